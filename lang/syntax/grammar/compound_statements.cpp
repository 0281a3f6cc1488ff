// if, while, for, try, with.

#include "lang/syntax/grammar/rules.hpp"

namespace gossamer::syntax::grammar {

using enum TokenKind;

auto const else_block = optional(kw(else) >> block);

// ---- if -------------------------------------------------------------------------------------------------------------

// elif is a loop, not a recursion, so that three thousand of them need no stack here. They still nest in the
// tree, as in CPython's, and are put together from the last one backwards.
struct if_parser : Making<if_parser, Stmt*> {
    bool run(Position& at, Context const& context, Stmt*& out) const {
        if (at->kind != kw_if) return false;
        ParseState& state = state_of(context);
        std::vector<If*> arms;
        do {
            If made{};
            made.start = at->start;
            ++at;
            parse_into(must(named_expression), at, context, made.test);
            parse_into(must(block), at, context, made.body);
            raise_height(made, made.test);
            raise_height(made, made.body);
            arms.push_back(keep(state, made, at));
        } while (at->kind == kw_elif);
        parse_into(else_block, at, context, arms.back()->orelse);
        uint32_t const end = ParseState::end_before(at);
        for (size_t i = arms.size(); i-- > 0;) {
            If* arm = arms[i];
            arm->end = end;
            if (i + 1 < arms.size()) {
                state.scratch.push_back(arms[i + 1]);
                arm->orelse = state.take_list<Stmt*>(state.scratch.size() - 1);
            }
            raise_height(*arm, arm->orelse);
            state.check_height(arm, at);
        }
        out = arms.front();
        return true;
    }
};

// ---- loops ----------------------------------------------------------------------------------------------------------

auto const while_ = node<While>(kw(while), field<&While::test>(must(named_expression)),
                                field<&While::body>(must(block)), field<&While::orelse>(else_block));

// for, async for: the same text, two nodes.
template <class N, class Start> constexpr auto for_loop(Start const& start) {
    return node<N>(start, field<&N::target>(must(star_targets)), must(kw(in)), field<&N::iter>(must(star_expressions)),
                   field<&N::body>(must(block)), field<&N::orelse>(else_block));
}

// ---- with -----------------------------------------------------------------------------------------------------------

auto const with_item = node<WithItem>(field<&WithItem::context_expr>(expression),
                                      field<&WithItem::optional_vars>(optional(kw(as) >> star_target)));

// with (a as b, c): The parentheses may also be those of an expression, and only their contents tell which.
// This is the one place that may read its tokens twice; a with cannot stand inside itself there.
struct with_items_parser : Making<with_items_parser, List<WithItem*>> {
    bool run(Position& at, Context const& context, List<WithItem*>& out) const {
        ParseState const& state = state_of(context);
        if (at->kind == LeftParen && at->partner && state.first[at->partner + 1].kind == Colon) {
            Position const start = at++;
            if (parse_into(separated(with_item), at, context, out) && at->kind == RightParen && at[1].kind == Colon) {
                ++at;
                return true;
            }
            at = start;
        }
        return parse_into(must(separated<Trailing::forbidden>(with_item)), at, context, out);
    }
};
template <class N, class Start> constexpr auto with_statement(Start const& start) {
    return node<N>(start, field<&N::items>(with_items_parser{}), field<&N::body>(must(block)));
}

// ---- try ------------------------------------------------------------------------------------------------------------

template <class Start, class Type> constexpr auto handler(Start const& start, Type const& type) {
    return node<ExceptHandler>(start, field<&ExceptHandler::type>(type),
                               field<&ExceptHandler::name>(optional(kw(as) >> must(identifier))),
                               field<&ExceptHandler::body>(must(block)));
}
auto const plain_handler =
    handler(kw(except), expression) | node<ExceptHandler>(kw(except), field<&ExceptHandler::body>(must(block)));
auto const star_handler = handler(kw(except) >> token<Star>, must(expression));

// Whether it is try or try-star is known at the first handler.
struct try_parser : Making<try_parser, Stmt*> {
    bool run(Position& at, Context const& context, Stmt*& out) const {
        if (at->kind != kw_try) return false;
        Position const start = at++;
        List<Stmt*> body{};
        parse_into(must(block), at, context, body);
        if (at->kind == kw_except && at[1].kind == Star)
            out = rest<TryStar>(star_handler, start, body, at, context);
        else
            out = rest<Try>(plain_handler, start, body, at, context);
        return true;
    }

private:
    template <class N, class Handler>
    static Stmt* rest(Handler const& handler, Position start, List<Stmt*> body, Position& at, Context const& context) {
        ParseState& state = state_of(context);
        N made{};
        made.body = body;
        parse_into(many(handler), at, context, made.handlers);
        if (!made.handlers.empty()) parse_into(else_block, at, context, made.orelse);
        parse_into(optional(kw(finally) >> block), at, context, made.finalbody);
        // That a bare except: comes last is the compiler's business, as in CPython.
        if (made.handlers.empty() && made.finalbody.empty()) state.fail(at);
        raise_height(made, made.body);
        raise_height(made, made.handlers);
        raise_height(made, made.orelse);
        raise_height(made, made.finalbody);
        made.start = start->start;
        made.end = ParseState::end_before(at);
        return keep(state, made, at);
    }
};

GOSSAMER_DEFINE(compound_statement, Stmt*,
                (if_parser{} | definition | for_loop<For>(kw(for)) | try_parser{} | with_statement<With>(kw(with)) | while_ |
                 (ahead<kw_async, kw_for> >> for_loop<AsyncFor>(kw(async) >> kw(for))) |
                 (ahead<kw_async, kw_with> >> with_statement<AsyncWith>(kw(async) >> kw(with)))))

}  // namespace gossamer::syntax::grammar
