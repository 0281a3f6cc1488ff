// bytes(source, encoding, errors) and bytearray(…): what bytes can be made of.
#pragma once
#include <string>

#include "runtime/binding/native.hpp"

namespace gossamer {

struct ByteArray;

// The arguments by position or name; `given` counts them.
struct ByteSource {
    Value source;
    Str* encoding = nullptr;
    Str* errors = nullptr;
};
bool bind_byte_source(char const* function, Arguments const& arguments, ByteSource& out);

// Appends the bytes of the source. range_message is for numbers that are none. What an iterator gives goes into
// `growing` at once, if there is one: the iterator may look at it.
bool append_source(std::string& out, ByteSource const& source, char const* type_name, char const* range_message,
                   ByteArray* growing = nullptr);
// Appends the bytes that the items of an iterable stand for.
bool append_numbers(std::string& out, Value iterable, char const* range_message);

}  // namespace gossamer
