#include "lang/engine/compile.hpp"

#include "lang/engine/calls.hpp"
#include "lang/engine/imports.hpp"
#include "lang/lowering/lowering.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/errors/print_traceback.hpp"

namespace gossamer {

namespace {

// SyntaxError(message, (filename, line, offset, text, end_line, end_offset))
Raised raise_syntax_error(Type& type, std::string_view message, Str* filename, Value line, Value offset,
                          std::string_view text, Value end_line, Value end_offset) {
    Ref<Str> const line_text = make_str(text);
    Ref<Tuple> const details =
        make_tuple({Value::of(filename), line, offset, text.empty() && line.is_none() ? none : line_text.value(),
                    end_line, end_offset});
    Ref<Str> const message_text = make_str(message);
    Owned const exception(make_exception(type, {message_text.value(), details.value()}));
    if (exception) raise_instance(exception.get());
    return {};
}

Raised raise_parse_error(source::Source const& source, syntax::SyntaxError const& error, Str* filename) {
    Type* type = &syntax_error_type;
    switch (error.type) {
        case syntax::ErrorType::indentation: type = &indentation_error_type; break;
        case syntax::ErrorType::tab: type = &tab_error_type; break;
        case syntax::ErrorType::memory: return raise_memory_error();
        case syntax::ErrorType::recursion:
            return raise(recursion_error_type, "maximum recursion depth exceeded during compilation");
        default: break;
    }
    std::string text(source.line_text(static_cast<uint32_t>(error.lineno)));
    text += '\n';
    return raise_syntax_error(*type, error.message, filename, Value::integer(error.lineno),
                              Value::integer(error.offset), text, Value::integer(error.end_lineno),
                              Value::integer(error.end_offset));
}

Raised raise_analysis_error(source::Source const& source, analysis::Failure const& failure, Str* filename) {
    auto const start = source.locate(failure.start), end = source.locate(failure.end);
    std::string text(source.line_text(start.line));
    text += '\n';
    return raise_syntax_error(syntax_error_type, failure.message, filename, Value::integer(start.line),
                              Value::integer(source.column_in_characters(failure.start) + 1), text,
                              Value::integer(end.line), Value::integer(source.column_in_characters(failure.end) + 1));
}

Raised raise_load_error(source::LoadError const& error, Str* filename) {
    // A file in an encoding that nobody knows: said without a place, as there is no text to show.
    constexpr std::string_view unknown = "unknown encoding: ";
    if (!error.line && error.message.starts_with(unknown))
        return raise(syntax_error_type, "encoding problem: {}", error.message.substr(unknown.size()));
    Value const line = error.line ? Value::integer(error.line) : none;
    return raise_syntax_error(syntax_error_type, error.message, filename, line, none, error.line_text, line, none);
}

Value compile_hook(std::string_view text, Str* filename, CompileMode mode, int) {
    ScriptCode* const code = compile_text(text, filename, {mode, true});
    return code ? Value::of(code) : empty;
}
Value run_hook(Code& code, Dict& globals, Value locals) {
    return run_code(static_cast<ScriptCode&>(code), globals, locals);
}

}  // namespace

ScriptCode* compile_source(std::shared_ptr<source::Source const> source, Str* filename, CompileOptions options) {
    syntax::Mode const mode = options.mode == CompileMode::execute    ? syntax::Mode::file
                              : options.mode == CompileMode::evaluate ? syntax::Mode::expression
                                                                      : syntax::Mode::interactive;
    syntax::ParseResult const parsed = syntax::parse(source, mode, context().max_str_digits);
    if (!parsed) return raise_parse_error(*source, parsed.error, filename);
    analysis::Failure failure;
    lowering::Options lowering_options;
    lowering_options.names_at_run_time = options.names_at_run_time;
    lowering_options.displays_expressions = options.mode == CompileMode::single;
    ScriptCode* const code = lowering::lower(*parsed.tree, filename, lowering_options, failure);
    if (!code) return raise_analysis_error(*source, failure, filename);
    return code;
}

ScriptCode* compile_file_bytes(std::string_view bytes, Str* filename) {
    auto loaded = source::load(std::string(filename->view()), bytes);
    if (auto* const error = std::get_if<source::LoadError>(&loaded)) return raise_load_error(*error, filename);
    return compile_source(std::get<0>(loaded), filename, {});
}

ScriptCode* compile_text(std::string_view text, Str* filename, CompileOptions options) {
    auto loaded = source::from_text(std::string(filename->view()), text);
    if (auto* const error = std::get_if<source::LoadError>(&loaded)) {
        // Of a text, other than of a file, nothing but the message is known.
        if (!error->line) return raise(syntax_error_type, "{}", error->message);
        return raise_load_error(*error, filename);
    }
    return compile_source(std::get<0>(loaded), filename, options);
}

Value run_code(ScriptCode& code, Dict& globals, Value locals) {
    Ref<Code> const held = Ref<Code>::share(&code);
    Frame* const frame = push_frame(code, nullptr, &globals);
    if (!frame) return empty;
    bool const apart = !locals.is_empty() && !(locals == Value::of(&globals));
    frame->extra = apart ? locals : empty;
    return run_frame(frame, code, 0);
}

Hooks* script_hooks() {
    static Hooks hooks;
    hooks.compile = &compile_hook;
    hooks.run = &run_hook;
    hooks.import = &import_name;
    hooks.find_spec = &find_spec;
    hooks.execute_module = &execute_module;
    hooks.caret_anchor = &find_caret_anchor;
    return &hooks;
}

}  // namespace gossamer
