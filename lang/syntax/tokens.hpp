#pragma once
// Tokens: what the lexer makes and the grammar reads.
//
// A token is 24 bytes; the whole file becomes one vector of them, ended by End (or Error, then End), so
// looking ahead is indexing. Brackets know their partner: "is this parenthesis followed by a colon?" is one
// step, however much stands between.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lang/syntax/parser.hpp"
#include "lang/syntax/tree.hpp"

namespace gossamer::syntax {

// clang-format off
enum class TokenKind : uint8_t {
    // keywords, in alphabetical order of ASCII: lexer and grammar rely on them coming first
    kw_False, kw_None, kw_True, kw_and, kw_as, kw_assert, kw_async, kw_await, kw_break, kw_class, kw_continue,
    kw_def, kw_del, kw_elif, kw_else, kw_except, kw_finally, kw_for, kw_from, kw_global, kw_if, kw_import,
    kw_in, kw_is, kw_lambda, kw_nonlocal, kw_not, kw_or, kw_pass, kw_raise, kw_return, kw_try, kw_while,
    kw_with, kw_yield,
    // punctuation; an opening bracket comes right before its closing one
    LeftParen, RightParen, LeftBracket, RightBracket, LeftBrace, RightBrace, Comma, Colon, Semicolon, Dot,
    Arrow, At, EqualSign, Walrus, Ellipsis, Exclamation, Stray /* ? $ ` */, Plus, Minus, Star, DoubleStar,
    Slash, DoubleSlash, Percent, Ampersand, Bar, Caret, Tilde, LeftShift, RightShift, Less, Greater, LessEqual,
    GreaterEqual, Equal, NotEqual, LessGreater /* <>, refused by the grammar */, PlusAssign, MinusAssign, StarAssign,
    DoubleStarAssign, SlashAssign, DoubleSlashAssign, PercentAssign, AmpersandAssign, BarAssign, CaretAssign,
    LeftShiftAssign, RightShiftAssign, AtAssign,
    // the rest
    Identifier, Number, String, FStringStart, FStringMiddle, FStringEnd,
    // layout; everything from here on has no text of its own
    Newline, Indent, Dedent, End, Error,
};
// clang-format on
inline constexpr int token_kind_count = int(TokenKind::Error) + 1;

// As written, for keywords and punctuation; a description for the others.
// clang-format off
inline constexpr std::array<std::string_view, token_kind_count> token_spelling = {
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield", "(", ")", "[", "]", "{", "}", ",", ":",
    ";", ".", "->", "@", "=", ":=", "...", "!", "OP", "+", "-", "*", "**", "/", "//", "%", "&", "|", "^", "~", "<<",
    ">>", "<", ">", "<=", ">=", "==", "!=", "<>", "+=", "-=", "*=", "**=", "/=", "//=", "%=", "&=", "|=", "^=", "<<=", ">>=",
    "@=", "NAME", "NUMBER", "STRING", "FSTRING_START", "FSTRING_MIDDLE", "FSTRING_END", "NEWLINE", "INDENT", "DEDENT",
    "ENDMARKER", "ERRORTOKEN"};
// clang-format on

constexpr bool is_keyword(TokenKind k) { return k <= TokenKind::kw_yield; }
constexpr std::string_view spelling(TokenKind k) { return token_spelling[size_t(k)]; }

// Flags of String, FStringStart and FStringMiddle tokens …
inline constexpr uint8_t string_raw = 1, string_bytes = 2, string_triple = 4, string_u = 8, string_backslash = 16,
                         string_non_ascii = 32, string_doubled_brace = 64;
// … of Number tokens …
inline constexpr uint8_t number_float = 1, number_imaginary = 2, number_underscore = 4;
// … and of Newline tokens: this one has no place in the text.
inline constexpr uint8_t newline_made_up = 1;

struct Token {
    TokenKind kind;
    uint8_t flags;
    uint16_t prefix;  // String, FStringStart: bytes before the opening quote
    uint32_t start, end;
    uint32_t partner;  // brackets, FStringStart, FStringEnd: index of the other one; 0 while there is none
    Symbol symbol;     // Identifier only
};

// A name as the lexer's table holds it. The parser needs to know a few names by pointer.
struct WellKnownNames {
    Symbol match, case_, type, underscore, print, exec, star;
};

// The first thing wrong with the text below the level of grammar. It lies in wait as an Error token: a syntax
// error that stands before it is reported instead.
struct LexicalError {
    SyntaxError error;
    // CPython raises some errors when the parser reaches the token, not when the lexer does ("deferred"):
    // these do not outrank a plain "invalid syntax" that stands before them.
    bool deferred = false;
    bool inside_fstring = false;
    bool at_end = false;            // the text ended, rather than went wrong
    uint32_t open_bracket = 0;      // token index of the innermost open bracket …
    bool has_open_bracket = false;  // … if there is one
};

struct TokenList {
    std::vector<Token> tokens;
    bool failed = false;
    LexicalError failure;
    std::vector<SyntaxWarning> warnings;
    WellKnownNames names{};
    uint32_t digit_limit = 0;  // of decimal integers; 0: any number
    bool has_flufl = false;    // "!=" and "<>" have changed places
};

}  // namespace gossamer::syntax
