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
    define_iterator_tool_types();
}

}  // namespace gossamer
