// What the files of the types int and bool share.
#pragma once
#include "runtime/core/str.hpp"
#include "runtime/object/slots.hpp"

namespace gossamer {

// int.__new__ (int_construction.cpp). Int has no field for a subclass's payload but its limbs.
Value make_int_of(Type& type, Arguments const& arguments);
// A number in an instance of a class derived from int. Borrows the number.
Value make_int_instance(Type& type, Value number);

// int.to_bytes and int.from_bytes (int_bytes.cpp)
Value int_to_bytes(Value self, Value length, Value order, bool is_signed);
Value int_from_bytes(Type& type, Value source, Value order, bool is_signed);

// round(number, digits) for ints (int_methods.cpp)
Value round_int(Value number, Value digits);

void define_bool_type();

}  // namespace gossamer
