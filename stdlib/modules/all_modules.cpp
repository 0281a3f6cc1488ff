#include "stdlib/modules/native_module.hpp"

namespace gossamer {

// One line each, in the order of their names.
extern NativeModule const builtins_module;
extern NativeModule const itertools_module;
extern NativeModule const math_module;
extern NativeModule const sys_module;

std::span<NativeModule const* const> native_modules() {
    static NativeModule const* const all[] = {
        &builtins_module,
        &itertools_module,
        &math_module,
        &sys_module,
    };
    return all;
}

}  // namespace gossamer
