#include "runtime/types/program_buffer.hpp"

#include "runtime/binding/descriptors.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/memoryview.hpp"

namespace gossamer {

Type program_buffer_type;

namespace {

void visit_buffer(Object& object, Visitor& visitor) {
    // As with views: what it holds counts it.
    auto& buffer = static_cast<ProgramBuffer&>(object);
    if (buffer.view) visitor.fixed_edge(buffer.view.object());
    if (buffer.exporter) visitor.fixed_edge(buffer.exporter.object());
}
void destroy_buffer(Object& object) {
    auto& buffer = static_cast<ProgramBuffer&>(object);
    if (buffer.view) --buffer.view.as<MemoryView>().exports;
    release(std::exchange(buffer.view, empty));
    release(std::exchange(buffer.exporter, empty));
}
Layout const buffer_layout{
    .name = "_buffer_wrapper",
    .visit = visit_buffer,
    .destroy = destroy_buffer,
    .size = [](Object const&) { return sizeof(ProgramBuffer); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<ProgramBuffer&>(object);
            namer.part("its view", self.view);
            namer.part("whose memory it is", self.exporter);
        },
};

// The method of a class of a program; empty without an exception if a built-in type has the last word.
Value method_of_program(Value object, char const* name) {
    Value const method = lookup_in_type(type_of(object), intern(name));
    if (!method) return empty;
    // What built-in types have of this name, they do themselves.
    return is_exactly(method, method_descriptor_type) ? empty : method;
}

void tell_released(Value self) {
    auto& buffer = self.as<ProgramBuffer>();
    if (!buffer.view || !method_of_program(buffer.exporter, "__release_buffer__")) return;
    Owned const exporter = Owned::share(buffer.exporter), view = Owned::share(buffer.view);
    Owned const method(lookup_special(exporter, intern("__release_buffer__")));
    Owned const done(method ? call(method, {view.get()}) : empty);
    if (done) return;
    std::string const message =
        std::string("Exception ignored in __release_buffer__ of ") + type_of(exporter.get()).name_text();
    report_unraisable(empty, message.c_str());
}

}  // namespace

bool has_program_buffer(Value object) {
    return object.is_object() && type_of(object).is_heap() && method_of_program(object, "__buffer__");
}

Owned ask_program_buffer(Value object, BufferFlags flags) {
    Owned const method = TRY(Owned(lookup_special(object, intern("__buffer__"))));
    Owned view = TRY(Owned(call(method, {Value::integer(static_cast<int64_t>(flags))})));
    if (!is_exactly(view, memoryview_type)) return raise(type_error_type, "__buffer__ returned non-memoryview object");
    auto& memory = view.get().as<MemoryView>();
    if (!check_released(memory)) return {};
    if (flags == BufferFlags::simple && !is_contiguous(memory))
        return raise(buffer_error_type, "memoryview: underlying buffer is not C-contiguous");
    auto* const buffer = static_cast<ProgramBuffer*>(
        heap().allocate(sizeof(ProgramBuffer), &program_buffer_type.root, Contents::references));
    ++memory.exports;
    buffer->view = view.release();
    buffer->exporter = retain(object);
    buffer->flags |= has_del;
    return Owned(Value::of(buffer));
}

void define_program_buffer_type() {
    TypeDefinition definition{.name = "_buffer_wrapper", .layout = &buffer_layout, .size = sizeof(ProgramBuffer)};
    definition.slots.finalise = tell_released;
    define_type(program_buffer_type, definition);
}

}  // namespace gossamer
