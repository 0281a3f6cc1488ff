// WeakSet: a set of references.
#include "runtime/binding/native.hpp"
#include "runtime/binding/python_arguments.hpp"
#include "runtime/protocol/hash_quickly.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/set_table.hpp"
#include "runtime/weak/weak_containers.hpp"

namespace gossamer {

Type weak_set_type;

namespace {

WeakContainer& container_of(Value self) { return self.as<WeakContainer>(); }

Value make(Type& type, Arguments const&) {
    WeakContainer* const container = make_container(type, true);
    return container ? Value::of(container) : empty;
}

// Runs a change of the set, and notes it if the number of elements differs afterwards.
template <class Change> bool change(WeakContainer& container, Change how) {
    uint64_t const size = set_of(container).live;
    bool const done = how(set_of(container));
    if (set_of(container).live != size) ++container.changes;
    return done;
}

// Where the item is, found without asking the program, and its hash. `unsure`: that can not be done; `failed`: an
// exception is pending.
sets::Place find_quickly(Value self, Value item, int64_t& item_hash) {
    if (!is_found_by_identity(item)) [[unlikely]]
        return {sets::Place::unsure};
    if (!hash_quickly(item, item_hash)) return {sets::Place::failed};
    return find_weak_item(set_of(container_of(self)), item, item_hash);
}

bool add_item(Value self, Value item) {
    WeakContainer& container = container_of(self);
    int64_t item_hash;
    sets::Place const place = find_quickly(self, item, item_hash);
    if (place.found()) return true;
    if (place.is_failed()) return false;
    if (place.at == sets::Place::absent) {
        Ref<WeakEntry> const entry = make_entry(container, WeakKind::set_entry, *item.object(), item_hash);
        ++container.changes;
        return sets::add(set_of(container), entry.value(), item_hash);
    }
    Ref<WeakEntry> const entry = make_entry(container, WeakKind::set_entry, item);
    if (!entry) return false;
    return change(container, [&](Set& set) { return sets::add(set, entry.value(), entry->hash); });
}

bool update_with(Value self, Value other) {
    if (&type_of(self) != &weak_set_type) [[unlikely]]  // add() may be the subclass's own
        return for_each(other, [&](Value item) { return bool(Owned(call_method(self, intern("add"), {item}))); });
    return for_each(other, [&](Value item) { return add_item(self, item); });
}

bool initialise(Value self, Arguments const& arguments) {
    Value data;
    if (!bind_as_python("WeakSet.__init__", Signature<"__init__(data=None)">::view, arguments, &data)) return false;
    // Called again, it begins anew.
    if (set_of(container_of(self)).live && !change(container_of(self), [](Set& set) {
            clear(set);
            return true;
        }))
        return false;
    if (data.is_none() || &type_of(self) == &weak_set_type) return data.is_none() || update_with(self, data);
    return bool(Owned(call_method(self, intern("update"), {data})));
}

// References to the items, for the operations that sets have already: entries of the container if it may keep them.
Owned references_to(Value items, WeakContainer* keeper = nullptr) {
    Ref<List> list = make_list();
    bool const done = for_each(items, [&](Value item) -> bool {
        Owned reference =
            keeper ? make_entry(*keeper, WeakKind::set_entry, item).release_value() : make_reference(item);
        return reference && append(*list, reference.release());
    });
    return done ? Owned(list.release_value()) : Owned();
}
Owned reference_set(Value items) {
    Owned const references = references_to(items);
    if (!references) return {};
    return call(Value::of(&set_type), {references.get()});
}

Value data_of(Value self) { return Value::of(container_of(self).data); }

bool is_weak_set(Value value) { return is_instance(value, weak_set_type); }

std::optional<int64_t> length_slot(Value self) { return static_cast<int64_t>(set_of(container_of(self)).live); }

std::optional<bool> contains_slot(Value self, Value item) {
    if (!item.is_object() || !type_of(*item.object()).has(type_has_weakrefs)) return false;
    int64_t item_hash;
    sets::Place const place = find_quickly(self, item, item_hash);
    if (place.is_failed()) return std::nullopt;
    if (place.at != sets::Place::unsure) return place.found();
    Ref<WeakReference> const probe = make_probe(item);
    return contains(set_of(container_of(self)), probe.value());
}

Value iterate(Value self) { return make_weak_iterator(container_of(self), WeakKind::set_entry, WeakView::keys); }

Value repr(Value self) { return to_repr(data_of(self)); }

// --- methods

bool clear_method(Value self) {
    return change(container_of(self), [](Set& set) {
        clear(set);
        return true;
    });
}

Value copy(Value self) { return call(Value::of(&type_of(self)), {self}); }

Value pop(Value self) {
    for (;;) {
        if (set_of(container_of(self)).live == 0) return raise(key_error_type, "pop from empty WeakSet");
        Owned const reference = call_method(data_of(self), intern("pop"));
        if (!reference) return empty;
        ++container_of(self).changes;
        Value const item = ask_entry(reference);
        if (!item.is_none()) return item;
    }
}

bool discard_item(Value self, Value item) {
    int64_t item_hash;
    sets::Place const place = find_quickly(self, item, item_hash);
    if (place.is_failed()) return false;
    if (place.at == sets::Place::absent) return true;
    if (place.found()) {
        Owned const gone = sets::unlink(set_of(container_of(self)), place.at);
        ++container_of(self).changes;
        return true;
    }
    Ref<WeakReference> const probe = make_probe(item);
    return probe && change(container_of(self), [&](Set& set) { return discard(set, probe.value()).has_value(); });
}

bool remove_item(Value self, Value item) {
    Ref<WeakReference> const probe = make_probe(item);
    if (!probe) return false;
    std::optional<bool> was_there;
    change(container_of(self), [&](Set& set) {
        was_there = discard(set, probe.value());
        return true;
    });
    if (!was_there) return false;
    if (*was_there) return true;
    Owned const reference = make_reference(item);
    return reference ? raise_with(key_error_type, reference) : Raised{};
}

bool difference_update_with(Value self, Value other) {
    if (self == other) return clear_method(self);
    Owned const references = references_to(other);
    return references && change(container_of(self), [&](Set& set) { return difference_update(set, references.get()); });
}

Value difference(Value self, Value other) {
    Owned result = call_method(self, intern("copy"));
    if (!result || !difference_update_with(result, other)) return empty;
    return result.release();
}

Value intersection_of(Value self, Value other) {
    Ref<List> const common = make_list();
    bool const done = for_each(other, [&](Value item) -> bool {
        auto const has = contains(self, item);
        return has && (!*has || append(*common, retain(item)));
    });
    return done ? call(Value::of(&type_of(self)), {common.value()}) : empty;
}

bool intersection_update_with(Value self, Value other) {
    // The set keeps the references of the other side, so they have to be entries.
    Owned const references = references_to(other, &container_of(self));
    if (!references) return false;
    return change(container_of(self), [&](Set& set) {
        Owned const done = call_method(Value::of(&set), intern("intersection_update"), {references.get()});
        return bool(done);
    });
}

bool symmetric_difference_update_with(Value self, Value other) {
    if (self == other) return clear_method(self);
    Owned const references = references_to(other, &container_of(self));
    return references &&
           change(container_of(self), [&](Set& set) { return symmetric_difference_update(set, references.get()); });
}

Value symmetric_difference(Value self, Value other) {
    Owned result = call_method(self, intern("copy"));
    if (!result || !symmetric_difference_update_with(result, other)) return empty;
    return result.release();
}

Value union_of(Value self, Value other) {
    Ref<List> const all = to_list(self);
    if (!all || !extend(*all, other)) return empty;
    return call(Value::of(&type_of(self)), {all.value()});
}

Value is_subset(Value self, Value other) {
    Owned const references = references_to(other);
    return references ? call_method(data_of(self), intern("issubset"), {references.get()}) : empty;
}
Value is_superset(Value self, Value other) {
    Owned const references = references_to(other);
    return references ? call_method(data_of(self), intern("issuperset"), {references.get()}) : empty;
}

std::optional<bool> is_disjoint(Value self, Value other) {
    Owned const common = intersection_of(self, other);
    if (!common) return std::nullopt;
    auto const count = length(common);
    if (!count) return std::nullopt;
    return *count == 0;
}

// What says how to make it again: its elements, and a state that goes with its attributes and the set inside.
Value reduce(Value self) {
    Ref<List> const items = to_list(self);
    if (!items) return empty;
    Ref<Tuple> const args = make_tuple({items.value()});
    Owned const state = call_method(self, intern("__getstate__"));
    if (!state) return empty;
    Tuple* const with_slots = as_tuple(state);
    Value const attributes = with_slots ? (*with_slots)[0] : state.get();
    Ref<Dict> const all = as_dict(attributes) ? copy_of(*as_dict(attributes)) : make_dict();
    put(*all, intern("data"), data_of(self));
    if (!with_slots) return make_tuple({Value::of(&type_of(self)), args.value(), all.value()}).release_value();
    Ref<Tuple> const both = make_tuple({all.value(), (*with_slots)[1]});
    return make_tuple({Value::of(&type_of(self)), args.value(), both.value()}).release_value();
}

// The set inside takes the place of what there is: so a deep copy has the same elements, not copies that die at once.
bool adopt_data(Value self, Value references) {
    if (!clear_method(self)) return false;
    return for_each(references, [&](Value reference) -> bool {
        Owned const item = is_weak_reference(reference) ? dereference(reference.as<WeakReference>()) : none;
        return item.get().is_none() || add_item(self, item);
    });
}
bool set_attributes(Value self, Value attributes) {
    if (attributes.is_none()) return true;
    return for_each_item(attributes, [&](Value name, Value value) -> bool {
        Str* const text = as_str(name);
        if (text && text->view() == "data") return adopt_data(self, value);
        if (!text) return raise(type_error_type, "attribute name must be string");
        return set_attribute(self, text, value);
    });
}
bool set_state(Value self, Value state) {
    Tuple* const with_slots = as_tuple(state);
    if (!with_slots || with_slots->size != 2) return set_attributes(self, state);
    return set_attributes(self, (*with_slots)[0]) && set_attributes(self, (*with_slots)[1]);
}

Value class_getitem(Value type, Value item) { return make_generic_alias(type, item); }

// --- operators

Value compare_slot(Value self, Value other, Comparison how) {
    if (how == Comparison::equal || how == Comparison::not_equal) {
        if (!is_instance(other, type_of(self))) return not_implemented;
        Owned const theirs = reference_set(other);
        return theirs ? compare(data_of(self), theirs, how) : empty;
    }
    if (how == Comparison::less_equal) return is_subset(self, other);
    if (how == Comparison::greater_equal) return is_superset(self, other);
    Owned const theirs = reference_set(other);
    return theirs ? compare(data_of(self), theirs, how) : empty;
}

// Only the left side of an operator rules; an iterable of any kind will do on the right.
template <Value (*Operation)(Value, Value)> Value operator_slot(Value left, Value right) {
    return is_weak_set(left) ? Operation(left, right) : not_implemented;
}
template <bool (*Operation)(Value, Value)> Value in_place_slot(Value left, Value right) {
    return Operation(left, right) ? retain(left) : empty;
}

constexpr Native methods[] = {
    method<&add_item, "add(item)">(),
    method<&clear_method, "clear()">(),
    method<&copy, "copy()">(),
    method<&pop, "pop()">(),
    method<&remove_item, "remove(item)">(),
    method<&discard_item, "discard(item)">(),
    method<&update_with, "update(other)">(),
    method<&difference, "difference(other)">(),
    method<&difference_update_with, "difference_update(other)">(),
    method<&intersection_of, "intersection(other)">(),
    method<&intersection_update_with, "intersection_update(other)">(),
    method<&symmetric_difference, "symmetric_difference(other)">(),
    method<&symmetric_difference_update_with, "symmetric_difference_update(other)">(),
    method<&union_of, "union(other)">(),
    method<&is_subset, "issubset(other)">(),
    method<&is_superset, "issuperset(other)">(),
    method<&is_disjoint, "isdisjoint(other)">(),
    method<&reduce, "__reduce__()">(),
    method<&set_state, "__setstate__(state, /)">(),
    class_method<&class_getitem, "__class_getitem__(object, /)">(),
};
constexpr Member members[] = {{"data", get_data}};

}  // namespace

void define_weak_set() {
    TypeDefinition type;
    type.name = "WeakSet";
    type.module = "_weakrefset";
    type.layout = &weak_container_layout;
    type.size = sizeof(WeakContainer);
    type.record_offset = offsetof(WeakContainer, record);
    type.flags = type_is_subclassable | type_has_dict | type_has_weakrefs;
    type.is_unhashable = true;
    type.slots.make = make;
    type.slots.initialise = initialise;
    type.slots.repr = repr;
    type.slots.compare = compare_slot;
    type.slots.length = length_slot;
    type.slots.contains = contains_slot;
    type.slots.iterate = iterate;
    auto const at = [](BinaryOperator op) { return static_cast<size_t>(op); };
    type.slots.binary[at(BinaryOperator::subtract)] = operator_slot<difference>;
    type.slots.binary[at(BinaryOperator::bit_and)] = operator_slot<intersection_of>;
    type.slots.binary[at(BinaryOperator::bit_or)] = operator_slot<union_of>;
    type.slots.binary[at(BinaryOperator::bit_xor)] = operator_slot<symmetric_difference>;
    type.slots.in_place[at(BinaryOperator::subtract)] = in_place_slot<difference_update_with>;
    type.slots.in_place[at(BinaryOperator::bit_and)] = in_place_slot<intersection_update_with>;
    type.slots.in_place[at(BinaryOperator::bit_or)] = in_place_slot<update_with>;
    type.slots.in_place[at(BinaryOperator::bit_xor)] = in_place_slot<symmetric_difference_update_with>;
    type.methods = methods;
    type.members = members;
    define_type(weak_set_type, type);
    // CPython's class has the operators for its left side only.
    for (char const* const name : {"__rsub__", "__rand__", "__ror__", "__rxor__"})
        if (auto const gone = take(*weak_set_type.dict, Value::of(intern(name)))) release(*gone);
    weak_set_type.type_flags &= ~type_is_immutable;  // a Python class elsewhere: messages show its bare name
}

}  // namespace gossamer
