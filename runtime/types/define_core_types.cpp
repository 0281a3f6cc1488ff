#include "runtime/runtime.hpp"
#include "runtime/types/classes.hpp"

namespace gossamer {

void define_core_types() {
    define_object_type();
    define_type_type();
    define_str_type();
    define_int_type();
    define_tuple_type();
    define_dict_type();
    define_none_types();
}

}  // namespace gossamer
