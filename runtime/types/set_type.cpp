// set and frozenset, as programs see them.
#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/class_item.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/rows.hpp"
#include "runtime/types/set_table.hpp"

namespace gossamer {

using namespace sets;

Type set_type, frozenset_type;

namespace {

Type set_iterator_type;

Set& set_of(Value value) { return value.as<Set>(); }

Value set_make(Type& type, Arguments const&) {
    Set* const set = TRY(allocate_instance<Set>(type));
    set->version = set->finger = 0;
    make_empty(*set);
    return Value::of(set);
}

bool set_initialise(Value self, Arguments const& arguments) {
    if (!check_no_keywords("set", arguments) ||
        !check_positional(type_of(self).name_text(), arguments.positional, 0, 1))
        return false;
    clear(set_of(self));
    return !arguments.positional || update(set_of(self), arguments[0]);
}

Value frozenset_make(Type& type, Arguments const& arguments) {
    bool const is_own_init = &type != &frozenset_type && type.slots.initialise != frozenset_type.slots.initialise;
    if (!is_own_init && !check_no_keywords("frozenset", arguments)) return empty;
    if (!check_positional(type.name_text(), arguments.positional, 0, 1)) return empty;
    if (&type == &frozenset_type && arguments.positional && is_exactly(arguments[0], frozenset_type))
        return retain(arguments[0]);
    Owned set(set_make(type, {}));
    if (!set) return empty;
    if (arguments.positional && !update(set_of(set.get()), arguments[0])) return empty;
    return set.release();
}

Value set_repr(Value self) {
    Set& set = set_of(self);
    std::string const name = type_of(self).name_text();
    if (!set.live) return make_str(name + "()").release_value();
    ReprGuard const guard(&set);
    if (guard.failed()) return empty;
    if (guard.is_recursive()) return make_str(name + "(...)").release_value();
    bool const is_plain = is_exactly(self, set_type);
    std::string text = is_plain ? "{" : name + "({";
    Ref<List> const items = TRY(to_list(self));
    for (uint64_t i = 0; i < items->size; ++i) {
        if (i) text += ", ";
        if (!append_repr(text, items->items[i])) return empty;
    }
    text += is_plain ? "}" : "})";
    return make_str(text).release_value();
}

Value answer(std::optional<bool> truth) { return truth ? Value::boolean(*truth) : empty; }

Value set_compare(Value self, Value other_value, Comparison how) {
    if (!is_set(other_value)) return not_implemented;
    Set &set = set_of(self), &other = set_of(other_value);
    switch (how) {
        case Comparison::equal: return answer(are_equal(set, other));
        case Comparison::not_equal: {
            auto const same = are_equal(set, other);
            return same ? Value::boolean(!*same) : empty;
        }
        case Comparison::less_equal: return answer(is_subset(set, other_value));
        case Comparison::greater_equal: return answer(is_subset(other, self));
        case Comparison::less: return set.live >= other.live ? false_value : answer(is_subset(set, other_value));
        case Comparison::greater: return set.live <= other.live ? false_value : answer(is_subset(other, self));
    }
    __builtin_unreachable();
}

std::optional<int64_t> frozenset_hash(Value self) { return hash_of_frozenset(set_of(self)); }
std::optional<int64_t> set_length(Value self) { return static_cast<int64_t>(set_of(self).live); }

// The key itself, or, if it is a set (no frozenset) and can not be hashed, a frozenset of the same items. Empty:
// failed.
template <class Act> auto with_hashable(Value key, Act act) -> decltype(act(key)) {
    auto const result = act(key);
    if (result || !type_of(key).derives_from(set_type) || !is_pending(type_error_type)) return result;
    clear_pending();
    Ref<Set> const frozen = make_frozenset();
    if (!merge(*frozen, set_of(key))) return result;
    return act(frozen.value());
}

std::optional<bool> set_contains(Value self, Value key) {
    return with_hashable(key, [&](Value hashable) { return contains(set_of(self), hashable); });
}

template <auto operation> Value set_binary(Value left, Value right) {
    if (!is_set(left) || !is_set(right)) return not_implemented;
    return operation(set_of(left), right);
}
template <auto operation> Value set_in_place(Value self, Value other) {
    if (!is_set(other)) return not_implemented;
    if (!operation(set_of(self), other)) return empty;
    return retain(self);
}

Value union_of(Set& set, Value other) {
    Ref<Set> result = TRY(make_like(set, Value::of(&set)));
    if (!update(*result, other)) return empty;
    return result.release_value();
}
Value difference_of(Set& set, Value other) { return difference(set, other).release_value(); }
Value symmetric_difference_of(Set& set, Value other) { return symmetric_difference(set, other).release_value(); }

bool intersection_update(Set& set, Value other) {
    Owned const common(intersection(set, other));
    if (!common) return false;
    swap_contents(set, common.get().as<Set>());
    return true;
}

// --- methods

bool set_add(Set& self, Value object) { return add(self, object); }

bool set_discard(Set& self, Value object) {
    return with_hashable(object, [&](Value hashable) { return discard(self, hashable); }).has_value();
}

bool set_remove(Set& self, Value object) {
    auto const was_there = with_hashable(object, [&](Value hashable) { return discard(self, hashable); });
    if (!was_there) return false;
    return *was_there || raise_with(key_error_type, object);
}

Value set_pop(Set& self) {
    if (!self.live) return raise(key_error_type, "pop from an empty set");
    // Goes on where the last pop ended, so that emptying a set takes one round.
    uint64_t at = self.finger & self.mask;
    while (self.table[at].key.is_empty()) at = (at + 1) & self.mask;
    self.finger = at + 1;
    return unlink(self, static_cast<int64_t>(at));
}

bool set_clear(Set& self) {
    clear(self);
    return true;
}

Value set_copy(Set& self) {
    if (is_exactly(Value::of(&self), frozenset_type)) return retain(Value::of(&self));
    return make_like(self, Value::of(&self)).release_value();
}

bool set_update(Set& self, std::span<Value const> others) {
    for (Value const other : others)
        if (!update(self, other)) return false;
    return true;
}

Value set_union(Set& self, std::span<Value const> others) {
    Ref<Set> result = TRY(make_like(self, Value::of(&self)));
    for (Value const other : others)
        if (other != Value::of(&self) && !update(*result, other)) return empty;
    return result.release_value();
}

Value set_intersection(Set& self, std::span<Value const> others) {
    if (others.empty()) return make_like(self, Value::of(&self)).release_value();
    Owned result = Owned::share(Value::of(&self));
    for (Value const other : others) result = TRY(Owned(intersection(set_of(result.get()), other)));
    return result.release();
}

bool set_intersection_update(Set& self, std::span<Value const> others) {
    Owned const common(set_intersection(self, others));
    if (!common) return false;
    if (common.get() != Value::of(&self)) swap_contents(self, set_of(common.get()));
    return true;
}

Value set_difference(Set& self, std::span<Value const> others) {
    if (others.empty()) return make_like(self, Value::of(&self)).release_value();
    Ref<Set> result = TRY(difference(self, others[0]));
    for (Value const other : others.subspan(1))
        if (!difference_update(*result, other)) return empty;
    return result.release_value();
}

bool set_difference_update(Set& self, std::span<Value const> others) {
    for (Value const other : others)
        if (!difference_update(self, other)) return false;
    return true;
}

Value set_symmetric_difference(Set& self, Value other) { return symmetric_difference_of(self, other); }
bool set_symmetric_difference_update(Set& self, Value other) { return symmetric_difference_update(self, other); }
std::optional<bool> set_is_subset(Set& self, Value other) { return is_subset(self, other); }
std::optional<bool> set_is_superset(Set& self, Value other) { return is_superset(self, other); }
std::optional<bool> set_is_disjoint(Set& self, Value other) { return is_disjoint(self, other); }
std::optional<int64_t> set_sizeof(Set& self) {
    return 200 + (self.table == self.small ? 0 : static_cast<int64_t>((self.mask + 1) * sizeof(SetEntry)));
}

Value set_reduce(Value self) {
    Ref<List> const items = TRY(to_list(self));
    Ref<Tuple> const arguments = make_tuple({items.value()});
    Owned const state = TRY(Owned(state_of(self)));
    return make_tuple({Value::of(&type_of(self)), arguments.value(), state.get()}).release_value();
}

constexpr Native contains_method = method<&set_contains, "__contains__(object, /)">("x.__contains__(y) <==> y in x.");
constexpr Native copy_method = method<&set_copy, "copy(/)">("Return a shallow copy of a set.");
constexpr Native difference_method = method<&set_difference, "difference(*others)">(
    "Return a new set with elements in the set that are not in the others.");
constexpr Native intersection_method = method<&set_intersection, "intersection(*others)">(
    "Return a new set with elements common to the set and all others.");
constexpr Native is_disjoint_method =
    method<&set_is_disjoint, "isdisjoint(other, /)">("Return True if two sets have a null intersection.");
constexpr Native is_subset_method =
    method<&set_is_subset, "issubset(other, /)">("Report whether another set contains this set.");
constexpr Native is_superset_method =
    method<&set_is_superset, "issuperset(other, /)">("Report whether this set contains another set.");
constexpr Native symmetric_difference_method = method<&set_symmetric_difference, "symmetric_difference(other, /)">(
    "Return a new set with elements in either the set or other but not both.");
constexpr Native union_method =
    method<&set_union, "union(*others)">("Return a new set with elements from the set and all others.");
constexpr Native sizeof_method =
    method<&set_sizeof, "__sizeof__(/)">("S.__sizeof__() -> size of S in memory, in bytes.");
constexpr Native reduce_method = method<&set_reduce, "__reduce__(/)">("Return state information for pickling.");

constexpr Native set_methods[] = {
    method<&set_add, "add(object, /)">(
        "Add an element to a set.\n\nThis has no effect if the element is already present."),
    method<&set_clear, "clear(/)">("Remove all elements from this set."),
    contains_method,
    copy_method,
    method<&set_discard, "discard(object, /)">("Remove an element from a set if it is a member.\n\nUnlike "
                                               "set.remove(), the discard() method does not raise\nan "
                                               "exception when an element is missing from the set."),
    difference_method,
    method<&set_difference_update, "difference_update(*others)">("Update the set, removing elements found in others."),
    intersection_method,
    method<&set_intersection_update, "intersection_update(*others)">(
        "Update the set, keeping only elements found in it and all others."),
    is_disjoint_method,
    is_subset_method,
    is_superset_method,
    method<&set_pop, "pop(/)">("Remove and return an arbitrary set element.\n\nRaises KeyError if the set is empty."),
    reduce_method,
    method<&set_remove, "remove(object, /)">(
        "Remove an element from a set; it must be a member.\n\nIf the element is not a member, raise a KeyError."),
    sizeof_method,
    symmetric_difference_method,
    method<&set_symmetric_difference_update, "symmetric_difference_update(other, /)">(
        "Update the set, keeping only elements found in either set, but not in both."),
    union_method,
    method<&set_update, "update(*others)">("Update the set, adding elements from all others."),
    class_item_method,
};
constexpr Native frozenset_methods[] = {
    copy_method,        difference_method, intersection_method, is_disjoint_method,          is_subset_method,
    is_superset_method, reduce_method,     sizeof_method,       symmetric_difference_method, union_method,
    contains_method,    class_item_method,
};

// --- iteration

struct SetIterator : Object {
    Set* set;      // owned; null once exhausted
    int64_t size;  // len() of the set when it began; -1 once it has complained
    uint64_t position;
    int64_t remaining;
};

void visit_iterator(Object& object, Visitor& visitor) { visitor.visit(static_cast<SetIterator&>(object).set); }
void destroy_iterator(Object& object) {
    if (Set* set = static_cast<SetIterator&>(object).set) release(static_cast<Object*>(set));
}
size_t size_of_iterator(Object const&) { return sizeof(SetIterator); }
constexpr Layout set_iterator_layout{.name = "set_iterator",
                                     .visit = visit_iterator,
                                     .destroy = destroy_iterator,
                                     .size = size_of_iterator,
                                     .name_edges = [](Object& object, EdgeNamer& namer) {
                                         auto& self = static_cast<SetIterator&>(object);
                                         namer.part("the set it goes through", self.set);
                                     }};

Value set_iterate(Value self) {
    auto* iterator =
        static_cast<SetIterator*>(heap().allocate(sizeof(SetIterator), &set_iterator_type.root, Contents::references));
    retain(self);
    iterator->set = &set_of(self);
    iterator->size = iterator->remaining = static_cast<int64_t>(set_of(self).live);
    iterator->position = 0;
    return Value::of(iterator);
}

Value iterator_next(Value self) {
    auto& iterator = self.as<SetIterator>();
    if (!iterator.set) return empty;
    if (iterator.size != static_cast<int64_t>(iterator.set->live)) [[unlikely]] {
        iterator.size = -1;  // asked again, it complains again
        return raise(runtime_error_type, "Set changed size during iteration");
    }
    if (SetEntry* const entry = next_entry(*iterator.set, iterator.position)) {
        --iterator.remaining;
        return retain(entry->key);
    }
    release(static_cast<Object*>(std::exchange(iterator.set, nullptr)));
    return empty;
}

Value itself(Value self) { return retain(self); }

std::optional<int64_t> iterator_length_hint(Value self) {
    auto& iterator = self.as<SetIterator>();
    return iterator.set && iterator.size == static_cast<int64_t>(iterator.set->live) ? iterator.remaining : 0;
}

// As iter(list of what is left), so that a copy can be made of it.
Value iterator_reduce(Value self) {
    auto& iterator = self.as<SetIterator>();
    Ref<List> const rest = TRY(make_list());
    if (iterator.set && iterator.size == static_cast<int64_t>(iterator.set->live)) {
        uint64_t position = iterator.position;
        while (SetEntry* entry = next_entry(*iterator.set, position))
            if (!append(*rest, retain(entry->key))) return empty;
    }
    Ref<Tuple> const arguments = make_tuple({rest.value()});
    return reduce_to_iter_of(*arguments);
}

constexpr Native iterator_methods[] = {
    method<&iterator_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&iterator_length_hint, "__length_hint__(/)">("Private method returning an estimate of len(list(it))."),
};

BinarySlot& binary(Slots& slots, BinaryOperator op) { return slots.binary[static_cast<size_t>(op)]; }
BinarySlot& in_place(Slots& slots, BinaryOperator op) { return slots.in_place[static_cast<size_t>(op)]; }

Slots common_slots() {
    Slots slots;
    slots.repr = set_repr;
    slots.compare = set_compare;
    slots.iterate = set_iterate;
    slots.length = set_length;
    slots.contains = set_contains;
    binary(slots, BinaryOperator::bit_or) = set_binary<union_of>;
    binary(slots, BinaryOperator::bit_and) = set_binary<intersection>;
    binary(slots, BinaryOperator::subtract) = set_binary<difference_of>;
    binary(slots, BinaryOperator::bit_xor) = set_binary<symmetric_difference_of>;
    return slots;
}

Slots set_slots() {
    Slots slots = common_slots();
    slots.make = set_make;
    slots.initialise = set_initialise;
    in_place(slots, BinaryOperator::bit_or) = set_in_place<static_cast<bool (*)(Set&, Value)>(update)>;
    in_place(slots, BinaryOperator::bit_and) = set_in_place<intersection_update>;
    in_place(slots, BinaryOperator::subtract) = set_in_place<difference_update>;
    in_place(slots, BinaryOperator::bit_xor) = set_in_place<symmetric_difference_update>;
    return slots;
}

Slots frozenset_slots() {
    Slots slots = common_slots();
    slots.make = frozenset_make;
    slots.hash = frozenset_hash;
    return slots;
}

}  // namespace

void define_set_types() {
    constexpr uint32_t flags = type_is_set | type_is_subclassable | type_has_weakrefs | type_matches_self;
    define_type(set_type, {.name = "set",
                           .doc = "set(iterable=(), /)\n--\n\n"
                                  "Build an unordered collection of unique elements.",
                           .layout = &set_layout,
                           .size = sizeof(Set),
                           .record_offset = offsetof(Set, record),
                           .flags = flags,
                           .is_unhashable = true,
                           .slots = set_slots(),
                           .methods = set_methods});
    define_type(frozenset_type, {.name = "frozenset",
                                 .doc = "frozenset(iterable=(), /)\n--\n\n"
                                        "Build an immutable unordered collection of unique elements.",
                                 .layout = &set_layout,
                                 .size = sizeof(Set),
                                 .record_offset = offsetof(Set, record),
                                 .flags = flags,
                                 .slots = frozenset_slots(),
                                 .methods = frozenset_methods});
    Slots slots;
    slots.iterate = itself;
    slots.next = iterator_next;
    define_type(set_iterator_type, {.name = "set_iterator",
                                    .layout = &set_iterator_layout,
                                    .size = sizeof(SetIterator),
                                    .slots = slots,
                                    .methods = iterator_methods});
}

}  // namespace gossamer
