// Values built from parts: list, tuple, set and dict displays, comprehensions, unpacking.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

// A part of a display; is_star: `*part`.
struct Element {
    Node* value;
    bool is_star;
};
Node* list_display(Maker& make, Span span, Element const* elements, uint32_t count);
Node* tuple_display(Maker& make, Span span, Element const* elements, uint32_t count);
Node* set_display(Maker& make, Span span, Element const* elements, uint32_t count);
// A set updated from a frozenset that the unit keeps.
Node* constant_set_display(Maker& make, Span span, Value frozen);
// A null key: `**value`.
Node* dict_display(Maker& make, Span span, Node** keys, Node** values, uint32_t count);

// Comprehensions: an empty result is put into the slot, the loop fills it, and the result is taken out. The
// variables of the comprehension are dropped at the end, however it ends.
enum class Collection : uint8_t { list, set, dict };
Node* comprehension(Maker& make, Span span, Collection kind, Node* loop, uint32_t result_slot,
                    uint32_t const* variables, uint32_t count);
// Has a comprehension leave its variables to a statement of their own, which this makes: for CPython pops its result,
// or stores it in a local variable, before it drops them, the last one last. Null: the node is no comprehension.
Node* leave_variables(Maker& make, Node* comprehension);
Node* collect_element(Maker& make, Span span, Collection kind, uint32_t result_slot, Node* element, Node* value);

// What the value gives if it is unpacked into one name.
Node* only_item(Maker& make, Span span, Node* value);
// a, *b, c = …: star is the index of the starred target, or -1.
Target* unpacking_target(Maker& make, Span span, Target** targets, uint32_t count, int star);
// Of `a, b = x, y`, and of three: CPython makes no tuple but stores from its stack, and what was put there last goes
// first. Does nothing unless all targets are different local variables. The value must be a tuple of their number.
void unpack_last_first(Target* unpacking);

}  // namespace gossamer::nodes
