// Operators: binary, in-place, unary.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

// `may_borrow_left`: nothing in the right operand can rebind a local that the left one reads.
Node* binary_operation(Maker& make, Span span, BinaryOperator op, Node* left, Node* right, bool may_borrow_left);
Node* unary_operation(Maker& make, Span span, UnaryOperator op, Node* operand);
// not x; of_junction: x is `and` or `or`, or another `not` around one.
Node* negation(Maker& make, Span span, Node* operand, bool of_junction = false);

// slot op= value, for a local
Node* augment_local(Maker& make, Span span, BinaryOperator op, uint32_t slot, Node* target_read, Node* value,
                    bool may_borrow);
// target op= value for what is read by `read` and written through `target` (cells, globals, names)
Node* augment_variable(Maker& make, Span span, BinaryOperator op, Node* read, Target* target, Node* value);
Node* augment_attribute(Maker& make, Span span, BinaryOperator op, Node* object, Str* name, Node* value,
                        Span target_span);
Node* augment_item(Maker& make, Span span, BinaryOperator op, Node* container, Node* key, Node* value,
                   Span target_span);

}  // namespace gossamer::nodes
