// code objects: sameness, and the lines and columns of their instructions (code_facts.cpp).
#pragma once
#include "runtime/binding/native.hpp"
#include "runtime/errors/frame.hpp"

namespace gossamer {

// Equal in all but their files: name, arguments, constants and their types, names, instructions and where they stand.
Value compare_codes(Value self, Value other, Comparison how);
std::optional<int64_t> hash_of_code(Value self);
Value lines_of_code(Value self);
Value positions_of_code(Value self);
void define_code_iterators();

}  // namespace gossamer
