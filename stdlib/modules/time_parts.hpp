// What the files of the module time share.
#pragma once
#include <ctime>

#include "runtime/binding/native.hpp"
#include "runtime/types/struct_sequence.hpp"

namespace gossamer::time_functions {

extern StructSequenceType struct_time_type;

// A struct_time of broken-down time. zone null: tm_zone and tm_gmtoff are None.
Value make_struct_time(std::tm const& parts, char const* zone, long offset);

// time_conversion.cpp
std::optional<std::time_t> to_time(Value seconds);  // an int or a float; None or empty: now
Value gmtime(Value seconds);
Value localtime(Value seconds);
Value mktime(Value parts);
Value asctime(Value parts);
Value ctime(Value seconds);
Value strftime(Value format, Value parts);

// time_strptime.cpp
Value strptime(Value text, Value format);

}  // namespace gossamer::time_functions
