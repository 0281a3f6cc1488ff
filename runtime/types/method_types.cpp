// What binds functions: bound methods, classmethod, staticmethod.
#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/function.hpp"

namespace gossamer {

Type method_type, class_method_type, static_method_type;

namespace {

// --- bound methods

BoundMethod& as_method(Object& object) { return static_cast<BoundMethod&>(object); }

Layout const method_layout{
    .name = "method",
    .visit =
        [](Object& object, Visitor& visitor) {
            visitor.visit(as_method(object).function);
            visitor.visit(as_method(object).self);
        },
    .destroy =
        [](Object& object) {
            release(std::exchange(as_method(object).function, empty));
            release(std::exchange(as_method(object).self, empty));
        },
    .size = [](Object const&) { return sizeof(BoundMethod); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            namer.attribute("__func__", as_method(object).function);
            namer.attribute("__self__", as_method(object).self);
        },
};

Value method_make(Type&, Arguments const& arguments) {
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "method() takes no keyword arguments");
    if (arguments.positional != 2)
        return raise(type_error_type, "method expected 2 arguments, got {}", arguments.positional);
    if (!is_callable(arguments[0])) return raise(type_error_type, "first argument must be callable");
    if (arguments[1].is_none()) return raise(type_error_type, "instance must not be None");
    return make_method(arguments[0], arguments[1]).release_value();
}

Value method_call(Value self, Arguments const& arguments) {
    BoundMethod& method = self.as<BoundMethod>();
    if (is_function(method.function)) [[likely]] {
        Function& function = method.function.as<Function>();
        return function.code->call(function, WithFirst(method.self, arguments));
    }
    return call(method.function, WithFirst(method.self, arguments));
}

Value method_lookup(Value self, Str* name) {
    name = interned(name);
    if (Value const own = lookup_in_type(method_type, name)) return bind_descriptor(own, self, method_type);
    return get_attribute(self.as<BoundMethod>().function, name);
}

// The name that repr shows: owned str, or empty without an exception.
Value shown_name(Value function) {
    for (Str* const attribute : {names::__qualname__, names::__name__}) {
        auto found = find_attribute(function, attribute);
        if (!found) return empty;
        Owned name = *found;
        if (name && as_str(name.get())) return name.release();
        if (name) return empty;
    }
    return empty;
}

Value method_repr(Value self) {
    BoundMethod& method = self.as<BoundMethod>();
    Owned const name = shown_name(method.function);
    if (!name && is_pending()) return empty;
    Owned const shown = to_repr(method.self);
    if (!shown) return empty;
    return make_str(fmt::format("<bound method {} of {}>", name ? name.get().as<Str>().view() : "?",
                                shown.get().as<Str>().view()))
        .release_value();
}

std::optional<int64_t> method_hash(Value self) {
    BoundMethod& method = self.as<BoundMethod>();
    auto const of_function = hash(method.function);
    if (!of_function) return std::nullopt;
    int64_t const of_self = hash_of_pointer(reinterpret_cast<void const*>(method.self.bits));
    int64_t const mixed = of_self ^ *of_function;
    return mixed == -1 ? -2 : mixed;
}

Value method_compare(Value left, Value right, Comparison how) {
    if ((how != Comparison::equal && how != Comparison::not_equal) || !is_exactly(right, method_type))
        return not_implemented;
    auto same = compare_truth(left.as<BoundMethod>().function, right.as<BoundMethod>().function, Comparison::equal);
    if (!same) return empty;
    if (*same) same = left.as<BoundMethod>().self == right.as<BoundMethod>().self;
    return Value::boolean(*same == (how == Comparison::equal));
}

Value method_reduce(Value self) {
    BoundMethod& method = self.as<BoundMethod>();
    Owned const name = get_attribute(method.function, names::__name__);
    if (!name || !context().builtins) return empty;
    Value const getter = get(*context().builtins, intern("getattr"));
    Ref<Tuple> const arguments = make_tuple({method.self, name.get()});
    if (!getter || !arguments) return empty;
    return make_tuple({getter, arguments.value()}).release_value();
}

constexpr Member method_members[] = {
    {"__func__", [](Value self) { return retain(self.as<BoundMethod>().function); }, refuse_write,
     "the function (or other callable) implementing a method"},
    {"__self__", [](Value self) { return retain(self.as<BoundMethod>().self); }, refuse_write,
     "the instance to which a method is bound"},
    {"__doc__", [](Value self) { return get_attribute(self.as<BoundMethod>().function, names::__doc__); }},
};
constexpr Native method_methods[] = {
    method<&method_reduce, "__reduce__()">(""),
};

// --- classmethod and staticmethod: alike in all but what reading them gives

struct Wrapper : Object {
    Record* record;
    Value callable;
};
static_assert(sizeof(Wrapper) == sizeof(ClassMethod) && sizeof(Wrapper) == sizeof(StaticMethod));
Wrapper& as_wrapper(Object& object) { return static_cast<Wrapper&>(object); }

Layout const wrapper_layout{
    .name = "classmethod",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(as_wrapper(object).callable); },
    .destroy = [](Object& object) { release(std::exchange(as_wrapper(object).callable, empty)); },
    .size = [](Object const&) { return sizeof(Wrapper); },
    .name_edges = [](Object& object, EdgeNamer& namer) { namer.attribute("__func__", as_wrapper(object).callable); },
};

