// Types as expressions: list[int], int | str, and the read-only view of a namespace.
#pragma once
#include "runtime/core/tuple.hpp"
#include "runtime/object/type.hpp"
#include "runtime/protocol/class_subscript.hpp"

#include <string>

namespace gossamer {

struct GenericAlias : Object {
    Record* record;
    Value origin;
    Tuple* args;
    Tuple* parameters;  // made on first use
    bool is_starred;    // *tuple[int, ...]
};
extern Type generic_alias_type;

struct Union : Object {
    Tuple* args;        // flat, without duplicates
    Tuple* parameters;  // made on first use
};
extern Type union_type;
// left | right for what may stand in a union, else not_implemented. Borrowed.
Value make_union(Value left, Value right);
// typing.Union[left, right], which "|" makes of type variables and of texts beside them.
extern Type typing_union_type;
Value make_typing_union(Value left, Value right);

// The type variables in a row of arguments, in order: owned.
Ref<Tuple> type_parameters_of(Tuple& args);
// The type variables among the arguments of an alias or a union, found on first use and kept in its `parameters`. Null:
// an exception is pending.
template <class Alias> Ref<Tuple> parameters_of(Alias& alias) {
    if (!alias.parameters) {
        Ref<Tuple> found = type_parameters_of(*alias.args);
        if (!found) return {};
        alias.parameters = found.release();
    }
    return Ref<Tuple>::share(alias.parameters);
}
// args with the parameters replaced by what stands in the brackets; empty: TypeError.
Ref<Tuple> substitute_parameters(Value self, Tuple& args, Tuple& parameters, Value item);
// As typing shows an argument: int, None, 'module.Class', list[int].
bool append_type_argument(std::string& out, Value argument);

struct MappingProxy : Object {
    Value mapping;
};
extern Type mapping_proxy_type;
Value make_mapping_proxy(Value mapping);  // borrowed

}  // namespace gossamer
