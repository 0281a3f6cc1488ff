#pragma once
// Parsers that gather: many, some, separated, rest.

#include "lang/syntax/grammar/nodes.hpp"

namespace gossamer::syntax::grammar {

template <unsigned Least, class P> struct many_parser : Making<many_parser<Least, P>, List<attribute_of<P>>> {
    using Item = attribute_of<P>;
    P item;
    constexpr explicit many_parser(P p) : item(p) {}

    bool run(Position& at, Context const& context, List<Item>& out) const {
        ParseState& state = state_of(context);
        size_t const mark = state.scratch.size();
        Item one{};
        while (parse_into(item, at, context, one)) state.scratch.push_back(one);
        if (state.scratch.size() - mark < Least) {
            state.scratch.resize(mark);
            return false;
        }
        out = state.take_list<Item>(mark);
        return true;
    }
};
template <class P> constexpr auto many(P const& p) { return many_parser<0, as_parser_t<P>>(x3::as_parser(p)); }
template <class P> constexpr auto some(P const& p) { return many_parser<1, as_parser_t<P>>(x3::as_parser(p)); }

enum class Trailing { allowed, forbidden };

// item (',' item)* with or without a comma after the last.
template <Trailing Comma, class P> struct separated_parser : Making<separated_parser<Comma, P>, List<attribute_of<P>>> {
    using Item = attribute_of<P>;
    P item;
    constexpr explicit separated_parser(P p) : item(p) {}

    bool run(Position& at, Context const& context, List<Item>& out) const {
        ParseState& state = state_of(context);
        size_t const mark = state.scratch.size();
        Item one{};
        if (!parse_into(item, at, context, one)) return false;
        state.scratch.push_back(one);
        while (at->kind == TokenKind::Comma) {
            Position const comma = at++;
            if (!parse_into(item, at, context, one)) {
                if (Comma == Trailing::forbidden) at = comma;
                break;
            }
            state.scratch.push_back(one);
        }
        out = state.take_list<Item>(mark);
        return true;
    }
};
template <Trailing Comma = Trailing::allowed, class P> constexpr auto separated(P const& p) {
    return separated_parser<Comma, as_parser_t<P>>(x3::as_parser(p));
}

template <class T> struct empty_list_parser : Making<empty_list_parser<T>, List<T>> {
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
        if (!EvenAlone && at->kind != TokenKind::Comma) return false;
        ParseState& state = state_of(context);
        size_t const mark = state.scratch.size();
        state.scratch.push_back(out);
        while (at->kind == TokenKind::Comma) {
            ++at;
            Expr* one{};
            if (!parse_into(item, at, context, one)) break;
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
template <auto Elements, bool EvenAlone = false, class P> constexpr auto rest(P const& p) {
    return rest_parser<Elements, EvenAlone, as_parser_t<P>>(x3::as_parser(p));
}

}  // namespace gossamer::syntax::grammar
