// Operators of classes of programs: one slot function for each operator serves `__op__` of the left operand and
// `__rop__` of the right one. Which operand is asked first where one's class derives from the other's is decided
// as in CPython: binary() gives priority to slots, and here to the methods behind one and the same slot.
#include "runtime/binding/trampolines.hpp"

namespace gossamer::detail {

namespace {

using namespace names;

struct OperatorNames {
    Str **left, **right, **in_place;
};
constexpr OperatorNames operator_names[binary_operators] = {
    {&__add__, &__radd__, &__iadd__},
    {&__sub__, &__rsub__, &__isub__},
    {&__mul__, &__rmul__, &__imul__},
    {&__matmul__, &__rmatmul__, &__imatmul__},
    {&__truediv__, &__rtruediv__, &__itruediv__},
    {&__floordiv__, &__rfloordiv__, &__ifloordiv__},
    {&__mod__, &__rmod__, &__imod__},
    {&__pow__, &__rpow__, &__ipow__},
    {&__lshift__, &__rlshift__, &__ilshift__},
    {&__rshift__, &__rrshift__, &__irshift__},
    {&__and__, &__rand__, &__iand__},
    {&__or__, &__ror__, &__ior__},
    {&__xor__, &__rxor__, &__ixor__},
};

// Does the right operand's class have another reflected method than the left one's?
bool is_overridden(Type& left, Type& right, Str* name) {
    Value const own = lookup_in_type(right, name);
    return own && own != lookup_in_type(left, name);
}

Value call_either(Value left, Value right, bool left_has_it, bool right_has_it, Str* name, Str* reflected) {
    Type &left_type = type_of(left), &right_type = type_of(right);
    bool try_right = right_has_it && &left_type != &right_type;
    if (left_has_it) {
        if (try_right && right_type.derives_from(left_type) && is_overridden(left_type, right_type, reflected)) {
            Value const result = maybe_call_dunder(right, reflected, left);
            if (result != not_implemented) return result;
            try_right = false;
        }
        Value const result = maybe_call_dunder(left, name, right);
        if (result != not_implemented || &left_type == &right_type) return result;
    }
    return try_right ? maybe_call_dunder(right, reflected, left) : not_implemented;
}

template <size_t Op> Value call_binary(Value left, Value right) {
    return call_either(left, right, type_of(left).slots.binary[Op] == call_binary<Op>,
                       type_of(right).slots.binary[Op] == call_binary<Op>, *operator_names[Op].left,
                       *operator_names[Op].right);
}
template <size_t Op> Value call_in_place(Value left, Value right) {
    return call_dunder(left, *operator_names[Op].in_place, right);
}

Value call_divmod(Value left, Value right) {
    return call_either(left, right, type_of(left).slots.divmod == call_divmod,
                       type_of(right).slots.divmod == call_divmod, __divmod__, __rdivmod__);
}

// With three arguments, only the first is asked.
Value call_power_modulo(Value base, Value exponent, Value modulus) {
    if (type_of(base).slots.power_modulo != call_power_modulo) return not_implemented;
    return call_dunder(base, __pow__, exponent, modulus);
}

template <size_t... Op> void fill(Slots& slots, std::index_sequence<Op...>) {
    ((slots.binary[Op] = call_binary<Op>), ...);
    ((slots.in_place[Op] = call_in_place<Op>), ...);
}

}  // namespace

void fill_operator_trampolines(Slots& slots) {
    fill(slots, std::make_index_sequence<binary_operators>());
    slots.divmod = call_divmod;
    slots.power_modulo = call_power_modulo;
}

}  // namespace gossamer::detail
