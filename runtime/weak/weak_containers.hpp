// WeakValueDictionary, WeakKeyDictionary, WeakSet.
//
// Each holds an ordinary dict or set of references, as CPython's do (and shows it as `.data`). A dying object takes its
// own entry out at once, by the hash that the entry remembers: no program code runs, nothing waits. So an iteration
// simply goes on when entries die under it, and sees neither too much nor too little. It fails, as CPython's does, if
// the program adds or removes entries meanwhile: that is what `changes` counts.
//
// An entry that outlives its container (programs can have it by valuerefs() and keyrefs()) has no container any more.
#pragma once
#include "runtime/core/dict.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/set_table.hpp"
#include "runtime/weak/weak_reference.hpp"

namespace gossamer {

struct WeakContainer : Object {
    Record* record;
    Object* data;      // a Dict or a Set; owned
    uint64_t changes;  // made by the program, not by deaths
    uint64_t deaths;   // of entries
};

struct WeakEntry : WeakReference {
    WeakContainer* container;  // not owned; null once it has died
};
// KeyedRef. Programs can make them, too; those have no container.
struct KeyedReference : WeakEntry {
    Value key;  // owned
    int64_t key_hash;
};

extern Type weak_value_dictionary_type, weak_key_dictionary_type, weak_set_type;
extern Layout const weak_container_layout;

// The target of an entry has died: the entry leaves its container.
void entry_died(WeakReference& entry);

// The container is about to go: its entries, some of which may live on, have none any more.
void disown_entries(WeakContainer& container);

inline Dict& dict_of(WeakContainer& container) { return *reinterpret_cast<Dict*>(container.data); }
inline Set& set_of(WeakContainer& container) { return *reinterpret_cast<Set*>(container.data); }

// Programs can put anything into .data. What is a reference, they have put there or we.
inline bool is_reference(Value entry) {
    if (!entry.is_object()) return false;
    Shape* const shape = entry.object()->shape;
    return shape == &keyed_ref_type.root || shape == &reference_type.root || is_weak_reference(entry);
}
// What an entry leads to: owned, or None. What is no reference is called, as CPython does it; the caller holds it.
// Empty: an exception is pending.
inline Value ask_entry(Value entry) {
    if (is_reference(entry)) [[likely]]
        return dereference(entry.as<WeakReference>());
    return call(entry);
}

// An empty container of the type or a subclass.
WeakContainer* make_container(Type& type, bool is_set);
// The entry that refers to an object of this hash, if it can be found without asking the program: its place, absent, or
// unsure. Of dicts, the keys are searched.
int32_t find_weak_key(Dict& dict, Value target, int64_t hash);
sets::Place find_weak_item(Set& set, Value target, int64_t hash);
// May it be searched for by these at all?
inline bool is_found_by_identity(Value target) {
    if (!target.is_object()) return false;
    Type const& type = type_of(*target.object());
    return type.has(type_has_weakrefs) && is_compared_by_identity(type);
}
// A fresh entry for a key or element: listed with the target. Null: TypeError.
Ref<WeakEntry> make_entry(WeakContainer& container, WeakKind kind, Value target);
Ref<WeakEntry> make_entry(WeakContainer& container, WeakKind kind, Object& target, int64_t hash);
Ref<KeyedReference> make_keyed_entry(WeakContainer& container, Value key, int64_t key_hash, Value target);

// What an iterator over a container gives.
enum class WeakView : uint8_t { keys, values, items, references };
Value make_weak_iterator(WeakContainer& container, WeakKind kind, WeakView view);

// What update() takes: a mapping, or pairs. Calls each(key, value), both borrowed, which says false if it failed.
template <class Each> [[nodiscard]] bool for_each_item(Value other, Each each) {
    Owned mapping = Owned::share(other);
    auto found = find_attribute(other, intern("items"));
    if (!found) return false;
    Owned const method = *found;
    if (!method) mapping = call(Value::of(&dict_type), {other});
    if (!mapping) return false;
    Owned const items = call_method(mapping, intern("items"));
    if (!items) return false;
    return for_each(items, [&](Value item) -> bool {
        Ref<Tuple> const pair = to_tuple(item);
        if (!pair) return false;
        if (pair->size < 2)
            return raise(value_error_type, "not enough values to unpack (expected 2, got {})", pair->size);
        if (pair->size > 2) return raise(value_error_type, "too many values to unpack (expected 2)");
        return each(pair->items[0], pair->items[1]);
    });
}
// Is it a Mapping, as `|` wants its other side to be?
std::optional<bool> is_mapping(Value value);
// "<WeakValueDictionary at 0x…>"
Value container_repr(Value self);
// What `dict(self.items()) == dict(other.items())` gives, for MutableMapping's ==.
Value container_compare(Value self, Value other, Comparison how);
// .data
Value get_data(Value self);

void define_weak_iterator_type();
void define_weak_value_dictionary();
void define_weak_key_dictionary();
void define_weak_set();

}  // namespace gossamer
