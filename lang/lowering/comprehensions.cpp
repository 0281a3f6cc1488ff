// List, set and dict comprehensions, which run in the frame around.
#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/control.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using n::Collection;

Node* Lowerer::comprehension_loop(syn::List<syn::Comprehension*> parts, uint32_t at, Node* first_iterable,
                                  Node* innermost, Span span) {
    syn::Comprehension& part = *parts[at];
    Node* const iterable = first_iterable ? first_iterable : expression(part.iter);
    Target* const variable = target(part.target);
    std::vector<Node*> conditions;
    for (syn::Expr* condition : part.ifs) conditions.push_back(expression(condition));
    Node* body = at + 1 < parts.size ? comprehension_loop(parts, at + 1, nullptr, innermost, span) : innermost;
    for (size_t i = conditions.size(); i-- > 0;) body = n::if_node(make_, span, conditions[i], body, nullptr);
    return n::for_loop(make_, span, iterable, variable, body, nullptr, temporary());
}

Node* Lowerer::comprehension(syn::Expr const* node, Collection kind, syn::List<syn::Comprehension*> parts,
                             syn::Expr const* element, syn::Expr const* value) {
    if (suspends(node)) return suspending_comprehension(node, kind, parts, element, value);
    Span const span = span_of(node);
    Node* const first = expression(parts[0]->iter);
    Scope* const outer = scope_;
    scope_ = scopes_.by_node.at(node);
    uint32_t const result_slot = temporary();
    Node* const innermost = [&] {
        Node* const lowered_element = expression(element);
        Node* const lowered_value = value ? expression(value) : nullptr;
        Span const place{element->start, value ? value->end : element->end};
        return n::collect_element(make_, place, kind, result_slot, lowered_element, lowered_value);
    }();
    Node* loop = comprehension_loop(parts, 0, first, innermost, span);
    Branch setup(*state_);
    auto const slots = comprehension_variables(*scope_, span);
    if (!setup.statements.empty()) {
        // The first iterable is evaluated outside, before the cells are new.
        setup.statements.push_back(loop);
        loop = n::block(make_, span, row(setup.statements));
    }
    scope_ = outer;
    auto* const variables = make_.array<uint32_t>(slots.size());
    for (size_t i = 0; i < slots.size(); ++i) variables[i] = slots[i];
    return n::comprehension(make_, span, kind, loop, result_slot, variables, static_cast<uint32_t>(slots.size()));
}

}  // namespace gossamer::lowering
