// Buffers of classes of programs: __buffer__(flags) gives a memoryview, and __release_buffer__(view), if there is one,
// is told when nobody looks at it any more (PEP 688).
#pragma once
#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

// Held by whoever looks; its death is the end of the looking.
struct ProgramBuffer : Object {
    Value view;      // the memoryview that __buffer__ gave
    Value exporter;  // whose method that was
};
extern Type program_buffer_type;

// What is asked for: bytes side by side, or whatever layout, with format and strides.
enum class BufferFlags : uint16_t { simple = 0, full_readonly = 284 };
// Is it for a program to say what the bytes of this object are?
bool has_program_buffer(Value object);
// Call only if it is. Empty: an exception is pending.
Owned ask_program_buffer(Value object, BufferFlags flags);

void define_program_buffer_type();

}  // namespace gossamer
