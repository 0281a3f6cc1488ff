// The struct sequences of sys that tell about the implementation.
#pragma once
#include "runtime/binding/native.hpp"

namespace gossamer {

// version_info, float_info, int_info, hash_info, thread_info, flags.
// sys.flags, in its order; what is left out is 0.
void set_start_flags(Dict& sys, std::initializer_list<int> flags);
void put_system_info(Dict& sys);
std::span<Native const> sys_services();  // what programs call more rarely
Value make_version_info();               // owned
Value make_library_names();              // owned: sys.stdlib_module_names

}  // namespace gossamer
