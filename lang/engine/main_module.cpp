#include "lang/engine/main_module.hpp"

#include "lang/engine/imports.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

namespace {

// The name of a ModuleNotFoundError or other ImportError that is pending, or nothing.
std::string missing_name() {
    Value const name = reinterpret_cast<Exception*>(context().pending)->fields[exception_fields::import_name];
    Str* const text = name ? as_str(name) : nullptr;
    return text ? std::string(text->view()) : std::string();
}

// That the package is not there is said in one line; what goes wrong inside it is not hidden.
bool import_package(std::string const& package) {
    if (Owned(import_module(package))) return true;
    if (!is_pending(import_error_type)) return false;
    std::string const missing = missing_name();
    if (missing.empty() || (missing != package && !package.starts_with(missing + "."))) return false;
    clear_pending();
    return true;
}

// As importlib.util.find_spec looks: also the packages are asked again, and errors are pending.
std::optional<FoundModule> find_spec(std::string const& name) {
    size_t const dot = name.rfind('.');
    if (dot == std::string::npos) return find_module(name, empty);
    std::string const package = name.substr(0, dot);
    Owned const parent(import_module(package));
    if (!parent) return std::nullopt;
    auto const path_found = find_attribute(parent.get(), names::__path__);
    if (!path_found) return std::nullopt;
    Owned const path(*path_found);
    if (!path)
        return raise(module_not_found_error_type, "__path__ attribute not found on '{}' while trying to find '{}'",
                     package, name);
    return find_module(name, path.get());
}

std::string search_complaint(std::string const& name) {
    Owned const error = take_pending();
    Owned const shown(to_str(error.get()));
    if (!shown) clear_pending();
    std::string text = fmt::format("Error while finding module specification for '{}' ({}: {})", name,
                                   type_of(error.get()).name_text(), shown ? shown.get().as<Str>().view() : "");
    if (name.ends_with(".py"))
        text +=
            fmt::format(". Try using '{}' instead of '{}' as the module name.", name.substr(0, name.size() - 3), name);
    return text;
}

}  // namespace

std::optional<MainModule> find_main_module(std::string const& name) {
    MainModule result;
    result.name = name;
    auto complain = [&](std::string text) { return result.complaint = std::move(text), result; };
    if (name.starts_with(".")) return complain("Relative module names not supported");
    size_t const dot = name.rfind('.');
    if (dot != std::string::npos && dot > 0 && !import_package(name.substr(0, dot))) return std::nullopt;
    auto found = find_spec(name);
    if (!found) {
        for (Type* type : {&import_error_type, &attribute_error_type, &type_error_type, &value_error_type})
            if (is_pending(*type)) return complain(search_complaint(name));
        return std::nullopt;
    }
    if (found->kind == FoundModule::nothing) return complain("No module named " + name);
    if (found->is_package()) {
        if (name == "__main__" || name.ends_with(".__main__")) return complain("Cannot use package as __main__ module");
        auto inner = find_main_module(name + ".__main__");
        if (inner && !inner->complaint.empty() && get(*context().modules, intern(name)))
            inner->complaint += fmt::format("; '{}' is a package and cannot be directly executed", name);
        return inner;
    }
    if (found->kind == FoundModule::native) return complain("No code object available for " + name);
    result.found = std::move(*found);
    return result;
}

}  // namespace gossamer
