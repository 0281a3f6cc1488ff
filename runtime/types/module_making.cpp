// Modules made from specs, whoever made those.
#include "runtime/protocol/module.hpp"

#include "runtime/errors/exception.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/module_spec.hpp"

namespace gossamer {

Raised raise_import_error(Type& type, std::string const& message, Value name, Value path, Value name_from) {
    Ref<Str> const text = make_str(message);
    Owned const exception(make_exception(type, {text.value()}));
    if (!exception) return {};
    if (name && !set_attribute(exception.get(), names::name, name)) return {};
    if (path && !set_attribute(exception.get(), names::path, path)) return {};
    if (name_from && !set_attribute(exception.get(), intern("name_from"), name_from)) return {};
    return raise_instance(exception.get());
}

namespace {

// Modules of programs may refuse an attribute; that is their affair.
bool offer(Value module, Str* name, Value value, bool overrides) {
    if (!overrides) {
        auto const found = find_attribute(module, name);
        if (!found) return false;
        Owned const held(*found);
        if (held && !held.get().is_none()) return true;
    }
    if (set_attribute(module, name, value)) return true;
    if (!is_pending(attribute_error_type)) return false;
    clear_pending();
    return true;
}

}  // namespace

bool take_attributes_from_spec(Value module, Value spec, bool overrides) {
    auto const name = find_attribute(spec, names::name);
    if (!name) return false;
    if (Owned const held(*name); held && !offer(module, names::__name__, held.get(), overrides)) return false;
    Owned const folders = TRY(Owned(get_attribute(spec, "submodule_search_locations")));
    Owned loader = TRY(Owned(get_attribute(spec, "loader")));
    if (loader.get().is_none() && !folders.get().is_none()) {
        loader = TRY(Owned(make_namespace_loader(folders.get())));
        if (!set_attribute(spec, intern("loader"), loader.get())) return false;
        // As every namespace package says of itself.
        if (!offer(module, names::__file__, none, true)) return false;
    }
    if (!offer(module, names::__loader__, loader.get(), overrides)) return false;
    Owned const parent = TRY(Owned(get_attribute(spec, "parent")));
    if (!offer(module, names::__package__, parent.get(), overrides)) return false;
    if (!offer(module, names::__spec__, spec, true)) return false;
    if (!folders.get().is_none() && !offer(module, names::__path__, folders.get(), overrides)) return false;
    Owned const has_location = TRY(Owned(get_attribute(spec, "has_location")));
    if (!TRY(truth(has_location.get()))) return true;
    Owned const origin = TRY(Owned(get_attribute(spec, "origin")));
    if (!offer(module, names::__file__, origin.get(), overrides)) return false;
    Owned const cached = TRY(Owned(get_attribute(spec, "cached")));
    return cached.get().is_none() || offer(module, names::__cached__, cached.get(), overrides);
}

Value module_from_spec(Value spec) {
    Owned const loader = TRY(Owned(get_attribute(spec, "loader")));
    Owned module(none);
    auto const create = find_attribute(loader.get(), intern("create_module"));
    if (!create) return empty;
    if (Owned const held(*create); held)
        module = TRY(Owned(call(held.get(), {spec})));
    else {
        auto const execute = find_attribute(loader.get(), intern("exec_module"));
        if (!execute) return empty;
        if (Owned(*execute))
            return raise(import_error_type, "loaders that define exec_module() must also define create_module()");
    }
    if (module.get().is_none()) {
        Owned const name = TRY(Owned(get_attribute(spec, names::name)));
        module = TRY(Owned(call(Value::of(&module_type), {name.get()})));
    }
    return take_attributes_from_spec(module.get(), spec, false) ? module.release() : empty;
}

}  // namespace gossamer
