// Arguments of calls, parameters of functions, parameters of types: comma-separated lists with rules about
// what may follow what. The rules are state machines, so they are written as such.

#include "lang/syntax/grammar/rules.hpp"

namespace gossamer::syntax::grammar {

using enum TokenKind;

// ---- calls --------------------------------------------------------------------------------------------------------

auto const keyword_argument =
    node<Keyword>(field<&Keyword::arg>(identifier), token<EqualSign>, field<&Keyword::value>(must(expression)));
auto const double_starred = node<Keyword>(token<DoubleStar>, field<&Keyword::value>(must(expression)));
auto const starred_argument = node<Starred>(token<Star>, field<&Starred::value>(must(expression)));
auto const bare_generator = grow<&GeneratorExp::elt>(field<&GeneratorExp::generators>(generators));

struct call_arguments_parser : Making<call_arguments_parser, CallArguments> {
    bool run(Position& at, Context const& context, CallArguments& out) const {
        if (at->kind == RightParen) return true;
        ParseState& state = state_of(context);
        Position const open = at - 1;
        size_t const mark = state.scratch.size();
        std::vector<Keyword*> keywords;
        bool seen_double_star = false;
        for (Position const start = at; at->kind != RightParen;) {
            if (at->kind == DoubleStar || (at->kind == Identifier && at[1].kind == EqualSign)) {
                seen_double_star |= at->kind == DoubleStar;
                Keyword* keyword{};
                parse_into(double_starred | keyword_argument, at, context, keyword);
                keywords.push_back(keyword);
            } else {
                Position const argument_start = at;
                Expr* argument{};
                bool is_starred = at->kind == Star;
                if (is_starred ? seen_double_star : !keywords.empty()) state.fail(at);
                parse_into(must(starred_argument | named_expression), at, context, argument);
                if (!is_starred && parse_into(bare_generator, at, context, argument)) {
                    // Only alone, and then the call's parentheses are the generator's.
                    if (argument_start != start || at->kind != RightParen) state.fail(at);
                    argument->start = open->start;
                    argument->end = at->end;
                }
                state.scratch.push_back(argument);
            }
            if (at->kind != Comma) break;
            ++at;
        }
        out.args = state.take_list<Expr*>(mark);
        state.scratch.insert(state.scratch.end(), keywords.begin(), keywords.end());
        out.keywords = state.take_list<Keyword*>(mark);
        return true;
    }
};
GOSSAMER_DEFINE(call_arguments, CallArguments, call_arguments_parser{})

// ---- parameters ---------------------------------------------------------------------------------------------------

auto const parameter_name = node<Arg>(field<&Arg::arg>(identifier));
auto const annotated_name =
    node<Arg>(field<&Arg::arg>(identifier), field<&Arg::annotation>(optional(token<Colon> >> must(expression))));
// *args alone may be annotated with *Ts (PEP 646).
auto const unpacked = node<Starred>(token<Star>, field<&Starred::value>(must(bitwise_or)));
auto const annotated_star_name = node<Arg>(
    field<&Arg::arg>(identifier), field<&Arg::annotation>(optional(token<Colon> >> must(unpacked | expression))));

// Parameters up to the bracket or colon that ends them.
template <bool Annotated, TokenKind Close>
struct parameters_parser : Making<parameters_parser<Annotated, Close>, Arguments*> {
    bool run(Position& at, Context const& context, Arguments*& out) const {
        ParseState& state = state_of(context);
        Position const start = at;
        std::vector<Arg*> positional, keyword_only;
        std::vector<Expr*> defaults, keyword_defaults;
        Arguments made{};
        size_t positional_only = 0;
        bool seen_slash = false, seen_star = false;
        while (at->kind != Close) {
            if (at->kind == Slash) {
                if (seen_slash || seen_star || positional.empty()) state.fail(at);
                seen_slash = true;
                positional_only = positional.size();
                ++at;
            } else if (at->kind == Star) {
                if (seen_star) state.fail(at);
                seen_star = true;
                ++at;
                if (at->kind == Comma) {
                    // A bare star must have a name after it.
                    if (at[1].kind != Identifier) state.fail(at);
                } else {
                    made.vararg = name<true>(at, context);
                }
            } else if (at->kind == DoubleStar) {
                ++at;
                made.kwarg = name<false>(at, context);
                if (at->kind == Comma) ++at;
                break;
            } else {
                Arg* parameter = name<false>(at, context);
                Expr* standard = nullptr;
                if (at->kind == EqualSign) {
                    ++at;
                    parse_into(must(expression), at, context, standard);
                }
                if (seen_star) {
                    keyword_only.push_back(parameter);
                    keyword_defaults.push_back(standard);
                } else {
                    positional.push_back(parameter);
                    if (standard)
                        defaults.push_back(standard);
                    else if (!defaults.empty())
                        state.fail(at);
                }
            }
            if (at->kind != Comma) break;
            ++at;
        }
        if (at->kind != Close) state.fail(at);
        made.posonlyargs = copy(state, positional, 0, positional_only);
        made.args = copy(state, positional, positional_only, positional.size());
        made.defaults = copy(state, defaults, 0, defaults.size());
        made.kwonlyargs = copy(state, keyword_only, 0, keyword_only.size());
        made.kw_defaults = copy(state, keyword_defaults, 0, keyword_defaults.size());
        raise_height(made, made.posonlyargs);
        raise_height(made, made.args);
        raise_height(made, made.defaults);
        raise_height(made, made.kwonlyargs);
        raise_height(made, made.kw_defaults);
        raise_height(made, made.vararg);
        raise_height(made, made.kwarg);
        made.start = start->start;
        made.end = at == start ? start->start : ParseState::end_before(at);
        out = keep(state, made, at);
        return true;
    }

private:
    template <bool AfterStar> static Arg* name(Position& at, Context const& context) {
        Arg* made{};
        if constexpr (!Annotated)
            parse_into(must(parameter_name), at, context, made);
        else if constexpr (AfterStar)
            parse_into(must(annotated_star_name), at, context, made);
        else
            parse_into(must(annotated_name), at, context, made);
        return made;
    }
    template <class T> static List<T> copy(ParseState& state, std::vector<T> const& from, size_t begin, size_t end) {
        List<T> list;
        list.size = uint32_t(end - begin);
        list.data = static_cast<T*>(state.arena.allocate(list.size * sizeof(T)));
        std::copy(from.begin() + ptrdiff_t(begin), from.begin() + ptrdiff_t(end), list.data);
        return list;
    }
};
GOSSAMER_DEFINE(parameters, Arguments*, (parameters_parser<true, RightParen>{}))
GOSSAMER_DEFINE(lambda_parameters, Arguments*, (parameters_parser<false, Colon>{}))

// ---- type parameters ------------------------------------------------------------------------------------------------

auto const star_default = node<Starred>(token<Star>, field<&Starred::value>(must(bitwise_or))) | expression;
auto const type_parameter =
    node<TypeVarTuple>(token<Star>, field<&TypeVarTuple::name>(must(identifier)),
                       field<&TypeVarTuple::default_value>(optional(token<EqualSign> >> must(star_default)))) |
    node<ParamSpec>(token<DoubleStar>, field<&ParamSpec::name>(must(identifier)),
                    field<&ParamSpec::default_value>(optional(token<EqualSign> >> must(expression)))) |
    node<TypeVar>(field<&TypeVar::name>(identifier), field<&TypeVar::bound>(optional(token<Colon> >> must(expression))),
                  field<&TypeVar::default_value>(optional(token<EqualSign> >> must(expression))));

GOSSAMER_DEFINE(type_parameters, List<TypeParam*>,
                (token<LeftBracket> >> must(separated(type_parameter)) >> must(token<RightBracket>)))

}  // namespace gossamer::syntax::grammar
