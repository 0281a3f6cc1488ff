// The iterators that C++ code and the engine walk by hand: their layouts. Their types are in types/iterators.cpp.
#pragma once
#include "runtime/core/dict.hpp"
#include "runtime/protocol/sequence_view.hpp"

namespace gossamer {

struct ListIterator : Object {
    List* list;  // owned; null once exhausted
    uint64_t next;
};
struct TupleIterator : Object {
    Tuple* tuple;  // owned; null once exhausted
    uint64_t next;
};
// Over anything with __getitem__, asked for 0, 1, 2 … until IndexError.
struct SequenceIterator : Object {
    Value sequence;  // owned; empty once exhausted
    int64_t next;
};
// Over keys, values or items of a dict, forward.
struct DictIterator : Object {
    Dict* dict;          // owned; null once exhausted
    Tuple* pair;         // of items(): owned; what it gave last, given again if nobody kept it. Else null
    uint32_t position;   // where next_entry goes on
    uint32_t remaining;  // how many were there when it began, less those given
    int64_t size;        // len() of the dict when it began; -1 once it has complained
};
extern Type dict_key_iterator_type, dict_value_iterator_type, dict_item_iterator_type;

extern Type list_iterator_type, tuple_iterator_type, sequence_iterator_type;

Value make_sequence_iterator(Value sequence);

// Can it be asked for item 0, 1, 2 …? Mappings that are built in can not.
inline bool has_items(Type const& type) { return type.slots.get_item && !type.has(type_is_dict); }

}  // namespace gossamer
