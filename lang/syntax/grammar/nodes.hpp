#pragma once
// Parsers that make nodes: node and grow; and those that put a head and its suffixes together.

#include <tuple>

#include "lang/syntax/grammar/terminals.hpp"

namespace gossamer::syntax::grammar {

// ---- nodes ------------------------------------------------------------------------------------------------

// The pointer type a rule hands on: Expr* for any expression, but Keyword* for a Keyword.
template <class N>
using Category = std::conditional_t<
    std::is_base_of_v<Expr, N>, Expr,
    std::conditional_t<std::is_base_of_v<Stmt, N>, Stmt,
                       std::conditional_t<std::is_base_of_v<Pattern, N>, Pattern,
                                          std::conditional_t<std::is_base_of_v<TypeParam, N>, TypeParam,
                                                             std::conditional_t<std::is_base_of_v<Mod, N>, Mod, N>>>>>;

template <class M> struct member_of;
template <class N, class T> struct member_of<T N::*> {
    using node = N;
    using type = T;
};

template <auto Member, class P> struct field_parser {
    using N = typename member_of<decltype(Member)>::node;
    P p;
    bool fill(Position& at, Context const& context, N& node) const {
        if (!parse_into(p, at, context, node.*Member)) return false;
        raise_height(node, node.*Member);
        return true;
    }
};
template <auto Member, class P> constexpr auto field(P const& p) {
    return field_parser<Member, as_parser_t<P>>{x3::as_parser(p)};
}

template <class N, class Part> bool parse_part(Part const& part, Position& at, Context const& context, N& node) {
    if constexpr (requires { part.fill(at, context, node); })
        return part.fill(at, context, node);
    else
        return parse_only(part, at, context);
}
template <class Part> constexpr auto as_part(Part const& part) {
    if constexpr (requires { x3::as_parser(part); })
        return x3::as_parser(part);
    else
        return part;
}

// Copies a finished node to the arena.
template <class N> N* keep(ParseState& state, N const& node, Position at) {
    state.check_height(&node, at);
    return new (state.arena.allocate(sizeof(N))) N(node);
}

template <class N, class... Parts> struct node_parser : Making<node_parser<N, Parts...>, Category<N>*> {
    std::tuple<Parts...> parts;
    constexpr explicit node_parser(Parts... p) : parts(p...) {}

    bool run(Position& at, Context const& context, Category<N>*& out) const {
        Position const start = at;
        N made{};
        bool good =
            std::apply([&](auto const&... part) { return (parse_part(part, at, context, made) && ...); }, parts);
        if (!good) {
            at = start;
            return false;
        }
        made.start = start->start;
        made.end = ParseState::end_between(start, at);
        out = keep(state_of(context), made, at);
        return true;
    }
};
template <class N, class... Parts> constexpr auto node(Parts const&... parts) {
    return node_parser<N, decltype(as_part(parts))...>(as_part(parts)...);
}

template <auto Head, class... Parts>
struct grow_parser : Making<grow_parser<Head, Parts...>, Category<typename member_of<decltype(Head)>::node>*> {
    using N = typename member_of<decltype(Head)>::node;
    std::tuple<Parts...> parts;
    constexpr explicit grow_parser(Parts... p) : parts(p...) {}

    template <class Made> bool run(Position& at, Context const& context, Made*& out) const {
        Position const start = at;
        N made{};
        bool good =
            std::apply([&](auto const&... part) { return (parse_part(part, at, context, made) && ...); }, parts);
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
template <auto Head, class... Parts> constexpr auto grow(Parts const&... parts) {
    return grow_parser<Head, decltype(as_part(parts))...>(as_part(parts)...);
}

// ---- head and suffix ------------------------------------------------------------------------------------------

enum class Times { once, optional, any };

template <Times T, class H, class S> struct fold_parser : Making<fold_parser<T, H, S>, attribute_of<H>> {
    H head;
    S suffix;
    constexpr fold_parser(H h, S s) : head(h), suffix(s) {}

    bool run(Position& at, Context const& context, attribute_of<H>& out) const {
        Position const start = at;
        if (!parse_into(head, at, context, out)) return false;
        if constexpr (T == Times::any) {
            while (parse_into(suffix, at, context, out)) out->start = start->start;
        } else if (parse_into(suffix, at, context, out)) {
            out->start = start->start;
        } else if constexpr (T == Times::once) {
            at = start;
            return false;
        }
        return true;
    }
};
template <Times T, class H, class S> constexpr auto make_fold(H const& head, S const& suffix) {
    return fold_parser<T, as_parser_t<H>, as_parser_t<S>>(x3::as_parser(head), x3::as_parser(suffix));
}
template <class H, class S> constexpr auto fold(H const& head, S const& suffix) {
    return make_fold<Times::any>(head, suffix);
}
template <class H, class S> constexpr auto then(H const& head, S const& suffix) {
    return make_fold<Times::once>(head, suffix);
}
template <class H, class S> constexpr auto maybe(H const& head, S const& suffix) {
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

}  // namespace gossamer::syntax::grammar
