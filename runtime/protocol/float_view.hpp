// float's layout: protocols look at one before they ask its type. What can be done with it is in types/float.hpp.
#pragma once
#include "runtime/object/type.hpp"

namespace gossamer {

struct Float : Object {
    double number;
};
extern Type float_type;
inline bool is_float(Value value) { return is_a(value, type_is_float); }
inline bool is_exact_float(Value value) { return is_exactly(value, float_type); }

}  // namespace gossamer
