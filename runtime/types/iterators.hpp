// Making the iterators of built-in containers, and the definers of this room.
#pragma once
#include "runtime/core/dict.hpp"
#include "runtime/protocol/iterators.hpp"

namespace gossamer {

Value make_list_iterator(List& list);
Value make_list_reverse_iterator(List& list);
Value make_tuple_iterator(Tuple& tuple);
Value make_callable_iterator(Value callable, Value sentinel);  // iter(callable, sentinel)

// What __reduce__ gives: (iter, arguments), and a state if there is one; iter is what the caller sees under that name.
Value reduce_to_iter_of(Tuple& arguments, Value state = empty);

// A pair that an iterator hands out again and again, as long as nobody else kept it: as in CPython, it keeps its last
// items alive until the next ones are there. Takes both references over.
Value hand_out_pair(Tuple& pair, Value first, Value second);
Ref<Tuple> make_pair_of_none();

extern Type list_reverse_iterator_type, callable_iterator_type, reversed_type, enumerate_type, zip_type, map_type,
    filter_type;

// In the order in which define_container_types() calls them.
void define_list_type();
void define_set_types();
void define_slice_type();
void define_range_types();
void define_iterator_types();
void define_reversed_and_enumerate();
void define_zip_map_and_filter();
// By define_core_types().
void define_tuple_type();
void define_dict_type();

}  // namespace gossamer
