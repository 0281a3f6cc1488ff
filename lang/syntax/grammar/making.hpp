#pragma once
// How our parsers are X3 parsers: the two bases they share.

#include <type_traits>

#include "lang/syntax/grammar/parse_state.hpp"

namespace gossamer::syntax::grammar {

// X3 makes variant<T, T> of A | B even when both make T.
template <class T> struct unified { using type = T; };
template <class T, class... More> struct unified<boost::variant<T, More...>> {
    using type = typename unified<T>::type;
};
template <class P> using attribute_of = typename unified<typename x3::traits::attribute_of<P, Context>::type>::type;
template <class P> inline constexpr bool has_attribute = x3::traits::has_attribute<P, Context>::value;

template <class P> using as_parser_t = typename x3::extension::as_parser<P>::value_type;

// Base of the parsers below: Derived::run does the work with an attribute that is always there.
template <class Derived, class Attribute> struct Making : x3::parser<Derived> {
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
template <class Derived> struct Checking : x3::parser<Derived> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;

    template <class RuleContext, class Given>
    bool parse(Position& at, Position const&, Context const& context, RuleContext const&, Given&) const {
        return this->derived().run(at, context);
    }
};

template <class P, class Attribute> bool parse_into(P const& p, Position& at, Context const& context, Attribute& out) {
    return p.parse(at, state_of(context).last, context, x3::unused, out);
}
template <class P> bool parse_only(P const& p, Position& at, Context const& context) {
    return p.parse(at, state_of(context).last, context, x3::unused, x3::unused);
}

}  // namespace gossamer::syntax::grammar
