// The variables of a call, by name: as locals() copies them, and as frame.f_locals shows them to be read and written.
#pragma once
#include "runtime/errors/frame.hpp"

namespace gossamer {

// A fresh dict with all that are bound, in CPython's order: plain ones first, then those that inner functions capture,
// then those captured from outer ones (both by name), and then what was put into f_locals under names that are no
// variables.
Ref<Dict> copy_of_locals(Frame& frame);

extern Type frame_locals_type;
// The FrameLocalsProxy of a function's frame.
Value make_frame_locals(FrameObject& frame);
void define_frame_locals_type();

}  // namespace gossamer
