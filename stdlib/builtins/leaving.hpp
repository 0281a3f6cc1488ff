// exit and quit: what a person types to leave.
#pragma once
#include "runtime/core/dict.hpp"

namespace gossamer {

void add_leaving_words(Dict& builtins);

}  // namespace gossamer
