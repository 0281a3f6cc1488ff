// Yields become statements of their own: an expression that contains one is taken apart into statements that
// run before it, and what it needs of them waits in temporaries of the frame. A short-circuit becomes a branch.
#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/arithmetic.hpp"
#include "lang/nodes/control.hpp"
#include "lang/nodes/resumable.hpp"
#include "lang/nodes/variables.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using syn::Kind;

Node* Lowerer::spill(Node* value, Span span) {
    uint32_t const slot = temporary();
    Target** const targets = make_.array<Target*>(1);
    targets[0] = n::local_target(make_, span, slot);
    emit(n::assignment(make_, span, value, targets, 1));
    return n::take_temporary(make_, span, slot);
}

namespace {

// Statements collected on the side: what a branch runs.
class Branch {
public:
    Branch(CodeState& state) : state_(state), outer_(state.prelude), yields_before_(state.yields) { state.prelude = &statements; }
    ~Branch() { state_.prelude = outer_; }
    bool has_yield() const { return state_.yields != yields_before_; }
    std::vector<Node*> statements;

private:
    CodeState& state_;
    std::vector<Node*>* outer_;
    uint32_t yields_before_;
};

}  // namespace

Node* Lowerer::hoisted(syn::Expr const* node) {
    Span const span = span_of(node);
    auto assign_to = [&](uint32_t slot, Node* value) {
        Target** const targets = make_.array<Target*>(1);
        targets[0] = n::local_target(make_, span, slot);
        emit(n::assignment(make_, span, value, targets, 1));
    };
    // Lowers an expression in a branch of its own that ends with slot = expression.
    auto branch_into = [&](uint32_t slot, syn::Expr const* value) {
        Branch branch(*state_);
        assign_to(slot, expression(value));
        return sequence(branch.statements, branch.has_yield(), span);
    };
    switch (node->kind) {
        case Kind::Yield: {
            auto& yield = *syn::as<syn::Yield>(node);
            Node* const value = yield.value ? expression(yield.value) : nullptr;
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
        case Kind::BoolOp: {
            auto& op = *syn::as<syn::BoolOp>(node);
            uint32_t const slot = temporary();
            assign_to(slot, expression(op.values[0]));
            // Nested: if the value so far does not decide, the rest is evaluated into the same slot.
            auto rest = [&](auto& self, uint32_t at) -> void {
                if (at == op.values.size) return;
                Node* decided = n::load_local(make_, span, slot);
                if (op.op == syn::BoolOperator::Or) decided = n::negation(make_, span, decided);
                Node* body;
                {
                    Branch branch(*state_);
                    assign_to(slot, expression(op.values[at]));
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
            if (syn::as<syn::Compare>(node)->ops.size > 1) unsupported(node, "'yield' inside a chained comparison");
            return plain_expression(node);
        default: return plain_expression(node);
    }
}

}  // namespace gossamer::lowering
