// Generators written in Python: their frames live on the heap, and resuming evaluates the body anew from the
// top (see lang/nodes/resumable.hpp).
#include <cstdlib>
#include <cstring>
#include <vector>

#include "lang/engine/calls.hpp"
#include "lang/nodes/delegation.hpp"
#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/types/async.hpp"

namespace gossamer {

namespace {

void finish(Generator& generator, ScriptCode& code) {
    Frame* const frame = std::exchange(generator.frame, nullptr);
    generator.state = GeneratorState::finished;
    if (frame->object) retire_frame_object(*frame);
    frame->previous = context().frame;
    Frame* const outer = std::exchange(context().ending, frame);
    for (uint32_t i = 0; i < code.slot_count; ++i) store(frame->slots[i], empty);
    context().ending = outer;
    release(frame->extra);
    std::free(frame);
}

Value resume(Generator& generator, Value sent) {
    Context& state = context();
    Frame* const frame = generator.frame;
    auto& code = static_cast<ScriptCode&>(*frame->code);
    if (++state.depth > state.depth_limit || stack_is_low()) [[unlikely]] {
        --state.depth;
        release(sent);
        return raise_recursion_error("");
    }
    note_moved(&generator);  // its body moves things about as it likes
    generator.state = GeneratorState::running;
    // A first start has nothing to receive: `extra` counts only at a yield.
    store(frame->extra, sent);
    Resumption own{{generator.handled, state.exceptions}, generator};
    generator.handled = empty;
    release(std::exchange(generator.delegate, empty));
    state.exceptions = &own;
    frame->previous = state.frame;
    state.frame = frame;
    Value const completion = code.body->execute(*code.body, *frame);
    state.frame = frame->previous;
    frame->previous = nullptr;
    --state.depth;
    state.exceptions = own.previous;
    generator.handled = own.handling;
    if (completion == yield_signal) [[likely]] {
        generator.state = GeneratorState::suspended;
        return std::exchange(frame->extra, empty);
    }
    if (!completion.is_empty())
        store(generator.result, completion == completed ? none : completion);
    else  // what waited in the middle of expressions goes, though a traceback may hold the frame
        for (size_t slot = code.slot_count; slot > code.slot_names.size(); --slot) store(frame->slots[slot - 1], empty);
    finish(generator, code);
    store(generator.handled, empty);
    return empty;
}

// Who has made the coroutine, innermost call first: (file, line, function) each.
[[gnu::noinline, gnu::cold]] void note_origin(Generator& generator) {
    std::vector<Value> calls;
    for (Frame* frame = context().frame; frame && calls.size() < context().origin_depth; frame = frame->previous) {
        uint32_t const line = frame->node ? frame->code->position_of(*frame->code, frame->node).line : 0;
        calls.push_back(
            make_tuple({Value::of(frame->code->filename), Value::integer(line ? line : frame->code->first_line),
                        Value::of(frame->code->name)})
                .release_value());
    }
    generator.origin = gossamer::make_tuple(std::span<Value const>(calls)).release_value();
    for (Value const each : calls) release(each);
}

}  // namespace

Value make_generator(Frame* stack_frame, ScriptCode& code, Function& function, uint32_t filled) {
    size_t const bytes = sizeof(Frame) + code.slot_count * sizeof(Value);
    auto* const frame = static_cast<Frame*>(std::malloc(bytes));
    if (!frame) {
        abandon_frame(stack_frame, filled);
        return raise_memory_error();
    }
    std::memcpy(static_cast<void*>(frame), stack_frame, sizeof(Frame) + filled * sizeof(Value));
    pop_frame(stack_frame);
    for (uint32_t i = filled; i < code.slot_count; ++i) frame->slots[i] = empty;
    frame->previous = nullptr;
    for (uint32_t const slot : code.cell_slots) frame->slots[slot] = Value::of(make_cell(frame->slots[slot]).release());
    for (size_t i = 0; i < code.free_slots.size(); ++i)
        frame->slots[code.free_slots[i]] = retain((*function.closure)[i]);

    Type& type = code.is_async_generator ? async_generator_type : code.is_coroutine ? coroutine_type : generator_type;
    auto* const generator = allocate_instance<Generator>(type);
    generator->function = &function;
    retain(&function);
    generator->name = &function.name.as<Str>();
    retain(generator->name);
    generator->qualified_name = &function.qualified_name.as<Str>();
    retain(generator->qualified_name);
    generator->frame = frame;
    generator->delegate = empty;
    generator->handled = empty;
    generator->state = GeneratorState::fresh;
    generator->is_closed = generator->is_awaited = generator->has_hooks = false;
    generator->finalizer = empty;
    generator->resume = &resume;
    generator->result = empty;
    generator->throwing = nullptr;
    generator->origin = empty;
    if (code.is_coroutine) {
        generator->flags |= has_del;  // it complains if it is never awaited
        if (context().origin_depth) note_origin(*generator);
    }
    return Value::of(generator);
}

}  // namespace gossamer
