// The prompt.
#pragma once
#include "lang/engine/interpreter.hpp"

namespace gossamer::cli {

// Reads statements from standard input until its end and runs them in __main__. The exit status.
int run_repl(Interpreter& interpreter, bool greet);

}  // namespace gossamer::cli
