// What all shapes of calls share: rows of evaluated arguments, and the way into a Python function's frame.
#pragma once
#include "lang/engine/calls.hpp"
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

// Arguments evaluated onto the value stack; dropped when the call is over, the first one first.
class ArgumentRow {
public:
    ArgumentRow(uint32_t room) {
        Context& state = context();
        values_ = reinterpret_cast<Value*>(state.frames_top);
        char* const next = state.frames_top + room * sizeof(Value);
        if (next > state.frames_end) [[unlikely]] {
            raise_recursion_error("");
            values_ = nullptr;
        } else
            state.frames_top = next;
    }
    ~ArgumentRow() {
        if (!values_) return;
        for (uint32_t i = 0; i < count_; ++i) release(values_[i]);
        context().frames_top = reinterpret_cast<char*>(values_);
    }
    ArgumentRow(ArgumentRow const&) = delete;
    explicit operator bool() const { return values_; }
    void push(Value owned) { values_[count_++] = owned; }
    bool evaluate_all(Row row, Frame& frame) {
        for (Node* argument : row) {
            Value const value = evaluate(argument, frame);
            if (value.is_empty()) [[unlikely]] {
                // What was pushed last goes first.
                while (count_) release(values_[--count_]);
                return false;
            }
            values_[count_++] = value;
        }
        return true;
    }
    // Drops the values, the first one first; the row's memory stays in use.
    void drop() {
        for (uint32_t i = 0; i < count_; ++i) release(values_[i]);
        count_ = 0;
    }
    // Drops those from `first` on: what no parameter takes goes before the rest does.
    void drop_from(uint32_t first) {
        for (uint32_t i = first; i < count_; ++i) release(values_[i]);
        count_ = first;
    }
    Value const* values() const { return values_; }
    uint32_t count() const { return count_; }

private:
    Value* values_;
    uint32_t count_ = 0;
};

// What a built-in gave. Whatever became due while it ran (a signal that ended a wait) is seen to at once.
inline Value checked_native(Value result, Node& node, Frame& frame) {
    if (result.is_empty()) [[unlikely]]
        return fail(node, frame);
    if (safe_point()) [[likely]]
        return result;
    release(result);
    return fail(node, frame);
}

// Evaluates arguments into the slots from `first` on; false: failed, and the frame has been abandoned.
inline bool evaluate_into(Frame* callee, uint32_t first, Row arguments, Frame& frame) {
    Value* const slots = callee->slots + first;
    for (uint32_t i = 0; i < arguments.count; ++i) {
        Value const value = evaluate(arguments.items[i], frame);
        if (value.is_empty()) [[unlikely]] {
            abandon_frame(callee, first + i);
            return false;
        }
        slots[i] = value;
    }
    return true;
}

// Does the fast way fit: only plain parameters, so many given, the rest from defaults?
inline bool fits(Function& function, ScriptCode* code, uint32_t given) {
    if (!code->is_simple) return false;
    if (given == code->positional_count) [[likely]]
        return true;
    return given < code->positional_count && function.defaults &&
           given + function.defaults->size >= code->positional_count;
}
inline void fill_defaults(Frame* callee, Function& function, ScriptCode& code, uint32_t given) {
    for (uint32_t i = given; i < code.positional_count; ++i)
        callee->slots[i] = retain((*function.defaults)[i + function.defaults->size - code.positional_count]);
}

// A Python function, its first argument possibly given (owned, or empty).
inline Value call_function(Node& self, Frame& frame, Function& function, ScriptCode& code, Value first, Row arguments) {
    Frame* const callee = push_frame(code, &function, function.globals);
    if (!callee) [[unlikely]] {
        release(first);
        return fail(self, frame);
    }
    uint32_t const offset = first.is_empty() ? 0 : 1;
    if (offset) callee->slots[0] = first;
    if (!evaluate_into(callee, offset, arguments, frame)) [[unlikely]]
        return empty;
    uint32_t const given = offset + arguments.count;
    if (given < code.positional_count) fill_defaults(callee, function, code, given);
    frame.node = &self;
    return checked(run_frame(callee, code, code.positional_count), self, frame);
}

// Adds what `**mapping` gives; `callee` (for messages) empty: a class statement. False: an exception is pending.
bool merge_keywords(Dict& keywords, Value callee, Value mapping);
// A call with the arguments in a row, the last ones named. A Python function takes them over: they are its own
// alone while it runs, so that it can let go of them. Any other callee is dropped when it is done, before them.
Value call_row(Node& self, Frame& frame, Owned& callee, ArgumentRow& row, Tuple* keywords);
// Any callee, with positional arguments; `first` (owned) goes in front of them if it is not empty.
Value call_general(Node& self, Frame& frame, Owned& callee, Value first, Row arguments);

}  // namespace gossamer::nodes
