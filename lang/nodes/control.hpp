// Statements that order other statements: blocks, if, loops, return; and statements made of one expression.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

Node* block(Maker& make, Span span, Row statements);
Node* if_node(Maker& make, Span span, Node* condition, Node* then, Node* otherwise);  // otherwise may be null
Node* while_loop(Maker& make, Span span, Node* condition, Node* body, Node* otherwise);
// `iterator_slot`: where the iterator lives while the loop runs.
Node* for_loop(Maker& make, Span span, Node* iterable, Target* target, Node* body, Node* otherwise,
               uint32_t iterator_slot);
Node* break_node(Maker& make, Span span);
Node* continue_node(Maker& make, Span span);
Node* pass_node(Maker& make, Span span);
Node* return_node(Maker& make, Span span, Node* value);  // null: None
Node* expression_statement(Maker& make, Span span, Node* value);
Node* display_statement(Maker& make, Span span, Node* value);  // at the prompt: sys.displayhook
// For development: warns if a weak reference that the statement makes is dead at its end
// (runtime/weak/statement_watch.hpp).
Node* watched_statement(Maker& make, Span span, Node* statement);
Node* assignment(Maker& make, Span span, Node* value, Target** targets, uint32_t count);
Node* assignment_expression(Maker& make, Span span, Node* value, Target* target);  // (x := value)

// What a loop does with its iterable, shared with generators (resumable.cpp): the first value is put into the slot;
// `advance` gives the next item (owned), or empty: exhausted unless an exception is pending.
bool start_iteration(Node& node, Frame& frame, Node* iterable, uint32_t slot);

}  // namespace gossamer::nodes
