// int(x) and int(text, base).
#include <cstring>

#include "runtime/binding/native.hpp"
#include "runtime/errors/nearest_name.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/bytearray.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/int_parts.hpp"

namespace gossamer {
namespace {

// A result of __int__ and kin: an int, made exact.
Value checked(Owned result, char const* method) {
    if (is_int(result.get())) return exact_int(result.get());
    return raise(type_error_type, "{} returned non-int (type {})", method, type_of(result.get()).name_text());
}

// Old numbers only know how to cut off what is behind the point.
Value through_trunc(Value method) {
    TRY(warn(deprecation_warning_type, "The delegation of int() to __trunc__ is deprecated."));
    Owned const result = TRY(Owned(call(method)));
    if (is_int(result.get())) return exact_int(result.get());
    if (!type_of(result.get()).slots.to_index)
        return raise(type_error_type, "__trunc__ returned non-Integral (type {})", type_of(result.get()).name_text());
    Owned const index = TRY(Owned(to_index(result.get())));
    return exact_int(index.get());
}

struct Request {
    Value number, base;
};

bool bind(Arguments const& arguments, Request& request) {
    size_t const keywords = arguments.keywords ? arguments.keywords->size : 0;
    if (keywords == 0 && !check_positional("int", arguments.positional, 0, 2)) return false;
    if (arguments.positional + keywords > 2)
        return raise(type_error_type, "int() takes at most 2 {}arguments ({} given)",
                     arguments.positional ? "" : "keyword ", arguments.positional + keywords);
    if (arguments.positional > 0) request.number = arguments[0];
    if (arguments.positional > 1) request.base = arguments[1];
    for (size_t i = 0; i < keywords; ++i) {
        std::string_view const name = (*arguments.keywords)[i].as<Str>().view();
        static constexpr std::string_view known[] = {"base"};
        if (name != "base") return raise_unexpected_keyword("int", name, known);
        if (request.base) return raise(type_error_type, "argument for int() given by name ('base') and position (2)");
        request.base = arguments[arguments.positional + i];
    }
    return true;
}

// The bytes of a bytes-like object as a number; an error shows them as bytes. Not bytes-like: empty, nothing pending.
Value parse_bytes(Value source, int base) {
    BufferView const buffer(source);
    if (!buffer) {
        if (is_pending()) clear_pending();
        return empty;
    }
    Ref<Bytes> const shown = make_bytes(buffer.view().substr(0, 200));
    return parse_int(as_number_text(buffer.view()), base, shown.value());
}

Value with_base(Value number, Value base) {
    int64_t const radix = TRY(to_clamped_int64(base));
    if (radix != 0 && (radix < 2 || radix > 36))
        return raise(value_error_type, "int() base must be >= 2 and <= 36, or 0");
    if (Str* const text = as_str(number)) return parse_int(text->view(), static_cast<int>(radix), number);
    // Of the bytes-like ones only these two: a memoryview has no base.
    if (as_bytes(number) || as_bytearray(number)) return parse_bytes(number, static_cast<int>(radix));
    return raise(type_error_type, "int() can't convert non-string with explicit base");
}

}  // namespace

Value to_integer(Value value) {
    if (value.is_integer() || is_exactly(value, int_type)) return retain(value);
    Slots const& slots = type_of(value).slots;
    if (slots.to_integer) return checked(TRY(Owned(slots.to_integer(value))), "__int__");
    if (slots.to_index) return checked(TRY(Owned(slots.to_index(value))), "__index__");
    if (!is_exact_str(value)) {
        Owned const method(lookup_special(value, names::__trunc__));
        if (method) return through_trunc(method.get());
        if (is_pending()) return empty;
    }
    if (Str* const text = as_str(value)) return parse_int(text->view(), 10, value);
    if (Value const number = parse_bytes(value, 10); !number.is_empty() || is_pending()) return number;
    return raise(type_error_type, "int() argument must be a string, a bytes-like object or a real number, not '{}'",
                 type_of(value).name_text());
}

Value make_int_instance(Type& type, Value number) {
    IntView const view(number);
    auto const size = static_cast<size_t>(view.size);
    auto* const object = allocate_instance<Int>(type, size * sizeof(mp_limb_t));
    if (!object) return empty;
    object->size = view.is_negative ? -view.size : view.size;
    std::memcpy(object->limbs, view.limbs, size * sizeof(mp_limb_t));
    return Value::of(object);
}

Value make_int_of(Type& type, Arguments const& arguments) {
    if (&type == &int_type && arguments.positional == 1 && !arguments.keywords) [[likely]]
        return to_integer(arguments[0]);
    Request request;
    if (!bind(arguments, request)) return empty;
    if (request.base && !request.number) return raise(type_error_type, "int() missing string argument");
    Owned number = TRY(Owned(request.base     ? with_base(request.number, request.base)
                             : request.number ? to_integer(request.number)
                                              : Value::integer(0)));
    return &type == &int_type ? number.release() : make_int_instance(type, number.get());
}

}  // namespace gossamer
