// UnicodeError and its three kinds: which part of what could not be encoded, decoded or translated, and why.
#include "runtime/types/buffer.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/exception_types.hpp"
#include "runtime/types/text_arguments.hpp"

namespace gossamer {

using namespace exception_fields;

Type unicode_error_type, unicode_decode_error_type, unicode_encode_error_type, unicode_translate_error_type;

namespace {

bool check_count(Arguments const& arguments, size_t expected) {
    if (arguments.positional == expected) return true;
    return raise(type_error_type, "function takes exactly {} arguments ({} given)", expected, arguments.positional);
}

bool check_str(Arguments const& arguments, size_t index) {
    if (as_str(arguments[index])) return true;
    return raise(type_error_type, "argument {} must be str, not {}", index + 1, shown_type(arguments[index]));
}

bool set_index(Value self, size_t field, Value value) {
    auto const number = to_int64(value);
    if (!number) return false;
    set_field(self, field, make_int(*number));
    return true;
}

bool initialise_coding(Value self, Arguments const& arguments, bool is_decoding) {
    if (!initialise_exception(self, arguments) || !check_count(arguments, 5) || !check_str(arguments, 0)) return false;
    if (!is_decoding && !check_str(arguments, 1)) return false;
    if (!set_index(self, unicode_start, arguments[2]) || !set_index(self, unicode_end, arguments[3])) return false;
    if (!check_str(arguments, 4)) return false;
    Value object = arguments[1];
    Owned copied;
    if (is_decoding && !as_bytes(object)) {
        BufferView const buffer(object);
        if (!require_buffer(buffer, object)) return false;
        copied = make_bytes(buffer.view()).release_value();
        if (!copied) return false;
        object = copied.get();
    }
    set_field(self, unicode_encoding, arguments[0]);
    set_field(self, unicode_object, object);
    set_field(self, unicode_reason, arguments[4]);
    return true;
}

bool initialise_decode(Value self, Arguments const& arguments) { return initialise_coding(self, arguments, true); }
bool initialise_encode(Value self, Arguments const& arguments) { return initialise_coding(self, arguments, false); }

bool initialise_translate(Value self, Arguments const& arguments) {
    if (!initialise_exception(self, arguments) || !check_count(arguments, 4) || !check_str(arguments, 0)) return false;
    if (!set_index(self, unicode_start, arguments[1]) || !set_index(self, unicode_end, arguments[2])) return false;
    if (!check_str(arguments, 3)) return false;
    set_field(self, unicode_object, arguments[0]);
    set_field(self, unicode_reason, arguments[3]);
    return true;
}

struct Parts {
    std::string encoding, reason;
    Owned object;
    int64_t start, end;
};

// What str() needs; nullopt with an exception pending, or `object` empty: nothing is known, and str() is "".
std::optional<Parts> parts_of(Value self) {
    auto& exception = self.as<Exception>();
    Parts parts{{}, {}, Owned::share(exception.fields[unicode_object]), 0, 0};
    if (!parts.object) return parts;
    Owned const encoding = Owned::share(exception.fields[unicode_encoding]),
                reason = Owned::share(exception.fields[unicode_reason]);
    if (!encoding)
        parts.encoding = "<NULL>";
    else if (!append_str(parts.encoding, encoding))
        return std::nullopt;
    if (!reason)
        parts.reason = "<NULL>";
    else if (!append_str(parts.reason, reason))
        return std::nullopt;
    parts.start = fitting_int64(exception.fields[unicode_start]).value_or(0);
    parts.end = fitting_int64(exception.fields[unicode_end]).value_or(0);
    return parts;
}

Value decode_str(Value self) {
    auto const parts = TRY(parts_of(self));
    if (!parts.object) return make_str("").release_value();
    Bytes* const bytes = as_bytes(parts.object);
    if (bytes && parts.end == parts.start + 1 && parts.start >= 0 && parts.start < static_cast<int64_t>(bytes->size))
        return make_str(fmt::format("'{}' codec can't decode byte 0x{:02x} in position {}: {}", parts.encoding,
                                    static_cast<unsigned char>(bytes->data[parts.start]), parts.start, parts.reason))
            .release_value();
    return make_str(fmt::format("'{}' codec can't decode bytes in position {}-{}: {}", parts.encoding, parts.start,
                                parts.end - 1, parts.reason))
        .release_value();
}

// "character '\x..' in position 3" or "characters in position 3-5"
std::string characters_at(Parts const& parts) {
    Str* const text = as_str(parts.object);
    if (!text || parts.end != parts.start + 1 || parts.start < 0 || parts.start >= static_cast<int64_t>(text->length))
        return fmt::format("characters in position {}-{}", parts.start, parts.end - 1);
    auto const character = static_cast<uint32_t>(code_point_at(*text, static_cast<size_t>(parts.start)));
    std::string const shown = character <= 0xFF     ? fmt::format("\\x{:02x}", character)
                              : character <= 0xFFFF ? fmt::format("\\u{:04x}", character)
                                                    : fmt::format("\\U{:08x}", character);
    return fmt::format("character '{}' in position {}", shown, parts.start);
}

Value encode_str(Value self) {
    auto const parts = TRY(parts_of(self));
    if (!parts.object) return make_str("").release_value();
    return make_str(fmt::format("'{}' codec can't encode {}: {}", parts.encoding, characters_at(parts), parts.reason))
        .release_value();
}

Value translate_str(Value self) {
    auto const parts = TRY(parts_of(self));
    if (!parts.object) return make_str("").release_value();
    return make_str(fmt::format("can't translate {}: {}", characters_at(parts), parts.reason)).release_value();
}

template <size_t Index> Value get_number(Value self) {
    Value const number = self.as<Exception>().fields[Index];
    return number ? retain(number) : Value::integer(0);
}
template <size_t Index> bool set_number(Value self, Value value) {
    if (!value) return raise(type_error_type, "can't delete numeric/char attribute");
    if (is_int(value)) return set_index(self, Index, value);
    // As in CPython, where the number is already stored when its conversion turns out to have failed.
    set_field(self, Index, Value::integer(-1));
    return raise(type_error_type, "an integer is required");
}

constexpr Member members[] = {
    exception_field<unicode_encoding>("encoding", "exception encoding"),
    exception_field<unicode_object>("object", "exception object"),
    {"start", get_number<unicode_start>, set_number<unicode_start>, "exception start"},
    {"end", get_number<unicode_end>, set_number<unicode_end>, "exception end"},
    exception_field<unicode_reason>("reason", "exception reason"),
};

Slots slots_with(bool (*initialise)(Value, Arguments const&), UnarySlot str) {
    Slots slots;
    slots.initialise = initialise;
    slots.str = str;
    return slots;
}

}  // namespace

void define_unicode_errors() {
    define_exception({unicode_error_type, "UnicodeError", value_error_type, "Unicode related error."});
    define_exception({unicode_decode_error_type,
                      "UnicodeDecodeError",
                      unicode_error_type,
                      "Unicode decoding error.",
                      slots_with(initialise_decode, decode_str),
                      {},
                      members});
    define_exception({unicode_encode_error_type,
                      "UnicodeEncodeError",
                      unicode_error_type,
                      "Unicode encoding error.",
                      slots_with(initialise_encode, encode_str),
                      {},
                      members});
    define_exception({unicode_translate_error_type,
                      "UnicodeTranslateError",
                      unicode_error_type,
                      "Unicode translation error.",
                      slots_with(initialise_translate, translate_str),
                      {},
                      members});
}

}  // namespace gossamer
