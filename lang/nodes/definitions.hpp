// def, lambda, class: making functions and classes.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

struct FunctionParts {
    uint32_t code;  // which one of those inside of the enclosing code
    Row defaults;
    Str** keyword_names = nullptr;  // of keyword-only parameters with defaults
    Row keyword_defaults;
    uint32_t* closure = nullptr;  // slots of this frame that hold the cells to close over
    uint32_t closure_count = 0;
    Str** annotation_names = nullptr;
    Row annotations;
    Value doc = none;
};
Node* function_node(Maker& make, Span span, FunctionParts const& parts);

// The value of `definition` handed through the decorators, the last one first.
Node* decorated(Maker& make, Span span, Row decorators, Node* definition);

struct ClassParts {
    Str* name;
    FunctionParts body;             // its code runs with the namespace as frame.extra
    Node* bases;                    // a tuple display
    Str** keyword_names = nullptr;  // metaclass included; null name: ** mapping
    Row keywords;
    Node* type_parameters = nullptr;  // a tuple, for __type_params__; or null
    uint32_t attribute_hint = 0;
};
Node* class_node(Maker& make, Span span, ClassParts const& parts);

// The cell itself, for __classcell__; and the end of a class body.
Node* load_raw_cell(Maker& make, Span span, uint32_t slot);

// A generator expression: calls its function with the iterator of the first iterable (`is_iterator`: which it is
// already).
Node* generator_expression(Maker& make, Span span, Node* function, Node* iterable, bool is_iterator);

}  // namespace gossamer::nodes
