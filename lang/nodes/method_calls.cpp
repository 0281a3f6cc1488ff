// obj.method(…): the function is looked up without making a bound method, and remembered for up to two shapes (guarded
// by the shape's version). Beside those a site remembers what lives elsewhere: in an attribute of the object itself, in
// the class of an object that has a __dict__ of its own, or in a module.
#include "lang/nodes/call_targets.hpp"
#include "lang/nodes/calls.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/protocol/module.hpp"

namespace gossamer::nodes {

namespace {

struct MethodEntry {
    Shape* shape = nullptr;
    uint32_t version = 0;
    Value function;  // borrowed from the class: a Function or a method descriptor
};
struct HeldEntry {  // an attribute of the instance itself
    Shape* shape = nullptr;
    uint32_t version = 0;
    uint32_t slot = 0;
};
struct MethodCall : Node {
    Operand object;
    Str* name;
    Row arguments;
    Node place;  // the span of `obj.method`, for errors of the look-up
    MethodEntry entries[2];
    MethodEntry unless_own;  // right while the object's __dict__ is not there
    HeldEntry held;
    ClassCache made;
    Dict* module_dict = nullptr;        // of the module last asked; not held, compared with the one at hand …
    uint32_t module_version = 0;        // … at this version of its keys …
    DictEntry* module_entry = nullptr;  // … where the name stands
};

template <class Entry> inline bool matches(Entry const& entry, Value object) {
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
    if (is_inline && type.has(type_has_dict) && shape.find(node.name) >= 0) return;
    Value const found = lookup_in_type(type, node.name);
    if (!found || !(is_function(found) || is_exactly(found, method_descriptor_type))) return;
    if (type.has(type_has_dict) && !is_inline) {
        if (shape.record_offset) node.unless_own = {&shape, shape.version, found};
        return;
    }
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
        if (node.arguments.count == 1) {
            Value const argument = evaluate(node.arguments[0], frame);
            if (argument.is_empty()) [[unlikely]]
                return empty;
            frame.node = &node;
            Value const result = checked_native(native.invoke(native, object, {&argument, 1, nullptr}), node, frame);
            self.reset();
            release(argument);
            return result;
        }
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

// May the site remember that the callee is an attribute of the instance itself?
void remember_held(MethodCall& node, Value object) {
    if (!object.is_object() || !context().specialise) return;
    Type& type = type_of(object);
    Shape& shape = *object.object()->shape;
    if (!type.has(type_is_instance_layout) || shape.is_dictionary) return;
    if (type.slots.get_attribute != object_type.slots.get_attribute) return;
    int const slot = shape.find(node.name);
    // A data descriptor of the class would come first.
    if (slot >= 0 && !lookup_in_type(type, node.name)) node.held = {&shape, shape.version, static_cast<uint32_t>(slot)};
}

[[gnu::noinline]] Value call_method_uncached(MethodCall& node, Frame& frame, Value object) {
    Owned owned(object);
    frame.node = &node.place;
    Method method = get_method(object, node.name);
    if (!method) return fail(node.place, frame);
    if (!method.is_unbound) {
        remember_held(node, object);
        owned.reset();
        return call_target(node, frame, method.callable, node.arguments, node.made);
    }
    if (!fits_object(method.callable.get(), object)) [[unlikely]]
        return call_general(node, frame, method.callable, owned.release(), node.arguments);
    remember_method(node, object);
    return call_unbound(node, frame, method.callable.get(), owned.release());
}

// The object is let go before the arguments are evaluated, as it is wherever its part in the call is over.
Value call_found(MethodCall& node, Frame& frame, Value object, Value found) {
    Owned callee = Owned::share(found);
    release(object);
    return call_target(node, frame, callee, node.arguments, node.made);
}

constexpr uint32_t module_flags = type_is_module | type_is_heap;
inline bool is_plain_module(Value object) {
    return object.is_object() && (type_of(*object.object()).type_flags & module_flags) == type_is_module;
}

template <class From> Value call_method_node(Node& self, Frame& frame);

[[gnu::noinline]] Value call_elsewhere(MethodCall& node, Frame& frame, Value object) {
    if (!object.is_object()) [[unlikely]]
        return call_method_uncached(node, frame, object);
    if (matches(node.held, object)) {
        Value const found = object.as<Instance>().slots[node.held.slot];
        if (node.arguments.count == 0 && found.is_object() && is_plain_reference(*found.object())) {
            Value const target = dereference(found.as<WeakReference>());
            release(object);
            return target;
        }
        return call_found(node, frame, object, found);
    }
    if (matches(node.unless_own, object)) {
        Record* const record = record_of(*object.object());
        if (!record || !record->dict) {
            Owned const function = Owned::share(node.unless_own.function);
            return call_unbound(node, frame, function.get(), object);
        }
    }
    if (is_proxy(object)) {
        // A method of what it stands for; which is held from here on, and the proxy is not.
        Value const target = dereference(object.as<WeakReference>());
        if (target.is_none()) return call_method_uncached(node, frame, object);
        release(object);
        if (!matches(node.entries[0], target)) return call_elsewhere(node, frame, target);
        Owned const function = Owned::share(node.entries[0].function);
        return call_unbound(node, frame, function.get(), target);
    }
    if (is_plain_module(object) && object.as<Module>().dict)
        if (Value const found = find_in_module(node, object.as<Module>()))
            return call_found(node, frame, object, found);
    return call_method_uncached(node, frame, object);
}

// Sites that found what they call in a module the last time.
template <class From> Value call_in_module(Node& self, Frame& frame) {
    auto& node = as<MethodCall>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Value const object = From::take(node.object, frame);
    if (object.is_empty()) [[unlikely]]
        return empty;
    if (!is_plain_module(object) || object.as<Module>().dict != node.module_dict ||
        node.module_version != node.module_dict->drawn_version) [[unlikely]] {
        self.execute = &call_method_node<From>;
        return call_elsewhere(node, frame, From::own(object));
    }
    Value const found = node.module_entry->value;
    if (found == Value::of(&reference_type) && node.arguments.count == 1) {
        From::drop(object);
        return refer_weakly(self, frame, node.arguments[0]);
    }
    Owned callee = Owned::share(found);
    From::drop(object);
    return call_target(node, frame, callee, node.arguments, node.made);
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
    if (node.module_dict && is_plain_module(object)) self.execute = &call_in_module<From>;
    return call_elsewhere(node, frame, object);
}

}  // namespace

Node* method_call(Maker& make, Span span, Node* object, Str* name, Row arguments, Span attribute_span) {
    auto* const node = make.make<MethodCall>(span, object->source == Source::local ? &call_method_node<Local>
                                                                                   : &call_method_node<Any>);
    node->object = make_operand(object);
    node->name = name, node->arguments = arguments;
    node->place.start = attribute_span.start, node->place.end = attribute_span.end;
    return node;
}

}  // namespace gossamer::nodes
