// __reduce__, __reduce_ex__ and __getstate__ of object: how copy and pickle take an object apart.
#include "runtime/binding/descriptors.hpp"
#include "runtime/binding/native.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/list.hpp"

namespace gossamer {

namespace {

Value copyreg_function(std::string_view name) {
    Ref<Str> const module_name = make_str("copyreg");
    if (!context().hooks || !context().hooks->import) return raise(import_error_type, "no module named copyreg");
    Owned const module = context().hooks->import(module_name.get(), none, none, 0);
    return module ? get_attribute(module.get(), name) : empty;
}

// The names of a class's __slots__, as copyreg lists them: written as they are in memory, without __dict__ and
// __weakref__. The class keeps the list as __slotnames__.
Owned slot_names_of(Type& type) {
    Str* const kept = intern("__slotnames__");
    if (type.dict)
        if (Value const names = get(*type.dict, kept)) {
            if (names.is_none() || is_a(names, type_is_list)) return Owned::share(names);
            raise(type_error_type, "{}.__slotnames__ should be a list or None, not {}", type.name_text(),
                  display_name(type_of(names)));
            return {};
        }
    Owned const list_names = copyreg_function("_slotnames");
    if (!list_names) return {};
    Owned names = call(list_names.get(), {Value::of(&type)});
    if (names && !names.get().is_none() && !is_a(names.get(), type_is_list)) {
        raise(type_error_type, "copyreg._slotnames didn't return a list or None");
        return {};
    }
    return names;
}

// The values of those that are there, by name; null without an exception if there are none.
std::optional<Ref<Dict>> slot_values(Value self, Value names) {
    Ref<Dict> found;
    if (names.is_none()) return found;
    // Reading an attribute may run anything, the list is a program's to change.
    for (size_t i = 0; i < names.as<List>().size; ++i) {
        Owned const name = Owned::share(names.as<List>().items[i]);
        size_t const before = names.as<List>().size;
        if (!as_str(name.get())) {
            raise(type_error_type, "attribute name must be string, not '{}'", display_name(type_of(name.get())));
            return std::nullopt;
        }
        auto value = find_attribute(self, &name.get().as<Str>());
        if (!value) return std::nullopt;
        Owned const held = *value;
        if (names.as<List>().size != before) {
            raise(runtime_error_type, "__slotsname__ changed size during iteration");
            return std::nullopt;
        }
        if (!held) continue;
        if (!found) found = make_dict();
        if (!set_item(found.value(), name.get(), held.get())) return std::nullopt;
    }
    return found;
}

// Does an instance hold more than its attributes and slots: fields that only the type's own code knows?
bool has_hidden_fields(Type& type) {
    Type const* at = &type;
    while (at->base && at->is_heap()) at = at->base;
    return at != &object_type &&
           (at->instance_size > sizeof(Object) + sizeof(Record*) || at->root.layout != object_type.root.layout);
}

Value default_state(Value self, bool required) {
    Type& type = type_of(self);
    if (required && type.has(type_is_int | type_is_tuple | type_is_bytes | type_is_type))
        return raise(type_error_type, "cannot pickle {} objects", type.name_text());
    auto space = find_attribute(self, names::__dict__);
    if (!space) return empty;
    Owned state = *space;
    if (!state || (as_dict(state.get()) && !state.get().as<Dict>().size())) state = none;
    Owned const listed = slot_names_of(type);
    if (!listed) return empty;
    if (required && has_hidden_fields(type))
        return raise(type_error_type, "cannot pickle '{}' object", display_name(type));
    auto slots = slot_values(self, listed.get());
    if (!slots) return empty;
    // A copy is not asked for: __getstate__ hands out the live dict, as the oracle's does.
    if (!*slots) return state.release();
    return make_tuple({state.get(), slots->value()}).release_value();
}

// The arguments of __new__ for a copy: a tuple and perhaps keywords. False: none are named.
bool new_arguments(Value self, Owned& args, Owned& keywords) {
    if (Owned const method = lookup_special(self, intern("__getnewargs_ex__"))) {
        Owned const pair = call(method.get());
        if (!pair) return false;
        Tuple* const both = as_tuple(pair.get());
        if (!both)
            return raise(type_error_type, "__getnewargs_ex__ should return a tuple, not '{}'",
                         display_name(type_of(pair.get())));
        if (both->size != 2)
            return raise(value_error_type, "__getnewargs_ex__ should return a tuple of length 2, not {}", both->size);
        if (!as_tuple((*both)[0]))
            return raise(type_error_type,
                         "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{}'",
                         display_name(type_of((*both)[0])));
        if (!as_dict((*both)[1]))
            return raise(type_error_type,
                         "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{}'",
                         display_name(type_of((*both)[1])));
        args = Owned::share((*both)[0]);
        keywords = Owned::share((*both)[1]);
        return true;
    }
    if (is_pending()) return false;
    Owned const method = lookup_special(self, intern("__getnewargs__"));
    if (!method) return !is_pending();
    args = call(method.get());
    if (!args) return false;
    if (!as_tuple(args.get()))
        return raise(type_error_type, "__getnewargs__ should return a tuple, not '{}'",
                     display_name(type_of(args.get())));
    return true;
}

Value get_state(Value self, bool required) {
    Owned const method = get_attribute(self, "__getstate__");
    if (!method) return empty;
    Value const standard = get(*object_type.dict, intern("__getstate__"));
    if (lookup_in_type(type_of(self), intern("__getstate__")) == standard) return default_state(self, required);
    return call(method.get());
}

}  // namespace

Value state_of(Value self) { return get_state(self, false); }

namespace {

Value reduce_newobj(Value self) {
    Type& type = type_of(self);
    if (!type.slots.make) return raise(type_error_type, "cannot pickle '{}' object", display_name(type));
    Owned args, keywords;
    if (!new_arguments(self, args, keywords)) return empty;
    bool const has_arguments = bool(args);
    bool const has_keywords = keywords && keywords.get().as<Dict>().size();
    Owned const maker = copyreg_function(has_keywords ? "__newobj_ex__" : "__newobj__");
    if (!maker) return empty;
    Ref<Tuple> maker_arguments;
    if (has_keywords) {
        maker_arguments = make_tuple({Value::of(&type), args.get(), keywords.get()});
    } else {
        size_t const count = has_arguments ? args.get().as<Tuple>().size : 0;
        maker_arguments = allocate_tuple(count + 1);
        if (!maker_arguments) return empty;
        maker_arguments->items[0] = retain(Value::of(&type));
        for (size_t i = 0; i < count; ++i) maker_arguments->items[i + 1] = retain(args.get().as<Tuple>()[i]);
    }
    bool const is_list = type.has(type_is_list), is_dict = type.has(type_is_dict);
    Owned const state = get_state(self, !has_arguments && !is_list && !is_dict);
    if (!state) return empty;
    Owned list_items = none, dict_items = none;
    if (is_list) list_items = get_iterator(self);
    if (is_dict) {
        Owned const items = call_method(self, intern("items"));
        if (!items) return empty;
        dict_items = get_iterator(items.get());
    }
    if (!list_items || !dict_items || !maker_arguments) return empty;
    return make_tuple({maker.get(), maker_arguments.value(), state.get(), list_items.get(), dict_items.get()})
        .release_value();
}

Value common_reduce(Value self, int64_t protocol) {
    if (protocol >= 2) return reduce_newobj(self);
    Owned const reduce = copyreg_function("_reduce_ex");
    return reduce ? call(reduce.get(), {self, Value::integer(protocol)}) : empty;
}

}  // namespace

Value object_get_state(Value self) { return default_state(self, false); }

Value object_reduce(Value self) { return common_reduce(self, 0); }

Value object_reduce_ex(Value self, int64_t protocol) {
    if (lookup_in_type(type_of(self), names::__reduce__) != get(*object_type.dict, names::__reduce__))
        return call_method(self, names::__reduce__);
    return common_reduce(self, protocol);
}

}  // namespace gossamer
