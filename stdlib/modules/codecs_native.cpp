// The module _codecs_native: the interpreter's own codecs, for the module _codecs, which is written in Python.
#include "runtime/binding/native.hpp"
#include "runtime/core/int.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/unicode/character_names.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

Value native_encode(Str& name, Value text, Str& errors) {
    Str* const str = as_str(text);
    if (!str) {
        char const* const shown = text.is_none() ? "None" : type_of(text).name_text();
        return raise(type_error_type, "{}_encode() argument 1 must be str, not {}", name.view(), shown);
    }
    std::string out;
    if (!encode_piece(out, *str, name.view(), errors.view())) return empty;
    return make_bytes(out).release_value();
}

// (text, number of bytes used)
Value native_decode(Str& name, Value data, Str& errors, bool is_last) {
    BufferView const buffer(data);
    if (!require_buffer(buffer, data)) return empty;
    std::string out;
    size_t const used = TRY(decode_piece(out, buffer.view(), name.view(), errors.view(), is_last));
    Ref<Str> const text = TRY(make_str(out));
    return make_tuple({text.value(), Value::integer(static_cast<int64_t>(used))}).release_value();
}

// The interpreter's own name of an encoding, or None.
Value native_name(Str& encoding) {
    std::string_view const name = canonical_encoding(encoding.view());
    return name.empty() ? none : make_str(name).release_value();
}

Value character_name(Str& character) {
    char const* p = character.text;
    return make_str(character.bytes ? unicode::character_name(next_code_point(p)) : std::string()).release_value();
}

// What handlers work on: (object, start, end) of an exception, its numbers brought within the object.
// Attributes that a subclass has put in their place do not count.
Value error_part(Value error) {
    using namespace exception_fields;
    Type& type = type_of(error);
    bool const is_decoding = type.derives_from(unicode_decode_error_type);
    bool const is_other =
        type.derives_from(unicode_encode_error_type) || type.derives_from(unicode_translate_error_type);
    if (!is_decoding && !is_other) return raise(type_error_type, "no error of coding");
    auto& exception = error.as<Exception>();
    Value const object = exception.fields[unicode_object];
    if (!object) return raise(type_error_type, "object attribute not set");
    if (is_decoding ? !as_bytes(object) : !as_str(object))
        return raise(type_error_type, "object attribute must be {}", is_decoding ? "bytes" : "unicode");
    auto const size = static_cast<int64_t>(is_decoding ? as_bytes(object)->size : as_str(object)->length);
    int64_t const given_start = fitting_int64(exception.fields[unicode_start]).value_or(0);
    int64_t const given_end = fitting_int64(exception.fields[unicode_end]).value_or(0);
    // Of an empty object the part begins at -1, as the oracle has it.
    int64_t const start = std::min(std::max<int64_t>(given_start, 0), size - 1);
    int64_t const end = std::min(std::max<int64_t>(given_end, 1), size);
    return make_tuple({object, Value::integer(start), Value::integer(end)}).release_value();
}

bool warn_deprecated(Str& message) { return warn_text(deprecation_warning_type, message.view()); }
Value is_buffer(Value value) { return Value::boolean(is_bytes_like(value)); }

constexpr Native functions[] = {
    function<&warn_deprecated, "warn_deprecated(message, /)">(),
    function<&is_buffer, "is_bytes_like(value, /)">(),
    function<&native_encode, "native_encode(name, text, errors, /)">(),
    function<&native_decode, "native_decode(name, data, errors, final, /)">(),
    function<&native_name, "native_name(encoding, /)">(),
    function<&error_part, "error_part(error, /)">(),
    function<&character_name, "character_name(character, /)">(),
};

bool fill(Module& module) {
    add_functions(*module.dict, functions, intern("_codecs_native"));
    return true;
}

}  // namespace

extern NativeModule const codecs_native_module{"_codecs_native", fill};

}  // namespace gossamer
