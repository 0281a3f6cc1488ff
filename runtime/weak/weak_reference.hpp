// Weak references: they know an object without keeping it alive.
//
// Each object that is referred to weakly has a record (object/record.hpp), and the record a list of the references.
// The list is CPython's: the shared reference without a callback first, the shared proxy second, and then the others,
// newest first, because that is the order in which callbacks run and getweakrefs() tells. Entries of weak containers
// and finalizers are references like any other, in the same list.
//
// When the object dies (heap/death.hpp), all of its references are cleared before the first callback runs, so no
// callback can revive it, or see it through another reference.
#pragma once
#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

enum class WeakKind : uint8_t {
    reference,  // weakref.ref and subclasses
    proxy,
    value_entry,      // of a WeakValueDictionary: its KeyedRef
    key_entry,        // of a WeakKeyDictionary
    set_entry,        // of a WeakSet
    method,           // a WeakMethod, which refers to the object
    method_function,  // and its other half, which refers to the function
    probe,            // looks up a key and is in nobody's list
};

struct WeakReference : Object {
    Object* target;       // not owned; null: it has died
    WeakReference* next;  // in the target's list, newer ones before older
    WeakReference* previous;
    Value callback;  // owned; empty: none
    int64_t hash;    // of the target; -1: nobody has asked yet
    WeakKind kind;
};
extern Type reference_type, proxy_type, callable_proxy_type, keyed_ref_type, weak_method_type;
extern Layout const weak_reference_layout, keyed_reference_layout, weak_method_layout;
// Of shared references, which have no callback: they hold nothing, and their deaths are short. An instance of
// reference_type has either this shape or the type's own.
extern Shape plain_reference_shape;
void define_plain_reference_shape();
inline bool is_weak_reference(Value value) { return is_instance(value, reference_type); }
inline bool is_proxy(Value value) { return is_exactly(value, proxy_type) || is_exactly(value, callable_proxy_type); }

// What it refers to; null if that has died, or is about to. Borrowed.
inline Object* target_of(WeakReference const& reference) {
    Object* const target = reference.target;
    return target && target->count ? target : nullptr;
}
// The same for programs: owned, or None.
inline Value dereference(WeakReference const& reference) {
    Object* const target = target_of(reference);
    if (!target) return none;
    retain(target);
    return Value::of(target);
}

// The one that all share who ask for a reference without a callback; null: there is none yet. Borrowed.
inline WeakReference* shared_reference_of(Object& target) {
    if (!(target.flags & has_weak_referents)) return nullptr;
    WeakReference* const first = (*record_slot(target))->references;
    return first->shape == &plain_reference_shape ? first : nullptr;
}

// TypeError "cannot create weak reference to 'X' object" if there can be none.
[[nodiscard]] bool check_referable(Value target);
// weakref.ref(target[, callback]): the shared one if there is no callback. `callback` may be empty or None.
Value make_reference(Value target, Value callback = empty);
// As `type(target, callback)` makes it, for a subclass.
Value make_reference_of(Type& type, Value target, Value callback);
Value make_proxy(Value target, Value callback);

// Sets up a fresh object as a reference of the target, and lists it. For containers and finalizers.
void initialise_reference(WeakReference& reference, WeakKind kind, Object& target, Value callback);
// A reference to look up a key with: equal to every other to the same target, but listed nowhere. Null: TypeError.
Ref<WeakReference> make_probe(Value target);
// Are objects of this class equal to themselves alone, without asking the program?
inline bool is_compared_by_identity(Type const& type) { return type.slots.compare == object_type.slots.compare; }

// How many, and each of those that programs may see, in order.
size_t count_references(Object& target);
template <class Each> void for_each_reference(Object& target, Each each) {
    Record* const record = record_of(target);
    for (WeakReference* link = record ? record->references : nullptr; link; link = link->next) each(*link);
}

// The object is dying: clears its references, then runs their callbacks.
void clear_weak_references(Object* object);
// For the collector: clears the references of a piece of garbage, and gives those whose callbacks are to run.
struct DueCallback {
    Owned reference;
    Owned callback;  // empty for entries of containers
};
void clear_references_of(Object& object, std::vector<DueCallback>& due);
void run_callbacks(std::vector<DueCallback>& due);

std::optional<int64_t> hash_of(WeakReference& reference);  // "weak object has gone away"

}  // namespace gossamer
