#include "runtime/errors/frame.hpp"

#include "runtime/errors/native_in_python.hpp"

#include <cstdlib>
#include <cstring>

#include "runtime/errors/exception.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

FrameObject& ensure_frame_object(Frame& frame) {
    if (frame.object) return *frame.object;
    auto* const object =
        static_cast<FrameObject*>(heap().allocate(sizeof(FrameObject), &frame_type.root, Contents::references));
    object->live = &frame;
    object->back = nullptr;
    object->code = frame.code;
    retain(frame.code);
    object->globals = frame.globals;
    retain(frame.globals);
    object->locals = nullptr;
    object->parked = nullptr;
    object->slots = nullptr;
    object->slot_count = 0;
    object->ended = nullptr;
    object->generator = nullptr;
    frame.object = object;
    return *object;
}

void retire_frame_object(Frame& frame) {
    FrameObject* const object = std::exchange(frame.object, nullptr);
    if (object->count > 1) {
        uint32_t const count = frame.code->slot_count;
        auto* const ended = static_cast<Frame*>(std::malloc(sizeof(Frame) + count * sizeof(Value)));
        std::memcpy(static_cast<void*>(ended), &frame, sizeof(Frame) + count * sizeof(Value));
        for (uint32_t i = 0; i < count; ++i) frame.slots[i] = empty;
        ended->previous = nullptr;
        ended->object = object;
        if (ended->function) retain(reinterpret_cast<Object*>(ended->function));
        // What a generator's frame passes in and out is no part of it any more; a namespace is.
        ended->extra = frame.code->is_class_body || frame.code->is_module ? retain(frame.extra) : empty;
        object->ended = ended;
        object->slots = ended->slots;
        object->slot_count = count;
        if (frame.previous) {
            object->back = &ensure_frame_object(*frame.previous);
            retain(object->back);
        }
    }
    object->live = nullptr;
    if (object->parked) [[unlikely]]
        release(std::exchange(object->parked, nullptr));
    release(object);
}

void name_slots(Frame& frame, uint32_t count, EdgeNamer& namer) {
    for (uint32_t i = 0; i < count; ++i) {
        Value const value = frame.slots[i];
        bool is_in_cell = false;
        Str* const name = frame.code->variable_of ? frame.code->variable_of(*frame.code, i, is_in_cell) : nullptr;
        if (!name)
            namer.part("a value in an evaluation", value);
        else
            namer.show(is_in_cell ? EdgeKind::cell : EdgeKind::local, Value::of(name), value);
    }
}

bool stands_for_native(Code const& code) {
    std::string_view const name = code.filename->view();
    return name.starts_with('<') && name.starts_with("<embedded _codecs");
}

void add_traceback(Frame& frame, void const* node) {
    if (stands_for_native(*frame.code)) return;
    auto& exception = static_cast<Exception&>(*context().pending);
    auto* const traceback =
        static_cast<Traceback*>(heap().allocate(sizeof(Traceback), &traceback_type.root, Contents::references));
    traceback->frame = &ensure_frame_object(frame);
    retain(traceback->frame);
    if (node) frame.node = node;
    traceback->node = node;
    traceback->last_instruction = 0;
    traceback->line = node ? 0 : frame.code->first_line;  // the node knows better, when somebody asks
    traceback->next = move_out(exception.traceback, traceback);
}

uint32_t FrameObject::line() const {
    Frame const* const shown = frame();
    if (!shown || !shown->node) return code->first_line;
    return code->position_of(*code, shown->node).line;
}

Position Traceback::position() const {
    if (!node) return {line, 0, line, 0};
    return frame->code->position_of(*frame->code, node);
}

namespace {

void visit_frame(Object& self, Visitor& visitor) {
    auto& object = static_cast<FrameObject&>(self);
    visitor.visit(object.back);
    visitor.visit(object.code);
    visitor.visit(object.globals);
    visitor.visit(object.locals);
    visitor.visit(object.parked);
    // The slots of a call under way are the call's; those of one that has ended are ours.
    if (Frame* const ended = object.ended) {
        visitor.visit_row(ended->slots, object.slot_count);
        visitor.visit(ended->extra);
        visitor.visit(reinterpret_cast<Object*&>(ended->function));
    }
}

void destroy_frame(Object& self) {
    auto& object = static_cast<FrameObject&>(self);
    if (Frame* const ended = object.ended) {
        for (uint32_t i = 0; i < object.slot_count; ++i) store(ended->slots[i], empty);
        store(ended->extra, empty);
        if (ended->function) release(reinterpret_cast<Object*>(std::exchange(ended->function, nullptr)));
        std::free(std::exchange(object.ended, nullptr));
    }
    if (object.locals) release(std::exchange(object.locals, nullptr));
    if (object.parked) release(std::exchange(object.parked, nullptr));
    if (object.back) release(std::exchange(object.back, nullptr));
    if (object.code) release(std::exchange(object.code, nullptr));
    if (object.globals) release(std::exchange(object.globals, nullptr));
}

void name_edges_of_frame(Object& self, EdgeNamer& namer) {
    auto& object = static_cast<FrameObject&>(self);
    namer.attribute("f_back", object.back);
    namer.attribute("f_code", object.code);
    namer.attribute("f_globals", object.globals);
    namer.part("further names in f_locals", object.locals);
    namer.part("values that f_locals has replaced", object.parked);
    if (Frame* const ended = object.ended) {
        name_slots(*ended, object.slot_count, namer);
        namer.part("its namespace", ended->extra);
        namer.part("its function", ended->function);
    }
}

void visit_traceback(Object& self, Visitor& visitor) {
    auto& traceback = static_cast<Traceback&>(self);
    visitor.visit(traceback.next);
    visitor.visit(traceback.frame);
}

void destroy_traceback(Object& self) {
    auto& traceback = static_cast<Traceback&>(self);
    if (traceback.next) release(std::exchange(traceback.next, nullptr));
    if (traceback.frame) release(std::exchange(traceback.frame, nullptr));
}

}  // namespace

Layout const frame_layout = {
    .name = "frame",
    .visit = visit_frame,
    .destroy = destroy_frame,
    .size = [](Object const&) { return sizeof(FrameObject); },
    .name_edges = name_edges_of_frame,
};
Layout const traceback_layout = {
    .name = "traceback",
    .visit = visit_traceback,
    .destroy = destroy_traceback,
    .size = [](Object const&) { return sizeof(Traceback); },
    .name_edges =
        [](Object& self, EdgeNamer& namer) {
            namer.attribute("tb_next", static_cast<Traceback&>(self).next);
            namer.attribute("tb_frame", static_cast<Traceback&>(self).frame);
        },
};

}  // namespace gossamer
