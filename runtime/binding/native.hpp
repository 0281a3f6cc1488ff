// Declaring built-in functions, methods and types.
//
//     Value list_pop(List& self, int64_t index);
//     constexpr Native list_methods[] = {
//         method<&list_pop, "pop(index=-1, /)">("Remove and return the item at index."),
//     };
//
// The C++ signature converts the arguments. A parameter may be
//     Value                      anything, borrowed; `empty` if it was left out and has no simple default
//     int64_t, double            through __index__ / __float__;  bool: by truth
//     Str&, List&, Dict&, Tuple&, Type&, …   of that type or a subclass, else TypeError
//     Str*, List*, …             the same, but None or left out gives null
//     std::optional<int64_t>     None or left out gives nullopt
//     std::span<Value const>     for *args
//     Arguments const&           (alone, after self) everything as it came: for true variadics
// and the result
//     Value, Ref<T>, Owned       the value, or a pending exception
//     bool                       true: None;  false: an exception is pending
//     std::optional<bool>, std::optional<int64_t>, std::optional<double>   True/False, int, float
#pragma once
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>

#include "runtime/binding/signature.hpp"
#include "runtime/core/dict.hpp"
#include "runtime/core/int.hpp"
#include "runtime/core/str.hpp"
#include "runtime/core/tuple.hpp"
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

enum class NativeKind : uint8_t { function, method, class_method, static_method };

struct Native {
    char const* name;
    char const* text;  // the whole signature, for help() and __text_signature__
    char const* doc;
    SignatureView const* signature;
    NativeKind kind;
    // self is empty for functions. Arguments without self.
    Value (*invoke)(Native const& native, Value self, Arguments const& arguments);
};

// Puts the arguments in the order of the parameters into `bound` (one word each; left out: the default). Gives
// CPython's TypeErrors. owner is the name in front of the dot in messages, or null.
bool bind_arguments(Native const& native, Value self, Arguments const& arguments, Value* bound);

// For hand-written argument handling: CPython's texts, false with TypeError pending.
bool check_positional(char const* name, size_t given, size_t least,
                      size_t most);                                    // "pop expected at most 1 argument, got 2"
bool check_no_keywords(char const* name, Arguments const& arguments);  // "list() takes no keyword arguments"

Raised raise_argument_type(Native const& native, size_t index, char const* expected, Value got);
Value make_float(double number);

