// Comprehensions and generator expressions that can be suspended, and except clauses whose types can.
#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/async.hpp"
#include "lang/nodes/control.hpp"
#include "lang/nodes/resumable.hpp"
#include "lang/nodes/variables.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;

std::vector<uint32_t> Lowerer::comprehension_variables(Scope& scope, Span span) {
    std::vector<uint32_t> slots;
    for (Variable& variable : scope.variables) {
        if (!variable.is_bound) continue;
        if (variable.storage == Storage::cell) emit(n::fresh_cell(make_, span, variable.slot));
        if (variable.storage == Storage::local || variable.storage == Storage::cell) slots.push_back(variable.slot);
    }
    return slots;
}

template <class Innermost>
void Lowerer::comprehension_loops(syn::List<syn::Comprehension*> parts, uint32_t at, Node* first, Span span,
                                  Innermost const& innermost) {
    syn::Comprehension& part = *parts[at];
    Node* const iterable = first ? first : expression(part.iter);
    // A generator expression's iterator stays where it was handed over: locals() show it as ".0".
    bool const is_handed_over = first && scope_->kind == ScopeKind::generator;
    uint32_t const iterator_slot = is_handed_over ? 0 : temporary();
    uint32_t const yields_before = state_->yields;
    auto filtered = [&](auto& self, uint32_t condition) -> void {
        if (condition == part.ifs.size) {
            if (at + 1 < parts.size)
                comprehension_loops(parts, at + 1, nullptr, span, innermost);
            else
                innermost();
            return;
        }
        Node* const test = expression(part.ifs[condition]);
        Node* body;
        bool suspends;
        {
            Branch branch(*state_);
            self(self, condition + 1);
            suspends = branch.has_yield();
            body = sequence(branch.statements, suspends, span);
        }
        emit(suspends ? n::resumable_if(make_, span, test, body, nullptr, temporary())
                      : n::if_node(make_, span, test, body, nullptr));
    };
    Target* variable;
    Node* body;
    {
        Branch branch(*state_);
        variable = entering_target(part.target);
        filtered(filtered, 0);
        body = sequence(branch.statements, branch.has_yield(), span);
    }
    if (part.is_async) {
        ++state_->yields;
        uint32_t const await_slot = temporary();
        emit(n::async_for(make_, span, iterable, is_handed_over, variable, body, nullptr, iterator_slot, await_slot,
                          temporary()));
    } else if (state_->yields == yields_before) {
        emit(n::for_loop(make_, span, iterable, variable, body, nullptr, iterator_slot));
    } else {
        emit(n::resumable_for(make_, span, iterable, variable, body, nullptr, iterator_slot, temporary(),
                              is_handed_over));
    }
}

Node* Lowerer::suspending_comprehension(syn::Expr const* node, n::Collection kind, syn::List<syn::Comprehension*> parts,
                                        syn::Expr const* element, syn::Expr const* value) {
    Span const span = span_of(node);
    Node* first = expression(parts[0]->iter);
    Scope* const outer = scope_;
    scope_ = scopes_.by_node.at(node);
    uint32_t const result_slot = temporary();
    Node* body;
    std::vector<uint32_t> slots;
    {
        Branch branch(*state_);
        slots = comprehension_variables(*scope_, span);
        if (!branch.statements.empty()) {
            // The first iterable is evaluated outside, before the cells are new.
            std::vector<Node*> cells = std::move(branch.statements);
            branch.statements.clear();
            first = spill(first, span_of(parts[0]->iter));
            branch.statements.insert(branch.statements.end(), cells.begin(), cells.end());
        }
        comprehension_loops(parts, 0, first, span, [&] {
            std::vector<syn::Expr const*> collected{element};
            if (value) collected.push_back(value);
            auto const lowered = operands(collected);
            Span const place{element->start, value ? value->end : element->end};
            emit(n::collect_element(make_, place, kind, result_slot, lowered[0], value ? lowered[1] : nullptr));
        });
        body = sequence(branch.statements, branch.has_yield(), span);
    }
    scope_ = outer;
    auto* const variables = make_.array<uint32_t>(slots.size());
    for (size_t i = 0; i < slots.size(); ++i) variables[i] = slots[i];
    emit(n::resumable_comprehension(make_, span, kind, body, result_slot, variables,
                                    static_cast<uint32_t>(slots.size())));
    return n::take_temporary(make_, span, result_slot);
}

