#pragma once
// The parsers of single tokens, and look-ahead.

#include "lang/syntax/grammar/making.hpp"

namespace gossamer::syntax::grammar {

template <TokenKind K> struct token_parser : Checking<token_parser<K>> {
    bool run(Position& at, Context const&) const {
        if (at->kind != K) return false;
        ++at;
        return true;
    }
};
template <TokenKind K> inline constexpr token_parser<K> token{};

#define kw(word) ::gossamer::syntax::grammar::token<::gossamer::syntax::TokenKind::kw_##word>

// Look-ahead: do the next tokens have these kinds?
template <TokenKind... K> struct ahead_parser : Checking<ahead_parser<K...>> {
    bool run(Position& at, Context const&) const {
        // The list ends in End, which no caller asks for before its last place, so this cannot run over.
        int i = 0;
        return ((at[i++].kind == K) && ...);
    }
};
template <TokenKind... K> inline constexpr ahead_parser<K...> ahead{};

struct identifier_parser : Making<identifier_parser, Symbol> {
    bool run(Position& at, Context const&, Symbol& out) const {
        if (at->kind != TokenKind::Identifier) return false;
        out = (at++)->symbol;
        return true;
    }
};
inline constexpr identifier_parser identifier{};

// A Name token that reads `match`, `case` or `type`.
template <Symbol WellKnownNames::*Which> struct soft_keyword_parser : Checking<soft_keyword_parser<Which>> {
    bool run(Position& at, Context const& context) const {
        if (at->kind != TokenKind::Identifier || at->symbol != state_of(context).list.names.*Which) return false;
        ++at;
        return true;
    }
};
template <Symbol WellKnownNames::*Which> inline constexpr soft_keyword_parser<Which> soft_keyword{};

// Consumes nothing, makes `Value`: node<…>(field<&UnaryOp::op>(value<UnaryOperator::Not>), …).
template <auto Value> struct value_parser : Making<value_parser<Value>, std::remove_const_t<decltype(Value)>> {
    bool run(Position&, Context const&, std::remove_const_t<decltype(Value)>& out) const {
        out = Value;
        return true;
    }
};
template <auto Value> inline constexpr value_parser<Value> value{};

}  // namespace gossamer::syntax::grammar
