// weakref.proxy: stands for an object in every operation, as long as it lives.
#include "runtime/binding/native.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/protocol/iterators.hpp"
#include "runtime/types/float.hpp"
#include "runtime/weak/weak_reference.hpp"

namespace gossamer {

Type proxy_type, callable_proxy_type;

namespace {

// What a proxy stands for, and anything else is itself. Empty: ReferenceError is pending.
Owned stand_in(Value value) {
    if (!is_proxy(value)) return Owned::share(value);
    Object* const target = target_of(value.as<WeakReference>());
    if (!target) return raise(reference_error_type, "weakly-referenced object no longer exists");
    return Owned::share(Value::of(target));
}

Value repr_slot(Value self) {
    Owned const target = dereference(self.as<WeakReference>());
    if (target.get().is_none()) return make_str(fmt::format("<weakproxy at 0x{:x}; dead>", self.bits)).release_value();
    return make_str(fmt::format("<weakproxy at 0x{:x}; to '{}' at 0x{:x}>", self.bits,
                                display_name(type_of(target.get())), target.get().bits))
        .release_value();
}

// Forwards an operation of one operand.
template <Value (*Operation)(Value)> Value forward(Value self) {
    Owned const target = stand_in(self);
    return target ? Operation(target) : empty;
}
template <UnaryOperator Op> Value unary_of(Value operand) { return unary(Op, operand); }

template <BinaryOperator Op> Value binary_slot(Value left, Value right) {
    Owned const a = stand_in(left);
    if (!a) return empty;
    Owned const b = stand_in(right);
    return b ? binary(Op, a, b) : empty;
}
template <BinaryOperator Op> Value in_place_slot(Value left, Value right) {
    Owned const a = stand_in(left);
    if (!a) return empty;
    Owned const b = stand_in(right);
    return b ? binary_in_place(Op, a, b) : empty;
}
Value divmod_slot(Value left, Value right) {
    Owned const a = stand_in(left);
    if (!a) return empty;
    Owned const b = stand_in(right);
    return b ? divmod(a, b) : empty;
}
Value power_slot(Value base, Value exponent, Value modulus) {
    Owned const a = stand_in(base);
    if (!a) return empty;
    Owned const b = stand_in(exponent);
    if (!b) return empty;
    Owned const c = stand_in(modulus);
    return c ? power(a, b, c) : empty;
}

Value compare_slot(Value self, Value other, Comparison how) {
    Owned const a = stand_in(self);
    if (!a) return empty;
    Owned const b = stand_in(other);
    return b ? compare(a, b, how) : empty;
}

Value get_attribute_slot(Value self, Str* name) {
    Owned const target = stand_in(self);
    return target ? get_attribute(target, name) : empty;
}
bool set_attribute_slot(Value self, Str* name, Value value) {
    Owned const target = stand_in(self);
    return target && set_attribute(target, name, value);
}

Value call_slot(Value self, Arguments const& arguments) {
    Owned const target = stand_in(self);
    return target ? call(target, arguments) : empty;
}

std::optional<bool> truth_slot(Value self) {
    Owned const target = stand_in(self);
    return target ? truth(target) : std::nullopt;
}
std::optional<int64_t> length_slot(Value self) {
    Owned const target = stand_in(self);
    return target ? length(target) : std::nullopt;
}
std::optional<bool> contains_slot(Value self, Value item) {
    Owned const target = stand_in(self);
    return target ? contains(target.get(), item) : std::nullopt;
}
Value get_item_slot(Value self, Value key) {
    Owned const target = stand_in(self);
    if (!target) return empty;
    Owned const held = stand_in(key);
    return held ? get_item(target, held) : empty;
}
bool set_item_slot(Value self, Value key, Value value) {
    Owned const target = stand_in(self);
    return target && set_item(target, key, value);
}

Value next_slot(Value self) {
    Owned const target = stand_in(self);
    if (!target) return empty;
    if (!is_iterator(target))
        return raise(type_error_type, "Weakref proxy referenced a non-iterator '{}' object",
                     display_name(type_of(target.get())));
    return next_item(target);
}

Value bytes_method(Value self) {
    Owned const target = stand_in(self);
    return target ? call_method(target, names::__bytes__) : empty;
}
Value reversed_method(Value self) {
    Owned const target = stand_in(self);
    return target ? call_method(target, names::__reversed__) : empty;
}

constexpr Native methods[] = {
    method<&bytes_method, "__bytes__()">(),
    method<&reversed_method, "__reversed__()">(),
};

template <size_t... I> void fill_binary(Slots& slots, std::index_sequence<I...>) {
    ((slots.binary[I] = binary_slot<static_cast<BinaryOperator>(I)>), ...);
    ((slots.in_place[I] = in_place_slot<static_cast<BinaryOperator>(I)>), ...);
}

Slots proxy_slots() {
    Slots slots;
    slots.repr = repr_slot;
    slots.str = forward<to_str>;
    slots.compare = compare_slot;
    slots.get_attribute = get_attribute_slot;
    slots.set_attribute = set_attribute_slot;
    slots.iterate = forward<get_iterator>;
    slots.next = next_slot;
    slots.length = length_slot;
    slots.contains = contains_slot;
    slots.get_item = get_item_slot;
    slots.set_item = set_item_slot;
    slots.truth = truth_slot;
    slots.to_index = forward<to_index>;
    slots.to_integer = forward<to_integer>;
    slots.to_float = [](Value self) -> Value {
        Owned const target = stand_in(self);
        if (!target) return empty;
        return call(Value::of(&float_type), {target.get()});
    };
    slots.unary[static_cast<size_t>(UnaryOperator::negative)] = forward<unary_of<UnaryOperator::negative>>;
    slots.unary[static_cast<size_t>(UnaryOperator::positive)] = forward<unary_of<UnaryOperator::positive>>;
    slots.unary[static_cast<size_t>(UnaryOperator::invert)] = forward<unary_of<UnaryOperator::invert>>;
    slots.unary[static_cast<size_t>(UnaryOperator::absolute)] = forward<unary_of<UnaryOperator::absolute>>;
    fill_binary(slots, std::make_index_sequence<binary_operators>());
    slots.divmod = divmod_slot;
    slots.power_modulo = power_slot;
    return slots;
}

}  // namespace

void define_proxy_types() {
    TypeDefinition proxy;
    proxy.name = "ProxyType";
    proxy.module = "weakref";
    proxy.layout = &weak_reference_layout;
    proxy.size = sizeof(WeakReference);
    proxy.is_unhashable = true;
    proxy.slots = proxy_slots();
    proxy.methods = methods;
    define_type(proxy_type, proxy);

    TypeDefinition callable = proxy;
    callable.name = "CallableProxyType";
    callable.methods = {};  // as in CPython
    callable.slots.call = call_slot;
    define_type(callable_proxy_type, callable);
}

}  // namespace gossamer
