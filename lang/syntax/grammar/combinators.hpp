#pragma once
// The vocabulary of the grammar: a dozen small X3 parsers that build nodes.
//
// X3 brings rules, `>>`, `|` and contexts. Its attribute synthesis (fusion sequences, variants, containers)
// is not used: it costs a factor of ten and hides what is built. Instead each parser here has one plain
// attribute (a node pointer, a List, a Symbol, an operator) and says itself where it goes:
//
//   node<If>(kw(if), field<&If::test>(must(test)), …)   parse in order, fill the fields, make the node
//   grow<&Call::func>(…)      the same, but what has been parsed already becomes that field:
//                             left recursion without left recursion
//   fold(head, suffix)        head suffix*     the suffix sees what stands before it in its attribute;
//   then(head, suffix)        head suffix      the node it makes starts where the head's *text* does, which
//   maybe(head, suffix)       head suffix?     may be a parenthesis: (a)+b
//   many, some, separated     lists
//   optional(p)               p or nothing
//   must(p)                   p, or the text is not Python: no way back from here
//   guard(p)                  p, one level deeper
//   enclosed<open>(p)         p in brackets
//
// There is no backtracking but for one place (`with (`), so each token is looked at a bounded number of times.

#include <tuple>
#include <type_traits>

#include "lang/syntax/grammar/parse_state.hpp"

namespace gossamer::syntax::grammar {

// ---- plumbing -------------------------------------------------------------------------------------------

// X3 makes variant<T, T> of A | B even when both make T.
template <class T>
struct unified {
    using type = T;
};
template <class T, class... More>
struct unified<boost::variant<T, More...>> {
    using type = typename unified<T>::type;
};
template <class P>
using attribute_of = typename unified<typename x3::traits::attribute_of<P, Context>::type>::type;
template <class P>
inline constexpr bool has_attribute = x3::traits::has_attribute<P, Context>::value;

template <class P>
using as_parser_t = typename x3::extension::as_parser<P>::value_type;

// Base of the parsers below: Derived::run does the work with an attribute that is always there.
template <class Derived, class Attribute>
struct Making : x3::parser<Derived> {
    using attribute_type = Attribute;
    static bool const has_attribute = true;
    static bool const handles_container = false;

    template <class RuleContext, class Given>
    bool parse(Position& at, Position const&, Context const& context, RuleContext const&, Given& out) const {
        if constexpr (std::is_same_v<Given, Attribute>) {
            return this->derived().run(at, context, out);
        } else {
            Attribute unwanted{};
            return this->derived().run(at, context, unwanted);
        }
    }
};
// The same for parsers without attribute: tokens and look-ahead.
template <class Derived>
struct Checking : x3::parser<Derived> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;

    template <class RuleContext, class Given>
    bool parse(Position& at, Position const&, Context const& context, RuleContext const&, Given&) const {
        return this->derived().run(at, context);
    }
};

template <class P, class Attribute>
bool parse_into(P const& p, Position& at, Context const& context, Attribute& out) {
    return p.parse(at, state_of(context).last, context, x3::unused, out);
}
template <class P>
bool parse_only(P const& p, Position& at, Context const& context) {
    return p.parse(at, state_of(context).last, context, x3::unused, x3::unused);
}

// ---- tokens -----------------------------------------------------------------------------------------------

template <TokenKind K>
struct token_parser : Checking<token_parser<K>> {
    bool run(Position& at, Context const&) const {
        if (at->kind != K)
            return false;
        ++at;
        return true;
    }
};
template <TokenKind K>
inline constexpr token_parser<K> token{};

#define kw(word) ::gossamer::syntax::grammar::token<::gossamer::syntax::TokenKind::kw_##word>

// Look-ahead: do the next tokens have these kinds?
template <TokenKind... K>
struct ahead_parser : Checking<ahead_parser<K...>> {
    bool run(Position& at, Context const&) const {
        // The list ends in End, which no caller asks for before its last place, so this cannot run over.
        int i = 0;
        return ((at[i++].kind == K) && ...);
    }
};
template <TokenKind... K>
inline constexpr ahead_parser<K...> ahead{};

struct identifier_parser : Making<identifier_parser, Symbol> {
    bool run(Position& at, Context const&, Symbol& out) const {
        if (at->kind != TokenKind::Identifier)
            return false;
        out = (at++)->symbol;
        return true;
    }
};
inline constexpr identifier_parser identifier{};

// A Name token that reads `match`, `case` or `type`.
template <Symbol WellKnownNames::*Which>
struct soft_keyword_parser : Checking<soft_keyword_parser<Which>> {
    bool run(Position& at, Context const& context) const {
        if (at->kind != TokenKind::Identifier || at->symbol != state_of(context).list.names.*Which)
            return false;
        ++at;
        return true;
    }
};
template <Symbol WellKnownNames::*Which>
inline constexpr soft_keyword_parser<Which> soft_keyword{};

