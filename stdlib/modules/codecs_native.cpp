// The module _codecs_native: the interpreter's own codecs, for the module _codecs, which is written in Python.
#include "runtime/binding/native.hpp"
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

constexpr Native functions[] = {
    function<&native_encode, "native_encode(name, text, errors, /)">(),
    function<&native_decode, "native_decode(name, data, errors, final, /)">(),
    function<&native_name, "native_name(encoding, /)">(),
    function<&character_name, "character_name(character, /)">(),
};

bool fill(Module& module) {
    add_functions(*module.dict, functions, intern("_codecs_native"));
    return true;
}

}  // namespace

extern NativeModule const codecs_native_module{"_codecs_native", fill};

}  // namespace gossamer
