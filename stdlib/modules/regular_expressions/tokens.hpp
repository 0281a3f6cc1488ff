// What parsers of patterns and of templates read: one character at a time, or a backslash with the one after it.
#pragma once
#include "stdlib/modules/regular_expressions/syntax.hpp"

namespace gossamer::regular_expressions {

class Tokens {
public:
    static constexpr char32_t end = 0xFFFFFFFF;

    // The text must outlive this. is_bytes: of a pattern of bytes, one code point for each.
    Tokens(std::u32string_view text, bool is_bytes) : text_(text), is_bytes_(is_bytes) { read(); }

    // The token ahead: its first character (`end`: there is none), and the second one of an escape.
    char32_t next() const { return next_; }
    bool next_is_escape() const { return next_ == U'\\'; }
    // Is the character ahead just this one, not escaped?
    bool next_is(char32_t c) const { return next_ == c; }
    char32_t escaped() const { return escaped_; }
    bool at_end() const { return next_ == end; }
    bool is_bytes() const { return is_bytes_; }

    void advance() { read(); }
    bool match(char32_t c) {
        if (next_ != c) return false;
        read();
        return true;
    }
    // Where the token ahead begins.
    size_t position() const { return index_ - length_; }
    void seek(size_t position) {
        index_ = position;
        read();
    }

    // Up to `most` more digits of a base, appended to `out`.
    void take_digits(std::u32string& out, size_t most, uint32_t base);
    // The text before the terminator, which is read too. false: it is missing, or the text is.
    bool take_until(char32_t terminator, char const* what, std::u32string& out);
    // Is it a name for a group? `offset`: of the error, behind the name.
    bool check_name(std::u32string const& name, size_t offset);

    // The first one counts: what follows is no longer read. Always false.
    bool fail(std::string message, size_t back = 0);
    bool fail_as(Problem::Kind kind, std::string message);
    bool failed() const { return problem_.has_value(); }
    Problem const& problem() const { return *problem_; }
    // Says where, which has no place in the pattern.
    void replace_problem(Problem problem) { problem_ = std::move(problem); }

private:
    void read();

    std::u32string_view text_;
    size_t index_ = 0;   // behind the token ahead
    size_t length_ = 0;  // of the token ahead
    char32_t next_ = end, escaped_ = 0;
    bool is_bytes_;
    std::optional<Problem> problem_;
};

inline bool is_octal_digit(char32_t c) { return c >= U'0' && c <= U'7'; }
inline bool is_decimal_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
inline bool is_ascii_letter(char32_t c) { return (c | 32) >= U'a' && (c | 32) <= U'z' && c < 128; }
// -1: none.
inline int digit_value(char32_t c) {
    if (is_decimal_digit(c)) return static_cast<int>(c - U'0');
    if ((c | 32) >= U'a' && (c | 32) <= U'f' && c < 128) return static_cast<int>((c | 32) - U'a' + 10);
    return -1;
}
// What \a, \n … stand for in patterns and templates; 0: nothing.
char32_t control_character(char32_t escaped);
bool is_decimal(std::u32string const& text);  // ASCII digits, at least one
// The number, or `most_groups` if it is as large or larger.
uint32_t group_number(std::u32string const& digits);

std::string to_utf8(std::u32string_view text);
std::u32string to_code_points(std::string_view text, bool is_bytes);
// As repr() and ascii() show it.
std::string quoted(std::u32string_view text, bool only_ascii = false);

}  // namespace gossamer::regular_expressions
