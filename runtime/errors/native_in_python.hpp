// Modules written in Python that stand for C code of the oracle: nobody sees their frames, in tracebacks or warnings.
#pragma once

namespace gossamer {

struct Code;
bool stands_for_native(Code const& code);

}  // namespace gossamer
