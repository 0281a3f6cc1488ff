// Statements of one line.

#include "lang/syntax/grammar/rules.hpp"
#include "lang/syntax/grammar/targets.hpp"

namespace gossamer::syntax::grammar {

using enum TokenKind;

// ---- expressions and assignments --------------------------------------------------------------------------------

auto const right_side = yield_expression | star_expressions;

constexpr int not_augmented = -1;
constexpr auto augmented_operators = [] {
    std::array<int8_t, token_kind_count> table{};
    table.fill(not_augmented);
    auto set = [&](TokenKind k, Operator op) { table[size_t(k)] = int8_t(op); };
    set(PlusAssign, Operator::Add);
    set(MinusAssign, Operator::Sub);
    set(StarAssign, Operator::Mult);
    set(DoubleStarAssign, Operator::Pow);
    set(SlashAssign, Operator::Div);
    set(DoubleSlashAssign, Operator::FloorDiv);
    set(PercentAssign, Operator::Mod);
    set(AmpersandAssign, Operator::BitAnd);
    set(BarAssign, Operator::BitOr);
    set(CaretAssign, Operator::BitXor);
    set(LeftShiftAssign, Operator::LShift);
    set(RightShiftAssign, Operator::RShift);
    set(AtAssign, Operator::MatMult);
    return table;
}();

// A statement that begins with an expression: read that, then let the next token say what it was.
struct expression_statement_parser : Making<expression_statement_parser, Stmt*> {
    bool run(Position& at, Context const& context, Stmt*& out) const {
        Position const start = at;
        Expr* head{};
        if (!parse_into(right_side, at, context, head)) return false;
        if (at->kind == EqualSign)
            out = assignment(start, head, at, context);
        else if (at->kind == Colon)
            out = annotated(start, head, at, context);
        else if (int op = augmented_operators[size_t(at->kind)]; op != not_augmented)
            out = augmented(start, head, Operator(op), at, context);
        else {
            ExprStmt made{};
            made.value = head;
            raise_height(made, head);
            out = place(made, start, at, context);
        }
        return true;
    }

private:
    template <class N> static Stmt* place(N& made, Position start, Position at, Context const& context) {
        made.start = start->start;
        made.end = ParseState::end_before(at);
        return keep(state_of(context), made, at);
    }

    static Stmt* assignment(Position start, Expr* head, Position& at, Context const& context) {
        ParseState& state = state_of(context);
        size_t const mark = state.scratch.size();
        Assign made{};
        made.value = head;
        while (at->kind == EqualSign) {
            if (!make_target(made.value, TargetKind::any)) state.fail(start);
            state.scratch.push_back(made.value);
            ++at;
            parse_into(must(right_side), at, context, made.value);
        }
        made.targets = state.take_list<Expr*>(mark);
        raise_height(made, made.targets);
        raise_height(made, made.value);
        return place(made, start, at, context);
    }

    static Stmt* annotated(Position start, Expr* head, Position& at, Context const& context) {
        ParseState& state = state_of(context);
        AnnAssign made{};
        made.target = head;
        made.simple = head->kind == Kind::Name && start->kind != LeftParen;
        if (!make_target(head, TargetKind::single)) state.fail(start);
        ++at;
        parse_into(must(expression), at, context, made.annotation);
        if (at->kind == EqualSign) {
            ++at;
            parse_into(must(right_side), at, context, made.value);
        }
        raise_height(made, made.target);
        raise_height(made, made.annotation);
        raise_height(made, made.value);
        return place(made, start, at, context);
    }

