// Arguments of functions that CPython has written in Python: natives stand for them here, and say what those would say
// when they are called wrongly ("C.add() missing 1 required positional argument: 'item'").
//
// Types whose methods are such functions are those built-in ones that are not immutable (type_is_immutable): CPython's
// C types are, its Python classes are not.
#pragma once
#include "runtime/binding/native.hpp"

namespace gossamer {

// Puts arguments to parameters. `function` is the name in messages, as in "WeakSet.add". Counts in messages include
// the self or class, which is not among the arguments unless `self_is_missing`. Variadic parameters get `empty`.
bool bind_as_python(std::string_view function, SignatureView const& signature, Arguments const& arguments, Value* bound,
                    bool self_is_missing = false);

// The class that a method of instances of this type comes from, if CPython has it written in Python; else null.
Type* written_in_python(Native const& native, Type const& self_type);

// A call of a native method has failed to bind; tells it again in Python's words if they are due. False.
bool tell_as_python(Native const& native, Value self, Arguments const& arguments);

}  // namespace gossamer
