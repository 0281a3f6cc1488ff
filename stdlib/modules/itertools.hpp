// itertools: the types of its families, each of which has a file.
#pragma once
#include <span>

#include "runtime/core/tuple.hpp"
#include "runtime/object/type.hpp"

namespace gossamer::itertools {

extern Type accumulate_type, batched_type, chain_type, combinations_type, combinations_with_replacement_type,
    compress_type, count_type, cycle_type, dropwhile_type, filterfalse_type, groupby_type, grouper_type, islice_type,
    pairwise_type, permutations_type, product_type, repeat_type, starmap_type, takewhile_type, tee_type, tee_data_type,
    zip_longest_type;

Value tee(Value iterable, int64_t n);

// --- states, for __reduce__ and __setstate__ (itertools_states.cpp)

// What is said whenever one is asked for or set; false if a filter made an exception of it.
bool warn_of_states();
// (type, arguments) and (type, arguments, state); the first also of arguments that are no tuple yet.
Value reduced(Value self, std::initializer_list<Value> arguments, Value state = empty);
// The items of a state that must be a tuple of so many; null: TypeError.
Tuple* state_parts(Value state, size_t least, size_t most);
// A number of a state, as an index.
std::optional<int64_t> state_index(Value number);
Ref<Tuple> tuple_of_indices(std::span<size_t const> indices);

void define_endless_types();       // count, cycle, repeat
void define_choosing_types();      // compress, dropwhile, filterfalse, islice, takewhile
void define_folding_types();       // accumulate, starmap
void define_joining_types();       // batched, chain, pairwise, zip_longest
void define_combinatoric_types();  // combinations, combinations_with_replacement, permutations, product
void define_groupby_types();
void define_tee_types();

}  // namespace gossamer::itertools