// A function with one parameter, the iterator of the first iterable.
Node* Lowerer::generator_expression(syn::GeneratorExp const& node) {
    Span const span = span_of(&node);
    syn::Comprehension& part = *node.generators[0];
    Node* first = expression(part.iter);
    if (part.is_async) first = n::async_iterator(make_, span_of(part.iter), first);
    Scope& inner = *scopes_.by_node.at(&node);
    Scope* const outer_scope = scope_;
    CodeState state;
    ScriptCode* const code = begin_code(state, inner, "<genexpr>", &node);
    code->positional_count = code->parameter_slots = 1;
    state.next_slot = 1;
    code->slot_names.push_back(intern(".0"));
    allocate_slots(state);
    std::vector<Node*> statements;
    state.prelude = &statements;
    comprehension_loops(node.generators, 0, n::load_local(make_, span_of(part.iter), 0), span, [&] {
        Node* element = expression(node.elt);
        if (code->is_async_generator) element = n::async_item(make_, span_of(node.elt), element);
        ++state_->yields;
        emit(n::yield_node(make_, span_of(node.elt), element, nullptr, temporary()));
    });
    end_code(state, sequence(statements, true, span));
    scope_ = outer_scope;
    return n::generator_expression(make_, span, n::function_node(make_, span, closure_parts(code, inner)), first,
                                   part.is_async);
}

// One clause that catches everything and decides by itself: the types are evaluated one after the other in it, and
// what none of them takes is raised again.
Node* Lowerer::suspending_handlers(syn::Try const& node, Node* body, n::Temporaries temporaries, Node* otherwise) {
    Span const span = span_of(&node);
    auto* const handler = new (make_.array<n::Handler>(1)) n::Handler{};
    Branch branch(*state_);
    suspending_handler(node, 0);
    handler->body = sequence(branch.statements, branch.has_yield(), span);
    return n::resumable_try_except(make_, span, body, handler, 1, otherwise, temporaries, temporary(), temporary());
}
void Lowerer::suspending_handler(syn::Try const& node, uint32_t at) {
    Span const span = span_of(&node);
    if (at == node.handlers.size) return emit(n::raise_node(make_, span, nullptr, nullptr));
    syn::ExceptHandler& written = *node.handlers[at];
    Span const place = span_of(&written);
    Node* const test = written.type ? n::matches_handled(make_, place, expression(written.type)) : nullptr;
    Node* body;
    n::Temporaries temporaries{state_->next_slot, 0};
    {
        Branch branch(*state_);
        Target* const target = written.name ? name_target(written.name, place) : nullptr;
        if (target) {
            auto** const targets = make_.array<Target*>(1);
            targets[0] = target;
            emit(n::assignment(make_, place, n::handled_exception(make_, place), targets, 1));
        }
        for (syn::Stmt* each : written.body) statement(each, branch.statements);
        body = sequence(branch.statements, branch.has_yield(), place);
        temporaries.end = state_->next_slot;
        if (target)
            body = n::resumable_try_finally(make_, place, body,
                                            n::unbind_node(make_, place, target, name_deletion(written.name, place)),
                                            temporaries, temporary(), temporary());
    }
    if (!test) return emit(body);
    Node* rest;
    {
        Branch branch(*state_);
        suspending_handler(node, at + 1);
        rest = sequence(branch.statements, branch.has_yield(), span);
    }
    emit(n::resumable_if(make_, place, test, body, rest, temporary()));
}

}  // namespace gossamer::lowering
