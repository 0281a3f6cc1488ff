// Shifts, and bitwise operations on numbers as if in two's complement with infinitely many sign bits.
#include <cstring>

#include "runtime/core/int_parts.hpp"

namespace gossamer::ints {
namespace {

// Two's complement of so many limbs; there is room for the sign.
void to_complement(mp_limb_t* out, IntView const& number, size_t size) {
    auto const used = static_cast<size_t>(number.size);
    std::memcpy(out, number.limbs, used * sizeof(mp_limb_t));
    std::memset(out + used, 0, (size - used) * sizeof(mp_limb_t));
    if (number.is_negative) mpn_neg(out, out, static_cast<mp_size_t>(size));
}

template <class Combine> Value combine(Value a, Value b, Combine operation) {
    if (is_small(a) && is_small(b))
        return make_int(
            static_cast<int64_t>(operation(static_cast<mp_limb_t>(small_of(a)), static_cast<mp_limb_t>(small_of(b)))));
    IntView const left(a), right(b);
    size_t const size = static_cast<size_t>(std::max(left.size, right.size)) + 1;
    Scratch const other(size);
    if (!other) return empty;
    Int* const result = allocate(size);
    if (!result) return empty;
    to_complement(result->limbs, left, size);
    to_complement(other.get(), right, size);
    for (size_t i = 0; i < size; ++i) result->limbs[i] = operation(result->limbs[i], other[i]);
    bool const is_negative = result->limbs[size - 1] >> (limb_bits - 1);
    if (is_negative) mpn_neg(result->limbs, result->limbs, static_cast<mp_size_t>(size));
    return finish(result, size, is_negative);
}

Value shift_left_by(Value a, uint64_t count) {
    IntView const number(a);
    size_t const zeros = count / limb_bits, size = static_cast<size_t>(number.size);
    auto const bits = static_cast<unsigned>(count % limb_bits);
    Int* const result = allocate(size + zeros + 1);
    if (!result) return empty;
    std::memset(result->limbs, 0, zeros * sizeof(mp_limb_t));
    result->limbs[size + zeros] = 0;
    if (bits)
        result->limbs[size + zeros] = mpn_lshift(result->limbs + zeros, number.limbs, number.size, bits);
    else
        std::memcpy(result->limbs + zeros, number.limbs, size * sizeof(mp_limb_t));
    return finish(result, size + zeros + 1, number.is_negative);
}

Value shift_right_by(Value a, uint64_t count) {
    IntView const number(a);
    size_t const dropped = count / limb_bits, size = static_cast<size_t>(number.size);
    if (dropped >= size) return Value::integer(number.is_negative ? -1 : 0);
    auto const bits = static_cast<unsigned>(count % limb_bits);
    size_t const left = size - dropped;
    Int* const result = allocate(left + 1);
    if (!result) return empty;
    bool loses_bits = trimmed(number.limbs, dropped);
    if (bits)
        loses_bits |= mpn_rshift(result->limbs, number.limbs + dropped, static_cast<mp_size_t>(left), bits) != 0;
    else
        std::memcpy(result->limbs, number.limbs + dropped, left * sizeof(mp_limb_t));
    result->limbs[left] = 0;
    // Rounds down, which for a negative number is away from zero.
    if (number.is_negative && loses_bits) mpn_add_1(result->limbs, result->limbs, static_cast<mp_size_t>(left + 1), 1);
    return finish(result, left + 1, number.is_negative);
}

}  // namespace

Value shift_left(Value a, Value b) {
    if (sign_of(b) < 0) return raise_value("negative shift count");
    if (sign_of(a) == 0) return Value::integer(0);
    auto const count = fitting_int64(b);
    // More digits than an index of CPython's counts, or only more than any memory holds?
    if (!count)
        return bit_length(IntView(b)) > 65 ? raise_overflow("too many digits in integer") : raise_out_of_memory();
    if (is_small(a) && *count < 64)
        return make_int(static_cast<__int128>(small_of(a)) * (static_cast<__int128>(1) << *count));
    return shift_left_by(a, static_cast<uint64_t>(*count));
}

Value shift_right(Value a, Value b) {
    if (sign_of(b) < 0) return raise_value("negative shift count");
    auto const count = fitting_int64(b);
    if (!count) return Value::integer(sign_of(a) < 0 ? -1 : 0);
    if (is_small(a)) return make_int(small_of(a) >> std::min<int64_t>(*count, 63));
    return shift_right_by(a, static_cast<uint64_t>(*count));
}

Value bit_and(Value a, Value b) {
    return combine(a, b, [](mp_limb_t x, mp_limb_t y) { return x & y; });
}
Value bit_or(Value a, Value b) {
    return combine(a, b, [](mp_limb_t x, mp_limb_t y) { return x | y; });
}
Value bit_xor(Value a, Value b) {
    return combine(a, b, [](mp_limb_t x, mp_limb_t y) { return x ^ y; });
}

Value invert(Value a) {
    if (is_small(a)) return make_int(~small_of(a));
    Owned const negative(negate(a));
    return negative ? subtract(negative.get(), Value::integer(1)) : empty;
}

}  // namespace gossamer::ints
