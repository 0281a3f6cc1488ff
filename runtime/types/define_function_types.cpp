#include "runtime/runtime.hpp"
#include "runtime/types/classes.hpp"

namespace gossamer {

void define_function_types() {
    define_function_type();
    define_method_types();
    define_cell_type();
    define_module_type();
    define_module_spec_type();
    define_property_type();
    define_super_type();
    define_generator_type();
    define_coroutine_types();
    define_async_generator_types();
    define_mapping_proxy_type();
    define_generic_alias_type();
    define_union_type();
    define_typing_union();
    define_simple_namespace_type();
    define_type_variables();
    define_generic_types();
}

}  // namespace gossamer
