#include "runtime/core/characters.hpp"
#include "runtime/core/str_text.hpp"

namespace gossamer {

namespace {

constexpr char hex_digits[] = "0123456789abcdef";

void append_hex(std::string& out, char32_t number, int digits) {
    while (digits--) out.push_back(hex_digits[number >> (digits * 4) & 0xF]);
}

// Single quotes, unless only double ones save an escape.
char choose_quote(std::string_view text) {
    return text.find('\'') != text.npos && text.find('"') == text.npos ? '"' : '\'';
}

// What both kinds of literals escape alike. False: none of these.
bool append_common_escape(std::string& out, char32_t c, char quote) {
    switch (c) {
        case '\n': out += "\\n"; return true;
        case '\r': out += "\\r"; return true;
        case '\t': out += "\\t"; return true;
        case '\\': out += "\\\\"; return true;
        default:
            if (c != static_cast<char32_t>(quote)) return false;
            out += '\\';
            out += quote;
            return true;
    }
}

// Stands for itself: printable ASCII, neither a backslash nor the quote.
bool is_plain(char c, char quote) {
    auto const byte = static_cast<unsigned char>(c);
    return byte >= 32 && byte < 127 && c != '\\' && c != quote;
}

}  // namespace

void append_escape(std::string& out, char32_t c) {
    if (c < 0x100) {
        out += "\\x";
        append_hex(out, c, 2);
    } else if (c < 0x10000) {
        out += "\\u";
        append_hex(out, c, 4);
    } else {
        out += "\\U";
        append_hex(out, c, 8);
    }
}

void append_quoted(std::string& out, std::string_view text, bool only_ascii) {
    char const quote = choose_quote(text);
    out.reserve(out.size() + text.size() + 2);
    out += quote;
    char const* p = text.data();
    for (char const* const end = p + text.size(); p != end;) {
        char const* const begin = p;
        while (p != end && is_plain(*p, quote)) ++p;
        out.append(begin, p);
        if (p == end) break;
        char const* const odd = p;
        char32_t const c = next_code_point(p);
        if (append_common_escape(out, c, quote)) continue;
        bool const is_shown = only_ascii && c >= 128 ? false : characters::is_printable(c);
        if (is_shown)
            out.append(odd, p);
        else
            append_escape(out, c);
    }
    out += quote;
}

void append_quoted_bytes(std::string& out, std::string_view data) {
    char const quote = choose_quote(data);
    out.reserve(out.size() + data.size() + 2);
    out += quote;
    for (char const signed_byte : data) {
        auto const byte = static_cast<unsigned char>(signed_byte);
        if (append_common_escape(out, byte, quote)) continue;
        if (byte >= 32 && byte < 127)
            out += signed_byte;
        else
            append_escape(out, byte);
    }
    out += quote;
}

}  // namespace gossamer
