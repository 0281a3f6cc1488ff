// Subscripts: container[key], assigned and deleted too; slices.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

Node* get_item_node(Maker& make, Span span, Node* container, Node* key, bool may_borrow_container);
Target* item_target(Maker& make, Span span, Node* container, Node* key);
Node* delete_item(Maker& make, Span span, Node* container, Node* key);
Node* slice_node(Maker& make, Span span, Node* lower, Node* upper, Node* step);  // null: None
bool is_two_part_slice(Node& key);                                               // a[lower:upper], without a step

}  // namespace gossamer::nodes
