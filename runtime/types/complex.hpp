// complex: two doubles.
#pragma once
#include <string>

#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Complex : Object {
    double real, imag;
};
extern Type complex_type;
inline bool is_complex(Value value) {
    return value.is_object() && (is_exactly(value, complex_type) || type_of(value).derives_from(complex_type));
}
Value make_complex(double real, double imag);
std::string complex_repr(double real, double imag);
// base ** exponent, with the errors of complex powers.
Value complex_power(double base_real, double base_imag, double exponent_real, double exponent_imag);

}  // namespace gossamer
