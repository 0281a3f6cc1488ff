// Comparisons, identity, membership; and/or and conditional expressions.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

Node* comparison(Maker& make, Span span, Comparison how, Node* left, Node* right, bool may_borrow_left);
Node* identity(Maker& make, Span span, bool negated, Node* left, Node* right);        // is, is not
Node* membership(Maker& make, Span span, bool negated, Node* item, Node* container);  // in, not in

// a < b < c: each operand is evaluated once, and only as far as needed.
enum class ChainLink : uint8_t { less, less_equal, equal, not_equal, greater, greater_equal, is, is_not, in, not_in };
Node* comparison_chain(Maker& make, Span span, Node* first, Row others, ChainLink const* links);

Node* conjunction(Maker& make, Span span, Node* left, Node* right);  // and
Node* disjunction(Maker& make, Span span, Node* left, Node* right);  // or
Node* conditional(Maker& make, Span span, Node* test, Node* then, Node* otherwise);

}  // namespace gossamer::nodes
