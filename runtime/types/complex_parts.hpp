// What the files of complex share.
#pragma once
#include <optional>
#include <string_view>

#include "runtime/object/slots.hpp"

namespace gossamer {

struct ComplexNumber {
    double real = 0, imag = 0;
};

ComplexNumber multiply(ComplexNumber a, ComplexNumber b);
bool divide(ComplexNumber a, ComplexNumber b, ComplexNumber& result);  // false: b is 0
Value power(ComplexNumber base, ComplexNumber exponent);

// complex.__new__ (complex_construction.cpp)
Value make_complex_of(Type& type, Arguments const& arguments);

}  // namespace gossamer
