// Codecs whose units are bytes: UTF-8, ASCII, Latin-1.
#include "runtime/core/characters.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/codec_tables.hpp"
#include "runtime/types/codecs.hpp"

namespace gossamer {

bool has_surrogate(std::string_view text) {
    for (size_t at = 0; (at = text.find('\xED', at)) != text.npos; ++at)
        if (static_cast<unsigned char>(text[at + 1]) >= 0xA0) return true;
    return false;
}

bool check_encodable(Str& text) {
    return text.is_ascii() || !has_surrogate(text.view()) || encode(text, nullptr, nullptr);
}

namespace codecs {

namespace {

size_t ascii_length(std::string_view data) {
    size_t i = 0;
    for (uint64_t word; i + 8 <= data.size(); i += 8) {
        __builtin_memcpy(&word, data.data() + i, 8);
        if (word & 0x8080808080808080) break;
    }
    while (i < data.size() && static_cast<unsigned char>(data[i]) < 128) ++i;
    return i;
}

constexpr char const* unexpected_end = "unexpected end of data";

// How the bytes at the start of `data` stand as UTF-8: the length of a whole code point, or what is wrong.
struct Utf8Step {
    size_t length;
    char const* reason;  // null: it is well-formed
};
Utf8Step utf8_step(std::string_view data) {
    auto const byte = [&](size_t i) { return static_cast<unsigned char>(data[i]); };
    unsigned char const lead = byte(0);
    if (lead < 128) return {1, nullptr};
    if (lead < 0xC2 || lead > 0xF4) return {1, "invalid start byte"};
    size_t const wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    // The second byte's range shuts out overlong forms, surrogates and what lies beyond U+10FFFF.
    unsigned char const low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned char const high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (size_t i = 1; i < wanted; ++i) {
        if (i >= data.size()) return {i, unexpected_end};
        bool const fits = i == 1 ? byte(1) >= low && byte(1) <= high : (byte(i) & 0xC0) == 0x80;
        if (!fits) return {i, "invalid continuation byte"};
    }
    return {wanted, nullptr};
}

}  // namespace

bool is_well_formed(std::string_view data, bool& is_ascii) {
    size_t at = ascii_length(data);
    is_ascii = at == data.size();
    while (at < data.size()) {
        auto const [length, reason] = utf8_step(data.substr(at));
        if (reason) return false;
        at += length;
        if (at < data.size() && static_cast<signed char>(data[at]) >= 0) at += ascii_length(data.substr(at));
    }
    return true;
}

size_t whole_utf8(std::string_view data) {
    size_t at = data.size();
    for (size_t back = 1; back <= 3 && back <= data.size(); ++back) {
        auto const byte = static_cast<unsigned char>(data[data.size() - back]);
        if ((byte & 0xC0) == 0x80) continue;
        std::string_view const tail = data.substr(data.size() - back);
        // The start of a surrogate is no character, but an error handler may want to see all of it.
        bool const is_surrogate = byte == 0xED && back == 2 && static_cast<unsigned char>(tail[1]) >= 0xA0;
        Utf8Step const step = utf8_step(tail);
        if (is_surrogate || (step.reason && step.length == tail.size() && step.reason == unexpected_end))
            at = data.size() - back;
        break;
    }
    return at;
}

bool decode_utf8(std::string& out, std::string_view data, Manner manner) {
    out.reserve(out.size() + data.size());
    size_t good = 0;  // from here to `at` all is well-formed and not copied yet
    for (size_t at = 0; at < data.size();) {
        std::string_view const rest = data.substr(at);
        if (size_t const plain = ascii_length(rest)) {
            at += plain;
            continue;
        }
        auto const [length, reason] = utf8_step(rest);
        if (!reason) {
            at += length;
            continue;
        }
        out.append(data.substr(good, at - good));
        good = at = TRY(handle_decode_problem(
            out, {manner.encoding, manner.errors, manner.handling, data, at, at + length, reason}));
    }
    out.append(data.substr(good));
    return true;
}

bool encode_utf8(std::string& out, Str& text, Manner manner) {
    if (text.is_ascii() || !has_surrogate(text.view())) return out.append(text.view()), true;
    return encode_with(out, text, manner, "surrogates not allowed", [](std::string& to, char32_t c) {
        if (characters::is_surrogate(c)) return false;
        append_utf8(to, c);
        return true;
    });
}

bool decode_utf8_sig(std::string& out, std::string_view data, Manner manner) {
    if (data.starts_with("\xEF\xBB\xBF")) data.remove_prefix(3);
    return decode_utf8(out, data, {"utf-8", manner.errors, manner.handling});
}
bool encode_utf8_sig(std::string& out, Str& text, Manner manner) {
    out += "\xEF\xBB\xBF";
    return encode_utf8(out, text, {"utf-8", manner.errors, manner.handling});
}

bool decode_ascii(std::string& out, std::string_view data, Manner manner) {
    out.reserve(out.size() + data.size());
    for (size_t at = 0; at < data.size();) {
        size_t const plain = ascii_length(data.substr(at));
        out.append(data.substr(at, plain));
        at += plain;
        if (at == data.size()) break;
        at = TRY(handle_decode_problem(
            out, {manner.encoding, manner.errors, manner.handling, data, at, at + 1, "ordinal not in range(128)"}));
    }
    return true;
}
bool encode_ascii(std::string& out, Str& text, Manner manner) {
    if (text.is_ascii()) return out.append(text.view()), true;
    return encode_with(out, text, manner, "ordinal not in range(128)", [](std::string& to, char32_t c) {
        if (c >= 128) return false;
        to += static_cast<char>(c);
        return true;
    });
}

bool decode_latin1(std::string& out, std::string_view data, Manner) {
    out.reserve(out.size() + data.size());
    for (char const c : data) append_utf8(out, static_cast<unsigned char>(c));
    return true;
}
bool encode_latin1(std::string& out, Str& text, Manner manner) {
    if (text.is_ascii()) return out.append(text.view()), true;
    return encode_with(out, text, manner, "ordinal not in range(256)", [](std::string& to, char32_t c) {
        if (c >= 256) return false;
        to += static_cast<char>(c);
        return true;
    });
}

}  // namespace codecs

}  // namespace gossamer
