// Warnings: filters, registries of what has been said, and the plain way of saying it (protocol/warn.hpp).
#include "runtime/protocol/warn.hpp"

#include "runtime/core/int.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/errors/native_in_python.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/errors/raise.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/list.hpp"

namespace gossamer {

namespace {

constexpr char const* version_key = "_filters_version";

// The namespace of _warnings, imported if need be; borrowed.
Dict* native_namespace() {
    Str* const name = intern("_warnings");
    Value module = get(*context().modules, name);
    if (!module) {
        Owned const imported(context().hooks->import(name, empty, none, 0));
        if (!imported) return nullptr;
        module = get(*context().modules, name);
    }
    Module* const found = module ? as_module(module) : nullptr;
    if (!found) return raise(runtime_error_type, "the module _warnings is lost");
    return found->dict;
}

// What the module warnings has under a name: empty without a pending exception if nobody has imported it.
Owned from_warnings(char const* name, bool import) {
    Str* const module_name = intern("warnings");
    Owned module = Owned::share(get(*context().modules, module_name));
    if (!module && import) {
        module = Owned(context().hooks->import(module_name, empty, none, 0));
        if (!module) clear_pending();
    }
    if (!module) return {};
    auto found = find_attribute(module, intern(name));
    return found ? Owned(*found) : Owned();
}

// A setting of the filters: what a program has put into warnings, or else what was seen there last.
Owned setting(char const* name) {
    Owned found = from_warnings(name, false);
    if (is_pending()) return {};
    Dict* const own = native_namespace();
    if (found) {
        if (own && !(get(*own, intern(name)) == found.get())) put(*own, intern(name), found);
        return found;
    }
    return own ? Owned::share(get(*own, intern(name))) : Owned();
}

Value filters_version(Dict& own) {
    Value const version = get(own, intern(version_key));
    return version ? version : Value::integer(0);
}

// A filter's message or module: None, a text that must be equal, or something with match().
std::optional<bool> matches(Value pattern, Value text) {
    if (pattern.is_none()) return true;
    if (is_exact_str(pattern)) return equals(pattern, text);
    Owned const found(call_method(pattern, intern("match"), {text}));
    if (!found) return std::nullopt;
    return truth(found);
}

struct Verdict {
    Owned action, item;
};

std::optional<bool> applies(Tuple& filter, Value category, Value text, int64_t line, Value module) {
    bool const good_text = TRY(matches(filter.items[1], text));
    bool const good_module = TRY(matches(filter.items[3], module));
    bool const good_category = TRY(is_subclass_of(category, filter.items[2]));
    if (!is_int(filter.items[4])) return raise(type_error_type, "an integer is required");
    int64_t const wanted = TRY(to_int64(filter.items[4]));
    return good_text && good_module && good_category && (wanted == 0 || wanted == line);
}

bool find_verdict(Value category, Value text, int64_t line, Value module, Verdict& verdict) {
    Owned const filters = setting("filters");
    if (is_pending()) return false;
    List* const list = filters ? as_list(filters) : nullptr;
    if (!list) return raise(value_error_type, "_warnings.filters must be a list");
    for (uint64_t i = 0; i < list->size; ++i) {
        Owned const item = Owned::share(list->items[i]);
        Tuple* const filter = as_tuple(item);
        if (!filter || filter->size != 5)
            return raise(value_error_type, "_warnings.filters item {} isn't a 5-tuple", i);
        if (!is_exact_str(filter->items[0]))
            return raise(type_error_type, "action must be a string, not '{}'", type_of(filter->items[0]).name_text());
        if (TRY(applies(*filter, category, text, line, module))) {
            verdict.action = Owned::share(filter->items[0]);
            verdict.item = Owned::share(item.get());
            return true;
        }
    }
    verdict.action = setting("defaultaction");
    if (is_pending()) return false;
    if (!verdict.action) {
        Dict* const own = native_namespace();
        if (!own) return false;
        verdict.action = Owned::share(get(*own, intern("_defaultaction")));
        if (!verdict.action) return raise(value_error_type, "_warnings.defaultaction not found");
    }
    if (!is_exact_str(verdict.action))
        return raise(type_error_type, "_warnings.defaultaction must be a string, not '{}'",
                     type_of(verdict.action).name_text());
    verdict.item = Owned(none);
    return true;
}

// Has this been said? Registries forget when the filters have changed since.
std::optional<bool> was_said(Dict& registry, Value key, bool remember) {
    Dict* const own = native_namespace();
    if (!own) return std::nullopt;
    Owned const version = Owned::share(filters_version(*own));
    Value const known = get(registry, intern("version"));
    if (!known || !is_exact_int(known) || !TRY(equals(known, version))) {
        clear(registry);
        put(registry, intern("version"), version.get());
    } else {
        Value const said = TRY(lookup(registry, key));
        if (said) {
            Owned const held = Owned::share(said);
            if (TRY(truth(held))) return true;
        }
    }
    if (remember && !insert(registry, key, true_value)) return std::nullopt;
    return false;
}

std::optional<bool> was_said_anywhere(Dict& registry, Value text, Value category) {
    Ref<Tuple> const key = make_tuple({text, category});
    return was_said(registry, key.value(), true);
}

// Without the module warnings: to sys.stderr, and what fails there is forgotten.
bool show_plainly(Value category, Value text, Value filename, int64_t line, Value source_text) {
    Value const sys = get(*context().modules, intern("sys"));
    Owned const file = sys ? get_attribute(sys, names::stderr_) : empty;
    if (!file || file.get().is_none()) {
        if (is_pending()) clear_pending();
        return true;
    }
    Owned const category_name(get_attribute(category, names::__name__));
    std::string shown;
    bool good = category_name && append_str(shown, filename);
    shown += fmt::format(":{}: ", line);
    good = good && append_str(shown, category_name);
    shown += ": ";
    good = good && append_str(shown, text);
    if (!good) return false;
    shown += '\n';
    std::string source;
    if (source_text && as_str(source_text))
        source = as_str(source_text)->view();
    else if (Str* const name = as_str(filename))
        source = source_line(name->view(), static_cast<size_t>(line));
    source.erase(0, std::min(source.find_first_not_of(" \t\f"), source.size()));
    if (!source.empty()) shown += "  " + source + "\n";
    Ref<Str> const output = make_str(shown);
    Owned const written(call_method(file, names::write, {output.value()}));
    if (!written) clear_pending();
    return true;
}

bool show(Value message, Value category, Value text, Value filename, int64_t line, Value source_text, Value source) {
    bool const has_source = source && !source.is_none();
    Owned const shower = from_warnings("_showwarnmsg", has_source);
    if (!shower) return is_pending() ? false : show_plainly(category, text, filename, line, source_text);
    if (!is_callable(shower)) return raise(type_error_type, "warnings._showwarnmsg() must be set to a callable");
    Owned const maker = from_warnings("WarningMessage", false);
    if (!maker) return is_pending() ? false : raise(runtime_error_type, "unable to get warnings.WarningMessage");
    Owned const packed(
        call(maker, {message, category, filename, Value::integer(line), none, none, has_source ? source : none}));
    return packed && Owned(call(shower, {packed.get()}));
}

// "/some/where/module.py" is the module "/some/where/module".
Owned module_of(Value filename) {
    std::string text;
    if (!append_str(text, filename)) return {};
    if (text.empty()) text = "<unknown>";
    if (text.ends_with(".py")) text.resize(text.size() - 3);
    return make_str(text).release_value();
}

// Frames of the import machinery are looked through.
bool is_internal(Frame const& frame) {
    std::string_view const name = frame.code->filename->view();
    return name.find("importlib") != name.npos && name.find("_bootstrap") != name.npos;
}
bool is_skipped(Frame const& frame, Tuple* prefixes) {
    if (!prefixes) return false;
    // As in CPython, the last character of the name does not count.
    std::string_view name = frame.code->filename->view();
    name.remove_suffix(name.empty() ? 0 : 1);
    for (Value const each : prefixes->view())
        if (Str* const prefix = as_str(each); prefix && name.starts_with(prefix->view())) return true;
    return false;
}
Frame* next_external(Frame* frame, Tuple* prefixes) {
    do frame = frame->previous;
    while (frame && (is_internal(*frame) || is_skipped(*frame, prefixes)));
    return frame;
}

struct Blamed {
    Owned filename, module, registry;
    int64_t line = 0;
};

bool find_blamed(int64_t level, Tuple* prefixes, Blamed& blamed) {
    Frame* frame = context().frame;
    while (frame && stands_for_native(*frame->code)) frame = frame->previous;
    if (level <= 0 || (frame && is_internal(*frame)))
        while (--level > 0 && frame) frame = frame->previous;
    else
        while (--level > 0 && frame) frame = next_external(frame, prefixes);
    Dict* globals;
    if (frame) {
        globals = frame->globals;
        blamed.filename = Owned::share(Value::of(frame->code->filename));
        blamed.line = frame->node ? frame->code->position_of(*frame->code, frame->node).line : frame->code->first_line;
    } else {
        Value const sys = get(*context().modules, intern("sys"));
        Module* const module = sys ? as_module(sys) : nullptr;
        if (!module) return raise(runtime_error_type, "lost sys");
        globals = module->dict;
        blamed.filename = Owned::share(Value::of(intern("<sys>")));
        blamed.line = 0;
    }
    Str* const registry_name = intern("__warningregistry__");
    blamed.registry = Owned::share(get(*globals, registry_name));
    if (!blamed.registry) {
        blamed.registry = make_dict().release_value();
        put(*globals, registry_name, blamed.registry.get());
    }
    Value const name = get(*globals, names::__name__);
    blamed.module =
        name && (name.is_none() || as_str(name)) ? Owned::share(name) : Owned::share(Value::of(intern("<string>")));
    return true;
}

}  // namespace

bool warn_explicitly(Value message, Value category, Value filename, int64_t line, Value module, Value registry,
                     Value source_text, Value source) {
    if (module && module.is_none()) return true;
    Dict* const said = registry && !registry.is_none() ? as_dict(registry) : nullptr;
    if (registry && !registry.is_none() && !said) return raise(type_error_type, "'registry' must be a dict or None");
    Owned const named = module ? Owned::share(module) : module_of(filename);
    if (!named) return false;
    Owned text, instance, kind;
    if (TRY(is_instance_of(message, Value::of(&warning_type)))) {
        text = Owned(to_str(message));
        instance = Owned::share(message);
        kind = Owned::share(Value::of(&type_of(message)));
    } else {
        text = Owned::share(message);
        kind = Owned::share(category);
        instance = Owned(call(category, {message}));
    }
    if (!text || !instance) return false;
    Ref<Tuple> const key = make_tuple({text.get(), kind.get(), Value::integer(line)});
    Owned const held_registry = said ? Owned::share(registry) : Owned();
    if (said && TRY(was_said(*said, key.value(), false))) return true;
    Verdict verdict;
    if (!find_verdict(kind, text, line, named, verdict)) return false;
    std::string_view const action = as_str(verdict.action)->view();
    if (action == "error") return raise_instance(instance.get());
    if (action == "ignore") return true;
    if (action != "always") {
        if (said && !insert(*said, key.value(), true_value)) return false;
        bool before = false;
        if (action == "once") {
            Owned everywhere;
            if (!said) {
                everywhere = setting("onceregistry");
                if (is_pending()) return false;
                if (!everywhere) {
                    Dict* const own = native_namespace();
                    if (!own) return false;
                    everywhere = Owned::share(get(*own, intern("_onceregistry")));
                }
                if (!everywhere || !as_dict(everywhere))
                    return raise(type_error_type, "_warnings.onceregistry must be a dict");
            }
            before = TRY(was_said_anywhere(said ? *said : *as_dict(everywhere), text, kind));
        } else if (action == "module") {
            if (said) before = TRY(was_said_anywhere(*said, text, kind));
        } else if (action != "default") {
            std::string shown_action, shown_item;
            if (!append_repr(shown_action, verdict.action) || !append_repr(shown_item, verdict.item)) return false;
            return raise(runtime_error_type, "Unrecognized action ({}) in warnings.filters:\n {}", shown_action,
                         shown_item);
        }
        if (before) return true;
    }
    return show(instance, kind, text, filename, line, source_text, source);
}

bool warn_from(Value message, Value category, int64_t level, Value source, Tuple* skipped_prefixes) {
    Blamed blamed;
    if (!find_blamed(level, skipped_prefixes, blamed)) return false;
    return warn_explicitly(message, category, blamed.filename, blamed.line, blamed.module, blamed.registry, empty,
                           source);
}

bool warn_text(Type& category, std::string_view message, int64_t level) {
    Ref<Str> const text = make_str(message);
    return warn_from(text.value(), Value::of(&category), level, none, nullptr);
}

bool warn_about_line(Type& category, std::string_view message, Str* filename, int64_t line) {
    Ref<Str> const text = make_str(message);
    return warn_explicitly(text.value(), Value::of(&category), Value::of(filename), line, empty, empty, empty, none);
}

bool warn_never_awaited(Value coroutine, Str& qualified_name) {
    Owned const teller = from_warnings("_warn_unawaited_coroutine", true);
    if (teller && (Owned(call(teller, {coroutine})) || is_pending(runtime_warning_type))) return !is_pending();
    if (is_pending()) report_unraisable(coroutine);  // a teller that failed has told nothing
    return warn(runtime_warning_type, "coroutine '{}' was never awaited", qualified_name.view());
}

void warning_filters_changed() {
    Dict* const own = native_namespace();
    if (!own) return clear_pending();
    auto const version = fitting_int64(filters_version(*own));
    put(*own, intern(version_key), Value::integer(version.value_or(0) + 1));
}

Value default_warning_filters() {
    Ref<List> const filters = make_list();
    auto add = [&](char const* action, Type& category, Value module) {
        (void)append(*filters,
                     make_tuple({Value::of(intern(action)), none, Value::of(&category), module, Value::integer(0)})
                         .release_value());
    };
    add("default", deprecation_warning_type, Value::of(names::__main__));
    add("ignore", deprecation_warning_type, none);
    add("ignore", pending_deprecation_warning_type, none);
    add("ignore", import_warning_type, none);
    add("ignore", resource_warning_type, none);
    return retain(filters.value());
}

}  // namespace gossamer
