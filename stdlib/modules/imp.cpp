// _imp: what importlib, which is written in Python, needs of the engine.
#include "runtime/binding/native.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/module_spec.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

Value imp_find_spec(Str& name, Value path) { return context().hooks->find_spec(&name, path); }
bool imp_execute(Value spec, Value module) { return context().hooks->execute_module(spec, module); }

constexpr Native functions[] = {
    function<&imp_find_spec, "find_spec(name, path=None, /)">("The spec of a module, or None if there is none."),
    function<&imp_execute, "execute(spec, module, /)">("Run a module in the namespace that it has."),
};

bool fill(Module& module) {
    add_functions(*module.dict, functions, intern("_imp"));
    add_loader_types(*module.dict);
    return true;
}

}  // namespace

extern NativeModule const imp_module;
NativeModule const imp_module = {"_imp", &fill};

}  // namespace gossamer
