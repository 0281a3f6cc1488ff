// One comparison, and chains of them.
#include "lang/nodes/comparisons.hpp"
#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/variables.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using n::ChainLink;

Node* Lowerer::single_comparison(syn::CompareOperator op, Span span, Node* left, Node* right, bool borrow) {
    switch (op) {
        case syn::CompareOperator::Eq: return n::comparison(make_, span, Comparison::equal, left, right, borrow);
        case syn::CompareOperator::NotEq: return n::comparison(make_, span, Comparison::not_equal, left, right, borrow);
        case syn::CompareOperator::Lt: return n::comparison(make_, span, Comparison::less, left, right, borrow);
        case syn::CompareOperator::LtE: return n::comparison(make_, span, Comparison::less_equal, left, right, borrow);
        case syn::CompareOperator::Gt: return n::comparison(make_, span, Comparison::greater, left, right, borrow);
        case syn::CompareOperator::GtE:
            return n::comparison(make_, span, Comparison::greater_equal, left, right, borrow);
        case syn::CompareOperator::Is: return n::identity(make_, span, false, left, right);
        case syn::CompareOperator::IsNot: return n::identity(make_, span, true, left, right);
        case syn::CompareOperator::In: return n::membership(make_, span, false, left, right);
        case syn::CompareOperator::NotIn: return n::membership(make_, span, true, left, right);
    }
    return left;
}

Node* Lowerer::compare(syn::Compare const& node) {
    Span const span = span_of(&node);
    std::vector<syn::Expr const*> values{node.left};
    for (syn::Expr* each : node.comparators) values.push_back(each);
    syn::CompareOperator const last = node.ops[node.ops.size - 1];
    Value container;
    bool const is_known = (last == syn::CompareOperator::In || last == syn::CompareOperator::NotIn) &&
                          constant_container(values.back(), container);
    if (is_known) values.pop_back();
    auto lowered = operands(values);
    if (is_known)
        lowered.push_back(
            n::load_constant(make_, span_of(node.comparators[node.ops.size - 1]), note_constant(container)));
    if (node.ops.size == 1)
        return single_comparison(node.ops[0], span, lowered[0], lowered[1], may_borrow(node.comparators[0]));
    auto* const links = make_.array<ChainLink>(node.ops.size);
    for (uint32_t i = 0; i < node.ops.size; ++i) {
        switch (node.ops[i]) {
            case syn::CompareOperator::Eq: links[i] = ChainLink::equal; break;
            case syn::CompareOperator::NotEq: links[i] = ChainLink::not_equal; break;
            case syn::CompareOperator::Lt: links[i] = ChainLink::less; break;
            case syn::CompareOperator::LtE: links[i] = ChainLink::less_equal; break;
            case syn::CompareOperator::Gt: links[i] = ChainLink::greater; break;
            case syn::CompareOperator::GtE: links[i] = ChainLink::greater_equal; break;
            case syn::CompareOperator::Is: links[i] = ChainLink::is; break;
            case syn::CompareOperator::IsNot: links[i] = ChainLink::is_not; break;
            case syn::CompareOperator::In: links[i] = ChainLink::in; break;
            case syn::CompareOperator::NotIn: links[i] = ChainLink::not_in; break;
        }
    }
    return n::comparison_chain(make_, span, lowered[0], row({lowered.begin() + 1, lowered.end()}), links);
}

}  // namespace gossamer::lowering
