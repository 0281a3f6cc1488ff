// The module sys.
#include <cstdlib>

#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/file.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/module_spec.hpp"
#include "runtime/types/text_arguments.hpp"
#include "stdlib/modules/native_module.hpp"
#include "stdlib/modules/sys_async.hpp"
#include "stdlib/modules/sys_info.hpp"

namespace gossamer {

namespace {

Value sys_exit(Value status) {
    if (Tuple* const several = as_tuple(status)) {
        Owned const exception(call(Value::of(&system_exit_type),
                                   Arguments{several->items, static_cast<uint32_t>(several->size), nullptr}));
        return exception ? Value(raise_instance(exception.get())) : empty;
    }
    if (!status.is_none()) return raise_with(system_exit_type, status);
    Owned const exception(make_exception(system_exit_type, {}));
    return exception ? Value(raise_instance(exception.get())) : empty;
}
Value sys_exception() {
    Value const current = handling();
    return current.is_empty() ? none : retain(current);
}
Value sys_exc_info() {
    Value const current = handling();
    if (current.is_empty()) return make_tuple({none, none, none}).release_value();
    auto& exception = current.as<Exception>();
    Value const traceback = exception.traceback ? Value::of(reinterpret_cast<Object*>(exception.traceback)) : none;
    return make_tuple({Value::of(&type_of(current)), current, traceback}).release_value();
}
Value sys_getrecursionlimit() { return Value::integer(context().depth_limit); }
bool sys_setrecursionlimit(Value wanted) {
    auto const limit_or_error = to_c_int(wanted);
    if (!limit_or_error) return false;
    int64_t const limit = *limit_or_error;
    if (limit < 1) return raise(value_error_type, "recursion limit must be greater or equal than 1");
    if (limit <= static_cast<int64_t>(context().depth))
        return raise(recursion_error_type,
                     "cannot set the recursion limit to {} at the recursion depth {}: the limit is too low", limit,
                     context().depth);
    context().depth_limit = static_cast<uint32_t>(limit);
    return true;
}
// Immediates are never counted; immortals say so with a large number, as CPython's do.
Value sys_getrefcount(Value object) {
    if (!object.is_object() || is_immortal(*object.object())) return Value::integer(4294967295);
    return Value::integer(object.object()->count & ~suspect_bit);
}
std::optional<int64_t> size_in_bytes(Value answer) {
    if (!is_int(answer)) return raise(type_error_type, "an integer is required");
    auto const size = fitting_int64(answer);
    if (!size) return raise(overflow_error_type, "Python int too large to convert to C ssize_t");
    if (*size < 0) return raise(value_error_type, "__sizeof__() should return >= 0");
    return size;
}
Value sys_getsizeof(Value object, Value fallback) {
    Owned const method(lookup_special(object, intern("__sizeof__")));
    if (!method) {
        if (is_pending()) return empty;
        if (!fallback.is_empty()) return retain(fallback);
        return raise(type_error_type, "Type {} doesn't define __sizeof__", type_of(object).name_text());
    }
    Owned const answer(call(method.get()));
    std::optional<int64_t> const size = answer ? size_in_bytes(answer.get()) : std::nullopt;
    if (size) return make_int(*size);
    if (fallback.is_empty() || !is_pending(type_error_type)) return empty;
    clear_pending();
    return retain(fallback);
}
Value sys_intern(Str& text) {
    if (!is_exact_str(Value::of(&text))) return raise(type_error_type, "can't intern {}", type_of(text).name_text());
    return intern(Ref<Str>::share(&text)).release_value();
}
Value sys_getframe(int64_t depth) {
    Frame* frame = context().frame;
    for (; frame && depth > 0; --depth) frame = frame->previous;
    if (!frame) return raise(value_error_type, "call stack is not deep enough");
    return retain(Value::of(&ensure_frame_object(*frame)));
}
Value sys_get_int_max_str_digits() { return Value::integer(context().max_str_digits); }
bool sys_set_int_max_str_digits(Value wanted) {
    auto const digits = to_c_int(wanted);
    if (!digits) return false;
    if (*digits != 0 && *digits < 640) return raise(value_error_type, "maxdigits must be 0 or larger than 640");
    context().max_str_digits = static_cast<uint32_t>(*digits);
    return true;
}
bool sys_displayhook(Value value) {
    Dict& builtins = *context().builtins;
    if (value.is_none()) return true;
    put(builtins, names::_, none);
    std::string text;
    if (!append_repr(text, value)) return false;
    text += '\n';
    Value const sys = get(*context().modules, intern("sys"));
    Owned const out(sys ? get_attribute(sys, intern("stdout")) : empty);
    if (is_pending() && !is_pending(attribute_error_type)) return false;
    if (is_pending()) clear_pending();
    if (!out || out.get().is_none()) return raise(runtime_error_type, "lost sys.stdout");
    Ref<Str> const line = make_str(text);
    if (!Owned(call_method(out.get(), names::write, {line.value()}))) return false;
    put(builtins, names::_, value);
    return true;
}
bool sys_excepthook(Value, Value value, Value traceback) {
    Exception* const exception = as_exception(value);
    if (value.is_none()) return write_to_stderr("NoneType: None\n");
    if (!exception)
        return write_to_stderr(fmt::format("TypeError: print_exception(): Exception expected for value, {} found\n",
                                           type_of(value).name_text()));
    // One that has no traceback gets the one given: else it would not be shown.
    if (!exception->traceback && is_exactly(traceback, traceback_type))
        exception->traceback = Ref<Traceback>::share(&traceback.as<Traceback>()).release();
    print_exception(value);
    return true;
}
bool sys_unraisablehook(Value arguments) { return print_unraisable(arguments); }
Value sys_getdefaultencoding() { return make_ascii("utf-8").release_value(); }
Value sys_is_finalizing() { return false_value; }
Value sys_getallocatedblocks() { return Value::integer(static_cast<int64_t>(heap().live_objects())); }

constexpr Native functions[] = {
    function<&sys_exit, "exit(status=None, /)">("Exit the interpreter by raising SystemExit(status)."),
    function<&sys_exception, "exception()">("Return the current exception."),
    function<&sys_exc_info, "exc_info()">("Return current exception information: (type, value, traceback)."),
    function<&sys_getrecursionlimit, "getrecursionlimit()">("Return the current value of the recursion limit."),
    function<&sys_setrecursionlimit, "setrecursionlimit(limit, /)">(
        "Set the maximum depth of the Python interpreter stack to n."),
    function<&sys_getrefcount, "getrefcount(object, /)">("Return the reference count of object."),
    function<&sys_getsizeof, "getsizeof(object, default=<unrepresentable>)">("Return the size of object in bytes."),
    function<&sys_intern, "intern(string, /)">("``Intern'' the given string."),
    function<&sys_getframe, "_getframe(depth=0, /)">("Return a frame object from the call stack."),
    function<&sys_get_int_max_str_digits, "get_int_max_str_digits()">(
        "Return the maximum string digits limit for non-binary int<->str conversions."),
    function<&sys_set_int_max_str_digits, "set_int_max_str_digits(maxdigits)">(
        "Set the maximum string digits limit for non-binary int<->str conversions."),
    function<&sys_displayhook, "displayhook(object, /)">(
        "Print an object to sys.stdout and also save it in builtins._"),
    function<&sys_excepthook, "excepthook(exctype, value, traceback, /)">(
        "Handle an exception by displaying it with a traceback on sys.stderr."),
    function<&sys_unraisablehook, "unraisablehook(unraisable, /)">("Handle an unraisable exception."),
    function<&sys_getdefaultencoding, "getdefaultencoding()">(
        "Return the current default encoding used by the Unicode implementation."),
    function<&sys_is_finalizing, "is_finalizing()">("Return True if Python is exiting."),
    function<&sys_getallocatedblocks, "getallocatedblocks()">(
        "Return the number of memory blocks currently allocated."),
};

void set_text(Dict& dict, char const* name, std::string_view text) { put(dict, intern(name), make_str(text).value()); }

bool fill(Module& module) {
    Dict& dict = *module.dict;
    Str* const name = intern("sys");
    add_functions(dict, functions, name);
    add_functions(dict, sys_services(), name);
    add_asynchronous_functions(dict);
    for (char const* hook : {"displayhook", "excepthook", "unraisablehook", "breakpointhook"}) {
        std::string const original = "__" + std::string(hook) + "__";
        put(dict, intern(original), get(dict, intern(hook)));
    }
    Streams& streams = *context().streams;
    put(dict, intern("stdin"), streams.in);
    put(dict, intern("stdout"), streams.out);
    put(dict, intern("stderr"), streams.error);
    put(dict, intern("__stdin__"), streams.in);
    put(dict, intern("__stdout__"), streams.out);
    put(dict, intern("__stderr__"), streams.error);
    put(dict, intern("modules"), Value::of(context().modules));
    put(dict, names::path, make_list().value());
    put(dict, intern("argv"), make_list().value());
    put(dict, intern("maxsize"), Owned(make_int(INT64_MAX)).get());
    put(dict, intern("maxunicode"), Value::integer(0x10FFFF));
    put(dict, intern("hexversion"), Value::integer(0x030D00F0));
    put(dict, intern("api_version"), Value::integer(1013));
    set_text(dict, "version", "3.13.0 (Gossamer 0.1.0)");
    set_text(dict, "platform", "linux");
    set_text(dict, "abiflags", "");
    set_text(dict, "platlibdir", "lib");
    set_text(dict, "base_exec_prefix", "/usr");
    put(dict, intern("pycache_prefix"), none);
    put(dict, intern("_xoptions"), make_dict().value());
    put(dict, intern("path_importer_cache"), make_dict().value());
    Ref<List> const finders = make_list(), hooks = make_list();
    for (Type* const finder : {&built_in_importer_type, &frozen_importer_type, &path_finder_type})
        (void)append(*finders, Value::of(finder));
    (void)append(*hooks, make_folder_hook().release_value());
    put(dict, intern("meta_path"), finders.value());
    put(dict, intern("path_hooks"), hooks.value());
    set_text(dict, "byteorder", "little");
    set_text(dict, "copyright", "");
    set_text(dict, "prefix", "/usr");
    set_text(dict, "exec_prefix", "/usr");
    set_text(dict, "base_prefix", "/usr");
    set_text(dict, "float_repr_style", "short");
    Owned const simple_namespace(Value::of(&simple_namespace_type));
    retain(simple_namespace.get());
    auto make_info = [&](std::initializer_list<std::pair<char const*, Value>> members) {
        Owned info(call(simple_namespace.get()));
        for (auto const& [key, value] : members)
            if (!set_attribute(info.get(), intern(key), value)) clear_pending();
        return info;
    };
    put_system_info(dict);
    Owned const version(make_version_info());
    Ref<Str> const cache_tag = make_ascii("cpython-313");
    Ref<Str> const gossamer_name = make_ascii("gossamer");
    put(dict, intern("implementation"),
        make_info({{"name", gossamer_name.value()},
                   {"version", version.get()},
                   {"hexversion", Value::integer(0x030D00F0)},
                   {"cache_tag", Owned(make_ascii("cpython-313").release_value()).get()}})
            .get());
    put(dict, intern("warnoptions"), make_list().value());
    Ref<List> const built_in = make_list();
    for (NativeModule const* each : native_modules()) (void)append(*built_in, make_str(each->name).release_value());
    put(dict, intern("builtin_module_names"), make_tuple(built_in->view()).value());
    return true;
}

}  // namespace

extern NativeModule const sys_module;
NativeModule const sys_module = {"sys", &fill};

}  // namespace gossamer
