// Encodings of one byte for each character, by their tables.
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

CharMap make_map(CharmapEntry const& entry) {
    CharMap map;
    size_t const first = 256 - entry.table.size();
    for (size_t i = 0; i < 256; ++i) {
        char32_t const c = i < first ? static_cast<char32_t>(i) : entry.table[i - first];
        map.code_points[i] = c == 0xFFFE ? undefined : c;
        if (c != 0xFFFE) map.bytes[c] = static_cast<char>(i);
    }
    return map;
}

// Made on first use and shared by all interpreters.
CharMap const& map_of(CharmapEntry const& entry) {
    static std::mutex lock;
    static std::map<CharmapEntry const*, CharMap> known;
    std::lock_guard const guard(lock);
    auto const found = known.find(&entry);
    return found != known.end() ? found->second : known.emplace(&entry, make_map(entry)).first->second;
}

}  // namespace

bool decode_charmap(std::string& out, std::string_view data, Manner manner) {
    CharMap const& map = map_of(*manner.table);
    for (size_t at = 0; at < data.size();) {
        char32_t const c = map.code_points[static_cast<unsigned char>(data[at])];
        if (c != undefined) {
            append_utf8(out, c);
            ++at;
        } else
            at = TRY(handle_decode_problem(out, {manner.encoding, manner.errors, manner.handling, data, at, at + 1,
                                                 "character maps to <undefined>"}));
    }
    return true;
}

bool encode_charmap(std::string& out, Str& text, Manner manner) {
    CharMap const& map = map_of(*manner.table);
    return encode_with(out, text, manner, "character maps to <undefined>", [&map](std::string& to, char32_t c) {
        auto const found = map.bytes.find(c);
        if (found == map.bytes.end()) return false;
        to += found->second;
        return true;
    });
}

}  // namespace gossamer::codecs