namespace detail {

// Which flag and which name a C++ object type has. Specialise with BindingOf for further types.
template <class T> struct BindingOf;
template <> struct BindingOf<Str> {
    static constexpr char const* name = "str";
    static bool is(Value v) { return is_a(v, type_is_str); }
};
template <> struct BindingOf<List> {
    static constexpr char const* name = "list";
    static bool is(Value v) { return is_a(v, type_is_list); }
};
template <> struct BindingOf<Dict> {
    static constexpr char const* name = "dict";
    static bool is(Value v) { return is_a(v, type_is_dict); }
};
template <> struct BindingOf<Tuple> {
    static constexpr char const* name = "tuple";
    static bool is(Value v) { return is_a(v, type_is_tuple); }
};
template <> struct BindingOf<Type> {
    static constexpr char const* name = "type";
    static bool is(Value v) { return is_type(v); }
};

template <class T> struct Converter;  // static bool convert(Native const&, size_t index, Value, T& out) — T is storage

template <> struct Converter<Value> {
    using Storage = Value;
    static bool convert(Native const&, size_t, Value value, Value& out) {
        out = value;
        return true;
    }
    static Value pass(Value& v) { return v; }
};
template <> struct Converter<int64_t> {
    using Storage = int64_t;
    static bool convert(Native const&, size_t, Value value, int64_t& out) {
        if (value.is_integer()) [[likely]] {
            out = value.as_integer();
            return true;
        }
        auto const number = to_int64(value);
        if (!number) return false;
        out = *number;
        return true;
    }
    static int64_t pass(int64_t& v) { return v; }
};
template <> struct Converter<double> {
    using Storage = double;
    static bool convert(Native const&, size_t, Value value, double& out) {
        auto const number = to_double_value(value);
        if (!number) return false;
        out = *number;
        return true;
    }
    static double pass(double& v) { return v; }
};
template <> struct Converter<bool> {
    using Storage = bool;
    static bool convert(Native const&, size_t, Value value, bool& out) {
        auto const answer = truth(value);
        if (!answer) return false;
        out = *answer;
        return true;
    }
    static bool pass(bool& v) { return v; }
};
template <> struct Converter<std::optional<int64_t>> {
    using Storage = std::optional<int64_t>;
    static bool convert(Native const&, size_t, Value value, Storage& out) {
        if (!value || value.is_none()) {
            out = std::nullopt;
            return true;
        }
        out = to_int64(value);
        return out.has_value();
    }
    static Storage pass(Storage& v) { return v; }
};
template <class T> struct Converter<T&> {
    using Storage = T*;
    static bool convert(Native const& native, size_t index, Value value, T*& out) {
        if (!value || !BindingOf<std::remove_const_t<T>>::is(value))
            return raise_argument_type(native, index, BindingOf<std::remove_const_t<T>>::name, value);
        out = &value.as<std::remove_const_t<T>>();
        return true;
    }
    static T& pass(T*& v) { return *v; }
};
template <class T> struct Converter<T*> {
    using Storage = T*;
    static bool convert(Native const& native, size_t index, Value value, T*& out) {
        if (!value || value.is_none()) {
            out = nullptr;
            return true;
        }
        if (!BindingOf<T>::is(value)) return raise_argument_type(native, index, BindingOf<T>::name, value);
        out = &value.as<T>();
        return true;
    }
    static T* pass(T*& v) { return v; }
};

inline Value give(Value v) { return v; }
inline Value give(Owned v) { return v.release(); }
template <class T> Value give(Ref<T> v) { return v.release_value(); }
inline Value give(bool done) { return done ? none : empty; }
inline Value give(std::optional<bool> v) { return v ? Value::boolean(*v) : empty; }
inline Value give(std::optional<int64_t> v) { return v ? make_int(*v) : empty; }
inline Value give(std::optional<double> v) { return v ? make_float(*v) : empty; }

// self, as the first C++ parameter of a method wants it; the descriptor has checked its type.
template <class S> struct SelfOf {
    static S pass(Value self) { return self; }
};
template <class T> struct SelfOf<T&> {
    static T& pass(Value self) { return self.as<std::remove_const_t<T>>(); }
};

template <class F> struct FunctionTraits;
template <class R, class... P> struct FunctionTraits<R (*)(P...)> {
    using Parameters = std::tuple<P...>;
    static constexpr size_t arity = sizeof...(P);
};

template <auto F, Text S, size_t First> struct Adapter {
    using Parameters = typename FunctionTraits<decltype(F)>::Parameters;
    static constexpr size_t arity = FunctionTraits<decltype(F)>::arity;
    using Sig = Signature<S>;

    template <size_t I> using ParameterAt = std::tuple_element_t<I + First, Parameters>;
    static constexpr bool is_raw() {
        if constexpr (arity == First + 1)
            return std::is_same_v<ParameterAt<0>, Arguments const&>;
        else
            return false;
    }
    template <size_t I> static constexpr bool is_varargs() {
        return std::is_same_v<ParameterAt<I>, std::span<Value const>>;
    }
    template <class... More> static Value call_with(Value self, More&&... more) {
        if constexpr (First == 1)
            return give(F(SelfOf<std::tuple_element_t<0, Parameters>>::pass(self), std::forward<More>(more)...));
        else
            return give(F(std::forward<More>(more)...));
    }
    template <size_t I, bool V> struct StorageAt { using type = typename Converter<ParameterAt<I>>::Storage; };
    template <size_t I> struct StorageAt<I, true> { using type = std::span<Value const>; };

    template <size_t I, class Store>
    static bool convert_one(Native const& native, Arguments const& arguments, Value const* bound, Store& out) {
        if constexpr (is_varargs<I>()) {
            size_t const taken = Sig::view.positional;
            out = arguments.positional > taken
                      ? std::span<Value const>(arguments.values + taken, arguments.positional - taken)
                      : std::span<Value const>();
            return true;
        } else
            return Converter<ParameterAt<I>>::convert(native, I, bound[I], out);
    }
    template <size_t I, class Store> static decltype(auto) pass_one(Store& stored) {
        if constexpr (is_varargs<I>())
            return (stored);
        else
            return Converter<ParameterAt<I>>::pass(stored);
    }
    template <size_t... I>
    static Value invoke_bound(Native const& native, Value self, Arguments const& arguments, std::index_sequence<I...>) {
        Value bound[sizeof...(I) + 1];
        // Plainly called with all positional parameters given: nothing to bind.
        bool const plain =
            !arguments.keywords && Sig::count == Sig::parsed.positional && arguments.positional == Sig::count;
        if constexpr (Sig::count == 2 && Sig::parsed.positional == 2 && Sig::parsed.required_positional == 1) {
            // "get(key, default=None)", called with the first alone, as most often.
            if (!arguments.keywords && arguments.positional == 1) [[likely]]
                bound[0] = arguments.values[0], bound[1] = Sig::parsed.parameters[1].fallback;
            else if (!plain && !bind_arguments(native, self, arguments, bound))
                return empty;
        } else if (!plain && !bind_arguments(native, self, arguments, bound))
            return empty;
        [[maybe_unused]] Value const* values = plain ? arguments.values : bound;
        std::tuple<typename StorageAt<I, is_varargs<I>()>::type...> stored;
        if (!(convert_one<I>(native, arguments, values, std::get<I>(stored)) && ...)) return empty;
        return call_with(self, pass_one<I>(std::get<I>(stored))...);
    }
    static Value invoke(Native const& native, Value self, Arguments const& arguments) {
        if constexpr (is_raw())
            return call_with(self, arguments);
        else {
            static_assert(arity == First + Sig::count, "the signature text and the C++ function disagree");
            return invoke_bound(native, self, arguments, std::make_index_sequence<Sig::count>());
        }
    }
};

template <Text S> struct TextHolder {
    static constexpr auto held = S;
    static constexpr char const* chars = held.chars;
};

template <auto F, Text S, size_t First> constexpr Native declare(NativeKind kind, char const* doc) {
    return {Signature<S>::parsed.name,    TextHolder<S>::chars, doc, &Signature<S>::view, kind,
            &Adapter<F, S, First>::invoke};
}
}  // namespace detail

