#include "stdlib/modules/native_module.hpp"

namespace gossamer {

// A macro, so that a new module is one line in one place.
#define MODULE(name) extern NativeModule const name##_module;
#include "stdlib/modules/native_modules.list"
#undef MODULE

std::span<NativeModule const* const> native_modules() {
    static NativeModule const* const all[] = {
#define MODULE(name) &name##_module,
#include "stdlib/modules/native_modules.list"
#undef MODULE
    };
    return all;
}

}  // namespace gossamer
