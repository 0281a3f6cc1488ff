#include "runtime/weak/weak_method.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/binding/python_arguments.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/function.hpp"

namespace gossamer {

Type weak_method_type;

namespace {

WeakMethod& method_of(Value self) { return self.as<WeakMethod>(); }

MethodFunctionReference* make_function_reference(WeakMethod& method, Value function) {
    auto* const reference = static_cast<MethodFunctionReference*>(
        heap().allocate(sizeof(MethodFunctionReference), &reference_type.root, Contents::leaf));
    reference->method = &method;
    initialise_reference(*reference, WeakKind::method_function, *function.object(), empty);
    return reference;
}

// The attribute, or empty with nothing pending if there is none.
Owned attribute_of(Value object, char const* name) {
    auto found = find_attribute(object, intern(name));
    return found ? Owned(*found) : Owned();
}

Value make(Type& type, Arguments const& arguments) {
    Value bound_arguments[2];
    if (!bind_as_python("WeakMethod.__new__", Signature<"WeakMethod(meth, callback=None)">::view, arguments,
                        bound_arguments))
        return empty;
    auto const [bound, callback] = bound_arguments;
    bool const is_plain = is_exactly(bound, method_type);
    Owned const object = is_plain ? Owned::share(bound.as<BoundMethod>().self) : attribute_of(bound, "__self__");
    Owned const function = is_plain ? Owned::share(bound.as<BoundMethod>().function) : attribute_of(bound, "__func__");
    if (!object || !function) {
        if (is_pending()) return empty;
        std::string text = "argument should be a bound method, not ";
        if (!append_repr(text, Value::of(&type_of(bound)))) return empty;
        return raise_text(type_error_type, text);
    }
    if (!check_referable(object) || !check_referable(function)) return empty;
    auto* const method = allocate_instance<WeakMethod>(type);
    if (!method) return empty;
    method->is_alive = true;
    method->method_type = retain(Value::of(&type_of(bound)));
    initialise_reference(*method, WeakKind::method, *object.get().object(), callback.is_none() ? empty : callback);
    method->function = make_function_reference(*method, function);
    return Value::of(method);
}

bool initialise(Value, Arguments const& arguments) {
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "ref() takes no keyword arguments");
    return check_positional("__init__", arguments.positional, 1, 2);
}

Value call_slot(Value self, Arguments const& arguments) {
    if (arguments.positional || arguments.keywords) [[unlikely]]
        if (!bind_as_python("WeakMethod.__call__", Signature<"__call__()">::view, arguments, nullptr)) return empty;
    WeakMethod& method = method_of(self);
    if (!method.function) return none;
    Owned const object = dereference(method), function = dereference(*method.function);
    if (object.get().is_none() || function.get().is_none()) return none;
    if (method.method_type == Value::of(&method_type)) return make_method(function, object).release_value();
    Owned const type = Owned::share(method.method_type);
    return call(type, {function.get(), object.get()});
}

Value compare_slot(Value self, Value other, Comparison how) {
    if ((how != Comparison::equal && how != Comparison::not_equal) || !is_instance(other, weak_method_type))
        return not_implemented;
    bool const wants_equal = how == Comparison::equal;
    WeakMethod &left = method_of(self), &right = method_of(other);
    if (!left.is_alive || !right.is_alive) return Value::boolean((self == other) == wants_equal);
    Owned const a = dereference(left), b = dereference(right);
    auto const same_object = equals(a, b);
    if (!same_object) return empty;
    if (!*same_object || !left.function || !right.function) return Value::boolean(!wants_equal);
    Owned const f = dereference(*left.function), g = dereference(*right.function);
    auto const same_function = equals(f, g);
    if (!same_function) return empty;
    return Value::boolean(*same_function == wants_equal);
}

std::optional<int64_t> hash_slot(Value self) { return hash_of(method_of(self)); }

}  // namespace

Owned method_died(WeakReference& reference, Owned callback) {
    WeakMethod* const method = reference.kind == WeakKind::method
                                   ? &static_cast<WeakMethod&>(reference)
                                   : static_cast<MethodFunctionReference&>(reference).method;
    if (!method || !std::exchange(method->is_alive, false)) return {};
    if (reference.kind == WeakKind::method_function) return Owned::share(method->callback);
    return callback;
}

Value shown_to_callback(WeakReference& reference) {
    if (reference.kind != WeakKind::method_function) return Value::of(&reference);
    return Value::of(static_cast<MethodFunctionReference&>(reference).method);
}

void visit_method(WeakReference& reference, Visitor& visitor) {
    auto& method = static_cast<WeakMethod&>(reference);
    visitor.visit(method.function);
    visitor.visit(method.method_type);
}

void drop_method(WeakReference& reference) {
    auto& method = static_cast<WeakMethod&>(reference);
    if (MethodFunctionReference* const function = std::exchange(method.function, nullptr)) {
        function->method = nullptr;
        release(function);
    }
    store(method.method_type, empty);
}

void define_weak_method() {
    TypeDefinition type;
    type.name = "WeakMethod";
    type.module = "weakref";
    type.doc =
        "WeakMethod(meth, callback=None)\n--\n\n\nA custom `weakref.ref` subclass which simulates a weak reference to"
        "\na bound method, working around the lifetime problem of bound methods.\n";
    type.base = &reference_type;
    type.layout = &weak_method_layout;
    type.size = sizeof(WeakMethod);
    type.record_offset = offsetof(WeakMethod, record);
    type.flags = type_is_subclassable | type_has_weakrefs;
    type.slots.make = make;
    type.slots.initialise = initialise;
    type.slots.call = call_slot;
    type.slots.compare = compare_slot;
    type.slots.hash = hash_slot;
    define_type(weak_method_type, type);
    weak_method_type.type_flags &= ~type_is_immutable;  // a Python class elsewhere: messages show its bare name
}

}  // namespace gossamer
