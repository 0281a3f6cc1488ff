// _abc: what the module abc cannot do in Python.
#include "runtime/binding/native.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

// The class and those derived from it match sequence patterns, or mapping patterns; built-in ones stay what they are.
void mark(Type& type, uint32_t flag) {
    constexpr uint32_t collection = type_is_sequence_pattern | type_is_mapping_pattern;
    if (!type.is_heap() || (type.type_flags & collection) == flag) return;
    type.type_flags = (type.type_flags & ~collection) | flag;
    for (Type* const derived : type.subclasses) mark(*derived, flag);
}

Value mark_collection(Value cls, bool is_sequence) {
    if (is_type(cls)) mark(cls.as<Type>(), is_sequence ? type_is_sequence_pattern : type_is_mapping_pattern);
    return none;
}

constexpr Native functions[] = {
    function<&mark_collection, "mark_collection(cls, is_sequence, /)">(
        "Let patterns take instances of the class as sequences, or as mappings."),
};

}  // namespace

extern NativeModule const abc_inner_module;
NativeModule const abc_inner_module{"_abc", [](Module& module) {
                                        add_functions(*module.dict, functions, intern("_abc"));
                                        return true;
                                    }};

}  // namespace gossamer