Value wrapper_make(Type& type, Arguments const&) {
    auto* const wrapper = allocate_instance<Wrapper>(type);
    if (!wrapper) return empty;
    wrapper->callable = empty;
    return Value::of(wrapper);
}

bool take_callable(Value self, Arguments const& arguments, char const* name) {
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "{}() takes no keyword arguments", name);
    if (arguments.positional != 1)
        return raise(type_error_type, "{} expected 1 argument, got {}", name, arguments.positional);
    Value const callable = arguments[0];
    store(self.as<Wrapper>().callable, retain(callable));
    Str* const copied[] = {names::__module__, names::__name__, names::__qualname__, names::__doc__,
                           names::__annotations__};
    for (Str* const attribute : copied) {
        auto found = find_attribute(callable, attribute);
        if (!found) return false;
        Owned const value = *found;
        if (value && !set_attribute(self, attribute, value.get())) return false;
    }
    return true;
}

bool class_method_initialise(Value self, Arguments const& arguments) {
    return take_callable(self, arguments, "classmethod");
}
bool static_method_initialise(Value self, Arguments const& arguments) {
    return take_callable(self, arguments, "staticmethod");
}

// Made by __new__, and nobody has called __init__.
[[gnu::noinline, gnu::cold]] Value raise_uninitialised(char const* name) {
    return raise(runtime_error_type, "uninitialized {} object", name);
}

Value class_method_get(Value self, Value instance, Value owner) {
    if (!self.as<Wrapper>().callable) [[unlikely]]
        return raise_uninitialised("classmethod");
    Value const cls = owner && !owner.is_none() ? owner : Value::of(&type_of(instance));
    return make_method(self.as<Wrapper>().callable, cls).release_value();
}
Value static_method_get(Value self, Value, Value) {
    Value const callable = self.as<Wrapper>().callable;
    return callable ? retain(callable) : raise_uninitialised("staticmethod");
}
Value static_method_call(Value self, Arguments const& arguments) {
    if (!self.as<Wrapper>().callable) [[unlikely]]
        return raise_uninitialised("staticmethod");
    return call(self.as<Wrapper>().callable, arguments);
}

Value wrapper_repr(Value self, char const* name) {
    if (!self.as<Wrapper>().callable) return make_str(fmt::format("<{}(<NULL>)>", name)).release_value();
    Owned const shown = to_repr(self.as<Wrapper>().callable);
    if (!shown) return empty;
    return make_str(fmt::format("<{}({})>", name, shown.get().as<Str>().view())).release_value();
}
Value class_method_repr(Value self) { return wrapper_repr(self, "classmethod"); }
Value static_method_repr(Value self) { return wrapper_repr(self, "staticmethod"); }

Value get_callable(Value self) {
    Value const callable = self.as<Wrapper>().callable;
    return callable ? retain(callable) : none;
}

