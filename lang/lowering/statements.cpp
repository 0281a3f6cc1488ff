#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/arithmetic.hpp"
#include "lang/nodes/async.hpp"
#include "lang/nodes/attributes.hpp"
#include "lang/nodes/control.hpp"
#include "lang/nodes/imports.hpp"
#include "lang/nodes/items.hpp"
#include "lang/nodes/resumable.hpp"
#include "lang/nodes/variables.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using syn::Kind;

Node* Lowerer::sequence(std::vector<Node*> const& statements, bool has_yield, Span span) {
    if (has_yield && statements.size() > 1) return n::resumable_block(make_, span, row(statements), temporary());
    return n::block(make_, span, row(statements));
}

Node* Lowerer::block(syn::List<syn::Stmt*> body, Span span, uint32_t skip) {
    std::vector<Node*> statements;
    uint32_t const yields_before = state_->yields;
    for (uint32_t i = skip; i < body.size; ++i) statement(body[i], statements);
    return sequence(statements, state_->yields != yields_before, span);
}

// Statements that can make weak references which are dead at their end. (Those that suspend are left as they are.)
bool Lowerer::is_worth_watching(syn::Stmt const* node) {
    return node->kind == Kind::ExprStmt || node->kind == Kind::Assign || node->kind == Kind::AugAssign ||
           node->kind == Kind::AnnAssign || node->kind == Kind::Return;
}

void Lowerer::statement(syn::Stmt const* node, std::vector<Node*>& out) {
    if (failure_.failed) return;
    size_t const first = out.size();
    uint32_t const yields_before = state_->yields;
    auto* const outer_prelude = state_->prelude;
    state_->prelude = &out;
    Span const span = span_of(node);
    switch (node->kind) {
        case Kind::ExprStmt: {
            syn::Expr const* const value = syn::as<syn::ExprStmt>(node)->value;
            if (options_.displays_expressions && state_->scope->kind == ScopeKind::module) {
                out.push_back(n::display_statement(make_, span, expression(value)));
                break;
            }
            if (suspension_statement(value, out)) break;
            if (value->kind == Kind::Constant) break;
            Node* const lowered = expression(value);
            Node* const variables = n::leave_variables(make_, lowered);
            out.push_back(n::expression_statement(make_, span, lowered));
            if (variables) out.push_back(variables);
            break;
        }
        case Kind::Assign: assign(*syn::as<syn::Assign>(node), out); break;
        case Kind::AugAssign: augment(*syn::as<syn::AugAssign>(node), out); break;
        case Kind::AnnAssign: annotate(*syn::as<syn::AnnAssign>(node), out); break;
        case Kind::Return: {
            syn::Expr const* const value = syn::as<syn::Return>(node)->value;
            Node* const lowered = value ? expression(value) : nullptr;
            out.push_back(n::return_node(make_, span, lowered));
            break;
        }
        case Kind::Delete:
            for (syn::Expr const* each : syn::as<syn::Delete>(node)->targets) {
                Node* const lowered = deletion(each);
                out.push_back(lowered);
            }
            break;
        case Kind::AsyncFor: for_statement(*syn::as<syn::AsyncFor>(node), out); break;
        case Kind::AsyncWith: with_statement(*syn::as<syn::AsyncWith>(node), 0, out); break;
        case Kind::AsyncFunctionDef: function_statement(*syn::as<syn::AsyncFunctionDef>(node), out); break;
        case Kind::If: if_statement(*syn::as<syn::If>(node), out); break;
        case Kind::While: while_statement(*syn::as<syn::While>(node), out); break;
        case Kind::For: for_statement(*syn::as<syn::For>(node), out); break;
        case Kind::Try: try_statement(*syn::as<syn::Try>(node), out); break;
        case Kind::With: with_statement(*syn::as<syn::With>(node), 0, out); break;
        case Kind::Match: match_statement(*syn::as<syn::Match>(node), out); break;
        case Kind::Raise: {
            auto& raise = *syn::as<syn::Raise>(node);
            std::vector<syn::Expr const*> parts;
            if (raise.exc) parts.push_back(raise.exc);
            if (raise.cause) parts.push_back(raise.cause);
            auto const lowered = operands(parts);
            out.push_back(
                n::raise_node(make_, span, raise.exc ? lowered[0] : nullptr, raise.cause ? lowered[1] : nullptr));
            break;
        }
        case Kind::Assert: {
            if (options_.optimise) break;
            auto& assertion = *syn::as<syn::Assert>(node);
            Node* const test = expression(assertion.test);
            if (assertion.msg && suspends(assertion.msg)) {
                // if not test: assert False, message
                Span const place = span_of(assertion.test);
                Branch failed(*state_);
                Node* const message = expression(assertion.msg);
                emit(n::assert_node(make_, place, n::load_constant(make_, place, false_value), message));
                out.push_back(n::resumable_if(make_, place, n::negation(make_, place, test),
                                              sequence(failed.statements, true, span), nullptr, temporary()));
                break;
            }
            Node* const message = assertion.msg ? expression(assertion.msg) : nullptr;
            out.push_back(n::assert_node(make_, span_of(assertion.test), test, message));
            break;
        }
        case Kind::Import:
        case Kind::ImportFrom: import_statement(node, out); break;
        case Kind::FunctionDef: function_statement(*syn::as<syn::FunctionDef>(node), out); break;
        case Kind::ClassDef: class_statement(*syn::as<syn::ClassDef>(node), out); break;
        case Kind::Break: out.push_back(n::break_node(make_, span)); break;
        case Kind::Continue: out.push_back(n::continue_node(make_, span)); break;
        case Kind::Pass:
        case Kind::Global:
        case Kind::Nonlocal: break;
        case Kind::TryStar: try_statement(*syn::as<syn::TryStar>(node), out); break;
        case Kind::TypeAlias: type_alias_statement(*syn::as<syn::TypeAlias>(node), out); break;
        default: __builtin_unreachable();
    }
    if (context().develop && state_->yields == yields_before && is_worth_watching(node))
        for (size_t i = first; i < out.size(); ++i) out[i] = n::watched_statement(make_, span, out[i]);
    state_->prelude = outer_prelude;
}

