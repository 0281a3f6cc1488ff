// unicode_escape and raw_unicode_escape: text as it stands inside of string literals.
#include "runtime/core/str_text.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/codec_tables.hpp"
#include "runtime/unicode/character_names.hpp"

namespace gossamer::codecs {

namespace {

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// One escape: what it stands for, where it ends, and what is wrong with it, if anything is.
struct Escape {
    char32_t code_point = 0;
    size_t end = 0;
    char const* reason = nullptr;
    bool is_nothing = false;  // a line that goes on
    bool is_literal = false;  // no escape: the backslash and what follows stand for themselves
};

Escape hexadecimal(std::string_view data, size_t at, size_t digits, char const* truncated) {
    Escape escape;
    for (escape.end = at; escape.end < at + digits; ++escape.end) {
        int const value = escape.end < data.size() ? hex_value(data[escape.end]) : -1;
        if (value < 0) {
            escape.reason = truncated;
            return escape;
        }
        escape.code_point = escape.code_point << 4 | static_cast<char32_t>(value);
    }
    return escape;
}

Escape wide(std::string_view data, size_t at, bool is_short, char const* too_large) {
    Escape escape = is_short ? hexadecimal(data, at, 4, "truncated \\uXXXX escape")
                             : hexadecimal(data, at, 8, "truncated \\UXXXXXXXX escape");
    if (!escape.reason && escape.code_point > 0x10FFFF) escape.reason = too_large;
    return escape;
}

Escape named(std::string_view data, size_t at) {
    Escape escape;
    escape.end = at;
    escape.reason = "malformed \\N character escape";
    if (at == data.size() || data[at] != '{') return escape;
    size_t const close = data.find('}', at);
    if (close == data.npos || close == at + 1) {
        escape.end = close == data.npos ? data.size() : close;
        return escape;
    }
    escape.end = close + 1;
    int32_t const c = unicode::character_named(data.substr(at + 1, close - at - 1));
    if (c < 0)
        escape.reason = "unknown Unicode character name";
    else {
        escape.reason = nullptr;
        escape.code_point = static_cast<char32_t>(c);
    }
    return escape;
}

Escape octal(std::string_view data, size_t at) {
    Escape escape;
    for (escape.end = at; escape.end < std::min(at + 3, data.size()); ++escape.end) {
        char const c = data[escape.end];
        if (c < '0' || c > '7') break;
        escape.code_point = escape.code_point << 3 | static_cast<char32_t>(c - '0');
    }
    return escape;
}

// The escape whose backslash stands right before `at`.
Escape read_escape(std::string_view data, size_t at) {
    if (at == data.size()) return {0, at, "\\ at end of string"};
    char const c = data[at];
    switch (c) {
        case '\n': return {.end = at + 1, .is_nothing = true};
        case '\\':
        case '\'':
        case '"': return {static_cast<char32_t>(c), at + 1};
        case 'a': return {'\a', at + 1};
        case 'b': return {'\b', at + 1};
        case 'f': return {'\f', at + 1};
        case 'n': return {'\n', at + 1};
        case 'r': return {'\r', at + 1};
        case 't': return {'\t', at + 1};
        case 'v': return {'\v', at + 1};
        case 'x': return hexadecimal(data, at + 1, 2, "truncated \\xXX escape");
        case 'u':
        case 'U': return wide(data, at + 1, c == 'u', "illegal Unicode character");
        case 'N': return named(data, at + 1);
        default: break;
    }
    if (c >= '0' && c <= '7') return octal(data, at);
    return {.is_literal = true};
}

// Only \u and \U, and only behind an odd number of backslashes.
Escape read_raw_escape(std::string_view data, size_t at) {
    if (at < data.size() && (data[at] == 'u' || data[at] == 'U'))
        return wide(data, at + 1, data[at] == 'u', "\\Uxxxxxxxx out of range");
    return {.is_literal = true};
}

// The first escape that means nothing, or more than a byte holds, earns a warning; where it stands, or nowhere.
struct BadEscape {
    size_t at = std::string_view::npos;
    void note(size_t where) { at = std::min(at, where); }
    bool warn_of(std::string_view data) const {
        if (at >= data.size()) return true;
        auto const c = static_cast<unsigned char>(data[at]);
        if (c >= '4' && c <= '7')
            return warn(deprecation_warning_type, "invalid octal escape sequence '\\{}'", data.substr(at, 3));
        std::string shown;
        append_utf8(shown, c);
        return warn(deprecation_warning_type, "invalid escape sequence '\\{}'", shown);
    }
};

template <class Read> bool decode_escapes(std::string& out, std::string_view data, Manner manner, Read read) {
    bool const may_warn = read == read_escape;  // raw ones mean what they say
    BadEscape bad;
    for (size_t at = 0; at < data.size();) {
        auto const byte = static_cast<unsigned char>(data[at]);
        if (byte != '\\') {
            append_utf8(out, byte);
            ++at;
            continue;
        }
        Escape const escape = read(data, at + 1);
        if (escape.is_literal) {
            bad.note(at + 1);
            out += '\\';
            ++at;
            if (at < data.size()) append_utf8(out, static_cast<unsigned char>(data[at++]));
        } else if (escape.reason) {
            at = TRY(handle_decode_problem(
                out, {manner.encoding, manner.errors, manner.handling, data, at, escape.end, escape.reason}));
        } else {
            if (escape.code_point > 0xFF && escape.end == at + 4 && data[at + 1] >= '4' && data[at + 1] <= '7')
                bad.note(at + 1);
            if (!escape.is_nothing) append_utf8(out, escape.code_point);
            at = escape.end;
        }
    }
    return !may_warn || bad.warn_of(data);
}

// Up to an escape that the end of the data cuts off.
template <class Read> size_t whole_with(std::string_view data, Read read) {
    for (size_t at = 0; at < data.size();) {
        if (data[at] != '\\') {
            ++at;
            continue;
        }
        Escape const escape = read(data, at + 1);
        if (escape.is_literal) {
            if (at + 1 == data.size()) return at;
            at += 2;
        } else {
            bool const is_cut = escape.reason && (at + 1 == data.size() || escape.end == data.size()) &&
                                std::string_view(escape.reason).find("unknown") == std::string_view::npos &&
                                std::string_view(escape.reason).find("illegal") == std::string_view::npos &&
                                std::string_view(escape.reason).find("range") == std::string_view::npos;
            if (is_cut) return at;
            at = std::max(escape.end, at + 1);
        }
    }
    return data.size();
}

}  // namespace

size_t whole_escapes(std::string_view data) { return whole_with(data, read_escape); }
size_t whole_raw_escapes(std::string_view data) { return whole_with(data, read_raw_escape); }

bool decode_escape(std::string& out, std::string_view data, Manner manner) {
    return decode_escapes(out, data, manner, read_escape);
}
bool decode_raw_escape(std::string& out, std::string_view data, Manner manner) {
    return decode_escapes(out, data, manner, read_raw_escape);
}

bool encode_escape(std::string& out, Str& text, Manner) {
    for (char32_t const c : code_points(text.view())) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\\')
            out += "\\\\";
        else if (c >= 32 && c < 127)
            out += static_cast<char>(c);
        else
            append_escape(out, c);
    }
    return true;
}

bool encode_raw_escape(std::string& out, Str& text, Manner) {
    for (char32_t const c : code_points(text.view())) {
        if (c < 256)
            out += static_cast<char>(c);
        else
            append_escape(out, c);
    }
    return true;
}

}  // namespace gossamer::codecs
