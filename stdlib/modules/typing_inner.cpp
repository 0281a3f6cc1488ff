// _typing: the types of type parameters, for the module typing.
#include "runtime/types/type_variables.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

extern NativeModule const typing_inner_module;
NativeModule const typing_inner_module{"_typing", [](Module& module) {
                                           add_type_variables(*module.dict);
                                           return true;
                                       }};

}  // namespace gossamer
