// Bytes into other bytes, hexadecimal digits and text.
#include <bitset>

#include "runtime/types/byte_methods.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/types/percent_format.hpp"

namespace gossamer {

namespace {

constexpr char hex_digits[] = "0123456789abcdef";

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// The separator of hex(): one ASCII character.
std::optional<char> separator_of(Value separator) {
    int64_t const size = TRY(length(separator));
    if (size != 1) return raise(value_error_type, "sep must be length 1.");
    if (Str* const text = as_str(separator)) {
        if (!text->is_ascii()) return raise(value_error_type, "sep must be ASCII.");
        return text->text[0];
    }
    Bytes* const bytes = as_bytes(separator);
    if (!bytes) return raise(type_error_type, "sep must be str or bytes.");
    if (static_cast<unsigned char>(bytes->data[0]) >= 128) return raise(value_error_type, "sep must be ASCII.");
    return bytes->data[0];
}

}  // namespace

bool append_hex_text(std::string& out, std::string_view data, Value separator, Value group_size) {
    int64_t const bytes_per_separator = TRY(to_c_int(group_size));
    std::optional<char> between;
    if (separator) between = TRY(separator_of(separator));
    auto const group = static_cast<size_t>(bytes_per_separator < 0 ? -bytes_per_separator : bytes_per_separator);
    for (size_t i = 0; i < data.size(); ++i) {
        // Positive: groups are counted from the end.
        size_t const from_edge = bytes_per_separator > 0 ? data.size() - i : i;
        if (between && group && i && from_edge % group == 0) out += *between;
        auto const byte = static_cast<unsigned char>(data[i]);
        out += hex_digits[byte >> 4];
        out += hex_digits[byte & 15];
    }
    return true;
}

namespace byte_methods {

Value translate(Value self, Value table, Value deleted) {
    BufferView const mapping(table);
    if (!table.is_none()) {
        if (!require_buffer(mapping, table)) return empty;
        if (mapping.view().size() != 256)
            return raise(value_error_type, "translation table must be 256 characters long");
    }
    std::bitset<256> dropped;
    if (deleted) {
        BufferView const view(deleted);
        if (!require_buffer(view, deleted)) return empty;
        for (char const c : view.view()) dropped.set(static_cast<unsigned char>(c));
    }
    std::string out;
    for (char const c : bytes_of(self)) {
        auto const byte = static_cast<unsigned char>(c);
        if (!dropped[byte]) out += mapping ? mapping.view()[byte] : c;
    }
    return out == bytes_of(self) ? part_of(self, bytes_of(self)) : same_kind(self, out);
}

Value maketrans(Value from, Value to) {
    BufferView const sources(from);
    if (!require_buffer(sources, from)) return empty;
    BufferView const targets(to);
    if (!require_buffer(targets, to)) return empty;
    if (sources.view().size() != targets.view().size())
        return raise(value_error_type, "maketrans arguments must have same length");
    char table[256];
    for (int i = 0; i < 256; ++i) table[i] = static_cast<char>(i);
    for (size_t i = 0; i < sources.view().size(); ++i)
        table[static_cast<unsigned char>(sources.view()[i])] = targets.view()[i];
    return make_bytes({table, 256}).release_value();
}

Value hex(Value self, Value separator, Value bytes_per_separator) {
    std::string out;
    TRY(append_hex_text(out, bytes_of(self), separator, bytes_per_separator));
    return make_ascii(out).release_value();
}

Value fromhex(Type& type, Str& text) {
    std::string out;
    std::string_view const digits = text.view();
    auto const refuse = [&](size_t at) -> Value {
        return raise(value_error_type, "non-hexadecimal number found in fromhex() arg at position {}", at);
    };
    for (size_t at = 0; at < digits.size();) {
        char const c = digits[at];
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            ++at;
            continue;
        }
        int const high = hex_value(c);
        if (high < 0) return refuse(at);
        int const low = at + 1 < digits.size() ? hex_value(digits[at + 1]) : -1;
        if (low < 0) return refuse(at + 1);
        out += static_cast<char>(high << 4 | low);
        at += 2;
    }
    bool const is_array = type.derives_from(bytearray_type);
    Owned data = is_array ? Owned(make_bytearray(out).release_value()) : Owned(make_bytes(out).release_value());
    if (!data || &type == &bytes_type || &type == &bytearray_type) return data.release();
    return call(Value::of(&type), {data.get()});
}

Value decode(Value self, Value encoding, Value errors) {
    Str *encoding_name, *errors_name;
    TRY(optional_str("decode", "encoding", encoding, encoding_name));
    TRY(optional_str("decode", "errors", errors, errors_name));
    return gossamer::decode(bytes_of(self), encoding_name, errors_name).release_value();
}

namespace {
Value format_bytes(Value left, Value right) {
    std::string out;
    // Copied: carrying out conversions may run program code that changes a bytearray.
    std::string const format(bytes_of(left));
    if (!format_percent(out, format, right, PercentKind::bytes)) return empty;
    return same_kind(left, out);
}
}  // namespace

// Each kind formats only its own texts, whatever __rmod__ is handed.
Value modulo_of_bytes(Value left, Value right) { return as_bytes(left) ? format_bytes(left, right) : not_implemented; }
Value modulo_of_bytearray(Value left, Value right) {
    return as_bytearray(left) ? format_bytes(left, right) : not_implemented;
}

}  // namespace byte_methods

}  // namespace gossamer
