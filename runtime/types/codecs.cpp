#include "runtime/types/codecs.hpp"

#include <vector>

#include "runtime/errors/raise.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/codec_registry.hpp"
#include "runtime/types/codec_tables.hpp"

namespace gossamer {

namespace {

struct Codec {
    std::string_view name;
    std::string_view aliases;  // normalised, blanks around each
    bool (*decode)(std::string&, std::string_view, codecs::Manner);
    bool (*encode)(std::string&, Str&, codecs::Manner);
    std::string_view shown = {};                  // what UnicodeError calls it, if that is not its name
    codecs::CharmapEntry const* table = nullptr;  // of a charmap
    size_t (*whole)(std::string_view) = nullptr;  // how many bytes can be decoded before more come; null: all

    codecs::Manner manner(std::string_view errors, Handling& handling) const {
        return {shown.empty() ? name : shown, errors, &handling, table};
    }
};

using namespace codecs;
constexpr Codec known_codecs[] = {
    {"utf-8",
     " utf_8 utf8 u8 utf utf8_ucs2 utf8_ucs4 cp65001 ",
     codecs::decode_utf8,
     codecs::encode_utf8,
     {},
     nullptr,
     whole_utf8},
    {"ascii",
     " ascii us_ascii 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 "
     "iso_ir_6 us ",
     decode_ascii, encode_ascii},
    {"latin-1",
     " latin_1 latin1 latin l1 iso_8859_1 iso8859_1 iso8859 8859 cp819 csisolatin1 ibm819 iso_ir_100 iso_8859_1_1987 ",
     decode_latin1, encode_latin1},
    {"utf-8-sig", " utf_8_sig ", decode_utf8_sig, encode_utf8_sig, {}, nullptr, whole_utf8},
    {"utf-16", " utf_16 utf16 u16 ", decode_utf16, encode_utf16, {}, nullptr, whole_utf16},
    {"utf-16-le",
     " utf_16_le utf_16le unicodelittleunmarked ",
     decode_utf16_le,
     encode_utf16_le,
     {},
     nullptr,
     whole_utf16_le},
    {"utf-16-be",
     " utf_16_be utf_16be unicodebigunmarked ",
     decode_utf16_be,
     encode_utf16_be,
     {},
     nullptr,
     whole_utf16_be},
    {"utf-32", " utf_32 utf32 u32 ", decode_utf32, encode_utf32, {}, nullptr, whole_utf32},
    {"utf-32-le", " utf_32_le utf_32le ", decode_utf32_le, encode_utf32_le, {}, nullptr, whole_utf32},
    {"utf-32-be", " utf_32_be utf_32be ", decode_utf32_be, encode_utf32_be, {}, nullptr, whole_utf32},
    {"unicode_escape", " unicode_escape ", decode_escape, encode_escape, "unicodeescape", nullptr, whole_escapes},
    {"raw_unicode_escape", " raw_unicode_escape ", decode_raw_escape, encode_raw_escape, "rawunicodeescape", nullptr,
     whole_raw_escapes},
    {"utf-7", " utf_7 utf7 u7 unicode_1_1_utf_7 ", decode_utf7, encode_utf7, "utf7", nullptr, whole_utf7},
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

// The charmaps as codecs; made on first use and shared by all interpreters.
std::vector<Codec> const& charmap_codecs() {
    static std::vector<Codec> const codecs = [] {
        std::vector<Codec> made;
        for (CharmapEntry const& entry : charmap_entries())
            made.push_back({entry.name, entry.aliases, decode_charmap, encode_charmap, "charmap", &entry});
        return made;
    }();
    return codecs;
}

Codec const* find_codec(std::string_view name) {
    if (name == "utf-8") return known_codecs;
    std::string const wanted = normalised(name);
    if (wanted.empty()) return nullptr;
    for (Codec const& codec : known_codecs)
        if (is_listed(codec.aliases, wanted)) return &codec;
    for (Codec const& codec : charmap_codecs())
        if (is_listed(codec.aliases, wanted)) return &codec;
    return nullptr;
}

// The encodings that str and bytes know by these names themselves; the others are looked up in the registry, which
// leaves a note on what goes wrong.
bool is_direct(std::string_view name) {
    std::string const wanted = normalised(name);
    return is_listed(" utf_8 utf8 utf_16 utf16 utf_32 utf32 ascii us_ascii latin1 latin_1 iso_8859_1 iso8859_1 ",
                     wanted);
}

[[gnu::noinline, gnu::cold]] void add_failure_note(char const* operation, std::string_view encoding) {
    if (is_direct(encoding)) return;
    Owned const exception = take_pending();
    Ref<Str> const note = make_str(fmt::format("{} with '{}' codec failed", operation, encoding));
    if (note) Owned const done(call_method(exception, intern("add_note"), {note.value()}));
    if (is_pending()) clear_pending();
    raise_instance(exception);
}

// Codecs that make no text, and are there for codecs.encode() and codecs.decode() only.
bool check_text_encoding(std::string_view name, char const* operation) {
    if (!is_listed(not_of_text, normalised(name))) return true;
    return raise(lookup_error_type, "'{}' is not a text encoding; use codecs.{}() to handle arbitrary codecs", name,
                 operation);
}

std::string_view text_or(Str const* text, std::string_view fallback) { return text ? text->view() : fallback; }

// No name of a handler at all, which codecs of programs are not given either.
constexpr std::string_view not_given{};
std::string_view handler_or_strict(std::string_view errors) { return errors.data() ? errors : "strict"; }

}  // namespace

std::string_view canonical_encoding(std::string_view name) {
    Codec const* const codec = find_codec(name);
    return codec ? codec->name : std::string_view();
}

Ref<Str> decode(std::string_view data, std::string_view encoding, std::string_view errors) {
    if (data.empty()) return Ref<Str>::share(empty_str());  // whatever the encoding
    Codec const* const codec = find_codec(encoding);
    if (!codec)
        return check_text_encoding(encoding, "decode") ? decode_by_registry(data, encoding, errors) : Ref<Str>();
    bool is_ascii;
    if (codec == known_codecs && codecs::is_well_formed(data, is_ascii))
        return is_ascii ? make_ascii(data) : make_str(data);
    std::string out;
    Handling handling;
    if (!codec->decode(out, data, codec->manner(handler_or_strict(errors), handling))) {
        add_failure_note("decoding", encoding);
        return {};
    }
    return make_str(out);
}
// Names of handlers are C's: what UTF-8 cannot say is none.
static bool check_handler_name(Str* errors) {
    if (!errors || !has_surrogate(errors->view())) return true;
    std::string unused;
    return encode_to(unused, *errors, "utf-8", "strict");
}

Ref<Str> decode(std::string_view data, Str* encoding, Str* errors) {
    if (!check_handler_name(errors)) return {};
    return decode(data, text_or(encoding, "utf-8"), text_or(errors, not_given));
}

bool encode_to(std::string& out, Str& text, std::string_view encoding, std::string_view errors) {
    Codec const* const codec = find_codec(encoding);
    if (!codec) {
        if (!check_text_encoding(encoding, "encode")) return false;
        Ref<Bytes> const made = TRY(encode_by_registry(text, encoding, errors));
        out.append(made->view());
        return true;
    }
    Handling handling;
    if (codec->encode(out, text, codec->manner(handler_or_strict(errors), handling))) return true;
    add_failure_note("encoding", encoding);
    return false;
}

std::optional<size_t> decode_piece(std::string& out, std::string_view data, std::string_view encoding,
                                   std::string_view errors, bool is_last) {
    Codec const* const codec = find_codec(encoding);
    if (!codec) return raise(lookup_error_type, "unknown encoding: {}", encoding);
    size_t const whole = is_last || !codec->whole ? data.size() : codec->whole(data);
    Handling handling;
    handling.held = data.substr(whole);
    if (!codec->decode(out, data.substr(0, whole), codec->manner(errors, handling))) return std::nullopt;
    return whole;
}
bool encode_piece(std::string& out, Str& text, std::string_view encoding, std::string_view errors) {
    Codec const* const codec = find_codec(encoding);
    if (!codec) return raise(lookup_error_type, "unknown encoding: {}", encoding);
    Handling handling;
    return codec->encode(out, text, codec->manner(errors, handling));
}
Ref<Bytes> encode(Str& text, Str* encoding, Str* errors) {
    if (!check_handler_name(errors)) return {};
    std::string out;
    if (!encode_to(out, text, text_or(encoding, "utf-8"), text_or(errors, not_given))) return {};
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
