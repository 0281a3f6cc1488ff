#include <algorithm>

#include "runtime/errors/frame.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/class_statement.hpp"
#include "runtime/types/function.hpp"
#include "stdlib/builtins/families.hpp"

namespace gossamer {

namespace {

std::optional<CompileMode> mode_named(std::string_view mode) {
    if (mode == "exec") return CompileMode::execute;
    if (mode == "eval") return CompileMode::evaluate;
    if (mode == "single") return CompileMode::single;
    if (mode == "func_type") return raise(value_error_type, "compile() mode 'func_type' requires flag PyCF_ONLY_AST");
    return raise(value_error_type, "compile() mode must be 'exec', 'eval' or 'single'");
}

// Source given as str or bytes.
std::optional<std::string> source_text(Value source, char const* function, char const* also) {
    std::string text;
    if (Str* const given = as_str(source))
        text = given->view();
    else if (BufferView const buffer(source); buffer)
        text = buffer.view();
    else {
        if (is_pending()) return std::nullopt;
        return raise(type_error_type, "{}() arg 1 must be a string, bytes or {} object", function, also);
    }
    if (text.find('\0') != std::string::npos)
        return raise(syntax_error_type, "source code string cannot contain null bytes");
    return text;
}

constexpr int64_t future_annotations = 0x1000000;
constexpr int64_t future_flags = 0x1fe0000;  // of all features
constexpr int64_t barry_as_flufl = 0x400000;
constexpr int64_t dont_imply_dedents = 0x200, allow_incomplete_input = 0x4000;
constexpr int64_t compiler_flags = 0xf600 | 0x10;  // syntax trees, top-level await …: they change nothing here

bool fits_c_int(int64_t number) {
    if (number == static_cast<int32_t>(number)) return true;
    return raise(overflow_error_type, "Python int too large to convert to C int");
}

// What the code that calls has imported from __future__ holds for what it compiles.
bool inherits_annotations() {
    Frame* const frame = context().frame;
    return frame && frame->code->future_flags & future_annotations;
}

Value builtin_compile(Value source, Value filename, Str& mode, int64_t flags, bool dont_inherit, int64_t optimise,
                      Value) {
    Str* name = as_str(filename);
    Ref<Str> made;
    if (!name) {
        Bytes* const bytes = as_bytes(filename);
        if (!bytes)
            return raise(type_error_type, "expected str, bytes or os.PathLike object, not {}",
                         type_of(filename).name_text());
        made = make_str(bytes->view());
        name = made.get();
    }
    if (name->view().find('\0') != std::string_view::npos) return raise(value_error_type, "embedded null character");
    if (!fits_c_int(flags) || !fits_c_int(optimise)) return empty;
    if (flags < 0 || (flags & ~(future_flags | compiler_flags)))
        return raise(value_error_type, "compile(): unrecognised flags");
    if (optimise < -1 || optimise > 2) return raise(value_error_type, "compile(): invalid optimize value");
    auto const wanted = TRY(mode_named(mode.view()));
    auto const text = TRY(source_text(source, "compile", "AST"));
    CompileRequest request{
        text, name, wanted, !as_str(source), (flags & future_annotations) != 0, static_cast<int>(optimise)};
    request.imply_dedents = !(flags & dont_imply_dedents);
    request.tells_incomplete_input = flags & allow_incomplete_input;
    request.is_flufl = flags & barry_as_flufl;
    if (!dont_inherit) request.annotations_are_texts |= inherits_annotations();
    return context().hooks->compile(request);
}

// The namespaces of eval and exec: those given, or those of the caller.
struct Namespaces {
    Dict* globals = nullptr;
    Value locals;
    Owned held;
};
bool find_namespaces(Value globals, Value locals, char const* function, Namespaces& found) {
    Frame* const frame = context().frame;
    // eval() looks at the locals first, and has words of its own.
    if (function == std::string_view("eval")) {
        bool const has_globals = !globals.is_empty() && !globals.is_none();
        if (!locals.is_empty() && !locals.is_none() && !type_of(locals).slots.get_item)
            return raise(type_error_type, "locals must be a mapping");
        if (has_globals && !as_dict(globals))
            return raise(type_error_type, "{}",
                         type_of(globals).slots.get_item ? "globals must be a real dict; try eval(expr, {}, mapping)"
                                                         : "globals must be a dict");
    }
    if (globals.is_empty() || globals.is_none()) {
        if (!frame) return raise(system_error_type, "globals and locals cannot be NULL");
        found.globals = frame->globals;
        if (locals.is_empty() || locals.is_none()) {
            found.held = Owned(call(get(*context().builtins, intern("locals"))));
            if (!found.held) return false;
            found.locals = found.held.get();
        } else
            found.locals = locals;
    } else {
        Dict* const dict = as_dict(globals);
        if (!dict)
            return raise(type_error_type, "{}() globals must be a dict, not {}", function,
                         type_of(globals).name_text());
        found.globals = dict;
        found.locals = locals.is_empty() || locals.is_none() ? globals : locals;
        if (!get(*dict, names::__builtins__)) {
            put(*dict, names::__builtins__, frame ? builtins_namespace(*frame) : Value::of(context().builtins));
        }
    }
    if (!type_of(found.locals).slots.get_item)
        return raise(type_error_type, "locals must be a mapping or None, not {}", type_of(found.locals).name_text());
    return true;
}
Value run_source(Value source, Value globals, Value locals, char const* function, CompileMode mode) {
    Namespaces spaces;
    if (!find_namespaces(globals, locals, function, spaces)) return empty;
    Owned code;
    if (is_instance(source, code_type)) {
        code = Owned::share(source);
        if (source.as<Code>().free_names->size)
            return raise(type_error_type, "code object passed to {}() may not contain free variables", function);
    } else {
        std::string const text = TRY(source_text(source, function, "code"));
        std::string_view view = text;
        // Blanks in front of an expression are no indentation.
        if (mode == CompileMode::evaluate)
            while (!view.empty() && (view.front() == ' ' || view.front() == '\t')) view.remove_prefix(1);
        Ref<Str> const name = make_str("<string>");
        CompileRequest const request{view, name.get(), mode, !as_str(source), inherits_annotations()};
        code = Owned(TRY(context().hooks->compile(request)));
    }
    Owned result(context().hooks->run(code.get().as<Code>(), *spaces.globals, spaces.locals));
    return result.release();
}
Value builtin_eval(Value source, Value globals, Value locals) {
    return run_source(source, globals, locals, "eval", CompileMode::evaluate);
}
// Code with free variables, which find their cells in the tuple: a call of a function made of both.
Value run_closure(Code& code, Dict& globals, Value closure) {
    Tuple* const cells = as_tuple(closure);
    bool fits = cells && is_exactly(closure, tuple_type) && cells->size == code.free_names->size;
    for (size_t i = 0; fits && i < cells->size; ++i) fits = is_exactly((*cells)[i], cell_type);
    if (!fits)
        return raise(type_error_type, "code object requires a closure of exactly length {}", code.free_names->size);
    Ref<Function> const function = make_function(code, globals);
    if (!function) return empty;
    function->closure = Ref<Tuple>::share(cells).release();
    return call(function.value());
}
Value builtin_exec(Value source, Value globals, Value locals, Value closure) {
    bool const has_closure = !closure.is_none();
    if (!is_instance(source, code_type)) {
        if (has_closure) return raise(type_error_type, "closure can only be used when source is a code object");
    } else if (Code& code = source.as<Code>(); code.free_names->size) {
        Namespaces spaces;
        if (!find_namespaces(globals, locals, "exec", spaces)) return empty;
        Owned const done(run_closure(code, *spaces.globals, closure));
        return done ? none : empty;
    } else if (has_closure)
        return raise(type_error_type, "cannot use a closure with this code object");
    Owned const result(run_source(source, globals, locals, "exec", CompileMode::execute));
    return result ? none : empty;
}
Value builtin_import(Value name, Value globals, Value, Value from_list, int64_t level) {
    Str* const text = as_str(name);
    if (!text) return raise_text(type_error_type, "module name must be a string");
    return context().hooks->import(text, globals.is_none() ? empty : globals, from_list.is_empty() ? none : from_list,
                                   level);
}

// What a class statement does, for programs that call it by name.
Value builtin_build_class(Arguments const& arguments) {
    if (arguments.positional < 2) return raise(type_error_type, "__build_class__: not enough arguments");
    if (!is_function(arguments[0])) return raise(type_error_type, "__build_class__: func must be a function");
    if (!as_str(arguments[1])) return raise(type_error_type, "__build_class__: name is not a string");
    Ref<Tuple> const bases = make_tuple({arguments.values + 2, arguments.positional - 2});
    Ref<Dict> const keywords = make_dict();
    if (!bases || !keywords) return empty;
    for (size_t i = 0; arguments.keywords && i < arguments.keywords->size; ++i)
        if (!insert(*keywords, (*arguments.keywords)[i], arguments[arguments.positional + i])) return empty;
    return build_class(arguments[0].as<Function>(), arguments[1], *bases, *keywords);
}

Value builtin_breakpoint(Arguments const& arguments) {
    Value const sys = get(*context().modules, intern("sys"));
    Owned const hook(sys && instance_dict(sys) ? Owned::share(get(*instance_dict(sys), intern("breakpointhook")))
                                               : Owned());
    if (!hook) return raise(runtime_error_type, "lost sys.breakpointhook");
    return call(hook.get(), arguments);
}

constexpr Native functions[] = {
    function<&builtin_breakpoint, "breakpoint(*args, **kws)">(
        "Call sys.breakpointhook(*args, **kws).\n\nBy default, this drops into the debugger."),
    function<&builtin_compile, "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, "
                               "_feature_version=-1)">(
        "Compile source into a code object that can be executed by exec() or eval()."),
    function<&builtin_eval, "eval(source, /, globals=None, locals=None)">(
        "Evaluate the given source in the context of globals and locals."),
    function<&builtin_exec, "exec(source, /, globals=None, locals=None, *, closure=None)">(
        "Execute the given source in the context of globals and locals."),
    function<&builtin_import, "__import__(name, globals=None, locals=None, fromlist=(), level=0)">("Import a module."),
    function<&builtin_build_class, "__build_class__(*args, **kwds)">(
        "__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class\n\n"
        "Internal helper function used by the class statement."),
};

}  // namespace

static Native const* native_named(std::string_view name) {
    return &*std::find_if(std::begin(functions), std::end(functions),
                          [name](Native const& each) { return std::string_view(each.name) == name; });
}
bool is_built_in_import(Value function) {
    static Native const* const original = native_named("__import__");
    return is_exactly(function, native_function_type) && function.as<NativeFunction>().native == original;
}
bool is_built_in_build_class(Value function) {
    static Native const* const original = native_named("__build_class__");
    return is_exactly(function, native_function_type) && function.as<NativeFunction>().native == original;
}

std::span<Native const> evaluation_functions() { return functions; }

}  // namespace gossamer
