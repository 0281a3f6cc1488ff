// io._IOBase and the three that derive from it: what files have in common, for classes of programs to build upon.
// That one is closed stands in its __dict__, under CPython's name.
#include "runtime/binding/native.hpp"
#include "runtime/types/bytearray.hpp"
#include "runtime/types/file.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/stream_size.hpp"

namespace gossamer {

Type io_base_type, raw_io_base_type, buffered_io_base_type, text_io_base_type;

namespace {

struct PlainFile : Object {
    Record* record;
};
Layout const base_layout{
    .name = "_IOBase", .visit = nullptr, .destroy = nullptr, .size = [](Object const&) { return sizeof(PlainFile); }};

Value make(Type& type, Arguments const&) {
    auto* const made = TRY(allocate_instance<PlainFile>(type));
    return Value::of(made);
}

Str* closed_mark() { return intern("__IOBase_closed"); }

Raised raise_unsupported(char const* what) { return raise(unsupported_operation_type, "{}", what); }

std::optional<bool> asks(Value self, char const* name) {
    Owned const answer = TRY(Owned(get_attribute(self, intern(name))));
    return truth(answer.get());
}
bool check_open(Value self) {
    if (!TRY(asks(self, "closed"))) return true;
    return raise(value_error_type, "I/O operation on closed file.");
}

Value seek(Value, Arguments const& arguments) {
    if (!arguments.positional) return raise(type_error_type, "seek() takes at least 1 positional argument (0 given)");
    return raise_unsupported("seek");
}
Value truncate(Value, Value) { return raise_unsupported("truncate"); }
Value file_number(Value) { return raise_unsupported("fileno"); }
Value detach(Value) { return raise_unsupported("detach"); }
Value read_unsupported(Value, Arguments const&) { return raise_unsupported("read"); }
Value read_once_unsupported(Value, Arguments const&) { return raise_unsupported("read1"); }
Value read_line_unsupported(Value, Arguments const&) { return raise_unsupported("readline"); }
Value write_unsupported(Value, Arguments const&) { return raise_unsupported("write"); }
Value tell(Value self) { return call_method(self, intern("seek"), {Value::integer(0), Value::integer(1)}); }
bool flush(Value self) {
    auto const mark = find_attribute(self, closed_mark());
    if (!mark) return false;
    if (!Owned(*mark)) return true;
    return raise(value_error_type, "I/O operation on closed file.");
}
Value get_closed(Value self) {
    auto const mark = find_attribute(self, closed_mark());
    if (!mark) return empty;
    return Value::boolean(bool(Owned(*mark)));
}
bool close(Value self) {
    auto const mark = find_attribute(self, closed_mark());
    if (!mark) return false;
    if (Owned(*mark)) return true;
    // Closed even where flushing fails; that error is the one to tell.
    Owned failure;
    if (!Owned(call_method(self, names::flush))) failure = take_pending();
    if (!set_attribute(self, closed_mark(), true_value)) {
        if (failure)
            clear_pending();
        else
            return false;
    }
    if (!failure) return true;
    restore_pending(std::move(failure));
    return false;
}
Value answer_no(Value) { return false_value; }
std::optional<bool> is_terminal(Value self) {
    if (!check_open(self)) return std::nullopt;
    return false;
}
Value enter(Value self) { return check_open(self) ? retain(self) : empty; }
Value exit(Value self, std::span<Value const>) { return call_method(self, names::close); }
Value iterate(Value self) { return check_open(self) ? retain(self) : empty; }
Value next(Value self) {
    Owned line = TRY(Owned(call_method(self, names::readline)));
    auto const size = length(line.get());
    if (!size) return empty;
    return *size ? line.release() : empty;
}

bool check_able(Value self, char const* question, char const* complaint) {
    Owned const answer = TRY(Owned(call_method(self, intern(question))));
    if (answer.get() == true_value) return true;
    return raise_unsupported(complaint);
}
Value check_readable(Value self) {
    return check_able(self, "readable", "File or stream is not readable.") ? true_value : empty;
}
Value check_writable(Value self) {
    return check_able(self, "writable", "File or stream is not writable.") ? true_value : empty;
}
Value check_seekable(Value self) {
    return check_able(self, "seekable", "File or stream is not seekable.") ? true_value : empty;
}
bool check_closed(Value self) { return check_open(self); }

// As much as is certain to belong to the line: what peek() shows up to its end, else one byte.
std::optional<int64_t> bytes_to_ask(Value peek, int64_t wanted) {
    if (!peek) return 1;
    Owned const ahead = TRY(Owned(call(peek, {Value::integer(1)})));
    Bytes* const bytes = as_bytes(ahead.get());
    if (!bytes)
        return raise(os_error_type, "peek() should have returned a bytes object, not '{}'",
                     type_of(ahead.get()).name_text());
    size_t const end = bytes->view().find('\n');
    auto const count = static_cast<int64_t>(end == std::string_view::npos ? bytes->size : end + 1);
    return std::max<int64_t>(1, wanted >= 0 ? std::min(count, wanted) : count);
}

Value read_line(Value self, StreamSize limit) {
    int64_t const size = limit.value_or(-1);
    auto const found = find_attribute(self, intern("peek"));
    if (!found) return empty;
    Owned const peek(*found);
    std::string line;
    while (size < 0 || static_cast<int64_t>(line.size()) < size) {
        int64_t const left = size < 0 ? -1 : size - static_cast<int64_t>(line.size());
        int64_t const count = TRY(bytes_to_ask(peek.get(), left));
        Owned const part = TRY(Owned(call_method(self, names::read, {Owned(make_int(count)).get()})));
        Bytes* const bytes = as_bytes(part.get());
        if (!bytes)
            return raise(os_error_type, "read() should have returned a bytes object, not '{}'",
                         type_of(part.get()).name_text());
        if (!bytes->size) break;
        line += bytes->view();
        if (line.back() == '\n') break;
    }
    return make_bytes(line).release_value();
}

Value read_lines(Value self, StreamSize hint) {
    Ref<List> list = TRY(make_list());
    int64_t total = 0;
    bool is_enough = false;
    bool const done = for_each(self, [&](Value line) {
        if (!append(*list, retain(line))) return false;
        auto const size = length(line);
        if (!size) return false;
        total += *size;
        is_enough = hint && *hint > 0 && total > *hint;
        return !is_enough;
    });
    if (!done && !is_enough) return empty;
    return list.release_value();
}

bool write_lines(Value self, Value lines) {
    if (!check_open(self)) return false;
    return for_each(lines, [&](Value line) { return bool(Owned(call_method(self, names::write, {line}))); });
}

Value raw_read_all(Value self) {
    std::string all;
    for (;;) {
        Owned const part = TRY(Owned(call_method(self, names::read, {Value::integer(8192)})));
        if (part.get().is_none() && all.empty()) return none;
        if (part.get().is_none()) break;
        Bytes* const bytes = as_bytes(part.get());
        if (!bytes) return raise(type_error_type, "read() should return bytes");
        if (!bytes->size) break;
        all += bytes->view();
    }
    return make_bytes(all).release_value();
}
// read() of a raw file is made of readinto().
Value raw_read(Value self, std::optional<int64_t> size) {
    if (!size || *size < 0) return call_method(self, intern("readall"));
    if (!Heap::fits(static_cast<size_t>(*size))) return raise_memory_error();
    Ref<ByteArray> const target = TRY(make_bytearray(std::string(static_cast<size_t>(*size), '\0')));
    Owned const count = TRY(Owned(call_method(self, intern("readinto"), {target.value()})));
    if (count.get().is_none()) return none;
    int64_t const got = TRY(to_int64(count.get()));
    if (got < 0 || static_cast<size_t>(got) > target->size)
        return raise(value_error_type, "readinto returned {} outside buffer size {}", got, target->size);
    return make_bytes(target->view().substr(0, static_cast<size_t>(got))).release_value();
}
Value buffered_read_into_with(Value self, Value target, char const* method_name) {
    Owned const wanted = TRY(Owned(make_int(TRY(length(target)))));
    Owned const data = TRY(Owned(call_method(self, intern(method_name), {wanted.get()})));
    Bytes* const bytes = as_bytes(data.get());
    if (!bytes) return raise(type_error_type, "{}() should return bytes", method_name);
    Owned const memory = TRY(Owned(call(get(*context().builtins, intern("memoryview")), {target})));
    Owned const end = TRY(Owned(make_int(static_cast<int64_t>(bytes->size))));
    Owned const range = TRY(Owned(call(get(*context().builtins, intern("slice")), {none, end.get()})));
    if (!set_item(memory.get(), range.get(), data.get())) return empty;
    return retain(end.get());
}
Value buffered_read_into(Value self, Value target) { return buffered_read_into_with(self, target, "read"); }
Value buffered_read_into_once(Value self, Value target) { return buffered_read_into_with(self, target, "read1"); }
Value get_none(Value) { return none; }

constexpr Native base_methods[] = {
    method<&seek, "seek(offset, whence=0, /)">("Change the stream position to the given byte offset."),
    method<&tell, "tell()">("Return current stream position."),
    method<&truncate, "truncate(size=None, /)">("Truncate file to size bytes."),
    method<&flush, "flush()">("Flush write buffers, if applicable."),
    method<&close, "close()">("Flush and close the IO object."),
    method<&answer_no, "seekable()">("Return whether object supports random access."),
    method<&answer_no, "readable()">("Return whether object was opened for reading."),
    method<&answer_no, "writable()">("Return whether object was opened for writing."),
    method<&check_closed, "_checkClosed()">(),
    method<&check_seekable, "_checkSeekable()">(),
    method<&check_readable, "_checkReadable()">(),
    method<&check_writable, "_checkWritable()">(),
    method<&file_number, "fileno()">("Return underlying file descriptor if one exists."),
    method<&is_terminal, "isatty()">("Return whether this is an 'interactive' stream."),
    method<&enter, "__enter__()">(),
    method<&exit, "__exit__(*args)">(),
    method<&read_line, "readline(size=-1, /)">("Read and return a line from the stream."),
    method<&read_lines, "readlines(hint=-1, /)">("Return a list of lines from the stream."),
    method<&write_lines, "writelines(lines, /)">("Write a list of lines to stream."),
};
constexpr Member base_members[] = {{"closed", get_closed}};
Value not_written(Value, Arguments const&) { return raise_with(not_implemented_error_type, empty); }

constexpr Native raw_methods[] = {
    method<&not_written, "readinto(object, /)">(),
    method<&not_written, "write(object, /)">(),
    method<&raw_read, "read(size=-1, /)">(),
    method<&raw_read_all, "readall()">("Read until EOF, using multiple read() call."),
};
constexpr Native buffered_methods[] = {
    method<&detach, "detach()">("Disconnect this buffer from its underlying raw stream and return it."),
    method<&read_unsupported, "read(size=-1, /)">("Read and return up to n bytes."),
    method<&read_once_unsupported, "read1(size=-1, /)">("Read and return up to size bytes."),
    method<&buffered_read_into, "readinto(buffer, /)">(),
    method<&buffered_read_into_once, "readinto1(buffer, /)">(),
    method<&write_unsupported, "write(b, /)">("Write buffer b to the IO stream."),
};
constexpr Native text_methods[] = {
    method<&detach, "detach()">("Separate the underlying buffer from the TextIOBase and return it."),
    method<&read_unsupported, "read(size=-1, /)">("Read at most size characters from stream."),
    method<&read_line_unsupported, "readline(size=-1, /)">("Read until newline or EOF."),
    method<&write_unsupported, "write(s, /)">("Write string s to stream."),
};
constexpr Member text_members[] = {{"encoding", get_none}, {"newlines", get_none}, {"errors", get_none}};

}  // namespace

bool check_file_open(Value self) { return check_open(self); }

void finalise_file(Value self) {
    auto const closed = find_attribute(self, intern("closed"));
    if (!closed) return clear_pending();
    Owned const held(*closed);
    // What has no such attribute is not to be closed either.
    auto const is_done = held ? truth(held.get()) : std::optional<bool>(true);
    if (!is_done) return clear_pending();
    if (*is_done) return;
    if (!set_attribute(self, intern("_finalizing"), true_value)) clear_pending();
    if (!Owned(call_method(self, names::close))) report_unraisable(self);
}

void define_io_bases() {
    TypeDefinition definition{.name = "_IOBase", .module = "_io", .layout = &base_layout, .size = sizeof(PlainFile)};
    definition.doc = "The abstract base class for all I/O classes.";
    definition.record_offset = sizeof(Object);
    definition.flags = type_has_weakrefs | type_has_dict | type_is_subclassable | type_has_del;
    definition.slots.make = make;
    definition.slots.iterate = iterate;
    definition.slots.next = next;
    definition.slots.finalise = finalise_file;
    definition.methods = base_methods;
    definition.members = base_members;
    define_type(io_base_type, definition);

    TypeDefinition derived{.name = "_RawIOBase", .module = "_io", .base = &io_base_type};
    derived.doc = "Base class for raw binary I/O.";
    derived.flags = type_is_subclassable;
    derived.slots.make = make;
    derived.methods = raw_methods;
    define_type(raw_io_base_type, derived);
    derived.name = "_BufferedIOBase";
    derived.doc = "Base class for buffered IO objects.";
    derived.methods = buffered_methods;
    define_type(buffered_io_base_type, derived);
    derived.name = "_TextIOBase";
    derived.doc = "Base class for text I/O.";
    derived.methods = text_methods;
    derived.members = text_members;
    define_type(text_io_base_type, derived);
}

}  // namespace gossamer
