// io.StringIO: a text in memory, read and written at a position that counts code points.
#include <string>

#include "runtime/binding/native.hpp"
#include "runtime/core/str_text.hpp"
#include "runtime/types/file.hpp"
#include "runtime/types/memory_files.hpp"
#include "runtime/types/stream_size.hpp"
#include "runtime/types/text_arguments.hpp"
#include "runtime/types/universal_newlines.hpp"

namespace gossamer {

Type string_io_type;

namespace {

struct StringState {
    std::u32string text;
    size_t position = 0;
    std::string line_end;       // what "\n" is written as; empty: as it is
    bool any_line_end = false;  // newline=None or '': lines end at any of them …
    bool translates = false;    // … and for None they are all written as "\n"
    bool is_closed = false;
    LineEnds seen;
};
struct StringIO : Object {
    Record* record;
    StringState* state;
};

StringState& state_of(Value self) { return *self.as<StringIO>().state; }

void destroy_string_io(Object& object) { delete std::exchange(static_cast<StringIO&>(object).state, nullptr); }
Layout const string_io_layout{.name = "StringIO",
                              .visit = nullptr,
                              .destroy = destroy_string_io,
                              .size = [](Object const&) { return sizeof(StringIO); }};

bool check_open(StringState const& state) {
    if (!state.is_closed) return true;
    return raise(value_error_type, "I/O operation on closed file");
}

Value text_between(StringState const& state, size_t begin, size_t end) {
    std::string out;
    for (size_t i = begin; i < end; ++i) append_utf8(out, state.text[i]);
    return make_str(out).release_value();
}

// The text as it is put into memory.
std::u32string stored(StringState& state, std::string_view text) {
    if (state.any_line_end) state.seen.note(text, true);
    std::u32string result;
    char32_t before = 0;
    for (char32_t const c : code_points(text)) {
        bool const follows_return = std::exchange(before, c) == '\r';
        if (state.translates && (c == '\r' || c == '\n')) {
            if (c == '\n' && follows_return) continue;
            result += U'\n';
        } else if (c == '\n' && !state.line_end.empty()) {
            for (char const letter : state.line_end) result += static_cast<char32_t>(letter);
        } else
            result += c;
    }
    return result;
}

void put_text(StringState& state, std::string_view text) {
    std::u32string const added = stored(state, text);
    if (added.empty()) return;
    // A gap behind the end fills with NULs.
    if (state.position > state.text.size()) state.text.resize(state.position, U'\0');
    state.text.replace(state.position, std::min(added.size(), state.text.size() - state.position), added);
    state.position += added.size();
}

Value make(Type& type, Arguments const&) {
    StringIO* const made = TRY(allocate_instance<StringIO>(type));
    made->state = new StringState;
    return Value::of(made);
}

bool initialise(Value self, Value initial, Value newline) {
    StringState& state = state_of(self);
    Ref<Str> const default_newline = make_ascii("\n");
    if (newline.is_empty()) newline = default_newline.value();
    if (!newline.is_none() && !as_str(newline))
        return raise(type_error_type, "newline must be str or None, not {}", type_of(newline).name_text());
    std::string_view const end = newline.is_none() ? std::string_view() : as_str(newline)->view();
    if (!end.empty() && end != "\n" && end != "\r" && end != "\r\n")
        return raise(value_error_type, "illegal newline value: {}",
                     TRY(Owned(to_repr(newline))).get().as<Str>().view());
    if (!initial.is_empty() && !initial.is_none() && !as_str(initial))
        return raise(type_error_type, "initial_value must be str or None, not {}", type_of(initial).name_text());
    state = StringState();
    state.any_line_end = end.empty();
    state.translates = newline.is_none();
    if (end == "\r" || end == "\r\n") state.line_end = end;
    if (Str* const text = initial.is_empty() ? nullptr : as_str(initial)) put_text(state, text->view());
    state.position = 0;
    return true;
}

Value get_value(Value self) {
    StringState const& state = state_of(self);
    return check_open(state) ? text_between(state, 0, state.text.size()) : empty;
}

Value read(Value self, StreamSize size) {
    StringState& state = state_of(self);
    if (!check_open(state)) return empty;
    size_t const begin = std::min(state.position, state.text.size()), left = state.text.size() - begin;
    size_t const count = !size || *size < 0 ? left : std::min(left, static_cast<size_t>(*size));
    if (begin == state.position) state.position += count;
    return text_between(state, begin, begin + count);
}

size_t line_end_after(StringState const& state, size_t begin) {
    std::u32string const& text = state.text;
    if (state.line_end == "\r\n") {
        size_t const at = text.find(U"\r\n", begin);
        return at == text.npos ? text.size() : at + 2;
    }
    if (!state.any_line_end || state.translates) {
        size_t const at = text.find(state.line_end == "\r" ? U'\r' : U'\n', begin);
        return at == text.npos ? text.size() : at + 1;
    }
    size_t const at = text.find_first_of(U"\r\n", begin);
    if (at == text.npos) return text.size();
    return at + (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1);
}

Value read_line(Value self, StreamSize size) {
    StringState& state = state_of(self);
    if (!check_open(state)) return empty;
    if (state.position >= state.text.size()) return retain(Value::of(empty_str()));
    size_t const begin = state.position;
    size_t end = line_end_after(state, begin);
    if (size && *size >= 0) end = std::min(end, begin + static_cast<size_t>(*size));
    state.position = end;
    return text_between(state, begin, end);
}

Value write(Value self, Value text) {
    if (!as_str(text)) return raise(type_error_type, "string argument expected, got '{}'", type_of(text).name_text());
    StringState& state = state_of(self);
    if (!check_open(state)) return empty;
    put_text(state, as_str(text)->view());
    return make_int(static_cast<int64_t>(as_str(text)->length));
}

Value seek(Value self, int64_t position, int64_t whence) {
    StringState& state = state_of(self);
    if (!check_open(state)) return empty;
    if (whence < 0 || whence > 2) return raise(value_error_type, "Invalid whence ({}, should be 0, 1 or 2)", whence);
    if (position < 0 && whence == 0) return raise(value_error_type, "Negative seek position {}", position);
    if (whence != 0 && position != 0) return raise(os_error_type, "Can't do nonzero cur-relative seeks");
    if (whence == 0) state.position = static_cast<size_t>(position);
    if (whence == 2) state.position = state.text.size();
    return make_int(static_cast<int64_t>(state.position));
}

Value tell(Value self) {
    StringState const& state = state_of(self);
    return check_open(state) ? make_int(static_cast<int64_t>(state.position)) : empty;
}

Value truncate(Value self, Value size) {
    StringState& state = state_of(self);
    if (!check_open(state)) return empty;
    int64_t wanted = static_cast<int64_t>(state.position);
    if (!size.is_none()) {
        if (!is_int(size) && !type_of(size).slots.to_index)
            return raise(type_error_type, "argument should be integer or None, not '{}'", type_of(size).name_text());
        wanted = TRY(to_int64(size));
    }
    if (wanted < 0) return raise(value_error_type, "Negative size value {}", wanted);
    if (static_cast<size_t>(wanted) < state.text.size()) state.text.resize(static_cast<size_t>(wanted));
    return make_int(wanted);
}

bool close(Value self) {
    StringState& state = state_of(self);
    state.is_closed = true;
    state.text = {};
    return true;
}
std::optional<bool> is_able(Value self) {
    if (!check_open(state_of(self))) return std::nullopt;
    return true;
}

Value next(Value self) {
    if (is_exactly(self, string_io_type)) {
        Owned line = TRY(Owned(read_line(self, std::nullopt)));
        return line.get().as<Str>().bytes ? line.release() : empty;
    }
    Owned line = TRY(Owned(call_method(self, names::readline)));
    if (!as_str(line.get()))
        return raise(os_error_type, "readline() should have returned a str object, not '{}'",
                     type_of(line.get()).name_text());
    return line.get().as<Str>().bytes ? line.release() : empty;
}

Value get_state(Value self) {
    StringState const& state = state_of(self);
    if (!check_open(state)) return empty;
    Owned const text = TRY(Owned(get_value(self)));
    Ref<Str> const newline = make_ascii(state.line_end.empty() && !state.any_line_end ? "\n" : state.line_end);
    Dict* const own = instance_dict(self);
    return make_tuple({text.get(), state.translates ? none : newline.value(),
                       Value::integer(static_cast<int64_t>(state.position)), own ? Value::of(own) : none})
        .release_value();
}

// The text as getvalue() gives it, the newline argument, the position, and the instance's own attributes.
bool set_state(Value self, Value value) {
    Tuple* const items = as_tuple(value);
    if (!check_open(state_of(self))) return false;
    if (!items || items->size < 4)
        return raise(type_error_type, "{}.__setstate__ argument should be 4-tuple, got {}",
                     is_exactly(self, string_io_type) ? "_io.StringIO" : type_of(self).name_text(),
                     type_of(value).name_text());
    if (!initialise(self, items->items[0], items->items[1])) return false;
    StringState& state = state_of(self);
    // The text is not translated anew.
    if (Str* const text = as_str(items->items[0])) {
        state.text.clear();
        for (char32_t const c : code_points(text->view())) state.text += c;
    }
    if (!is_int(items->items[2]))
        return raise(type_error_type, "third item of state must be an integer, got {}",
                     type_of(items->items[2]).name_text());
    int64_t const position = TRY(to_int64(items->items[2]));
    if (position < 0) return raise(value_error_type, "position value cannot be negative");
    state.position = static_cast<size_t>(position);
    return take_attributes(self, items->items[3]);
}

Value get_closed(Value self) { return Value::boolean(state_of(self).is_closed); }
Value get_line_buffering(Value self) { return check_open(state_of(self)) ? false_value : empty; }
Value get_newlines(Value self) {
    StringState const& state = state_of(self);
    return check_open(state) ? state.seen.as_value() : empty;
}

constexpr Native init_method = method<&initialise, "StringIO(initial_value='', newline='\\n')">();
constexpr Native methods[] = {
    method<&get_value, "getvalue()">("Retrieve the entire contents of the object."),
    method<&read, "read(size=-1, /)">("Read at most size characters, returned as a string."),
    method<&read_line, "readline(size=-1, /)">("Read until newline or EOF."),
    method<&write, "write(s, /)">("Write string to file."),
    method<&seek, "seek(pos, whence=0, /)">("Change stream position."),
    method<&tell, "tell()">("Tell the current file position."),
    method<&truncate, "truncate(pos=None, /)">("Truncate size to pos."),
    method<&close, "close()">("Close the IO object."),
    method<&is_able, "readable()">("Returns True if the IO object can be read."),
    method<&is_able, "writable()">("Returns True if the IO object can be written."),
    method<&is_able, "seekable()">("Returns True if the IO object can be seeked."),
    method<&get_state, "__getstate__()">(),
    method<&set_state, "__setstate__(state, /)">(),
};
constexpr Member members[] = {
    {"closed", get_closed}, {"line_buffering", get_line_buffering}, {"newlines", get_newlines}};

}  // namespace

bool take_attributes(Value self, Value attributes) {
    if (attributes.is_none()) return true;
    Dict* const given = as_dict(attributes);
    Dict* const own = given ? instance_dict(self) : nullptr;
    if (!own)
        return raise(type_error_type, "fourth item of state should be a dict, got a {}",
                     type_of(attributes).name_text());
    return bool(Owned(call_method(Value::of(own), intern("update"), {attributes})));
}

void define_string_io_type() {
    TypeDefinition definition{
        .name = "StringIO", .module = "_io", .layout = &string_io_layout, .size = sizeof(StringIO)};
    definition.doc =
        "StringIO(initial_value='', newline='\\n')\n--\n\nText I/O implementation using an in-memory buffer.";
    definition.base = &text_io_base_type;
    definition.record_offset = sizeof(Object);
    definition.flags = type_has_weakrefs | type_has_dict | type_is_subclassable;
    definition.slots.make = make;
    definition.slots.initialise = [](Value self, Arguments const& arguments) {
        return bool(Owned(init_method.invoke(init_method, self, arguments)));
    };
    definition.slots.next = next;
    definition.methods = methods;
    definition.members = members;
    define_type(string_io_type, definition);
}

}  // namespace gossamer