// a, b = x, y: with as many values as there are targets, all of which begin on the same line.
bool Lowerer::stores_from_stack(syn::Expr const* target, syn::Expr const* value) {
    auto const elements_of = [](syn::Expr const* node) {
        return node->kind == Kind::ListExpr ? syn::as<syn::ListExpr>(node)->elts : syn::as<syn::Tuple>(node)->elts;
    };
    if ((target->kind != Kind::Tuple && target->kind != Kind::ListExpr) || value->kind != Kind::Tuple) return false;
    auto const targets = elements_of(target), values = elements_of(value);
    if (targets.size != values.size || !targets.size) return false;
    for (uint32_t i = 0; i < values.size; ++i) {
        if (values[i]->kind == Kind::Starred) return false;
        if (tree_.source->locate(targets[i]->start).line != tree_.source->locate(targets[0]->start).line) return false;
    }
    return true;
}

void Lowerer::assign(syn::Assign const& node, std::vector<Node*>& out) {
    Node* const value = expression(node.value);
    bool targets_suspend = false;
    for (syn::Expr* each : node.targets) targets_suspend = targets_suspend || suspends(each);
    if (targets_suspend) {
        Span const span = span_of(node.value);
        uint32_t const slot = temporary();
        assign_to(slot, value, span);
        for (uint32_t i = 0; i < node.targets.size; ++i)
            assign_through(node.targets[i], i + 1 == node.targets.size ? n::take_temporary(make_, span, slot)
                                                                       : n::load_local(make_, span, slot));
        return;
    }
    auto** const targets = make_.array<Target*>(node.targets.size);
    for (uint32_t i = 0; i < node.targets.size; ++i) targets[i] = target(node.targets[i]);
    Value constant;
    if (node.targets.size == 1 && stores_from_stack(node.targets[0], node.value) && !n::is_constant(value, constant))
        n::unpack_last_first(targets[0]);
    bool const is_one_local = node.targets.size == 1 && targets[0]->is_local;
    auto const line_of = [&](syn::Expr const* part) { return tree_.source->locate(part->start).line; };
    Node* const variables =
        is_one_local && line_of(node.targets[0]) == line_of(node.value) ? n::leave_variables(make_, value) : nullptr;
    out.push_back(n::assignment(make_, span_of(&node), value, targets, node.targets.size));
    if (variables) out.push_back(variables);
}

