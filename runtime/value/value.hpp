// Value: one 64-bit word that is any Python object.
//
//     … 1     an int of 63 bits, shifted left by one
//     … 000   a pointer to an Object
//     … 100   an immediate: None, False, True, Ellipsis, NotImplemented; and signals that no program sees
//
// A Value is trivial, so it travels in a register; it owns nothing by itself. Convention: a function that
// returns a Value hands over one owned reference, or `empty`, which means that an exception is pending.
// A Value parameter is borrowed from the caller, who keeps it alive, unless the name says otherwise.
#pragma once
#include <cstdint>

#include "runtime/heap/context.hpp"
#include "runtime/heap/layout.hpp"
#include "runtime/heap/object.hpp"

namespace gossamer {

struct Value {
    uint64_t bits = 4;

    static constexpr int64_t largest_integer = INT64_MAX >> 1;
    static constexpr int64_t smallest_integer = INT64_MIN >> 1;

    static constexpr Value immediate(uint64_t n) { return {(n << 3) | 4}; }
    static Value of(Object* object) { return {reinterpret_cast<uint64_t>(object)}; }
    static Value of(Object const* object) { return {reinterpret_cast<uint64_t>(object)}; }
    static constexpr Value integer(int64_t number) { return {(static_cast<uint64_t>(number) << 1) | 1}; }
    static constexpr Value boolean(bool truth);
    static constexpr bool fits(int64_t number) { return number >= smallest_integer && number <= largest_integer; }

    constexpr bool is_empty() const { return bits == 4; }
    explicit constexpr operator bool() const { return bits != 4; }  // not empty; says nothing of truth
    constexpr bool is_object() const { return (bits & 7) == 0; }
    constexpr bool is_integer() const { return bits & 1; }  // a small int; not a bool
    constexpr bool is_boolean() const { return (bits | 8) == ((3 << 3) | 4); }
    constexpr bool is_none() const { return bits == ((1 << 3) | 4); }
    constexpr int64_t as_integer() const { return static_cast<int64_t>(bits) >> 1; }
    Object* object() const { return reinterpret_cast<Object*>(bits); }
    template <class T> T& as() const { return *static_cast<T*>(object()); }
    friend constexpr bool operator==(Value, Value) = default;  // identity
};

constexpr Value empty = Value::immediate(0);
static_assert(empty.bits == empty_word);
constexpr Value none = Value::immediate(1);
constexpr Value false_value = Value::immediate(2);
constexpr Value true_value = Value::immediate(3);
constexpr Value ellipsis = Value::immediate(4);
constexpr Value not_implemented = Value::immediate(5);
// What a statement completes with; a value instead means `return` of that value.
constexpr Value completed = Value::immediate(8);
constexpr Value break_signal = Value::immediate(9);
constexpr Value continue_signal = Value::immediate(10);
constexpr Value yield_signal = Value::immediate(11);

constexpr Value Value::boolean(bool truth) { return truth ? true_value : false_value; }
static_assert(true_value.is_boolean() && false_value.is_boolean() && !none.is_boolean());

inline constexpr bool both_integers(Value a, Value b) { return a.bits & b.bits & 1; }

inline Value retain(Value value) {
    if (value.is_object()) retain(value.object());
    return value;
}
inline void release(Value value) {
    if (value.is_object()) release(value.object());
}

// What a slot of a heap object held, handed over without counting; the slot is left with `left`.
inline Value move_out(Value& slot, Value left = empty) {
    Value const held = slot;
    if (held.is_object()) note_moved(held.object());
    slot = left;
    return held;
}
template <class T> T* move_out(T*& slot, T* left = nullptr) {
    T* const held = slot;
    if (held) note_moved(held);
    slot = left;
    return held;
}

inline void Visitor::visit(Value& slot) {
    if (!slot.is_object()) return;
    Object* object = slot.object();
    edge(object);
    if (!object) slot = empty;  // the visitor broke the edge
}

template <class Name> void EdgeNamer::show(EdgeKind kind, Name name, Value target) {
    if (target.is_object()) edge(kind, name, target.object());
}

}  // namespace gossamer
