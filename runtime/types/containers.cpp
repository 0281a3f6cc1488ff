// The room of containers, in the order in which its types come to be.
#include "runtime/runtime.hpp"
#include "runtime/types/iterators.hpp"

namespace gossamer {

void define_container_types() {
    define_list_type();
    define_set_types();
    define_slice_type();
    define_range_types();
    define_iterator_types();
    define_reversed_and_enumerate();
    define_zip_map_and_filter();
}

}  // namespace gossamer
