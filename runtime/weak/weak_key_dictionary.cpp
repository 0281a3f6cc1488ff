// WeakKeyDictionary: reference to the key -> value.
#include "runtime/binding/native.hpp"
#include "runtime/core/dict_table.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/list.hpp"
#include "runtime/weak/weak_containers.hpp"

namespace gossamer {

Type weak_key_dictionary_type;

namespace {

WeakContainer& container_of(Value self) { return self.as<WeakContainer>(); }

Value make(Type& type, Arguments const&) {
    WeakContainer* const container = make_container(type, false);
    return container ? Value::of(container) : empty;
}

bool set(WeakContainer& container, Value key, Value value) {
    Dict& dict = dict_of(container);
    Ref<WeakEntry> const entry = make_entry(container, WeakKind::key_entry, key);
    if (!entry) return false;
    uint32_t const size = dict.size();
    // If an equal key is there, its reference stays and this one goes.
    bool const done = insert(dict, entry.value(), value, entry->hash);
    if (dict.size() != size) ++container.changes;
    return done;
}

// The value of a key: owned; empty inside if there is none. TypeError if the key can not be referred to.
std::optional<Value> find(WeakContainer& container, Value key) {
    Ref<WeakReference> const probe = make_probe(key);
    if (!probe) return std::nullopt;
    auto const key_hash = hash_of(*probe);
    if (!key_hash) return std::nullopt;
    return lookup(dict_of(container), probe.value(), *key_hash);
}

// KeyErrors name the reference, as CPython's do.
Raised raise_key_error(Value key) {
    Owned const reference = make_reference(key);
    return reference ? raise_with(key_error_type, reference) : Raised{};
}

bool update(Value self, Value other) {
    return for_each_item(other, [&](Value key, Value value) { return set(container_of(self), key, value); });
}

bool update_from(Value self, Arguments const& arguments) {
    if (arguments.positional && !arguments[0].is_none() && !update(self, arguments[0])) return false;
    for (size_t i = 0; arguments.keywords && i < arguments.keywords->size; ++i)
        if (!set(container_of(self), arguments.keywords->items[i], arguments[arguments.positional + i])) return false;
    return true;
}

bool initialise(Value self, Arguments const& arguments) {
    if (arguments.positional == 0 && arguments.keywords && arguments.keywords->size == 1 &&
        arguments.keywords->items[0].as<Str>().view() == "dict")
        return arguments[0].is_none() || update(self, arguments[0]);
    if (!check_arguments(self, arguments, "__init__", 1, false)) return false;
    return update_from(self, arguments);
}

bool update_method(Value self, Arguments const& arguments) {
    return check_arguments(self, arguments, "update", 1, true) && update_from(self, arguments);
}

Value get_item_slot(Value self, Value key) {
    auto const value = TRY(find(container_of(self), key));
    return value ? value : raise_key_error(key);
}

// Takes an entry out: the owned value, empty inside if there was none.
std::optional<Value> take_key(WeakContainer& container, Value key) {
    Ref<WeakReference> const probe = make_probe(key);
    if (!probe) return std::nullopt;
    uint32_t const size = dict_of(container).size();
    auto const taken = take(dict_of(container), probe.value());
    if (dict_of(container).size() != size) ++container.changes;
    return taken;
}

bool set_item_slot(Value self, Value key, Value value) {
    WeakContainer& container = container_of(self);
    if (value) return set(container, key, value);
    auto const taken = take_key(container, key);
    if (!taken) return false;
    Owned const old = *taken;
    return old ? true : bool(raise_key_error(key));
}

std::optional<int64_t> length_slot(Value self) { return dict_of(container_of(self)).size(); }

std::optional<bool> contains_slot(Value self, Value key) {
    if (!key.is_object() || !type_of(*key.object()).has(type_has_weakrefs)) return false;
    auto const found = find(container_of(self), key);
    if (!found) return std::nullopt;
    Owned const value = *found;
    return bool(value);
}

Value get_method(Value self, Value key, Value fallback) {
    auto const value = TRY(find(container_of(self), key));
    return value ? value : retain(fallback);
}

Value copy(Value self) {
    WeakContainer* const fresh = make_container(weak_key_dictionary_type, false);
    if (!fresh) return empty;
    Owned result = Value::of(fresh);
    if (!update(result, self)) return empty;
    return result.release();
}

Value deep_copy(Value self, Value memo) {
    Owned result = call(Value::of(&type_of(self)));
    if (!result) return empty;
    Owned const copy_module = Owned::share(context().modules ? get(*context().modules, intern("copy")) : empty);
    Owned const deep = copy_module ? get_attribute(copy_module, "deepcopy") : empty;
    if (!deep) return is_pending() ? empty : copy(self);
    bool const done = for_each_item(self, [&](Value key, Value value) {
        Owned const value_copy = call(deep, {value, memo});
        return value_copy && set_item(result, key, value_copy);
    });
    return done ? result.release() : empty;
}

Value iterate_keys(Value self) { return make_weak_iterator(container_of(self), WeakKind::key_entry, WeakView::keys); }
Value iterate_values(Value self) {
    return make_weak_iterator(container_of(self), WeakKind::key_entry, WeakView::values);
}
Value iterate_items(Value self) { return make_weak_iterator(container_of(self), WeakKind::key_entry, WeakView::items); }

Value references(Value self) {
    Ref<List> list = make_list();
    uint32_t position = 0;
    while (DictEntry* const entry = next_entry(dict_of(container_of(self)), position))
        if (!append(*list, retain(entry->key))) return empty;
    return list.release_value();
}

Value pop_item(Value self) {
    WeakContainer& container = container_of(self);
    for (;;) {
        Owned const pair = call_method(Value::of(container.data), intern("popitem"));
        if (!pair) return empty;
        ++container.changes;
        auto& tuple = pair.get().as<Tuple>();
        Owned const key = dereference(tuple[0].as<WeakReference>());
        if (!key.get().is_none()) return make_tuple({key.get(), tuple[1]}).release_value();
    }
}

Value pop(Value self, Arguments const& arguments) {
    if (arguments.positional == 0)
        return raise(type_error_type, "{}.pop() missing 1 required positional argument: 'key'",
                     type_of(self).name_text());
    auto const value = TRY(take_key(container_of(self), arguments[0]));
    if (value) return value;
    if (arguments.positional > 1) return retain(arguments[1]);
    return raise_key_error(arguments[0]);
}

Value set_default_method(Value self, Value key, Value fallback) {
    auto const value = TRY(find(container_of(self), key));
    if (value) return value;
    if (!set(container_of(self), key, fallback)) return empty;
    return retain(fallback);
}

bool clear_method(Value self) {
    WeakContainer& container = container_of(self);
    if (dict_of(container).size()) ++container.changes;
    while (dict_of(container).size()) {
        DictEntry const gone = dicts::unlink_last(dict_of(container));
        release(gone.key);
        release(gone.value);
    }
    return true;
}

Value merge(Value left, Value right) {
    if (is_instance(left, weak_key_dictionary_type)) {
        auto const fits = is_mapping(right);
        if (!fits) return empty;
        if (!*fits) return not_implemented;
        Owned result = call_method(left, intern("copy"));
        if (!result || !update(result, right)) return empty;
        return result.release();
    }
    auto const fits = is_mapping(left);
    if (!fits) return empty;
    if (!*fits) return not_implemented;
    Owned result = call(Value::of(&type_of(right)));
    if (!result || !update(result, left) || !update(result, right)) return empty;
    return result.release();
}

Value merge_in_place(Value self, Value other) {
    if (!update(self, other)) return empty;
    return retain(self);
}

Value class_getitem(Value type, Value item) { return make_generic_alias(type, item); }

constexpr Native methods[] = {
    method<&get_method, "get(key, default=None)">(),
    method<&copy, "copy()">(),
    method<&copy, "__copy__()">(),
    method<&deep_copy, "__deepcopy__(memo)">(),
    method<&iterate_keys, "keys()">(),
    method<&iterate_values, "values()">(),
    method<&iterate_items, "items()">(),
    method<&references, "keyrefs()">("Return a list of weak references to the keys."),
    method<&pop_item, "popitem()">(),
    method<&pop, "pop(key, *args)">(),
    method<&set_default_method, "setdefault(key, default=None)">(),
    method<&update_method, "update(dict=None, /, **kwargs)">(),
    method<&clear_method, "clear()">(),
    class_method<&class_getitem, "__class_getitem__(object, /)">(),
};
constexpr Member members[] = {{"data", get_data}};

}  // namespace

void define_weak_key_dictionary() {
    TypeDefinition type;
    type.name = "WeakKeyDictionary";
    type.module = "weakref";
    type.doc =
        " Mapping class that references keys weakly.\n\n    Entries in the dictionary will be discarded when there "
        "is no\n    longer a strong reference to the key. This can be used to\n    associate additional data with "
        "an object owned by other parts of\n    an application without adding attributes to those objects. "
        "This\n    can be especially useful with objects that override attribute\n    accesses.\n    ";
    type.layout = &weak_container_layout;
    type.size = sizeof(WeakContainer);
    type.record_offset = offsetof(WeakContainer, record);
    type.flags = type_is_subclassable | type_has_dict | type_has_weakrefs | type_is_mapping_pattern;
    type.is_unhashable = true;
    type.slots.make = make;
    type.slots.initialise = initialise;
    type.slots.repr = container_repr;
    type.slots.compare = container_compare;
    type.slots.length = length_slot;
    type.slots.contains = contains_slot;
    type.slots.get_item = get_item_slot;
    type.slots.set_item = set_item_slot;
    type.slots.iterate = iterate_keys;
    type.slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = merge;
    type.slots.in_place[static_cast<size_t>(BinaryOperator::bit_or)] = merge_in_place;
    type.methods = methods;
    type.members = members;
    define_type(weak_key_dictionary_type, type);
    weak_key_dictionary_type.type_flags &= ~type_is_immutable;  // a Python class elsewhere: messages show its bare name
}

}  // namespace gossamer
