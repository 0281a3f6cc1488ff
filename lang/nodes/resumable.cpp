#include "lang/nodes/resumable.hpp"

#include "lang/nodes/control.hpp"
#include "lang/nodes/delegation.hpp"
#include "lang/nodes/progress.hpp"

namespace gossamer::nodes {

namespace {

// --- yield

struct Yield : Node {
    Node* value;
    Target* target;
    uint32_t slot;
};
Value run_yield(Node& self, Frame& frame) {
    auto& node = as<Yield>(self);
    if (progress(frame, node.slot) < 0) {
        Value const value = node.value ? evaluate(node.value, frame) : none;
        if (value.is_empty()) return empty;
        frame.extra = value;
        frame.node = &self;
        note(frame, node.slot, 0);
        return yield_signal;
    }
    forget(frame, node.slot);
    Value const sent = std::exchange(frame.extra, empty);
    if (sent.is_empty()) {  // thrown in
        chain_thrown();
        return fail(self, frame);
    }
    if (node.target) return assign(node.target, frame, sent) ? completed : empty;
    release(sent);
    return completed;
}

struct YieldFrom : Node {
    Node* iterable;
    Target* target;
    uint32_t slot;
};
Value delegate_of(Frame& frame, Value iterable) {
    if (!is_exactly(iterable, coroutine_type)) return get_iterator(iterable);
    if (frame.code->is_iterable_coroutine) return retain(iterable);
    return raise(type_error_type, "cannot 'yield from' a coroutine object in a non-coroutine generator");
}
Value take_result(YieldFrom& node, Frame& frame, Value completion, Value result) {
    if (!(completion == completed)) return completion;
    if (node.target) return assign(node.target, frame, result) ? completed : empty;
    release(result);
    return completed;
}
Value run_yield_from(Node& self, Frame& frame) {
    auto& node = as<YieldFrom>(self);
    Value result;
    Value completion;
    if (frame.slots[node.slot].is_empty()) {
        Owned const iterable(evaluate(node.iterable, frame));
        if (!iterable) return empty;
        frame.node = &self;
        completion = begin_delegation(self, frame, node.slot, delegate_of(frame, iterable.get()), result);
    } else
        completion = continue_delegation(self, frame, node.slot, result);
    return take_result(node, frame, completion, result);
}

// --- the statements around

struct Block : Node {
    Row statements;
    uint32_t slot;
};
Value run_block(Node& self, Frame& frame) {
    auto& node = as<Block>(self);
    int64_t const noted = progress(frame, node.slot);
    for (uint32_t i = noted < 0 ? 0 : static_cast<uint32_t>(noted); i < node.statements.count; ++i) {
        Value const completion = evaluate(node.statements[i], frame);
        if (completion == completed) [[likely]]
            continue;
        if (completion == yield_signal)
            note(frame, node.slot, i);
        else
            forget(frame, node.slot);
        return completion;
    }
    forget(frame, node.slot);
    return completed;
}

struct If : Node {
    Node* condition;
    Node* then;
    Node* otherwise;
    uint32_t slot;
};
Value run_if(Node& self, Frame& frame) {
    auto& node = as<If>(self);
    int64_t branch = progress(frame, node.slot);
    if (branch < 0) {
        branch = node.condition->test(*node.condition, frame);
        if (branch < 0) return empty;
    }
    Node* const chosen = branch ? node.then : node.otherwise;
    if (!chosen) return completed;
    Value const completion = evaluate(chosen, frame);
    if (completion == yield_signal)
        note(frame, node.slot, branch);
    else
        forget(frame, node.slot);
    return completion;
}

struct While : Node {
    Node* prelude;
    Node* condition;
    Node* body;
    Node* otherwise;
    uint32_t slot;
};
Value run_while(Node& self, Frame& frame) {
    enum { in_prelude, in_body, in_else };
    auto& node = as<While>(self);
    int64_t where = progress(frame, node.slot);
    forget(frame, node.slot);
    for (;;) {
        if (where < 0 && !safe_point()) return fail(self, frame);
        if (node.prelude && (where < 0 || where == in_prelude)) {
            Value const completion = evaluate(node.prelude, frame);
            if (completion == yield_signal) note(frame, node.slot, in_prelude);
            if (!(completion == completed)) return completion;
            where = -1;
        }
        if (where < 0) {
            int const answer = node.condition->test(*node.condition, frame);
            if (answer < 0) return empty;
            if (answer == 0) {
                if (!node.otherwise) return completed;
                where = in_else;
            }
        }
        Value const completion = evaluate(where == in_else ? node.otherwise : node.body, frame);
        if (completion == yield_signal) {
            note(frame, node.slot, where == in_else ? in_else : in_body);
            return completion;
        }
        if (where == in_else) return completion;
        where = -1;
        if (completion == completed || completion == continue_signal) continue;
        return completion == break_signal ? completed : completion;
    }
}

struct For : Loop {
    Node* iterable;
    bool is_handed_over;
};
Value run_for(Node& self, Frame& frame) {
    auto& node = as<For>(self);
    auto const start = [&] {
        if (node.is_handed_over && type_of(frame.slots[node.iterator_slot]).slots.next) return true;
        return start_iteration(node, frame, node.iterable, node.iterator_slot);
    };
    auto const next = [&](int64_t, Value& item) {
        if (!safe_point()) return fail(node, frame);
        frame.node = node.iterable;
        item = next_item(frame.slots[node.iterator_slot]);
        return item.is_empty() && is_pending() ? fail(*node.iterable, frame) : completed;
    };
    return run_loop(node, frame, start, next);
}

// Progress of a try: in its body, in the else clause, or in handler n.
struct TryExcept : Node {
    Node* body;
    Handler* handlers;
    uint32_t count;
    Node* otherwise;
    Temporaries temporaries;
    uint32_t saved_slot, slot;
};
Value run_handler(TryExcept& node, Frame& frame, uint32_t chosen) {
    Handler& handler = node.handlers[chosen];
    Value const completion = evaluate(handler.body, frame);
    if (completion == yield_signal) {
        note(frame, node.slot, 2 + chosen);
        return completion;
    }
    if (handler.unbind) return unbind_and_end(handler, frame, node.saved_slot, completion);
    end_handling(frame, node.saved_slot);
    return completion;
}
Value run_try_except(Node& self, Frame& frame) {
    enum { in_body, in_else, in_handlers };
    auto& node = as<TryExcept>(self);
    int64_t const where = progress(frame, node.slot);
    forget(frame, node.slot);
    if (where >= in_handlers) return run_handler(node, frame, static_cast<uint32_t>(where - in_handlers));
    if (where != in_else) {
        Value const completion = evaluate(node.body, frame);
        if (completion == yield_signal) note(frame, node.slot, in_body);
        if (completion.is_empty()) {
            node.temporaries.drop(frame);
            Value const exception = begin_handling(frame, node.saved_slot);
            auto const chosen = choose_handler(frame, exception, node.handlers, node.count);
            if (chosen && *chosen >= 0) {
                Handler& handler = node.handlers[*chosen];
                if (!handler.target || assign(handler.target, frame, retain(exception)))
                    return run_handler(node, frame, static_cast<uint32_t>(*chosen));
                end_handling(frame, node.saved_slot);
            } else if (chosen)
                resume_raising(frame, node.saved_slot);
            else
                end_handling(frame, node.saved_slot);
            return empty;
        }
        if (!(completion == completed) || !node.otherwise) return completion;
    }
    Value const completion = evaluate(node.otherwise, frame);
    if (completion == yield_signal) note(frame, node.slot, in_else);
    return completion;
}

// The completion of the body waits in the saved slot while a finally clause without an exception runs. Signals
// must not be seen there by programs: the slot has no name.
struct TryFinally : Node {
    Node* body;
    Node* finally;
    Temporaries temporaries;
    uint32_t saved_slot, slot;
};
Value run_try_finally(Node& self, Frame& frame) {
    enum { in_body, in_finally, in_finally_raised };
    auto& node = as<TryFinally>(self);
    int64_t where = progress(frame, node.slot);
    forget(frame, node.slot);
    if (where < in_finally) {
        Value const completion = evaluate(node.body, frame);
        if (completion == yield_signal) {
            note(frame, node.slot, in_body);
            return completion;
        }
        where = completion.is_empty() ? in_finally_raised : in_finally;
        if (completion.is_empty()) {
            node.temporaries.drop(frame);
            begin_handling(frame, node.saved_slot);
        } else
            store(frame.slots[node.saved_slot], completion);
    }
    Value const last = evaluate(node.finally, frame);
    if (last == yield_signal) {
        note(frame, node.slot, where);
        return last;
    }
    if (where == in_finally) {
        Value const completion = std::exchange(frame.slots[node.saved_slot], empty);
        if (last == completed) return completion;
        release(completion);
        return last;
    }
    if (last == completed) {
        resume_raising(frame, node.saved_slot);
        return empty;
    }
    end_handling(frame, node.saved_slot);
    return last;
}

struct With : Node {
    Node* manager;
    Target* target;
    Node* body;
    Temporaries temporaries;
    uint32_t exit_slot, saved_slot, slot;
};
Value run_with(Node& self, Frame& frame) {
    auto& node = as<With>(self);
    bool const fresh = progress(frame, node.slot) < 0;
    forget(frame, node.slot);
    if (fresh) {
        Value const manager = evaluate(node.manager, frame);
        if (manager.is_empty()) return empty;
        if (!enter_context(frame, manager, node.target, node.exit_slot, *node.manager)) {
            if (frame.slots[node.exit_slot].is_empty()) return empty;
            return leave_context(self, frame, empty, node.exit_slot, node.saved_slot);
        }
    }
    Value const completion = evaluate(node.body, frame);
    if (completion == yield_signal) {
        note(frame, node.slot, 0);
        return completion;
    }
    if (completion.is_empty()) node.temporaries.drop(frame);
    return leave_context(*node.manager, frame, completion, node.exit_slot, node.saved_slot);
}

}  // namespace

Node* yield_node(Maker& make, Span span, Node* value, Target* target, uint32_t progress_slot) {
    auto* const node = make.make<Yield>(span, &run_yield);
    node->value = value, node->target = target, node->slot = progress_slot;
    return node;
}
Node* yield_from_node(Maker& make, Span span, Node* iterable, Target* target, uint32_t iterator_slot) {
    auto* const node = make.make<YieldFrom>(span, &run_yield_from);
    node->iterable = iterable, node->target = target, node->slot = iterator_slot;
    return node;
}
Node* resumable_block(Maker& make, Span span, Row statements, uint32_t progress_slot) {
    auto* const node = make.make<Block>(span, &run_block);
    node->statements = statements, node->slot = progress_slot;
    return node;
}
Node* resumable_if(Maker& make, Span span, Node* condition, Node* then, Node* otherwise, uint32_t progress_slot) {
    auto* const node = make.make<If>(span, &run_if);
    node->condition = condition, node->then = then, node->otherwise = otherwise, node->slot = progress_slot;
    return node;
}
Node* resumable_while(Maker& make, Span span, Node* prelude, Node* condition, Node* body, Node* otherwise,
                      uint32_t progress_slot) {
    auto* const node = make.make<While>(span, &run_while);
    node->prelude = prelude, node->condition = condition, node->body = body, node->otherwise = otherwise,
    node->slot = progress_slot;
    return node;
}
Node* resumable_for(Maker& make, Span span, Node* iterable, Target* target, Node* body, Node* otherwise,
                    uint32_t iterator_slot, uint32_t progress_slot, bool is_handed_over) {
    auto* const node = make.make<For>(span, &run_for);
    node->is_handed_over = is_handed_over;
    node->iterable = iterable, node->target = target, node->body = body, node->otherwise = otherwise;
    node->iterator_slot = iterator_slot, node->slot = progress_slot;
    return node;
}
Node* resumable_try_except(Maker& make, Span span, Node* body, Handler* handlers, uint32_t count, Node* otherwise,
                           Temporaries temporaries, uint32_t saved_slot, uint32_t progress_slot) {
    auto* const node = make.make<TryExcept>(span, &run_try_except);
    node->body = body, node->handlers = handlers, node->count = count, node->otherwise = otherwise;
    node->temporaries = temporaries, node->saved_slot = saved_slot, node->slot = progress_slot;
    return node;
}
Node* resumable_try_finally(Maker& make, Span span, Node* body, Node* finally, Temporaries temporaries,
                            uint32_t saved_slot, uint32_t progress_slot) {
    auto* const node = make.make<TryFinally>(span, &run_try_finally);
    node->body = body, node->finally = finally, node->temporaries = temporaries, node->saved_slot = saved_slot;
    node->slot = progress_slot;
    return node;
}
Node* resumable_with(Maker& make, Span span, Node* manager, Target* target, Node* body, Temporaries temporaries,
                     uint32_t exit_slot, uint32_t saved_slot, uint32_t progress_slot) {
    auto* const node = make.make<With>(span, &run_with);
    node->manager = manager, node->target = target, node->body = body, node->temporaries = temporaries;
    node->exit_slot = exit_slot, node->saved_slot = saved_slot, node->slot = progress_slot;
    return node;
}

}  // namespace gossamer::nodes