void Lowerer::augment(syn::AugAssign const& node, std::vector<Node*>& out) {
    Span const span = span_of(&node), target_span = span_of(node.target);
    BinaryOperator const op = binary_operator(node.op);
    if (suspends(node.value) && node.target->kind != Kind::Name) {
        // The container and the key wait, and so does what stood there before.
        Node *read, *given;
        Target* place;
        if (auto* const attribute = syn::as_if<syn::Attribute>(node.target)) {
            uint32_t const object = temporary();
            assign_to(object, expression(attribute->value), target_span);
            read =
                spill(n::get_attribute_node(make_, target_span, n::load_local(make_, span_of(attribute->value), object),
                                            attribute_name(attribute->attr)),
                      target_span);
            given = expression(node.value);
            place = n::attribute_target(make_, target_span, n::take_temporary(make_, target_span, object),
                                        attribute_name(attribute->attr));
        } else {
            auto& subscript = *syn::as<syn::Subscript>(node.target);
            auto const parts = operands({subscript.value, subscript.slice});
            uint32_t const container = temporary(), key = temporary();
            assign_to(container, parts[0], target_span);
            assign_to(key, parts[1], target_span);
            read = spill(n::get_item_node(make_, target_span, n::load_local(make_, target_span, container),
                                          n::load_local(make_, target_span, key), true),
                         target_span);
            given = expression(node.value);
            place = n::item_target(make_, target_span, n::take_temporary(make_, target_span, container),
                                   n::take_temporary(make_, target_span, key));
        }
        out.push_back(n::augment_variable(make_, span, op, read, place, given));
        return;
    }
    switch (node.target->kind) {
        case Kind::Name: {
            Symbol const symbol = syn::as<syn::Name>(node.target)->id;
            Place const place = place_of(symbol);
            Node* read = load(symbol, target_span);
            if (state_->is_generator && analysis::contains_yield(node.value)) {
                read = spill(read, target_span);
                Node* const value = expression(node.value);
                out.push_back(n::augment_variable(make_, span, op, read, name_target(symbol, target_span), value));
                return;
            }
            Node* const value = expression(node.value);
            if (place.storage == Storage::local)
                out.push_back(n::augment_local(make_, span, op, place.slot, read, value, may_borrow(node.value)));
            else
                out.push_back(n::augment_variable(make_, span, op, read, name_target(symbol, target_span), value));
            return;
        }
        case Kind::Attribute: {
            auto& attribute = *syn::as<syn::Attribute>(node.target);
            Node* const object = expression(attribute.value);
            Str* const name = attribute_name(attribute.attr);
            Node* const value = expression(node.value);
            out.push_back(n::augment_attribute(make_, span, op, object, name, value, target_span));
            return;
        }
        default: {
            auto& subscript = *syn::as<syn::Subscript>(node.target);
            auto const parts = operands({subscript.value, subscript.slice});
            Node* const value = expression(node.value);
            out.push_back(n::augment_item(make_, span, op, parts[0], parts[1], value, target_span));
        }
    }
}

// Evaluates an expression for nothing; of a slice or a tuple of them, the parts.
void Lowerer::evaluate_parts(syn::Expr const* node) {
    if (auto* const slice = syn::as_if<syn::Slice>(node)) {
        for (syn::Expr* part : {slice->lower, slice->upper, slice->step})
            if (part) emit(n::expression_statement(make_, span_of(part), expression(part)));
    } else if (auto* const tuple = syn::as_if<syn::Tuple>(node)) {
        for (syn::Expr* part : tuple->elts) evaluate_parts(part);
    } else
        emit(n::expression_statement(make_, span_of(node), expression(node)));
}

void Lowerer::annotate(syn::AnnAssign const& node, std::vector<Node*>& out) {
    Span const span = span_of(&node);
    if (node.value) {
        Node* const value = expression(node.value);
        assign_through(node.target, value);
    }
    if (!node.simple && !node.value) {
        // The target is looked at as far as that needs no more than its parts.
        if (auto* const attribute = syn::as_if<syn::Attribute>(node.target))
            emit(n::expression_statement(make_, span, expression(attribute->value)));
        else if (auto* const item = syn::as_if<syn::Subscript>(node.target)) {
            emit(n::expression_statement(make_, span_of(item->value), expression(item->value)));
            evaluate_parts(item->slice);
        }
    }
    if (state_->scope->is_function_like()) return;
    if (!node.simple) {
        if (!annotations_are_texts_) emit(n::expression_statement(make_, span, expression(node.annotation)));
        return;
    }
    Str* const name = name_of(syn::as<syn::Name>(node.target)->id);
    Node* const container = state_->scope->kind == ScopeKind::class_body || options_.names_at_run_time
                                ? n::load_name(make_, span, names::__annotations__)
                                : n::load_global(make_, span, names::__annotations__);
    Node* const value = annotation(node.annotation);
    note_name(names::__annotations__);
    auto** const targets = make_.array<Target*>(1);
    targets[0] = n::item_target(make_, span_of(node.target), container,
                                n::load_constant(make_, span, note_constant(Value::of(name))));
    out.push_back(n::assignment(make_, span, value, targets, 1));
}

