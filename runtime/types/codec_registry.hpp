// What programs register under names of their own: codecs and error handlers. Both are kept by the module _codecs,
// which is written in Python and is not imported before somebody needs it.
#pragma once
#include <string_view>

#include "runtime/core/str.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Bytes;

// The error handler registered under a name; empty without an exception: there is none.
Owned registered_error_handler(std::string_view name);

// Encoding and decoding by a codec that the interpreter itself does not have. LookupError if nobody else has it.
Ref<Bytes> encode_by_registry(Str& text, std::string_view encoding, std::string_view errors);
Ref<Str> decode_by_registry(std::string_view data, std::string_view encoding, std::string_view errors);

}  // namespace gossamer
