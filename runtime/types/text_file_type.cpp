// io.TextIOWrapper.
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "runtime/binding/native.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/stream_size.hpp"
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
    if (file.state) finish_below(file);
    delete std::exchange(file.state, nullptr);
    release(std::exchange(file.buffer, empty));
    release(std::exchange(file.mode, empty));
}
Layout const file_layout{
    .name = "TextIOWrapper",
    .visit = visit_file,
    .destroy = destroy_file,
    .size = [](Object const&) { return sizeof(TextFile); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<TextFile&>(object);
            namer.attribute("buffer", self.buffer);
            namer.attribute("mode", self.mode);
        },
};

Value repr_of(Value self) {
    TextFile& file = file_of(self);
    if (!file.state->is_ready) return raise(value_error_type, "I/O operation on uninitialized object");
    if (stack_is_low()) return raise_recursion_error(" while getting the repr of an object");
    std::string out =
        is_exactly(self, text_file_type) ? "<_io.TextIOWrapper" : "<" + std::string(type_of(self).name->view());
    for (char const* const part : {"name", "mode"}) {
        auto const found = find_attribute(self, intern(part));
        if (!found && !is_pending(value_error_type)) return empty;
        if (!found) clear_pending();
        Owned const value(found ? *found : empty);
        if (!value) continue;
        out += fmt::format(" {}=", part);
        TRY(append_repr(out, value.get()));
    }
    out += fmt::format(" encoding='{}'>", file.state->encoding);
    return make_str(out).release_value();
}

