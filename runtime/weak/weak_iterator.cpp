// Iterating over weak containers. As the generators that CPython has for it, an iterator holds on to the object that it
// gave out last until it is asked for the next.
#include "runtime/binding/native.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/set_table.hpp"
#include "runtime/weak/weak_containers.hpp"

namespace gossamer {

namespace {

struct WeakIterator : Object {
    WeakContainer* container;  // owned; null when exhausted
    Value held;                // the target given last
    Value held_value;          // of a WeakKeyDictionary: what went with it
    uint64_t changes, deaths;  // of the container when the iteration began
    uint64_t position;
    WeakKind kind;
    WeakView view;
    bool is_started;
};
Type weak_iterator_type;

void visit(Object& object, Visitor& visitor) {
    auto& iterator = static_cast<WeakIterator&>(object);
    visitor.visit(iterator.container);
    visitor.visit(iterator.held);
    visitor.visit(iterator.held_value);
}

void finish(WeakIterator& iterator) {
    if (iterator.container) release(std::exchange(iterator.container, nullptr));
    store(iterator.held, empty);
    store(iterator.held_value, empty);
}

void destroy(Object& object) { finish(static_cast<WeakIterator&>(object)); }

Layout const layout = {
    .name = "weak iterator",
    .visit = visit,
    .destroy = destroy,
    .size = [](Object const&) { return sizeof(WeakIterator); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<WeakIterator&>(object);
            namer.part("what it goes through", self.container);
            namer.part("what it shows", self.held);
            namer.part("what it shows", self.held_value);
        },
};

// Dereferences and keeps what is there, and gives it, owned; empty if it has died. Whose place it takes may die of it,
// and ask the iterator for more.
inline Value hold(WeakIterator& iterator, Value reference) {
    Owned const entry = is_reference(reference) ? Owned() : Owned::share(reference);
    Value const target = ask_entry(reference);
    if (target.is_empty() || target.is_none()) {
        store(iterator.held, empty);
        return empty;
    }
    store(iterator.held, retain(target));
    return target;
}
// `given`, retained, if the reference leads to something; else empty.
inline Value give_if_live(Value given, Value reference) {
    retain(given);
    if (is_reference(reference) && target_of(reference.as<WeakReference>())) [[likely]]
        return given;
    Owned const entry = Owned::share(reference), held = given, target = ask_entry(entry);
    return target && !target.get().is_none() ? retain(given) : empty;
}

// One entry; empty without an exception: a dead one.
Value give(WeakIterator& iterator, Value key, Value value) {
    if (iterator.kind == WeakKind::set_entry) return hold(iterator, key);
    bool const is_value_dictionary = iterator.kind == WeakKind::value_entry;
    Value const reference = is_value_dictionary ? value : key;
    switch (iterator.view) {
        case WeakView::references: return retain(reference);
        case WeakView::items: {
            Owned other = Owned::share(is_value_dictionary ? key : value);
            Owned target = hold(iterator, reference);
            if (!is_value_dictionary) store(iterator.held_value, retain(other.get()));
            if (!target) return empty;
            Ref<Tuple> pair = allocate_tuple(2);
            pair->items[is_value_dictionary ? 0 : 1] = other.release();
            pair->items[is_value_dictionary ? 1 : 0] = target.release();
            return pair.release_value();
        }
        case WeakView::keys:
            if (!is_value_dictionary) return hold(iterator, reference);
            return give_if_live(key, reference);
        case WeakView::values: {
            if (is_value_dictionary) return hold(iterator, reference);
            Value const given = give_if_live(value, reference);
            if (given) store(iterator.held_value, retain(given));
            return given;
        }
    }
    return empty;
}

// Does the place that comes next belong to an entry that is gone? If it died during the iteration, CPython's generator
// still sees it, and lets go of what it held before it looks at the next one.
bool is_at_gap(WeakIterator const& iterator, WeakContainer& container) {
    if (container.deaths == iterator.deaths) return false;
    if (iterator.kind == WeakKind::set_entry) {
        Set& set = set_of(container);
        return iterator.position <= set.mask && set.table[iterator.position].key.is_empty() &&
               set.table[iterator.position].hash == sets::deleted_hash;
    }
    Dict& dict = dict_of(container);
    return iterator.position < dict.used && dict.entries[iterator.position].key.is_empty();
}

// The next of a set of which nothing has died meanwhile. Empty: there is none, or it wants a closer look.
inline Value next_of_calm_set(WeakIterator& iterator, WeakContainer& container) {
    Set& set = set_of(container);
    for (uint64_t position = iterator.position; position <= set.mask; ++position) {
        Value const reference = set.table[position].key;
        if (reference.is_empty()) continue;
        iterator.position = position;
        if (!is_reference(reference) || !target_of(reference.as<WeakReference>())) [[unlikely]]
            break;
        ++iterator.position;
        return hold(iterator, reference);
    }
    return empty;
}

Value next(Value self) {
    auto& iterator = self.as<WeakIterator>();
    if (!iterator.container) return empty;
    WeakContainer& container = *iterator.container;
    bool const is_over_set = iterator.kind == WeakKind::set_entry;
    if (is_over_set && iterator.is_started && iterator.changes == container.changes &&
        iterator.deaths == container.deaths) [[likely]] {
        if (Value const given = next_of_calm_set(iterator, container)) return given;
    }
    if (!std::exchange(iterator.is_started, true)) {
        iterator.changes = container.changes;
        iterator.deaths = container.deaths;
    }
    for (;;) {
        if (iterator.changes != container.changes) {
            finish(iterator);
            return raise(runtime_error_type, "{} changed size during iteration", is_over_set ? "Set" : "dictionary");
        }
        if (is_at_gap(iterator, container)) {
            ++iterator.position;
            store(iterator.held, empty);
            if (!iterator.container) return empty;
            continue;
        }
        Value given = empty;
        if (is_over_set) {
            SetEntry* const entry = next_entry(set_of(container), iterator.position);
            if (!entry) break;
            given = give(iterator, entry->key, empty);
        } else {
            auto position = static_cast<uint32_t>(iterator.position);
            // CPython's generator meets a dead entry as None, which takes the place of the object it held.
            Dict& dict = dict_of(container);
            if (position < dict.used && dict.entries[position].key.is_empty()) {
                store(iterator.held, empty);
                store(iterator.held_value, empty);
            }
            DictEntry* const entry = next_entry(dict_of(container), position);
            iterator.position = position;
            if (!entry) break;
            given = give(iterator, entry->key, entry->value);
        }
        if (given) return given;
        if (is_pending()) {
            finish(iterator);
            return empty;
        }
        if (!iterator.container) return empty;
    }
    finish(iterator);
    return empty;
}

// As the generator shows itself that CPython has in this place.
Value repr(Value self) {
    auto const& iterator = self.as<WeakIterator>();
    char const* const container = iterator.kind == WeakKind::set_entry     ? "WeakSet"
                                  : iterator.kind == WeakKind::value_entry ? "WeakValueDictionary"
                                                                           : "WeakKeyDictionary";
    constexpr char const* views[] = {"keys", "values", "items", "itervaluerefs"};
    char const* const view =
        iterator.kind == WeakKind::set_entry ? "__iter__" : views[static_cast<size_t>(iterator.view)];
    return make_str(fmt::format("<generator object {}.{} at 0x{:x}>", container, view, self.bits)).release_value();
}

}  // namespace

Value make_weak_iterator(WeakContainer& container, WeakKind kind, WeakView view) {
    auto* const iterator = static_cast<WeakIterator*>(
        heap().allocate(sizeof(WeakIterator), &weak_iterator_type.root, Contents::references));
    retain(&container);
    iterator->container = &container;
    iterator->held = iterator->held_value = empty;
    iterator->changes = iterator->deaths = iterator->position = 0;
    iterator->kind = kind;
    iterator->view = view;
    iterator->is_started = false;
    return Value::of(iterator);
}

void define_weak_iterator_type() {
    TypeDefinition definition;
    definition.name = "generator";
    definition.layout = &layout;
    definition.size = sizeof(WeakIterator);
    definition.slots.iterate = [](Value self) { return retain(self); };
    definition.slots.next = next;
    definition.slots.repr = repr;
    define_type(weak_iterator_type, definition);
}

}  // namespace gossamer
