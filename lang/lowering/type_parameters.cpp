// Type parameters: each list of them is a hidden function around what it belongs to, with the parameters as its
// variables. Bounds, defaults and the values of aliases are functions, called when somebody asks.
#include "lang/nodes/type_parameters.hpp"

#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/control.hpp"
#include "lang/nodes/displays.hpp"
#include "lang/nodes/variables.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using syn::Kind;

Node* Lowerer::lazy_value(syn::Expr const* value, void const* place, std::string_view name) {
    if (!value) return nullptr;
    Span const span = span_of(value);
    Scope& inner = *scopes_.by_place.at(place);
    Scope* const outer_scope = scope_;
    CodeState state;
    ScriptCode* const code = begin_code(state, inner, name, value);
    allocate_slots(state);
    std::vector<Node*> statements;
    state.prelude = &statements;
    auto* const starred = syn::as_if<syn::Starred>(value);
    Node* const lowered = starred ? n::only_item(make_, span, expression(starred->value)) : expression(value);
    statements.push_back(n::return_node(make_, span, lowered));
    end_code(state, sequence(statements, false, span));
    scope_ = outer_scope;
    return n::function_node(make_, span, closure_parts(code, inner));
}

// Emits the assignments of the parameters; gives the slot that holds the tuple of them.
uint32_t Lowerer::declare_type_parameters(syn::List<syn::TypeParam*> list) {
    auto* const elements = make_.array<n::Element>(list.size);
    Span const span{list[0]->start, list.back()->end};
    for (uint32_t i = 0; i < list.size; ++i) {
        Span const place = span_of(list[i]);
        Symbol name;
        Node* made;
        if (auto* const variable = syn::as_if<syn::TypeVar>(list[i])) {
            name = variable->name;
            bool const has_constraints = variable->bound && variable->bound->kind == Kind::Tuple;
            Node* const bound = lazy_value(variable->bound, &variable->bound, name->text);
            made = n::type_parameter(make_, place, n::TypeParameterKind::variable, intern(name->text), bound,
                                     has_constraints,
                                     lazy_value(variable->default_value, &variable->default_value, name->text));
        } else if (auto* const tuple = syn::as_if<syn::TypeVarTuple>(list[i])) {
            name = tuple->name;
            made = n::type_parameter(make_, place, n::TypeParameterKind::tuple, intern(name->text), nullptr, false,
                                     lazy_value(tuple->default_value, &tuple->default_value, name->text));
        } else {
            auto& specification = *syn::as<syn::ParamSpec>(list[i]);
            name = specification.name;
            made =
                n::type_parameter(make_, place, n::TypeParameterKind::specification, intern(name->text), nullptr, false,
                                  lazy_value(specification.default_value, &specification.default_value, name->text));
        }
        auto** const targets = make_.array<Target*>(1);
        targets[0] = name_target(name, place);
        emit(n::assignment(make_, place, made, targets, 1));
        elements[i] = {load(name, place), false};
    }
    uint32_t const slot = temporary();
    assign_to(slot, n::tuple_display(make_, span, elements, list.size), span);
    return slot;
}

// Calls the hidden function of a list of parameters. `fill` gives the value it returns.
Node* Lowerer::in_type_parameters(syn::List<syn::TypeParam*> list, void const* place, syn::Node const* node,
                                  std::string_view name, std::vector<Node*> const& arguments,
                                  std::function<Node*(uint32_t parameters)> const& fill) {
    Span const span = span_of(node);
    Scope& inner = *scopes_.by_place.at(place);
    Scope* const outer_scope = scope_;
    CodeState state;
    ScriptCode* const code = begin_code(state, inner, "<generic parameters of " + std::string(name) + ">", node);
    code->positional_count = code->positional_only_count = code->parameter_slots = state.next_slot =
        static_cast<uint32_t>(arguments.size());
    for (size_t i = 0; i < arguments.size(); ++i) code->slot_names.push_back(intern(".defaults"));
    allocate_slots(state);
    std::vector<Node*> statements;
    state.prelude = &statements;
    uint32_t const parameters = declare_type_parameters(list);
    Node* const value = fill(parameters);
    statements.push_back(n::return_node(make_, span, value));
    end_code(state, sequence(statements, false, span));
    scope_ = outer_scope;
    return n::call_node(make_, span, n::function_node(make_, span, closure_parts(code, inner)), row(arguments));
}

void Lowerer::type_alias_statement(syn::TypeAlias const& node, std::vector<Node*>& out) {
    Span const span = span_of(&node);
    Symbol const name = syn::as<syn::Name>(node.name)->id;
    auto make = [&](Node* parameters) {
        return n::type_alias(make_, span, intern(name->text), parameters,
                             lazy_value(node.value, &node.value, name->text));
    };
    Node* const value =
        !node.type_params.size
            ? make(nullptr)
            : in_type_parameters(node.type_params, &node.type_params, &node, name->text, {},
                                 [&](uint32_t parameters) { return make(n::load_local(make_, span, parameters)); });
    auto** const targets = make_.array<Target*>(1);
    targets[0] = name_target(name, span_of(node.name));
    out.push_back(n::assignment(make_, span, value, targets, 1));
}

}  // namespace gossamer::lowering
