// Codecs whose units are two or four bytes: UTF-16 and UTF-32.
#include "runtime/core/characters.hpp"
#include "runtime/types/codec_tables.hpp"

namespace gossamer::codecs {

namespace {

enum class Order { little, big };

char32_t read(std::string_view data, size_t at, size_t width, Order order) {
    char32_t unit = 0;
    for (size_t i = 0; i < width; ++i)
        unit = unit << 8 | static_cast<unsigned char>(data[at + (order == Order::big ? i : width - 1 - i)]);
    return unit;
}

void write(std::string& out, char32_t unit, size_t width, Order order) {
    for (size_t i = 0; i < width; ++i) out += static_cast<char>(unit >> 8 * (order == Order::big ? width - 1 - i : i));
}

// A code point of UTF-16 or what is wrong there: its end and why.
struct Step {
    char32_t code_point = 0;
    size_t end = 0;
    char const* reason = nullptr;
};

Step step16(std::string_view data, size_t at, Order order) {
    if (data.size() - at < 2) return {0, data.size(), "truncated data"};
    char32_t const first = read(data, at, 2, order);
    if (!characters::is_surrogate(first)) return {first, at + 2, nullptr};
    if (first >= 0xDC00) return {0, at + 2, "illegal encoding"};
    if (data.size() - at < 4) return {0, data.size(), "unexpected end of data"};
    char32_t const second = read(data, at + 2, 2, order);
    if (second < 0xDC00 || second > 0xDFFF) return {0, at + 2, "illegal UTF-16 surrogate"};
    return {0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00), at + 4, nullptr};
}

Step step32(std::string_view data, size_t at, Order order) {
    if (data.size() - at < 4) return {0, data.size(), "truncated data"};
    char32_t const c = read(data, at, 4, order);
    if (c > 0x10FFFF) return {0, at + 4, "code point not in range(0x110000)"};
    if (characters::is_surrogate(c)) return {0, at + 4, "code point in surrogate code point range(0xd800, 0xe000)"};
    return {c, at + 4, nullptr};
}

template <class StepAt>
bool decode(std::string& out, std::string_view data, size_t begin, Manner manner, Order order, StepAt step_at) {
    for (size_t at = begin; at < data.size();) {
        Step const step = step_at(data, at, order);
        if (!step.reason) {
            append_utf8(out, step.code_point);
            at = step.end;
        } else
            at = TRY(handle_decode_problem(
                out, {manner.encoding, manner.errors, manner.handling, data, at, step.end, step.reason}));
    }
    return true;
}

bool encode16(std::string& out, Str& text, Manner manner, Order order) {
    return encode_with(
        out, text, manner, "surrogates not allowed",
        [order](std::string& to, char32_t c) {
            if (characters::is_surrogate(c)) return false;
            if (c < 0x10000)
                write(to, c, 2, order);
            else {
                write(to, 0xD800 + ((c - 0x10000) >> 10), 2, order);
                write(to, 0xDC00 + ((c - 0x10000) & 0x3FF), 2, order);
            }
            return true;
        },
        2);
}

bool encode32(std::string& out, Str& text, Manner manner, Order order) {
    return encode_with(
        out, text, manner, "surrogates not allowed",
        [order](std::string& to, char32_t c) {
            if (characters::is_surrogate(c)) return false;
            write(to, c, 4, order);
            return true;
        },
        4);
}

}  // namespace

namespace {

size_t whole_units(std::string_view data, Order order) {
    size_t const whole = data.size() & ~size_t{1};
    bool const is_half = whole >= 2 && (read(data, whole - 2, 2, order) & 0xFC00) == 0xD800;
    return is_half ? whole - 2 : whole;
}

}  // namespace

size_t whole_utf16_le(std::string_view data) { return whole_units(data, Order::little); }
size_t whole_utf16_be(std::string_view data) { return whole_units(data, Order::big); }
size_t whole_utf16(std::string_view data) {
    return whole_units(data, data.starts_with("\xFE\xFF") ? Order::big : Order::little);
}
size_t whole_utf32(std::string_view data) { return data.size() & ~size_t{3}; }

bool decode_utf16(std::string& out, std::string_view data, Manner manner) {
    bool const big = data.starts_with("\xFE\xFF"), little = data.starts_with("\xFF\xFE");
    return decode(out, data, big || little ? 2 : 0, {big ? "utf-16-be" : "utf-16-le", manner.errors, manner.handling},
                  big ? Order::big : Order::little, step16);
}
bool encode_utf16(std::string& out, Str& text, Manner manner) {
    out += "\xFF\xFE";
    return encode16(out, text, manner, Order::little);
}
bool decode_utf16_le(std::string& out, std::string_view data, Manner manner) {
    return decode(out, data, 0, manner, Order::little, step16);
}
bool encode_utf16_le(std::string& out, Str& text, Manner manner) { return encode16(out, text, manner, Order::little); }
bool decode_utf16_be(std::string& out, std::string_view data, Manner manner) {
    return decode(out, data, 0, manner, Order::big, step16);
}
bool encode_utf16_be(std::string& out, Str& text, Manner manner) { return encode16(out, text, manner, Order::big); }

bool decode_utf32(std::string& out, std::string_view data, Manner manner) {
    bool const big = data.starts_with(std::string_view("\0\0\xFE\xFF", 4));
    bool const little = data.starts_with(std::string_view("\xFF\xFE\0\0", 4));
    return decode(out, data, big || little ? 4 : 0, {big ? "utf-32-be" : "utf-32-le", manner.errors, manner.handling},
                  big ? Order::big : Order::little, step32);
}
bool encode_utf32(std::string& out, Str& text, Manner manner) {
    out.append("\xFF\xFE\0\0", 4);
    return encode32(out, text, manner, Order::little);
}
bool decode_utf32_le(std::string& out, std::string_view data, Manner manner) {
    return decode(out, data, 0, manner, Order::little, step32);
}
bool encode_utf32_le(std::string& out, Str& text, Manner manner) { return encode32(out, text, manner, Order::little); }
bool decode_utf32_be(std::string& out, std::string_view data, Manner manner) {
    return decode(out, data, 0, manner, Order::big, step32);
}
bool encode_utf32_be(std::string& out, Str& text, Manner manner) { return encode32(out, text, manner, Order::big); }

}  // namespace gossamer::codecs
