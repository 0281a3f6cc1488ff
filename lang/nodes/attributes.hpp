// Attributes: reading, assigning, deleting.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

Node* get_attribute_node(Maker& make, Span span, Node* object, Str* name);
Target* attribute_target(Maker& make, Span span, Node* object, Str* name);
Node* delete_attribute(Maker& make, Span span, Node* object, Str* name);

}  // namespace gossamer::nodes
