// _traceback: what the interpreter's own printing of tracebacks knows, for the module traceback.
#include "runtime/binding/native.hpp"
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

// An entry with source and carets, as the interpreter prints it.
Value entry(Str& filename, Str& name, int64_t line, int64_t end_line, int64_t column, int64_t end_column) {
    auto const narrow = [](int64_t value) { return static_cast<uint32_t>(std::max<int64_t>(value, 0)); };
    Position const where{narrow(line), narrow(column), narrow(end_line), narrow(end_column)};
    return text_of(format_entry({std::string(filename.view()), std::string(name.view()), where, true}));
}

// What stands at the end of an exception's traceback: type and text, place of a syntax error, notes.
Value final_lines(Value exception) {
    Ref<List> const lines = make_list();
    for (std::string const& line : format_exception_only(exception))
        if (!append(*lines, text_of(line))) return empty;
    return retain(lines.value());
}

Value forget() {
    forget_sources();
    return none;
}

Value suggestion(Value exception, Value traceback) { return text_of(suggestion_for(exception, traceback)); }

constexpr Native functions[] = {
    function<&positions, "positions(traceback, /)">(),
    function<&source_line_of, "source_line(filename, line, /)">(),
    function<&entry, "entry(filename, name, line, end_line, column, end_column, /)">(),
    function<&final_lines, "final_lines(exception, /)">(),
    function<&suggestion, "suggestion(exception, traceback, /)">(),
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
