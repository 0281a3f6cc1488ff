// itertools: the types of its families, each of which has a file.
#pragma once
#include "runtime/object/type.hpp"

namespace gossamer::itertools {

extern Type accumulate_type, batched_type, chain_type, combinations_type, combinations_with_replacement_type,
    compress_type, count_type, cycle_type, dropwhile_type, filterfalse_type, groupby_type, grouper_type, islice_type,
    pairwise_type, permutations_type, product_type, repeat_type, starmap_type, takewhile_type, tee_type, tee_data_type,
    zip_longest_type;

Value tee(Value iterable, int64_t n);

void define_endless_types();       // count, cycle, repeat
void define_choosing_types();      // compress, dropwhile, filterfalse, islice, takewhile
void define_joining_types();       // accumulate, batched, chain, pairwise, starmap, zip_longest
void define_combinatoric_types();  // combinations, combinations_with_replacement, permutations, product
void define_groupby_types();
void define_tee_types();

}  // namespace gossamer::itertools
