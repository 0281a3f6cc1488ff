// The module `weakref`. It is callable: weakref(obj) is weakref.ref(obj).
#pragma once
#include "runtime/types/function.hpp"

namespace gossamer {

extern Type weakref_module_type;
// The interpreter's own; the same object each time. Borrowed.
Module& weakref_module();

}  // namespace gossamer
