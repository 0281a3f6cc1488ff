// _warnings: the filters, and what warns, for the module warnings and for the interpreter itself.
#include "runtime/binding/native.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

// What is warned of, as a class: the message's own, or the one given.
Owned category_of(Value message, Value category) {
    if (TRY(is_instance_of(message, Value::of(&warning_type)))) return Owned::share(Value::of(&type_of(message)));
    if (category.is_none()) return Owned::share(Value::of(&user_warning_type));
    Type* const type = is_type(category) ? &category.as<Type>() : nullptr;
    if (!type || !type->derives_from(warning_type))
        return raise(type_error_type, "category must be a Warning subclass, not '{}'", type_of(category).name_text());
    return Owned::share(category);
}

Value warn_function(Value message, Value category, int64_t level, Value source, Value prefixes) {
    Owned const kind = category_of(message, category);
    if (!kind) return empty;
    Tuple* const skipped = prefixes ? as_tuple(prefixes) : &empty_tuple();
    if (!skipped)
        return raise(type_error_type, "warn() argument 'skip_file_prefixes' must be tuple, not {}",
                     prefixes.is_none() ? "None" : type_of(prefixes).name_text());
    for (Value const each : skipped->view())
        if (!as_str(each))
            return raise(type_error_type, "Found non-str '{}' in skip_file_prefixes.", type_of(each).name_text());
    if (skipped->size && level < 2) level = 2;
    return warn_from(message, kind, level, source, skipped->size ? skipped : nullptr) ? none : empty;
}

// The line that a module's loader knows, where the globals name one.
Owned line_of_loader(Value globals, int64_t line) {
    Dict* const dict = as_dict(globals);
    Value const loader = dict ? get(*dict, intern("__loader__")) : empty;
    Value const name = dict ? get(*dict, names::__name__) : empty;
    if (!loader || !name) return Owned(none);
    auto const found = find_attribute(loader, intern("get_source"));
    if (!found) return {};
    Owned const getter(*found);
    if (!getter) return Owned(none);
    Owned const source(call(getter, {name}));
    if (!source) return {};
    Str* const text = as_str(source);
    if (!text) return Owned(none);
    std::string_view rest = text->view();
    for (int64_t at = 1; at < line && !rest.empty(); ++at)
        rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
    return make_str(rest.substr(0, rest.find('\n'))).release_value();
}

Value warn_explicit_function(Value message, Value category, Str& filename, int64_t line, Value module, Value registry,
                             Value globals, Value source) {
    Owned source_text;
    if (globals && !globals.is_none()) {
        if (!as_dict(globals))
            return raise(type_error_type, "module_globals must be a dict, not '{}'", type_of(globals).name_text());
        source_text = line_of_loader(globals, line);
        if (!source_text) return empty;
    }
    return warn_explicitly(message, category, Value::of(&filename), line, module, registry, source_text.get(), source)
               ? none
               : empty;
}

Value filters_mutated() {
    warning_filters_changed();
    return none;
}

// What a warning quotes where linecache is not at hand.
Value line_function(Str& filename, int64_t line) {
    return make_str(source_line(filename.view(), line > 0 ? static_cast<size_t>(line) : 0)).release_value();
}

constexpr Native functions[] = {
    function<&warn_function,
             "warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=<unrepresentable>)">(
        "Issue a warning, or maybe ignore it or raise an exception."),
    function<&warn_explicit_function, "warn_explicit(message, category, filename, lineno, module=<unrepresentable>, "
                                      "registry=None, module_globals=None, source=None)">(
        "Issue a warning, or maybe ignore it or raise an exception."),
    function<&filters_mutated, "_filters_mutated()">("Ask the filters anew what has been said."),
    function<&line_function, "_source_line(filename, lineno, /)">("A line of a file, without its end."),
};

bool fill(Module& module) {
    Dict& dict = *module.dict;
    put(dict, intern("filters"), Owned(default_warning_filters()).get());
    put(dict, intern("_defaultaction"), Value::of(intern("default")));
    put(dict, intern("_onceregistry"), make_dict().value());
    add_functions(dict, functions, intern("_warnings"));
    return true;
}

}  // namespace

extern NativeModule const warnings_inner_module{"_warnings", fill};

}  // namespace gossamer
