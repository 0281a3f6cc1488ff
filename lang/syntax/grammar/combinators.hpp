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

#include "lang/syntax/grammar/lists.hpp"
#include "lang/syntax/grammar/nodes.hpp"
#include "lang/syntax/grammar/terminals.hpp"

namespace gossamer::syntax::grammar {

// ---- small change -------------------------------------------------------------------------------------------------

template <class P> struct optional_parser : x3::parser<optional_parser<P>> {
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
template <class P> constexpr auto optional(P const& p) { return optional_parser<as_parser_t<P>>(x3::as_parser(p)); }

template <class P> struct must_parser : x3::parser<must_parser<P>> {
    using attribute_type = attribute_of<P>;
    static bool const has_attribute = grammar::has_attribute<P>;
    static bool const handles_container = false;
    P p;
    constexpr explicit must_parser(P q) : p(q) {}
    template <class RuleContext, class Given>
    bool parse(Position& at, Position const& last, Context const& context, RuleContext const&, Given& out) const {
        if (!p.parse(at, last, context, x3::unused, out)) state_of(context).fail(at);
        return true;
    }
};
template <class P> constexpr auto must(P const& p) { return must_parser<as_parser_t<P>>(x3::as_parser(p)); }

template <class P> struct guard_parser : Making<guard_parser<P>, attribute_of<P>> {
    P p;
    constexpr explicit guard_parser(P q) : p(q) {}
    bool run(Position& at, Context const& context, attribute_of<P>& out) const {
        DepthGuard deeper(state_of(context), at);
        return parse_into(p, at, context, out);
    }
};
template <class P> constexpr auto guard(P const& p) { return guard_parser<as_parser_t<P>>(x3::as_parser(p)); }

// Marks what p makes as a thing whose span includes the brackets around it.
template <class P> struct display_parser : Making<display_parser<P>, Expr*> {
    P p;
    constexpr explicit display_parser(P q) : p(q) {}
    bool run(Position& at, Context const& context, Expr*& out) const {
        if (!parse_into(p, at, context, out)) return false;
        state_of(context).display = out;
        return true;
    }
};
template <class P> constexpr auto display(P const& p) { return display_parser<as_parser_t<P>>(x3::as_parser(p)); }

template <TokenKind Open, class P> struct enclosed_parser : Making<enclosed_parser<Open, P>, Expr*> {
    static constexpr TokenKind Close = TokenKind(int(Open) + 1);
    P p;
    constexpr explicit enclosed_parser(P q) : p(q) {}
    bool run(Position& at, Context const& context, Expr*& out) const {
        if (at->kind != Open) return false;
        ParseState& state = state_of(context);
        Position const open = at++;
        state.display = nullptr;
        if (!parse_into(p, at, context, out) || at->kind != Close) state.fail(at);
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
template <TokenKind Open, class P> constexpr auto enclosed(P const& p) {
    return enclosed_parser<Open, as_parser_t<P>>(x3::as_parser(p));
}

// ---- rules ----------------------------------------------------------------------------------------------------------

// A rule is declared in rules.hpp and defined in any one .cpp. Because iterator and context are always the
// same types, parse_rule is a plain function: no BOOST_SPIRIT_INSTANTIATE, no templates across files.
#define GOSSAMER_RULE(name, Attribute)                                                                                 \
    struct name##_id;                                                                                                  \
    inline constexpr x3::rule<name##_id, Attribute> name = #name;                                                      \
    bool parse_rule(x3::detail::rule_id<name##_id>, Position& at, Position const& last, Context const& context,        \
                    Attribute& out)

#define GOSSAMER_DEFINE(name, Attribute, ...)                                                                          \
    bool parse_rule(x3::detail::rule_id<name##_id>, Position& at, Position const& last, Context const& context,        \
                    Attribute& out) {                                                                                  \
        return (__VA_ARGS__).parse(at, last, context, x3::unused, out);                                                \
    }

}  // namespace gossamer::syntax::grammar
