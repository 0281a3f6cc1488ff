// match, case and patterns.

#include "lang/syntax/grammar/rules.hpp"

namespace gossamer::syntax::grammar {

using enum TokenKind;

GOSSAMER_RULE(pattern, Pattern*);  // alternatives, perhaps with `as`
GOSSAMER_RULE(or_pattern, Pattern*);
GOSSAMER_RULE(closed_pattern, Pattern*);

// ---- values
// -----------------------------------------------------------------------------------------------------------

// Numbers in patterns: a sign, and one more for the imaginary part. Nothing else may be calculated.
struct number_pattern_parser : Making<number_pattern_parser, Expr*> {
    bool run(Position& at, Context const& context, Expr*& out) const {
        Position const start = at;
        if (at->kind != Number && !(at->kind == Minus && at[1].kind == Number)) return false;
        ParseState& state = state_of(context);
        out = signed_number(at, context);
        if (at->kind != Plus && at->kind != Minus) return true;
        BinOp made{};
        made.left = out;
        made.op = at->kind == Plus ? Operator::Add : Operator::Sub;
        bool real_left = !(at[-1].flags & number_imaginary);
        ++at;
        if (!real_left || at->kind != Number || !(at->flags & number_imaginary)) state.fail(at);
        parse_into(atom, at, context, made.right);
        raise_height(made, made.left);
        made.start = start->start;
        made.end = ParseState::end_before(at);
        out = keep(state, made, at);
        return true;
    }

private:
    static Expr* signed_number(Position& at, Context const& context) {
        Expr* number{};
        if (at->kind == Number) {
            parse_into(atom, at, context, number);
            return number;
        }
        UnaryOp made{};
        made.op = UnaryOperator::USub;
        made.start = (at++)->start;
        parse_into(atom, at, context, made.operand);
        raise_height(made, made.operand);
        made.end = ParseState::end_before(at);
        return keep(state_of(context), made, at);
    }
};

auto const dot_name = grow<&Attribute::value>(token<Dot>, field<&Attribute::attr>(must(identifier)));
auto const dotted_name = fold(name_expression, dot_name);

template <TokenKind K, ConstantKind Value> constexpr auto singleton() {
    return node<MatchSingleton>(token<K>, field<&MatchSingleton::value>(value<Value>));
}
auto const number_value = node<MatchValue>(field<&MatchValue::value>(number_pattern_parser{}));

// A string, but not an f-string: those are not constant.
struct string_value_parser : Making<string_value_parser, Pattern*> {
    bool run(Position& at, Context const& context, Pattern*& out) const {
        Position const start = at;
        MatchValue made{};
        if (!parse_into(strings, at, context, made.value)) return false;
        made.start = start->start;
        made.end = ParseState::end_before(at);
        raise_height(made, made.value);
        out = keep(state_of(context), made, at);
        return true;
    }
};

// ---- sequences
// ----------------------------------------------------------------------------------------------------------

// A name to capture; null for the wildcard.
struct capture_name_parser : Making<capture_name_parser, Symbol> {
    bool run(Position& at, Context const& context, Symbol& out) const {
        if (at->kind != Identifier) return false;
        out = at->symbol == state_of(context).list.names.underscore ? nullptr : at->symbol;
        ++at;
        return true;
    }
};
auto const star_pattern = node<MatchStar>(token<Star>, field<&MatchStar::name>(must(capture_name_parser{})));
auto const maybe_star_pattern = star_pattern | pattern;

// ( ) and [ ]: a group is just what it holds, anything else a sequence.
template <TokenKind Open> struct bracketed_pattern_parser : Making<bracketed_pattern_parser<Open>, Pattern*> {
    bool run(Position& at, Context const& context, Pattern*& out) const {
        static constexpr TokenKind close = TokenKind(int(Open) + 1);
        if (at->kind != Open) return false;
        ParseState& state = state_of(context);
        Position const open = at++;
        MatchSequence made{};
        parse_into(optional(separated(maybe_star_pattern)), at, context, made.patterns);
        bool const is_group = Open == LeftParen && made.patterns.size == 1 && at[-1].kind != Comma &&
                              made.patterns[0]->kind != Kind::MatchStar;
        bool const bare_star = Open == LeftParen && made.patterns.size == 1 && at[-1].kind != Comma && !is_group;
        if (at->kind != close || bare_star) state.fail(at);
        ++at;
        if (is_group) {
            out = made.patterns[0];
            return true;
        }
        raise_height(made, made.patterns);
        made.start = open->start;
        made.end = at[-1].end;
        out = keep(state, made, at);
        return true;
    }
};

// ---- mappings
// -------------------------------------------------------------------------------------------------------------

struct mapping_key_parser : Making<mapping_key_parser, Expr*> {
    bool run(Position& at, Context const& context, Expr*& out) const {
        switch (at->kind) {
            case Number:
            case Minus: return parse_into(number_pattern_parser{}, at, context, out);
            case String:
            case FStringStart: return parse_into(strings, at, context, out);
            case kw_None:
            case kw_True:
            case kw_False: return parse_into(atom, at, context, out);
            case Identifier: return at[1].kind == Dot && parse_into(dotted_name, at, context, out);
            default: return false;
        }
    }
};
struct mapping_parser : Making<mapping_parser, Pattern*> {
    bool run(Position& at, Context const& context, Pattern*& out) const {
        if (at->kind != LeftBrace) return false;
        ParseState& state = state_of(context);
        Position const open = at++;
        std::vector<Expr*> keys;
        size_t const mark = state.scratch.size();
        MatchMapping made{};
        while (at->kind != RightBrace) {
            if (at->kind == DoubleStar) {
                // **rest comes last, and **_ is not a thing.
                ++at;
                parse_into(must(capture_name_parser{}), at, context, made.rest);
                if (!made.rest) state.fail(at);
                if (at->kind == Comma) ++at;
                break;
            }
            Expr* key{};
            Pattern* value{};
            parse_into(must(mapping_key_parser{}), at, context, key);
            parse_into(must(token<Colon> >> pattern), at, context, value);
            keys.push_back(key);
            state.scratch.push_back(value);
            if (at->kind != Comma) break;
            ++at;
        }
        if (at->kind != RightBrace) state.fail(at);
        ++at;
        made.patterns = state.take_list<Pattern*>(mark);
        state.scratch.insert(state.scratch.end(), keys.begin(), keys.end());
        made.keys = state.take_list<Expr*>(mark);
        raise_height(made, made.keys);
        raise_height(made, made.patterns);
        made.start = open->start;
        made.end = at[-1].end;
        out = keep(state, made, at);
        return true;
    }
};

// ---- names and classes
// ---------------------------------------------------------------------------------------------------

// name, _, a.b, or Class(…)
struct name_pattern_parser : Making<name_pattern_parser, Pattern*> {
    bool run(Position& at, Context const& context, Pattern*& out) const {
        if (at->kind != Identifier) return false;
        ParseState& state = state_of(context);
        Position const start = at;
        // (A wildcard is never the beginning of more.)
        if ((at[1].kind != Dot && at[1].kind != LeftParen) || at->symbol->text == "_") {
            MatchAs made{};
            capture_name_parser{}.run(at, context, made.name);
            return place(made, start, at, context, out);
        }
        Expr* name{};
        parse_into(dotted_name, at, context, name);
        if (at->kind != LeftParen) {
            MatchValue made{};
            made.value = name;
            raise_height(made, name);
            return place(made, start, at, context, out);
        }
        ++at;
        MatchClass made{};
        made.cls = name;
        std::vector<Symbol> names;
        std::vector<Pattern*> values;
        size_t const mark = state.scratch.size();
        while (at->kind != RightParen) {
            Pattern* argument{};
            if (at->kind == Identifier && at[1].kind == EqualSign) {
                names.push_back(at->symbol);
                at += 2;
                parse_into(must(pattern), at, context, argument);
                values.push_back(argument);
            } else {
                if (!names.empty()) state.fail(at);
                parse_into(must(pattern), at, context, argument);
                state.scratch.push_back(argument);
            }
            if (at->kind != Comma) break;
            ++at;
        }
        if (at->kind != RightParen) state.fail(at);
        ++at;
        made.patterns = state.take_list<Pattern*>(mark);
        state.scratch.insert(state.scratch.end(), names.begin(), names.end());
        made.kwd_attrs = state.take_list<Symbol>(mark);
        state.scratch.insert(state.scratch.end(), values.begin(), values.end());
        made.kwd_patterns = state.take_list<Pattern*>(mark);
        raise_height(made, made.cls);
        raise_height(made, made.patterns);
        raise_height(made, made.kwd_patterns);
        return place(made, start, at, context, out);
    }

private:
    template <class N> static bool place(N& made, Position start, Position at, Context const& context, Pattern*& out) {
        made.start = start->start;
        made.end = ParseState::end_before(at);
        out = keep(state_of(context), made, at);
        return true;
    }
};

GOSSAMER_DEFINE(closed_pattern, Pattern*,
                guard(name_pattern_parser{} | number_value | string_value_parser{} |
                      bracketed_pattern_parser<LeftParen>{} | bracketed_pattern_parser<LeftBracket>{} |
                      mapping_parser{} | singleton<kw_None, ConstantKind::none>() |
                      singleton<kw_True, ConstantKind::true_>() | singleton<kw_False, ConstantKind::false_>()))

// ---- alternatives
// -----------------------------------------------------------------------------------------------------------

struct alternatives_parser : Making<alternatives_parser, Pattern*> {
    bool run(Position& at, Context const& context, Pattern*& out) const {
        Position const start = at;
        if (!parse_into(closed_pattern, at, context, out)) return false;
        if (at->kind != Bar) return true;
        ParseState& state = state_of(context);
        size_t const mark = state.scratch.size();
        state.scratch.push_back(out);
        while (at->kind == Bar) {
            ++at;
            Pattern* next{};
            parse_into(must(closed_pattern), at, context, next);
            state.scratch.push_back(next);
        }
        MatchOr made{};
        made.patterns = state.take_list<Pattern*>(mark);
        raise_height(made, made.patterns);
        made.start = start->start;
        made.end = ParseState::end_before(at);
        out = keep(state, made, at);
        return true;
    }
};
GOSSAMER_DEFINE(or_pattern, Pattern*, alternatives_parser{})

struct capture_target_parser : Making<capture_target_parser, Symbol> {
    bool run(Position& at, Context const& context, Symbol& out) const {
        return capture_name_parser{}.run(at, context, out) && out != nullptr;
    }
};
GOSSAMER_DEFINE(pattern, Pattern*,
                (maybe(or_pattern,
                       grow<&MatchAs::pattern>(kw(as), field<&MatchAs::name>(must(capture_target_parser{}))))))

// ---- the statement
// ------------------------------------------------------------------------------------------------------------

// The subject and the top pattern of a case may be tuples without parentheses.
struct open_pattern_parser : Making<open_pattern_parser, Pattern*> {
    bool run(Position& at, Context const& context, Pattern*& out) const {
        Position const start = at;
        MatchSequence made{};
        if (!parse_into(separated(maybe_star_pattern), at, context, made.patterns)) return false;
        if (made.patterns.size == 1 && at[-1].kind != Comma) {
            out = made.patterns[0];
            if (out->kind == Kind::MatchStar) state_of(context).fail(at);
            return true;
        }
        raise_height(made, made.patterns);
        made.start = start->start;
        made.end = ParseState::end_before(at);
        out = keep(state_of(context), made, at);
        return true;
    }
};

auto const case_ = node<MatchCase>(
    soft_keyword<&WellKnownNames::case_>, field<&MatchCase::pattern>(must(open_pattern_parser{})),
    field<&MatchCase::guard>(optional(kw(if) >> must(named_expression))), field<&MatchCase::body>(must(block)));

auto const starred = node<Starred>(token<Star>, field<&Starred::value>(must(bitwise_or)));
auto const subject = then(starred, rest<&Tuple::elts>(star_named_expression)) |
                     maybe(named_expression, rest<&Tuple::elts>(star_named_expression));

// `match` is a name until the line turns out to end in a colon with a case in the block below. The brackets'
// partners make that a glance.
struct match_ahead : Checking<match_ahead> {
    bool run(Position& at, Context const& context) const {
        ParseState const& state = state_of(context);
        if (at->kind != Identifier || at->symbol != state.list.names.match) return false;
        Position p = at + 1;
        while (p->kind < Newline) {
            bool opens =
                p->kind == LeftParen || p->kind == LeftBracket || p->kind == LeftBrace || p->kind == FStringStart;
            p = opens && p->partner ? state.first + p->partner : p + 1;
        }
        return p->kind == Newline && p[-1].kind == Colon && p - 1 > at + 1 && p[1].kind == Indent &&
               p[2].kind == Identifier && p[2].symbol == state.list.names.case_;
    }
};

auto const cases = token<Newline> >> token<Indent> >> some(case_) >> token<Dedent>;
GOSSAMER_DEFINE(match_statement, Stmt*,
                (match_ahead{} >> node<Match>(soft_keyword<&WellKnownNames::match>,
                                              field<&Match::subject>(must(subject)), must(token<Colon>),
                                              field<&Match::cases>(must(cases)))))

}  // namespace gossamer::syntax::grammar