Value is_abstract(Value self) {
    if (!self.as<Wrapper>().callable) return false_value;
    auto found = find_attribute(self.as<Wrapper>().callable, intern("__isabstractmethod__"));
    if (!found) return empty;
    Owned const mark = *found;
    if (!mark) return false_value;
    auto const answer = truth(mark.get());
    return answer ? Value::boolean(*answer) : empty;
}

constexpr Member wrapper_members[] = {
    {"__func__", get_callable, refuse_write},
    {"__wrapped__", get_callable, refuse_write},
    {"__isabstractmethod__", is_abstract},
    {"__dict__", object_dict_of, set_object_dict},
};

void define_method_type() {
    define_type(method_type, {
                                 .name = "method",
                                 .doc = "method(function, instance, /)\n--\n\n"
                                        "Create a bound instance method object.",
                                 .layout = &method_layout,
                                 .size = sizeof(BoundMethod),
                                 .record_offset = offsetof(BoundMethod, record),
                                 .flags = type_has_weakrefs,
                                 .slots = {.repr = method_repr,
                                           .hash = method_hash,
                                           .compare = method_compare,
                                           .call = method_call,
                                           .get_attribute = method_lookup,
                                           .make = method_make,
                                           .descriptor_get = [](Value self, Value, Value) { return retain(self); }},
                                 .methods = method_methods,
                                 .members = method_members,
                             });
}

}  // namespace

Ref<BoundMethod> make_method(Value function, Value self) {
    auto* const method =
        static_cast<BoundMethod*>(heap().allocate(sizeof(BoundMethod), &method_type.root, Contents::references));
    method->record = nullptr;
    method->function = retain(function);
    method->self = retain(self);
    return Ref<BoundMethod>::adopt(method);
}

void define_method_types() {
    define_method_type();
    define_type(
        class_method_type,
        {
            .name = "classmethod",
            .doc = "classmethod(function, /)\n--\n\n"
                   "Convert a function to be a class method.\n\nA class method "
                   "receives the "
                   "class as implicit first argument,\njust like an instance method receives the instance.\nTo declare "
                   "a class "
                   "method, use this idiom:\n\n  class C:\n      @classmethod\n      def f(cls, arg1, arg2, argN):\n"
                   "          ...\n\nIt can be called either on the class (e.g. C.f()) or on an instance\n(e.g. "
                   "C().f()).  The "
                   "instance is ignored except for its class.\nIf a class method is called for a derived class, the "
                   "derived "
                   "class\nobject is passed as the implied first argument.\n\nClass methods are different than C++ or "
                   "Java static "
                   "methods.\nIf you want those, see the staticmethod builtin.",
            .layout = &wrapper_layout,
            .size = sizeof(Wrapper),
            .record_offset = offsetof(Wrapper, record),
            .flags = type_is_subclassable | type_has_dict,
            .slots = {.repr = class_method_repr,
                      .make = wrapper_make,
                      .initialise = class_method_initialise,
                      .descriptor_get = class_method_get},
            .members = wrapper_members,
        });
    define_type(
        static_method_type,
        {
            .name = "staticmethod",
            .doc = "staticmethod(function, /)\n--\n\n"
                   "Convert a function to be a static method.\n\nA static method "
                   "does not "
                   "receive an implicit first argument.\nTo declare a static method, use this idiom:\n\n     class C:\n"
                   "         @staticmethod\n         def f(arg1, arg2, argN):\n             ...\n\nIt can be called "
                   "either on the "
                   "class (e.g. C.f()) or on an instance\n(e.g. C().f()). Both the class and the instance are ignored, "
                   "and\n"
                   "neither is passed implicitly as the first argument to the method.\n\nStatic methods in Python are "
                   "similar to "
                   "those found in Java or C++.\nFor a more advanced concept, see the classmethod builtin.",
            .layout = &wrapper_layout,
            .size = sizeof(Wrapper),
            .record_offset = offsetof(Wrapper, record),
            .flags = type_is_subclassable | type_has_dict,
            .slots = {.repr = static_method_repr,
                      .call = static_method_call,
                      .make = wrapper_make,
                      .initialise = static_method_initialise,
                      .descriptor_get = static_method_get},
            .members = wrapper_members,
        });
}

}  // namespace gossamer
