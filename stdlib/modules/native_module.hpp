// Modules written in C++: a name and what fills the module's namespace when it is first imported.
#pragma once
#include <span>

#include "runtime/types/function.hpp"

namespace gossamer {

struct NativeModule {
    char const* name;
    bool (*fill)(Module& module);  // false: an exception is pending
};

// All of them; native_modules.list names them.
std::span<NativeModule const* const> native_modules();

}  // namespace gossamer
