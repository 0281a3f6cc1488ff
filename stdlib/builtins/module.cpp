// The namespace of the module builtins.
#include "runtime/weak/module.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/complex.hpp"
#include "runtime/types/file.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/memoryview.hpp"
#include "runtime/types/set.hpp"
#include "runtime/types/slice.hpp"
#include "runtime/types/syntax_errors.hpp"
#include "runtime/weak/finalize.hpp"
#include "runtime/weak/weak_containers.hpp"
#include "stdlib/builtins/families.hpp"
#include "stdlib/builtins/leaving.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

// In CPython's order: of two names that are equally near to a wrong one the first is suggested.
Type* const types[] = {
    &bool_type, &memoryview_type, &bytearray_type,     &bytes_type,  &class_method_type, &complex_type,
    &dict_type, &enumerate_type,  &filter_type,        &float_type,  &frozenset_type,    &property_type,
    &int_type,  &list_type,       &map_type,           &object_type, &range_type,        &reversed_type,
    &set_type,  &slice_type,      &static_method_type, &str_type,    &super_type,        &tuple_type,
    &type_type, &zip_type,
};
Type* const exceptions[] = {
    &base_exception_type,
    &base_exception_group_type,
    &exception_type,
    &generator_exit_type,
    &keyboard_interrupt_type,
    &system_exit_type,
    &arithmetic_error_type,
    &assertion_error_type,
    &attribute_error_type,
    &buffer_error_type,
    &eof_error_type,
    &import_error_type,
    &lookup_error_type,
    &memory_error_type,
    &name_error_type,
    &os_error_type,
    &reference_error_type,
    &runtime_error_type,
    &stop_async_iteration_type,
    &stop_iteration_type,
    &syntax_error_type,
    &system_error_type,
    &type_error_type,
    &value_error_type,
    &warning_type,
    &floating_point_error_type,
    &overflow_error_type,
    &zero_division_error_type,
    &bytes_warning_type,
    &deprecation_warning_type,
    &encoding_warning_type,
    &future_warning_type,
    &import_warning_type,
    &pending_deprecation_warning_type,
    &resource_warning_type,
    &runtime_warning_type,
    &syntax_warning_type,
    &unicode_warning_type,
    &user_warning_type,
    &blocking_io_error_type,
    &child_process_error_type,
    &connection_error_type,
    &file_exists_error_type,
    &file_not_found_error_type,
    &interrupted_error_type,
    &is_a_directory_error_type,
    &not_a_directory_error_type,
    &permission_error_type,
    &process_lookup_error_type,
    &timeout_error_type,
    &indentation_error_type,
    &incomplete_input_error_type,
    &index_error_type,
    &key_error_type,
    &module_not_found_error_type,
    &not_implemented_error_type,
    &python_finalization_error_type,
    &recursion_error_type,
    &unbound_local_error_type,
    &unicode_error_type,
    &broken_pipe_error_type,
    &connection_aborted_error_type,
    &connection_refused_error_type,
    &connection_reset_error_type,
    &tab_error_type,
    &unicode_decode_error_type,
    &unicode_encode_error_type,
    &unicode_translate_error_type,
};

bool fill(Module& module) {
    Dict& dict = *module.dict;
    for (auto const family : {object_functions(), aggregate_functions(), number_functions(), evaluation_functions(),
                              printing_functions(), asynchronous_functions()})
        add_functions(dict, family, names::builtins);
    add_functions(dict, opening_functions(), intern("_io"));
    put(dict, intern("None"), none);
    put(dict, intern("Ellipsis"), ellipsis);
    put(dict, intern("NotImplemented"), not_implemented);
    put(dict, intern("False"), false_value);
    put(dict, intern("True"), true_value);
    for (Type* const type : types) put(dict, type->name, Value::of(type));
    put(dict, names::__debug__, true_value);
    for (Type* const type : exceptions) put(dict, type->name, Value::of(type));
    put(dict, exception_group_type.name, Value::of(&exception_group_type));
    put(dict, intern("EnvironmentError"), Value::of(&os_error_type));
    put(dict, intern("IOError"), Value::of(&os_error_type));
    add_leaving_words(dict);
    add_site_words(dict);
    // The language's own words.
    put(dict, intern("weakref"), Value::of(&weakref_module()));
    put(dict, intern("WeakValueDict"), Value::of(&weak_value_dictionary_type));
    put(dict, intern("finalize"), Value::of(&finalize_type));
    return true;
}

}  // namespace

extern NativeModule const builtins_module;
NativeModule const builtins_module = {"builtins", &fill};

}  // namespace gossamer
