// isinstance() and issubclass(): classes, tuples of them, and whatever answers __instancecheck__ or has __bases__.
#include "runtime/protocol/attributes.hpp"

namespace gossamer {

extern Type union_type;  // A | B: see types/union_type.cpp

namespace {

// Does reading value.__class__ give anything but its type? Only then is it worth asking.
bool may_disguise(Value value) {
    Type& type = type_of(value);
    auto* const getter = type.slots.get_attribute;
    if (getter != generic_get_attribute && getter != type_get_attribute && getter != module_get_attribute) return true;
    static Value const standard = get(*object_type.dict, names::__class__);
    return lookup_in_type(type, names::__class__) != standard;
}

// cls.__bases__ as a tuple; absent or something else: null without an exception.
std::optional<Ref<Tuple>> bases_of(Value cls) {
    auto found = find_attribute(cls, names::__bases__);
    if (!found) return std::nullopt;
    Owned bases = *found;
    if (!bases || !as_tuple(bases.get())) return Ref<Tuple>();
    return Ref<Tuple>::adopt(&bases.release().as<Tuple>());
}

// So deep the oracle goes into __bases__ of what are no classes.
constexpr int most_levels = 10000;

std::optional<bool> abstract_is_subclass(Value derived, Value cls, int level = 0) {
    if (stack_is_low() || level > most_levels) return raise_recursion_error(" in __issubclass__");
    if (derived == cls) return true;
    auto bases = bases_of(derived);
    if (!bases) return std::nullopt;
    if (!*bases) return false;
    for (Value const base : (*bases)->view()) {
        auto const answer = abstract_is_subclass(base, cls, level + 1);
        if (!answer || *answer) return answer;
    }
    return false;
}

std::optional<bool> check_class(Value cls, char const* message) {
    auto const bases = bases_of(cls);
    if (!bases) return std::nullopt;
    if (!*bases) return raise_text(type_error_type, message);
    return true;
}

constexpr char const* instance_message = "isinstance() arg 2 must be a type, a tuple of types, or a union";
constexpr char const* subclass_message = "issubclass() arg 2 must be a class, a tuple of classes, or a union";

}  // namespace

std::optional<bool> plain_is_instance(Value object, Value cls) {
    if (is_type(cls)) {
        Type const& wanted = cls.as<Type>();
        if (type_of(object).derives_from(wanted)) return true;
        if (!may_disguise(object)) return false;
        auto found = find_attribute(object, names::__class__);
        if (!found) return std::nullopt;
        Owned const claimed = *found;
        if (!claimed || !is_type(claimed.get()) || claimed.get() == Value::of(&type_of(object))) return false;
        return claimed.get().as<Type>().derives_from(wanted);
    }
    if (!check_class(cls, instance_message)) return std::nullopt;
    auto found = find_attribute(object, names::__class__);
    if (!found) return std::nullopt;
    Owned const claimed = *found;
    return claimed ? abstract_is_subclass(claimed.get(), cls) : false;
}

std::optional<bool> plain_is_subclass(Value derived, Value cls) {
    if (is_type(cls) && is_type(derived)) return derived.as<Type>().derives_from(cls.as<Type>());
    if (!check_class(derived, "issubclass() arg 1 must be a class")) return std::nullopt;
    if (!is_type(cls) && !check_class(cls, subclass_message)) return std::nullopt;
    return abstract_is_subclass(derived, cls);
}

namespace {

using Check = std::optional<bool> (*)(Value, Value);

// Tuples inside of tuples, as deep as the oracle goes.
struct Nesting {
    explicit Nesting() { ++depth; }
    ~Nesting() { --depth; }
    bool is_too_deep() const { return depth > most_levels || stack_is_low(); }
    static thread_local int depth;
};
thread_local int Nesting::depth = 0;

std::optional<bool> check(Value subject, Value classinfo, Check plain, Check again, Str* special) {
    Owned members;
    if (is_exactly(classinfo, union_type)) {
        members = TRY(Owned(get_attribute(classinfo, intern("__args__"))));
        classinfo = members.get();
    }
    if (Tuple* const choices = as_tuple(classinfo)) {
        Nesting const nesting;
        if (nesting.is_too_deep())
            return raise_recursion_error(plain == plain_is_instance ? " in __instancecheck__"
                                                                    : " in __subclasscheck__");
        for (Value const choice : choices->view()) {
            auto const answer = again(subject, choice);
            if (!answer || *answer) return answer;
        }
        return false;
    }
    Owned const checker = lookup_special(classinfo, special);
    if (checker) {
        Owned const answer = call(checker.get(), {subject});
        if (!answer) return std::nullopt;
        return truth(answer.get());
    }
    if (is_pending()) return std::nullopt;
    return plain(subject, classinfo);
}

// A class whose metaclass does not answer for itself.
bool is_plain_type(Value cls, Str* special) {
    if (!is_type(cls)) return false;
    Type& metatype = type_of(cls);
    return &metatype == &type_type || lookup_in_type(metatype, special) == get(*type_type.dict, special);
}

}  // namespace

std::optional<bool> is_instance_of(Value object, Value classinfo) {
    if (Value::of(&type_of(object)) == classinfo) return true;
    if (is_plain_type(classinfo, names::__instancecheck__)) return plain_is_instance(object, classinfo);
    return check(object, classinfo, plain_is_instance, is_instance_of, names::__instancecheck__);
}

std::optional<bool> is_subclass_of(Value derived, Value classinfo) {
    if (is_plain_type(classinfo, names::__subclasscheck__)) {
        if (derived == classinfo) return true;
        return plain_is_subclass(derived, classinfo);
    }
    return check(derived, classinfo, plain_is_subclass, is_subclass_of, names::__subclasscheck__);
}

}  // namespace gossamer
