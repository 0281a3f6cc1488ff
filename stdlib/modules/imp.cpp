// _imp: what importlib, which is written in Python, needs of the engine.
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/binding/native.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/module_spec.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

Value imp_find_spec(Str& name, Value path, Value target) {
    return context().hooks->find_spec(&name, path, target, ModuleSearch::everywhere);
}
bool imp_execute(Value spec, Value module) { return context().hooks->execute_module(spec, module); }
bool imp_take_attributes(Value spec, Value module) { return take_attributes_from_spec(module, spec, true); }
Value imp_make_module(Value spec) { return module_from_spec(spec); }
Value imp_cached_place(Str& path) { return cached_place(path.view()); }
// "file", "folder" or None.
Value imp_kind_of_path(Str& path) {
    struct stat status;
    if (stat(std::string(path.view()).c_str(), &status) != 0) return none;
    if (S_ISDIR(status.st_mode)) return Value::of(intern("folder"));
    return S_ISREG(status.st_mode) ? Value::of(intern("file")) : none;
}
Value imp_current_folder() {
    char current[PATH_MAX];
    return make_str(getcwd(current, sizeof current) ? current : "").release_value();
}

constexpr Native functions[] = {
    function<&imp_find_spec, "find_spec(name, path=None, target=None, /)">(
        "The spec of a module, or None if there is none."),
    function<&imp_execute, "execute(spec, module, /)">("Run a module in the namespace that it has."),
    function<&imp_take_attributes, "take_attributes(spec, module, /)">(
        "Let a module say of itself what its spec says."),
    function<&imp_make_module, "module_from_spec(spec, /)">("A new module that has not run yet."),
    function<&imp_cached_place, "cached_place(path, /)">("Where bytecode of a file would be kept, or None."),
    function<&imp_kind_of_path, "kind_of_path(path, /)">("Whether something is a file, a folder or nothing."),
    function<&imp_current_folder, "current_folder()">("The folder that relative paths begin from."),
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