// Consumes nothing, makes `Value`: node<…>(field<&UnaryOp::op>(value<UnaryOperator::Not>), …).
template <auto Value>
struct value_parser : Making<value_parser<Value>, std::remove_const_t<decltype(Value)>> {
    bool run(Position&, Context const&, std::remove_const_t<decltype(Value)>& out) const {
        out = Value;
        return true;
    }
};
template <auto Value>
inline constexpr value_parser<Value> value{};

// ---- nodes ------------------------------------------------------------------------------------------------

// The pointer type a rule hands on: Expr* for any expression, but Keyword* for a Keyword.
template <class N>
using Category = std::conditional_t<
    std::is_base_of_v<Expr, N>, Expr,
    std::conditional_t<std::is_base_of_v<Stmt, N>, Stmt,
                       std::conditional_t<std::is_base_of_v<Pattern, N>, Pattern,
                                          std::conditional_t<std::is_base_of_v<TypeParam, N>, TypeParam,
                                                             std::conditional_t<std::is_base_of_v<Mod, N>, Mod, N>>>>>;

template <class M>
struct member_of;
template <class N, class T>
struct member_of<T N::*> {
    using node = N;
    using type = T;
};

template <auto Member, class P>
struct field_parser {
    using N = typename member_of<decltype(Member)>::node;
    P p;
    bool fill(Position& at, Context const& context, N& node) const {
        if (!parse_into(p, at, context, node.*Member))
            return false;
        raise_height(node, node.*Member);
        return true;
    }
};
template <auto Member, class P>
constexpr auto field(P const& p) {
    return field_parser<Member, as_parser_t<P>>{x3::as_parser(p)};
}

template <class N, class Part>
bool parse_part(Part const& part, Position& at, Context const& context, N& node) {
    if constexpr (requires { part.fill(at, context, node); })
        return part.fill(at, context, node);
    else
        return parse_only(part, at, context);
}
template <class Part>
constexpr auto as_part(Part const& part) {
    if constexpr (requires { x3::as_parser(part); })
        return x3::as_parser(part);
    else
        return part;
}

// Copies a finished node to the arena.
template <class N>
N* keep(ParseState& state, N const& node, Position at) {
    state.check_height(&node, at);
    return new (state.arena.allocate(sizeof(N))) N(node);
}

template <class N, class... Parts>
struct node_parser : Making<node_parser<N, Parts...>, Category<N>*> {
    std::tuple<Parts...> parts;
    constexpr explicit node_parser(Parts... p) : parts(p...) {}

    bool run(Position& at, Context const& context, Category<N>*& out) const {
        Position const start = at;
        N made{};
        bool good = std::apply([&](auto const&... part) { return (parse_part(part, at, context, made) && ...); }, parts);
        if (!good) {
            at = start;
            return false;
        }
        made.start = start->start;
        made.end = ParseState::end_before(at);
        out = keep(state_of(context), made, at);
        return true;
    }
};
template <class N, class... Parts>
constexpr auto node(Parts const&... parts) {
    return node_parser<N, decltype(as_part(parts))...>(as_part(parts)...);
}

template <auto Head, class... Parts>
struct grow_parser
    : Making<grow_parser<Head, Parts...>, Category<typename member_of<decltype(Head)>::node>*> {
    using N = typename member_of<decltype(Head)>::node;
    std::tuple<Parts...> parts;
    constexpr explicit grow_parser(Parts... p) : parts(p...) {}

    template <class Made>
    bool run(Position& at, Context const& context, Made*& out) const {
        Position const start = at;
        N made{};
        bool good = std::apply([&](auto const&... part) { return (parse_part(part, at, context, made) && ...); }, parts);
        if (!good) {
            at = start;
            return false;
        }
        made.*Head = out;
        raise_height(made, out);
        made.start = out->start;
        made.end = ParseState::end_before(at);
        out = keep(state_of(context), made, at);
        return true;
    }
};
template <auto Head, class... Parts>
constexpr auto grow(Parts const&... parts) {
    return grow_parser<Head, decltype(as_part(parts))...>(as_part(parts)...);
}

// ---- head and suffix ------------------------------------------------------------------------------------------

enum class Times { once, optional, any };

template <Times T, class H, class S>
struct fold_parser : Making<fold_parser<T, H, S>, attribute_of<H>> {
    H head;
    S suffix;
    constexpr fold_parser(H h, S s) : head(h), suffix(s) {}

