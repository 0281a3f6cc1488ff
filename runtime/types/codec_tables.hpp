// The codecs, one pair of functions each.
#pragma once
#include <algorithm>

#include "runtime/types/codec_charmap.hpp"
#include "runtime/types/codec_errors.hpp"

namespace gossamer::codecs {

// What a codec works on, for messages: its own name and the name of the error handler.
struct Manner {
    std::string_view encoding, errors;
    Handling* handling;
    CharmapEntry const* table = nullptr;  // of a charmap
};

// UTF-8 that may become a str as it stands?
bool is_well_formed(std::string_view data, bool& is_ascii);
bool decode_utf8(std::string& out, std::string_view data, Manner manner);
bool encode_utf8(std::string& out, Str& text, Manner manner);
bool decode_utf8_sig(std::string& out, std::string_view data, Manner manner);
bool encode_utf8_sig(std::string& out, Str& text, Manner manner);
bool decode_ascii(std::string& out, std::string_view data, Manner manner);
bool encode_ascii(std::string& out, Str& text, Manner manner);
bool decode_latin1(std::string& out, std::string_view data, Manner manner);
bool encode_latin1(std::string& out, Str& text, Manner manner);

// The byte order: as the mark at the start says, or this machine's; written with a mark.
bool decode_utf16(std::string& out, std::string_view data, Manner manner);
bool encode_utf16(std::string& out, Str& text, Manner manner);
bool decode_utf16_le(std::string& out, std::string_view data, Manner manner);
bool encode_utf16_le(std::string& out, Str& text, Manner manner);
bool decode_utf16_be(std::string& out, std::string_view data, Manner manner);
bool encode_utf16_be(std::string& out, Str& text, Manner manner);
bool decode_utf32(std::string& out, std::string_view data, Manner manner);
bool encode_utf32(std::string& out, Str& text, Manner manner);
bool decode_utf32_le(std::string& out, std::string_view data, Manner manner);
bool encode_utf32_le(std::string& out, Str& text, Manner manner);
bool decode_utf32_be(std::string& out, std::string_view data, Manner manner);
bool encode_utf32_be(std::string& out, Str& text, Manner manner);

bool decode_utf7(std::string& out, std::string_view data, Manner manner);
bool encode_utf7(std::string& out, Str& text, Manner manner);

bool decode_escape(std::string& out, std::string_view data, Manner manner);
bool encode_escape(std::string& out, Str& text, Manner manner);
bool decode_raw_escape(std::string& out, std::string_view data, Manner manner);
bool encode_raw_escape(std::string& out, Str& text, Manner manner);
bool decode_charmap(std::string& out, std::string_view data, Manner manner);
bool encode_charmap(std::string& out, Str& text, Manner manner);

// How many of the bytes are whole characters, if more are to come: an unfinished character at the end waits for them.
size_t whole_utf8(std::string_view data);
size_t whole_utf7(std::string_view data);
size_t whole_utf16(std::string_view data);  // in the order that a mark at the start says
size_t whole_utf16_le(std::string_view data);
size_t whole_utf16_be(std::string_view data);
size_t whole_utf32(std::string_view data);
size_t whole_escapes(std::string_view data);
size_t whole_raw_escapes(std::string_view data);

// Shared by the encoders: walks the text; `put` takes a code point and says whether the codec can write it. Those
// next to each other that it can not are one problem, but for codecs of wide units, where each is one. Text from a
// handler must be writable itself, and its bytes must be whole units.
template <class Put>
bool encode_with(std::string& out, Str& text, Manner manner, char const* reason, Put put, size_t unit_bytes = 1) {
    char const* p = text.text;
    char const* const end = p + text.bytes;
    for (size_t index = 0; p != end;) {
        char const* const at = p;
        if (put(out, next_code_point(p))) {
            ++index;
            continue;
        }
        size_t last = index + 1;
        std::string unused;
        for (char const* next = p; next != end && unit_bytes == 1; p = next, ++last)
            if (put(unused, next_code_point(next))) break;
        EncodeProblem const problem{
            manner.encoding, manner.errors, manner.handling, text, index, last, {at, static_cast<size_t>(p - at)},
            reason};
        auto const replacement = handle_encode_problem(problem);
        if (!replacement) return false;
        if (replacement->is_bytes) {
            if (replacement->text.size() % unit_bytes) return raise_encode_error(problem);
            out += replacement->text;
        } else {
            // Unicode's own encodings take nothing but ASCII from a handler.
            if (manner.encoding.starts_with("utf-") &&
                !std::all_of(replacement->text.begin(), replacement->text.end(), [](char c) { return c >= 0; }))
                return raise_encode_error(problem);
            char const* r = replacement->text.data();
            for (char const* const stop = r + replacement->text.size(); r != stop;)
                if (!put(out, next_code_point(r))) return raise_encode_error(problem);
        }
        index = last;
        if (replacement->resume && *replacement->resume != last) {
            index = *replacement->resume;
            p = text.text + byte_offset(text, index);
        }
    }
    return true;
}

}  // namespace gossamer::codecs
