// The order in which a dying instance drops its attributes. In CPython the instances of a class share their keys:
// attributes stand, and die, in the order in which any instance was the first to have each. There is room for so
// many; an instance with a name beyond keeps its own order.
#pragma once
#include "runtime/object/type.hpp"

namespace gossamer {

constexpr size_t most_shared_attributes = 29;

// The place of an interned name in the class's attribute_order, where it is put if there is room; or -1.
int place_of_attribute(Type& type, Str* name);

// Drops an instance's __dict__ (owned), in that order if nobody else holds it (core/instance_dict.cpp).
void drop_instance_dict(Type& type, Dict* dict);

}  // namespace gossamer