    bool run(Position& at, Context const& context, attribute_of<H>& out) const {
        Position const start = at;
        if (!parse_into(head, at, context, out))
            return false;
        if constexpr (T == Times::any) {
            while (parse_into(suffix, at, context, out))
                out->start = start->start;
        } else if (parse_into(suffix, at, context, out)) {
            out->start = start->start;
        } else if constexpr (T == Times::once) {
            at = start;
            return false;
        }
        return true;
    }
};
template <Times T, class H, class S>
constexpr auto make_fold(H const& head, S const& suffix) {
    return fold_parser<T, as_parser_t<H>, as_parser_t<S>>(x3::as_parser(head), x3::as_parser(suffix));
}
template <class H, class S>
constexpr auto fold(H const& head, S const& suffix) {
    return make_fold<Times::any>(head, suffix);
}
template <class H, class S>
constexpr auto then(H const& head, S const& suffix) {
    return make_fold<Times::once>(head, suffix);
}
template <class H, class S>
constexpr auto maybe(H const& head, S const& suffix) {
    return make_fold<Times::optional>(head, suffix);
}

// A suffix that leaves what it was given alone.
struct nothing_parser : x3::parser<nothing_parser> {
    using attribute_type = Expr*;
    static bool const has_attribute = true;
    template <class RuleContext, class Given>
    bool parse(Position&, Position const&, Context const&, RuleContext const&, Given&) const {
        return true;
    }
};
inline constexpr nothing_parser nothing{};

// ---- lists ------------------------------------------------------------------------------------------------------

template <unsigned Least, class P>
struct many_parser : Making<many_parser<Least, P>, List<attribute_of<P>>> {
    using Item = attribute_of<P>;
    P item;
    constexpr explicit many_parser(P p) : item(p) {}

    bool run(Position& at, Context const& context, List<Item>& out) const {
        ParseState& state = state_of(context);
        size_t const mark = state.scratch.size();
        Item one{};
        while (parse_into(item, at, context, one))
            state.scratch.push_back(one);
        if (state.scratch.size() - mark < Least) {
            state.scratch.resize(mark);
            return false;
        }
        out = state.take_list<Item>(mark);
        return true;
    }
};
template <class P>
constexpr auto many(P const& p) {
    return many_parser<0, as_parser_t<P>>(x3::as_parser(p));
}
template <class P>
constexpr auto some(P const& p) {
    return many_parser<1, as_parser_t<P>>(x3::as_parser(p));
}

enum class Trailing { allowed, forbidden };

// item (',' item)* with or without a comma after the last.
template <Trailing Comma, class P>
struct separated_parser : Making<separated_parser<Comma, P>, List<attribute_of<P>>> {
    using Item = attribute_of<P>;
    P item;
    constexpr explicit separated_parser(P p) : item(p) {}

    bool run(Position& at, Context const& context, List<Item>& out) const {
        ParseState& state = state_of(context);
        size_t const mark = state.scratch.size();
        Item one{};
        if (!parse_into(item, at, context, one))
            return false;
        state.scratch.push_back(one);
        while (at->kind == TokenKind::Comma) {
            Position const comma = at++;
            if (!parse_into(item, at, context, one)) {
                if (Comma == Trailing::forbidden)
                    at = comma;
                break;
            }
            state.scratch.push_back(one);
        }
        out = state.take_list<Item>(mark);
        return true;
    }
};
template <Trailing Comma = Trailing::allowed, class P>
constexpr auto separated(P const& p) {
    return separated_parser<Comma, as_parser_t<P>>(x3::as_parser(p));
}

template <class T>
struct empty_list_parser : Making<empty_list_parser<T>, List<T>> {
    bool run(Position&, Context const&, List<T>& out) const {
        out = {};
        return true;
    }
};

// Suffix: has the first element, reads ", element" for as long as there are commas, makes Elements' node. A
// single element without a comma is left alone, unless it makes a display of its own all the same ([a], {a}).
template <auto Elements, bool EvenAlone, class P>
struct rest_parser : Making<rest_parser<Elements, EvenAlone, P>, Expr*> {
    using N = typename member_of<decltype(Elements)>::node;
    P item;
    constexpr explicit rest_parser(P p) : item(p) {}

    bool run(Position& at, Context const& context, Expr*& out) const {
        if (!EvenAlone && at->kind != TokenKind::Comma)
            return false;
        ParseState& state = state_of(context);
        size_t const mark = state.scratch.size();
        state.scratch.push_back(out);
        while (at->kind == TokenKind::Comma) {
            ++at;
            Expr* one{};
            if (!parse_into(item, at, context, one))
                break;
            state.scratch.push_back(one);
        }
        N made{};
        made.*Elements = state.take_list<Expr*>(mark);
        raise_height(made, made.*Elements);
        made.start = out->start;
        made.end = ParseState::end_before(at);
        out = keep(state, made, at);
        return true;
    }
};
template <auto Elements, bool EvenAlone = false, class P>
constexpr auto rest(P const& p) {
    return rest_parser<Elements, EvenAlone, as_parser_t<P>>(x3::as_parser(p));
}

