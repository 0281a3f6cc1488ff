#include "runtime/types/codecs.hpp"

#include "runtime/errors/raise.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/codec_tables.hpp"

namespace gossamer {

namespace {

struct Codec {
    std::string_view name;
    std::string_view aliases;  // normalised, blanks around each
    bool (*decode)(std::string&, std::string_view, codecs::Manner);
    bool (*encode)(std::string&, Str&, codecs::Manner);
    std::string_view shown = {};  // what UnicodeError calls it, if that is not its name
    char const* table = nullptr;  // of a charmap

    codecs::Manner manner(std::string_view errors) const { return {shown.empty() ? name : shown, errors, table}; }
};

using namespace codecs;
constexpr Codec known_codecs[] = {
    {"utf-8", " utf_8 utf8 u8 utf utf8_ucs2 utf8_ucs4 cp65001 ", codecs::decode_utf8, codecs::encode_utf8},
    {"ascii",
     " ascii us_ascii 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 "
     "iso_ir_6 us ",
     decode_ascii, encode_ascii},
    {"latin-1",
     " latin_1 latin1 latin l1 iso_8859_1 iso8859_1 iso8859 8859 cp819 csisolatin1 ibm819 iso_ir_100 iso_8859_1_1987 ",
     decode_latin1, encode_latin1},
    {"utf-8-sig", " utf_8_sig utf8_sig ", decode_utf8_sig, encode_utf8_sig},
    {"utf-16", " utf_16 utf16 u16 ", decode_utf16, encode_utf16},
    {"utf-16-le", " utf_16_le utf_16le utf16_le utf16le unicodelittleunmarked ", decode_utf16_le, encode_utf16_le},
    {"utf-16-be", " utf_16_be utf_16be utf16_be utf16be unicodebigunmarked ", decode_utf16_be, encode_utf16_be},
    {"utf-32", " utf_32 utf32 u32 ", decode_utf32, encode_utf32},
    {"utf-32-le", " utf_32_le utf_32le utf32_le utf32le ", decode_utf32_le, encode_utf32_le},
    {"utf-32-be", " utf_32_be utf_32be utf32_be utf32be ", decode_utf32_be, encode_utf32_be},
    {"unicode_escape", " unicode_escape unicodeescape ", decode_escape, encode_escape, "unicodeescape"},
    {"raw_unicode_escape", " raw_unicode_escape rawunicodeescape ", decode_raw_escape, encode_raw_escape,
     "rawunicodeescape"},
    {"cp1252", " cp1252 1252 windows_1252 ", decode_charmap, encode_charmap, "charmap", "CP1252"},
    {"cp1250", " cp1250 1250 windows_1250 ", decode_charmap, encode_charmap, "charmap", "CP1250"},
    {"cp1251", " cp1251 1251 windows_1251 ", decode_charmap, encode_charmap, "charmap", "CP1251"},
    {"cp1253", " cp1253 1253 windows_1253 ", decode_charmap, encode_charmap, "charmap", "CP1253"},
    {"cp1254", " cp1254 1254 windows_1254 ", decode_charmap, encode_charmap, "charmap", "CP1254"},
    {"cp1255", " cp1255 1255 windows_1255 ", decode_charmap, encode_charmap, "charmap", "CP1255"},
    {"cp1256", " cp1256 1256 windows_1256 ", decode_charmap, encode_charmap, "charmap", "CP1256"},
    {"cp1257", " cp1257 1257 windows_1257 ", decode_charmap, encode_charmap, "charmap", "CP1257"},
    {"cp1258", " cp1258 1258 windows_1258 ", decode_charmap, encode_charmap, "charmap", "CP1258"},
    {"cp437", " cp437 437 ibm437 cspc8codepage437 ", decode_charmap, encode_charmap, "charmap", "CP437"},
    {"cp850", " cp850 850 ibm850 cspc850multilingual ", decode_charmap, encode_charmap, "charmap", "CP850"},
    {"cp852", " cp852 852 ibm852 cspcp852 ", decode_charmap, encode_charmap, "charmap", "CP852"},
    {"cp866", " cp866 866 ibm866 csibm866 ", decode_charmap, encode_charmap, "charmap", "CP866"},
    {"koi8-r", " koi8_r cskoi8r ", decode_charmap, encode_charmap, "charmap", "KOI8-R"},
    {"koi8-u", " koi8_u ", decode_charmap, encode_charmap, "charmap", "KOI8-U"},
    {"iso8859-2", " iso8859_2 iso_8859_2 latin2 l2 iso_ir_101 csisolatin2 ", decode_charmap, encode_charmap, "charmap",
     "ISO-8859-2"},
    {"iso8859-3", " iso8859_3 iso_8859_3 latin3 l3 ", decode_charmap, encode_charmap, "charmap", "ISO-8859-3"},
    {"iso8859-4", " iso8859_4 iso_8859_4 latin4 l4 ", decode_charmap, encode_charmap, "charmap", "ISO-8859-4"},
    {"iso8859-5", " iso8859_5 iso_8859_5 cyrillic iso_ir_144 ", decode_charmap, encode_charmap, "charmap",
     "ISO-8859-5"},
    {"iso8859-6", " iso8859_6 iso_8859_6 arabic iso_ir_127 ecma_114 ", decode_charmap, encode_charmap, "charmap",
     "ISO-8859-6"},
    {"iso8859-7", " iso8859_7 iso_8859_7 greek greek8 iso_ir_126 elot_928 ecma_118 ", decode_charmap, encode_charmap,
     "charmap", "ISO-8859-7"},
    {"iso8859-8", " iso8859_8 iso_8859_8 hebrew iso_ir_138 ", decode_charmap, encode_charmap, "charmap", "ISO-8859-8"},
    {"iso8859-9", " iso8859_9 iso_8859_9 latin5 l5 iso_ir_148 ", decode_charmap, encode_charmap, "charmap",
     "ISO-8859-9"},
    {"iso8859-10", " iso8859_10 iso_8859_10 latin6 l6 iso_ir_157 ", decode_charmap, encode_charmap, "charmap",
     "ISO-8859-10"},
    {"iso8859-13", " iso8859_13 iso_8859_13 latin7 l7 ", decode_charmap, encode_charmap, "charmap", "ISO-8859-13"},
    {"iso8859-14", " iso8859_14 iso_8859_14 latin8 l8 iso_celtic iso_ir_199 ", decode_charmap, encode_charmap,
     "charmap", "ISO-8859-14"},
    {"iso8859-15", " iso8859_15 iso_8859_15 latin9 l9 ", decode_charmap, encode_charmap, "charmap", "ISO-8859-15"},
    {"iso8859-16", " iso8859_16 iso_8859_16 latin10 l10 iso_ir_226 ", decode_charmap, encode_charmap, "charmap",
     "ISO-8859-16"},
};

// Codecs that CPython has and that make no text of bytes.
constexpr std::string_view not_of_text = " rot13 rot_13 hex hex_codec base64 base_64 base64_codec bz2 bz2_codec zip "
                                         "zlib zlib_codec quopri quoted_printable uu uu_codec ";

// Small letters, with one underscore for whatever stands between words.
std::string normalised(std::string_view name) {
    std::string out;
    bool gap = false;
    for (char const c : name) {
        bool const is_word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
        if (!is_word) {
            gap = true;
            continue;
        }
        if (gap && !out.empty()) out += '_';
        gap = false;
        out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return out;
}

bool is_listed(std::string_view list, std::string const& name) { return list.find(' ' + name + ' ') != list.npos; }

Codec const* find_codec(std::string_view name) {
    if (name == "utf-8") return known_codecs;
    std::string const wanted = normalised(name);
    if (wanted.empty()) return nullptr;
    for (Codec const& codec : known_codecs)
        if (is_listed(codec.aliases, wanted)) return &codec;
    return nullptr;
}

Codec const* require_codec(std::string_view name, char const* operation) {
    Codec const* const codec = find_codec(name);
    if (codec) return codec;
    if (is_listed(not_of_text, normalised(name)))
        return raise(lookup_error_type, "'{}' is not a text encoding; use codecs.{}() to handle arbitrary codecs", name,
                     operation);
    return raise(lookup_error_type, "unknown encoding: {}", name);
}

std::string_view text_or(Str const* text, std::string_view fallback) { return text ? text->view() : fallback; }

}  // namespace

std::string_view canonical_encoding(std::string_view name) {
    Codec const* const codec = find_codec(name);
    return codec ? codec->name : std::string_view();
}

Ref<Str> decode(std::string_view data, std::string_view encoding, std::string_view errors) {
    Codec const* const codec = TRY(require_codec(encoding, "decode"));
    bool is_ascii;
    if (codec == known_codecs && codecs::is_well_formed(data, is_ascii))
        return is_ascii ? make_ascii(data) : make_str(data);
    std::string out;
    if (!codec->decode(out, data, codec->manner(errors))) return {};
    return make_str(out);
}
Ref<Str> decode(std::string_view data, Str* encoding, Str* errors) {
    return decode(data, text_or(encoding, "utf-8"), text_or(errors, "strict"));
}

bool encode_to(std::string& out, Str& text, std::string_view encoding, std::string_view errors) {
    Codec const* const codec = TRY(require_codec(encoding, "encode"));
    return codec->encode(out, text, codec->manner(errors));
}
Ref<Bytes> encode(Str& text, Str* encoding, Str* errors) {
    std::string out;
    if (!encode_to(out, text, text_or(encoding, "utf-8"), text_or(errors, "strict"))) return {};
    return make_bytes(out);
}

Ref<Str> decode_utf8(std::string_view data, std::string_view errors) { return decode(data, "utf-8", errors); }

Ref<Str> decode_machine_text(std::string_view data) { return decode_utf8(data, "surrogateescape"); }

std::string encode_machine_text(std::string_view text) {
    std::string out;
    char const* p = text.data();
    for (char const* const end = p + text.size(); p != end;) {
        char32_t const c = next_code_point(p);
        if (c >= 0xDC80 && c <= 0xDCFF)
            out += static_cast<char>(c - 0xDC00);
        else
            append_utf8(out, c);
    }
    return out;
}

}  // namespace gossamer
