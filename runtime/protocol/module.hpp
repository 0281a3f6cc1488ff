// module: what its attributes are made of. (Its methods are in types/module_type.cpp.)
#pragma once
#include "runtime/core/dict.hpp"

namespace gossamer {

struct Module : Object {
    Record* record;
    Dict* dict;         // owned
    Str* name() const;  // __name__ from the dict, or null
};
extern Type module_type, simple_namespace_type;
Ref<Module> make_module(Str* name, char const* doc = nullptr);
inline Module* as_module(Value value) { return cast<Module>(value, type_is_module); }

}  // namespace gossamer
