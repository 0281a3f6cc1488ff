// bytes(source, encoding, errors) and bytearray(…): what bytes can be made of.
#pragma once
#include <string>

#include "runtime/binding/native.hpp"

namespace gossamer {

// The arguments by position or name; `given` counts them.
struct ByteSource {
    Value source;
    Str* encoding = nullptr;
    Str* errors = nullptr;
};
bool bind_byte_source(char const* function, Arguments const& arguments, ByteSource& out);

// Appends the bytes of the source. range_message is for numbers that are none.
bool append_source(std::string& out, ByteSource const& source, char const* type_name, char const* range_message);
// Appends the bytes that the items of an iterable stand for.
bool append_numbers(std::string& out, Value iterable, char const* range_message);

}  // namespace gossamer
