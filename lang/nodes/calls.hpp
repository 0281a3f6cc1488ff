// Calls, of whatever shape: f(a, b), obj.method(a), f(a, k=v), f(*args, **kwargs), super().
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

Node* call_node(Maker& make, Span span, Node* callee, Row arguments);
Node* method_call(Maker& make, Span span, Node* object, Str* name, Row arguments, Span attribute_span);
// The last values are those of the keywords, whose names the tuple holds (kept by the unit).
Node* call_with_keywords(Maker& make, Span span, Node* callee, Row arguments, Tuple* keywords);
Node* method_call_with_keywords(Maker& make, Span span, Node* object, Str* name, Row arguments, Tuple* keywords,
                                Span attribute_span);

// f(a, *b, c=1, **d): parts in the order in which they were written.
struct CallPart {
    enum Kind : uint8_t { positional, star, keyword, double_star } kind;
    Node* value;
    Str* name;
};
Node* call_with_stars(Maker& make, Span span, Node* callee, CallPart const* parts, uint32_t count);

// super() without arguments: the class is in the cell, the instance in the first parameter's slot (or cell).
Node* super_call(Maker& make, Span span, Node* callee, uint32_t class_cell_slot, Node* first_parameter);
bool is_super_call(Node const* node);
// The call of super() is the object of an attribute that is read: it has words of its own.
void note_super_attribute(Node* node, Str* name);
// super().name(…): no super object is made for a method written in Python. `super_node` is what super_call made.
Node* super_method_call(Maker& make, Span span, Node* super_node, Str* name, Row arguments, Span attribute_span);

}  // namespace gossamer::nodes
