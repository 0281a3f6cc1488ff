// io.BufferedReader, BufferedWriter, BufferedRandom and FileIO: one layout, four names.
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "runtime/binding/native.hpp"
#include "runtime/types/byte_methods.hpp"
#include "runtime/types/file.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/memory_files.hpp"
#include "runtime/types/stream_size.hpp"

namespace gossamer {

Type buffered_reader_type, buffered_writer_type, buffered_random_type, file_io_type, unsupported_operation_type;

namespace {

ByteFile& file_of(Value self) { return self.as<ByteFile>(); }

// What is said of a closed file: buffered ones name the operation, raw ones do not.
bool check_open_for(ByteFile const& file, char const* buffered_message = "I/O operation on closed file") {
    if (!file.state->is_closed) return true;
    bool const is_raw = file.shape == &file_io_type.root;
    return raise(value_error_type, "{}", is_raw ? "I/O operation on closed file" : buffered_message);
}
bool check_reading(ByteFile const& file, char const* operation, char const* buffered_message) {
    bool const is_raw = file.shape == &file_io_type.root;
    if (is_raw && !check_open_for(file)) return false;
    if (!file.state->is_readable)
        return raise(unsupported_operation_type, "{}", is_raw ? "File not open for reading" : operation);
    return check_open_for(file, buffered_message);
}
bool check_writing(ByteFile const& file) {
    bool const is_raw = file.shape == &file_io_type.root;
    if (is_raw && !check_open_for(file)) return false;
    if (!file.state->is_writable)
        return raise(unsupported_operation_type, "{}", is_raw ? "File not open for writing" : "write");
    return check_open_for(file, "write to closed file");
}

void visit_file(Object& object, Visitor& visitor) { visitor.visit(static_cast<ByteFile&>(object).name); }
void destroy_file(Object& object) {
    auto& file = static_cast<ByteFile&>(object);
    if (ByteState* const state = std::exchange(file.state, nullptr)) {
        // Nobody is left to be told of an error.
        if (!state->is_closed) {
            for (std::string_view rest = state->written; !rest.empty();) {
                ssize_t const done = ::write(state->descriptor, rest.data(), rest.size());
                if (done <= 0) break;
                rest.remove_prefix(static_cast<size_t>(done));
            }
            if (state->owns_descriptor) ::close(state->descriptor);
        }
        delete state;
    }
    release(std::exchange(file.name, empty));
}
Layout const file_layout{"file", visit_file, destroy_file, [](Object const&) { return sizeof(ByteFile); }};

Value repr_of(Value self) {
    std::string out = fmt::format("<{}.{}", "_io", type_of(self).name->text);
    if (is_exactly(self, file_io_type)) {
        if (file_of(self).state->is_closed) return make_ascii("<_io.FileIO [closed]>").release_value();
        out += " name=";
        TRY(append_repr(out, file_of(self).name));
        out += fmt::format(" mode='{}' closefd={}>", file_of(self).state->mode,
                           file_of(self).state->owns_descriptor ? "True" : "False");
        return make_str(out).release_value();
    }
    out += " name=";
    TRY(append_repr(out, file_of(self).name));
    return make_str(out += '>').release_value();
}

// Takes up to `wanted` bytes out of the buffer.
std::string_view take(ByteState& state, size_t wanted) {
    std::string_view const part = std::string_view(state.read).substr(state.position, wanted);
    state.position += part.size();
    return part;
}

Value read(ByteFile& self, StreamSize size) {
    if (!check_reading(self, "read", "read of closed file")) return empty;
    std::string out;
    if (!size || *size < 0) {
        if (size && *size < -1) return raise(value_error_type, "read length must be non-negative or -1");
        TRY(read_all(self, out));
        return make_bytes(out).release_value();
    }
    auto const wanted = static_cast<size_t>(*size);
    out.append(take(*self.state, wanted));
    while (out.size() < wanted) {
        TRY(fill(self));
        std::string_view const more = take(*self.state, wanted - out.size());
        if (more.empty()) break;
        out.append(more);
    }
    return make_bytes(out).release_value();
}

Value read_once(ByteFile& self, int64_t size) {
    if (!check_reading(self, "read1", "read of closed file")) return empty;
    if (self.state->position == self.state->read.size()) TRY(fill(self));
    return make_bytes(take(*self.state, size < 0 ? SIZE_MAX : static_cast<size_t>(size))).release_value();
}

bool take_line(ByteFile& self, std::string& line, size_t limit) {
    ByteState& state = *self.state;
    while (line.size() < limit) {
        if (state.position == state.read.size()) {
            if (!fill(self)) return false;
            if (state.position == state.read.size()) return true;
        }
        char const* const begin = state.read.data() + state.position;
        size_t const most = std::min(state.read.size() - state.position, limit - line.size());
        void const* const end = std::memchr(begin, '\n', most);
        size_t const count = end ? static_cast<size_t>(static_cast<char const*>(end) - begin) + 1 : most;
        line.append(begin, count);
        state.position += count;
        if (end) return true;
    }
    return true;
}

Value read_line_bytes(ByteFile& self, StreamSize size) {
    if (!check_reading(self, "read", "readline of closed file")) return empty;
    std::string line;
    TRY(take_line(self, line, size && *size >= 0 ? static_cast<size_t>(*size) : SIZE_MAX));
    return make_bytes(line).release_value();
}

Value read_lines(ByteFile& self, StreamSize hint) {
    if (!check_open(self) || !check_reading(self, "read", "")) return empty;
    Ref<List> list = TRY(make_list());
    for (int64_t bytes = 0; !hint || *hint <= 0 || bytes < *hint;) {
        std::string line;
        TRY(take_line(self, line, SIZE_MAX));
        if (line.empty()) break;
        bytes += static_cast<int64_t>(line.size());
        TRY(append(*list, make_bytes(line).release_value()));
    }
    return list.release_value();
}

Value read_into(ByteFile& self, Value target) {
    BufferView const view(target);
    if (!view || !view.writable()) {
        if (is_pending()) return empty;
        return raise(type_error_type, "readinto() argument must be read-write bytes-like object, not {}",
                     shown_type(target));
    }
    if (!check_reading(self, self.shape == &file_io_type.root ? "readinto" : "read", "readinto of closed file"))
        return empty;
    Owned const data = TRY(Owned(read(self, static_cast<int64_t>(view.view().size()))));
    std::string_view const bytes = data.get().as<Bytes>().view();
    std::memcpy(view.writable(), bytes.data(), bytes.size());
    return make_int(static_cast<int64_t>(bytes.size()));
}

Value write(ByteFile& self, Value data) {
    BufferView const view(data);
    if (!require_buffer(view, data)) return empty;
    if (!check_writing(self)) return empty;
    TRY(write_bytes(self, view.view()));
    return make_int(static_cast<int64_t>(view.view().size()));
}

bool write_lines(ByteFile& self, Value lines) {
    if (!check_open(self)) return false;
    return for_each(lines, [&](Value line) {
        Owned const done = Owned(write(self, line));
        return bool(done);
    });
}

std::optional<int64_t> seek_to(ByteFile& self, int64_t offset, int64_t whence) {
    int64_t place;
    if (!check_open_for(self, "seek of closed file")) return std::nullopt;
    if (!seek(self, offset, static_cast<int>(whence), place)) return std::nullopt;
    return place;
}
Value truncate(ByteFile& self, std::optional<int64_t> size) {
    if (!check_open_for(self, "truncate of closed file")) return empty;
    if (!self.state->is_writable)
        return raise(unsupported_operation_type, "{}",
                     self.shape == &file_io_type.root ? "File not open for writing" : "truncate");
    if (!flush(self)) return empty;
    int64_t const wanted = size ? *size : TRY(tell(self));
    if (::ftruncate(self.state->descriptor, wanted) < 0) return raise_os_error(errno);
    return make_int(wanted);
}
bool flush_file(ByteFile& self) {
    bool const is_writer = self.shape == &buffered_writer_type.root || self.shape == &buffered_random_type.root;
    if (self.state->is_closed)
        return raise(value_error_type, "{}", is_writer ? "flush of closed file" : "I/O operation on closed file.");
    return flush(self);
}
bool close_file(ByteFile& self) { return close(self); }
std::optional<int64_t> file_number(ByteFile& self) {
    if (!check_open_for(self)) return std::nullopt;
    return self.state->descriptor;
}
std::optional<bool> is_terminal(ByteFile& self) {
    if (!check_open_for(self)) return std::nullopt;
    return ::isatty(self.state->descriptor) == 1;
}
std::optional<bool> is_readable(ByteFile& self) {
    // The other half of a pair says so even when closed.
    if (self.shape == &buffered_writer_type.root) return false;
    if (!check_open_for(self)) return std::nullopt;
    return self.state->is_readable;
}
std::optional<bool> is_writable(ByteFile& self) {
    if (self.shape == &buffered_reader_type.root) return false;
    if (!check_open_for(self)) return std::nullopt;
    return self.state->is_writable;
}
std::optional<bool> is_seekable(ByteFile& self) {
    if (!check_open_for(self)) return std::nullopt;
    return ::lseek(self.state->descriptor, 0, SEEK_CUR) >= 0;
}
Value peek(ByteFile& self, int64_t) {
    if (!check_reading(self, "peek", "peek of closed file")) return empty;
    if (self.state->position == self.state->read.size()) TRY(fill(self));
    return make_bytes(std::string_view(self.state->read).substr(self.state->position)).release_value();
}

Value enter(Value self) { return check_open(file_of(self)) ? retain(self) : empty; }
bool exit(Value self, std::span<Value const>) { return close(file_of(self)); }
Value iterate(Value self) { return check_open(file_of(self)) ? retain(self) : empty; }
std::optional<int64_t> tell_file(ByteFile& self) {
    if (!check_open_for(self)) return std::nullopt;
    return tell(self);
}
Value next(Value self) {
    if (!check_reading(file_of(self), "read", "readline of closed file")) return empty;
    std::string line;
    TRY(take_line(file_of(self), line, SIZE_MAX));
    return line.empty() ? empty : make_bytes(line).release_value();
}

Value get_closed(Value self) { return Value::boolean(file_of(self).state->is_closed); }
Value get_name(Value self) { return retain(file_of(self).name); }
Value get_mode(Value self) { return make_ascii(file_of(self).state->mode).release_value(); }
// A raw file over the same descriptor, which stays the buffered one's.
Value get_raw(Value self) {
    ByteFile& file = file_of(self);
    return make_byte_file(file_io_type, file.state->descriptor, file.name, file.state->mode, false);
}
Value get_closefd(Value self) { return Value::boolean(file_of(self).state->owns_descriptor); }

// FileIO(…) is open() without buffers.
Value open_raw(Value file, Str* mode, bool closefd, Value opener) {
    std::string const binary =
        std::string(mode ? mode->view() : "r") + (mode && mode->view().find('b') != SIZE_MAX ? "" : "b");
    OpenArguments arguments;
    arguments.file = file;
    arguments.mode = binary;
    arguments.buffering = 0;
    arguments.closes_descriptor = closefd;
    arguments.opener = opener.is_none() ? empty : opener;
    return open_file(arguments);
}
constexpr Native raw_maker = function<&open_raw, "FileIO(file, mode='r', closefd=True, opener=None)">();
Value make_raw(Type&, Arguments const& arguments) { return raw_maker.invoke(raw_maker, empty, arguments); }

// A buffered file over a raw one takes over its descriptor.
Value make_over(Value type, Value raw, int64_t buffer_size) {
    if (!is_exactly(raw, file_io_type))
        return raise(not_implemented_error_type, "Gossamer puts buffers only around io.FileIO, not '{}'",
                     type_of(raw).name_text());
    Type& wanted = type.as<Type>();
    ByteState& state = *file_of(raw).state;
    if (!check_open_for(file_of(raw))) return empty;
    if (&wanted != &buffered_writer_type && !state.is_readable)
        return raise(unsupported_operation_type, "File or stream is not readable.");
    if (&wanted != &buffered_reader_type && !state.is_writable)
        return raise(unsupported_operation_type, "File or stream is not writable.");
    if (buffer_size <= 0) return raise(value_error_type, "buffer size must be strictly positive");
    Value const made = make_byte_file(wanted, state.descriptor, file_of(raw).name, state.mode, state.owns_descriptor);
    state.owns_descriptor = false;
    return made;
}
constexpr Native buffered_maker = method<&make_over, "Buffered(raw, buffer_size=8192)">();
Value make_buffered(Type& type, Arguments const& arguments) {
    return buffered_maker.invoke(buffered_maker, Value::of(&type), arguments);
}

Value read_all_bytes(ByteFile& self) { return read(self, std::nullopt); }

constexpr Native raw_methods[] = {
    method<&read, "read(size=-1, /)">("Read and return up to n bytes."),
    method<&read_into, "readinto(buffer, /)">("Read bytes into buffer."),
    method<&read_line_bytes, "readline(size=-1, /)">("Read and return a line from the stream."),
    method<&read_lines, "readlines(hint=-1, /)">("Return a list of lines from the stream."),
    method<&write, "write(buffer, /)">("Write buffer to the stream."),
    method<&write_lines, "writelines(lines, /)">("Write a list of lines to stream."),
    method<&seek_to, "seek(target, whence=0, /)">("Change the stream position to the given byte offset."),
    method<&tell_file, "tell()">("Return current stream position."),
    method<&truncate, "truncate(pos=None, /)">("Truncate the file to pos bytes."),
    method<&flush_file, "flush()">("Flush write buffers, if applicable."),
    method<&close_file, "close()">("Flush and close the IO object."),
    method<&file_number, "fileno()">("Return underlying file descriptor if one exists."),
    method<&is_terminal, "isatty()">("Return whether this is an 'interactive' stream."),
    method<&is_readable, "readable()">("Return whether object was opened for reading."),
    method<&is_writable, "writable()">("Return whether object was opened for writing."),
    method<&is_seekable, "seekable()">("Return whether object supports random access."),
    method<&enter, "__enter__()">(),
    method<&exit, "__exit__(*args)">(),
};
constexpr Native further_methods[] = {
    method<&read_into, "readinto1(buffer, /)">(),
    method<&read_once, "read1(size=-1, /)">(
        "Read and return up to size bytes, with at most one read call to the underlying raw stream."),
    method<&peek, "peek(size=0, /)">("Return buffered bytes without advancing the position."),
};
constexpr auto buffered_methods = joined(raw_methods, further_methods);
constexpr Native only_raw_methods[] = {
    method<&read_all_bytes, "readall()">("Read all data from the file, returned as bytes.")};
constexpr auto file_io_methods = joined(raw_methods, only_raw_methods);
constexpr Member raw_members[] = {
    {"closed", get_closed}, {"name", get_name}, {"mode", get_mode}, {"closefd", get_closefd}};
constexpr Member buffered_members[] = {
    {"closed", get_closed}, {"name", get_name}, {"mode", get_mode}, {"raw", get_raw}};

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

void define_file_types() {
    define_io_bases();
    TypeDefinition definition{
        .name = "BufferedReader", .module = "_io", .layout = &file_layout, .size = sizeof(ByteFile)};
    definition.base = &buffered_io_base_type;
    definition.record_offset = sizeof(Object);
    definition.flags = type_has_weakrefs | type_has_dict;
    definition.slots.repr = repr_of;
    definition.slots.iterate = iterate;
    definition.slots.next = next;
    definition.slots.make = make_buffered;
    definition.doc = "BufferedReader(raw, buffer_size=DEFAULT_BUFFER_SIZE)\n--\n\nCreate a new buffered reader.";
    definition.methods = buffered_methods;
    definition.members = buffered_members;
    define_type(buffered_reader_type, definition);
    definition.name = "BufferedWriter";
    definition.doc = "BufferedWriter(raw, buffer_size=DEFAULT_BUFFER_SIZE)\n--\n\nA buffer for a writable raw file.";
    define_type(buffered_writer_type, definition);
    definition.name = "BufferedRandom";
    definition.doc = "BufferedRandom(raw, buffer_size=DEFAULT_BUFFER_SIZE)\n--\n\nA buffer for reading and writing.";
    define_type(buffered_random_type, definition);
    definition.name = "FileIO";
    definition.doc = "FileIO(file, mode='r', closefd=True, opener=None)\n--\n\nOpen a file.";
    definition.slots.make = make_raw;
    definition.base = &raw_io_base_type;
    definition.methods = file_io_methods;
    definition.members = raw_members;
    define_type(file_io_type, definition);
    define_unsupported_operation();
    define_text_file_type();
    define_string_io_type();
    define_bytes_io_type();
}

}  // namespace gossamer