    static Stmt* augmented(Position start, Expr* head, Operator op, Position& at, Context const& context) {
        ParseState& state = state_of(context);
        AugAssign made{};
        made.target = head;
        made.op = op;
        if (!make_target(head, TargetKind::single)) state.fail(start);
        ++at;
        parse_into(must(right_side), at, context, made.value);
        raise_height(made, made.target);
        raise_height(made, made.value);
        return place(made, start, at, context);
    }
};

// ---- imports ------------------------------------------------------------------------------------------------------

// a.b.c as one Symbol.
struct dotted_name_parser : Making<dotted_name_parser, Symbol> {
    bool run(Position& at, Context const& context, Symbol& out) const {
        if (at->kind != Identifier) return false;
        out = (at++)->symbol;
        if (at->kind != Dot) return true;
        std::string whole(out->text);
        while (at->kind == Dot) {
            ++at;
            Symbol part{};
            parse_into(must(identifier), at, context, part);
            whole += '.';
            whole += part->text;
        }
        out = state_of(context).names.intern(whole);
        return true;
    }
};

auto const as_name = optional(kw(as) >> must(identifier));
auto const import_ =
    node<Import>(kw(import), field<&Import::names>(must(separated<Trailing::forbidden>(node<Alias>(
                                 field<&Alias::name>(dotted_name_parser{}), field<&Alias::asname>(as_name))))));

// The dots of a relative import; "..." is one token.
struct import_level_parser : Making<import_level_parser, uint32_t> {
    bool run(Position& at, Context const&, uint32_t& out) const {
        for (out = 0; at->kind == Dot || at->kind == Ellipsis; ++at) out += at->kind == Dot ? 1 : 3;
        return true;
    }
};
// "from import x" needs a dot.
struct module_after_from_parser : Making<module_after_from_parser, Symbol> {
    bool run(Position& at, Context const& context, Symbol& out) const {
        if (dotted_name_parser{}.run(at, context, out)) return true;
        out = nullptr;
        return at[-1].kind == Dot || at[-1].kind == Ellipsis;
    }
};
struct star_name_parser : Making<star_name_parser, Symbol> {
    bool run(Position& at, Context const& context, Symbol& out) const {
        if (at->kind != Star) return false;
        ++at;
        out = state_of(context).list.names.star;
        return true;
    }
};
struct one_alias_parser : Making<one_alias_parser, List<Alias*>> {
    bool run(Position& at, Context const& context, List<Alias*>& out) const {
        Alias* alias{};
        if (!parse_into(node<Alias>(field<&Alias::name>(star_name_parser{})), at, context, alias)) return false;
        state_of(context).scratch.push_back(alias);
        out = state_of(context).take_list<Alias*>(state_of(context).scratch.size() - 1);
        return true;
    }
};

auto const from_alias = node<Alias>(field<&Alias::name>(identifier), field<&Alias::asname>(as_name));
auto const from_names = separated<Trailing::forbidden>(from_alias) |
                        (token<LeftParen> >> must(separated(from_alias)) >> must(token<RightParen>)) |
                        one_alias_parser{};
auto const from_import = node<ImportFrom>(kw(from), field<&ImportFrom::level>(import_level_parser{}),
                                          field<&ImportFrom::module>(must(module_after_from_parser{})),
                                          must(kw(import)), field<&ImportFrom::names>(must(from_names)));

// ---- the others -----------------------------------------------------------------------------------------------------

auto const return_ = node<Return>(kw(return ), field<&Return::value>(optional(star_expressions)));
struct raise_cause_part {
    // "raise from x" is nothing: a cause needs an exception.
    bool fill(Position& at, Context const& context, Raise& raise) const {
        if (!parse_into(expression, at, context, raise.exc)) return true;
        parse_into(optional(kw(from) >> must(expression)), at, context, raise.cause);
        raise_height(raise, raise.exc);
        raise_height(raise, raise.cause);
        return true;
    }
};
auto const raise_ = node<Raise>(kw(raise), raise_cause_part{});
auto const delete_ = node<Delete>(kw(del), field<&Delete::targets>(must(separated(delete_target))));
auto const assert_ = node<Assert>(kw(assert), field<&Assert::test>(must(expression)),
                                  field<&Assert::msg>(optional(token<Comma> >> must(expression))));
auto const global_ = node<Global>(kw(global), field<&Global::names>(must(separated<Trailing::forbidden>(identifier))));
auto const nonlocal_ =
    node<Nonlocal>(kw(nonlocal), field<&Nonlocal::names>(must(separated<Trailing::forbidden>(identifier))));
// "type" is a name everywhere but before another name.
auto const type_alias = ahead<Identifier, Identifier> >>
                        node<TypeAlias>(soft_keyword<&WellKnownNames::type>, field<&TypeAlias::name>(must(store_name)),
                                        field<&TypeAlias::type_params>(optional(type_parameters)),
                                        must(token<EqualSign>), field<&TypeAlias::value>(must(expression)));

GOSSAMER_DEFINE(simple_statement, Stmt*,
                (return_ | node<Pass>(kw(pass)) | import_ | from_import | raise_ | node<Break>(kw(break)) |
                 node<Continue>(kw(continue)) | delete_ | assert_ | global_ | nonlocal_ | type_alias |
                 expression_statement_parser{}))

}  // namespace gossamer::syntax::grammar
