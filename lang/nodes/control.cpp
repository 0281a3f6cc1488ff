#include "lang/nodes/control.hpp"

#include "lang/nodes/operators.hpp"
#include "runtime/protocol/sequence_view.hpp"
#include "runtime/types/slice.hpp"
#include "runtime/weak/statement_watch.hpp"

namespace gossamer::nodes {

namespace {

struct Block : Node {
    Row statements;
};
Value run_block(Node& self, Frame& frame) {
    Row const statements = as<Block>(self).statements;
    Node** statement = statements.begin();
    Node** const last = statements.end() - 1;
    for (; statement != last; ++statement) {
        Value const completion = evaluate(*statement, frame);
        if (!(completion == completed)) [[unlikely]]
            return completion;
    }
    return evaluate(*last, frame);
}
Value run_pair(Node& self, Frame& frame) {
    Node** const items = as<Block>(self).statements.items;
    Value const completion = evaluate(items[0], frame);
    if (!(completion == completed)) [[unlikely]]
        return completion;
    return evaluate(items[1], frame);
}

struct If : Node {
    Node* condition;
    Node* then;
    Node* otherwise;
};
Value run_if(Node& self, Frame& frame) {
    auto& node = as<If>(self);
    int const answer = node.condition->test(*node.condition, frame);
    if (answer > 0) return evaluate(node.then, frame);
    if (answer < 0) [[unlikely]]
        return empty;
    return node.otherwise ? evaluate(node.otherwise, frame) : completed;
}

struct While : Node {
    Node* condition;
    Node* body;
    Node* otherwise;
};
Value run_while(Node& self, Frame& frame) {
    auto& node = as<While>(self);
    for (;;) {
        if (!safe_point()) [[unlikely]]
            return fail(self, frame);
        int const answer = node.condition->test(*node.condition, frame);
        if (answer <= 0) {
            if (answer < 0) [[unlikely]]
                return empty;
            return node.otherwise ? evaluate(node.otherwise, frame) : completed;
        }
        Value const completion = evaluate(node.body, frame);
        if (completion == completed) [[likely]]
            continue;
        if (completion == break_signal) return completed;
        if (!(completion == continue_signal)) return completion;
    }
}

struct For : Node {
    Node* iterable;
    Target* target;
    Node* body;
    Node* otherwise;
    uint32_t slot;
};

// Runs the body for one item. True: go on; otherwise `completion` says how the loop ends.
inline bool run_body(For& node, Frame& frame, Value item, Value& completion) {
    if (!assign(node.target, frame, item)) [[unlikely]] {
        completion = empty;
        return false;
    }
    completion = evaluate(node.body, frame);
    if (completion == completed || completion == continue_signal) [[likely]]
        return true;
    if (completion == break_signal) completion = completed;
    return false;
}
Value finish_loop(For& node, Frame& frame) { return node.otherwise ? evaluate(node.otherwise, frame) : completed; }

// Each way puts what it walks into the slot, which keeps it alive while the loop runs.
Value loop_over_range(For& node, Frame& frame, Value range_value) {
    auto& range = range_value.as<Range>();
    int64_t next = range.start.as_integer();
    int64_t const step = range.step.as_integer();
    int64_t remaining = range.length.as_integer();
    store(frame.slots[node.slot], range_value);
    Value completion;
    while (remaining-- > 0) {
        if (!safe_point()) [[unlikely]]
            return fail(node, frame);
        if (!run_body(node, frame, Value::integer(next), completion)) return completion;
        next += step;
    }
    store_at(*node.iterable, frame, frame.slots[node.slot], empty);
    return finish_loop(node, frame);
}
Value loop_over_list(For& node, Frame& frame, Value list_value) {
    store(frame.slots[node.slot], list_value);
    auto& list = list_value.as<List>();
    Value completion;
    for (size_t i = 0; i < list.size; ++i) {
        if (!safe_point()) [[unlikely]]
            return fail(node, frame);
        if (!run_body(node, frame, retain(list.items[i]), completion)) return completion;
    }
    store_at(*node.iterable, frame, frame.slots[node.slot], empty);
    return finish_loop(node, frame);
}
Value loop_over_any(For& node, Frame& frame, Value iterable) {
    frame.node = node.iterable;
    Value const iterator = get_iterator(iterable);
    release(iterable);
    if (iterator.is_empty()) return fail(*node.iterable, frame);
    store(frame.slots[node.slot], iterator);
    auto* const next = type_of(iterator).slots.next;
    Value completion;
    for (;;) {
        if (!safe_point()) [[unlikely]]
            return fail(node, frame);
        frame.node = node.iterable;
        Value const item = next(iterator);
        if (item.is_empty()) [[unlikely]] {
            if (is_pending()) {
                if (!is_pending(stop_iteration_type)) return fail(*node.iterable, frame);
                clear_pending();
            }
            break;
        }
        if (!run_body(node, frame, item, completion)) return completion;
    }
    store_at(*node.iterable, frame, frame.slots[node.slot], empty);
    return finish_loop(node, frame);
}
Value run_loop(For& node, Frame& frame, Value iterable) {
    if (iterable.is_object()) [[likely]] {
        Shape* const shape = iterable.object()->shape;
        if (shape == &range_type.root) {
            auto& range = iterable.as<Range>();
            if (range.start.is_integer() && range.stop.is_integer() && range.step.is_integer() &&
                range.length.is_integer()) [[likely]]
                return loop_over_range(node, frame, iterable);
        } else if (shape == &list_type.root)
            return loop_over_list(node, frame, iterable);
    }
    return loop_over_any(node, frame, iterable);
}
Value run_for(Node& self, Frame& frame) {
    auto& node = as<For>(self);
    Value const iterable = evaluate(node.iterable, frame);
    if (iterable.is_empty()) [[unlikely]]
        return empty;
    Value const completion = run_loop(node, frame, iterable);
    // However the loop was left, its iterator goes now, before any handler runs.
    store_at(*node.iterable, frame, frame.slots[node.slot], empty);
    return completion;
}

Value give_break(Node&, Frame&) { return break_signal; }
Value give_continue(Node&, Frame&) { return continue_signal; }
Value give_completed(Node&, Frame&) { return completed; }

struct OfValue : Node {
    Node* value;
};
Value run_return(Node& self, Frame& frame) { return evaluate(as<OfValue>(self).value, frame); }
Value run_return_none(Node&, Frame&) { return none; }
Value run_expression(Node& self, Frame& frame) {
    Value const value = evaluate(as<OfValue>(self).value, frame);
    if (value.is_empty()) [[unlikely]]
        return empty;
    release(value);
    return completed;
}
Value run_watched(Node& self, Frame& frame) {
    StatementWatch watch(frame);
    Value const completion = evaluate(as<OfValue>(self).value, frame);
    if (completion.is_empty()) return empty;
    frame.node = &self;
    if (watch.finish()) return completion;
    release(completion);
    return fail(self, frame);
}
Value run_display(Node& self, Frame& frame) {
    Owned const value(evaluate(as<OfValue>(self).value, frame));
    if (!value) return empty;
    Value const sys = get(*context().modules, intern("sys"));
    Owned const hook(sys ? get_attribute(sys, names::displayhook) : empty);
    if (!hook) {
        clear_pending();
        raise(runtime_error_type, "lost sys.displayhook");
        return fail(self, frame);
    }
    Owned const result(call(hook.get(), {value.get()}));
    return result ? completed : fail(self, frame);
}

struct Assignment : Node {
    Node* value;
    Target** targets;
    uint32_t count;
};
Value assign_local(Node& self, Frame& frame) {
    auto& node = as<Assignment>(self);
    Value const value = evaluate(node.value, frame);
    if (value.is_empty()) [[unlikely]]
        return empty;
    store_at(*node.targets[0], frame, frame.slots[node.targets[0]->slot], value);
    return completed;
}
Value assign_one(Node& self, Frame& frame) {
    auto& node = as<Assignment>(self);
    Value const value = evaluate(node.value, frame);
    if (value.is_empty()) [[unlikely]]
        return empty;
    return node.targets[0]->assign(*node.targets[0], frame, value) ? completed : empty;
}
Value assign_all(Node& self, Frame& frame) {
    auto& node = as<Assignment>(self);
    Owned const value(evaluate(node.value, frame));
    if (!value) return empty;
    for (uint32_t i = 0; i < node.count; ++i)
        if (!assign(node.targets[i], frame, retain(value.get()))) return empty;
    return completed;
}
Value assign_and_give(Node& self, Frame& frame) {
    auto& node = as<Assignment>(self);
    Value const value = evaluate(node.value, frame);
    if (value.is_empty()) return empty;
    retain(value);
    if (assign(node.targets[0], frame, value)) return value;
    release(value);
    return empty;
}

template <class T> Node* of_value(Maker& make, Span span, Node* value, Execute execute) {
    auto* const node = make.make<T>(span, execute);
    node->value = value;
    return node;
}

}  // namespace

Node* block(Maker& make, Span span, Row statements) {
    if (statements.count == 0) return pass_node(make, span);
    if (statements.count == 1) return statements[0];
    auto* const node = make.make<Block>(span, statements.count == 2 ? &run_pair : &run_block);
    node->statements = statements;
    return node;
}
Node* if_node(Maker& make, Span span, Node* condition, Node* then, Node* otherwise) {
    auto* const node = make.make<If>(span, &run_if);
    node->condition = condition, node->then = then, node->otherwise = otherwise;
    return node;
}
Node* while_loop(Maker& make, Span span, Node* condition, Node* body, Node* otherwise) {
    auto* const node = make.make<While>(span, &run_while);
    node->condition = condition, node->body = body, node->otherwise = otherwise;
    return node;
}
Node* for_loop(Maker& make, Span span, Node* iterable, Target* target, Node* body, Node* otherwise,
               uint32_t iterator_slot) {
    auto* const node = make.make<For>(span, &run_for);
    node->iterable = iterable, node->target = target, node->body = body, node->otherwise = otherwise,
    node->slot = iterator_slot;
    return node;
}
Node* break_node(Maker& make, Span span) { return make.make<Node>(span, &give_break); }
Node* continue_node(Maker& make, Span span) { return make.make<Node>(span, &give_continue); }
Node* pass_node(Maker& make, Span span) { return make.make<Node>(span, &give_completed); }
Node* return_node(Maker& make, Span span, Node* value) {
    return value ? of_value<OfValue>(make, span, value, &run_return) : make.make<Node>(span, &run_return_none);
}
Node* expression_statement(Maker& make, Span span, Node* value) {
    return of_value<OfValue>(make, span, value, &run_expression);
}
Node* watched_statement(Maker& make, Span span, Node* statement) {
    auto* const node = make.make<OfValue>(span, &run_watched);
    node->value = statement;
    return node;
}
Node* display_statement(Maker& make, Span span, Node* value) {
    return of_value<OfValue>(make, span, value, &run_display);
}
Node* assignment(Maker& make, Span span, Node* value, Target** targets, uint32_t count) {
    bool const is_local = count == 1 && targets[0]->is_local;
    auto* const node = make.make<Assignment>(span, is_local ? &assign_local : count == 1 ? &assign_one : &assign_all);
    node->value = value, node->targets = targets, node->count = count;
    return node;
}
Node* assignment_expression(Maker& make, Span span, Node* value, Target* target) {
    auto* const node = make.make<Assignment>(span, &assign_and_give);
    node->value = value;
    node->targets = make.array<Target*>(1);
    node->targets[0] = target;
    node->count = 1;
    return node;
}

bool start_iteration(Node& node, Frame& frame, Node* iterable, uint32_t slot) {
    Owned const value(evaluate(iterable, frame));
    if (!value) return false;
    frame.node = &node;
    Value const iterator = get_iterator(value.get());
    if (iterator.is_empty()) {
        add_traceback(frame, iterable);
        return false;
    }
    store(frame.slots[slot], iterator);
    return true;
}

}  // namespace gossamer::nodes
