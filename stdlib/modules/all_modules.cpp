#include "stdlib/modules/native_module.hpp"

namespace gossamer {

// One line each, in the order of their names.
extern NativeModule const abc_inner_module;
extern NativeModule const builtins_module;
extern NativeModule const functools_module;
extern NativeModule const codecs_native_module;
extern NativeModule const collections_module;
extern NativeModule const atexit_module;
extern NativeModule const bisect_module;
extern NativeModule const heapq_module;
extern NativeModule const gc_module;
extern NativeModule const weak_set_module;
extern NativeModule const weakref_inner_module;
extern NativeModule const weakref_native_module;
extern NativeModule const imp_module;
extern NativeModule const io_module;
extern NativeModule const itertools_module;
extern NativeModule const math_module;
extern NativeModule const operator_module;
extern NativeModule const sys_module;
extern NativeModule const time_module;
extern NativeModule const traceback_inner_module;
extern NativeModule const types_inner_module;
extern NativeModule const typing_inner_module;
extern NativeModule const warnings_inner_module;

std::span<NativeModule const* const> native_modules() {
    static NativeModule const* const all[] = {
        &abc_inner_module,
        &bisect_module,
        &heapq_module,
        &builtins_module,
        &functools_module,
        &collections_module,
        &atexit_module,
        &gc_module,
        &weak_set_module,
        &weakref_inner_module,
        &weakref_native_module,
        &imp_module,
        &io_module,
        &itertools_module,
        &math_module,
        &operator_module,
        &sys_module,
        &time_module,
        &typing_inner_module,
        &warnings_inner_module,
        &codecs_native_module,
        &traceback_inner_module,
        &types_inner_module,
    };
    return all;
}

}  // namespace gossamer
