// collections.deque, as programs see it.
#include <cstddef>

#include "runtime/types/class_item.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/rows.hpp"
#include "stdlib/modules/deque.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer {

Type deque_type;

namespace {

Value deque_make(Type& type, Arguments const&) {
    Deque* const deque = TRY(allocate_instance<Deque>(type));
    make_empty(*deque);
    return Value::of(deque);
}

bool initialise(Deque& self, Value iterable, Value most) {
    int64_t limit = -1;
    if (!most.is_none()) {
        if (!is_int(most)) return raise(type_error_type, "an integer is required");
        auto const number = to_int64(most);
        if (!number) return false;
        if (*number < 0) return raise(value_error_type, "maxlen must be non-negative");
        limit = *number;
    }
    self.most = limit;
    if (self.size) clear(self);
    return !iterable || extend(self, iterable, false);
}

bool deque_initialise(Value self, Arguments const& arguments) {
    static constexpr Native native = method<&initialise, "deque(iterable=<unrepresentable>, maxlen=None)">();
    Owned const done(native.invoke(native, self, arguments));
    return bool(done);
}

Value make_like(Deque& like, Value iterable) {
    Value const type = Value::of(&type_of(like));
    if (type != Value::of(&deque_type)) {
        Owned const most(make_int(like.most));
        Owned made = TRY(Owned(like.most < 0 ? call(type, {iterable}) : call(type, {iterable, most.get()})));
        if (!is_deque(made.get()))
            return raise(type_error_type, "{}() must return a deque, not {}", display_name(type_of(like)),
                         display_name(type_of(made.get())));
        return made.release();
    }
    Owned copy(deque_make(deque_type, {}));
    if (!copy) return empty;
    deque_of(copy.get()).most = like.most;
    return extend(deque_of(copy.get()), iterable, false) ? copy.release() : empty;
}

Value deque_repr(Value self) {
    ReprGuard const guard(self.object());
    if (guard.failed()) return empty;
    if (guard.is_recursive()) return make_ascii("[...]").release_value();
    Ref<List> const items = TRY(to_list(self));
    std::string text = type_of(self).name->text;
    text += '(';
    if (!append_repr(text, items.value())) return empty;
    if (deque_of(self).most >= 0) text += ", maxlen=" + std::to_string(deque_of(self).most);
    text += ')';
    return make_str(text).release_value();
}

Value deque_compare(Value self, Value other, Comparison how) {
    if (!is_deque(other)) return not_implemented;
    Deque &left = deque_of(self), &right = deque_of(other);
    if (self == other) {
        if (how == Comparison::equal) return true_value;
        if (how == Comparison::not_equal) return false_value;
    } else if (left.size != right.size) {
        if (how == Comparison::equal) return false_value;
        if (how == Comparison::not_equal) return true_value;
    }
    Owned const left_items = TRY(Owned(get_iterator(self)));  // which a class may give in its own way
    Owned const right_items = TRY(Owned(get_iterator(other)));
    for (;;) {
        Owned const a(next_item(left_items.get()));
        if (!a && is_pending()) return empty;
        Owned const b(next_item(right_items.get()));
        if (!b && is_pending()) return empty;
        if (!a || !b) return Value::boolean(answer_by_order(bool(a), bool(b), how));
        auto const same = equals(a.get(), b.get());
        if (!same) return empty;
        if (!*same) return compare(a.get(), b.get(), how);
    }
}

std::optional<int64_t> deque_length(Value self) { return static_cast<int64_t>(deque_of(self).size); }

Raised raise_mutated(Type& type = runtime_error_type) { return raise(type, "deque mutated during iteration"); }

// The first item equal to the value in [begin, end): its index, or -1.
std::optional<int64_t> find(Deque& deque, Value value, uint64_t begin, uint64_t end,
                            Type& complaint = runtime_error_type) {
    uint64_t const before = deque.changes;
    for (uint64_t i = begin; i < end && i < deque.size; ++i) {
        Owned const item = Owned::share(deque.at(i));
        auto const same = equals(item.get(), value);
        if (!same) return std::nullopt;
        if (&complaint == &runtime_error_type && *same) return static_cast<int64_t>(i);
        if (deque.changes != before) return raise_mutated(complaint);
        if (*same) return static_cast<int64_t>(i);
    }
    return -1;
}

std::optional<bool> deque_contains(Value self, Value item) {
    auto const place = find(deque_of(self), item, 0, UINT64_MAX);
    if (!place) return std::nullopt;
    return *place >= 0;
}

// A subscript in bounds, or nothing.
std::optional<uint64_t> place_of(Deque& deque, Value key) {
    if (!has_index(key))
        return raise(type_error_type, "sequence index must be integer, not '{}'", type_of(key).name_text());
    auto const number = subscript_index(key);
    if (!number) return std::nullopt;
    int64_t const index = *number < 0 ? *number + static_cast<int64_t>(deque.size) : *number;
    if (static_cast<uint64_t>(index) >= deque.size) return raise(index_error_type, "deque index out of range");
    return static_cast<uint64_t>(index);
}

Value deque_get_item(Value self, Value key) {
    auto const place = place_of(deque_of(self), key);
    return place ? retain(deque_of(self).at(*place)) : empty;
}

bool deque_set_item(Value self, Value key, Value value) {
    Deque& deque = deque_of(self);
    auto const place = place_of(deque, key);
    if (!place) return false;
    if (value)
        store(deque.at(*place), retain(value));
    else
        release(take_at(deque, *place));
    return true;
}

Value deque_concatenate(Value left, Value right) {
    if (!is_deque(right))
        return raise(type_error_type, "can only concatenate deque (not \"{}\") to deque", type_of(right).name_text());
    Owned sum(make_like(deque_of(left), left));
    if (!sum || !extend(deque_of(sum.get()), right, false)) return empty;
    return sum.release();
}

Value deque_extend_in_place(Value self, Value other) {
    if (!extend(deque_of(self), other, false)) return empty;
    return retain(self);
}

Value deque_repeat_in_place(Value self, int64_t times) {
    Deque& deque = deque_of(self);
    if (times <= 0)
        clear(deque);
    else if (deque.size && times > 1) {
        uint64_t total;
        if (__builtin_mul_overflow(deque.size, static_cast<uint64_t>(times), &total) ||
            !Heap::fits(total * sizeof(Value)))
            return raise_memory_error();
        Ref<List> const items = TRY(to_list(self));
        // Of a bounded deque only the last rounds remain.
        auto const rounds = deque.most >= 0 ? std::min<int64_t>(times - 1, deque.most / items->size + 1) : times - 1;
        for (int64_t i = 0; i < rounds; ++i)
            if (!extend(deque, items.value(), false)) return empty;
    }
    return retain(self);
}

Value deque_repeat(Value self, int64_t times) {
    Owned const copy(make_like(deque_of(self), self));
    return copy ? deque_repeat_in_place(copy.get(), times) : empty;
}

Value deque_iterate(Value self) { return make_deque_iterator(deque_of(self), false); }
Value deque_reversed(Deque& self) { return make_deque_iterator(self, true); }

bool deque_append(Deque& self, Value item) { return append(self, retain(item)); }
bool deque_append_left(Deque& self, Value item) { return append_left(self, retain(item)); }
bool deque_clear(Deque& self) {
    clear(self);
    return true;
}
Value deque_copy(Deque& self) { return make_like(self, Value::of(&self)); }
bool deque_extend(Deque& self, Value iterable) { return extend(self, iterable, false); }
bool deque_extend_left(Deque& self, Value iterable) { return extend(self, iterable, true); }

Value deque_pop(Deque& self) {
    if (!self.size) return raise(index_error_type, "pop from an empty deque");
    return take_last(self);
}
Value deque_pop_left(Deque& self) {
    if (!self.size) return raise(index_error_type, "pop from an empty deque");
    return take_first(self);
}

std::optional<int64_t> deque_count(Deque& self, Value value) {
    uint64_t const before = self.changes;
    int64_t count = 0;
    for (uint64_t i = 0; i < self.size; ++i) {
        Owned const item = Owned::share(self.at(i));
        auto const same = equals(item.get(), value);
        if (!same) return std::nullopt;
        count += *same;
        if (self.changes != before) return raise_mutated();
    }
    return count;
}

Raised raise_absent(Value value) {
    std::string text;
    if (!append_repr(text, value)) return {};
    return raise(value_error_type, "{} is not in deque", text);
}

Value deque_index(Deque& self, Value value, Value start, Value stop) {
    auto const begin = start ? search_bound(start) : 0;
    if (!begin) return empty;
    auto const end = stop ? search_bound(stop) : INT64_MAX;
    if (!end) return empty;
    auto const place = find(self, value, from_end(*begin, self.size), from_end(*end, self.size));
    if (!place) return empty;
    return *place >= 0 ? Value::integer(*place) : Value(raise_absent(value));
}

bool deque_remove(Deque& self, Value value) {
    auto const place = find(self, value, 0, UINT64_MAX, index_error_type);
    if (!place) return false;
    if (*place < 0) return raise_absent(value);
    release(take_at(self, *place));
    return true;
}

bool deque_insert(Deque& self, int64_t index, Value value) {
    if (self.most >= 0 && self.size >= static_cast<uint64_t>(self.most))
        return raise(index_error_type, "deque already at its maximum size");
    auto const size = static_cast<int64_t>(self.size);
    if (index >= size) return append(self, retain(value));
    if (index <= -size || index == 0) return append_left(self, retain(value));
    return insert_at(self, index < 0 ? index + size : index, value);
}

bool deque_reverse(Deque& self) {
    for (uint64_t i = 0, j = self.size; i + 1 < j; ++i) std::swap(self.at(i), self.at(--j));
    return true;
}

bool deque_rotate(Deque& self, int64_t steps) {
    rotate(self, steps);
    return true;
}

Value deque_reduce(Value self) {
    Owned const state = TRY(Owned(state_of(self)));
    // Through the class, which may iterate in its own way.
    Owned const items = TRY(Owned(get_iterator(self)));
    Owned arguments(Value::of(&empty_tuple()));
    if (deque_of(self).most >= 0) {
        Owned const most(make_int(deque_of(self).most));
        arguments = Owned(make_tuple({Value::of(&empty_tuple()), most.get()}).release_value());
    }
    return make_tuple({Value::of(&type_of(self)), arguments.get(), state.get(), items.get()}).release_value();
}

std::optional<int64_t> deque_sizeof(Deque& self) {
    return static_cast<int64_t>(sizeof(Deque) + self.capacity * sizeof(Value));
}

constexpr Native deque_methods[] = {
    method<&deque_append, "append(item, /)">("Add an element to the right side of the deque."),
    method<&deque_append_left, "appendleft(item, /)">("Add an element to the left side of the deque."),
    method<&deque_clear, "clear(/)">("Remove all elements from the deque."),
    method<&deque_copy, "__copy__(/)">("Return a shallow copy of a deque."),
    method<&deque_copy, "copy(/)">("Return a shallow copy of a deque."),
    method<&deque_count, "count(value, /)">("Return number of occurrences of value."),
    method<&deque_extend, "extend(iterable, /)">("Extend the right side of the deque with elements from the iterable."),
    method<&deque_extend_left, "extendleft(iterable, /)">(
        "Extend the left side of the deque with elements from the iterable."),
    method<&deque_index, "index(value, start=<unrepresentable>, stop=<unrepresentable>, /)">(
        "Return first index of value.\n\nRaises ValueError if the value is not present."),
    method<&deque_insert, "insert(index, value, /)">("Insert value before index."),
    method<&deque_pop, "pop(/)">("Remove and return the rightmost element."),
    method<&deque_pop_left, "popleft(/)">("Remove and return the leftmost element."),
    method<&deque_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&deque_remove, "remove(value, /)">("Remove first occurrence of value."),
    method<&deque_reverse, "reverse(/)">("Reverse *IN PLACE*."),
    method<&deque_reversed, "__reversed__(/)">("Return a reverse iterator over the deque."),
    method<&deque_rotate, "rotate(n=1, /)">("Rotate the deque n steps to the right.  If n is negative, rotates left."),
    method<&deque_sizeof, "__sizeof__(/)">("Return the size of the deque in memory, in bytes."),
    class_item_method,
};
constexpr Member deque_members[] = {
    {"maxlen", [](Value self) { return deque_of(self).most < 0 ? none : make_int(deque_of(self).most); }, nullptr,
     "maximum size of a deque or None if unbounded"},
};

Slots deque_slots() {
    Slots slots;
    slots.make = deque_make;
    slots.initialise = deque_initialise;
    slots.repr = deque_repr;
    slots.compare = deque_compare;
    slots.iterate = deque_iterate;
    slots.length = deque_length;
    slots.contains = deque_contains;
    slots.get_item = deque_get_item;
    slots.set_item = deque_set_item;
    slots.concatenate = deque_concatenate;
    slots.repeat = deque_repeat;
    slots.concatenate_in_place = deque_extend_in_place;
    slots.repeat_in_place = deque_repeat_in_place;
    return slots;
}

// --- iterators

// It keeps its deque to the end of its life, and (forwards) complains of a change also when it has given everything.
struct DequeIterator : Object {
    Deque* deque;
    uint64_t index, changes, remaining;
    static constexpr char const* names[] = {"the deque it goes through"};
    template <class Each> void each(Each each) { each(deque); }
};

template <bool backwards> Value iterator_next(Value self) {
    auto& iterator = self.as<DequeIterator>();
    Deque& deque = *iterator.deque;
    if (backwards && !iterator.remaining) return empty;
    if (iterator.changes != deque.changes) {
        iterator.remaining = 0;
        return raise_mutated();
    }
    if (!iterator.remaining) return empty;
    --iterator.remaining;
    uint64_t const index = iterator.index++;
    return retain(deque.at(backwards ? deque.size - 1 - index : index));
}

std::optional<int64_t> iterator_length_hint(Value self) {
    return static_cast<int64_t>(self.as<DequeIterator>().remaining);
}

// _deque_iterator(deque, index): one that has passed over so many items.
template <bool backwards> Value iterator_make(Type&, Arguments const& arguments) {
    size_t const given = arguments.positional;
    if (given < 1 || given > 2)
        return raise(type_error_type, "function takes at {} {} argument{} ({} given)", given ? "most" : "least",
                     given ? 2 : 1, given ? "s" : "", given);
    Value const deque = arguments[0];
    if (!is_deque(deque))
        return raise(type_error_type, "argument 1 must be collections.deque, not {}", type_of(deque).name_text());
    int64_t index = 0;
    if (given == 2) index = TRY(to_int64(arguments[1]));
    Owned iterator(make_deque_iterator(deque_of(deque), backwards));
    for (int64_t i = 0; i < index; ++i) {
        Owned const item(iterator_next<backwards>(iterator.get()));
        if (!item && is_pending()) return empty;
        if (!item) break;
    }
    return iterator.release();
}

Value iterator_reduce(Value self) {
    auto& iterator = self.as<DequeIterator>();
    auto const passed = static_cast<int64_t>(iterator.deque->size) - static_cast<int64_t>(iterator.remaining);
    Ref<Tuple> const arguments = make_tuple({Value::of(iterator.deque), Value::integer(passed)});
    return make_tuple({Value::of(&type_of(self)), arguments.value()}).release_value();
}

constexpr Native iterator_methods[] = {
    method<&iterator_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&iterator_length_hint, "__length_hint__(/)">("Private method returning an estimate of len(list(it))."),
};

}  // namespace

