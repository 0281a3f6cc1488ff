// Files that are memory: io.StringIO and io.BytesIO.
#pragma once
#include "runtime/types/bytes.hpp"

namespace gossamer {

extern Type string_io_type, bytes_io_type;

// For __setstate__: a dict is put into the instance's own; None is nothing. TypeError: it is something else.
bool take_attributes(Value self, Value attributes);

void define_string_io_type();
void define_bytes_io_type();

// For a TextIOWrapper that dies: writes out what it still held, and closes. Runs no program code.
void finish_bytes_io(Value file, std::string_view rest);

}  // namespace gossamer
