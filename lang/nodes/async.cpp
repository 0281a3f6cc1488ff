#include "lang/nodes/async.hpp"

#include "lang/nodes/delegation.hpp"
#include "lang/nodes/progress.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/set.hpp"

namespace gossamer::nodes {

namespace {

// --- await

struct Await : Node {
    Node* value;
    Target* target;
    uint32_t slot;
};
Value run_await(Node& self, Frame& frame) {
    auto& node = as<Await>(self);
    Value result;
    Value completion;
    if (frame.slots[node.slot].is_empty()) {
        Owned value(evaluate(node.value, frame));
        if (!value) return empty;
        frame.node = &self;
        Value iterator = get_awaitable(value.get());
        if (is_exactly(iterator, coroutine_type) && iterator.as<Generator>().delegate &&
            iterator.as<Generator>().state == GeneratorState::suspended) {
            release(iterator);
            iterator = raise(runtime_error_type, "coroutine is being awaited already");
        }
        value.reset();
        completion = begin_delegation(self, frame, node.slot, iterator, result);
    } else
        completion = continue_delegation(self, frame, node.slot, result);
    if (!(completion == completed)) return completion;
    if (node.target) return assign(node.target, frame, result) ? completed : empty;
    release(result);
    return completed;
}

struct OfValue : Node {
    Node* value;
};
Value run_async_item(Node& self, Frame& frame) {
    Value const value = evaluate(as<OfValue>(self).value, frame);
    return value.is_empty() ? empty : wrap_async_item(value);
}
Value async_iterator_of(Node& place, Frame& frame) {
    Owned const iterable(evaluate(&place, frame));
    if (!iterable) return empty;
    frame.node = &place;
    return checked(get_async_iterator(iterable.get()), place, frame);
}
Value run_async_iterator(Node& self, Frame& frame) { return async_iterator_of(*as<OfValue>(self).value, frame); }

// --- async for

struct AsyncFor : Loop {
    Node* iterable;
    uint32_t await_slot;
    bool has_iterator;
};
// The next item is there (completed; `item` is empty: there is none) or has to be waited for.
Value await_next(AsyncFor& node, Frame& frame, int64_t where, Value& item) {
    Value completion;
    if (where < 0) {
        if (!safe_point()) return fail(node, frame);
        frame.node = &node;
        completion =
            begin_delegation(node, frame, node.await_slot, get_async_next(frame.slots[node.iterator_slot]), item);
    } else
        completion = continue_delegation(node, frame, node.await_slot, item);
    if (!completion.is_empty() || !is_pending(stop_async_iteration_type)) return completion;
    clear_pending();
    item = empty;
    return completed;
}
Value run_async_for(Node& self, Frame& frame) {
    auto& node = as<AsyncFor>(self);
    auto const start = [&] {
        Value const iterator =
            node.has_iterator ? evaluate(node.iterable, frame) : async_iterator_of(*node.iterable, frame);
        if (iterator.is_empty()) return false;
        store(frame.slots[node.iterator_slot], iterator);
        return true;
    };
    return run_loop(node, frame, start,
                    [&](int64_t where, Value& item) { return await_next(node, frame, where, item); });
}

// --- async with

struct AsyncWith : Node {
    Node* manager;
    Target* target;
    Node* body;
    Temporaries temporaries;
    uint32_t exit_slot, saved_slot, await_slot, slot;
};
enum { with_enters, with_body, with_leaves, with_leaves_raising };

// The iterator to wait for, of what __aenter__ or __aexit__ gave (owned; empty: an exception is pending).
Value awaitable_of(Value given, char const* method) {
    if (given.is_empty()) return empty;
    Owned const value(given);
    if (is_exactly(given, coroutine_type) || type_of(given).slots.await || is_iterable_coroutine(given))
        return get_awaitable(given);
    return raise(type_error_type, "'async with' received an object from {} that does not implement __await__: {}",
                 method, display_name(type_of(given)));
}
Value begin_entering(AsyncWith& node, Frame& frame, Value& entered) {
    Owned const manager(evaluate(node.manager, frame));
    if (!manager) return empty;
    frame.node = &node;
    auto missing = [&](char const* also) {
        if (!is_pending())
            raise(type_error_type, "'{}' object does not support the asynchronous context manager protocol{}",
                  display_name(type_of(manager.get())), also);
        return fail(node, frame);
    };
    Owned const enter(lookup_special(manager.get(), names::__aenter__));
    if (!enter) return missing("");
    Owned exit(lookup_special(manager.get(), names::__aexit__));
    if (!exit) return missing(" (missed __aexit__ method)");
    store(frame.slots[node.exit_slot], exit.release());
    return begin_delegation(node, frame, node.await_slot, awaitable_of(call(enter.get()), "__aenter__"), entered);
}
// The body is left with this completion: calls __aexit__.
Value begin_leaving(AsyncWith& node, Frame& frame, Value completion, int64_t& where, Value& result) {
    Owned const exit(std::exchange(frame.slots[node.exit_slot], empty));
    frame.node = &node;
    if (!completion.is_empty()) {
        where = with_leaves;
        store(frame.slots[node.saved_slot], completion);
        return begin_delegation(node, frame, node.await_slot,
                                awaitable_of(call(exit.get(), {none, none, none}), "__aexit__"), result);
    }
    where = with_leaves_raising;
    Value const exception = begin_handling(frame, node.saved_slot);
    auto& object = exception.as<Exception>();
    Owned const traceback =
        Owned::share(object.traceback ? Value::of(reinterpret_cast<Object*>(object.traceback)) : none);
    Value const given = call(exit.get(), {Value::of(&type_of(exception)), exception, traceback.get()});
    return begin_delegation(node, frame, node.await_slot, awaitable_of(given, "__aexit__"), result);
}
// __aexit__ has returned (owned) or failed (empty).
Value finish_leaving(AsyncWith& node, Frame& frame, int64_t where, Value given) {
    Owned const result(given);
    if (where == with_leaves) {
        Value const completion = std::exchange(frame.slots[node.saved_slot], empty);
        if (result) return completion;
        release(completion);
        return empty;
    }
    auto const suppress = result ? truth(result.get()) : std::nullopt;
    if (suppress && !*suppress) {
        resume_raising(frame, node.saved_slot);
        return empty;
    }
    end_handling(frame, node.saved_slot);
    if (suppress) return completed;
    return result ? fail(node, frame) : empty;
}
Value run_async_with(Node& self, Frame& frame) {
    auto& node = as<AsyncWith>(self);
    int64_t where = progress(frame, node.slot);
    forget(frame, node.slot);
    Value result;
    Value completion = completed;
    if (where <= with_enters) {
        completion =
            where < 0 ? begin_entering(node, frame, result) : continue_delegation(self, frame, node.await_slot, result);
        if (completion == yield_signal) {
            note(frame, node.slot, with_enters);
            return completion;
        }
        if (completion.is_empty()) {
            store(frame.slots[node.exit_slot], empty);
            return empty;
        }
        if (!node.target)
            release(result);
        else if (!assign(node.target, frame, result))
            completion = empty;
        where = with_body;
    }
    if (where == with_body) {
        if (!completion.is_empty()) completion = evaluate(node.body, frame);
        if (completion == yield_signal) {
            note(frame, node.slot, with_body);
            return completion;
        }
        if (completion.is_empty()) node.temporaries.drop(frame);
        completion = begin_leaving(node, frame, completion, where, result);
    } else
        completion = continue_delegation(self, frame, node.await_slot, result);
    if (completion == yield_signal) {
        note(frame, node.slot, where);
        return completion;
    }
    return finish_leaving(node, frame, where, completion == completed ? result : empty);
}

// --- comprehensions

struct Comprehension : Node {
    Node* loop;
    uint32_t const* variables;
    uint32_t variable_count, result_slot;
    Collection kind;
};
Value run_comprehension(Node& self, Frame& frame) {
    auto& node = as<Comprehension>(self);
    Value& result = frame.slots[node.result_slot];
    if (result.is_empty()) {
        switch (node.kind) {
            case Collection::list: result = make_list().release_value(); break;
            case Collection::set: result = make_set().release_value(); break;
            case Collection::dict: result = make_dict().release_value(); break;
        }
        if (result.is_empty()) return fail(self, frame);
    }
    Value const completion = evaluate(node.loop, frame);
    if (completion == yield_signal) return completion;
    for (uint32_t i = 0; i < node.variable_count; ++i) store(frame.slots[node.variables[i]], empty);
    if (completion.is_empty()) store(result, empty);
    return completion;
}

}  // namespace

Node* await_node(Maker& make, Span span, Node* value, Target* target, uint32_t iterator_slot) {
    auto* const node = make.make<Await>(span, &run_await);
    node->value = value, node->target = target, node->slot = iterator_slot;
    return node;
}
Node* async_item(Maker& make, Span span, Node* value) {
    auto* const node = make.make<OfValue>(span, &run_async_item);
    node->value = value;
    return node;
}
Node* async_iterator(Maker& make, Span span, Node* iterable) {
    auto* const node = make.make<OfValue>(span, &run_async_iterator);
    node->value = iterable;
    return node;
}
Node* async_for(Maker& make, Span span, Node* iterable, bool is_iterator, Target* target, Node* body, Node* otherwise,
                uint32_t iterator_slot, uint32_t await_slot, uint32_t progress_slot) {
    auto* const node = make.make<AsyncFor>(span, &run_async_for);
    node->iterable = iterable, node->target = target, node->body = body, node->otherwise = otherwise;
    node->iterator_slot = iterator_slot, node->await_slot = await_slot, node->slot = progress_slot;
    node->has_iterator = is_iterator;
    return node;
}
Node* async_with(Maker& make, Span span, Node* manager, Target* target, Node* body, Temporaries temporaries,
                 uint32_t exit_slot, uint32_t saved_slot, uint32_t await_slot, uint32_t progress_slot) {
    auto* const node = make.make<AsyncWith>(span, &run_async_with);
    node->manager = manager, node->target = target, node->body = body;
    node->temporaries = temporaries, node->exit_slot = exit_slot, node->saved_slot = saved_slot,
    node->await_slot = await_slot, node->slot = progress_slot;
    return node;
}
Node* resumable_comprehension(Maker& make, Span span, Collection kind, Node* loop, uint32_t result_slot,
                              uint32_t const* variables, uint32_t count) {
    auto* const node = make.make<Comprehension>(span, &run_comprehension);
    node->kind = kind, node->loop = loop, node->result_slot = result_slot, node->variables = variables,
    node->variable_count = count;
    return node;
}

}  // namespace gossamer::nodes
