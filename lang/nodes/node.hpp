// The executable tree: what runs.
//
// A node is evaluated by calling the function that it points to. A node that has seen what it works on
// rewrites itself by swapping that pointer for a more special one (and climbs back to a general one when it
// was wrong); the node itself stays where it is, so a rewrite is safe even while the node is active further
// up the machine stack. All specialisations of a family share one payload.
//
// Expressions hand over one owned reference, or `empty` with an exception pending. Statements give a
// completion: `completed`, `break_signal`, `continue_signal`, `yield_signal`, `empty` for an exception, or,
// for `return`, the owned value itself.
//
// Nodes hold no state of an activation and own no references: constants belong to the unit
// (lang/engine/unit.hpp), caches hold shapes, versions and pointers that these guard.
#pragma once
#include <cstdint>

#include "runtime/errors/frame.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer::nodes {

struct Node;
using Execute = Value (*)(Node& self, Frame& frame);
using Test = int (*)(Node& self, Frame& frame);              // 1 true, 0 false, -1 exception
using ExecuteDouble = double (*)(Node& self, Frame& frame);  // see below

enum class Source : uint8_t { any, local, constant };  // what a parent may borrow instead of evaluating

int test_by_value(Node& self, Frame& frame);
double double_by_value(Node& self, Frame& frame);

struct Node {
    Execute execute;
    Test test = &test_by_value;
    ExecuteDouble execute_double = &double_by_value;
    uint32_t start = 0, end = 0;  // span in the source text
    Source source = Source::any;
};

inline Value evaluate(Node* node, Frame& frame) { return node->execute(*node, frame); }

// The operation of this node failed: the pending exception gets a line of traceback for it.
[[gnu::cold, gnu::noinline]] inline Value fail(Node& node, Frame& frame) {
    add_traceback(frame, &node);
    return empty;
}
inline Value checked(Value result, Node& node, Frame& frame) {
    if (result.is_empty()) [[unlikely]]
        return fail(node, frame);
    return result;
}

// execute_double gives an unboxed result. If the value is no float, the result is NaN, and the context's
// `not_double` holds the owned value, or `failure` if an exception is pending. (A float that is NaN leaves it empty.)
constexpr Value failure = Value::immediate(12);

// --- operands -------------------------------------------------------------------------------------------------
// Node functions are templates over where an operand comes from. Local and Literal borrow; Any evaluates
// and owns. Lowering makes sure that nothing evaluated later can rebind a borrowed slot.

struct Operand {
    Node* node = nullptr;  // always set: for spans, and for Any
    union {
        uint64_t slot;           // Local
        uint64_t constant_bits;  // Literal
    };
    Operand() : slot(0) {}
    Value constant() const { return {constant_bits}; }
};
Operand make_operand(Node* node);
// The same, but never borrowed: used where a later operand could rebind the slot.
Operand make_owned_operand(Node* node);

Value raise_unbound(Node& node, Frame& frame, uint64_t slot);

struct Any {
    static constexpr bool owns = true;
    static Value take(Operand const& operand, Frame& frame) { return evaluate(operand.node, frame); }
    static void drop(Value value) { release(value); }
    static Value own(Value value) { return value; }
};
struct Local {
    static constexpr bool owns = false;
    static Value take(Operand const& operand, Frame& frame) {
        Value const value = frame.slots[operand.slot];
        if (value.is_empty()) [[unlikely]]
            return raise_unbound(*operand.node, frame, operand.slot);
        return value;
    }
    static void drop(Value) {}
    static Value own(Value value) { return retain(value); }
};
struct Literal {
    static constexpr bool owns = false;
    static Value take(Operand const& operand, Frame&) { return operand.constant(); }
    static void drop(Value) {}
    static Value own(Value value) { return retain(value); }
};

// For families without a table of their own: decides at run time; the result is owned.
inline Value take_owned(Operand const& operand, Frame& frame) { return evaluate(operand.node, frame); }

inline int as_test(std::optional<bool> answer, Node& node, Frame& frame) {
    if (!answer) [[unlikely]] {
        add_traceback(frame, &node);
        return -1;
    }
    return *answer;
}
// The truth of an owned value, which is dropped.
inline int test_value(Value owned, Node& node, Frame& frame) {
    if (owned.is_boolean()) [[likely]]
        return owned == true_value;
    if (owned.is_empty()) return -1;
    int const answer = as_test(truth(owned), node, frame);
    release(owned);
    return answer;
}

// Stops for what is due: collections, signals. False: an exception is pending.
bool at_safe_point();
inline bool safe_point() {
    if (context().safe_point_reasons) [[unlikely]]
        return at_safe_point();
    return true;
}

template <class T> T& as(Node& node) { return static_cast<T&>(node); }

}  // namespace gossamer::nodes
