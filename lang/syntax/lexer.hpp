#pragma once
// Text to tokens.
//
// The lexer owns everything about Python that is not context-free: indentation, joined lines, what is inside
// brackets, and which part of an f-string is text. It never stops for the grammar: it runs over the whole
// source first. Its first error becomes an Error token, so a syntax error that stands earlier is still found
// first. The decisions follow CPython's tokeniser one by one, since its messages are part of the language.

#include <string>
#include <string_view>
#include <vector>

#include "lang/source/source.hpp"
#include "lang/syntax/names.hpp"
#include "lang/syntax/tokens.hpp"

namespace gossamer::syntax {

struct LexerOptions {
    Mode mode = Mode::file;
    // In the REPL, text that stops inside a block is unfinished: no DEDENT is made up at its end.
    bool imply_dedents = true;
    uint32_t digit_limit = 4300;  // for the parser, which comes to a number too long only in its turn
};

TokenList tokenize(source::Source const& source, NameTable& names, LexerOptions options);

class Lexer {
public:
    Lexer(source::Source const& source, NameTable& names, LexerOptions options);
    TokenList run();

private:
    // One f-string being read. CPython's limits: 150 inside each other, 3 levels of format specification.
    struct FString {
        uint32_t start;        // offset of its prefix
        uint32_t start_token;  // index of its FStringStart
        char quote;
        uint8_t quote_size;
        bool raw;
        bool in_text = true;  // reading literal text (or a format specification), not an expression
        bool in_spec = false;
        int braces = 0;             // brackets of any kind open inside it
        int expression_depth = -1;  // replacement fields open inside it, minus one
    };
    static constexpr size_t max_fstrings = 150, max_brackets = 200, max_indents = 100;
    static constexpr int max_expression_depth = 3;

    struct Indent {
        uint32_t column, alternative;  // with tabs to the next eight, and with tabs as one
    };

    bool lex_line_start();
    bool lex_token();
    void lex_name();
    bool lex_string(char const* start, char const* quote, uint8_t flags);
    bool open_fstring(char const* start, char const* quote, uint8_t flags);
    bool lex_fstring_text();
    bool lex_number(char const* start);
    char const* decimal_tail(char const* p);
    bool check_number_end(char const* p, char const* kind);
    bool finish_number(char const* start, char const* p, uint8_t flags, char const* kind);
    bool lex_punctuation();
    bool open_bracket(TokenKind kind);
    bool close_bracket(TokenKind kind);
    bool skip_continuation();
    void finish();

    Token& push(TokenKind kind, char const* start, char const* end);
    void push_layout(TokenKind kind, char const* at) { push(kind, at, at); }
    uint32_t offset_of(char const* p) const { return uint32_t(p - begin_); }
    bool inside_fstring() const { return !fstrings_.empty(); }
    // CPython completes the last line of a file, but not that of a string to evaluate.
    bool adds_newline() const {
        return options_.mode == Mode::file && !source_.text.empty() && source_.text.back() != '\n';
    }

    // All return false, for `return fail(…)`.
    bool fail(ErrorType type, std::string message, char const* at, int lineno, int offset, int end_offset);
    // The tokeniser's usual error: the column is how far it had read.
    bool fail_after(char const* cursor, std::string message);
    bool fail_deferred(ErrorType type, std::string message, char const* at, int offset, int end_offset);

    source::Source const& source_;
    NameTable& names_;
    LexerOptions options_;
    char const* const begin_;
    char const* const end_;
    char const* cursor_;
    TokenList out_;
    bool ends_in_comment_ = false;
    bool ends_in_blanks_ = false;  // a last line without an end: they are an indentation, as nothing makes it blank
    std::vector<Indent> indents_{{0, 0}};
    std::vector<uint32_t> brackets_;  // token indices
    std::vector<FString> fstrings_;
};

}  // namespace gossamer::syntax
