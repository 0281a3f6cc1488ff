// String literals and the text parts of f-strings. Their escapes are decoded later, in string_literals.cpp.

#include <unicode/uchar.h>

#include <cstdio>

#include "lang/source/utf8.hpp"
#include "lang/syntax/characters.hpp"
#include "lang/syntax/lexer.hpp"

namespace gossamer::syntax {

bool is_string_prefix(char const* p, char const*& quote, uint8_t& flags) {
    bool b = false, r = false, u = false, f = false;
    for (;; ++p) {
        char c = char(*p | 0x20);
        if (!(b || u || f) && c == 'b')
            b = true;
        else if (!(b || u || r || f) && c == 'u')
            u = true;
        else if (!(r || u) && c == 'r')
            r = true;
        else if (!(f || b || u) && c == 'f')
            f = true;
        else
            return false;
        if (p[1] == '"' || p[1] == '\'') break;
    }
    quote = p + 1;
    flags = uint8_t((b ? string_bytes : 0) | (r ? string_raw : 0) | (u ? string_u : 0) | (f ? prefix_is_fstring : 0));
    return true;
}

std::string describe_bad_character(char32_t c) {
    char code[16];
    std::snprintf(code, sizeof code, "U+%04X", unsigned(c));
    int category = u_charType(UChar32(c));
    // str.isprintable: not the separators, controls, formats, surrogates, private or unassigned ones.
    bool printable =
        c == ' ' || !(category == U_UNASSIGNED || category == U_CONTROL_CHAR || category == U_FORMAT_CHAR ||
                      category == U_PRIVATE_USE_CHAR || category == U_SURROGATE || category == U_SPACE_SEPARATOR ||
                      category == U_LINE_SEPARATOR || category == U_PARAGRAPH_SEPARATOR);
    if (!printable) return std::string("invalid non-printable character ") + code;
    std::string message = "invalid character '";
    source::append_utf8(message, c);
    return message + "' (" + code + ")";
}

static bool is_triple(char const* quote) { return quote[1] == *quote && quote[2] == *quote; }

bool Lexer::lex_string(char const* start, char const* quote, uint8_t flags) {
    char q = *quote;
    bool triple = is_triple(quote);
    bool escaped_quote = false;
    char const* p = quote + (triple ? 3 : 1);
    for (;; ++p) {
        if (*p == q) {
            if (!triple || is_triple(p)) break;
        } else if (*p == '\\') {
            flags |= string_backslash;
            ++p;
            escaped_quote |= *p == q;
            if (p >= end_) --p;
        } else if ((*p == '\n' && !triple) || p >= end_) {
            // Blamed on the opening quote; the line where the search ended goes into the text.
            int line = int(source_.locate(offset_of(p)).line);
            if (p >= end_ && p > begin_ && p[-1] == '\n') --line;
            if (inside_fstring() && fstrings_.back().quote == q && fstrings_.back().quote_size == (triple ? 3 : 1))
                return fail_after(start + 1, "f-string: expecting '}'");
            std::string message = triple ? "unterminated triple-quoted string literal (detected at line "
                                         : "unterminated string literal (detected at line ";
            message += std::to_string(line) + ")";
            if (!triple && escaped_quote) message += "; perhaps you escaped the end quote?";
            out_.failure.at_end = p >= end_ && (triple || !adds_newline());
            return fail_after(start + 1, std::move(message));
        } else if (static_cast<unsigned char>(*p) >= 0x80) {
            flags |= string_non_ascii;
        }
    }
    cursor_ = p + (triple ? 3 : 1);
    auto& token = push(TokenKind::String, start, cursor_);
    token.flags = flags | (triple ? string_triple : 0);
    token.prefix = uint16_t(quote - start);
    return true;
}

bool Lexer::open_fstring(char const* start, char const* quote, uint8_t flags) {
    bool triple = is_triple(quote);
    cursor_ = quote + (triple ? 3 : 1);
    if (fstrings_.size() + 1 >= max_fstrings) return fail_after(cursor_, "too many nested f-strings");
    FString fstring{};
    fstring.start = offset_of(start);
    fstring.start_token = uint32_t(out_.tokens.size());
    fstring.quote = *quote;
    fstring.quote_size = triple ? 3 : 1;
    fstring.raw = flags & string_raw;
    fstring.in_text = true;
    fstring.expression_depth = -1;
    fstrings_.push_back(fstring);
    auto& token = push(TokenKind::FStringStart, start, cursor_);
    token.flags = flags | (triple ? string_triple : 0);
    token.prefix = uint16_t(quote - start);
    return lex_fstring_text();
}

// Reads literal text up to a replacement field, the end of one's format specification, a doubled brace (which
// ends the token after its first brace, so that each token's text is its value) or the closing quote.
bool Lexer::lex_fstring_text() {
    FString& fstring = fstrings_.back();
    char const q = fstring.quote;
    bool const triple = fstring.quote_size == 3;
    char const* start = cursor_;
    char const* p = start;
    uint8_t flags = fstring.raw ? string_raw : 0;
    bool named_escape = false;
    // CPython's token for text before a doubled brace covers both braces, though its text has but one.
    auto emit = [&](char const* text_end, char const* next, uint8_t more_flags = 0) {
        if (text_end > start) push(TokenKind::FStringMiddle, start, text_end).flags = flags | more_flags;
        cursor_ = next;
        return true;
    };
    bool const in_spec = fstring.in_spec && fstring.expression_depth >= 0;
    for (;;) {
        char c = *p;
        if (p >= end_ || (c == '\n' && !triple)) {
            if (in_spec && c == '\n') {
                // A specification may end at a line's end: the field goes on in the next line.
                fstring.in_text = fstring.in_spec = false;
                return emit(p, p);
            }
            int line = int(source_.locate(offset_of(p)).line);
            if (p >= end_ && p > begin_ && p[-1] == '\n') --line;
            std::string message = triple ? "unterminated triple-quoted f-string literal (detected at line "
                                         : "unterminated f-string literal (detected at line ";
            out_.failure.at_end = triple;
            return fail_after(begin_ + fstring.start + 1, message + std::to_string(line) + ")");
        }
        if (c == q && (!triple || is_triple(p))) {
            emit(p, p + fstring.quote_size);
            uint32_t start_token = fstring.start_token;
            out_.tokens[start_token].partner = uint32_t(out_.tokens.size());
            push(TokenKind::FStringEnd, p, cursor_).partner = start_token;
            fstrings_.pop_back();
            return true;
        }
        if (c == '{') {
            if (p[1] == '{' && !in_spec) return emit(p + 2, p + 2, string_doubled_brace);
            if (++fstring.expression_depth >= max_expression_depth)
                return fail_after(p, "f-string: expressions nested too deeply");
            fstring.in_text = fstring.in_spec = false;
            emit(p, p);
            return open_bracket(TokenKind::LeftBrace);
        }
        if (c == '}') {
            if (named_escape) {
                ++p;
                named_escape = false;
                continue;
            }
            if (p[1] == '}' && !in_spec && fstring.braces == 0) return emit(p + 2, p + 2, string_doubled_brace);
            fstring.in_text = fstring.in_spec = false;
            // An empty format specification is a token too: one message depends on it.
            if (in_spec && p == start) push(TokenKind::FStringMiddle, p, p);
            emit(p, p);
            return close_bracket(TokenKind::RightBrace);
        }
        if (c == '\\') {
            flags |= string_backslash;
            ++p;
            if (*p == '{' || *p == '}') continue;  // "\{" is an unknown escape and then a brace
            if (!fstring.raw && p[0] == 'N' && p[1] == '{') {
                named_escape = true;
                ++p;
            }
            if (p < end_) ++p;
            continue;
        }
        if (static_cast<unsigned char>(c) >= 0x80) flags |= string_non_ascii;
        ++p;
    }
}

}  // namespace gossamer::syntax
