// Type parameters: what `def f[T, *Ts, **P]`, `class C[T]` and `type X[T] = …` declare, and typing.Generic.
//
// Bounds, constraints, defaults and the values of aliases are evaluated when somebody asks for them: each may be given
// as a Function without parameters.
#pragma once
#include "runtime/core/tuple.hpp"
#include "runtime/object/type.hpp"

namespace gossamer {

struct TypeVariable : Object {  // TypeVar, TypeVarTuple and ParamSpec alike
    Record* record;
    Value name;
    Value bound, constraints, fallback;                 // or empty
    Value lazy_bound, lazy_constraints, lazy_fallback;  // functions that give them, or empty
    bool is_covariant, is_contravariant, infers_variance;
};
struct TypeAlias : Object {  // TypeAliasType
    Value name;
    Value value;  // or empty: not evaluated yet
    Value lazy_value;
    Value module;
    Tuple* parameters;  // or null
};
extern Type type_variable_type, type_variable_tuple_type, parameter_specification_type, type_alias_type, generic_type,
    unpacked_type_variable_type;
inline bool is_type_variable(Value value) {
    return is_exactly(value, type_variable_type) || is_exactly(value, type_variable_tuple_type) ||
           is_exactly(value, parameter_specification_type);
}
Value no_default();  // typing.NoDefault; borrowed

// What the declarations of the language make. All arguments are borrowed; functions may be empty. Owned.
Value make_type_variable(Str* name, Value lazy_bound, Value lazy_constraints, Value lazy_default);
Value make_type_variable_tuple(Str* name, Value lazy_default);
Value make_parameter_specification(Str* name, Value lazy_default);
Value make_type_alias(Str* name, Tuple* parameters, Value lazy_value);
// Generic[parameters], the base that `class C[T]` gets behind those that are written.
Value subscript_generic(Tuple& parameters);
// The names that the module typing takes from here: TypeVar, Generic …
void add_type_variables(Dict& module_namespace);

}  // namespace gossamer
