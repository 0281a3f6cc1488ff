// exit and quit: what a person types to leave.
#pragma once
#include "runtime/core/dict.hpp"

namespace gossamer {

void add_leaving_words(Dict& builtins);
void add_site_words(Dict& builtins);  // help, copyright, credits, license

}  // namespace gossamer
