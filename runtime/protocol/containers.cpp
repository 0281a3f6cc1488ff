// Truth, length, subscripts and membership.
#include "runtime/protocol/class_subscript.hpp"
#include "runtime/protocol/iterators.hpp"
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

std::optional<bool> truth_slow(Value value) {
    if (value.is_boolean()) return value == true_value;
    if (value.is_none()) return false;
    if (is_exact_str(value)) return value.as<Str>().bytes != 0;
    Type& type = type_of(value);
    if (type.slots.truth) return type.slots.truth(value);
    if (type.slots.length) {
        auto const size = type.slots.length(value);
        if (!size) return std::nullopt;
        return *size > 0;
    }
    return true;
}

std::optional<int64_t> length(Value value) {
    Type& type = type_of(value);
    if (!type.slots.length) return raise(type_error_type, "object of type '{}' has no len()", type.name_text());
    return type.slots.length(value);
}

namespace {

// class[…]: __class_getitem__; `type` itself cannot have one, because every class would find it.
Value get_class_item(Value container, Value key) {
    if (&container.as<Type>() == &type_type) return make_generic_alias(container, key);
    auto found = find_attribute(container, names::__class_getitem__);
    if (!found) return empty;
    Owned const method(*found);
    if (method && !method.get().is_none()) return call(method.get(), {key});
    return raise(type_error_type, "type '{}' is not subscriptable", container.as<Type>().name_text());
}

}  // namespace

Value get_item(Value container, Value key) {
    Type& type = type_of(container);
    if (type.slots.get_item) [[likely]]
        return type.slots.get_item(container, key);
    if (is_type(container)) return get_class_item(container, key);
    return raise(type_error_type, "'{}' object is not subscriptable", type.name_text());
}

bool set_item(Value container, Value key, Value value) {
    Type& type = type_of(container);
    if (type.slots.set_item) [[likely]]
        return type.slots.set_item(container, key, value);
    // CPython asks what has the slots of a sequence another way, and that way has other words.
    bool const is_sequence = type.is_heap() || type.slots.contains || type.slots.length;
    if (!value && is_sequence && (is_int(key) || type_of(key).slots.to_index))
        return raise(type_error_type, "'{}' object doesn't support item deletion", type.name_text());
    return raise(type_error_type, "'{}' object does not support item {}", type.name_text(),
                 value ? "assignment" : "deletion");
}

std::optional<bool> contains(Value container, Value item) {
    Type& type = type_of(container);
    if (type.slots.contains) [[likely]]
        return type.slots.contains(container, item);
    Owned const iterator = get_iterator(container);
    if (!iterator) {
        if (is_pending(type_error_type)) {
            clear_pending();
            return raise(type_error_type, "argument of type '{}' is not iterable", type_of(container).name_text());
        }
        return std::nullopt;
    }
    for (;;) {
        Owned const candidate = next_item(iterator.get());
        if (!candidate) {
            if (is_pending()) return std::nullopt;
            return false;
        }
        auto const same = equals(candidate.get(), item);
        if (!same) return std::nullopt;
        if (*same) return true;
    }
}

}  // namespace gossamer
