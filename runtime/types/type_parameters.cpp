// Type variables inside of the arguments of generic aliases and unions, and how arguments are shown.
#include <algorithm>

#include "runtime/protocol/sequence_view.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/type_variables.hpp"

namespace gossamer {

namespace {

// An attribute if it is there: owned; empty without an exception if not. Failure: nullopt.
std::optional<Owned> attribute_if_any(Value object, std::string_view name) {
    auto found = find_attribute(object, intern(name));
    if (!found) return std::nullopt;
    return Owned(*found);
}

void add_once(std::vector<Value>& row, Value value) {
    if (std::find(row.begin(), row.end(), value) == row.end()) row.push_back(value);
}

}  // namespace

Ref<Tuple> type_parameters_of(Tuple& args) {
    std::vector<Value> found;  // borrowed from the arguments, or from `held`
    std::vector<Owned> held;
    for (Value const arg : args.view()) {
        if (is_type(arg)) continue;
        auto substitutes = attribute_if_any(arg, "__typing_subst__");
        if (!substitutes) return {};
        if (*substitutes) {
            add_once(found, arg);
            continue;
        }
        auto inner = attribute_if_any(arg, "__parameters__");
        if (!inner) return {};
        if (!*inner || !as_tuple(inner->get())) continue;
        for (Value const parameter : inner->get().as<Tuple>().view()) add_once(found, parameter);
        held.push_back(std::move(*inner));
    }
    return gossamer::make_tuple(std::span<Value const>(found));
}

Ref<Tuple> substitute_parameters(Value self, Tuple& args, Tuple& parameters, Value item) {
    if (!parameters.size) {
        Owned const shown = to_repr(self);
        if (!shown) return {};
        return raise(type_error_type, "{} is not a generic class", shown.get().as<Str>().view());
    }
    Owned given = Owned::share(item);
    for (Value const parameter : parameters.view()) {
        auto prepare = attribute_if_any(parameter, "__typing_prepare_subst__");
        if (!prepare) return {};
        if (!*prepare || prepare->get().is_none()) continue;
        Ref<Tuple> const row =
            as_tuple(given.get()) ? Ref<Tuple>::share(&given.get().as<Tuple>()) : make_tuple({given.get()});
        if (!row) return {};
        given = call(prepare->get(), {self, row.value()});
        if (!given) return {};
    }
    Ref<Tuple> const items =
        as_tuple(given.get()) ? Ref<Tuple>::share(&given.get().as<Tuple>()) : make_tuple({given.get()});
    if (!items) return {};
    if (items->size != parameters.size) {
        Owned const shown = to_repr(self);
        if (!shown) return {};
        return raise(type_error_type, "Too {} arguments for {}; actual {}, expected {}{}",
                     items->size > parameters.size ? "many" : "few", shown.get().as<Str>().view(), items->size,
                     items->size > parameters.size ? "" : "at least ", parameters.size);
    }
    std::vector<Value> result;  // owned
    auto fail = [&] {
        for (Value const value : result) release(value);
        return Ref<Tuple>();
    };
    auto replacement = [&](Value parameter) {
        auto const at = std::find(parameters.items, parameters.items + parameters.size, parameter);
        return at == parameters.items + parameters.size ? parameter
                                                        : (*items)[static_cast<size_t>(at - parameters.items)];
    };
    for (Value const arg : args.view()) {
        if (is_type(arg)) {
            result.push_back(retain(arg));
            continue;
        }
        if (is_exactly(arg, unpacked_type_variable_type)) {
            Owned const inner = get_attribute(arg, "__parameters__");
            if (!inner) return fail();
            Value const taken = replacement(inner.get().as<Tuple>()[0]);
            if (Tuple* const several = as_tuple(taken))
                for (Value const each : several->view()) result.push_back(retain(each));
            else
                result.push_back(retain(arg));
            continue;
        }
        auto substitute = attribute_if_any(arg, "__typing_subst__");
        if (!substitute) return fail();
        if (*substitute) {
            Value const fresh = call(substitute->get(), {replacement(arg)});
            if (!fresh) return fail();
            result.push_back(fresh);
            continue;
        }
        auto inner = attribute_if_any(arg, "__parameters__");
        if (!inner) return fail();
        if (!*inner || !as_tuple(inner->get()) || !inner->get().as<Tuple>().size) {
            result.push_back(retain(arg));
            continue;
        }
        Ref<Tuple> const chosen = make_tuple(inner->get().as<Tuple>().view());
        if (!chosen) return fail();
        for (size_t i = 0; i < chosen->size; ++i) store(chosen->items[i], retain(replacement(chosen->items[i])));
        Value const fresh = get_item(arg, chosen.value());
        if (!fresh) return fail();
        result.push_back(fresh);
    }
    return make_tuple_of_owned(result);
}

bool append_type_argument(std::string& out, Value argument) {
    if (argument == ellipsis) return out += "...", true;
    if (is_instance(argument, list_type)) {
        Ref<Tuple> const items = to_tuple(argument);
        if (!items) return false;
        out += '[';
        for (size_t i = 0; i < items->size; ++i) {
            if (i) out += ", ";
            if (!append_type_argument(out, (*items)[i])) return false;
        }
        out += ']';
        return true;
    }
    auto origin = attribute_if_any(argument, "__origin__");
    if (!origin) return false;
    if (*origin) {
        auto args = attribute_if_any(argument, "__args__");
        if (!args) return false;
        if (*args) return append_repr(out, argument);
    }
    auto name = attribute_if_any(argument, "__qualname__");
    if (!name) return false;
    if (!*name) return append_repr(out, argument);
    auto module = attribute_if_any(argument, "__module__");
    if (!module) return false;
    if (!*module || module->get().is_none()) return append_repr(out, argument);
    if (!as_str(module->get()) || module->get().as<Str>().view() != "builtins") {
        if (!append_str(out, module->get())) return false;
        out += '.';
    }
    return append_str(out, name->get());
}

}  // namespace gossamer
