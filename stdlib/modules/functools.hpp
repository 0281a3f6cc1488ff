// The native types of functools; the rest of the module is written in Python (functools.py).
#pragma once
#include "runtime/object/type.hpp"

namespace gossamer {

extern Type partial_type, lru_cache_wrapper_type, key_wrapper_type;

Value cmp_to_key(Value compare);
void define_partial_type();
void define_lru_cache_type();
void define_key_wrapper_type();

}  // namespace gossamer
