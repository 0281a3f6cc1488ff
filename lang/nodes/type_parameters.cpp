#include "lang/nodes/type_parameters.hpp"

#include "runtime/types/function.hpp"
#include "runtime/types/type_variables.hpp"

namespace gossamer::nodes {

namespace {

struct Parameter : Node {
    Node* bound;
    Node* fallback;
    Str* name;
    TypeParameterKind kind;
    bool has_constraints;
};
Value run_parameter(Node& self, Frame& frame) {
    auto& node = as<Parameter>(self);
    Owned const bound(node.bound ? evaluate(node.bound, frame) : empty);
    if (node.bound && !bound) return empty;
    Owned const fallback(node.fallback ? evaluate(node.fallback, frame) : empty);
    if (node.fallback && !fallback) return empty;
    Value made = empty;
    switch (node.kind) {
        case TypeParameterKind::variable:
            made = make_type_variable(node.name, node.has_constraints ? empty : bound.get(),
                                      node.has_constraints ? bound.get() : empty, fallback.get());
            break;
        case TypeParameterKind::tuple: made = make_type_variable_tuple(node.name, fallback.get()); break;
        case TypeParameterKind::specification: made = make_parameter_specification(node.name, fallback.get()); break;
    }
    return checked(made, self, frame);
}

struct Alias : Node {
    Node* parameters;
    Node* value;
    Str* name;
};
Value run_alias(Node& self, Frame& frame) {
    auto& node = as<Alias>(self);
    Owned const parameters(node.parameters ? evaluate(node.parameters, frame) : empty);
    if (node.parameters && !parameters) return empty;
    Owned const value(evaluate(node.value, frame));
    if (!value) return empty;
    frame.node = &self;
    return checked(make_type_alias(node.name, parameters ? as_tuple(parameters.get()) : nullptr, value.get()), self,
                   frame);
}

struct Pair : Node {
    Node* function;
    Node* parameters;
};
Value run_with_parameters(Node& self, Frame& frame) {
    auto& node = as<Pair>(self);
    Owned function(evaluate(node.function, frame));
    if (!function) return empty;
    Value const parameters = evaluate(node.parameters, frame);
    if (parameters.is_empty()) return empty;
    store(function.get().as<Function>().type_params, parameters);
    return function.release();
}
Value run_generic_base(Node& self, Frame& frame) {
    Owned const parameters(evaluate(as<Pair>(self).parameters, frame));
    if (!parameters) return empty;
    frame.node = &self;
    return checked(subscript_generic(parameters.get().as<Tuple>()), self, frame);
}

}  // namespace

Node* type_parameter(Maker& make, Span span, TypeParameterKind kind, Str* name, Node* bound, bool has_constraints,
                     Node* fallback) {
    auto* const node = make.make<Parameter>(span, &run_parameter);
    node->kind = kind, node->name = name, node->bound = bound, node->has_constraints = has_constraints,
    node->fallback = fallback;
    return node;
}
Node* type_alias(Maker& make, Span span, Str* name, Node* parameters, Node* value) {
    auto* const node = make.make<Alias>(span, &run_alias);
    node->name = name, node->parameters = parameters, node->value = value;
    return node;
}
Node* with_type_parameters(Maker& make, Span span, Node* function, Node* parameters) {
    auto* const node = make.make<Pair>(span, &run_with_parameters);
    node->function = function, node->parameters = parameters;
    return node;
}
Node* generic_base(Maker& make, Span span, Node* parameters) {
    auto* const node = make.make<Pair>(span, &run_generic_base);
    node->function = nullptr, node->parameters = parameters;
    return node;
}

}  // namespace gossamer::nodes
