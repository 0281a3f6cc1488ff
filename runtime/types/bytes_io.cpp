// io.BytesIO: bytes in memory. They are kept in a bytearray, which knows when a memoryview looks at it.
#include "runtime/binding/native.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/bytearray.hpp"
#include "runtime/types/file.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/memory_files.hpp"
#include "runtime/types/memoryview.hpp"
#include "runtime/types/stream_size.hpp"

#include <cstring>

namespace gossamer {

Type bytes_io_type;

namespace {

struct BytesIO : Object {
    Record* record;
    Value array;  // owned ByteArray; empty once closed
    size_t position;
};

BytesIO& file_of(Value self) { return self.as<BytesIO>(); }
ByteArray& array_of(BytesIO& file) { return file.array.as<ByteArray>(); }

void visit_bytes_io(Object& object, Visitor& visitor) { visitor.visit(static_cast<BytesIO&>(object).array); }
void destroy_bytes_io(Object& object) { release(std::exchange(static_cast<BytesIO&>(object).array, empty)); }
Layout const bytes_io_layout{
    .name = "BytesIO",
    .visit = visit_bytes_io,
    .destroy = destroy_bytes_io,
    .size = [](Object const&) { return sizeof(BytesIO); },
    .name_edges = [](Object& object,
                     EdgeNamer& namer) { namer.part("its memory", static_cast<BytesIO&>(object).array); },
};

bool check_open(BytesIO const& file) {
    if (file.array) return true;
    return raise(value_error_type, "I/O operation on closed file.");
}

Value make(Type& type, Arguments const&) {
    Ref<ByteArray> array = TRY(make_bytearray({}));
    BytesIO* const made = TRY(allocate_instance<BytesIO>(type));
    made->array = array.release_value();
    made->position = 0;
    return Value::of(made);
}

bool put_bytes(BytesIO& file, std::string_view data) {
    if (data.empty()) return true;
    ByteArray& array = array_of(file);
    // A gap behind the end fills with NULs.
    if (file.position > array.size) {
        size_t const gap = file.position - array.size;
        if (!Heap::fits(file.position)) return bool(raise_memory_error());
        TRY(splice(array, array.size, array.size, std::string(gap, '\0')));
    }
    size_t const end = std::min<size_t>(array.size, file.position + data.size());
    if (!splice(array, file.position, end, data)) return false;
    file.position += data.size();
    return true;
}

bool initialise(Value self, Value initial) {
    BytesIO& file = file_of(self);
    if (file.array && !check_resizable(array_of(file))) return false;
    Ref<ByteArray> fresh;
    if (initial.is_empty() || initial.is_none())
        fresh = make_bytearray({});
    else {
        BufferView const view(initial);
        if (!require_buffer(view, initial)) return false;
        fresh = make_bytearray(view.view());
    }
    if (!fresh) return false;
    file.position = 0;
    store(file.array, fresh.release_value());
    return true;
}

std::string_view take(BytesIO& file, std::optional<int64_t> size) {
    std::string_view const all = array_of(file).view();
    if (file.position >= all.size()) return {};
    size_t const left = all.size() - file.position;
    size_t const count = !size || *size < 0 ? left : std::min(left, static_cast<size_t>(*size));
    std::string_view const part = all.substr(file.position, count);
    file.position += count;
    return part;
}
std::string_view take_line(BytesIO& file, std::optional<int64_t> size) {
    std::string_view const all = array_of(file).view();
    if (file.position >= all.size()) return {};
    size_t const end = all.find('\n', file.position);
    size_t const length = (end == all.npos ? all.size() : end + 1) - file.position;
    return take(file, size && *size >= 0 ? std::min<int64_t>(*size, static_cast<int64_t>(length))
                                         : static_cast<int64_t>(length));
}

Value get_value(BytesIO& self) { return check_open(self) ? make_bytes(array_of(self).view()).release_value() : empty; }
Value get_buffer(BytesIO& self) { return check_open(self) ? make_memoryview(self.array).release_value() : empty; }
Value read(BytesIO& self, StreamSize size) {
    return check_open(self) ? make_bytes(take(self, size)).release_value() : empty;
}
Value read_line(BytesIO& self, StreamSize size) {
    return check_open(self) ? make_bytes(take_line(self, size)).release_value() : empty;
}
Value read_lines(BytesIO& self, StreamSize hint) {
    if (!check_open(self)) return empty;
    Ref<List> list = TRY(make_list());
    for (int64_t total = 0; !hint || *hint <= 0 || total < *hint;) {
        std::string_view const line = take_line(self, std::nullopt);
        if (line.empty()) break;
        total += static_cast<int64_t>(line.size());
        TRY(append(*list, make_bytes(line).release_value()));
    }
    return list.release_value();
}
Value read_into(BytesIO& self, Value target) {
    BufferView const view(target);
    if (!view || !view.writable()) {
        if (is_pending()) return empty;
        return raise(type_error_type, "readinto() argument must be read-write bytes-like object, not {}",
                     type_of(target).name_text());
    }
    if (!check_open(self)) return empty;
    std::string_view const part = take(self, static_cast<int64_t>(view.view().size()));
    if (!part.empty()) std::memmove(view.writable(), part.data(), part.size());
    return make_int(static_cast<int64_t>(part.size()));
}

Value write(BytesIO& self, Value data) {
    if (!check_open(self)) return empty;
    if (array_of(self).exports && !check_resizable(array_of(self))) return empty;
    BufferView const view(data);
    if (!require_buffer(view, data)) return empty;
    // Copied, for it may be a look at this very memory.
    std::string const copy(view.view());
    if (!put_bytes(self, copy)) return empty;
    return make_int(static_cast<int64_t>(copy.size()));
}
bool write_lines(Value self, Value lines) {
    if (!check_open(file_of(self))) return false;
    return for_each(lines, [&](Value line) {
        Owned const done = Owned(write(file_of(self), line));
        return bool(done);
    });
}

Value seek(BytesIO& self, int64_t position, int64_t whence) {
    if (!check_open(self)) return empty;
    if (position < 0 && whence == 0) return raise(value_error_type, "negative seek value {}", position);
    if (whence < 0 || whence > 2) return raise(value_error_type, "invalid whence ({}, should be 0, 1 or 2)", whence);
    auto const base = static_cast<int64_t>(whence == 0 ? 0 : whence == 1 ? self.position : array_of(self).size);
    int64_t place;
    if (__builtin_add_overflow(base, position, &place)) return raise(overflow_error_type, "new position too large");
    self.position = static_cast<size_t>(std::max<int64_t>(place, 0));
    return make_int(static_cast<int64_t>(self.position));
}
Value tell(BytesIO& self) { return check_open(self) ? make_int(static_cast<int64_t>(self.position)) : empty; }
Value truncate(BytesIO& self, StreamSize size) {
    if (!check_open(self)) return empty;
    if (array_of(self).exports && !check_resizable(array_of(self))) return empty;
    int64_t const wanted = size ? *size : static_cast<int64_t>(self.position);
    if (wanted < 0) return raise(value_error_type, "negative size value {}", wanted);
    ByteArray& array = array_of(self);
    if (static_cast<size_t>(wanted) < array.size && !splice(array, static_cast<size_t>(wanted), array.size, {}))
        return empty;
    return make_int(wanted);
}

// All bytes, the position, and the instance's own attributes.
Value get_state(Value self) {
    Owned const bytes = TRY(Owned(get_value(file_of(self))));
    Dict* const own = instance_dict(self);
    Owned const position = make_int(static_cast<int64_t>(file_of(self).position));
    return make_tuple({bytes.get(), position.get(), own ? Value::of(own) : none}).release_value();
}
bool set_state(Value self, Value value) {
    BytesIO& file = file_of(self);
    if (file.array && !check_resizable(array_of(file))) return false;
    Tuple* const items = as_tuple(value);
    if (!items || items->size < 3)
        return raise(type_error_type, "{}.__setstate__ argument should be 3-tuple, got {}",
                     is_exactly(self, bytes_io_type) ? "_io.BytesIO" : type_of(self).name_text(),
                     type_of(value).name_text());
    if (!initialise(self, items->items[0])) return false;
    if (!is_int(items->items[1]))
        return raise(type_error_type, "second item of state must be an integer, not {}",
                     type_of(items->items[1]).name_text());
    int64_t const position = TRY(to_int64(items->items[1]));
    if (position < 0) return raise(value_error_type, "position value cannot be negative");
    file.position = static_cast<size_t>(position);
    if (take_attributes(self, items->items[2])) return true;
    if (!is_pending(type_error_type)) return false;
    clear_pending();
    return raise(type_error_type, "third item of state should be a dict, got a {}",
                 type_of(items->items[2]).name_text());
}
bool flush(BytesIO& self) { return check_open(self); }
bool close(BytesIO& self) {
    if (self.array && !check_resizable(array_of(self))) return false;
    release(std::exchange(self.array, empty));
    return true;
}
std::optional<bool> is_able(BytesIO& self) {
    if (!check_open(self)) return std::nullopt;
    return true;
}
std::optional<bool> is_terminal(BytesIO& self) {
    if (!check_open(self)) return std::nullopt;
    return false;
}
Value iterate(Value self) { return retain(self); }
Value next(Value self) {
    if (!check_open(file_of(self))) return empty;
    if (!is_exactly(self, bytes_io_type)) {
        Owned line = TRY(Owned(call_method(self, names::readline)));
        if (!as_bytes(line.get()))
            return raise(os_error_type, "readline() should have returned a bytes object, not '{}'",
                         type_of(line.get()).name_text());
        return line.get().as<Bytes>().size ? line.release() : empty;
    }
    std::string_view const line = take_line(file_of(self), std::nullopt);
    return line.empty() ? empty : make_bytes(line).release_value();
}
Value get_closed(Value self) { return Value::boolean(!file_of(self).array); }

constexpr Native init_method = method<&initialise, "BytesIO(initial_bytes=b'')">();
constexpr Native methods[] = {
    method<&get_value, "getvalue()">("Retrieve the entire contents of the BytesIO object."),
    method<&get_buffer, "getbuffer()">("Get a read-write view over the contents of the BytesIO object."),
    method<&read, "read(size=-1, /)">("Read at most size bytes, returned as a bytes object."),
    method<&read, "read1(size=-1, /)">("Read at most size bytes, returned as a bytes object."),
    method<&read_line, "readline(size=-1, /)">("Next line from the file, as a bytes object."),
    method<&read_lines, "readlines(size=None, /)">("List of bytes objects, each a line from the file."),
    method<&read_into, "readinto(buffer, /)">("Read bytes into buffer."),
    method<&write, "write(b, /)">("Write bytes to file."),
    method<&write_lines, "writelines(lines, /)">("Write lines to the file."),
    method<&seek, "seek(pos, whence=0, /)">("Change stream position."),
    method<&tell, "tell()">("Current file position, an integer."),
    method<&truncate, "truncate(size=None, /)">("Truncate the file to at most size bytes."),
    method<&flush, "flush()">("Does nothing."),
    method<&close, "close()">("Disable all I/O operations."),
    method<&is_able, "readable()">("Returns True if the IO object can be read."),
    method<&is_able, "writable()">("Returns True if the IO object can be written."),
    method<&is_able, "seekable()">("Returns True if the IO object can be seeked."),
    method<&is_terminal, "isatty()">("Always returns False."),
    method<&get_state, "__getstate__()">(),
    method<&set_state, "__setstate__(state, /)">(),
};
constexpr Member members[] = {{"closed", get_closed}};

}  // namespace

void finish_bytes_io(Value self, std::string_view rest) {
    BytesIO& file = file_of(self);
    if (!file.array || array_of(file).exports) return;
    if (!put_bytes(file, rest)) clear_pending();
    if (!close(file)) clear_pending();
}

void define_bytes_io_type() {
    TypeDefinition definition{.name = "BytesIO", .module = "_io", .layout = &bytes_io_layout, .size = sizeof(BytesIO)};
    definition.doc = "BytesIO(initial_bytes=b'')\n--\n\nBuffered I/O implementation using an in-memory bytes buffer.";
    definition.base = &buffered_io_base_type;
    definition.record_offset = sizeof(Object);
    definition.flags = type_has_weakrefs | type_has_dict | type_is_subclassable;
    definition.slots.make = make;
    definition.slots.initialise = [](Value self, Arguments const& arguments) {
        return bool(Owned(init_method.invoke(init_method, self, arguments)));
    };
    definition.slots.iterate = iterate;
    definition.slots.next = next;
    definition.methods = methods;
    definition.members = members;
    define_type(bytes_io_type, definition);
}

}  // namespace gossamer
