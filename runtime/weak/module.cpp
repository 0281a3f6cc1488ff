#include "runtime/weak/module.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/heap/death.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/list.hpp"
#include "runtime/weak/finalize.hpp"
#include "runtime/weak/registry.hpp"
#include "runtime/weak/weak_containers.hpp"
#include "runtime/weak/weak_method.hpp"

namespace gossamer {

Type weakref_module_type;

void define_reference_types();
void define_proxy_types();
void define_weak_method();
void define_finalize();
void install_collector_hooks();

namespace {

constexpr char const* doc = "Weak reference support for Python.\n\nThis module is an implementation of PEP 205:\n\n"
                            "https://peps.python.org/pep-0205/\n";

Value call_module(Value, Arguments const& arguments) { return call(Value::of(&reference_type), arguments); }

Value proxy_function(Arguments const& arguments) {
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "_weakref.proxy() takes no keyword arguments");
    if (arguments.positional < 1) return raise(type_error_type, "proxy expected at least 1 argument, got 0");
    if (arguments.positional > 2)
        return raise(type_error_type, "proxy expected at most 2 arguments, got {}", arguments.positional);
    return make_proxy(arguments[0], arguments.positional > 1 ? arguments[1] : empty);
}

int64_t count_of(Value object) {
    return object.is_object() ? static_cast<int64_t>(count_references(*object.object())) : 0;
}
Value get_count(Value object) { return Value::integer(count_of(object)); }

Value get_references(Value object) {
    Ref<List> list = make_list();
    bool done = true;
    if (object.is_object())
        for_each_reference(*object.object(), [&](WeakReference& reference) {
            done = done && append(*list, retain(Value::of(&reference)));
        });
    return done ? list.release_value() : empty;
}

Value remove_dead(Dict& dict, Value key) {
    auto const found = TRY(lookup(dict, key));
    Owned const value = found;
    if (!value) return none;
    if (!is_weak_reference(value)) return raise(type_error_type, "not a weakref");
    if (target_of(value.get().as<WeakReference>())) return none;
    auto const taken = TRY(take(dict, key));
    Owned const gone = taken;
    return none;
}

constexpr Native functions[] = {
    function<&proxy_function, "proxy(object, callback=None, /)">(
        "Create a proxy object that weakly references 'object'.\n\n'callback', if given, is called with a reference "
        "to the\nproxy when 'object' is about to be finalized."),
    function<&get_count, "getweakrefcount(object, /)">("Return the number of weak references to 'object'."),
    function<&get_references, "getweakrefs(object, /)">(
        "Return a list of all weak reference objects pointing to 'object'."),
    function<&remove_dead, "_remove_dead_weakref(dct, key, /)">(
        "Atomically remove key from dict if it points to a dead weakref."),
};

constexpr char const* public_names[] = {
    "ref",           "proxy",      "getweakrefcount",   "getweakrefs", "WeakKeyDictionary",
    "ReferenceType", "ProxyType",  "CallableProxyType", "ProxyTypes",  "WeakValueDictionary",
    "WeakSet",       "WeakMethod", "finalize",
};

void fill(Dict& dict) {
    add_functions(dict, functions, intern("_weakref"));
    auto const add = [&](char const* name, Type& type) { put(dict, intern(name), Value::of(&type)); };
    add("ref", reference_type);
    add("ReferenceType", reference_type);
    add("ProxyType", proxy_type);
    add("CallableProxyType", callable_proxy_type);
    add("WeakSet", weak_set_type);
    add("WeakMethod", weak_method_type);
    add("WeakValueDictionary", weak_value_dictionary_type);
    add("KeyedRef", keyed_ref_type);
    add("WeakKeyDictionary", weak_key_dictionary_type);
    add("finalize", finalize_type);
    Ref<Tuple> const proxies = make_tuple({Value::of(&proxy_type), Value::of(&callable_proxy_type)});
    put(dict, intern("ProxyTypes"), proxies.value());
    Ref<List> const all = make_list();
    for (char const* const name : public_names)
        if (!append(*all, retain(Value::of(intern(name))))) clear_pending();
    put(dict, names::__all__, all.value());
}

}  // namespace

Module& weakref_module() {
    WeakRegistry& registry = weak_registry();
    if (registry.module) return *registry.module;
    Ref<Module> plain = make_module(intern("weakref"), doc);
    Owned const made = call(Value::of(&weakref_module_type), {Value::of(intern("weakref"))});
    Module* const module = made ? &made.get().as<Module>() : plain.get();
    if (!made) clear_pending();
    if (module != plain.get() && plain->dict && module->dict && !update(*module->dict, *plain->dict)) clear_pending();
    fill(*module->dict);
    retain(module);
    registry.module = module;
    if (context().modules) put(*context().modules, intern("weakref"), Value::of(module));
    return *module;
}

void define_weak_types() {
    define_reference_types();
    define_proxy_types();
    define_weak_method();
    define_weak_iterator_type();
    define_weak_value_dictionary();
    define_weak_key_dictionary();
    define_weak_set();
    define_finalize();
    TypeDefinition type;
    type.name = "module";
    type.base = &module_type;
    type.slots.call = call_module;
    define_type(weakref_module_type, type);
    death_hooks.clear_weak_references = clear_weak_references;
    install_collector_hooks();
}

}  // namespace gossamer
