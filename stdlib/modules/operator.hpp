// The native half of operator: _operator; the names of the special methods are given in operator.py.
#pragma once
#include "runtime/object/type.hpp"

namespace gossamer {

extern Type attribute_getter_type, item_getter_type, method_caller_type;

// operator_getters.cpp
void define_operator_getters();

}  // namespace gossamer
