// Yields become statements of their own: an expression that contains one is taken apart into statements that
// run before it, and what it needs of them waits in temporaries of the frame. A short-circuit becomes a branch.
#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/arithmetic.hpp"
#include "lang/nodes/async.hpp"
#include "lang/nodes/control.hpp"
#include "lang/nodes/resumable.hpp"
#include "lang/nodes/variables.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using syn::Kind;

Node* Lowerer::spill(Node* value, Span span) {
    uint32_t const slot = temporary();
    assign_to(slot, value, span);
    return n::take_temporary(make_, span, slot);
}

void Lowerer::assign_to(uint32_t slot, Node* value, Span span) {
    Target** const targets = make_.array<Target*>(1);
    targets[0] = n::local_target(make_, span, slot);
    emit(n::assignment(make_, span, value, targets, 1));
}

Node* Lowerer::hoisted(syn::Expr const* node) {
    Span const span = span_of(node);
    // Lowers an expression in a branch of its own that ends with slot = expression.
    auto branch_into = [&](uint32_t slot, syn::Expr const* value) {
        Branch branch(*state_);
        assign_to(slot, expression(value), span);
        return sequence(branch.statements, branch.has_yield(), span);
    };
    switch (node->kind) {
        case Kind::Yield: {
            Node* const value = yielded(*syn::as<syn::Yield>(node));
            ++state_->yields;
            uint32_t const slot = temporary();
            emit(n::yield_node(make_, span, value, n::local_target(make_, span, slot), temporary()));
            return n::take_temporary(make_, span, slot);
        }
        case Kind::YieldFrom: {
            Node* const iterable = expression(syn::as<syn::YieldFrom>(node)->value);
            ++state_->yields;
            uint32_t const slot = temporary();
            emit(n::yield_from_node(make_, span, iterable, n::local_target(make_, span, slot), temporary()));
            return n::take_temporary(make_, span, slot);
        }
        case Kind::Await: {
            Node* const value = expression(syn::as<syn::Await>(node)->value);
            ++state_->yields;
            uint32_t const slot = temporary();
            emit(n::await_node(make_, span, value, n::local_target(make_, span, slot), temporary()));
            return n::take_temporary(make_, span, slot);
        }
        case Kind::BoolOp: {
            auto& op = *syn::as<syn::BoolOp>(node);
            uint32_t const slot = temporary();
            assign_to(slot, expression(op.values[0]), span);
            // Nested: if the value so far does not decide, the rest is evaluated into the same slot.
            auto rest = [&](auto& self, uint32_t at) -> void {
                if (at == op.values.size) return;
                Node* decided = n::load_local(make_, span, slot);
                if (op.op == syn::BoolOperator::Or) decided = n::negation(make_, span, decided);
                Node* body;
                {
                    Branch branch(*state_);
                    assign_to(slot, expression(op.values[at]), span);
                    self(self, at + 1);
                    body = sequence(branch.statements, branch.has_yield(), span);
                }
                emit(n::resumable_if(make_, span, decided, body, nullptr, temporary()));
            };
            rest(rest, 1);
            return n::take_temporary(make_, span, slot);
        }
        case Kind::IfExp: {
            auto& choice = *syn::as<syn::IfExp>(node);
            uint32_t const slot = temporary();
            Node* const test = expression(choice.test);
            Node* const then = branch_into(slot, choice.body);
            Node* const otherwise = branch_into(slot, choice.orelse);
            emit(n::resumable_if(make_, span, test, then, otherwise, temporary()));
            return n::take_temporary(make_, span, slot);
        }
        case Kind::Compare:
            return syn::as<syn::Compare>(node)->ops.size > 1 ? hoisted_chain(*syn::as<syn::Compare>(node))
                                                             : plain_expression(node);
        default: return plain_expression(node);
    }
}