// A method: the C++ function takes self first, as T& (the payload type) or Value.
template <auto F, Text S> constexpr Native method(char const* doc = "") {
    return detail::declare<F, S, 1>(NativeKind::method, doc);
}
// A class method: takes Type& (or Value) first.
template <auto F, Text S> constexpr Native class_method(char const* doc = "") {
    return detail::declare<F, S, 1>(NativeKind::class_method, doc);
}
template <auto F, Text S> constexpr Native static_method(char const* doc = "") {
    return detail::declare<F, S, 0>(NativeKind::static_method, doc);
}
// A function of a module.
template <auto F, Text S> constexpr Native function(char const* doc = "") {
    return detail::declare<F, S, 0>(NativeKind::function, doc);
}

// A computed attribute of a built-in type. set may be null (read-only); it is called with `empty` to delete.
struct Member {
    char const* name;
    Value (*get)(Value self);
    bool (*set)(Value self, Value value) = nullptr;
    char const* doc = "";
};

struct TypeDefinition {
    char const* name;
    char const* module = nullptr;  // null: builtins
    char const* doc = nullptr;
    Type* base = nullptr;            // null: object
    Type* metatype = nullptr;        // null: type
    Layout const* layout = nullptr;  // null: the base's
    uint32_t size = 0;               // bytes of an instance, header included, without trailing elements; 0: the base's
    uint16_t record_offset = 0;      // where instances of exactly this type keep a Record*; 0: they have none
    bool is_variable_size = false;   // instances have trailing elements
    uint32_t flags = 0;              // TypeFlags beside what the base hands down
    bool is_unhashable = false;      // __hash__ = None
    Slots slots = {};
    std::span<Native const> methods = {};
    std::span<Member const> members = {};
};
// Makes a static built-in type ready. Called once in a process, bases first. Dunder wrappers for the slots
// come by themselves.
void define_type(Type& type, TypeDefinition const& definition);

// Memory for an instance of `type`, which may be a class of a program that derives from a built-in: header and
// record word are set, `trailing` bytes follow the fixed part; the payload is not initialised. Null: MemoryError.
Object* allocate_instance(Type& type, size_t trailing = 0);
template <class T> T* allocate_instance(Type& type, size_t trailing = 0) {
    return static_cast<T*>(allocate_instance(type, trailing));
}

// A built-in function as a value: bound to `self` (a module or object; may be empty).
Ref<Object> make_native_function(Native const& native, Value self, Str* module_name = nullptr);
struct NativeFunction : Object {
    Record* record;
    Native const* native;
    Value self;        // owned or empty
    Str* module_name;  // owned or null
};
struct NativeDescriptor : Object {  // in a type's namespace: method_descriptor, classmethod_descriptor
    Native const* native;
    Type* owner;
};
extern Type native_function_type, method_descriptor_type, class_method_descriptor_type, wrapper_descriptor_type,
    method_wrapper_type, getset_descriptor_type, member_descriptor_type;

Ref<Object> make_static_method(Value callable);  // a staticmethod around a borrowed callable (defined in types)

// Puts functions and a doc string into a module's namespace.
void add_functions(Dict& module_namespace, std::span<Native const> functions, Str* module_name);

}  // namespace gossamer
