// The wrappers: each takes the arguments of a call from Python, and calls the slot. And the table itself.
#include "runtime/binding/slot_table.hpp"

#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"

namespace gossamer {

namespace {

bool takes(Arguments const& arguments, uint32_t count) {
    if (arguments.positional == count) [[likely]]
        return true;
    return raise(type_error_type, "expected {} argument{}, got {}", count, count == 1 ? "" : "s", arguments.positional);
}
// As takes(), for those that CPython checks another way, which shows in the message.
bool unpacks(Arguments const& arguments, uint32_t least, uint32_t most) {
    return check_positional("", arguments.positional, least, most);
}

Value give_int(std::optional<int64_t> number) { return number ? make_int(*number) : empty; }
Value give_bool(std::optional<bool> truth) { return truth ? Value::boolean(*truth) : empty; }
Value give_done(bool done) { return done ? none : empty; }

// StopIteration without a value.
Value raise_nothing_left() {
    Owned const exception = make_exception(stop_iteration_type, {});
    return exception ? raise_instance(exception.get()) : empty;
}
// A count, through __index__.
std::optional<int64_t> to_size(Value value) {
    Owned const index = TRY(Owned(to_index(value)));
    if (auto const number = fitting_int64(index.get())) return number;
    return raise(overflow_error_type, "cannot fit '{}' into an index-sized integer", type_of(value).name_text());
}

template <auto Slot> Value wrap_unary(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 0) ? (slots.*Slot)(self) : empty;
}
template <UnaryOperator Op> Value wrap_operator(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 0) ? slots.unary[static_cast<size_t>(Op)](self) : empty;
}
template <BinaryOperator Op> Value wrap_left(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 1) ? slots.binary[static_cast<size_t>(Op)](self, arguments[0]) : empty;
}
template <BinaryOperator Op> Value wrap_right(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 1) ? slots.binary[static_cast<size_t>(Op)](arguments[0], self) : empty;
}
template <BinaryOperator Op> Value wrap_in_place(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 1) ? slots.in_place[static_cast<size_t>(Op)](self, arguments[0]) : empty;
}
template <auto Slot> Value wrap_binary(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 1) ? (slots.*Slot)(self, arguments[0]) : empty;
}
Value wrap_divmod_right(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 1) ? slots.divmod(arguments[0], self) : empty;
}

Value raise_to(Slots const& slots, Value base, Value exponent, Arguments const& arguments) {
    if (arguments.positional > 1 && !arguments[1].is_none())
        return slots.power_modulo ? slots.power_modulo(base, exponent, arguments[1]) : not_implemented;
    return slots.binary[static_cast<size_t>(BinaryOperator::power)](base, exponent);
}
Value wrap_power(Slots const& slots, Value self, Arguments const& arguments) {
    return unpacks(arguments, 1, 2) ? raise_to(slots, self, arguments[0], arguments) : empty;
}
Value wrap_power_right(Slots const& slots, Value self, Arguments const& arguments) {
    return unpacks(arguments, 1, 2) ? raise_to(slots, arguments[0], self, arguments) : empty;
}

template <Comparison How> Value wrap_compare(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 1) ? slots.compare(self, arguments[0], How) : empty;
}

Value wrap_hash(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 0) ? give_int(slots.hash(self)) : empty;
}
Value wrap_length(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 0) ? give_int(slots.length(self)) : empty;
}
Value wrap_truth(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 0) ? give_bool(slots.truth(self)) : empty;
}
Value wrap_contains(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 1) ? give_bool(slots.contains(self, arguments[0])) : empty;
}
Value wrap_next(Slots const& slots, Value self, Arguments const& arguments) {
    if (!takes(arguments, 0)) return empty;
    Value const item = slots.next(self);
    if (!item && !is_pending()) return raise_nothing_left();
    return item;
}
template <auto Slot> Value wrap_repeat(Slots const& slots, Value self, Arguments const& arguments) {
    // CPython names no function here, and keeps the blank behind the name.
    if (arguments.positional != 1) return raise(type_error_type, " expected 1 argument, got {}", arguments.positional);
    int64_t const times = TRY(to_size(arguments[0]));
    return (slots.*Slot)(self, times);
}

Value wrap_call(Slots const& slots, Value self, Arguments const& arguments) { return slots.call(self, arguments); }
Value wrap_initialise(Slots const& slots, Value self, Arguments const& arguments) {
    return give_done(slots.initialise(self, arguments));
}
Value wrap_finalise(Slots const& slots, Value self, Arguments const& arguments) {
    if (!takes(arguments, 0)) return empty;
    slots.finalise(self);
    return none;
}