void Lowerer::if_statement(syn::If const& node, std::vector<Node*>& out) {
    Span const span = span_of(&node);
    Node* const test = expression(node.test);
    uint32_t const yields_before = state_->yields;
    Node* const then = block(node.body, span);
    Node* const otherwise = node.orelse.size ? block(node.orelse, span) : nullptr;
    out.push_back(state_->yields == yields_before ? n::if_node(make_, span, test, then, otherwise)
                                                  : n::resumable_if(make_, span, test, then, otherwise, temporary()));
}

void Lowerer::while_statement(syn::While const& node, std::vector<Node*>& out) {
    Span const span = span_of(&node);
    uint32_t const yields_before = state_->yields;
    std::vector<Node*> before_test;
    state_->prelude = &before_test;
    Node* const test = expression(node.test);
    Node* const prelude = before_test.empty() ? nullptr : sequence(before_test, true, span);
    Node* const body = block(node.body, span);
    Node* const otherwise = node.orelse.size ? block(node.orelse, span) : nullptr;
    state_->prelude = &out;
    out.push_back(state_->yields == yields_before
                      ? n::while_loop(make_, span, test, body, otherwise)
                      : n::resumable_while(make_, span, prelude, test, body, otherwise, temporary()));
}

template <class Loop> void Lowerer::for_statement(Loop const& node, std::vector<Node*>& out) {
    constexpr bool is_async = std::is_same_v<Loop, syn::AsyncFor>;
    Span const span = span_of(&node);
    Node* const iterable = expression(node.iter);
    uint32_t const iterator_slot = temporary();
    uint32_t const yields_before = state_->yields;
    Target* variable;
    Node* body;
    {
        Branch branch(*state_);
        variable = entering_target(node.target);
        for (syn::Stmt* each : node.body) statement(each, branch.statements);
        body = sequence(branch.statements, branch.has_yield(), span);
    }
    Node* const otherwise = node.orelse.size ? block(node.orelse, span) : nullptr;
    if (is_async) {
        ++state_->yields;
        uint32_t const await_slot = temporary();
        out.push_back(n::async_for(make_, span, iterable, false, variable, body, otherwise, iterator_slot, await_slot,
                                   temporary()));
    } else if (state_->yields == yields_before) {
        out.push_back(n::for_loop(make_, span, iterable, variable, body, otherwise, iterator_slot));
    } else {
        out.push_back(n::resumable_for(make_, span, iterable, variable, body, otherwise, iterator_slot, temporary()));
    }
}

template <class Try> void Lowerer::try_statement(Try const& node, std::vector<Node*>& out) {
    constexpr bool is_star = std::is_same_v<Try, syn::TryStar>;
    Span const span = span_of(&node);
    uint32_t const all_yields_before = state_->yields;
    n::Temporaries temporaries{state_->next_slot, 0};
    Node* body = block(node.body, span);
    temporaries.end = state_->next_slot;
    bool handler_types_suspend = false;
    if constexpr (!is_star)
        for (syn::ExceptHandler* each : node.handlers)
            handler_types_suspend = handler_types_suspend || (each->type && suspends(each->type));
    if (handler_types_suspend) {
        if constexpr (!is_star)
            body = suspending_handlers(node, body, temporaries, node.orelse.size ? block(node.orelse, span) : nullptr);
    } else if (node.handlers.size) {
        auto* const handlers = make_.array<n::Handler>(node.handlers.size);
        for (uint32_t i = 0; i < node.handlers.size; ++i) {
            syn::ExceptHandler& written = *node.handlers[i];
            n::Handler& handler = *new (&handlers[i]) n::Handler{};
            if (written.type) {
                Branch branch(*state_);
                handler.type = expression(written.type);
                if (!branch.statements.empty())
                    handler.prelude = sequence(branch.statements, branch.has_yield(), span_of(written.type));
                handler.place.start = written.start;
                handler.place.end = written.end;
            }
            if (written.name) {
                handler.target = name_target(written.name, span_of(&written));
                handler.unbind = n::unbind_node(make_, span_of(&written), handler.target,
                                                name_deletion(written.name, span_of(&written)));
            }
            handler.body = block(written.body, span_of(&written));
        }
        Node* const otherwise = node.orelse.size ? block(node.orelse, span) : nullptr;
        if (is_star) {
            n::StarSlots const slots{temporary(), temporary(), temporary(), temporary(), temporary()};
            body = n::try_star(make_, span, body, handlers, node.handlers.size, otherwise, temporaries, slots);
        } else
            body = state_->yields == all_yields_before
                       ? n::try_except(make_, span, body, handlers, node.handlers.size, otherwise, temporary())
                       : n::resumable_try_except(make_, span, body, handlers, node.handlers.size, otherwise,
                                                 temporaries, temporary(), temporary());
    }
    if (node.finalbody.size) {
        temporaries.end = state_->next_slot;
        Node* const last = block(node.finalbody, span);
        body = state_->yields == all_yields_before
                   ? n::try_finally(make_, span, body, last, temporary())
                   : n::resumable_try_finally(make_, span, body, last, temporaries, temporary(), temporary());
    }
    out.push_back(body);
}

