// What `def f[T]`, `class C[T]` and `type X = …` make.
#pragma once
#include "lang/nodes/maker.hpp"

namespace gossamer::nodes {

enum class TypeParameterKind : uint8_t { variable, tuple, specification };
// The functions that give bound (or constraints) and default may be null.
Node* type_parameter(Maker& make, Span span, TypeParameterKind kind, Str* name, Node* bound, bool has_constraints,
                     Node* fallback);
Node* type_alias(Maker& make, Span span, Str* name, Node* parameters, Node* value);  // parameters may be null
// The function with its __type_params__; Generic[parameters].
Node* with_type_parameters(Maker& make, Span span, Node* function, Node* parameters);
Node* generic_base(Maker& make, Span span, Node* parameters);

}  // namespace gossamer::nodes
