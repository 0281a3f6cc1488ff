// Encodings of one byte for each character: their names and tables (codec_charmap_tables.cpp).
#pragma once
#include <span>
#include <string_view>

namespace gossamer::codecs {

struct CharmapEntry {
    std::string_view name;
    std::string_view aliases;   // normalised, blanks around each
    std::u16string_view table;  // of all bytes, or of 128 … 255 where the rest is ASCII; U+FFFE: none
};
std::span<CharmapEntry const> charmap_entries();

}  // namespace gossamer::codecs
