// What a call meets decides the way: a Python function gets its arguments evaluated straight into its frame;
// a class with a Python __init__ likewise; a built-in gets them as a row on the value stack; anything else
// goes through the protocol. Method calls look the function up without making a bound method, and remember
// it for up to two shapes (guarded by the shape's version).
#include "lang/nodes/calls.hpp"

#include <algorithm>

#include "lang/nodes/calling.hpp"
#include "runtime/binding/native.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/list.hpp"
#include "runtime/weak/weak_reference.hpp"

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

namespace {

struct Call : Node {
    Node* callee;
    Row arguments;
    Type* type = nullptr;             // class last instantiated …
    uint32_t version = 0;             // … at this version …
    Function* initialiser = nullptr;  // … whose __init__ this is; borrowed from the class
};

// A class whose instances are plain, made by object.__new__, with an __init__ in Python.
[[gnu::noinline]] bool remember_class(Call& node, Type& type) {
    node.type = nullptr;
    if (type.slots.make != object_type.slots.make || !is_plain_class(type) || type.abstract_methods || !type.is_heap())
        return false;
    Value const found = lookup_in_type(type, names::__init__);
    if (!found || !is_function(found)) return false;
    auto& function = found.as<Function>();
    if (!fits(function, as_script_code(function.code), node.arguments.count + 1)) return false;
    node.type = &type;
    node.version = type.version;
    node.initialiser = &function;
    return true;
}
inline Value instantiate(Call& node, Frame& frame, Type& type, Function& function) {
    auto& code = static_cast<ScriptCode&>(*function.code);
    Ref<Function> const held = Ref<Function>::share(&function);
    Frame* const callee = push_frame(code, &function, function.globals);
    if (!callee) [[unlikely]]
        return fail(node, frame);
    callee->slots[0] = empty;  // the instance is made once its arguments are there
    if (!evaluate_into(callee, 1, node.arguments, frame)) [[unlikely]]
        return empty;
    Owned instance(new_instance(type));
    if (!instance) [[unlikely]] {
        abandon_frame(callee, node.arguments.count + 1);
        return fail(node, frame);
    }
    callee->slots[0] = retain(instance.get());
    uint32_t const given = 1 + node.arguments.count;
    if (given < code.positional_count) fill_defaults(callee, function, code, given);
    frame.node = &node;
    Value const result = run_frame(callee, code, code.positional_count);
    if (!result.is_none()) [[unlikely]] {
        if (result.is_empty()) return fail(node, frame);
        raise(type_error_type, "__init__() should return None, not '{}'", type_of(result).name_text());
        release(result);
        return fail(node, frame);
    }
    return instance.release();
}

Value call_any(Node& self, Frame& frame) {
    auto& node = as<Call>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Owned callee(evaluate(node.callee, frame));
    if (!callee) [[unlikely]]
        return empty;
    Value const target = callee.get();
    if (target.is_object()) [[likely]] {
        Shape* const shape = target.object()->shape;
        if (shape == &function_type.root) [[likely]] {
            auto& function = target.as<Function>();
            ScriptCode* const code = as_script_code(function.code);
            if (fits(function, code, node.arguments.count)) [[likely]]
                return call_function(self, frame, function, *code, empty, node.arguments);
        } else if (shape == &type_type.root) {
            auto& type = target.as<Type>();
            if ((node.type == &type && node.version == type.version) || remember_class(node, type))
                return instantiate(node, frame, type, *node.initialiser);
        } else if (shape == &native_function_type.root) {
            ArgumentRow row(node.arguments.count);
            if (!row) return fail(self, frame);
            if (!row.evaluate_all(node.arguments, frame)) return empty;
            frame.node = &self;
            return checked_native(native_function_type.slots.call(target, {row.values(), row.count(), nullptr}), self,
                                  frame);
        } else if (shape == &plain_reference_shape && node.arguments.count == 0)
            return dereference(target.as<WeakReference>());
    }
    return call_general(self, frame, callee, empty, node.arguments);
}

// --- obj.method(…)

struct MethodEntry {
    Shape* shape = nullptr;
    uint32_t version = 0;
    Value function;  // borrowed from the class: a Function or a method descriptor
};
struct MethodCall : Node {
    Operand object;
    Str* name;
    Row arguments;
    Node place;  // the span of `obj.method`, for errors of the look-up
    MethodEntry entries[2];
    Dict* module_dict = nullptr;        // of the module last asked; not held, compared with the one at hand …
    uint32_t module_version = 0;        // … at this version of its keys …
    DictEntry* module_entry = nullptr;  // … where the name stands
};

inline bool matches(MethodEntry const& entry, Value object) {
    return object.is_object() && object.object()->shape == entry.shape && entry.shape->version == entry.version;
}

// A method of a built-in class, put into a class of another family, is asked the general way, which refuses.
bool fits_object(Value function, Value object) {
    return !is_exactly(function, method_descriptor_type) || is_instance(object, *function.as<NativeDescriptor>().owner);
}

// May the site remember what this class has under the name?
[[gnu::noinline]] void remember_method(MethodCall& node, Value object) {
    if (!object.is_object() || !context().specialise) return;
    Type& type = type_of(object);
    if (type.slots.get_attribute != object_type.slots.get_attribute) return;
    Shape& shape = *object.object()->shape;
    bool const is_inline = type.has(type_is_instance_layout) && !shape.is_dictionary;
    if (type.has(type_has_dict) && (!is_inline || shape.find(node.name) >= 0)) return;
    Value const found = lookup_in_type(type, node.name);
    if (!found || !(is_function(found) || is_exactly(found, method_descriptor_type))) return;
    node.entries[1] = node.entries[0];
    node.entries[0] = {&shape, shape.version, found};
}

// The function is found and takes the object first. `object` is owned.
inline Value call_unbound(MethodCall& node, Frame& frame, Value function_value, Value object) {
    if (function_value.object()->shape == &function_type.root) [[likely]] {
        auto& function = function_value.as<Function>();
        ScriptCode* const code = as_script_code(function.code);
        if (fits(function, code, node.arguments.count + 1)) [[likely]]
            return call_function(node, frame, function, *code, object, node.arguments);
    } else if (function_value.object()->shape == &method_descriptor_type.root) {
        auto& native = *function_value.as<NativeDescriptor>().native;
        Owned self(object);
        ArgumentRow row(node.arguments.count);
        if (!row) return fail(node, frame);
        if (!row.evaluate_all(node.arguments, frame)) return empty;
        frame.node = &node;
        Value const result =
            checked_native(native.invoke(native, object, {row.values(), row.count(), nullptr}), node, frame);
        self.reset();  // the receiver dies before the arguments
        return result;
    }
    Owned held = Owned::share(function_value);
    return call_general(node, frame, held, object, node.arguments);
}

// module.name: where the name stands is remembered until the module's names change. Borrowed; empty: not there.
Value find_in_module(MethodCall& node, Module& module) {
    Dict& dict = *module.dict;
    if (node.module_dict == &dict && node.module_version == dict.drawn_version) [[likely]]
        return node.module_entry->value;
    DictEntry* const entry = find_entry(dict, node.name);
    if (!entry) return empty;
    if (context().specialise)
        node.module_dict = &dict, node.module_version = version_of_keys(dict), node.module_entry = entry;
    return entry->value;
}

[[gnu::noinline]] Value call_method_uncached(MethodCall& node, Frame& frame, Value object) {
    Owned owned(object);
    if (is_a(object, type_is_module) && !type_of(object).is_heap() && object.as<Module>().dict)
        if (Value const found = find_in_module(node, object.as<Module>())) {
            Owned target = Owned::share(found);
            owned.reset();
            if (is_function(target.get())) {
                auto& function = target.get().as<Function>();
                ScriptCode* const code = as_script_code(function.code);
                if (fits(function, code, node.arguments.count))
                    return call_function(node, frame, function, *code, empty, node.arguments);
            }
            return call_general(node, frame, target, empty, node.arguments);
        }
    frame.node = &node.place;
    Method method = get_method(object, node.name);
    if (!method) return fail(node.place, frame);
    if (!method.is_unbound) {
        owned.reset();
        Value const target = method.callable.get();
        if (is_function(target)) {
            auto& function = target.as<Function>();
            ScriptCode* const code = as_script_code(function.code);
            if (fits(function, code, node.arguments.count))
                return call_function(node, frame, function, *code, empty, node.arguments);
        }
        return call_general(node, frame, method.callable, empty, node.arguments);
    }
    if (!fits_object(method.callable.get(), object)) [[unlikely]]
        return call_general(node, frame, method.callable, owned.release(), node.arguments);
    remember_method(node, object);
    return call_unbound(node, frame, method.callable.get(), owned.release());
}

template <class From> Value call_method_node(Node& self, Frame& frame) {
    auto& node = as<MethodCall>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Value const taken = From::take(node.object, frame);
    if (taken.is_empty()) [[unlikely]]
        return empty;
    Value const object = From::own(taken);
    MethodEntry const* entry = &node.entries[0];
    if (matches(*entry, object) || matches(*++entry, object)) [[likely]] {
        // The class may lose the function while it runs.
        Owned const function = Owned::share(entry->function);
        return call_unbound(node, frame, function.get(), object);
    }
    return call_method_uncached(node, frame, object);
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
    node->callee = callee, node->arguments = arguments;
    return node;
}
Node* method_call(Maker& make, Span span, Node* object, Str* name, Row arguments, Span attribute_span) {
    auto* const node = make.make<MethodCall>(span, object->source == Source::local ? &call_method_node<Local>
                                                                                   : &call_method_node<Any>);
    node->object = make_operand(object);
    node->name = name, node->arguments = arguments;
    node->place.start = attribute_span.start, node->place.end = attribute_span.end;
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
