// _traceback: what the interpreter's own printing of tracebacks knows, for the module traceback.
#include <sys/stat.h>

#include <algorithm>
#include <cstdio>

#include "runtime/binding/native.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/traceback_text.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

Value text_of(std::string_view text) { return make_str(text).release_value(); }

// (line, last line, column, end column) of a traceback's place; the columns are None where they are not known.
Value positions(Value traceback) {
    auto const entries = entries_of(traceback, {.with_limit_of_sys = false, .has_limit = true, .limit = 1});
    if (entries.empty()) return raise(type_error_type, "a traceback is wanted");
    auto const& [line, column, end_line, end_column] = entries[0].position;
    auto const number = [&](uint32_t value) { return entries[0].has_columns ? Value::integer(value) : none; };
    return make_tuple({Value::integer(line), number(end_line), number(column), number(end_column)}).release_value();
}

Value source_line_of(Str& filename, int64_t line) {
    return text_of(line > 0 ? source_line(filename.view(), static_cast<size_t>(line)) : "");
}

// (what an entry shows of these lines, are there carets). The columns are of the first and of the last line, in bytes.
Value quote(List& lines, int64_t column, int64_t end_column) {
    std::vector<std::string> texts;
    for (Value const line : lines.view()) {
        Str* const text = as_str(line);
        if (!text) return raise(type_error_type, "lines must be str");
        texts.emplace_back(text->view());
    }
    if (texts.empty()) return raise(value_error_type, "no lines");
    auto const narrow = [](int64_t value) { return static_cast<uint32_t>(std::clamp<int64_t>(value, 0, UINT32_MAX)); };
    QuotedSource const quoted = quote_source(texts, narrow(column), narrow(end_column));
    Owned const text(text_of(quoted.text));
    return make_tuple({text.get(), Value::boolean(quoted.has_carets)}).release_value();
}

Value forget() {
    forget_sources();
    return none;
}

// (size, time of change) of a file; None: there is none.
Value file_state(Str& name) {
    struct stat state;
    if (::stat(std::string(name.view()).c_str(), &state) != 0) return none;
    Owned const time(
        box(static_cast<double>(state.st_mtim.tv_sec) + 1e-9 * static_cast<double>(state.st_mtim.tv_nsec)));
    return make_tuple({Value::integer(state.st_size), time.get()}).release_value();
}

// All of a source file with its lines ending in \n; None: it cannot be read.
Value file_text(Str& name) {
    std::FILE* const file = std::fopen(std::string(name.view()).c_str(), "rb");
    if (!file) return none;
    std::string text;
    char buffer[8192];
    while (size_t const count = std::fread(buffer, 1, sizeof buffer, file)) text.append(buffer, count);
    std::fclose(file);
    std::string_view rest = text;
    if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
    std::string result;
    for (size_t i = 0; i < rest.size(); ++i) {
        bool const is_return = rest[i] == '\r';
        if (is_return && i + 1 < rest.size() && rest[i + 1] == '\n') continue;
        result += is_return ? '\n' : rest[i];
    }
    Ref<Str> const decoded = decode_utf8(result);
    if (decoded) return retain(decoded.value());
    clear_pending();
    return none;
}

Value suggestion(Value exception, Value traceback) { return text_of(suggestion_for(exception, traceback)); }

constexpr Native functions[] = {
    function<&positions, "positions(traceback, /)">(),
    function<&source_line_of, "source_line(filename, line, /)">(),
    function<&quote, "quote(lines, column, end_column, /)">(),
    function<&suggestion, "suggestion(exception, traceback, /)">(),
    function<&file_state, "file_state(name, /)">(),
    function<&file_text, "file_text(name, /)">(),
    function<&forget, "forget_sources()">(),
};

bool fill(Module& module) {
    add_functions(*module.dict, functions, intern("_traceback"));
    return true;
}

}  // namespace

extern NativeModule const traceback_inner_module;
NativeModule const traceback_inner_module{"_traceback", fill};

}  // namespace gossamer
