// What a call meets decides the way: a Python function gets its arguments evaluated straight into its frame;
// a class with a Python __init__ likewise; a built-in gets them as a row on the value stack; a weak reference is looked
// through at once; anything else goes through the protocol.
#include "lang/nodes/calls.hpp"

#include <algorithm>

#include "lang/nodes/call_targets.hpp"

namespace gossamer::nodes {

Value call_row(Node& self, Frame& frame, Owned& callee, ArgumentRow& row, Tuple* keywords) {
    frame.node = &self;
    uint32_t const positional = row.count() - (keywords ? static_cast<uint32_t>(keywords->size) : 0);
    Arguments const arguments{row.values(), positional, keywords};
    if (!is_function(callee.get())) {
        Value const result = checked_native(call(callee.get(), arguments), self, frame);
        callee.reset();
        return result;
    }
    auto& function = callee.get().as<Function>();
    ScriptCode& code = *as_script_code(function.code);
    Frame* const called = push_frame(code, &function, function.globals);
    if (!called) return fail(self, frame);
    if (!bind_script_arguments(function, code, *called, arguments)) {
        pop_frame(called);
        fail(self, frame);
        row.drop_from(std::min(code.positional_count, positional));
        return empty;
    }
    row.drop();
    return checked(code.is_generator ? make_generator(called, code, function, code.parameter_slots)
                                     : run_frame(called, code, code.parameter_slots),
                   self, frame);
}

Value call_general(Node& self, Frame& frame, Owned& callee, Value first, Row arguments) {
    ArgumentRow row(arguments.count + 1);
    if (!row) {
        release(first);
        return fail(self, frame);
    }
    if (first.is_empty() && is_exactly(callee.get(), method_type)) {
        auto& method = callee.get().as<BoundMethod>();
        row.push(retain(method.self));
        callee = Owned::share(method.function);
    } else if (!first.is_empty())
        row.push(first);
    if (!row.evaluate_all(arguments, frame)) return empty;
    return call_row(self, frame, callee, row, nullptr);
}

[[gnu::noinline]] bool remember_class(ClassCache& cache, Type& type, uint32_t arguments) {
    cache.type = nullptr;
    if (type.slots.make != object_type.slots.make || !is_plain_class(type) || type.abstract_methods || !type.is_heap())
        return false;
    Value const found = lookup_in_type(type, names::__init__);
    if (!found || !is_function(found)) return false;
    auto& function = found.as<Function>();
    if (!fits(function, as_script_code(function.code), arguments + 1)) return false;
    cache = {&type, type.version, &function};
    return true;
}

Value instantiate(Node& self, Frame& frame, Type& type, Function& function, Row arguments) {
    auto& code = static_cast<ScriptCode&>(*function.code);
    Ref<Function> const held = Ref<Function>::share(&function);
    Frame* const callee = push_frame(code, &function, function.globals);
    if (!callee) [[unlikely]]
        return fail(self, frame);
    callee->slots[0] = empty;  // the instance is made once its arguments are there
    if (!evaluate_into(callee, 1, arguments, frame)) [[unlikely]]
        return empty;
    Owned instance(new_instance(type));
    if (!instance) [[unlikely]] {
        abandon_frame(callee, arguments.count + 1);
        return fail(self, frame);
    }
    callee->slots[0] = retain(instance.get());
    uint32_t const given = 1 + arguments.count;
    if (given < code.positional_count) fill_defaults(callee, function, code, given);
    frame.node = &self;
    Value const result = run_frame(callee, code, code.positional_count);
    if (!result.is_none()) [[unlikely]] {
        if (result.is_empty()) return fail(self, frame);
        raise(type_error_type, "__init__() should return None, not '{}'", type_of(result).name_text());
        release(result);
        return fail(self, frame);
    }
    return instance.release();
}

namespace {

Value call_built_in_with(Node& self, Frame& frame, Value callee, Arguments const& arguments) {
    frame.node = &self;
    if (callee.object()->shape != &type_type.root || callee == Value::of(&type_type))
        return checked_native(type_of(*callee.object()).slots.call(callee, arguments), self, frame);
    // As type.__call__ does it.
    auto& type = callee.as<Type>();
    if (!type.slots.make) [[unlikely]]
        return checked_native(call(callee, arguments), self, frame);
    Value const made = type.slots.make(type, arguments);
    if (made.is_empty()) [[unlikely]]
        return fail(self, frame);
    Type& made_type = type_of(made);
    bool const is_whole = (&made_type != &type && !made_type.derives_from(type)) || !made_type.slots.initialise ||
                          made_type.slots.initialise(made, arguments);
    if (is_whole) [[likely]]
        return checked_native(made, self, frame);
    release(made);
    return fail(self, frame);
}

}  // namespace

Value call_built_in(Node& self, Frame& frame, Value callee, Row arguments) {
    if (arguments.count == 1) {
        if (callee == Value::of(&reference_type)) return refer_weakly(self, frame, arguments[0]);
        Value const argument = evaluate(arguments[0], frame);
        if (argument.is_empty()) [[unlikely]]
            return empty;
        Value const result = call_built_in_with(self, frame, callee, {&argument, 1, nullptr});
        release(argument);
        return result;
    }
    if (arguments.count == 2) {
        Owned first = evaluate(arguments[0], frame);
        if (!first) [[unlikely]]
            return empty;
        Value row[2] = {first.get(), evaluate(arguments[1], frame)};
        if (row[1].is_empty()) [[unlikely]]
            return empty;
        Value const result = call_built_in_with(self, frame, callee, {row, 2, nullptr});
        first.reset();
        release(row[1]);
        return result;
    }
    ArgumentRow row(arguments.count);
    if (!row) [[unlikely]]
        return fail(self, frame);
    if (!row.evaluate_all(arguments, frame)) [[unlikely]]
        return empty;
    return call_built_in_with(self, frame, callee, {row.values(), row.count(), nullptr});
}

namespace {

struct Call : Node {
    Operand callee;
    Row arguments;
    ClassCache made;
};

Value call_any(Node& self, Frame& frame);

// Calls without arguments of what was a weak reference: of the general way that is left out which is for callees in
// general.
template <class From> Value call_reference(Node& self, Frame& frame) {
    auto& node = as<Call>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Value const callee = From::take(node.callee, frame);
    if (callee.is_empty()) [[unlikely]]
        return empty;
    if (!callee.is_object() || !is_plain_reference(*callee.object())) [[unlikely]] {
        node.execute = &call_any;
        Owned held(From::own(callee));
        return call_target(self, frame, held, node.arguments, node.made);
    }
    Value const target = dereference(callee.as<WeakReference>());
    From::drop(callee);
    return target;
}

Value call_any(Node& self, Frame& frame) {
    auto& node = as<Call>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Owned callee(evaluate(node.callee.node, frame));
    if (!callee) [[unlikely]]
        return empty;
    return call_target(self, frame, callee, node.arguments, node.made, [&node] {
        if (!context().specialise) return;
        node.execute = node.callee.node->source == Source::local ? &call_reference<Local> : &call_reference<Any>;
    });
}

// --- keywords

struct KeywordCall : Node {
    Node* callee;
    Str* name;  // of a method; null: a plain call
    Row arguments;
    Tuple* keywords;
    Node place;
};
Value call_keywords(Node& self, Frame& frame) {
    auto& node = as<KeywordCall>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Owned callee(evaluate(node.callee, frame));
    if (!callee) return empty;
    ArgumentRow row(node.arguments.count + 1);
    if (!row) return fail(self, frame);
    if (node.name) {
        frame.node = &node.place;
        Method method = get_method(callee.get(), node.name);
        if (!method) return fail(node.place, frame);
        if (method.is_unbound) row.push(callee.release());
        callee = std::move(method.callable);
    }
    if (!row.evaluate_all(node.arguments, frame)) return empty;
    return call_row(self, frame, callee, row, node.keywords);
}

}  // namespace

Node* call_node(Maker& make, Span span, Node* callee, Row arguments) {
    auto* const node = make.make<Call>(span, &call_any);
    node->callee = make_operand(callee), node->arguments = arguments;
    return node;
}
Node* call_with_keywords(Maker& make, Span span, Node* callee, Row arguments, Tuple* keywords) {
    return method_call_with_keywords(make, span, callee, nullptr, arguments, keywords, span);
}
Node* method_call_with_keywords(Maker& make, Span span, Node* object, Str* name, Row arguments, Tuple* keywords,
                                Span attribute_span) {
    auto* const node = make.make<KeywordCall>(span, &call_keywords);
    node->callee = object, node->name = name, node->arguments = arguments, node->keywords = keywords;
    node->place.start = attribute_span.start, node->place.end = attribute_span.end;
    return node;
}
}  // namespace gossamer::nodes
