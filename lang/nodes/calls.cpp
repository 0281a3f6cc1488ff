// What a call meets decides the way: a Python function gets its arguments evaluated straight into its frame;
// a class with a Python __init__ likewise; a built-in gets them as a row on the value stack; a weak reference is looked
// through at once; anything else goes through the protocol.
//
// A site becomes one for functions, for the class that it met, or for weak references; and after a few changes of mind
// one for whatever comes.
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
    if (arguments == 0 && type.slots.initialise == object_type.slots.initialise) {
        cache = {&type, type.version, nullptr};
        return true;
    }
    Value const found = lookup_in_type(type, names::__init__);
    if (!found || !is_function(found)) return false;
    auto& function = found.as<Function>();
    if (!fits(function, as_script_code(function.code), arguments + 1)) return false;
    cache = {&type, type.version, &function};
    return true;
}

namespace {

[[gnu::always_inline]] inline Value make_instance(Node& self, Frame& frame, Type& type, Function& function,
                                                  Row arguments) {
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

}  // namespace

Value instantiate(Node& self, Frame& frame, ClassCache const& made, Row arguments) {
    if (made.initialiser) return make_instance(self, frame, *made.type, *made.initialiser, arguments);
    frame.node = &self;
    return checked(new_instance(*made.type), self, frame);
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
    uint8_t changes = 0;  // of `execute`, and calls of what has no way of its own, so far
};
constexpr uint8_t most_changes = 6;

// What the site meets is not what it is for.
[[gnu::noinline]] Value call_other(Call& node, Frame& frame, Value callee);

// Calls without arguments of what was a weak reference.
template <class From> Value call_reference(Node& self, Frame& frame) {
    auto& node = as<Call>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Value const callee = From::take(node.callee, frame);
    if (callee.is_empty()) [[unlikely]]
        return empty;
    if (!callee.is_object() || !is_plain_reference(*callee.object())) [[unlikely]]
        return call_other(node, frame, From::own(callee));
    Value const target = dereference(callee.as<WeakReference>());
    From::drop(callee);
    return target;
}

// Calls of what was the class in `made`.
Value call_class(Node& self, Frame& frame) {
    auto& node = as<Call>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Value const callee = evaluate(node.callee.node, frame);
    if (callee.is_empty()) [[unlikely]]
        return empty;
    Type* const type = node.made.type;
    if (callee != Value::of(type) || node.made.version != type->version) [[unlikely]]
        return call_other(node, frame, callee);
    Owned const held(callee);
    return make_instance(self, frame, *type, *node.made.initialiser, node.arguments);
}

// Calls of what was the class in `made`, which has no __init__.
Value call_bare_class(Node& self, Frame& frame) {
    auto& node = as<Call>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Value const callee = evaluate(node.callee.node, frame);
    if (callee.is_empty()) [[unlikely]]
        return empty;
    Type* const type = node.made.type;
    if (callee != Value::of(type) || node.made.version != type->version) [[unlikely]]
        return call_other(node, frame, callee);
    Owned const held(callee);
    frame.node = &self;
    return checked(new_instance(*type), self, frame);
}

// Calls of what was a function written in Python.
Value call_script(Node& self, Frame& frame) {
    auto& node = as<Call>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Value const callee = evaluate(node.callee.node, frame);
    if (callee.is_empty()) [[unlikely]]
        return empty;
    if (!is_function(callee)) [[unlikely]]
        return call_other(node, frame, callee);
    auto& function = callee.as<Function>();
    ScriptCode* const code = as_script_code(function.code);
    if (!fits(function, code, node.arguments.count)) [[unlikely]]
        return call_other(node, frame, callee);
    Owned const held(callee);
    return call_function(self, frame, function, *code, empty, node.arguments);
}

Value call_any(Node& self, Frame& frame) {
    auto& node = as<Call>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Value const callee = evaluate(node.callee.node, frame);
    if (callee.is_empty()) [[unlikely]]
        return empty;
    if (node.changes < most_changes) return call_other(node, frame, callee);
    Owned held(callee);
    return call_target(self, frame, held, node.arguments, node.made);
}

Execute way_for(Call& node, Value callee) {
    if (!callee.is_object()) return &call_any;
    uint32_t const given = node.arguments.count;
    if (is_function(callee)) {
        auto& function = callee.as<Function>();
        return fits(function, as_script_code(function.code), given) ? &call_script : &call_any;
    }
    if (given == 0 && is_plain_reference(*callee.object()))
        return node.callee.node->source == Source::local ? &call_reference<Local> : &call_reference<Any>;
    if (callee.object()->shape == &type_type.root && remember_class(node.made, callee.as<Type>(), given))
        return node.made.initialiser ? &call_class : &call_bare_class;
    return &call_any;
}

Value call_other(Call& node, Frame& frame, Value callee) {
    Owned held(callee);
    if (context().specialise) {
        Execute const way = node.changes < most_changes ? way_for(node, callee) : &call_any;
        if (way != node.execute || way == &call_any) ++node.changes;
        node.execute = way;
    }
    return call_target(node, frame, held, node.arguments, node.made);
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
