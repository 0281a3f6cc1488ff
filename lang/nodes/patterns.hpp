// match: patterns and cases.
//
// A pattern tests a subject (borrowed) and notes what it captures in temporaries of the frame. Only when the
// whole pattern of a case has matched are the captures assigned to their names, in order; then the guard runs.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

// Does the subject match? 1, 0, or -1 with an exception pending.
struct Pattern : Node {
    int (*match)(Pattern& self, Frame& frame, Value subject);
    bool is_wildcard = false;
};
struct Patterns {
    Pattern** items = nullptr;
    uint32_t count = 0;
};

Pattern* wildcard_pattern(Maker& make, Span span);
Pattern* capture_pattern(Maker& make, Span span, Pattern* inner, uint32_t slot);  // inner may be null
Pattern* value_pattern(Maker& make, Span span, Node* value);                      // by ==
Pattern* singleton_pattern(Maker& make, Span span, Value value);                  // by identity
// star: the index of the starred element, or -1; star_slot: where its list goes, or UINT32_MAX for `*_`.
Pattern* sequence_pattern(Maker& make, Span span, Patterns elements, int star, uint32_t star_slot);
Pattern* mapping_pattern(Maker& make, Span span, Row keys, Patterns values,
                         uint32_t rest_slot);  // UINT32_MAX: no **rest
Pattern* class_pattern(Maker& make, Span span, Node* cls, Patterns positional, Str** names, Patterns keywords);
Pattern* or_pattern(Maker& make, Span span, Patterns alternatives);

struct Case {
    Pattern* pattern;
    uint32_t* capture_slots;   // temporaries …
    Target** capture_targets;  // … and the names they go to
    uint32_t captures;
    Node* guard;          // or null
    Node* guard_prelude;  // statements before the guard, in generators; or null
    Node* body;
};
Node* match_node(Maker& make, Span span, Node* subject, Case* cases, uint32_t count, uint32_t subject_slot);
Node* resumable_match(Maker& make, Span span, Node* subject, Case* cases, uint32_t count, uint32_t subject_slot,
                      uint32_t progress_slot);

}  // namespace gossamer::nodes
