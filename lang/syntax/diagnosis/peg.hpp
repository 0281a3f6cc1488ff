#pragma once
// The grammar of mistakes.
//
// CPython finds its error messages by parsing a second time with extra rules that match wrong programs; the
// first of them to match, in the order in which its PEG parser tries things, speaks. To say the same words in
// the same places we have to try the same things in the same order, so here is a small PEG matcher and a
// grammar of Python for it, mistakes included. It only ever runs on text that the real grammar has refused,
// and only from the start of the statement that went wrong; it need not be fast, and builds no tree.
//
// Notation, in statements_grammar.cpp and expressions_grammar.cpp:
//
//   name: | alternative | alternative     (memo): remembers its results    (left): calls itself first
//                                         (plain): rules below it are tried without mistakes
//   'if'  "match"  NAME                   tokens; soft keywords; classes of tokens
//   x? x* x+ ','.x+ ( | )                 as usual; x+ separated by commas
//   &x !x &&x ~                           look-ahead; x or else "expected 'x'"; no other alternative from here
//   a=x                                   a name for the action
//   -> tuple                              what messages call this
//   => @a "text {a}"                      an error at a; also @a..b from a to b, @a.. from a to where the
//                                         lexer stands, @. the last token read, @next the next token
//   => indent "text {a.line}"             an IndentationError at the last token read
//   => word a b                           see actions.cpp
//
// An alternative that is nothing but a rule named wrong_… takes part in the second pass only. (One that goes
// on after it is tried in both; CPython's generator has that quirk, and messages depend on it.)

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lang/syntax/tokens.hpp"

namespace gossamer::syntax::diagnosis {

extern char const* const statements_grammar;
extern char const* const expressions_grammar;

enum class Matches : uint8_t {
    token,
    soft_keyword,
    any_soft_keyword,
    rule,
    group,
    optional,
    any,
    some,
    separated,
    ahead,
    not_ahead,
    forced,
    cut
};

struct Alternative;

struct Item {
    Matches matches{};
    TokenKind token{};
    uint16_t rule = 0;
    int8_t label = -1;                      // slot of "a=…": 0 for a, 1 for b …
    std::string_view text;                  // of soft keywords
    std::vector<Alternative> alternatives;  // group
    std::vector<Item> parts;                // what ?, *, +, & and ! apply to; the separator comes first
};

enum class Does : uint8_t {
    nothing,
    error,
    indentation_error,
    target,
    missing_comma,
    legacy,
    bare_generator,
    positional_after_keyword,
    key_without_colon,
    constraint,
    string,
    fstring,
    strings,
    conversion,
    conversion_letter,
    real,
    imaginary
};
enum class Where : uint8_t { at, range, range_to_last, range_to_end, from, last_token, next_token };

struct Action {
    Does does = Does::nothing;
    Where where = Where::at;
    int8_t first = -1, second = -1;  // slots
    std::string_view text;           // the message, or a word
};

using TokenSet = std::bitset<token_kind_count>;

struct Alternative {
    TokenSet first;  // what it can begin with; all bits set if it can match nothing
    std::vector<Item> items;
    std::string_view name;  // after ->
    Action action;
    bool second_pass_only = false;
};

struct Rule {
    std::string_view name;
    std::vector<Alternative> alternatives;
    bool memo = false, left = false, plain = false;
    TokenSet first;
    bool can_be_empty = false;
};

struct Grammar {
    std::vector<Rule> rules;
    uint16_t rule_named(std::string_view name) const;
};

// Read at the first error of the process, kept for the others.
Grammar const& grammar_of_mistakes();

inline constexpr int slot_count = 6;  // a … f

}  // namespace gossamer::syntax::diagnosis
