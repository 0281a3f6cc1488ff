// Number literals, and the many ways to get one wrong.

#include "lang/syntax/characters.hpp"
#include "lang/syntax/lexer.hpp"

namespace gossamer::syntax {

static bool is_digit_of_base(char c, int base) {
    int value = hex_value(c);
    return value >= 0 && value < base;
}

static bool is_decimal(char c) { return is_digit(static_cast<unsigned char>(c)); }

// Digits with single underscores between them, from a digit (or from the end of one). Null after an error.
char const* Lexer::decimal_tail(char const* p) {
    for (;;) {
        while (is_decimal(*p)) {
            ++p;
        }
        if (*p != '_') return p;
        ++p;
        if (!is_decimal(*p)) {
            fail_after(p, "invalid decimal literal");
            return nullptr;
        }
    }
}

// A name may not follow a number directly, but "1if x else y" is old code: a keyword that may come after an
// expression only earns a warning.
bool Lexer::check_number_end(char const* p, char const* kind) {
    auto is_word = [&](std::string_view word) {
        return std::string_view(p, size_t(end_ - p)).starts_with(word) &&
               !is_name_part(static_cast<unsigned char>(p[word.size()]));
    };
    bool keyword = is_word("and") || is_word("else") || is_word("for") || is_word("or") || is_word("not") ||
                   (*p == 'i' && (p[1] == 'f' || p[1] == 'n' || p[1] == 's'));
    if (keyword) {
        uint32_t at = offset_of(p);
        int line = int(source_.locate(at).line);
        out_.warnings.push_back({std::string("invalid ") + kind + " literal", at, at, line, 0, line, 0, {}, true});
        return true;
    }
    auto c = static_cast<unsigned char>(*p);
    if (c < 128 && is_name_part(c)) return fail_after(p, std::string("invalid ") + kind + " literal");
    return true;
}

bool Lexer::finish_number(char const* start, char const* p, uint8_t flags, char const* kind) {
    if (!check_number_end(p, kind)) return false;
    std::string_view text(start, size_t(p - start));
    if (text.find('_') != std::string_view::npos) flags |= number_underscore;
    push(TokenKind::Number, start, p).flags = flags;
    cursor_ = p;
    return true;
}

bool Lexer::lex_number(char const* start) {
    char const* p = start;
    uint8_t flags = 0;
    if (p[0] == '0' && p[1] && std::string_view("xXoObB").find(p[1]) != std::string_view::npos) {
        char letter = char(p[1] | 0x20);
        int base = letter == 'x' ? 16 : letter == 'o' ? 8 : 2;
        std::string name = letter == 'x' ? "hexadecimal" : letter == 'o' ? "octal" : "binary";
        auto bad_digit = [&] {
            return fail_after(p + 1, "invalid digit '" + std::string(1, *p) + "' in " + name + " literal");
        };
        p += 2;
        do {
            if (*p == '_') ++p;
            if (!is_digit_of_base(*p, base))
                return is_decimal(*p) ? bad_digit() : fail_after(p, "invalid " + name + " literal");
            while (is_digit_of_base(*p, base)) ++p;
        } while (*p == '_');
        if (is_decimal(*p)) return bad_digit();
        return finish_number(start, p, flags, name.c_str());
    }
    if (*p == '0') {
        // Zeros, and perhaps more digits: fine in 0012.5 and 0_0, an old octal number in 012.
        ++p;
        for (;;) {
            if (*p == '_') {
                ++p;
                if (!is_decimal(*p)) return fail_after(p, "invalid decimal literal");
            }
            if (*p != '0') break;
            ++p;
        }
        char const* zeros_end = p;
        if (is_decimal(*p)) {
            if (!(p = decimal_tail(p))) return false;
            if (*p != '.' && (*p | 0x20) != 'e' && (*p | 0x20) != 'j') {
                uint32_t at = offset_of(start);
                auto [line, column] = source_.locate(at);
                int offset = int(source_.column_in_characters(at)) + 1;
                fail(ErrorType::syntax,
                     "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal "
                     "integers",
                     start, int(line), offset, offset + int(zeros_end - start));
                out_.failure.error.end = offset_of(zeros_end);
                return false;
            }
        }
    } else if (*p != '.') {
        if (!(p = decimal_tail(p))) return false;
    }
    if (*p == '.') {
        flags |= number_float;
        ++p;
        if (is_decimal(*p) && !(p = decimal_tail(p))) return false;
    }
    if ((*p | 0x20) == 'e') {
        char const* e = p++;
        if (*p == '+' || *p == '-') {
            ++p;
            if (!is_decimal(*p)) return fail_after(p, "invalid decimal literal");
        } else if (!is_decimal(*p)) {
            // Not an exponent: "1else" warns, anything else is wrong.
            return finish_number(start, e, flags, "decimal");
        }
        flags |= number_float;
        if (!(p = decimal_tail(p))) return false;
    }
    if ((*p | 0x20) == 'j') {
        flags |= number_imaginary;
        return finish_number(start, p + 1, flags, "imaginary");
    }
    return finish_number(start, p, flags, "decimal");
}

}  // namespace gossamer::syntax
