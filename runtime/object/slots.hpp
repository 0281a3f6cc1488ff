// What a type can do, as C++ functions: the slots of its special methods.
//
// Built-in types fill them directly; the dunder names in their namespaces are wrappers around the slots.
// For a class of a program it is the other way round: a slot calls the dunder that the class defines
// (binding/slot_table.hpp joins the two). A null slot means that the type can not do it. Slots are
// inherited along the MRO.
//
// Conventions: see value.hpp. A binary slot is called with the operands in the order in which they were
// written, and returns not_implemented if it has nothing to say. A setter called with `empty` deletes.
#pragma once
#include <cstdint>
#include <optional>

#include "runtime/value/value.hpp"

namespace gossamer {

struct Type;
struct Str;
struct Tuple;

// The arguments of a call: positional ones first, then the values of the keywords, in one borrowed array.
struct Arguments {
    Value const* values = nullptr;
    uint32_t positional = 0;
    Tuple* keywords = nullptr;  // their names (exact str), or null; borrowed
    Value operator[](size_t i) const { return values[i]; }
};

enum class BinaryOperator : uint8_t {
    add,
    subtract,
    multiply,
    matrix_multiply,
    true_divide,
    floor_divide,
    modulo,
    power,
    left_shift,
    right_shift,
    bit_and,
    bit_or,
    bit_xor,
    count_,
};
constexpr size_t binary_operators = static_cast<size_t>(BinaryOperator::count_);
enum class UnaryOperator : uint8_t { negative, positive, invert, absolute, count_ };
constexpr size_t unary_operators = static_cast<size_t>(UnaryOperator::count_);
enum class Comparison : uint8_t { less, less_equal, equal, not_equal, greater, greater_equal };

using UnarySlot = Value (*)(Value self);
using BinarySlot = Value (*)(Value left, Value right);

struct Slots {
    UnarySlot repr = nullptr;
    UnarySlot str = nullptr;
    std::optional<int64_t> (*hash)(Value self) =
        nullptr;  // CPython's hash value (never -1); inherited together with compare
    Value (*compare)(Value self, Value other, Comparison how) = nullptr;
    Value (*call)(Value self, Arguments const& arguments) = nullptr;
    Value (*get_attribute)(Value self, Str* name) = nullptr;
    bool (*set_attribute)(Value self, Str* name, Value value) = nullptr;

    Value (*make)(Type& type, Arguments const& arguments) = nullptr;       // __new__
    bool (*initialise)(Value self, Arguments const& arguments) = nullptr;  // __init__
    void (*finalise)(Value self) = nullptr;                                // __del__; errors are reported, not returned

    UnarySlot iterate = nullptr;
    UnarySlot next = nullptr;  // empty without a pending exception: exhausted
    std::optional<int64_t> (*length)(Value self) = nullptr;
    std::optional<bool> (*contains)(Value self, Value item) = nullptr;
    BinarySlot get_item = nullptr;
    bool (*set_item)(Value self, Value key, Value value) = nullptr;
    BinarySlot concatenate = nullptr;                      // of sequences; tried after binary[add]
    Value (*repeat)(Value self, int64_t times) = nullptr;  // of sequences; tried after binary[multiply]
    BinarySlot concatenate_in_place = nullptr;
    Value (*repeat_in_place)(Value self, int64_t times) = nullptr;

    std::optional<bool> (*truth)(Value self) = nullptr;
    UnarySlot to_index = nullptr;
    UnarySlot to_integer = nullptr;
    UnarySlot to_float = nullptr;
    UnarySlot unary[unary_operators] = {};
    BinarySlot binary[binary_operators] = {};
    BinarySlot in_place[binary_operators] = {};
    BinarySlot divmod = nullptr;
    Value (*power_modulo)(Value base, Value exponent, Value modulus) = nullptr;

    // instance is empty when the attribute was looked up on the class itself
    Value (*descriptor_get)(Value self, Value instance, Value owner) = nullptr;
    bool (*descriptor_set)(Value self, Value instance, Value value) = nullptr;

    UnarySlot await = nullptr;
    UnarySlot async_iterate = nullptr;
    UnarySlot async_next = nullptr;

    Value (*format)(Value self, Str* specification) = nullptr;  // __format__ of built-in types; not inherited by dunder
};

}  // namespace gossamer
