#include "runtime/types/bytes.hpp"
#include "runtime/types/file.hpp"
#include "stdlib/builtins/families.hpp"

namespace gossamer {

namespace {

Value sys_attribute(std::string_view name) {  // borrowed, or empty
    Value const sys = get(*context().modules, intern("sys"));
    Dict* const dict = sys ? instance_dict(sys) : nullptr;
    return dict ? get(*dict, intern(name)) : empty;
}

bool write_value(Value file, TextFile* text_file, Value value) {
    if (text_file) {
        if (is_exact_str(value)) return write_text(*text_file, value.as<Str>().view());
        std::string text;
        return append_str(text, value) && write_text(*text_file, text);
    }
    // The method first: who can not be written to is not shown anything.
    Owned const write = TRY(Owned(get_attribute(file, names::write)));
    Owned const text = TRY(Owned(to_str(value)));
    return bool(Owned(call(write.get(), {text.get()})));
}

bool is_separator(Value value, char const* name) {
    if (value.is_empty() || value.is_none() || as_str(value)) return true;
    return raise(type_error_type, "{} must be None or a string, not {}", name, type_of(value).name_text());
}

bool builtin_print(std::span<Value const> values, Value separator, Value end, Value file, bool flush_after) {
    if (!is_separator(separator, "sep") || !is_separator(end, "end")) return false;
    Owned target;
    if (file.is_empty() || file.is_none()) {
        Value const standard = sys_attribute("stdout");
        if (standard.is_empty()) return raise(runtime_error_type, "lost sys.stdout");
        if (standard.is_none()) return true;
        target = Owned::share(standard);
    } else
        target = Owned::share(file);
    TextFile* const text_file = as_text_file(target.get());
    Ref<Str> blank, newline;
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0) {
            if (as_str(separator)) {
                if (!write_value(target.get(), text_file, separator)) return false;
            } else {
                if (!blank) blank = make_ascii(" ");
                if (!write_value(target.get(), text_file, blank.value())) return false;
            }
        }
        if (!write_value(target.get(), text_file, values[i])) return false;
    }
    if (as_str(end)) {
        if (!write_value(target.get(), text_file, end)) return false;
    } else {
        newline = make_ascii("\n");
        if (!write_value(target.get(), text_file, newline.value())) return false;
    }
    if (!flush_after) return true;
    if (text_file) return flush(*text_file);
    return bool(Owned(call_method(target.get(), names::flush)));
}

Value builtin_input(Value prompt) {
    // Held, because what is written and flushed below may be of the program, and replace them.
    Owned const input = Owned::share(sys_attribute("stdin")), output = Owned::share(sys_attribute("stdout")),
                error = Owned::share(sys_attribute("stderr"));
    for (auto const& [stream, name] :
         {std::pair{input.get(), "stdin"}, {output.get(), "stdout"}, {error.get(), "stderr"}})
        if (stream.is_empty() || stream.is_none()) return raise(runtime_error_type, "input(): lost sys.{}", name);
    if (!Owned(call_method(error.get(), names::flush))) clear_pending();
    if (!prompt.is_empty() && !write_value(output.get(), as_text_file(output.get()), prompt)) return empty;
    if (!Owned(call_method(output.get(), names::flush))) clear_pending();
    Owned const line(call_method(input.get(), names::readline));
    if (!line) return empty;
    if (Bytes* const bytes = as_bytes(line.get())) {
        std::string_view view = bytes->view();
        if (view.empty()) return raise(eof_error_type, "EOF when reading a line");
        if (view.ends_with('\n')) view.remove_suffix(1);
        return make_bytes(view).release_value();
    }
    Str* const text = as_str(line.get());
    if (!text) return raise(type_error_type, "object.readline() returned non-string");
    if (!text->bytes) return raise(eof_error_type, "EOF when reading a line");
    std::string_view view = text->view();
    if (view.ends_with('\n')) view.remove_suffix(1);
    return make_str(view).release_value();
}

Value builtin_open(Value file, Str& mode, int64_t buffering, Str* encoding, Str* errors, Str* newline, bool closefd,
                   Value opener) {
    OpenArguments arguments;
    arguments.file = file;
    arguments.mode = mode.view();
    arguments.buffering = buffering;
    arguments.encoding = encoding;
    arguments.errors = errors;
    arguments.newline = newline;
    arguments.closes_descriptor = closefd;
    arguments.opener = opener.is_none() ? empty : opener;
    return open_file(arguments);
}
bool optional_text(Value value, char const* name, Str*& text) {
    text = value.is_none() ? nullptr : as_str(value);
    if (text || value.is_none()) return true;
    return raise(type_error_type, "open() argument '{}' must be str or None, not {}", name, type_of(value).name_text());
}
Value open_with_defaults(Value file, Value mode, int64_t buffering, Value encoding, Value errors, Value newline,
                         bool closefd, Value opener) {
    Ref<Str> const reading = make_ascii("r");
    Str* const mode_text = mode.is_empty() ? reading.get() : as_str(mode);
    if (!mode_text)
        return raise(type_error_type, "open() argument 'mode' must be str, not {}",
                     mode.is_none() ? "None" : type_of(mode).name_text());
    Str *encoding_text, *errors_text, *newline_text;
    if (!optional_text(encoding, "encoding", encoding_text) || !optional_text(errors, "errors", errors_text) ||
        !optional_text(newline, "newline", newline_text))
        return empty;
    return builtin_open(file, *mode_text, buffering, encoding_text, errors_text, newline_text, closefd, opener);
}

constexpr Native functions[] = {
    function<&builtin_print, "print(*args, sep=' ', end='\\n', file=None, flush=False)">(
        "Prints the values to a stream, or to sys.stdout by default."),
    function<&builtin_input, "input(prompt='', /)">(
        "Read a string from standard input. The trailing newline is stripped."),
};
// The module _io has it too.
constexpr Native opening[] = {
    function<&open_with_defaults,
             "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)">(
        "Open file and return a stream. Raise OSError upon failure."),
};

}  // namespace

std::span<Native const> printing_functions() { return functions; }
std::span<Native const> opening_functions() { return opening; }

}  // namespace gossamer
