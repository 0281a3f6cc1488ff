// atexit: the handlers themselves are kept by runtime/weak/exit.hpp, beside the finalizers.
#include "runtime/binding/native.hpp"
#include "runtime/weak/exit.hpp"
#include "runtime/weak/registry.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

Value register_function(Arguments const& arguments) {
    if (arguments.positional == 0) return raise(type_error_type, "register() takes at least 1 argument (0 given)");
    Value const function = arguments[0];
    if (!is_callable(function)) return raise(type_error_type, "the first argument must be callable");
    Ref<Tuple> const args = make_tuple({arguments.values + 1, arguments.positional - 1});
    Ref<Dict> kwargs;
    if (arguments.keywords && arguments.keywords->size) {
        kwargs = make_dict(arguments.keywords->size);
        for (size_t i = 0; i < arguments.keywords->size; ++i)
            put(*kwargs, &arguments.keywords->items[i].as<Str>(), arguments[arguments.positional + i]);
    }
    register_exit_handler(function, args.value(), kwargs.get());
    return retain(function);
}

bool unregister_function(Value function) { return unregister_exit_handler(function); }

bool clear_handlers() {
    auto const gone = std::move(weak_registry().handlers);
    weak_registry().handlers.clear();
    return true;
}

bool run_handlers() {
    run_exit_handlers();
    return true;
}

Value count_handlers() { return Value::integer(static_cast<int64_t>(weak_registry().handlers.size())); }

constexpr Native functions[] = {
    function<&register_function, "register(func, *args, **kwargs)">(
        "Register a function to be executed upon normal program termination\n\n    func - function to be called at "
        "exit\n    args - optional arguments to pass to func\n    kwargs - optional keyword arguments to pass to "
        "func\n\n    func is returned to facilitate usage as a decorator."),
    function<&unregister_function, "unregister(func, /)">(
        "Unregister an exit function which was previously registered using\natexit.register\n\n    func - function to "
        "be unregistered"),
    function<&clear_handlers, "_clear()">("Clear the list of previously registered exit functions."),
    function<&run_handlers, "_run_exitfuncs()">(
        "Run all registered exit functions.\n\nIf a callback raises an exception, it is logged with "
        "sys.unraisablehook."),
    function<&count_handlers, "_ncallbacks()">("Return the number of registered exit functions."),
};

bool fill(Module& module) {
    put(*module.dict, names::__doc__,
        make_str("allow programmer to define multiple exit functions to be executed\nupon normal program "
                 "termination.\n\nTwo public functions, register and unregister, are defined.\n")
            .value());
    add_functions(*module.dict, functions, intern("atexit"));
    return true;
}

}  // namespace

extern NativeModule const atexit_module{"atexit", fill};

}  // namespace gossamer
