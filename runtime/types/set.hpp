// set and frozenset: open addressing, probed as CPython's are, so that the order of iteration agrees.
#pragma once
#include <optional>

#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct SetEntry {
    Value key;  // owned; empty: never used; deleted ones are marked in `hash`
    int64_t hash;
};
struct Set : Object {
    Record* record;  // sets can be referred to weakly
    SetEntry* table;
    uint64_t mask;
    uint64_t fill;     // used and deleted
    uint64_t live;     // len()
    uint64_t version;  // changes with the set of keys
    int64_t hash;      // of a frozenset; -1: not computed
    uint64_t finger;   // where pop() looks next
    SetEntry small[8];
};
extern Type set_type, frozenset_type;
inline bool is_set(Value value) { return is_a(value, type_is_set); }
Ref<Set> make_set();
Ref<Set> make_frozenset();
[[nodiscard]] bool add(Set& set, Value key);
std::optional<bool> contains(Set& set, Value key);
std::optional<bool> discard(Set& set, Value key);  // was it there?
[[nodiscard]] bool update(Set& set, Value iterable);
[[nodiscard]] bool difference_update(Set& set, Value iterable);
[[nodiscard]] bool symmetric_difference_update(Set& set, Value iterable);
Value intersection(Set& set, Value iterable);  // a new one, a frozenset if the set is one
void clear(Set& set);
// Walks the live entries; null at the end. Start with position 0.
SetEntry* next_entry(Set& set, uint64_t& position);

}  // namespace gossamer
