// Texts that several number types share.
#pragma once
#include <string>

#include "runtime/value/value.hpp"

namespace gossamer {

// The first so many code points of the repr. Empty with an exception pending if there is none.
std::string shortened_repr(Value whole, size_t code_points);

}  // namespace gossamer
