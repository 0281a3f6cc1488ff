// float: a boxed double.
#pragma once
#include <string>
#include <string_view>

#include "runtime/heap/heap.hpp"
#include "runtime/protocol/float_view.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

extern Layout const float_layout;

inline Value box(double number) {
    auto* object = static_cast<Float*>(heap().allocate(sizeof(Float), &float_type.root, Contents::leaf));
    object->number = number;
    return Value::of(object);
}
Value make_float(double number);          // the same, out of line
std::string float_repr(double number);    // shortest digits that read back, as repr()
double float_modulo(double a, double b);  // Python's %: b must not be 0
double float_floor_divide(double a, double b);
Value float_power(double base, double exponent);  // float ** float: may be complex or an error
// Of what has a __float__ or an __index__; a subclass of float is asked, too, where other functions take the number
// that it is.
std::optional<double> double_by_conversion(Value number);
Value parse_float(std::string_view text, Value whole);  // as float(str)

}  // namespace gossamer