Str* attribute_name(Value name) {
    if (Str* const text = as_str(name)) return text;
    return raise(type_error_type, "attribute name must be string, not '{}'", type_of(name).name_text());
}
// Going round a class's own rules with the setter of another built-in type is refused.
bool may_set(Slots const& slots, Value self, char const* what) {
    Type const* type = &type_of(self);
    while (type && type->is_heap()) type = type->base;
    if (!type || type->slots.set_attribute == slots.set_attribute) return true;
    if (!is_type(self)) return true;
    return raise(type_error_type, "can't apply this {} to {} object", what, type_of(self).name_text());
}
Value wrap_get_attribute(Slots const& slots, Value self, Arguments const& arguments) {
    if (!takes(arguments, 1)) return empty;
    return slots.get_attribute(self, TRY(attribute_name(arguments[0])));
}
Value wrap_set_attribute(Slots const& slots, Value self, Arguments const& arguments) {
    if (!unpacks(arguments, 2, 2) || !may_set(slots, self, "__setattr__")) return empty;
    return give_done(slots.set_attribute(self, TRY(attribute_name(arguments[0])), arguments[1]));
}
Value wrap_delete_attribute(Slots const& slots, Value self, Arguments const& arguments) {
    if (!takes(arguments, 1) || !may_set(slots, self, "__delattr__")) return empty;
    return give_done(slots.set_attribute(self, TRY(attribute_name(arguments[0])), empty));
}

Value wrap_set_item(Slots const& slots, Value self, Arguments const& arguments) {
    return unpacks(arguments, 2, 2) ? give_done(slots.set_item(self, arguments[0], arguments[1])) : empty;
}
Value wrap_delete_item(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 1) ? give_done(slots.set_item(self, arguments[0], empty)) : empty;
}

Value none_to_empty(Value value) { return value.is_none() ? empty : value; }
Value wrap_descriptor_get(Slots const& slots, Value self, Arguments const& arguments) {
    if (!unpacks(arguments, 1, 2)) return empty;
    Value const instance = none_to_empty(arguments[0]);
    Value const owner = arguments.positional > 1 ? none_to_empty(arguments[1]) : empty;
    if (!instance && !owner) return raise(type_error_type, "__get__(None, None) is invalid");
    return slots.descriptor_get(self, instance, owner);
}
Value wrap_descriptor_set(Slots const& slots, Value self, Arguments const& arguments) {
    return unpacks(arguments, 2, 2) ? give_done(slots.descriptor_set(self, arguments[0], arguments[1])) : empty;
}
Value wrap_descriptor_delete(Slots const& slots, Value self, Arguments const& arguments) {
    return takes(arguments, 1) ? give_done(slots.descriptor_set(self, arguments[0], empty)) : empty;
}

constexpr uint16_t word(size_t offset) { return static_cast<uint16_t>(offset / sizeof(AnySlot)); }
constexpr uint16_t binary_word(BinaryOperator op) {
    return static_cast<uint16_t>(word(offsetof(Slots, binary)) + static_cast<uint16_t>(op));
}
constexpr uint16_t in_place_word(BinaryOperator op) {
    return static_cast<uint16_t>(word(offsetof(Slots, in_place)) + static_cast<uint16_t>(op));
}
constexpr uint16_t unary_word(UnaryOperator op) {
    return static_cast<uint16_t>(word(offsetof(Slots, unary)) + static_cast<uint16_t>(op));
}

constexpr char const* only_self = "($self, /)";
constexpr char const* one_value = "($self, value, /)";
constexpr char const* one_key = "($self, key, /)";

template <BinaryOperator Op> constexpr SlotEntry left(Str** name, char const* doc) {
    return {name, binary_word(Op), false, wrap_left<Op>, doc, one_value};
}
template <BinaryOperator Op> constexpr SlotEntry right(Str** name, char const* doc) {
    return {name, binary_word(Op), false, wrap_right<Op>, doc, one_value};
}
template <BinaryOperator Op> constexpr SlotEntry in_place(Str** name, char const* doc) {
    return {name, in_place_word(Op), false, wrap_in_place<Op>, doc, one_value};
}
template <UnaryOperator Op> constexpr SlotEntry prefix(Str** name, char const* doc) {
    return {name, unary_word(Op), false, wrap_operator<Op>, doc, only_self};
}
template <auto Slot> constexpr SlotEntry plain(Str** name, uint16_t slot, char const* doc) {
    return {name, slot, false, wrap_unary<Slot>, doc, only_self};
}
template <Comparison How> constexpr SlotEntry comparison(Str** name, char const* doc) {
    return {name, word(offsetof(Slots, compare)), false, wrap_compare<How>, doc, one_value};
}