// a < b < c: as `a < b and b < c`, with each operand evaluated once.
Node* Lowerer::hoisted_chain(syn::Compare const& node) {
    Span const span = span_of(&node);
    uint32_t const result = temporary();
    uint32_t left = temporary();
    assign_to(left, expression(node.left), span_of(node.left));
    auto link = [&](auto& self, uint32_t at) -> void {
        syn::Expr const* const operand = node.comparators[at];
        Node* const right = expression(operand);
        Node* const first = n::take_temporary(make_, span, left);
        if (at + 1 == node.ops.size)
            return assign_to(result, single_comparison(node.ops[at], span, first, right, false), span);
        uint32_t const middle = temporary();
        assign_to(middle, right, span_of(operand));
        assign_to(result,
                  single_comparison(node.ops[at], span, first, n::load_local(make_, span_of(operand), middle), false),
                  span);
        left = middle;
        auto branch = [&](auto const& fill) {
            Branch branch(*state_);
            fill();
            return sequence(branch.statements, branch.has_yield(), span);
        };
        Node* const rest = branch([&] { self(self, at + 1); });
        Node* const drop = n::expression_statement(make_, span, n::take_temporary(make_, span, middle));
        emit(n::resumable_if(make_, span, n::load_local(make_, span, result), rest, drop, temporary()));
    };
    link(link, 0);
    return n::take_temporary(make_, span, result);
}

Node* Lowerer::yielded(syn::Yield const& node) {
    Node* const value = node.value ? expression(node.value) : nullptr;
    if (!state_->code->is_async_generator) return value;
    return n::async_item(make_, span_of(&node), value ? value : n::load_constant(make_, span_of(&node), none));
}

bool Lowerer::suspension_statement(syn::Expr const* value, std::vector<Node*>& out) {
    if (!state_->is_generator) return false;
    Span const span = span_of(value);
    if (auto* const yield = syn::as_if<syn::Yield>(value)) {
        Node* const given = yielded(*yield);
        out.push_back(n::yield_node(make_, span, given, nullptr, temporary()));
    } else if (auto* const delegation = syn::as_if<syn::YieldFrom>(value)) {
        Node* const iterable = expression(delegation->value);
        out.push_back(n::yield_from_node(make_, span, iterable, nullptr, temporary()));
    } else if (auto* const await = syn::as_if<syn::Await>(value)) {
        Node* const awaited = expression(await->value);
        out.push_back(n::await_node(make_, span, awaited, nullptr, temporary()));
    } else
        return false;
    ++state_->yields;
    return true;
}

void Lowerer::assign_through(syn::Expr const* node, Node* value) {
    Span const span = span_of(node);
    auto assign_one = [&](Target* target, Node* given) {
        auto** const targets = make_.array<Target*>(1);
        targets[0] = target;
        emit(n::assignment(make_, span, given, targets, 1));
    };
    if (!suspends(node)) return assign_one(target(node), value);
    if (syn::is<syn::Starred>(node)) return fail(node, "starred assignment target must be in a list or tuple");
    if (node->kind != Kind::Tuple && node->kind != Kind::ListExpr) {
        value = spill(value, span);
        return assign_one(target(node), value);
    }
    // Unpacked into temporaries, which are then assigned one after the other.
    auto const elements =
        node->kind == Kind::Tuple ? syn::as<syn::Tuple>(node)->elts : syn::as<syn::ListExpr>(node)->elts;
    auto** const parts = make_.array<Target*>(elements.size);
    std::vector<uint32_t> slots;
    int star = -1;
    for (uint32_t i = 0; i < elements.size; ++i) {
        if (elements[i]->kind == Kind::Starred) star = static_cast<int>(i);
        slots.push_back(temporary());
        parts[i] = n::local_target(make_, span, slots.back());
    }
    assign_one(n::unpacking_target(make_, span, parts, elements.size, star), value);
    for (uint32_t i = 0; i < elements.size; ++i) {
        auto* const starred = syn::as_if<syn::Starred>(elements[i]);
        assign_through(starred ? starred->value : elements[i], n::take_temporary(make_, span, slots[i]));
    }
}

Target* Lowerer::entering_target(syn::Expr const* node) {
    if (!suspends(node)) return target(node);
    uint32_t const slot = temporary();
    assign_through(node, n::take_temporary(make_, span_of(node), slot));
    return n::local_target(make_, span_of(node), slot);
}

}  // namespace gossamer::lowering
