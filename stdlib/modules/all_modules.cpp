#include "stdlib/modules/native_module.hpp"

namespace gossamer {

extern NativeModule const builtins_module, sys_module;

std::span<NativeModule const* const> native_modules() {
    static NativeModule const* const all[] = {
        &builtins_module,
        &sys_module,
    };
    return all;
}

}  // namespace gossamer
