#include "lang/engine/compile.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>

#include "lang/engine/calls.hpp"
#include "lang/engine/imports.hpp"
#include "lang/lowering/lowering.hpp"
#include "lang/source/utf8.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/types/syntax_errors.hpp"

namespace gossamer {

namespace {

// A line of the file that the code is said to be from, with its end: what the compiler shows. Empty: no such file.
Value line_of_file(Str* filename, size_t line) {
    std::ifstream file(std::string(filename->view()), std::ios::binary);
    std::string text;
    for (size_t at = 0; at < line; ++at)
        if (!std::getline(file, text)) return empty;
    if (line == 1 && text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    if (text.ends_with('\r')) text.pop_back();
    if (!file.eof()) text += '\n';
    return make_str(text).release_value();
}

struct Place {
    Value line = none, offset = none, end_line = none, end_offset = none;
};

// SyntaxError(message, (filename, line, offset, text, end_line, end_offset))
Raised raise_syntax_error(Type& type, std::string_view message, Str* filename, Place const& place, Value text) {
    Ref<Tuple> const details =
        make_tuple({Value::of(filename), place.line, place.offset, text, place.end_line, place.end_offset});
    Ref<Str> const message_text = make_str(message);
    Owned const exception(make_exception(type, {message_text.value(), details.value()}));
    if (exception) raise_instance(exception.get());
    return {};
}
// The same by attributes, as the symbol table's errors have it.
Raised raise_with_attributes(std::string_view message, Str* filename, Place const& place, Value text) {
    Ref<Str> const message_text = make_str(message);
    Owned const exception(make_exception(syntax_error_type, {message_text.value()}));
    if (!exception) return {};
    bool good = true;
    auto set = [&](char const* name, Value value) { good = good && set_attribute(exception, intern(name), value); };
    set("filename", Value::of(filename));
    set("lineno", place.line);
    set("offset", place.offset);
    set("end_lineno", place.end_line);
    set("end_offset", place.end_offset);
    set("text", text);
    if (good) raise_instance(exception.get());
    return {};
}

Raised raise_parse_error(syntax::SyntaxError const& error, Str* filename, CompileMode mode) {
    Type* type = &syntax_error_type;
    switch (error.type) {
        case syntax::ErrorType::indentation: type = &indentation_error_type; break;
        case syntax::ErrorType::tab: type = &tab_error_type; break;
        case syntax::ErrorType::incomplete: type = &incomplete_input_error_type; break;
        case syntax::ErrorType::memory: return raise_memory_error();
        case syntax::ErrorType::recursion:
            return raise(recursion_error_type, "maximum recursion depth exceeded during compilation");
        default: break;
    }
    Owned text;
    if (!error.from_lexer && mode == CompileMode::execute && error.lineno > 0)
        text = line_of_file(filename, static_cast<size_t>(error.lineno));
    if (!text) text = make_str(error.text).release_value();
    return raise_syntax_error(*type, error.message, filename,
                              {Value::integer(error.lineno), Value::integer(error.offset),
                               Value::integer(error.end_lineno), Value::integer(error.end_offset)},
                              text);
}

Place place_of(source::Source const& source, uint32_t begin, uint32_t end) {
    auto const start = source.locate(begin), stop = source.locate(end);
    return {Value::integer(start.line), Value::integer(start.column + 1), Value::integer(stop.line),
            Value::integer(stop.column + 1)};
}

Raised raise_analysis_error(source::Source const& source, analysis::Failure const& failure, Str* filename) {
    Place place = place_of(source, failure.start, failure.end);
    if (failure.found_by == analysis::FoundBy::future_statement) {
        place.end_line = place.line;
        place.end_offset = none;
    }
    if (failure.found_by == analysis::FoundBy::compiler_nowhere)
        return raise_syntax_error(syntax_error_type, failure.message, filename,
                                  {Value::integer(-1), Value::integer(0), Value::integer(-1), Value::integer(0)}, none);
    Owned text = line_of_file(filename, source.locate(failure.start).line);
    if (!text) text = Owned(none);
    if (failure.found_by == analysis::FoundBy::compiler)
        return raise_syntax_error(syntax_error_type, failure.message, filename, place, text);
    return raise_with_attributes(failure.message, filename, place, text);
}

// A filter that makes an error of a SyntaxWarning makes it one with a place.
bool was_made_an_error() {
    if (!is_pending(syntax_warning_type)) return false;
    clear_pending();
    return true;
}

bool warn_of_all(syntax::ParseResult const& parsed, Str* filename, CompileMode mode) {
    for (auto const& warning : parsed.warnings) {
        if (warn_about_line(syntax_warning_type, warning.message, filename, warning.lineno)) continue;
        if (!was_made_an_error()) return false;
        syntax::SyntaxError error;
        error.message = warning.message;
        error.lineno = warning.lineno;
        error.offset = warning.offset;
        error.end_lineno = warning.end_lineno;
        error.end_offset = warning.end_offset;
        error.text = warning.text;
        error.from_lexer = warning.from_lexer;
        return raise_parse_error(error, filename, mode);
    }
    return true;
}
bool warn_of_all(std::vector<analysis::Warning> const& warnings, source::Source const& source, Str* filename) {
    for (auto const& warning : warnings) {
        if (warn_about_line(syntax_warning_type, warning.message, filename, source.locate(warning.start).line))
            continue;
        if (!was_made_an_error()) return false;
        return raise_analysis_error(source, {true, warning.message, warning.start, warning.end}, filename);
    }
    return true;
}

Raised raise_load_error(source::LoadError const& error, Str* filename) {
    // A file in an encoding that nobody knows: said without a place, as there is no text to show.
    constexpr std::string_view unknown = "unknown encoding: ";
    if (!error.line && error.message.starts_with(unknown))
        return raise(syntax_error_type, "encoding problem: {}", error.message.substr(unknown.size()));
    Value const line = error.line ? Value::integer(error.line) : none;
    Ref<Str> const text = make_str(error.line_text);
    return raise_syntax_error(syntax_error_type, error.message, filename, {line, none, line, none},
                              error.line ? text.value() : none);
}

// Bytes that are not UTF-8 are found fault with when the name or the text is read in which they stand.
Raised raise_not_utf8(std::string_view bytes, Str* filename) {
    size_t const bad = source::first_invalid_utf8(bytes);
    size_t begin = bad;
    auto is_part = [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || c == '_' || std::isalnum(static_cast<unsigned char>(c));
    };
    while (begin > 0 && is_part(bytes[begin - 1])) --begin;
    size_t end = bad + 1;
    while (end < bytes.size() && is_part(bytes[end])) ++end;
    bool const is_text = begin > 0 && (bytes[begin - 1] == '"' || bytes[begin - 1] == '\'');
    size_t const line_start = bytes.rfind('\n', begin) + 1, place = begin - is_text;
    Ref<Bytes> const part = make_bytes(bytes.substr(begin, end - begin));
    Owned const text(call_method(part.value(), intern("decode")));
    std::string message = "(unicode error) ";
    if (!text) {
        Owned const error = take_pending();
        if (!append_str(message, error)) clear_pending();
    }
    std::string_view const line = bytes.substr(line_start, bytes.find('\n', line_start) - line_start);
    int64_t const number = 1 + std::count(bytes.begin(), bytes.begin() + static_cast<ptrdiff_t>(begin), '\n');
    Owned const shown(call_method(make_bytes(line).value(), intern("decode"),
                                  {Value::of(intern("utf-8")), Value::of(intern("replace"))}));
    if (!shown) return {};
    return raise_syntax_error(syntax_error_type, message, filename,
                              {Value::integer(number), Value::integer(static_cast<int64_t>(place - line_start) + 1),
                               Value::integer(number), Value::integer(-1)},
                              shown);
}

}  // namespace

ScriptCode* compile_bytes_text(std::string_view bytes, Str* filename, CompileOptions options) {
    if (bytes.find('\0') != bytes.npos) return raise(syntax_error_type, "source code string cannot contain null bytes");
    auto loaded = source::load(std::string(filename->view()), bytes);
    if (auto* const error = std::get_if<source::LoadError>(&loaded)) {
        if (error->not_utf8) return raise_not_utf8(bytes, filename);
        Ref<Str> const message = make_str(error->message);
        Ref<Tuple> const details = make_tuple({Value::of(filename), Value::integer(0), Value::integer(-1), none});
        Owned const exception(make_exception(syntax_error_type, {message.value(), details.value()}));
        if (exception) raise_instance(exception.get());
        return nullptr;
    }
    return compile_source(std::get<0>(loaded), filename, options);
}

namespace {

// How many times -O was given.
int start_optimisation() {
    Value const sys = get(*context().modules, intern("sys"));
    Module* const module = sys ? as_module(sys) : nullptr;
    Value const flags = module && module->dict ? get(*module->dict, intern("flags")) : empty;
    auto const found = flags ? find_attribute(flags, intern("optimize")) : std::optional<Value>(empty);
    Owned const number(found ? *found : empty);
    if (is_pending()) clear_pending();
    return number && number.get().is_integer() ? static_cast<int>(number.get().as_integer()) : 0;
}

Value compile_hook(CompileRequest const& request) {
    CompileOptions const options{request.mode,
                                 true,
                                 request.annotations_are_texts,
                                 request.optimise,
                                 request.imply_dedents,
                                 request.tells_incomplete_input,
                                 request.is_flufl};
    ScriptCode* const code = request.is_bytes ? compile_bytes_text(request.source, request.filename, options)
                                              : compile_text(request.source, request.filename, options);
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
    syntax::ParseResult const parsed = syntax::parse(
        source, mode,
        {context().max_str_digits, options.imply_dedents, options.is_flufl, options.tells_incomplete_input});
    if (!parsed.warnings.empty() && !warn_of_all(parsed, filename, options.mode)) return nullptr;
    if (!parsed) return raise_parse_error(parsed.error, filename, options.mode);
    analysis::Failure failure;
    std::vector<analysis::Warning> warnings;
    analysis::Futures futures = analysis::find_futures(*parsed.tree, failure);
    futures.annotations |= options.annotations_are_texts;
    if (failure.failed) return raise_analysis_error(*source, failure, filename);
    analysis::ScopeTree scopes = analysis::resolve_scopes(*parsed.tree, futures, failure);
    if (!failure.failed) analysis::check_code(*parsed.tree, scopes, futures, warnings, failure);
    if (!warnings.empty() && !warn_of_all(warnings, *source, filename)) return nullptr;
    if (failure.failed) return raise_analysis_error(*source, failure, filename);
    lowering::Options lowering_options;
    lowering_options.names_at_run_time = options.names_at_run_time;
    lowering_options.displays_expressions = options.mode == CompileMode::single;
    lowering_options.annotations_are_texts = futures.annotations;
    lowering_options.optimise = options.optimise < 0 ? start_optimisation() : options.optimise;
    ScriptCode* const code = lowering::lower(*parsed.tree, scopes, filename, lowering_options, failure);
    if (!code) return raise_analysis_error(*source, failure, filename);
    return code;
}

ScriptCode* compile_file_bytes(std::string_view bytes, Str* filename, CompileOptions options) {
    auto loaded = source::load(std::string(filename->view()), bytes);
    if (auto* const error = std::get_if<source::LoadError>(&loaded)) return raise_load_error(*error, filename);
    return compile_source(std::get<0>(loaded), filename, options);
}

ScriptCode* compile_text(std::string_view text, Str* filename, CompileOptions options) {
    if (has_surrogate(text)) {
        Ref<Str> const whole = TRY(make_str(text));
        encode(*whole, nullptr, nullptr);  // says which ones
        return nullptr;
    }
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
    if (!code.is_module && !code.is_class_body) {
        // A function's body: run as a call without arguments.
        Ref<Function> const function = make_function(code, globals);
        return function ? call(function.value()) : empty;
    }
    Frame* const frame = push_frame(code, nullptr, &globals);
    if (!frame) return empty;
    // A program's own kind of dict answers for itself, also where it is both.
    bool const apart = !locals.is_empty() && !(locals == Value::of(&globals) && is_exactly(locals, dict_type));
    frame->extra = apart || code.is_class_body ? (locals.is_empty() ? Value::of(&globals) : locals) : empty;
    return run_frame(frame, code, 0);
}

static Value run_class_body(Function& body, Value class_namespace) {
    auto& code = static_cast<ScriptCode&>(*body.code);
    // A function of a program's own has its names in its frame.
    if (!code.is_class_body) return call(Value::of(&body));
    Frame* const frame = push_frame(code, &body, body.globals);
    if (!frame) return empty;
    frame->extra = class_namespace;
    return run_frame(frame, code, 0);
}

Hooks* script_hooks() {
    static Hooks hooks;
    hooks.compile = &compile_hook;
    hooks.run = &run_hook;
    hooks.run_class_body = &run_class_body;
    hooks.import = &import_name;
    hooks.find_spec = &find_spec;
    hooks.execute_module = &execute_module;
    hooks.caret_anchor = &find_caret_anchor;
    return &hooks;
}

}  // namespace gossamer
