// except*: each clause takes its part of a group; what they raise and what is left is put together in the end.
#include "runtime/types/exception_groups.hpp"

#include "lang/nodes/exceptions.hpp"
#include "runtime/types/list.hpp"

namespace gossamer::nodes {

namespace {

struct TryStar : Node {
    Node* body;
    Handler* handlers;
    uint32_t count;
    Node* otherwise;
    Temporaries temporaries;
    StarSlots slots;
};
// From `in_handlers` on: two numbers for each clause, in what comes before its type and in its body.
enum { in_body, in_else, in_handlers };

void clear(TryStar& node, Frame& frame) {
    store(frame.slots[node.slots.original], empty);
    store(frame.slots[node.slots.rest], empty);
    store(frame.slots[node.slots.raised], empty);
}
Value abandon(TryStar& node, Frame& frame) {
    clear(node, frame);
    end_handling(frame, node.slots.saved);
    return empty;
}

// Which part of the rest does the clause take? None: nothing.
std::optional<Owned> take_part(TryStar& node, Frame& frame, Handler& handler) {
    Owned const types(evaluate(handler.type, frame));
    if (!types) return std::nullopt;
    frame.node = &handler.place;
    std::optional<GroupSplit> split;
    Value const rest = frame.slots[node.slots.rest];
    if (check_clause_types(types.get(), true)) {
        if (rest.is_none()) return Owned(none);
        split = split_for_clause(rest, types.get());
    }
    if (!split) {
        add_traceback(frame, &handler.place);
        return std::nullopt;
    }
    if (!split->match.get().is_none()) store(frame.slots[node.slots.rest], split->rest.release());
    return std::move(split->match);
}

Value finish(TryStar& node, Frame& frame) {
    List& raised = frame.slots[node.slots.raised].as<List>();
    if (!append(raised, retain(frame.slots[node.slots.rest]))) return abandon(node, frame);
    Owned combined(combine_raised(frame.slots[node.slots.original], {raised.items, raised.size}));
    abandon(node, frame);
    if (!combined) return fail(node, frame);
    if (combined.get().is_none()) return completed;
    restore_pending(std::move(combined));
    return empty;
}

Value run_handlers(TryStar& node, Frame& frame, uint32_t place) {
    for (uint32_t at = place / 2; at < node.count; ++at) {
        Handler& handler = node.handlers[at];
        bool bound = true;
        if (place <= 2 * at) {
            if (handler.prelude) {
                Value const completion = evaluate(handler.prelude, frame);
                if (completion == yield_signal) frame.slots[node.slots.progress] = Value::integer(in_handlers + 2 * at);
                if (completion.is_empty()) return abandon(node, frame);
                if (!(completion == completed)) return completion;
            }
            auto part = take_part(node, frame, handler);
            if (!part) return abandon(node, frame);
            if (part->get().is_none()) continue;
            store(context().exceptions->handling, retain(part->get()));
            if (handler.target) bound = assign(handler.target, frame, retain(part->get()));
        }
        Value const completion = bound ? evaluate(handler.body, frame) : empty;
        if (completion == yield_signal) {
            frame.slots[node.slots.progress] = Value::integer(in_handlers + 2 * at + 1);
            return completion;
        }
        if (handler.unbind) evaluate(handler.unbind, frame);
        // No other completion leaves a clause: break, continue and return may not stand in it.
        if (completion.is_empty() && !append(frame.slots[node.slots.raised].as<List>(), take_pending().release()))
            return abandon(node, frame);
    }
    return finish(node, frame);
}

Value run_try_star(Node& self, Frame& frame) {
    auto& node = as<TryStar>(self);
    Value& progress = frame.slots[node.slots.progress];
    int64_t const where = progress.is_empty() ? int64_t{in_body} : progress.as_integer();
    progress = empty;
    if (where >= in_handlers) return run_handlers(node, frame, static_cast<uint32_t>(where - in_handlers));
    Value completion = completed;
    if (where == in_body) {
        completion = evaluate(node.body, frame);
        if (completion == yield_signal) progress = Value::integer(in_body);
        if (completion.is_empty()) {
            node.temporaries.drop(frame);
            Value const exception = begin_handling(frame, node.slots.saved);
            store(frame.slots[node.slots.original], retain(exception));
            store(frame.slots[node.slots.rest], retain(exception));
            store(frame.slots[node.slots.raised], make_list().release_value());
            return run_handlers(node, frame, 0);
        }
    }
    if (!(completion == completed) || !node.otherwise) return completion;
    completion = evaluate(node.otherwise, frame);
    if (completion == yield_signal) progress = Value::integer(in_else);
    return completion;
}

}  // namespace

Node* try_star(Maker& make, Span span, Node* body, Handler* handlers, uint32_t count, Node* otherwise,
               Temporaries temporaries, StarSlots slots) {
    auto* const node = make.make<TryStar>(span, &run_try_star);
    node->body = body, node->handlers = handlers, node->count = count, node->otherwise = otherwise;
    node->temporaries = temporaries, node->slots = slots;
    return node;
}

}  // namespace gossamer::nodes
