// io.BufferedReader, BufferedWriter and BufferedRandom: one layout, three names.
#include "runtime/types/byte_file.hpp"

#include <algorithm>
#include <array>

#include "runtime/binding/native.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/byte_methods.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/memory_files.hpp"
#include "runtime/types/stream_size.hpp"

namespace gossamer {

Type buffered_reader_type, buffered_writer_type, buffered_random_type, unsupported_operation_type;

bool check_able_below(ByteFile& file, char const* question, char const* complaint) {
    if (RawFile const* const raw = as_raw_file(file.raw); raw && raw->descriptor >= 0 && question[0] != 's') {
        if (question[0] == 'r' ? raw->is_readable : raw->is_writable) return true;
        return raise(unsupported_operation_type, "{}", complaint);
    }
    Owned const raw = Owned::share(file.raw);
    Owned const answer = TRY(Owned(call_method(raw.get(), intern(question))));
    return answer.get() == true_value || raise(unsupported_operation_type, "{}", complaint);
}

namespace {

ByteFile& file_of(Value self) { return self.as<ByteFile>(); }

void visit_file(Object& object, Visitor& visitor) { visitor.visit(static_cast<ByteFile&>(object).raw); }
void destroy_file(Object& object) {
    auto& file = static_cast<ByteFile&>(object);
    delete std::exchange(file.state, nullptr);
    release(std::exchange(file.raw, empty));
}
Layout const file_layout{
    .name = "buffered file",
    .visit = visit_file,
    .destroy = destroy_file,
    .size = [](Object const&) { return sizeof(ByteFile); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<ByteFile&>(object);
            namer.attribute("raw", self.raw);
        },
};

bool derives_from_writer(Type const& type) {
    return type.derives_from(buffered_writer_type) || type.derives_from(buffered_random_type);
}

Value make(Type& type, Arguments const&) {
    ByteFile* const made = TRY(allocate_instance<ByteFile>(type));
    made->raw = empty;
    made->state = new ByteState;
    made->state->is_readable = !type.derives_from(buffered_writer_type);
    made->state->is_writable = derives_from_writer(type);
    return Value::of(made);
}

bool put_around(ByteFile& file, Value raw, int64_t size) {
    ByteState& state = *file.state;
    state.is_ready = state.is_detached = false;
    Owned const previous(move_out(file.raw, retain(raw)));
    bool const is_random = state.is_readable && state.is_writable;
    if (is_random && !check_able_below(file, "seekable", "File or stream is not seekable.")) return false;
    if (state.is_readable && !check_able_below(file, "readable", "File or stream is not readable.")) return false;
    if (state.is_writable && !check_able_below(file, "writable", "File or stream is not writable.")) return false;
    if (size <= 0) return raise(value_error_type, "buffer size must be strictly positive");
    if (!Heap::fits(static_cast<size_t>(size))) return bool(raise_memory_error());
    state.buffer.assign(static_cast<size_t>(size), '\0');
    state.read_end = state.write_end = -1;
    state.position = state.raw_position = state.write_from = 0;
    state.absolute = -1;
    look_where_it_stands(file);
    state.is_ready = true;
    return true;
}
bool initialise_with(Value self, Value raw, int64_t size) { return put_around(file_of(self), raw, size); }
template <auto F, Text signature> bool initialise(Value self, Arguments const& arguments) {
    static constexpr Native native = method<F, signature>();
    return bool(Owned(native.invoke(native, self, arguments)));
}

std::string shown_type_name(Value self) {
    Type& type = type_of(self);
    bool const is_own = has_plain_methods(file_of(self));
    return (is_own ? "_io." : "") + std::string(type.name->view());
}
Value repr_of(Value self) {
    std::string out = "<" + shown_type_name(self);
    auto const found = find_attribute(self, names::name);
    if (!found && !is_pending(value_error_type)) return empty;
    if (!found) clear_pending();
    if (Owned const name(found ? *found : empty); name) {
        if (stack_is_low()) return raise_recursion_error(" while getting the repr of an object");
        out += " name=";
        TRY(append_repr(out, name.get()));
    }
    return make_str(out += '>').release_value();
}

Value read(ByteFile& self, StreamSize size) {
    if (!check_ready(self)) return empty;
    if (size && *size < -1) return raise(value_error_type, "read length must be non-negative or -1");
    if (!check_open_for(self, "read of closed file")) return empty;
    return !size || *size < 0 ? read_everything(self) : read_some(self, static_cast<size_t>(*size));
}
Value read_line_bytes(ByteFile& self, StreamSize size) {
    std::string line;
    TRY(take_line(self, line, size.value_or(-1)));
    return make_bytes(line).release_value();
}
Value write(ByteFile& self, Value data) {
    if (!check_ready(self)) return empty;
    BufferView const view(data);
    if (!require_buffer(view, data)) return empty;
    TRY(write_bytes(self, view.view()));
    return make_int(static_cast<int64_t>(view.view().size()));
}
std::optional<int64_t> seek_to(ByteFile& self, Value target, int64_t whence) {
    if (!check_ready(self)) return std::nullopt;
    if (whence < 0 || whence > 4) return raise(value_error_type, "whence value {} unsupported", whence);
    if (!check_open_for(self, "seek of closed file")) return std::nullopt;
    return seek(self, TRY(to_int64(target)), whence);
}
Value cut(ByteFile& self, Value size) { return truncate(self, size); }
bool flush_file(ByteFile& self) {
    if (self.state->is_writable) return flush(self);
    if (!check_ready(self)) return false;
    Owned const raw = Owned::share(self.raw);
    return bool(Owned(call_method(raw.get(), names::flush)));
}
bool close_file(ByteFile& self) { return close(self); }
std::optional<int64_t> tell_file(ByteFile& self) { return tell(self); }
Value peek_at(ByteFile& self, int64_t) { return peek(self); }
Value read_into_once(ByteFile& self, Value target) { return read_into(self, target, true); }
Value read_into_whole(ByteFile& self, Value target) { return read_into(self, target, false); }
Value detach(Value self) {
    ByteFile& file = file_of(self);
    if (!check_ready(file)) return empty;
    if (!Owned(call_method(self, names::flush))) return empty;
    file.state->is_detached = true;
    file.state->is_ready = false;
    return move_out(file.raw);
}
template <Text question> Value ask_below(ByteFile& self) {
    if (!check_ready(self)) return empty;
    Owned const raw = Owned::share(self.raw);
    return call_method(raw.get(), intern(question.chars));
}
bool warn_at_death(ByteFile& self, Value source) {
    if (self.raw) warn_unclosed(self.raw, source);
    return true;
}

Value iterate(Value self) { return check_file_open(self) ? retain(self) : empty; }
Value next(Value self) {
    ByteFile& file = file_of(self);
    if (!has_plain_methods(file) || !file.state->is_readable) {
        Owned line = TRY(Owned(call_method(self, names::readline)));
        Bytes* const bytes = as_bytes(line.get());
        if (!bytes)
            return raise(os_error_type, "readline() should have returned a bytes object, not '{}'",
                         type_of(line.get()).name_text());
        return bytes->size ? line.release() : empty;
    }
    std::string line;
    TRY(take_line(file, line, -1));
    return line.empty() ? empty : make_bytes(line).release_value();
}

Value get_closed(Value self) {
    ByteFile& file = file_of(self);
    if (!check_ready(file)) return empty;
    if (RawFile const* const raw = as_raw_file(file.raw)) return Value::boolean(raw->descriptor < 0);
    Owned const raw = Owned::share(file.raw);
    return get_attribute(raw.get(), "closed");
}
Value of_raw(Value self, std::string_view name) {
    if (!check_ready(file_of(self))) return empty;
    Owned const raw = Owned::share(file_of(self).raw);
    return get_attribute(raw.get(), name);
}
Value get_name(Value self) { return of_raw(self, "name"); }
Value get_mode(Value self) { return of_raw(self, "mode"); }
Value get_raw(Value self) {
    if (Value const raw = file_of(self).raw) return retain(raw);
    return none;
}
Value get_finalising(Value self) { return Value::boolean(file_of(self).state->is_finalising); }
bool set_finalising(Value self, Value value) {
    auto const answer = value ? truth(value) : std::optional<bool>(false);
    if (!answer) return false;
    return file_of(self).state->is_finalising = *answer, true;
}

constexpr Native common_methods[] = {
    method<&detach, "detach()">("Disconnect this buffer from its underlying raw stream and return it."),
    method<&flush_file, "flush()">("Flush write buffers, if applicable."),
    method<&close_file, "close()">("Flush and close the IO object."),
    method<&ask_below<"seekable">, "seekable()">("Return whether object supports random access."),
    method<&ask_below<"fileno">, "fileno()">("Return underlying file descriptor if one exists."),
    method<&ask_below<"isatty">, "isatty()">("Return whether this is an 'interactive' stream."),
    method<&warn_at_death, "_dealloc_warn(source, /)">(),
    method<&seek_to, "seek(target, whence=0, /)">("Change the stream position to the given byte offset."),
    method<&tell_file, "tell()">("Return current stream position."),
    method<&cut, "truncate(pos=None, /)">("Truncate the file to pos bytes."),
};
constexpr Native reading_methods[] = {
    method<&ask_below<"readable">, "readable()">("Return whether object was opened for reading."),
    method<&read, "read(size=-1, /)">("Read and return up to n bytes."),
    method<&peek_at, "peek(size=0, /)">("Return buffered bytes without advancing the position."),
    method<&read_at_most, "read1(size=-1, /)">(
        "Read and return up to size bytes, with at most one read call to the underlying raw stream."),
    method<&read_into_whole, "readinto(buffer, /)">("Read bytes into buffer."),
    method<&read_into_once, "readinto1(buffer, /)">("Read bytes into buffer, with at most one read call."),
    method<&read_line_bytes, "readline(size=-1, /)">("Read and return a line from the stream."),
};
constexpr Native writing_methods[] = {
    method<&ask_below<"writable">, "writable()">("Return whether object was opened for writing."),
    method<&write, "write(buffer, /)">("Write buffer to the stream."),
};
constexpr auto reader_methods = joined(common_methods, reading_methods);
constexpr auto writer_methods = joined(common_methods, writing_methods);
constexpr auto random_methods = [] {
    std::array<Native, reader_methods.size() + std::size(writing_methods)> all{};
    std::copy(reader_methods.begin(), reader_methods.end(), all.begin());
    std::copy(std::begin(writing_methods), std::end(writing_methods), all.begin() + reader_methods.size());
    return all;
}();
constexpr Member members[] = {{"closed", get_closed},
                              {"name", get_name},
                              {"mode", get_mode},
                              {"raw", get_raw},
                              {"_finalizing", get_finalising, set_finalising}};

// io.UnsupportedOperation is both an OSError and a ValueError; define_type knows single inheritance only.
void define_unsupported_operation() {
    TypeDefinition definition{.name = "UnsupportedOperation", .module = "io", .base = &os_error_type};
    define_type(unsupported_operation_type, definition);
    Type& type = unsupported_operation_type;
    for (size_t i = 0; i < type.mro.size(); ++i)
        if (type.mro[i] == &exception_type) {
            type.mro.insert(type.mro.begin() + static_cast<ptrdiff_t>(i), &value_error_type);
            break;
        }
    type.mro_tuple = allocate_tuple(type.mro.size()).release();
    for (size_t i = 0; i < type.mro.size(); ++i) type.mro_tuple->items[i] = Value::of(type.mro[i]);
    type.bases = make_tuple({Value::of(&os_error_type), Value::of(&value_error_type)}).release();
}

}  // namespace

Value make_byte_file(Type& type, Value raw, int64_t size) {
    Owned made = TRY(Owned(make(type, {})));
    return put_around(file_of(made.get()), raw, size) ? made.release() : empty;
}

void define_byte_file_types() {
    TypeDefinition definition{
        .name = "BufferedReader", .module = "_io", .layout = &file_layout, .size = sizeof(ByteFile)};
    definition.base = &buffered_io_base_type;
    definition.record_offset = sizeof(Object);
    definition.flags = type_has_weakrefs | type_has_dict | type_is_subclassable;
    definition.slots.repr = repr_of;
    definition.slots.iterate = iterate;
    definition.slots.next = next;
    definition.slots.make = make;
    definition.slots.initialise = initialise<&initialise_with, "BufferedReader(raw, buffer_size=8192)">;
    definition.doc = "BufferedReader(raw, buffer_size=DEFAULT_BUFFER_SIZE)\n--\n\nCreate a new buffered reader.";
    definition.methods = reader_methods;
    definition.members = members;
    define_type(buffered_reader_type, definition);
    definition.name = "BufferedWriter";
    definition.slots.initialise = initialise<&initialise_with, "BufferedWriter(raw, buffer_size=8192)">;
    definition.doc = "BufferedWriter(raw, buffer_size=DEFAULT_BUFFER_SIZE)\n--\n\nA buffer for a writable raw file.";
    definition.methods = writer_methods;
    definition.slots.iterate = nullptr;
    definition.slots.next = nullptr;
    define_type(buffered_writer_type, definition);
    definition.name = "BufferedRandom";
    definition.slots.initialise = initialise<&initialise_with, "BufferedRandom(raw, buffer_size=8192)">;
    definition.doc = "BufferedRandom(raw, buffer_size=DEFAULT_BUFFER_SIZE)\n--\n\nA buffer for reading and writing.";
    definition.methods = random_methods;
    definition.slots.iterate = iterate;
    definition.slots.next = next;
    define_type(buffered_random_type, definition);
}

void define_file_types() {
    define_io_bases();
    define_raw_file_type();
    define_byte_file_types();
    define_unsupported_operation();
    define_text_file_type();
    define_string_io_type();
    define_bytes_io_type();
    // Nobody misses what is only memory, unless a class of a program closes in its own way.
    for (Type* const type : {&string_io_type, &bytes_io_type}) type->type_flags &= ~type_has_del;
}

}  // namespace gossamer
