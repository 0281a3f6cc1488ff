// super() without arguments, and super().method(…), which makes no super object for a method written in Python.
#include <algorithm>

#include "lang/nodes/calling.hpp"
#include "lang/nodes/calls.hpp"

namespace gossamer::nodes {

namespace {

struct SuperCall : Node {
    Node* callee;
    Node* first_parameter;
    uint32_t slot;
    bool is_for_attribute = false;  // super().name: loaded by the call's own code, which says what is missing
};
Value call_super(Node& self, Frame& frame) {
    auto& node = as<SuperCall>(self);
    Owned callee(evaluate(node.callee, frame));
    if (!callee) return empty;
    if (!(callee.get() == Value::of(&super_type))) return call_general(self, frame, callee, empty, Row{});
    if (!node.first_parameter) {
        raise(runtime_error_type, "super(): no arguments");
        return fail(self, frame);
    }
    Owned const cls = Owned::share(frame.slots[node.slot].as<Cell>().value);
    if (!cls && node.is_for_attribute) [[unlikely]] {
        raise(name_error_type, "cannot access free variable '__class__' where it is not associated with a value in "
                               "enclosing scope");
        return fail(self, frame);
    }
    Owned const object(evaluate(node.first_parameter, frame));
    if (!object) [[unlikely]] {
        if (node.is_for_attribute) return empty;
        clear_pending();
        raise(runtime_error_type, "super(): arg[0] deleted");
        return fail(self, frame);
    }
    if (!is_type(cls.get())) [[unlikely]] {
        if (!cls)
            raise(runtime_error_type, "super(): empty __class__ cell");
        else
            raise(runtime_error_type, "super(): __class__ is not a type ({})", type_of(cls.get()).name_text());
        return fail(self, frame);
    }
    frame.node = &self;
    return checked(call(callee.get(), {cls.get(), object.get()}), self, frame);
}

// super().name(…), with the function remembered for the class of the object.
struct SuperMethodCall : Node {
    SuperCall* super_node;
    Node* general;  // the same as an ordinary method call
    Str* name;
    Row arguments;
    Type* type = nullptr;          // of the object last seen …
    uint32_t version = 0;          // … at this version …
    Type* cls = nullptr;           // … above this class …
    Function* function = nullptr;  // … whose method this is; borrowed from a class of its MRO
};

[[gnu::noinline]] bool remember_super_method(SuperMethodCall& node, Type& type, Type& cls) {
    node.type = nullptr;
    if (!context().specialise) return false;
    auto at = std::find(type.mro.begin(), type.mro.end(), &cls);
    if (at == type.mro.end()) return false;
    while (++at != type.mro.end()) {
        Value const found = (*at)->dict ? get(*(*at)->dict, node.name) : empty;
        if (found.is_empty()) continue;
        if (!is_function(found)) return false;
        auto& function = found.as<Function>();
        if (!fits(function, as_script_code(function.code), node.arguments.count + 1)) return false;
        node.type = &type;
        node.version = type.version;
        node.cls = &cls;
        node.function = &function;
        return true;
    }
    return false;
}
Value call_super_method(Node& self, Frame& frame) {
    auto& node = as<SuperMethodCall>(self);
    SuperCall& super_node = *node.super_node;
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Value const cls = frame.slots[super_node.slot].as<Cell>().value;
    if (!super_node.first_parameter || !is_type(cls)) [[unlikely]]
        return evaluate(node.general, frame);
    Owned const callee(evaluate(super_node.callee, frame));
    if (!callee) [[unlikely]]
        return empty;
    if (!(callee.get() == Value::of(&super_type))) [[unlikely]]
        return evaluate(node.general, frame);
    Owned object(evaluate(super_node.first_parameter, frame));
    if (!object) [[unlikely]] {
        clear_pending();
        return evaluate(node.general, frame);
    }
    Type& type = type_of(object.get());
    bool const known = node.type == &type && node.version == type.version && node.cls == &cls.as<Type>();
    if (!known && !remember_super_method(node, type, cls.as<Type>())) return evaluate(node.general, frame);
    Ref<Function> const function = Ref<Function>::share(node.function);
    if (!fits(*function, as_script_code(function->code), node.arguments.count + 1)) [[unlikely]]
        return evaluate(node.general, frame);
    return call_function(self, frame, *function, *as_script_code(function->code), object.release(), node.arguments);
}

}  // namespace

void note_super_attribute(Node* node, Str* name) { as<SuperCall>(*node).is_for_attribute = name != names::__class__; }
bool is_super_call(Node const* node) { return node->execute == &call_super; }
Node* super_method_call(Maker& make, Span span, Node* super_node, Str* name, Row arguments, Span attribute_span) {
    auto* const node = make.make<SuperMethodCall>(span, &call_super_method);
    node->super_node = static_cast<SuperCall*>(super_node);
    node->name = name, node->arguments = arguments;
    node->general = method_call(make, span, super_node, name, arguments, attribute_span);
    return node;
}
Node* super_call(Maker& make, Span span, Node* callee, uint32_t class_cell_slot, Node* first_parameter) {
    auto* const node = make.make<SuperCall>(span, &call_super);
    node->callee = callee, node->slot = class_cell_slot, node->first_parameter = first_parameter;
    return node;
}

}  // namespace gossamer::nodes
