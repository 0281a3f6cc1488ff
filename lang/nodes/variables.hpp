// Variables: reading, assigning and deleting names, by where they are kept; and constants.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

Node* load_constant(Maker& make, Span span, Value value);  // value is kept by the unit
Node* load_local(Maker& make, Span span, uint32_t slot);
Node* take_temporary(Maker& make, Span span, uint32_t slot);  // moves it out of the slot
Node* load_cell(Maker& make, Span span, uint32_t slot, Str* name, bool is_free);
Node* load_global(Maker& make, Span span, Str* name);
Node* load_name(Maker& make, Span span, Str* name);  // class bodies, exec with locals
Node* load_name_or_free(Maker& make, Span span, Str* name, uint32_t slot);

// The namespace of the class body that runs; the name in the namespace that a cell holds, else what `otherwise` gives.
Node* class_namespace(Maker& make, Span span);
Node* load_from_class(Maker& make, Span span, uint32_t slot, Str* name, Node* otherwise);

// Makes the __annotations__ of a module or class body, unless its namespace has one.
Node* prepare_annotations(Maker& make, Span span, Target* target);

Target* local_target(Maker& make, Span span, uint32_t slot);
Target* cell_target(Maker& make, Span span, uint32_t slot);
Target* global_target(Maker& make, Span span, Str* name);
Target* name_target(Maker& make, Span span, Str* name);

Node* delete_local(Maker& make, Span span, uint32_t slot);
Node* delete_cell(Maker& make, Span span, uint32_t slot, Str* name, bool is_free);
Node* delete_global(Maker& make, Span span, Str* name);
Node* delete_name(Maker& make, Span span, Str* name);
// Puts a fresh empty cell into a slot: a comprehension's captured variable is a new one each time.
Node* fresh_cell(Maker& make, Span span, uint32_t slot);

bool is_constant(Node const* node, Value& value);

}  // namespace gossamer::nodes
