// What programs see of calls: frame and traceback objects.
#include "runtime/errors/frame.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/frame_locals.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/generator.hpp"

namespace gossamer {

Type frame_type, traceback_type;

void define_code_type();
void define_hook_types();

namespace {

FrameObject& frame_of(Value self) { return self.as<FrameObject>(); }
Traceback& traceback_of(Value self) { return self.as<Traceback>(); }

// --- frames

Value frame_repr(Value self) {
    FrameObject& frame = frame_of(self);
    std::string text = fmt::format("<frame at 0x{:x}, file ", self.bits);
    if (!append_repr(text, Value::of(frame.code->filename))) return empty;
    text += fmt::format(", line {}, code {}>", frame.line(), frame.code->name->view());
    return make_str(text).release_value();
}

Value get_back(Value self) {
    FrameObject& frame = frame_of(self);
    if (frame.live) return frame.live->previous ? retain(Value::of(&ensure_frame_object(*frame.live->previous))) : none;
    return frame.back ? retain(Value::of(frame.back)) : none;
}

Value get_code(Value self) { return retain(Value::of(frame_of(self).code)); }
Value get_globals(Value self) { return retain(Value::of(frame_of(self).globals)); }
Value get_line(Value self) { return Value::integer(frame_of(self).line()); }

Value get_builtins(Value self) {
    Frame* const frame = frame_of(self).frame();
    return retain(frame ? builtins_namespace(*frame) : Value::of(context().builtins));
}

bool shows_variables(Frame& frame) {
    bool any = false;
    frame.code->each_local(frame, &any, [](void* data, Str*, Value) { *static_cast<bool*>(data) = true; });
    return any;
}
Value get_locals(Value self) {
    FrameObject& object = frame_of(self);
    Frame* const frame = object.frame();
    bool const has_namespace = object.code->is_class_body || object.code->is_module;
    // The variables of a comprehension that runs right now are no part of the namespace around it.
    if (has_namespace && frame && shows_variables(*frame)) return make_frame_locals(object);
    if (frame && frame->extra && (object.code->is_class_body || object.code->is_module)) return retain(frame->extra);
    if (object.code->is_module) return retain(Value::of(object.globals));
    return make_frame_locals(object);
}

Value get_none(Value) { return none; }
bool set_nothing(Value, Value) { return true; }
Value get_true(Value) { return true_value; }
Value get_false(Value) { return false_value; }
// An instruction is two bytes to whoever counts.
Value instruction_at(Code const& code, void const* node) {
    return Value::integer(node ? 2 * code.facts->index_of(code, node) : 0);
}
Value get_instruction(Value self) {
    FrameObject& object = frame_of(self);
    Frame* const frame = object.frame();
    return instruction_at(*object.code, frame ? frame->node : nullptr);
}
bool set_line(Value, Value value) {
    if (!value) return raise(attribute_error_type, "cannot delete attribute");
    if (!is_exact_int(value)) return raise(value_error_type, "lineno must be an integer");
    return raise(value_error_type, "f_lineno can only be set in a trace function");
}
bool set_flag(Value, Value value) {
    if (!value) return raise(type_error_type, "can't delete numeric/char attribute");
    return value.is_boolean() || raise(type_error_type, "attribute value type must be bool");
}

bool is_running(FrameObject& object) {
    for (Frame* frame = context().frame; frame; frame = frame->previous)
        if (frame == object.live) return true;
    return false;
}

Value clear_frame(Value self) {
    FrameObject& object = frame_of(self);
    if (object.live && object.generator && object.generator->state == GeneratorState::fresh) {
        Owned const generator = Owned::share(Value::of(object.generator));
        type_of(generator.get()).slots.finalise(generator);  // a coroutine complains that it was never awaited
        return generator_close(*object.generator) ? none : empty;
    }
    if (object.live)
        return raise(runtime_error_type, "cannot clear {} frame", is_running(object) ? "an executing" : "a suspended");
    for (uint32_t i = 0; i < object.slot_count; ++i) store(object.slots[i], empty);
    if (object.locals) release(std::exchange(object.locals, nullptr));
    return none;
}

constexpr Native frame_methods[] = {
    method<&clear_frame, "clear()">("Clear all references held by the frame."),
};
constexpr Member frame_members[] = {
    {"f_back", get_back},
    {"f_builtins", get_builtins},
    {"f_code", get_code},
    {"f_globals", get_globals},
    {"f_lasti", get_instruction},
    {"f_lineno", get_line, set_line},
    {"f_locals", get_locals},
    {"f_trace", get_none, set_nothing},
    {"f_trace_lines", get_true, set_flag},
    {"f_trace_opcodes", get_false, set_flag},
};

// --- tracebacks

Value get_next(Value self) {
    Traceback* const next = traceback_of(self).next;
    return next ? retain(Value::of(next)) : none;
}

bool set_next(Value self, Value value) {
    if (!value) return raise(type_error_type, "can't delete tb_next attribute");
    if (!value.is_none() && !is_exactly(value, traceback_type))
        return raise(type_error_type, "expected traceback object, got '{}'", type_of(value).name_text());
    Traceback* const next = value.is_none() ? nullptr : &traceback_of(value);
    for (Traceback* link = next; link; link = link->next)
        if (link == &traceback_of(self)) return raise(value_error_type, "traceback loop detected");
    if (next) retain(next);
    if (Traceback* const old = std::exchange(traceback_of(self).next, next)) release(old);
    return true;
}

Value get_frame(Value self) { return retain(Value::of(traceback_of(self).frame)); }
Value get_traceback_line(Value self) {
    return Value::integer(static_cast<int32_t>(traceback_of(self).position().line));
}

Value get_traceback_instruction(Value self) {
    Traceback& traceback = traceback_of(self);
    if (!traceback.node) return Value::integer(traceback.last_instruction);
    Code& code = *traceback.frame->code;
    return instruction_at(code, traceback.node);
}

Value make_traceback(Type&, Arguments const& arguments) {
    static constexpr char const* names[] = {"tb_next", "tb_frame", "tb_lasti", "tb_lineno"};
    Value given[4] = {};
    if (arguments.positional > 4)
        return raise(type_error_type, "traceback() takes at most 4 arguments ({} given)", arguments.positional);
    for (uint32_t i = 0; i < arguments.positional; ++i) given[i] = arguments[i];
    for (size_t i = 0; arguments.keywords && i < arguments.keywords->size; ++i) {
        std::string_view const keyword = arguments.keywords->items[i].as<Str>().view();
        size_t k = 0;
        while (k < 4 && keyword != names[k]) ++k;
        if (k == 4) return raise(type_error_type, "traceback() got an unexpected keyword argument '{}'", keyword);
        given[k] = arguments[arguments.positional + i];
    }
    for (size_t k = 0; k < 4; ++k)
        if (!given[k])
            return raise(type_error_type, "traceback() missing required argument '{}' (pos {})", names[k], k + 1);
    if (!given[0].is_none() && !is_exactly(given[0], traceback_type))
        return raise(type_error_type, "expected traceback object or None, got '{}'", type_of(given[0]).name_text());
    if (!is_exactly(given[1], frame_type))
        return raise(type_error_type, "traceback() argument 'tb_frame' must be frame, not {}",
                     given[1].is_none() ? "None" : type_of(given[1]).name_text());
    auto const last_instruction = TRY(to_int64(given[2]));
    auto const line = TRY(to_int64(given[3]));
    for (int64_t const number : {last_instruction, line})
        if (number != static_cast<int32_t>(number))
            return raise(overflow_error_type, "Python int too large to convert to C int");
    auto* const traceback = allocate_instance<Traceback>(traceback_type);
    if (!traceback) return empty;
    traceback->next = given[0].is_none() ? nullptr : &retain(given[0]).as<Traceback>();
    traceback->frame = &retain(given[1]).as<FrameObject>();
    traceback->node = nullptr;
    traceback->line = static_cast<uint32_t>(line);
    traceback->last_instruction = static_cast<int32_t>(last_instruction);
    return Value::of(traceback);
}

constexpr Member traceback_members[] = {
    {"tb_frame", get_frame},
    {"tb_lasti", get_traceback_instruction},
    {"tb_lineno", get_traceback_line},
    {"tb_next", get_next, set_next},
};

}  // namespace

void define_frame_types() {
    define_code_type();
    define_hook_types();
    define_frame_locals_type();
    TypeDefinition frame;
    frame.name = "frame";
    frame.layout = &frame_layout;
    frame.size = sizeof(FrameObject);
    frame.slots.repr = frame_repr;
    frame.methods = frame_methods;
    frame.members = frame_members;
    define_type(frame_type, frame);

    TypeDefinition traceback;
    traceback.name = "traceback";
    traceback.doc = "traceback(tb_next, tb_frame, tb_lasti, tb_lineno)\n--\n\n"
                    "Create a new traceback object.";
    traceback.layout = &traceback_layout;
    traceback.size = sizeof(Traceback);
    traceback.slots.make = make_traceback;
    traceback.members = traceback_members;
    define_type(traceback_type, traceback);
}

}  // namespace gossamer
