// Expressions from the loosest binding to the tightest operator.

#include <array>

#include "lang/syntax/grammar/rules.hpp"

namespace gossamer::syntax::grammar {

using enum TokenKind;

// ---- arithmetic: precedence climbing ------------------------------------------------------------------------

// One loop instead of six rules inside each other: each of those would cost a call for every operand.
struct BinaryOperator {
    uint8_t precedence = 0;  // 0: not one
    Operator op{};
};
constexpr auto binary_operators = [] {
    std::array<BinaryOperator, token_kind_count> table{};
    auto set = [&](TokenKind k, uint8_t precedence, Operator op) { table[size_t(k)] = {precedence, op}; };
    set(Bar, 1, Operator::BitOr);
    set(Caret, 2, Operator::BitXor);
    set(Ampersand, 3, Operator::BitAnd);
    set(LeftShift, 4, Operator::LShift);
    set(RightShift, 4, Operator::RShift);
    set(Plus, 5, Operator::Add);
    set(Minus, 5, Operator::Sub);
    set(Star, 6, Operator::Mult);
    set(Slash, 6, Operator::Div);
    set(DoubleSlash, 6, Operator::FloorDiv);
    set(Percent, 6, Operator::Mod);
    set(At, 6, Operator::MatMult);
    return table;
}();

template <class P> struct climbing_parser : Making<climbing_parser<P>, Expr*> {
    P operand;
    constexpr explicit climbing_parser(P p) : operand(p) {}

    bool run(Position& at, Context const& context, Expr*& out) const { return climb(at, context, out, 1); }

private:
    bool climb(Position& at, Context const& context, Expr*& out, uint8_t least) const {
        Position const start = at;
        if (!parse_into(operand, at, context, out)) return false;
        for (;;) {
            auto const [precedence, op] = binary_operators[size_t(at->kind)];
            if (precedence < least) return true;
            ++at;
            BinOp made{};
            made.left = out;
            made.op = op;
            if (!climb(at, context, made.right, precedence + 1)) state_of(context).fail(at);
            raise_height(made, made.left);
            raise_height(made, made.right);
            made.start = start->start;
            made.end = ParseState::end_before(at);
            out = keep(state_of(context), made, at);
        }
    }
};

GOSSAMER_RULE(factor, Expr*);

template <UnaryOperator Op, class Prefix, class P> constexpr auto unary(Prefix const& prefix, P const& operand) {
    return node<UnaryOp>(prefix, field<&UnaryOp::op>(value<Op>), field<&UnaryOp::operand>(must(guard(operand))));
}

auto const await_ = node<Await>(kw(await), field<&Await::value>(must(primary)));
auto const power =
    maybe(await_ | primary, grow<&BinOp::left>(token<DoubleStar>, field<&BinOp::op>(value<Operator::Pow>),
                                               field<&BinOp::right>(must(guard(factor)))));
auto const sign = unary<UnaryOperator::USub>(token<Minus>, factor) | unary<UnaryOperator::UAdd>(token<Plus>, factor) |
                  unary<UnaryOperator::Invert>(token<Tilde>, factor);

GOSSAMER_DEFINE(factor, Expr*, (power | sign))
GOSSAMER_DEFINE(bitwise_or, Expr*, climbing_parser<x3::rule<factor_id, Expr*>>(factor))

// ---- comparisons ----------------------------------------------------------------------------------------------

// Suffix: (operator operand)+, or nothing at all.
template <class P> struct comparison_parser : Making<comparison_parser<P>, Expr*> {
    P operand;
    constexpr explicit comparison_parser(P p) : operand(p) {}

    bool run(Position& at, Context const& context, Expr*& out) const {
        CompareOperator op;
        if (!read_operator(at, op)) return false;
        ParseState& state = state_of(context);
        std::array<CompareOperator, 8> few;
        std::vector<CompareOperator> many;
        size_t count = 0;
        size_t const mark = state.scratch.size();
        do {
            if (count < few.size())
                few[count] = op;
            else
                many.push_back(op);
            ++count;
            Expr* right{};
            if (!parse_into(operand, at, context, right)) state.fail(at);
            state.scratch.push_back(right);
        } while (read_operator(at, op));
        Compare made{};
        made.left = out;
        made.comparators = state.take_list<Expr*>(mark);
        made.ops.size = uint32_t(count);
        made.ops.data = static_cast<CompareOperator*>(state.arena.allocate(count * sizeof(CompareOperator)));
        for (size_t i = 0; i < count; ++i) made.ops.data[i] = i < few.size() ? few[i] : many[i - few.size()];
        raise_height(made, made.left);
        raise_height(made, made.comparators);
        made.start = out->start;
        made.end = ParseState::end_before(at);
        out = keep(state, made, at);
        return true;
    }

private:
    static bool read_operator(Position& at, CompareOperator& op) {
        unsigned tokens = 1;
        switch (at->kind) {
            case Less: op = CompareOperator::Lt; break;
            case Greater: op = CompareOperator::Gt; break;
            case LessEqual: op = CompareOperator::LtE; break;
            case GreaterEqual: op = CompareOperator::GtE; break;
            case Equal: op = CompareOperator::Eq; break;
            case NotEqual: op = CompareOperator::NotEq; break;
            case kw_in: op = CompareOperator::In; break;
            case kw_is:
                tokens = at[1].kind == kw_not ? 2 : 1;
                op = tokens == 2 ? CompareOperator::IsNot : CompareOperator::Is;
                break;
            case kw_not:
                if (at[1].kind != kw_in) return false;
                op = CompareOperator::NotIn;
                tokens = 2;
                break;
            default: return false;
        }
        at += tokens;
        return true;
    }
};
template <class P> constexpr auto comparisons(P const& operand) {
    return comparison_parser<as_parser_t<P>>(x3::as_parser(operand));
}

// ---- not, and, or -----------------------------------------------------------------------------------------------

// operand (keyword operand)*: one BoolOp with all the operands.
template <TokenKind K, BoolOperator Op, class P> struct chain_parser : Making<chain_parser<K, Op, P>, Expr*> {
    P operand;
    constexpr explicit chain_parser(P p) : operand(p) {}

    bool run(Position& at, Context const& context, Expr*& out) const {
        Position const start = at;
        if (!parse_into(operand, at, context, out)) return false;
        if (at->kind != K) return true;
        ParseState& state = state_of(context);
        size_t const mark = state.scratch.size();
        state.scratch.push_back(out);
        while (at->kind == K) {
            ++at;
            Expr* next{};
            if (!parse_into(operand, at, context, next)) state.fail(at);
            state.scratch.push_back(next);
        }
        BoolOp made{};
        made.op = Op;
        made.values = state.take_list<Expr*>(mark);
        raise_height(made, made.values);
        made.start = start->start;
        made.end = ParseState::end_before(at);
        out = keep(state, made, at);
        return true;
    }
};
template <TokenKind K, BoolOperator Op, class P> constexpr auto chain(P const& operand) {
    return chain_parser<K, Op, as_parser_t<P>>(x3::as_parser(operand));
}

GOSSAMER_RULE(inversion, Expr*);
GOSSAMER_DEFINE(inversion, Expr*,
                (maybe(bitwise_or, comparisons(bitwise_or)) | unary<UnaryOperator::Not>(kw(not ), inversion)))

GOSSAMER_DEFINE(disjunction, Expr*, (chain<kw_or, BoolOperator::Or>(chain<kw_and, BoolOperator::And>(inversion))))

// ---- expressions ------------------------------------------------------------------------------------------------

auto const lambda = node<Lambda>(kw(lambda), field<&Lambda::args>(lambda_parameters), must(token<Colon>),
                                 field<&Lambda::body>(must(expression)));
auto const conditional = grow<&IfExp::body>(kw(if), field<&IfExp::test>(must(disjunction)), must(kw(else)),
                                            field<&IfExp::orelse>(must(expression)));
GOSSAMER_DEFINE(expression, Expr*, guard(maybe(disjunction, conditional) | lambda))

auto const walrus = ahead<Identifier, Walrus> >> node<NamedExpr>(field<&NamedExpr::target>(must(store_name)),
                                                                 token<Walrus>,
                                                                 field<&NamedExpr::value>(must(expression)));
GOSSAMER_DEFINE(named_expression, Expr*, (walrus | expression))

auto const starred = node<Starred>(token<Star>, field<&Starred::value>(must(bitwise_or)));
auto const star_expression = starred | expression;
GOSSAMER_DEFINE(star_named_expression, Expr*, (starred | named_expression))
GOSSAMER_DEFINE(star_expressions, Expr*, (maybe(star_expression, rest<&Tuple::elts>(star_expression))))

GOSSAMER_DEFINE(yield_expression, Expr*,
                ((ahead<kw_yield, kw_from> >>
                  node<YieldFrom>(kw(yield), kw(from), field<&YieldFrom::value>(must(expression)))) |
                 node<Yield>(kw(yield), field<&Yield::value>(optional(star_expressions)))))

}  // namespace gossamer::syntax::grammar