// All there is, with nothing read ahead: straight from bytes to text where no line end has to be changed.
Ref<Str> read_rest(TextFile& self) {
    TextState& state = *self.state;
    std::string data;
    bool at_end;
    TRY(read_below(self, data, true, at_end));
    std::string_view encoding = state.codec;
    if (state.has_started && encoding == "utf-8-sig") encoding = "utf-8";
    if (!data.empty()) state.has_started = true;
    Ref<Str> text = TRY(decode(data, encoding, state.errors));
    if (state.any_line_end) state.seen.note(text->view(), true);
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

Value read(TextFile& self, StreamSize size) {
    if (!check_open(self)) return empty;
    TextState& state = *self.state;
    if (!state.is_readable) return raise(unsupported_operation_type, "not readable");
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
        if (state.position) drop_taken(state);
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

Value read_line_limited(TextFile& self, int64_t size) {
    std::string line;
    TRY(take_line(self, line, size));
    return make_str(line).release_value();
}

Value read_lines(TextFile& self, StreamSize hint) {
    Ref<List> list = TRY(make_list());
    self.state->is_iterating = true;
    for (int64_t left = hint.value_or(0);;) {
        std::string line;
        TRY(take_line(self, line, -1));
        if (line.empty()) {
            self.state->is_iterating = false;
            break;
        }
        TRY(append(*list, make_str(line).release_value()));
        auto const length = static_cast<int64_t>(count_code_points(line));
        if (hint && *hint > 0 && length > left) break;
        left -= length;
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
    if (!check_attached(self)) return false;
    if (self.state->is_finalising) {
        Owned const buffer = Owned::share(self.buffer);
        if (!Owned(call_method(buffer.get(), intern("_dealloc_warn"), {Value::of(&self)}))) clear_pending();
    }
    return close_below(self);
}
// These ask the file below, which has its own words for being closed.
Value ask_below(TextFile& self, char const* question) {
    if (!check_attached(self)) return empty;
    Owned const buffer = Owned::share(self.buffer);
    return call_method(buffer.get(), intern(question));
}
Value file_number(TextFile& self) { return ask_below(self, "fileno"); }
Value is_terminal(TextFile& self) { return ask_below(self, "isatty"); }
Value is_readable(TextFile& self) { return ask_below(self, "readable"); }
Value is_writable(TextFile& self) { return ask_below(self, "writable"); }
Value is_seekable(TextFile& self) { return ask_below(self, "seekable"); }

bool check_newline(std::string_view text) {
    if (text.empty() || text == "\n" || text == "\r" || text == "\r\n") return true;
    return raise(value_error_type, "illegal newline value: {}", text);
}

// Positions are bytes; text that was read ahead is taken back in its encoded length.
std::optional<int64_t> tell_text(TextFile& self) {
    if (!check_open(self)) return std::nullopt;
    TextState& state = *self.state;
    if (state.is_iterating) return raise(os_error_type, "telling position disabled by next() call");
    int64_t const place = TRY(tell_below(self));
    Ref<Str> const ahead = TRY(make_str(std::string_view(state.decoded).substr(state.position)));
    std::string encoded;
    // No byte order mark stands in the middle.
    std::string_view const codec = state.codec == "utf-16"      ? "utf-16-le"
                                   : state.codec == "utf-32"    ? "utf-32-le"
                                   : state.codec == "utf-8-sig" ? "utf-8"
                                                                : std::string_view(state.codec);
    if (!encode_to(encoded, *ahead, codec, "surrogatepass")) return std::nullopt;
    auto returns = static_cast<size_t>(
        std::count_if(state.shrunk.begin(), state.shrunk.end(), [&](size_t at) { return at >= state.position; }));
    returns += state.pending_return;
    size_t const unit = codec.starts_with("utf-16") ? 2 : codec.starts_with("utf-32") ? 4 : 1;
    return place - static_cast<int64_t>(encoded.size() + state.undecoded.size() + returns * unit);
}
std::optional<int64_t> seek_text(TextFile& self, int64_t cookie, int64_t whence) {
    if (!check_open(self)) return std::nullopt;
    if (whence == 1 && cookie != 0) return raise(unsupported_operation_type, "can't do nonzero cur-relative seeks");
    if (whence == 2 && cookie != 0) return raise(unsupported_operation_type, "can't do nonzero end-relative seeks");
    if (whence < 0 || whence > 2) return raise(value_error_type, "invalid whence ({}, should be 0, 1 or 2)", whence);
    if (whence == 0 && cookie < 0) return raise(value_error_type, "negative seek position {}", cookie);
    if (whence == 1) {
        cookie = TRY(tell_text(self));
        whence = 0;
    }
    int64_t place;
    if (!seek_below(self, cookie, static_cast<int>(whence), place)) return std::nullopt;
    TextState& state = *self.state;
    forget_read(state);
    state.is_iterating = false;
    state.has_started = place != 0;
    return place;
}
Value truncate(TextFile& self, Value size) {
    if (!flush(self)) return empty;
    Owned const buffer = Owned::share(self.buffer);
    return call_method(buffer.get(), intern("truncate"), {size});
}

Value detach(TextFile& self) {
    if (!flush(self)) return empty;
    return move_out(self.buffer);
}

// A text or None, as reconfigure() takes it; false: TypeError.
bool take_text(Value value, char const* name, Str*& text) {
    text = value ? as_str(value) : nullptr;
    if (text || !value || value.is_none()) return true;
    return raise(type_error_type, "reconfigure() argument '{}' must be str or None, not {}", name,
                 type_of(value).name_text());
}

bool reconfigure(TextFile& self, Value given_encoding, Value given_errors, Value given_newline, Value line_buffering,
                 Value write_through) {
    if (!check_attached(self)) return false;
    Str *encoding, *errors, *newline;
    if (!take_text(given_encoding, "encoding", encoding) || !take_text(given_errors, "errors", errors) ||
        !take_text(given_newline, "newline", newline))
        return false;
    if (newline && !check_newline(newline->view())) return false;
    TextState& state = *self.state;
    bool const has_read = !state.decoded.empty() || !state.undecoded.empty() || state.at_end;
    if (has_read && (encoding || errors || given_newline))
        return raise(unsupported_operation_type,
                     "It is not possible to set the encoding or newline of stream after the first read");
    for (Value const number : {line_buffering, write_through})
        if (!number.is_none() && !to_int64(number)) return false;
    if (!flush(self)) return false;
    if (encoding) {
        std::string_view const name = canonical_encoding(encoding->view());
        if (name.empty()) return raise(lookup_error_type, "unknown encoding: {}", encoding->view());
        state.encoding = encoding->view();
        state.codec = name;
        if (!errors) state.errors = "strict";
    }
    if (errors) state.errors = errors->view();
    if (given_newline) {
        state.newline = newline ? newline->view() : std::string_view();
        state.translates = !newline;
        state.any_line_end = !newline || newline->bytes == 0;
    }
    if (!line_buffering.is_none()) state.is_line_buffered = TRY(truth(line_buffering));
    if (!write_through.is_none()) state.writes_through = TRY(truth(write_through));
    return true;
}

Value enter(Value self) { return check_open(file_of(self)) ? retain(self) : empty; }
bool exit(Value self, std::span<Value const>) { return close_file(file_of(self)); }
Value iterate(Value self) { return check_open(file_of(self)) ? retain(self) : empty; }
Value next(Value self) {
    if (!is_exactly(self, text_file_type)) {
        Owned line = TRY(Owned(call_method(self, names::readline)));
        Str* const text = as_str(line.get());
        if (!text)
            return raise(os_error_type, "readline() should have returned a str object, not '{}'",
                         type_of(line.get()).name_text());
        return text->bytes ? line.release() : empty;
    }
    std::string line;
    file_of(self).state->is_iterating = true;
    TRY(take_line(file_of(self), line, -1));
    if (!line.empty()) return make_str(line).release_value();
    file_of(self).state->is_iterating = false;
    return empty;
}

Value get_closed(Value self) {
    TextFile& file = file_of(self);
    if (!check_attached(file)) return empty;
    auto const closed = is_closed_below(file);
    return closed ? Value::boolean(*closed) : empty;
}
Value get_name(Value self) {
    if (!check_attached(file_of(self))) return empty;
    Owned const buffer = Owned::share(file_of(self).buffer);
    return get_attribute(buffer.get(), names::name);
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
Value get_encoding(Value self) {
    if (!file_of(self).state->is_ready) return none;
    return make_str(file_of(self).state->encoding).release_value();
}
Value get_errors(Value self) { return make_str(file_of(self).state->errors).release_value(); }
Value get_newlines(Value self) { return check_attached(file_of(self)) ? file_of(self).state->seen.as_value() : empty; }
bool refuse_write(Value, Value) { return raise(attribute_error_type, "readonly attribute"); }
Value get_line_buffering(Value self) { return Value::boolean(file_of(self).state->is_line_buffered); }
Value get_write_through(Value self) { return Value::boolean(file_of(self).state->writes_through); }

// The arguments of TextIOWrapper().
bool put_around(Value self, Value buffer, Value encoding, Value given_errors, Value given_newline, bool line_buffering,
                bool write_through) {
    if (!encoding.is_none() && !as_str(encoding))
        return raise(type_error_type, "TextIOWrapper() argument 'encoding' must be str or None, not {}",
                     type_of(encoding).name_text());
    for (auto const& [value, what] : {std::pair{given_errors, "errors"}, std::pair{given_newline, "newline"}})
        if (!value.is_none() && !as_str(value))
            return raise(type_error_type, "TextIOWrapper() argument '{}' must be str or None, not {}", what,
                         type_of(value).name_text());
    Str *const errors = as_str(given_errors), *const newline = as_str(given_newline);
    std::string_view const name = encoding.is_none() ? "UTF-8" : as_str(encoding)->view();
    if (name.find('\0') != name.npos) return raise(value_error_type, "embedded null character");
    if (name != "locale" && canonical_encoding(name).empty())
        return raise(lookup_error_type, "unknown encoding: {}", name);
    if (newline && !check_newline(newline->view())) return false;
    bool able[3];
    char const* const questions[] = {"readable", "writable", "seekable"};
    for (size_t i = 0; i < 3; ++i) {
        Owned const answer = TRY(Owned(call_method(buffer, intern(questions[i]))));
        able[i] = TRY(truth(answer.get()));
    }
    fill_text_file(file_of(self), buffer, name == "locale" ? "UTF-8" : name, errors ? errors->view() : "strict",
                   newline, "");
    TextState& state = *file_of(self).state;
    state.is_readable = able[0];
    state.is_writable = able[1];
    state.is_line_buffered = line_buffering;
    state.writes_through = write_through;
    return true;
}
constexpr Native initialiser = method<&put_around, "TextIOWrapper(buffer, encoding=None, errors=None, newline=None, "
                                                   "line_buffering=False, write_through=False)">();
Value make(Type& type, Arguments const&) {
    TextFile* const made = TRY(allocate_instance<TextFile>(type));
    made->buffer = made->mode = empty;
    made->state = new TextState;
    return Value::of(made);
}
bool initialise(Value self, Arguments const& arguments) {
    return bool(Owned(initialiser.invoke(initialiser, self, arguments)));
}
Value get_finalising(Value self) { return Value::boolean(file_of(self).state->is_finalising); }
bool set_finalising(Value self, Value value) {
    auto const answer = value ? truth(value) : std::optional<bool>(false);
    if (!answer) return false;
    return file_of(self).state->is_finalising = *answer, true;
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
           "reconfigure(*, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None)">(
        "Reconfigure the text stream with new parameters."),
    method<&enter, "__enter__()">(),
    method<&exit, "__exit__(*args)">(),
};
constexpr Member members[] = {
    {"closed", get_closed},
    {"name", get_name},
    {"mode", get_mode, set_mode},
    {"buffer", get_buffer, refuse_write},
    {"encoding", get_encoding, refuse_write},
    {"errors", get_errors},
    {"newlines", get_newlines},
    {"line_buffering", get_line_buffering, refuse_write},
    {"write_through", get_write_through, refuse_write},
    {"_finalizing", get_finalising, set_finalising},
};

}  // namespace

void define_text_file_type() {
    TypeDefinition definition{
        .name = "TextIOWrapper", .module = "_io", .layout = &file_layout, .size = sizeof(TextFile)};
    definition.doc = "TextIOWrapper(buffer, encoding=None, errors=None, newline=None,\n              "
                     "line_buffering=False, write_through=False)\n--\n\nCharacter and line based layer over a "
                     "BufferedIOBase object, buffer.";
    definition.base = &text_io_base_type;
    definition.record_offset = sizeof(Object);
    definition.flags = type_has_weakrefs | type_has_dict | type_is_subclassable;
    definition.slots.initialise = initialise;
    definition.slots.repr = repr_of;
    definition.slots.make = make;
    definition.slots.iterate = iterate;
    definition.slots.next = next;
    definition.methods = methods;
    definition.members = members;
    define_type(text_file_type, definition);
}

}  // namespace gossamer
