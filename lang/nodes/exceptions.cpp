#include "lang/nodes/exceptions.hpp"

#include "lang/nodes/control.hpp"

namespace gossamer::nodes {

Value begin_handling(Frame& frame, uint32_t saved_slot) {
    Exceptions& current = *context().exceptions;
    Value const exception = take_pending().release();
    store(frame.slots[saved_slot], std::exchange(current.handling, exception));
    return exception;
}
void end_handling(Frame& frame, uint32_t saved_slot) {
    Exceptions& current = *context().exceptions;
    store(current.handling, std::exchange(frame.slots[saved_slot], empty));
}
void resume_raising(Frame& frame, uint32_t saved_slot) {
    Exceptions& current = *context().exceptions;
    Value const exception = std::exchange(current.handling, std::exchange(frame.slots[saved_slot], empty));
    restore_pending(Owned(exception));
}

namespace {

std::optional<bool> matches(Value exception, Value type) {
    if (is_type(type) && type.as<Type>().has(type_is_exception)) return is_instance(exception, type.as<Type>());
    if (Tuple* const types = as_tuple(type)) {
        bool found = false;
        for (Value const each : types->view()) {
            if (!is_type(each) || !each.as<Type>().has(type_is_exception))
                return raise(type_error_type, "catching classes that do not inherit from BaseException is not allowed");
            found = found || is_instance(exception, each.as<Type>());
        }
        return found;
    }
    return raise(type_error_type, "catching classes that do not inherit from BaseException is not allowed");
}

struct Raise : Node {
    Node* exception;
    Node* cause;
};
Value run_raise(Node& self, Frame& frame) {
    auto& node = as<Raise>(self);
    if (!node.exception) {
        Value const current = handling();
        if (current.is_empty()) {
            raise(runtime_error_type, "No active exception to reraise");
            return fail(self, frame);
        }
        restore_pending(Owned::share(current));  // as it was: no line of traceback for this place
        return empty;
    }
    Owned const exception(evaluate(node.exception, frame));
    if (!exception) return empty;
    Owned cause;
    if (node.cause) {
        cause = Owned(evaluate(node.cause, frame));
        if (!cause) return empty;
    }
    frame.node = &self;
    raise_statement(exception.get(), cause.get(), node.cause);
    return fail(self, frame);
}

struct Assert : Node {
    Node* test_node;
    Node* message;
};
Value run_assert(Node& self, Frame& frame) {
    auto& node = as<Assert>(self);
    int const answer = node.test_node->test(*node.test_node, frame);
    if (answer > 0) [[likely]]
        return completed;
    if (answer < 0) return empty;
    if (!node.message)
        raise_instance(Owned(make_exception(assertion_error_type, {})).get());
    else {
        Owned const message(evaluate(node.message, frame));
        if (!message) return empty;
        raise_with(assertion_error_type, message.get());
    }
    return fail(self, frame);
}

}  // namespace

Value unbind_and_end(Handler& handler, Frame& frame, uint32_t saved_slot, Value completion) {
    if (completion.is_empty()) evaluate(handler.unbind, frame);
    end_handling(frame, saved_slot);
    if (!completion.is_empty()) evaluate(handler.unbind, frame);
    return completion;
}

namespace {

struct TryExcept : Node {
    Node* body;
    Handler* handlers;
    uint32_t count;
    Node* otherwise;
    uint32_t saved_slot;
};
[[gnu::noinline]] Value handle(TryExcept& node, Frame& frame) {
    Value const exception = begin_handling(frame, node.saved_slot);
    auto const chosen = choose_handler(frame, exception, node.handlers, node.count);
    if (!chosen) {
        end_handling(frame, node.saved_slot);
        return empty;
    }
    if (*chosen < 0) {
        resume_raising(frame, node.saved_slot);
        return empty;
    }
    Handler& handler = node.handlers[*chosen];
    Value completion = empty;
    if (!handler.target || assign(handler.target, frame, retain(exception))) {
        completion = evaluate(handler.body, frame);
        if (handler.unbind) return unbind_and_end(handler, frame, node.saved_slot, completion);
    }
    end_handling(frame, node.saved_slot);
    return completion;
}
Value run_try_except(Node& self, Frame& frame) {
    auto& node = as<TryExcept>(self);
    Value const completion = evaluate(node.body, frame);
    if (completion == completed) [[likely]]
        return node.otherwise ? evaluate(node.otherwise, frame) : completed;
    if (!completion.is_empty()) return completion;
    return handle(node, frame);
}

struct TryFinally : Node {
    Node* body;
    Node* finally;
    uint32_t saved_slot;
};
Value run_try_finally(Node& self, Frame& frame) {
    auto& node = as<TryFinally>(self);
    Value const completion = evaluate(node.body, frame);
    if (!completion.is_empty()) [[likely]] {
        Value const last = evaluate(node.finally, frame);
        if (last == completed) [[likely]]
            return completion;
        release(completion);  // `return` or an exception in finally wins
        return last;
    }
    begin_handling(frame, node.saved_slot);
    Value const last = evaluate(node.finally, frame);
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
    uint32_t exit_slot;
    uint32_t saved_slot;
};
Value run_with(Node& self, Frame& frame) {
    auto& node = as<With>(self);
    Value const manager = evaluate(node.manager, frame);
    if (manager.is_empty()) return empty;
    if (!enter_context(frame, manager, node.target, node.exit_slot, *node.manager)) {
        if (frame.slots[node.exit_slot].is_empty()) return empty;
        return leave_context(self, frame, empty, node.exit_slot, node.saved_slot);
    }
    return leave_context(self, frame, evaluate(node.body, frame), node.exit_slot, node.saved_slot);
}

Value run_handled(Node&, Frame&) { return retain(handling()); }
struct MatchesHandled : Node {
    Node* type;
};
Value run_matches_handled(Node& self, Frame& frame) {
    Owned const type(evaluate(as<MatchesHandled>(self).type, frame));
    if (!type) return empty;
    auto const answer = matches(handling(), type.get());
    return answer ? Value::boolean(*answer) : fail(self, frame);
}

struct Unbind : Node {
    Target* target;
    Node* deletion;
};
Value run_unbind(Node& self, Frame& frame) {
    auto& node = as<Unbind>(self);
    // What is pending or on its way out of the handler must not be disturbed.
    bool const pending = is_pending();
    Owned const kept = pending ? take_pending() : Owned();
    if (assign(node.target, frame, none) && evaluate(node.deletion, frame).is_empty()) clear_pending();
    if (pending) restore_pending(Owned::share(kept.get()));
    return completed;
}

}  // namespace

std::optional<int> choose_handler(Frame& frame, Value exception, Handler* handlers, uint32_t count) {
    for (uint32_t i = 0; i < count; ++i) {
        Handler& handler = handlers[i];
        if (!handler.type) return static_cast<int>(i);
        Owned const type(evaluate(handler.type, frame));
        if (!type) return std::nullopt;
        auto const answer = matches(exception, type.get());
        if (!answer) {
            add_traceback(frame, &handler.place);
            return std::nullopt;
        }
        if (*answer) return static_cast<int>(i);
    }
    frame.node = &handlers[count - 1].place;  // the frame was last busy there, whatever the traceback says
    return -1;
}

bool enter_context(Frame& frame, Value manager, Target* target, uint32_t exit_slot, Node& place) {
    Owned const owned(manager);
    frame.node = &place;
    auto missing = [&](char const* also) {
        if (!is_pending())
            raise(type_error_type, "'{}' object does not support the context manager protocol{}",
                  type_of(manager).name_text(), also);
        add_traceback(frame, &place);
        return false;
    };
    Owned const enter(lookup_special(manager, names::__enter__));
    if (!enter) return missing("");
    Value const exit = lookup_special(manager, names::__exit__);
    if (exit.is_empty()) return missing(" (missed __exit__ method)");
    Owned exit_method(exit);
    Value const entered = call(enter.get());
    if (entered.is_empty()) {
        add_traceback(frame, &place);
        return false;
    }
    store(frame.slots[exit_slot], exit_method.release());
    if (target) return assign(target, frame, entered);
    release(entered);
    return true;
}

Value leave_context(Node& node, Frame& frame, Value completion, uint32_t exit_slot, uint32_t saved_slot) {
    Owned const exit(std::exchange(frame.slots[exit_slot], empty));
    void const* const raised_at = frame.node;
    frame.node = &node;
    if (!completion.is_empty()) [[likely]] {
        Owned const result(call(exit.get(), {none, none, none}));
        if (result) return completion;
        release(completion);
        return fail(node, frame);
    }
    Value const exception = begin_handling(frame, saved_slot);
    auto& object = exception.as<Exception>();
    Owned const traceback =
        Owned::share(object.traceback ? Value::of(reinterpret_cast<Object*>(object.traceback)) : none);
    Owned const result(call(exit.get(), {Value::of(&type_of(exception)), exception, traceback.get()}));
    if (!result) {
        end_handling(frame, saved_slot);
        return fail(node, frame);
    }
    auto const suppress = truth(result.get());
    if (!suppress) {
        end_handling(frame, saved_slot);
        return fail(node, frame);
    }
    if (*suppress) {
        end_handling(frame, saved_slot);
        return completed;
    }
    resume_raising(frame, saved_slot);
    frame.node = raised_at;
    return empty;
}

Node* raise_node(Maker& make, Span span, Node* exception, Node* cause) {
    auto* const node = make.make<Raise>(span, &run_raise);
    node->exception = exception, node->cause = cause;
    return node;
}
Node* assert_node(Maker& make, Span test_span, Node* test, Node* message) {
    auto* const node = make.make<Assert>(test_span, &run_assert);
    node->test_node = test, node->message = message;
    return node;
}
Node* try_except(Maker& make, Span span, Node* body, Handler* handlers, uint32_t count, Node* otherwise,
                 uint32_t saved_slot) {
    auto* const node = make.make<TryExcept>(span, &run_try_except);
    node->body = body, node->handlers = handlers, node->count = count, node->otherwise = otherwise,
    node->saved_slot = saved_slot;
    return node;
}
Node* try_finally(Maker& make, Span span, Node* body, Node* finally, uint32_t saved_slot) {
    auto* const node = make.make<TryFinally>(span, &run_try_finally);
    node->body = body, node->finally = finally, node->saved_slot = saved_slot;
    return node;
}
Node* with_node(Maker& make, Span span, Node* manager, Target* target, Node* body, uint32_t exit_slot,
                uint32_t saved_slot) {
    auto* const node = make.make<With>(span, &run_with);
    node->manager = manager, node->target = target, node->body = body, node->exit_slot = exit_slot,
    node->saved_slot = saved_slot;
    return node;
}
Node* handled_exception(Maker& make, Span span) { return make.make<Node>(span, &run_handled); }
Node* matches_handled(Maker& make, Span span, Node* type) {
    auto* const node = make.make<MatchesHandled>(span, &run_matches_handled);
    node->type = type;
    return node;
}
Node* unbind_node(Maker& make, Span span, Target* target, Node* deletion) {
    auto* const node = make.make<Unbind>(span, &run_unbind);
    node->target = target, node->deletion = deletion;
    return node;
}

}  // namespace gossamer::nodes