using namespace names;
using Op = BinaryOperator;

constexpr SlotEntry entries[] = {
    // In the order in which CPython puts them into the namespaces of its types.
    plain<&Slots::repr>(&__repr__, word(offsetof(Slots, repr)), "Return repr(self)."),
    {&__hash__, word(offsetof(Slots, hash)), false, wrap_hash, "Return hash(self).", only_self},
    {&__call__, word(offsetof(Slots, call)), true, wrap_call, "Call self as a function.",
     "($self, /, *args, **kwargs)"},
    plain<&Slots::str>(&__str__, word(offsetof(Slots, str)), "Return str(self)."),
    {&__getattribute__, word(offsetof(Slots, get_attribute)), false, wrap_get_attribute, "Return getattr(self, name).",
     "($self, name, /)"},
    {&__getattr__, word(offsetof(Slots, get_attribute)), false, nullptr, "", ""},
    {&__setattr__, word(offsetof(Slots, set_attribute)), false, wrap_set_attribute,
     "Implement setattr(self, name, value).", "($self, name, value, /)"},
    {&__delattr__, word(offsetof(Slots, set_attribute)), false, wrap_delete_attribute, "Implement delattr(self, name).",
     "($self, name, /)"},
    comparison<Comparison::less>(&__lt__, "Return self<value."),
    comparison<Comparison::less_equal>(&__le__, "Return self<=value."),
    comparison<Comparison::equal>(&__eq__, "Return self==value."),
    comparison<Comparison::not_equal>(&__ne__, "Return self!=value."),
    comparison<Comparison::greater>(&__gt__, "Return self>value."),
    comparison<Comparison::greater_equal>(&__ge__, "Return self>=value."),
    plain<&Slots::iterate>(&__iter__, word(offsetof(Slots, iterate)), "Implement iter(self)."),
    {&__next__, word(offsetof(Slots, next)), false, wrap_next, "Implement next(self).", only_self},
    {&__get__, word(offsetof(Slots, descriptor_get)), false, wrap_descriptor_get,
     "Return an attribute of instance, which is of type owner.", "($self, instance, owner=None, /)"},
    {&__set__, word(offsetof(Slots, descriptor_set)), false, wrap_descriptor_set,
     "Set an attribute of instance to value.", "($self, instance, value, /)"},
    {&__delete__, word(offsetof(Slots, descriptor_set)), false, wrap_descriptor_delete,
     "Delete an attribute of instance.", "($self, instance, /)"},
    {&__init__, word(offsetof(Slots, initialise)), true, wrap_initialise,
     "Initialize self.  See help(type(self)) for accurate signature.", "($self, /, *args, **kwargs)"},
    {&__new__, word(offsetof(Slots, make)), true, nullptr, "", ""},
    {&__del__, word(offsetof(Slots, finalise)), false, wrap_finalise,
     "Called when the instance is about to be destroyed.", only_self},
    plain<&Slots::await>(&__await__, word(offsetof(Slots, await)),
                         "Return an iterator to be used in await expression."),
    plain<&Slots::async_iterate>(&__aiter__, word(offsetof(Slots, async_iterate)),
                                 "Return an awaitable, that resolves in asynchronous iterator."),
    plain<&Slots::async_next>(&__anext__, word(offsetof(Slots, async_next)),
                              "Return a value or raise StopAsyncIteration."),
    left<Op::add>(&__add__, "Return self+value."),
    right<Op::add>(&__radd__, "Return value+self."),
    left<Op::subtract>(&__sub__, "Return self-value."),
    right<Op::subtract>(&__rsub__, "Return value-self."),
    left<Op::multiply>(&__mul__, "Return self*value."),
    right<Op::multiply>(&__rmul__, "Return value*self."),
    left<Op::modulo>(&__mod__, "Return self%value."),
    right<Op::modulo>(&__rmod__, "Return value%self."),
    {&__divmod__, word(offsetof(Slots, divmod)), false, wrap_binary<&Slots::divmod>, "Return divmod(self, value).",
     one_value},
    {&__rdivmod__, word(offsetof(Slots, divmod)), false, wrap_divmod_right, "Return divmod(value, self).", one_value},
    {&__pow__, binary_word(Op::power), false, wrap_power, "Return pow(self, value, mod).",
     "($self, value, mod=None, /)"},
    {&__pow__, word(offsetof(Slots, power_modulo)), false, nullptr, "", ""},
    {&__rpow__, binary_word(Op::power), false, wrap_power_right, "Return pow(value, self, mod).",
     "($self, value, mod=None, /)"},
    {&__rpow__, word(offsetof(Slots, power_modulo)), false, nullptr, "", ""},
    prefix<UnaryOperator::negative>(&__neg__, "-self"),
    prefix<UnaryOperator::positive>(&__pos__, "+self"),
    prefix<UnaryOperator::absolute>(&__abs__, "abs(self)"),
    {&__bool__, word(offsetof(Slots, truth)), false, wrap_truth, "True if self else False", only_self},
    prefix<UnaryOperator::invert>(&__invert__, "~self"),
    left<Op::left_shift>(&__lshift__, "Return self<<value."),
    right<Op::left_shift>(&__rlshift__, "Return value<<self."),
    left<Op::right_shift>(&__rshift__, "Return self>>value."),
    right<Op::right_shift>(&__rrshift__, "Return value>>self."),
    left<Op::bit_and>(&__and__, "Return self&value."),
    right<Op::bit_and>(&__rand__, "Return value&self."),
    left<Op::bit_xor>(&__xor__, "Return self^value."),
    right<Op::bit_xor>(&__rxor__, "Return value^self."),
    left<Op::bit_or>(&__or__, "Return self|value."),
    right<Op::bit_or>(&__ror__, "Return value|self."),
    plain<&Slots::to_integer>(&__int__, word(offsetof(Slots, to_integer)), "int(self)"),
    plain<&Slots::to_float>(&__float__, word(offsetof(Slots, to_float)), "float(self)"),
    in_place<Op::add>(&__iadd__, "Return self+=value."),
    in_place<Op::subtract>(&__isub__, "Return self-=value."),
    in_place<Op::multiply>(&__imul__, "Return self*=value."),
    in_place<Op::modulo>(&__imod__, "Return self%=value."),
    in_place<Op::power>(&__ipow__, "Return self**=value."),
    in_place<Op::left_shift>(&__ilshift__, "Return self<<=value."),
    in_place<Op::right_shift>(&__irshift__, "Return self>>=value."),
    in_place<Op::bit_and>(&__iand__, "Return self&=value."),
    in_place<Op::bit_xor>(&__ixor__, "Return self^=value."),
    in_place<Op::bit_or>(&__ior__, "Return self|=value."),
    left<Op::floor_divide>(&__floordiv__, "Return self//value."),
    right<Op::floor_divide>(&__rfloordiv__, "Return value//self."),
    left<Op::true_divide>(&__truediv__, "Return self/value."),
    right<Op::true_divide>(&__rtruediv__, "Return value/self."),
    in_place<Op::floor_divide>(&__ifloordiv__, "Return self//=value."),
    in_place<Op::true_divide>(&__itruediv__, "Return self/=value."),
    plain<&Slots::to_index>(
        &__index__, word(offsetof(Slots, to_index)),
        "Return self converted to an integer, if self is suitable for use as an index into a list."),
    left<Op::matrix_multiply>(&__matmul__, "Return self@value."),
    right<Op::matrix_multiply>(&__rmatmul__, "Return value@self."),
    in_place<Op::matrix_multiply>(&__imatmul__, "Return self@=value."),
    {&__len__, word(offsetof(Slots, length)), false, wrap_length, "Return len(self).", only_self},
    {&__getitem__, word(offsetof(Slots, get_item)), false, wrap_binary<&Slots::get_item>, "Return self[key].", one_key},
    {&__setitem__, word(offsetof(Slots, set_item)), false, wrap_set_item, "Set self[key] to value.",
     "($self, key, value, /)"},
    {&__delitem__, word(offsetof(Slots, set_item)), false, wrap_delete_item, "Delete self[key].", one_key},

    // Behind the operators of the same names: a type has one or the other.
    {&__add__, word(offsetof(Slots, concatenate)), false, wrap_binary<&Slots::concatenate>, "Return self+value.",
     one_value},
    {&__mul__, word(offsetof(Slots, repeat)), false, wrap_repeat<&Slots::repeat>, "Return self*value.", one_value},
    {&__rmul__, word(offsetof(Slots, repeat)), false, wrap_repeat<&Slots::repeat>, "Return value*self.", one_value},
    {&__contains__, word(offsetof(Slots, contains)), false, wrap_contains, "Return bool(key in self).", one_key},
    {&__iadd__, word(offsetof(Slots, concatenate_in_place)), false, wrap_binary<&Slots::concatenate_in_place>,
     "Implement self+=value.", one_value},
    {&__imul__, word(offsetof(Slots, repeat_in_place)), false, wrap_repeat<&Slots::repeat_in_place>,
     "Implement self*=value.", one_value},
    {&__format__, word(offsetof(Slots, format)), false, nullptr, "", ""},
};

}  // namespace

std::span<SlotEntry const> slot_entries() { return entries; }

}  // namespace gossamer
