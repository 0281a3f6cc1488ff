// Calling functions written in Python: frames on the value stack.
//
// A frame is reserved first; its arguments are then put (or evaluated) straight into its slots; `run_frame`
// runs the body, drops the slots from the front, and gives the frame back. If an argument fails,
// `abandon_frame` drops those filled so far, in the order in which CPython does.
#pragma once
#include "lang/engine/unit.hpp"
#include "lang/nodes/node.hpp"
#include "runtime/types/function.hpp"

namespace gossamer {

// Every code object is one of ours: only lowering makes them.
inline ScriptCode* as_script_code(Code* code) { return static_cast<ScriptCode*>(code); }

// The C++ stack or the value stack has no room, or the program called too deep: RecursionError.
Frame* raise_frame_overflow();

// Reserves a frame; null: RecursionError is pending. `function` may be null (modules); it is borrowed and must stay
// alive.
inline Frame* push_frame(ScriptCode& code, Function* function, Dict* globals) {
    Context& state = context();
    char* const top = state.frames_top;
    char* const next = top + sizeof(Frame) + code.slot_count * sizeof(Value);
    if (next > state.frames_end) [[unlikely]]
        return raise_frame_overflow();
    state.frames_top = next;
    auto* const frame = reinterpret_cast<Frame*>(top);
    frame->function = function;
    frame->code = &code;
    frame->globals = globals;
    frame->object = nullptr;
    frame->node = nullptr;
    frame->extra = empty;
    return frame;
}
inline void pop_frame(Frame* frame) { context().frames_top = reinterpret_cast<char*>(frame); }
// Drops the first `filled` slots.
void abandon_frame(Frame* frame, uint32_t filled);

// Runs the body in a frame whose first `filled` slots are set. Owned result.
Value run_frame(Frame* frame, ScriptCode& code, uint32_t filled);

// Code::call of every ScriptCode: binds arguments of any shape.
Value call_script_function(Function& function, Arguments const& arguments);

// Puts arguments into the parameter slots of a fresh frame; false: TypeError is pending, and the slots filled so
// far have been dropped.
bool bind_script_arguments(Function& function, ScriptCode& code, Frame& frame, Arguments const& arguments);

// A generator object that takes over the frame's slots.
Value make_generator(Frame* frame, ScriptCode& code, Function& function, uint32_t filled);

}  // namespace gossamer
