// What sys offers beside its facts: the breakpoint hook, and what it says about tracing, encodings and switches.
#include <cstdlib>

#include "runtime/errors/frame.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/float.hpp"
#include "stdlib/modules/sys_info.hpp"

namespace gossamer {

namespace {

// "package.module.function" as PYTHONBREAKPOINT names it; without a dot it is a built-in function.
Value named_hook(std::string_view text) {
    size_t const dot = text.rfind('.');
    std::string_view const module_name = dot == text.npos ? "builtins" : text.substr(0, dot);
    Ref<Tuple> const names = make_tuple({Value::of(intern("*"))});
    Owned const module = TRY(Owned(context().hooks->import(intern(module_name), empty, names.value(), 0)));
    return get_attribute(module.get(), intern(dot == text.npos ? text : text.substr(dot + 1)));
}

Value sys_breakpointhook(Arguments const& arguments) {
    char const* const variable = std::getenv("PYTHONBREAKPOINT");
    std::string_view const wanted = variable && *variable ? variable : "pdb.set_trace";
    if (wanted == "0") return none;
    Owned const hook(named_hook(wanted));
    if (hook) return call(hook.get(), arguments);
    if (!is_pending(import_error_type) && !is_pending(attribute_error_type)) return empty;
    clear_pending();
    std::string const text =
        fmt::format("<string>:0: RuntimeWarning: Ignoring unimportable $PYTHONBREAKPOINT: \"{}\"\n", wanted);
    Value const sys = get(*context().modules, intern("sys"));
    Owned const error(sys ? get_attribute(sys, intern("stderr")) : empty);
    if (!error) return empty;
    Ref<Str> const line = make_str(text);
    Owned const done = TRY(Owned(call_method(error.get(), names::write, {line.value()})));
    return none;
}

Value sys_getframemodulename(int64_t depth) {
    Frame* frame = context().frame;
    for (; frame && depth > 0; --depth) frame = frame->previous;
    Value const name = frame && frame->globals ? get(*frame->globals, names::__name__) : empty;
    return name ? retain(name) : none;
}

Value sys_getfilesystemencoding() { return make_ascii("utf-8").release_value(); }
Value sys_getfilesystemencodeerrors() { return make_ascii("surrogateescape").release_value(); }
Value sys_nothing() { return none; }
bool sys_settrace(Value function) {
    if (function.is_none()) return true;
    return raise(not_implemented_error_type, "Gossamer does not trace the run of programs");
}

// No threads are switched, but programs read back what they set: whole microseconds.
uint64_t switch_interval = 5000;

Value sys_getswitchinterval() { return box(1e-6 * static_cast<double>(switch_interval)); }
bool sys_setswitchinterval(double interval) {
    if (interval <= 0) return raise(value_error_type, "switch interval must be strictly positive");
    double const microseconds = 1e6 * interval;
    // What no integer holds (infinity, nan) counts as 0.
    switch_interval = microseconds < 0x1p64 ? static_cast<uint64_t>(microseconds) : 0;
    return true;
}
bool sys_audit(Str&, std::span<Value const>) { return true; }
Value sys_is_gil_enabled() { return true_value; }
Value sys_getunicodeinternedsize(bool) { return Value::integer(0); }
bool sys_clear_cache() { return true; }

constexpr Native functions[] = {
    function<&sys_breakpointhook, "breakpointhook(*args, **kws)">(
        "This hook function is called by built-in breakpoint()."),
    function<&sys_getframemodulename, "_getframemodulename(depth=0)">(
        "Return the name of the module for a calling frame."),
    function<&sys_getfilesystemencoding, "getfilesystemencoding()">(
        "Return the encoding used to convert Unicode filenames to OS filenames."),
    function<&sys_getfilesystemencodeerrors, "getfilesystemencodeerrors()">(
        "Return the error mode used for Unicode to OS filename conversion."),
    function<&sys_nothing, "gettrace()">("Return the global debug tracing function set with sys.settrace."),
    function<&sys_nothing, "getprofile()">("Return the profiling function set with sys.setprofile."),
    function<&sys_settrace, "settrace(function, /)">("Set the global debug tracing function; only None is possible."),
    function<&sys_settrace, "setprofile(function, /)">("Set the profiling function; only None is possible."),
    function<&sys_getswitchinterval, "getswitchinterval()">("Return the current thread switch interval."),
    function<&sys_setswitchinterval, "setswitchinterval(interval, /)">(
        "Set the ideal thread switching delay inside the Python interpreter."),
    function<&sys_audit, "audit(event, /, *args)">(
        "audit(event, *args)\n\nPasses the event to any hooks; there are none."),
    function<&sys_is_gil_enabled, "_is_gil_enabled()">("Return True: one thread runs at a time."),
    function<&sys_getunicodeinternedsize, "getunicodeinternedsize(*, _only_immortal=False)">(
        "Return the number of elements of the unicode interned dictionary"),
    function<&sys_clear_cache, "_clear_type_cache()">("Clear the internal type lookup cache."),
};

}  // namespace

std::span<Native const> sys_services() { return functions; }

}  // namespace gossamer
