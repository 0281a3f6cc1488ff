// PEP 263: from the bytes of a file to UTF-8.

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "lang/source/source.hpp"
#include "lang/source/utf8.hpp"

namespace gossamer::source {

static bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
}

// The many spellings of the two encodings CPython knows without asking its codecs.
static std::string normal_name(std::string name) {
    std::string key;
    for (char c : name.substr(0, 12)) key += c == '_' ? '-' : c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    auto is_or_extends = [&](std::string_view base) {
        return key == base || (key.starts_with(base) && key[base.size()] == '-');
    };
    if (is_or_extends("utf-8")) return "utf-8";
    if (is_or_extends("latin-1") || is_or_extends("iso-8859-1") || is_or_extends("iso-latin-1")) return "iso-8859-1";
    return name;
}

std::string coding_cookie(std::string_view line) {
    size_t i = line.find_first_not_of(" \t\f");
    if (i == std::string_view::npos || line[i] != '#') return {};
    for (; (i = line.find("coding", i)) != std::string_view::npos; ++i) {
        size_t at = i + 6;
        if (at >= line.size() || (line[at] != ':' && line[at] != '=')) continue;
        at = std::min(line.find_first_not_of(" \t", at + 1), line.size());
        size_t end = at;
        while (end < line.size() && is_name_character(line[end])) ++end;
        if (end > at) return normal_name(std::string(line.substr(at, end - at)));
    }
    return {};
}

// The cookie stands in the first line, or in the second if the first holds nothing but a comment.
static std::string find_cookie(std::string_view bytes) {
    for (int line = 0; line < 2 && !bytes.empty(); ++line) {
        size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size());
        std::string_view text = bytes.substr(0, end);
        if (auto cookie = coding_cookie(text); !cookie.empty()) return cookie;
        size_t first = text.find_first_not_of(" \t\f");
        if (first != std::string_view::npos && text[first] != '#') return {};
        size_t next = end;
        if (next < bytes.size() && bytes[next] == '\r') ++next;
        if (next < bytes.size() && bytes[next] == '\n') ++next;
        bytes.remove_prefix(next);
    }
    return {};
}

static uint32_t line_of(std::string_view bytes, size_t offset) {
    return uint32_t(1 + std::count(bytes.begin(), bytes.begin() + ptrdiff_t(offset), '\n'));
}

static std::string hex_escape(unsigned char c) {
    char buffer[8];
    std::snprintf(buffer, sizeof buffer, "\\x%02x", c);
    return buffer;
}

// Runs iconv over the whole; `bad` is where it stopped if it did.
static bool convert(std::string_view bytes, iconv_t converter, std::string& out, size_t& bad) {
    char* in = const_cast<char*>(bytes.data());
    size_t left = bytes.size();
    char buffer[4096];
    for (;;) {
        char* to = buffer;
        size_t room = sizeof buffer;
        size_t result = iconv(converter, left ? &in : nullptr, &left, &to, &room);
        out.append(buffer, sizeof buffer - room);
        if (result == size_t(-1) && errno != E2BIG) {
            bad = size_t(in - bytes.data());
            return false;
        }
        if (result != size_t(-1) && left == 0 && room == sizeof buffer) return true;
    }
}

static std::variant<std::string, LoadError> through_iconv(std::string_view bytes, std::string const& encoding) {
    std::string spelled = encoding;
    iconv_t converter = iconv_open("UTF-8", spelled.c_str());
    if (converter == iconv_t(-1)) {
        std::replace(spelled.begin(), spelled.end(), '_', '-');
        converter = iconv_open("UTF-8", spelled.c_str());
    }
    if (converter == iconv_t(-1)) return LoadError{"unknown encoding: " + encoding, 0, {}};
    std::string out;
    size_t bad = 0;
    bool good = convert(bytes, converter, out, bad);
    iconv_close(converter);
    if (good) return out;
    bool const ascii = encoding == "ascii" || encoding == "us-ascii";
    return LoadError{"'" + encoding + "' codec can't decode byte 0x" +
                         hex_escape(static_cast<unsigned char>(bytes[bad])).substr(2) + " in position " +
                         std::to_string(bad) + (ascii ? ": ordinal not in range(128)" : ": invalid byte"),
                     0,
                     {}};
}

namespace detail {

std::variant<std::string, LoadError> decode(std::string_view bytes, std::string const& name) {
    bool has_mark = bytes.starts_with("\xEF\xBB\xBF");
    if (has_mark) bytes.remove_prefix(3);
    std::string encoding = find_cookie(bytes);
    if (has_mark && !encoding.empty() && encoding != "utf-8")
        return LoadError{"encoding problem: " + encoding + " with BOM", 0, {}};
    if (encoding.empty() || encoding == "utf-8") {
        size_t bad = first_invalid_utf8(bytes);
        if (bad == std::string_view::npos) return std::string(bytes);
        uint32_t line = line_of(bytes, bad);
        return LoadError{"Non-UTF-8 code starting with '" + hex_escape(static_cast<unsigned char>(bytes[bad])) +
                             "' in file " + name + " on line " + std::to_string(line) +
                             ", but no encoding declared; see https://peps.python.org/pep-0263/ for details",
                         line,
                         {},
                         true};
    }
    if (encoding == "iso-8859-1") {
        std::string out;
        for (unsigned char c : bytes) append_utf8(out, c);
        return out;
    }
    return through_iconv(bytes, encoding);
}

}  // namespace detail

}  // namespace gossamer::source
