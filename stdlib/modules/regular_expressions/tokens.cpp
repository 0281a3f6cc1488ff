#include "stdlib/modules/regular_expressions/tokens.hpp"

#include <fmt/format.h>

#include "runtime/core/characters.hpp"
#include "runtime/core/str_text.hpp"

namespace gossamer::regular_expressions {

void Tokens::read() {
    next_ = end;
    length_ = 0;
    if (index_ >= text_.size() || problem_) return;
    if (text_[index_] == U'\\') {
        if (index_ + 1 == text_.size()) {
            problem_ = {Problem::Kind::pattern, "bad escape (end of pattern)", text_.size() - 1};
            return;
        }
        escaped_ = text_[index_ + 1];
        length_ = 2;
    } else
        length_ = 1;
    next_ = text_[index_];
    index_ += length_;
}

bool Tokens::fail(std::string message, size_t back) {
    if (!problem_) {
        std::string shown;
        // Patterns of bytes say it in ASCII.
        if (is_bytes_) {
            for (char32_t const c : code_points(message))
                if (c < 128)
                    shown += static_cast<char>(c);
                else
                    append_escape(shown, c);
        } else
            shown = std::move(message);
        size_t const at = position();
        problem_ = {Problem::Kind::pattern, std::move(shown), at < back ? 0 : at - back};
        next_ = end;
    }
    return false;
}

bool Tokens::fail_as(Problem::Kind kind, std::string message) {
    if (!problem_) problem_ = {kind, std::move(message), std::nullopt};
    next_ = end;
    return false;
}

void Tokens::take_digits(std::u32string& out, size_t most, uint32_t base) {
    for (; most && !at_end(); --most) {
        int const value = digit_value(next_);
        if (value < 0 || static_cast<uint32_t>(value) >= base) return;
        out += next_;
        read();
    }
}

bool Tokens::take_until(char32_t terminator, char const* what, std::u32string& out) {
    for (;;) {
        if (failed()) return false;
        if (at_end()) {
            if (out.empty()) return fail(fmt::format("missing {}", what));
            return fail(fmt::format("missing {}, unterminated name", static_cast<char>(terminator)), out.size());
        }
        if (next_ == terminator) {
            read();
            if (failed()) return false;
            return !out.empty() || fail(fmt::format("missing {}", what), 1);
        }
        out += next_;
        if (next_is_escape()) out += escaped_;
        read();
    }
}

bool Tokens::check_name(std::u32string const& name, size_t offset) {
    bool is_good = !name.empty() && characters::is_identifier_start(name[0]);
    bool is_ascii = true;
    for (char32_t const c : name) {
        is_good = is_good && characters::is_identifier_part(c);
        is_ascii = is_ascii && c < 128;
    }
    if (is_bytes_ && !is_ascii) return fail("bad character in group name " + quoted(name, true), name.size() + offset);
    return is_good || fail("bad character in group name " + quoted(name), name.size() + offset);
}

char32_t control_character(char32_t escaped) {
    switch (escaped) {
        case U'a': return 7;
        case U'b': return 8;
        case U't': return 9;
        case U'n': return 10;
        case U'v': return 11;
        case U'f': return 12;
        case U'r': return 13;
        default: return 0;
    }
}

bool is_decimal(std::u32string const& text) {
    for (char32_t const c : text)
        if (!is_decimal_digit(c)) return false;
    return !text.empty();
}

uint32_t group_number(std::u32string const& digits) {
    uint64_t number = 0;
    for (char32_t const c : digits) {
        number = number * 10 + (c - U'0');
        if (number >= most_groups) return most_groups;
    }
    return static_cast<uint32_t>(number);
}

std::string to_utf8(std::u32string_view text) {
    std::string out;
    for (char32_t const c : text) append_utf8(out, c);
    return out;
}

std::u32string to_code_points(std::string_view text, bool is_bytes) {
    std::u32string out;
    out.reserve(text.size());
    if (is_bytes)
        for (char const c : text) out += static_cast<unsigned char>(c);
    else
        for (char32_t const c : code_points(text)) out += c;
    return out;
}

std::string quoted(std::u32string_view text, bool only_ascii) {
    std::string out;
    append_quoted(out, to_utf8(text), only_ascii);
    return out;
}

}  // namespace gossamer::regular_expressions