template <class With> void Lowerer::with_statement(With const& node, uint32_t item, std::vector<Node*>& out) {
    constexpr bool is_async = std::is_same_v<With, syn::AsyncWith>;
    Span const span = span_of(&node);
    syn::WithItem& written = *node.items[item];
    Node* const manager = expression(written.context_expr);
    // Tracebacks of __enter__ and __exit__ point at the manager's expression.
    Span const place = span_of(written.context_expr);
    uint32_t const exit_slot = temporary(), saved_slot = temporary();
    uint32_t const yields_before = state_->yields;
    n::Temporaries temporaries{state_->next_slot, 0};
    Target* variable;
    Node* body;
    {
        Branch branch(*state_);
        variable = written.optional_vars ? entering_target(written.optional_vars) : nullptr;
        if (item + 1 < node.items.size)
            with_statement(node, item + 1, branch.statements);
        else
            for (syn::Stmt* each : node.body) statement(each, branch.statements);
        body = sequence(branch.statements, branch.has_yield(), span);
    }
    temporaries.end = state_->next_slot;
    if (is_async) {
        ++state_->yields;
        uint32_t const await_slot = temporary();
        out.push_back(n::async_with(make_, place, manager, variable, body, temporaries, exit_slot, saved_slot,
                                    await_slot, temporary()));
    } else if (state_->yields == yields_before) {
        out.push_back(n::with_node(make_, place, manager, variable, body, exit_slot, saved_slot));
    } else {
        out.push_back(
            n::resumable_with(make_, place, manager, variable, body, temporaries, exit_slot, saved_slot, temporary()));
    }
}

void Lowerer::import_statement(syn::Stmt const* node, std::vector<Node*>& out) {
    Span const span = span_of(node);
    if (auto* const import = syn::as_if<syn::Import>(node)) {
        for (syn::Alias* alias : import->names) {
            std::string_view const name = alias->name->text;
            note_constant(Value::integer(0));
            note_constant(none);
            note_name(intern(name));
            if (alias->asname)  // the parts behind the first dot are looked up
                for (size_t dot = name.find('.'); dot != name.npos; dot = name.find('.', dot + 1))
                    note_name(intern(name.substr(dot + 1, name.find('.', dot + 1) - dot - 1)));
            Symbol const bound = alias->asname ? alias->asname : scopes_.symbol(name.substr(0, name.find('.')));
            out.push_back(n::import_node(make_, span, intern(name), alias->asname, name_target(bound, span_of(alias))));
        }
        return;
    }
    auto& from = *syn::as<syn::ImportFrom>(node);
    Str* const module = intern(from.module ? from.module->text : std::string_view());
    Ref<gossamer::Tuple> wanted = allocate_tuple(from.names.size);
    for (uint32_t i = 0; i < from.names.size; ++i)
        wanted->items[i] = retain(Value::of(intern(from.names[i]->name->text)));
    note_constant(Value::integer(from.level));
    note_constant(shared(wanted.release_value()));
    note_name(module);
    if (from.names[0]->name->text == "*") {
        out.push_back(n::import_star(make_, span, module, from.level));
        return;
    }
    auto* const imported = make_.array<n::ImportedName>(from.names.size);
    for (uint32_t i = 0; i < from.names.size; ++i) {
        syn::Alias& alias = *from.names[i];
        auto& entry = *new (&imported[i]) n::ImportedName{};
        entry.name = note_name(intern(alias.name->text));
        entry.target = name_target(alias.asname ? alias.asname : alias.name, span_of(&alias));
        entry.place.start = span.start;
        entry.place.end = span.end;
    }
    out.push_back(n::import_from(make_, span, module, from.level, imported, from.names.size));
}

}  // namespace gossamer::lowering
