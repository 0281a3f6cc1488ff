// _types: what the module types cannot do in Python.
#include "runtime/binding/native.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

// The function's generators can be awaited from now on.
bool mark_iterable_coroutine(Value function) {
    if (!is_exactly(function, function_type)) return raise(type_error_type, "a function is wanted");
    function.as<Function>().code->is_iterable_coroutine = true;
    return true;
}

constexpr Native functions[] = {
    function<&mark_iterable_coroutine, "mark_iterable_coroutine(function, /)">(),
};

bool fill(Module& module) {
    add_functions(*module.dict, functions, intern("_types"));
    return true;
}

}  // namespace

extern NativeModule const types_inner_module;
NativeModule const types_inner_module{"_types", fill};

}  // namespace gossamer
