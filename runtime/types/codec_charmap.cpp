// Encodings of one byte for each character; the C library knows their tables.
#include <iconv.h>

#include <map>
#include <mutex>

#include "runtime/types/codec_tables.hpp"

namespace gossamer::codecs {

namespace {

constexpr char32_t undefined = 0xFFFFFFFF;

struct CharMap {
    char32_t code_points[256];
    std::map<char32_t, char> bytes;
};

CharMap make_map(char const* table) {
    CharMap map;
    iconv_t const converter = iconv_open("UTF-32LE", table);
    for (int i = 0; i < 256; ++i) {
        map.code_points[i] = undefined;
        char byte = static_cast<char>(i), text[8] = {};
        char *from = &byte, *to = text;
        size_t from_left = 1, to_left = sizeof text;
        if (converter == reinterpret_cast<iconv_t>(-1)) continue;
        iconv(converter, nullptr, nullptr, nullptr, nullptr);
        bool const done = iconv(converter, &from, &from_left, &to, &to_left) != static_cast<size_t>(-1);
        iconv(converter, nullptr, nullptr, &to, &to_left);  // what it held back
        if (!done || to_left != sizeof text - 4) continue;
        auto const at = [&](int k) { return static_cast<char32_t>(static_cast<unsigned char>(text[k])); };
        char32_t const c = at(0) | at(1) << 8 | at(2) << 16;
        map.code_points[i] = c;
        map.bytes.emplace(c, byte);
    }
    if (converter != reinterpret_cast<iconv_t>(-1)) iconv_close(converter);
    return map;
}

// Made on first use and shared by all interpreters.
CharMap const& map_of(char const* table) {
    static std::mutex lock;
    static std::map<std::string_view, CharMap> known;
    std::lock_guard const guard(lock);
    auto const found = known.find(table);
    return found != known.end() ? found->second : known.emplace(table, make_map(table)).first->second;
}

}  // namespace

bool decode_charmap(std::string& out, std::string_view data, Manner manner) {
    CharMap const& map = map_of(manner.table);
    for (size_t at = 0; at < data.size();) {
        char32_t const c = map.code_points[static_cast<unsigned char>(data[at])];
        if (c != undefined) {
            append_utf8(out, c);
            ++at;
        } else
            at = TRY(handle_decode_problem(
                out, {manner.encoding, manner.errors, data, at, at + 1, "character maps to <undefined>"}));
    }
    return true;
}

bool encode_charmap(std::string& out, Str& text, Manner manner) {
    CharMap const& map = map_of(manner.table);
    return encode_with(out, text, manner, "character maps to <undefined>", [&map](std::string& to, char32_t c) {
        auto const found = map.bytes.find(c);
        if (found == map.bytes.end()) return false;
        to += found->second;
        return true;
    });
}

}  // namespace gossamer::codecs
