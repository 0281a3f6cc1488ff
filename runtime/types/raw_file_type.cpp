// io.FileIO.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "runtime/binding/native.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/byte_methods.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/file.hpp"
#include "runtime/types/file_opening.hpp"
#include "runtime/types/stream_size.hpp"
#include "runtime/types/text_arguments.hpp"

namespace gossamer {

Type file_io_type;

namespace {

RawFile& file_of(Value self) { return self.as<RawFile>(); }

void visit_file(Object& object, Visitor& visitor) { visitor.visit(static_cast<RawFile&>(object).name); }
void destroy_file(Object& object) {
    auto& file = static_cast<RawFile&>(object);
    // (One that close() was overridden for, or that failed.)
    if (int const descriptor = std::exchange(file.descriptor, -1); descriptor >= 0 && file.owns_descriptor)
        ::close(descriptor);
    release(std::exchange(file.name, empty));
}
Layout const file_layout{
    .name = "FileIO",
    .visit = visit_file,
    .destroy = destroy_file,
    .size = [](Object const&) { return sizeof(RawFile); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<RawFile&>(object);
            namer.attribute("name", self.name);
        },
};

bool check_open(RawFile const& file) {
    return file.descriptor >= 0 || raise(value_error_type, "I/O operation on closed file");
}
bool check_reading(RawFile const& file) {
    if (!check_open(file)) return false;
    return file.is_readable || raise(unsupported_operation_type, "File not open for reading");
}
bool check_writing(RawFile const& file) {
    if (!check_open(file)) return false;
    return file.is_writable || raise(unsupported_operation_type, "File not open for writing");
}

Value make(Type& type, Arguments const&) {
    RawFile* const made = TRY(allocate_instance<RawFile>(type));
    made->name = empty;
    made->descriptor = -1;
    made->is_created = made->is_readable = made->is_writable = made->is_appending = made->is_finalising = false;
    made->owns_descriptor = true;
    return Value::of(made);
}

bool open_in_place(Value self, Value path, Value mode, bool closefd, Value opener) {
    RawFile& file = file_of(self);
    if (mode && !as_str(mode))
        return raise(type_error_type, "FileIO() argument 'mode' must be str, not {}", shown_type(mode));
    if (file.descriptor >= 0) {
        if (file.owns_descriptor)
            ::close(std::exchange(file.descriptor, -1));
        else
            file.descriptor = -1;
    }
    std::string_view const mode_text = mode ? as_str(mode)->view() : "r";
    Owned const made = TRY(Owned(open_raw_file(path, mode_text, closefd, opener)));
    RawFile& other = file_of(made.get());
    file.descriptor = std::exchange(other.descriptor, -1);
    file.is_created = other.is_created;
    file.is_readable = other.is_readable;
    file.is_writable = other.is_writable;
    file.is_appending = other.is_appending;
    file.owns_descriptor = other.owns_descriptor;
    store(file.name, retain(other.name));
    return true;
}
constexpr Native initialiser = method<&open_in_place, "FileIO(file, mode='r', closefd=True, opener=None)">();
bool initialise(Value self, Arguments const& arguments) {
    return bool(Owned(initialiser.invoke(initialiser, self, arguments)));
}

Value repr_of(Value self) {
    RawFile& file = file_of(self);
    std::string const type =
        type_of(self).name_text() == std::string("FileIO") ? "_io.FileIO" : type_of(self).name_text();
    if (file.descriptor < 0) return make_str("<" + type + " [closed]>").release_value();
    auto const found = find_attribute(self, names::name);
    if (!found) return empty;
    Owned const name(*found);
    std::string out = "<" + type;
    if (name) {
        if (stack_is_low()) return raise_recursion_error(" while getting the repr of an object");
        out += " name=";
        TRY(append_repr(out, name.get()));
    } else
        out += fmt::format(" fd={}", file.descriptor);
    out += fmt::format(" mode='{}' closefd={}>", mode_of(file), file.owns_descriptor ? "True" : "False");
    return make_str(out).release_value();
}

Value read_all(RawFile& self) {
    if (!check_open(self)) return empty;
    std::string out;
    Transfer const how = read_all_raw(self, out);
    if (how == Transfer::failed) return empty;
    return how == Transfer::would_block ? none : make_bytes(out).release_value();
}
Value read(RawFile& self, StreamSize size) {
    if (!check_reading(self)) return empty;
    if (!size || *size < 0) return call_method(Value::of(&self), intern("readall"));
    if (!Heap::fits(static_cast<size_t>(*size))) return raise_memory_error();
    std::string out(static_cast<size_t>(*size), '\0');
    size_t got;
    Transfer const how = read_raw(self, out.data(), out.size(), got);
    if (how == Transfer::failed) return empty;
    return how == Transfer::would_block ? none : make_bytes(std::string_view(out).substr(0, got)).release_value();
}
Value read_into(RawFile& self, Value target) {
    BufferView const view(target);
    if (!view || !view.writable()) {
        if (is_pending()) return empty;
        return raise(type_error_type, "readinto() argument 1 must be read-write bytes-like object, not {}",
                     shown_type(target));
    }
    if (!check_reading(self)) return empty;
    size_t got;
    Transfer const how = read_raw(self, view.writable(), view.view().size(), got);
    if (how == Transfer::failed) return empty;
    return how == Transfer::would_block ? none : make_int(static_cast<int64_t>(got));
}
Value write(RawFile& self, Value data) {
    BufferView const view(data);
    if (!require_buffer(view, data)) return empty;
    if (!check_writing(self)) return empty;
    size_t taken;
    Transfer const how = write_raw(self, view.view(), taken);
    if (how == Transfer::failed) return empty;
    return how == Transfer::would_block ? none : make_int(static_cast<int64_t>(taken));
}
std::optional<int64_t> seek(RawFile& self, Value offset, int64_t whence) {
    if (!check_open(self)) return std::nullopt;
    return seek_raw(self, TRY(to_int64(offset)), static_cast<int>(whence));
}
std::optional<int64_t> tell(RawFile& self) { return check_open(self) ? seek_raw(self, 0, SEEK_CUR) : std::nullopt; }
Value truncate(RawFile& self, Value size) {
    if (!check_writing(self)) return empty;
    int64_t const wanted = size.is_none() ? TRY(seek_raw(self, 0, SEEK_CUR)) : TRY(to_int64(size));
    if (::ftruncate(self.descriptor, wanted) < 0) return raise_os_error(errno);
    return size.is_none() ? make_int(wanted) : retain(size);
}
Value close(Value self) {
    RawFile& file = file_of(self);
    Owned const base = TRY(Owned(get_attribute(Value::of(&raw_io_base_type), names::close)));
    Owned failure;
    // Its mark first, as a class of a program that asks for `closed` in flush() sees it.
    if (!Owned(call(base.get(), {self}))) failure = take_pending();
    if (!file.owns_descriptor)
        file.descriptor = -1;
    else {
        if (file.is_finalising) warn_unclosed(self, self);
        int const descriptor = std::exchange(file.descriptor, -1);
        if (descriptor >= 0 && ::close(descriptor) < 0 && !failure) return raise_os_error(errno);
    }
    if (!failure) return none;
    restore_pending(std::move(failure));
    return empty;
}
std::optional<int64_t> file_number(RawFile& self) {
    return check_open(self) ? std::optional<int64_t>(self.descriptor) : std::nullopt;
}
std::optional<bool> is_terminal(RawFile& self) {
    return check_open(self) ? std::optional<bool>(::isatty(self.descriptor) == 1) : std::nullopt;
}
std::optional<bool> is_readable(RawFile& self) {
    return check_open(self) ? std::optional<bool>(self.is_readable) : std::nullopt;
}
std::optional<bool> is_writable(RawFile& self) {
    return check_open(self) ? std::optional<bool>(self.is_writable) : std::nullopt;
}
std::optional<bool> is_seekable(RawFile& self) {
    return check_open(self) ? std::optional<bool>(::lseek(self.descriptor, 0, SEEK_CUR) >= 0) : std::nullopt;
}
bool warn_at_death(Value self, Value source) { return warn_unclosed(self, source), true; }

Value get_closed(Value self) { return Value::boolean(file_of(self).descriptor < 0); }
Value get_name(Value self) {
    if (Value const name = file_of(self).name) return retain(name);
    return raise_attribute_error(self, names::name);
}
bool set_name(Value self, Value name) {
    if (!name && !file_of(self).name) return raise_attribute_error(self, names::name);
    store(file_of(self).name, name ? retain(name) : empty);
    return true;
}
Value get_mode(Value self) { return make_ascii(mode_of(file_of(self))).release_value(); }
Value get_closefd(Value self) { return Value::boolean(file_of(self).owns_descriptor); }
Value get_finalising(Value self) { return Value::boolean(file_of(self).is_finalising); }
bool set_finalising(Value self, Value value) {
    auto const answer = value ? truth(value) : std::optional<bool>(false);
    if (!answer) return false;
    return file_of(self).is_finalising = *answer, true;
}
Value get_block_size(Value self) {
    struct stat status;
    bool const is_known = file_of(self).descriptor >= 0 && ::fstat(file_of(self).descriptor, &status) == 0;
    return make_int(is_known && status.st_blksize > 1 ? status.st_blksize : 8192);
}

constexpr Native methods[] = {
    method<&read, "read(size=-1, /)">("Read at most size bytes, returned as bytes."),
    method<&read_all, "readall()">("Read all data from the file, returned as bytes."),
    method<&read_into, "readinto(buffer, /)">("Same as RawIOBase.readinto()."),
    method<&write, "write(b, /)">("Write buffer b to file, return number of bytes written."),
    method<&seek, "seek(pos, whence=0, /)">("Move to new file position and return the file position."),
    method<&tell, "tell()">("Current file position."),
    method<&truncate, "truncate(size=None, /)">(
        "Truncate the file to at most size bytes and return the truncated size."),
    method<&close, "close()">("Close the file."),
    method<&file_number, "fileno()">("Return the underlying file descriptor (an integer)."),
    method<&is_terminal, "isatty()">("True if the file is connected to a TTY device."),
    method<&is_readable, "readable()">("True if file was opened in a read mode."),
    method<&is_writable, "writable()">("True if file was opened in a write mode."),
    method<&is_seekable, "seekable()">("True if file supports random-access."),
    method<&warn_at_death, "_dealloc_warn(source, /)">(),
};
constexpr Member members[] = {
    {"closed", get_closed},   {"name", get_name, set_name}, {"mode", get_mode},
    {"closefd", get_closefd}, {"_blksize", get_block_size}, {"_finalizing", get_finalising, set_finalising},
};

}  // namespace

void define_raw_file_type() {
    TypeDefinition definition{.name = "FileIO", .module = "_io", .layout = &file_layout, .size = sizeof(RawFile)};
    definition.base = &raw_io_base_type;
    definition.record_offset = sizeof(Object);
    definition.flags = type_has_weakrefs | type_has_dict | type_is_subclassable;
    definition.doc = "FileIO(file, mode='r', closefd=True, opener=None)\n--\n\nOpen a file.";
    definition.slots.repr = repr_of;
    definition.slots.make = make;
    definition.slots.initialise = initialise;
    definition.methods = methods;
    definition.members = members;
    define_type(file_io_type, definition);
}

}  // namespace gossamer
