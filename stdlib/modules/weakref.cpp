// `import weakref` gives the module that the builtins have under that name. `_weakref` and `_weakrefset` are there for
// programs that know CPython's inside.
#include "runtime/weak/module.hpp"

#include "runtime/core/dict.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

bool fill_weakref(Module& module) {
    Module& own = weakref_module();
    if (&module == &own) return true;
    // The importer binds what sys.modules has in the end.
    put(*context().modules, intern("weakref"), Value::of(&own));
    return update(*module.dict, *own.dict);
}

bool copy_names(Module& module, std::initializer_list<char const*> wanted) {
    Dict& from = *weakref_module().dict;
    for (char const* const name : wanted)
        if (Value const value = get(from, intern(name))) put(*module.dict, intern(name), value);
    return true;
}

bool fill_inner(Module& module) {
    return copy_names(module, {"getweakrefcount", "getweakrefs", "ref", "proxy", "CallableProxyType", "ProxyType",
                               "ReferenceType", "_remove_dead_weakref"});
}

bool fill_weak_set(Module& module) {
    Ref<List> const all = make_list();
    if (!append(*all, Value::of(intern("WeakSet")))) return false;
    put(*module.dict, names::__all__, all.value());
    return copy_names(module, {"ref", "WeakSet"});
}

}  // namespace

extern NativeModule const weakref_native_module{"weakref", fill_weakref};
extern NativeModule const weakref_inner_module{"_weakref", fill_inner};
extern NativeModule const weak_set_module{"_weakrefset", fill_weak_set};

}  // namespace gossamer