// ---- small change -------------------------------------------------------------------------------------------------

template <class P>
struct optional_parser : x3::parser<optional_parser<P>> {
    using attribute_type = attribute_of<P>;
    static bool const has_attribute = grammar::has_attribute<P>;
    static bool const handles_container = false;
    P p;
    constexpr explicit optional_parser(P q) : p(q) {}
    template <class RuleContext, class Given>
    bool parse(Position& at, Position const& last, Context const& context, RuleContext const&, Given& out) const {
        p.parse(at, last, context, x3::unused, out);
        return true;
    }
};
template <class P>
constexpr auto optional(P const& p) {
    return optional_parser<as_parser_t<P>>(x3::as_parser(p));
}

template <class P>
struct must_parser : x3::parser<must_parser<P>> {
    using attribute_type = attribute_of<P>;
    static bool const has_attribute = grammar::has_attribute<P>;
    static bool const handles_container = false;
    P p;
    constexpr explicit must_parser(P q) : p(q) {}
    template <class RuleContext, class Given>
    bool parse(Position& at, Position const& last, Context const& context, RuleContext const&, Given& out) const {
        if (!p.parse(at, last, context, x3::unused, out))
            state_of(context).fail(at);
        return true;
    }
};
template <class P>
constexpr auto must(P const& p) {
    return must_parser<as_parser_t<P>>(x3::as_parser(p));
}

template <class P>
struct guard_parser : Making<guard_parser<P>, attribute_of<P>> {
    P p;
    constexpr explicit guard_parser(P q) : p(q) {}
    bool run(Position& at, Context const& context, attribute_of<P>& out) const {
        DepthGuard deeper(state_of(context), at);
        return parse_into(p, at, context, out);
    }
};
template <class P>
constexpr auto guard(P const& p) {
    return guard_parser<as_parser_t<P>>(x3::as_parser(p));
}

// Marks what p makes as a thing whose span includes the brackets around it.
template <class P>
struct display_parser : Making<display_parser<P>, Expr*> {
    P p;
    constexpr explicit display_parser(P q) : p(q) {}
    bool run(Position& at, Context const& context, Expr*& out) const {
        if (!parse_into(p, at, context, out))
            return false;
        state_of(context).display = out;
        return true;
    }
};
template <class P>
constexpr auto display(P const& p) {
    return display_parser<as_parser_t<P>>(x3::as_parser(p));
}

template <TokenKind Open, class P>
struct enclosed_parser : Making<enclosed_parser<Open, P>, Expr*> {
    static constexpr TokenKind Close = TokenKind(int(Open) + 1);
    P p;
    constexpr explicit enclosed_parser(P q) : p(q) {}
    bool run(Position& at, Context const& context, Expr*& out) const {
        if (at->kind != Open)
            return false;
        ParseState& state = state_of(context);
        Position const open = at++;
        state.display = nullptr;
        if (!parse_into(p, at, context, out) || at->kind != Close)
            state.fail(at);
        ++at;
        if (state.display == out) {
            out->start = open->start;
            out->end = at[-1].end;
        }
        // Further brackets around this one are not part of it.
        state.display = nullptr;
        return true;
    }
};
template <TokenKind Open, class P>
constexpr auto enclosed(P const& p) {
    return enclosed_parser<Open, as_parser_t<P>>(x3::as_parser(p));
}

// ---- rules ----------------------------------------------------------------------------------------------------------

// A rule is declared in rules.hpp and defined in any one .cpp. Because iterator and context are always the
// same types, parse_rule is a plain function: no BOOST_SPIRIT_INSTANTIATE, no templates across files.
#define GOSSAMER_RULE(name, Attribute)                              \
    struct name##_id;                                               \
    inline constexpr x3::rule<name##_id, Attribute> name = #name;   \
    bool parse_rule(x3::detail::rule_id<name##_id>, Position& at, Position const& last, Context const& context, \
                    Attribute& out)

#define GOSSAMER_DEFINE(name, Attribute, ...)                                                                   \
    bool parse_rule(x3::detail::rule_id<name##_id>, Position& at, Position const& last, Context const& context, \
                    Attribute& out) {                                                                           \
        return (__VA_ARGS__).parse(at, last, context, x3::unused, out);                                         \
    }

}  // namespace gossamer::syntax::grammar
