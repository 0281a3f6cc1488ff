// io.TextIOWrapper.
#include <unistd.h>

#include <cerrno>

#include "runtime/binding/native.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/text_arguments.hpp"
#include "runtime/types/text_file.hpp"

namespace gossamer {

Type text_file_type;

namespace {

TextFile& file_of(Value self) { return self.as<TextFile>(); }

void visit_file(Object& object, Visitor& visitor) {
    visitor.visit(static_cast<TextFile&>(object).buffer);
    visitor.visit(static_cast<TextFile&>(object).mode);
}
void destroy_file(Object& object) {
    auto& file = static_cast<TextFile&>(object);
    delete std::exchange(file.state, nullptr);
    release(std::exchange(file.buffer, empty));
    release(std::exchange(file.mode, empty));
}
Layout const file_layout{"TextIOWrapper", visit_file, destroy_file, [](Object const&) { return sizeof(TextFile); }};

Value repr_of(Value self) {
    TextFile& file = file_of(self);
    std::string out = "<_io.TextIOWrapper";
    if (file.buffer) {
        out += " name=";
        TRY(append_repr(out, bytes_below(file).name));
    }
    if (file.mode) {
        out += " mode=";
        TRY(append_repr(out, file.mode));
    }
    out += fmt::format(" encoding='{}'>", file.state->encoding);
    return make_str(out).release_value();
}

// All there is, with nothing read ahead: straight from bytes to text where no line end has to be changed.
Ref<Str> read_rest(TextFile& self) {
    TextState& state = *self.state;
    std::string data;
    TRY(read_all(bytes_below(self), data));
    std::string_view encoding = state.codec;
    if (state.has_started && encoding == "utf-8-sig") encoding = "utf-8";
    if (!data.empty()) state.has_started = true;
    Ref<Str> text = TRY(decode(data, encoding, state.errors));
    if (!state.translates || text->view().find('\r') == std::string_view::npos) return text;
    std::string translated;
    std::string_view const view = text->view();
    for (size_t i = 0; i < view.size(); ++i) {
        if (view[i] != '\r')
            translated += view[i];
        else if (i + 1 == view.size() || view[i + 1] != '\n')
            translated += '\n';
    }
    return make_str(translated);
}

Value read(TextFile& self, std::optional<int64_t> size) {
    if (!check_open(self)) return empty;
    if (!bytes_below(self).state->is_readable) return raise(unsupported_operation_type, "not readable");
    TextState& state = *self.state;
    if (!size || *size < 0) {
        if (!state.at_end && state.position == state.decoded.size() && state.undecoded.empty() && !state.pending_return)
            return read_rest(self).release_value();
        TRY(read_ahead(self, true));
        Ref<Str> text = TRY(make_str(std::string_view(state.decoded).substr(state.position)));
        state.position = state.decoded.size();
        state.at_end = false;  // a terminal may have more
        return text.release_value();
    }
    while (!state.at_end &&
           count_code_points(std::string_view(state.decoded).substr(state.position)) < static_cast<size_t>(*size)) {
        if (state.position) {
            state.decoded.erase(0, state.position);
            state.position = 0;
        }
        TRY(read_ahead(self, false));
    }
    std::string_view const rest = std::string_view(state.decoded).substr(state.position);
    size_t bytes = 0;
    for (int64_t left = *size; left && bytes < rest.size(); --left) {
        ++bytes;
        while (bytes < rest.size() && (static_cast<unsigned char>(rest[bytes]) & 0xC0) == 0x80) ++bytes;
    }
    Ref<Str> text = TRY(make_str(rest.substr(0, bytes)));
    state.position += bytes;
    return text.release_value();
}

Value read_line_limited(TextFile& self, std::optional<int64_t> size) {
    std::string line;
    TRY(take_line(self, line, size.value_or(-1)));
    return make_str(line).release_value();
}

Value read_lines(TextFile& self, std::optional<int64_t> hint) {
    Ref<List> list = TRY(make_list());
    self.state->is_iterating = true;
    for (int64_t length = 0; !hint || *hint <= 0 || length < *hint;) {
        std::string line;
        TRY(take_line(self, line, -1));
        if (line.empty()) {
            self.state->is_iterating = false;
            break;
        }
        length += static_cast<int64_t>(count_code_points(line));
        TRY(append(*list, make_str(line).release_value()));
    }
    return list.release_value();
}

Value write(TextFile& self, Value text) {
    Str* const str = as_str(text);
    if (!str) return raise(type_error_type, "write() argument must be str, not {}", shown_type(text));
    TRY(write_text(self, str->view()));
    return make_int(static_cast<int64_t>(str->length));
}
bool write_lines(TextFile& self, Value lines) {
    if (!check_open(self)) return false;
    return for_each(lines, [&](Value line) {
        Owned const done = Owned(write(self, line));
        return bool(done);
    });
}

bool flush_file(TextFile& self) { return flush(self); }
bool close_file(TextFile& self) {
    if (!self.buffer) return raise(value_error_type, "underlying buffer has been detached");
    return close(bytes_below(self));
}
// These ask the file below, which has its own words for being closed.
ByteFile* file_below(TextFile& self) {
    if (self.buffer) return &bytes_below(self);
    return raise(value_error_type, "underlying buffer has been detached");
}
bool check_below(ByteFile const& file) {
    if (!file.state->is_closed) return true;
    return raise(value_error_type, "I/O operation on closed file");
}
std::optional<int64_t> file_number(TextFile& self) {
    ByteFile* const file = TRY(file_below(self));
    TRY(check_below(*file));
    return file->state->descriptor;
}
std::optional<bool> is_terminal(TextFile& self) {
    ByteFile* const file = TRY(file_below(self));
    TRY(check_below(*file));
    return ::isatty(file->state->descriptor) == 1;
}
std::optional<bool> is_readable(TextFile& self) {
    ByteFile* const file = TRY(file_below(self));
    if (!file->state->is_readable) return false;
    TRY(check_below(*file));
    return true;
}
std::optional<bool> is_writable(TextFile& self) {
    ByteFile* const file = TRY(file_below(self));
    if (!file->state->is_writable) return false;
    TRY(check_below(*file));
    return true;
}
std::optional<bool> is_seekable(TextFile& self) {
    ByteFile* const file = TRY(file_below(self));
    TRY(check_below(*file));
    return ::lseek(file->state->descriptor, 0, SEEK_CUR) >= 0;
}

// Positions are bytes; text that was read ahead is taken back in its encoded length.
std::optional<int64_t> tell_text(TextFile& self) {
    if (!check_open(self)) return std::nullopt;
    TextState& state = *self.state;
    if (state.is_iterating) return raise(os_error_type, "telling position disabled by next() call");
    int64_t const place = TRY(tell(bytes_below(self)));
    Ref<Str> const ahead = TRY(make_str(std::string_view(state.decoded).substr(state.position)));
    std::string encoded;
    if (!encode_to(encoded, *ahead, state.codec, "surrogatepass")) return std::nullopt;
    return place - static_cast<int64_t>(encoded.size() + state.undecoded.size());
}
std::optional<int64_t> seek_text(TextFile& self, int64_t cookie, int64_t whence) {
    if (!check_open(self)) return std::nullopt;
    if (whence == 1 && cookie != 0) return raise(unsupported_operation_type, "can't do nonzero cur-relative seeks");
    if (whence == 2 && cookie != 0) return raise(unsupported_operation_type, "can't do nonzero end-relative seeks");
    if (whence == 0 && cookie < 0) return raise(value_error_type, "negative seek position {}", cookie);
    if (whence == 1) {
        cookie = TRY(tell_text(self));
        whence = 0;
    }
    int64_t place;
    if (!seek(bytes_below(self), cookie, static_cast<int>(whence), place)) return std::nullopt;
    TextState& state = *self.state;
    state.decoded.clear();
    state.undecoded.clear();
    state.position = 0;
    state.at_end = state.pending_return = false;
    state.has_started = place != 0;
    return place;
}
Value truncate(TextFile& self, Value size) {
    if (!flush(self)) return empty;
    int64_t const wanted = size.is_none() ? TRY(tell_text(self)) : TRY(to_int64(size));
    if (::ftruncate(bytes_below(self).state->descriptor, wanted) < 0) return raise_os_error(errno);
    return make_int(wanted);
}

Value detach(TextFile& self) {
    if (!flush(self)) return empty;
    return std::exchange(self.buffer, empty);
}

bool reconfigure(TextFile& self, Str* encoding, Str* errors, Str* newline, Value line_buffering, Value write_through) {
    if (!flush(self)) return false;
    TextState& state = *self.state;
    if (encoding) {
        std::string_view const name = canonical_encoding(encoding->view());
        if (name.empty()) return raise(lookup_error_type, "unknown encoding: {}", encoding->view());
        state.encoding = encoding->view();
        state.codec = name;
        if (!errors) state.errors = "strict";
    }
    if (errors) state.errors = errors->view();
    if (newline) {
        state.newline = newline->view();
        state.translates = false;
        state.any_line_end = newline->bytes == 0;
    }
    if (!line_buffering.is_none()) state.is_line_buffered = TRY(truth(line_buffering));
    if (!write_through.is_none()) state.writes_through = TRY(truth(write_through));
    return true;
}

Value enter(Value self) { return check_open(file_of(self)) ? retain(self) : empty; }
bool exit(Value self, std::span<Value const>) { return close_file(file_of(self)); }
Value iterate(Value self) { return check_open(file_of(self)) ? retain(self) : empty; }
Value next(Value self) {
    std::string line;
    file_of(self).state->is_iterating = true;
    TRY(take_line(file_of(self), line, -1));
    if (!line.empty()) return make_str(line).release_value();
    file_of(self).state->is_iterating = false;
    return empty;
}

Value get_closed(Value self) {
    TextFile& file = file_of(self);
    if (!file.buffer) return raise(value_error_type, "underlying buffer has been detached");
    return Value::boolean(bytes_below(file).state->is_closed);
}
Value get_name(Value self) {
    return file_of(self).buffer ? retain(bytes_below(file_of(self)).name) : raise(attribute_error_type, "name");
}
Value get_mode(Value self) {
    if (Value const mode = file_of(self).mode) return retain(mode);
    return raise(attribute_error_type, "'_io.TextIOWrapper' object has no attribute 'mode'");
}
bool set_mode(Value self, Value mode) {
    store(file_of(self).mode, retain(mode));
    return true;
}
Value get_buffer(Value self) {
    if (!file_of(self).buffer) return none;
    return retain(file_of(self).buffer);
}
Value get_encoding(Value self) { return make_str(file_of(self).state->encoding).release_value(); }
Value get_errors(Value self) { return make_str(file_of(self).state->errors).release_value(); }
Value get_newlines(Value) { return none; }
Value get_line_buffering(Value self) { return Value::boolean(file_of(self).state->is_line_buffered); }
Value get_write_through(Value self) { return Value::boolean(file_of(self).state->writes_through); }

Value make(Type&, Arguments const& arguments) {
    if (arguments.positional < 1 ||
        !(is_exactly(arguments[0], buffered_reader_type) || is_exactly(arguments[0], buffered_writer_type) ||
          is_exactly(arguments[0], buffered_random_type)))
        return raise(type_error_type, "TextIOWrapper() needs a buffered file");
    Str* encoding = arguments.positional > 1 ? as_str(arguments[1]) : nullptr;
    Str* errors = arguments.positional > 2 ? as_str(arguments[2]) : nullptr;
    Str* newline = arguments.positional > 3 ? as_str(arguments[3]) : nullptr;
    for (size_t i = 0; arguments.keywords && i < arguments.keywords->size; ++i) {
        std::string_view const name = (*arguments.keywords)[i].as<Str>().view();
        Str* const value = as_str(arguments[arguments.positional + i]);
        if (name == "encoding") encoding = value;
        if (name == "errors") errors = value;
        if (name == "newline") newline = value;
    }
    if (encoding && canonical_encoding(encoding->view()).empty())
        return raise(lookup_error_type, "unknown encoding: {}", encoding->view());
    return make_text_file(arguments[0], encoding ? encoding->view() : "UTF-8", errors ? errors->view() : "strict",
                          newline, "");
}

constexpr Native methods[] = {
    method<&read, "read(size=-1, /)">("Read and return up to size characters."),
    method<&read_line_limited, "readline(size=-1, /)">("Read and return one line."),
    method<&read_lines, "readlines(hint=-1, /)">("Return a list of lines from the stream."),
    method<&write, "write(text, /)">("Write the string to the stream."),
    method<&write_lines, "writelines(lines, /)">("Write a list of lines to stream."),
    method<&flush_file, "flush()">("Flush write buffers, if applicable."),
    method<&close_file, "close()">("Flush and close the IO object."),
    method<&file_number, "fileno()">("Return underlying file descriptor if one exists."),
    method<&is_terminal, "isatty()">("Return whether this is an 'interactive' stream."),
    method<&is_readable, "readable()">("Return whether object was opened for reading."),
    method<&is_writable, "writable()">("Return whether object was opened for writing."),
    method<&is_seekable, "seekable()">("Return whether object supports random access."),
    method<&tell_text, "tell()">("Return the stream position as an opaque number."),
    method<&seek_text, "seek(cookie, whence=0, /)">("Set the stream position."),
    method<&truncate, "truncate(pos=None, /)">("Truncate the file to pos bytes."),
    method<&detach, "detach()">("Separate the underlying buffer from the stream."),
    method<&reconfigure,
           "reconfigure(*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)">(
        "Reconfigure the text stream with new parameters."),
    method<&enter, "__enter__()">(),
    method<&exit, "__exit__(*args)">(),
};
constexpr Member members[] = {
    {"closed", get_closed},
    {"name", get_name},
    {"mode", get_mode, set_mode},
    {"buffer", get_buffer},
    {"encoding", get_encoding},
    {"errors", get_errors},
    {"newlines", get_newlines},
    {"line_buffering", get_line_buffering},
    {"write_through", get_write_through},
};

}  // namespace

void define_text_file_type() {
    TypeDefinition definition{
        .name = "TextIOWrapper", .module = "_io", .layout = &file_layout, .size = sizeof(TextFile)};
    definition.base = &text_io_base_type;
    definition.record_offset = sizeof(Object);
    definition.flags = type_has_weakrefs | type_has_dict;
    definition.slots.repr = repr_of;
    definition.slots.make = make;
    definition.slots.iterate = iterate;
    definition.slots.next = next;
    definition.methods = methods;
    definition.members = members;
    define_type(text_file_type, definition);
}

}  // namespace gossamer
