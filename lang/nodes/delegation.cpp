#include "lang/nodes/delegation.hpp"

#include "runtime/types/generator_parts.hpp"

namespace gossamer::nodes {

void chain_thrown() {
    if (context().exceptions->handling) chain_context(*static_cast<Exception*>(context().pending));
}

namespace {

Value fail_thrown(Node& node, Frame& frame) {
    chain_thrown();
    return fail(node, frame);
}

// What a step of the delegate gave: an item to hand on, its end, or an exception.
Value take_step(Node& node, Frame& frame, uint32_t slot, Value item, Value& result, bool is_thrown = false) {
    if (!item.is_empty()) {
        frame.extra = item;
        frame.node = &node;
        static_cast<Resumption*>(context().exceptions)->generator.delegate = retain(frame.slots[slot]);
        return yield_signal;
    }
    if (!is_pending())
        result = none;
    else if (auto returned = take_stop_iteration())
        result = returned->release();
    else {
        store(frame.slots[slot], empty);
        return is_thrown ? fail_thrown(node, frame) : fail(node, frame);
    }
    store(frame.slots[slot], empty);
    return completed;
}

Value send_to_delegate(Value delegate, Value sent) {
    if (is_generator_or_coroutine(delegate)) return generator_send(delegate.as<Generator>(), sent);
    if (sent.is_none()) {
        // Of a class of a program the StopIteration itself is wanted, with its value; the slot would swallow it.
        Type const& type = type_of(delegate);
        if (type.slots.next)
            return type.is_heap() ? call_special(delegate, names::__next__) : type.slots.next(delegate);
    }
    return call_method(delegate, names::send, {sent});
}

bool close_delegate(Value delegate) {
    if (is_generator_or_coroutine(delegate)) return generator_close(delegate.as<Generator>());
    auto const close = find_attribute(delegate, names::close);
    if (!close) report_unraisable(delegate);
    if (!close || !*close) return true;
    Owned const method(*close);
    return bool(Owned(call(method.get())));
}

// An exception was thrown in, or the generator is closed: the delegate comes first.
Value throw_to_delegate(Node& node, Frame& frame, uint32_t slot, Value delegate, Value& result) {
    Throwing const* const throwing =
        std::exchange(static_cast<Resumption*>(context().exceptions)->generator.throwing, nullptr);
    if (!throwing) {  // it cannot be thrown into, or has been asked already
        store(frame.slots[slot], empty);
        return fail_thrown(node, frame);
    }
    if (throwing->closes) {
        bool const closed = close_delegate(delegate);
        store(frame.slots[slot], empty);
        if (closed) {
            Owned exception =
                throwing->given ? thrown_exception(*throwing->given) : make_exception(generator_exit_type, {});
            if (exception) restore_pending(std::move(exception));
        }
        return fail_thrown(node, frame);
    }
    // Further inside, all is handed on as it was given: a class, or its arguments.
    Value const item = throwing->method ? call(throwing->method, *throwing->given)
                                        : generator_throw(delegate.as<Generator>(), *throwing->given, throwing->is_end);
    return take_step(node, frame, slot, item, result, true);
}

}  // namespace

Value begin_delegation(Node& node, Frame& frame, uint32_t slot, Value iterator, Value& result) {
    if (iterator.is_empty()) return fail(node, frame);
    frame.slots[slot] = iterator;
    return take_step(node, frame, slot, send_to_delegate(iterator, none), result);
}

Value continue_delegation(Node& node, Frame& frame, uint32_t slot, Value& result) {
    Owned const delegate = Owned::share(frame.slots[slot]);
    Owned const sent(std::exchange(frame.extra, empty));
    frame.node = &node;
    if (!sent) return throw_to_delegate(node, frame, slot, delegate.get(), result);
    return take_step(node, frame, slot, send_to_delegate(delegate.get(), sent.get()), result);
}

}  // namespace gossamer::nodes
