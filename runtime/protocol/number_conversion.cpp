// From any object to a number, as C++ code wants it: __index__, __float__.
//
// int() and float() themselves, which also read text, stand with their types.
#include <cmath>

#include "runtime/errors/raise.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/protocol/float_view.hpp"
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

namespace {

// A double from an int, or OverflowError.
std::optional<double> double_of_int(Value number) {
    double const result = to_double(number);
    if (std::isinf(result)) [[unlikely]]
        return raise(overflow_error_type, "int too large to convert to float");
    return result;
}

}  // namespace

Value to_index(Value value) {
    if (value.is_integer()) [[likely]]
        return value;
    if (is_int(value)) return retain(value);
    Type& type = type_of(value);
    if (!type.slots.to_index)
        return raise(type_error_type, "'{}' object cannot be interpreted as an integer", display_name(type));
    Owned index = TRY(Owned(type.slots.to_index(value)));
    if (is_int(index.get())) return index.release();
    return raise(type_error_type, "__index__ returned non-int (type {})", display_name(type_of(index.get())));
}

std::optional<int64_t> to_int64(Value value) {
    if (value.is_integer()) [[likely]]
        return value.as_integer();
    Owned const index = TRY(Owned(to_index(value)));
    if (auto const number = fitting_int64(index.get())) return number;
    return raise(overflow_error_type, "Python int too large to convert to C ssize_t");
}

std::optional<int64_t> to_size(Value value, Type& too_large) {
    if (value.is_integer()) [[likely]]
        return value.as_integer();
    Owned const index = TRY(Owned(to_index(value)));
    if (auto const number = fitting_int64(index.get())) return number;
    return raise(too_large, "cannot fit '{}' into an index-sized integer", display_name(type_of(value)));
}

std::optional<int64_t> to_clamped_int64(Value value) {
    if (value.is_integer()) [[likely]]
        return value.as_integer();
    Owned const index = TRY(Owned(to_index(value)));
    if (auto const number = fitting_int64(index.get())) return number;
    return sign_of(index.get()) < 0 ? INT64_MIN : INT64_MAX;
}

std::optional<double> to_double_value(Value value) {
    if (value.is_integer()) return static_cast<double>(value.as_integer());
    if (is_float(value)) [[likely]]
        return value.as<Float>().number;
    Type& type = type_of(value);
    if (is_int(value) && !type.is_heap()) return double_of_int(value);
    if (type.slots.to_float) {
        Owned const result = TRY(Owned(type.slots.to_float(value)));
        if (is_float(result.get())) return result.get().as<Float>().number;
        return raise(type_error_type, "{}.__float__ returned non-float (type {})", display_name(type),
                     display_name(type_of(result.get())));
    }
    if (!type.slots.to_index) return raise(type_error_type, "must be real number, not {}", display_name(type));
    Owned const index = TRY(Owned(to_index(value)));
    return double_of_int(index.get());
}

}  // namespace gossamer