Type deque_iterator_type, deque_reverse_iterator_type;

Value make_deque_iterator(Deque& deque, bool backwards) {
    auto* iterator = allocate_instance<DequeIterator>(backwards ? deque_reverse_iterator_type : deque_iterator_type);
    retain(static_cast<Object*>(&deque));
    iterator->deque = &deque;
    iterator->index = 0;
    iterator->changes = deque.changes;
    iterator->remaining = deque.size;
    return Value::of(iterator);
}

void define_deque_types() {
    define_type(deque_type, {.name = "deque",
                             .module = "collections",
                             .doc = "A list-like sequence optimized for data accesses near its endpoints.",
                             .layout = &deque_layout,
                             .size = sizeof(Deque),
                             .record_offset = offsetof(Deque, record),
                             .flags = type_is_subclassable | type_has_weakrefs | type_is_sequence_pattern,
                             .is_unhashable = true,
                             .slots = deque_slots(),
                             .methods = deque_methods,
                             .members = deque_members});
    define_iterator<DequeIterator>(deque_iterator_type, "collections", "_deque_iterator", nullptr,
                                   iterator_slots(iterator_make<false>, iterator_next<false>), iterator_methods);
    define_iterator<DequeIterator>(deque_reverse_iterator_type, "collections", "_deque_reverse_iterator", nullptr,
                                   iterator_slots(iterator_make<true>, iterator_next<true>), iterator_methods);
}

}  // namespace gossamer
