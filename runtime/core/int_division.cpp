// Division: floored, as the language wants it, and true division, rounded correctly.
#include <cfloat>
#include <cmath>
#include <cstring>

#include "runtime/core/int_parts.hpp"
#include "runtime/core/tuple.hpp"

namespace gossamer::ints {
namespace {

constexpr char zero_division[] = "integer division or modulo by zero";

struct SmallResult {
    int64_t quotient, remainder;
};

// smallest / -1 is no trap: 63 bits of quotient fit 64.
SmallResult floor_small(int64_t a, int64_t b) {
    int64_t quotient = a / b, remainder = a % b;
    if (remainder && (remainder ^ b) < 0) {
        --quotient;
        remainder += b;
    }
    return {quotient, remainder};
}

// Adds one to a magnitude that has room for a carry.
void increment(Int& number, size_t size) { mpn_add_1(number.limbs, number.limbs, static_cast<mp_size_t>(size), 1); }

// Floored quotient and remainder of a by b, which is not 0. Either may be null if nobody wants it.
bool divide_large(Value a, Value b, Owned* quotient, Owned* remainder) {
    IntView const left(a), right(b);
    bool const signs_differ = left.is_negative != right.is_negative;
    if (compare_magnitudes(left, right) < 0) {
        bool const steps_down = signs_differ && !left.is_zero();
        if (quotient) *quotient = Owned(Value::integer(steps_down ? -1 : 0));
        if (remainder) *remainder = Owned(steps_down ? add(a, b) : exact_int(a));
        return !remainder || *remainder;
    }
    auto const size = static_cast<size_t>(left.size), divisor_size = static_cast<size_t>(right.size);
    size_t const quotient_size = size - divisor_size + 1;
    Int* const raw_quotient = allocate(quotient_size + 1);  // and a limb for the step down
    if (!raw_quotient) return false;
    raw_quotient->size = 0;
    Owned quotient_owner(Value::of(raw_quotient));
    Int* const raw_remainder = allocate(divisor_size);
    if (!raw_remainder) return false;
    raw_remainder->size = 0;
    Owned remainder_owner(Value::of(raw_remainder));
    if (divisor_size == 1)
        raw_remainder->limbs[0] = mpn_divrem_1(raw_quotient->limbs, 0, left.limbs, left.size, right.limbs[0]);
    else
        mpn_tdiv_qr(raw_quotient->limbs, raw_remainder->limbs, 0, left.limbs, left.size, right.limbs, right.size);
    raw_quotient->limbs[quotient_size] = 0;
    // Truncated so far. If the signs differ and something remains, the quotient is one lower, and the remainder is
    // measured from there: it has the sign of the divisor.
    bool const steps_down = signs_differ && trimmed(raw_remainder->limbs, divisor_size);
    if (steps_down) {
        increment(*raw_quotient, quotient_size + 1);
        mpn_sub_n(raw_remainder->limbs, right.limbs, raw_remainder->limbs, right.size);
    }
    if (quotient) *quotient = Owned(finish(&quotient_owner.release().as<Int>(), quotient_size + 1, signs_differ));
    if (remainder) *remainder = Owned(finish(&remainder_owner.release().as<Int>(), divisor_size, right.is_negative));
    return (!quotient || *quotient) && (!remainder || *remainder);
}

// |number| shifted left (positive) or right, floored; how many limbs, and whether bits fell off.
struct Shifted {
    size_t size;
    bool is_inexact;
};
Shifted shift_magnitude(mp_limb_t* out, IntView const& number, int64_t shift) {
    auto const size = static_cast<size_t>(number.size);
    if (shift >= 0) {
        size_t const zeros = static_cast<size_t>(shift) / limb_bits;
        auto const bits = static_cast<unsigned>(shift % static_cast<int64_t>(limb_bits));
        std::memset(out, 0, zeros * sizeof(mp_limb_t));
        out[zeros + size] = 0;
        if (bits)
            out[zeros + size] = mpn_lshift(out + zeros, number.limbs, number.size, bits);
        else
            std::memcpy(out + zeros, number.limbs, size * sizeof(mp_limb_t));
        return {trimmed(out, zeros + size + 1), false};
    }
    size_t const dropped = static_cast<size_t>(-shift) / limb_bits;
    auto const bits = static_cast<unsigned>(-shift % static_cast<int64_t>(limb_bits));
    if (dropped >= size) return {0, true};
    bool is_inexact = trimmed(number.limbs, dropped);
    size_t const left = size - dropped;
    if (bits)
        is_inexact |= mpn_rshift(out, number.limbs + dropped, static_cast<mp_size_t>(left), bits) != 0;
    else
        std::memcpy(out, number.limbs + dropped, left * sizeof(mp_limb_t));
    return {trimmed(out, left), is_inexact};
}

[[gnu::noinline]] Value divide_large(Value a, Value b) {
    IntView const left(a), right(b);
    bool const is_negative = left.is_negative != right.is_negative;
    auto const signed_result = [&](double magnitude) { return make_float(is_negative ? -magnitude : magnitude); };
    if (left.is_zero()) return signed_result(0);
    int64_t const difference = static_cast<int64_t>(bit_length(left)) - static_cast<int64_t>(bit_length(right));
    if (difference > DBL_MAX_EXP) return raise_overflow("integer division result too large for a float");
    if (difference < DBL_MIN_EXP - DBL_MANT_DIG - 1) return signed_result(0);
    // A quotient with at least two bits more than a double holds (fewer for subnormal results): what is below
    // them only matters in being there or not.
    int64_t const shift = std::max<int64_t>(difference, DBL_MIN_EXP) - DBL_MANT_DIG - 2;
    size_t const room = static_cast<size_t>(left.size) + (shift < 0 ? static_cast<size_t>(-shift) / limb_bits : 0) + 2;
    Scratch const dividend(room), quotient(room), remainder(static_cast<size_t>(right.size));
    if (!dividend || !quotient || !remainder) return empty;
    Shifted const shifted = shift_magnitude(dividend.get(), left, -shift);
    bool is_inexact = shifted.is_inexact;
    uint64_t whole = 0;
    if (shifted.size < static_cast<size_t>(right.size))
        is_inexact = true;
    else {
        mpn_tdiv_qr(quotient.get(), remainder.get(), 0, dividend.get(), static_cast<mp_size_t>(shifted.size),
                    right.limbs, right.size);
        whole = quotient[0];
        is_inexact |= trimmed(remainder.get(), static_cast<size_t>(right.size)) != 0;
    }
    auto const length = static_cast<int64_t>(bit_length(whole));
    int64_t const extra = std::max<int64_t>(length, DBL_MIN_EXP - shift) - DBL_MANT_DIG;
    uint64_t const half = uint64_t{1} << (extra - 1);
    uint64_t const low = whole | is_inexact;
    if ((low & half) && (low & (3 * half - 1))) whole = low + half;
    whole &= ~(2 * half - 1);
    double const result = std::ldexp(static_cast<double>(whole), static_cast<int>(shift));
    if (std::isinf(result)) return raise_overflow("integer division result too large for a float");
    return signed_result(result);
}

}  // namespace

Value floor_divide(Value a, Value b) {
    if (is_small(a) && is_small(b)) [[likely]] {
        if (small_of(b) == 0) return raise_zero_division(zero_division);
        return make_int(floor_small(small_of(a), small_of(b)).quotient);
    }
    if (sign_of(b) == 0) return raise_zero_division(zero_division);
    Owned quotient;
    if (!divide_large(a, b, &quotient, nullptr)) return empty;
    return quotient.release();
}

Value modulo(Value a, Value b) {
    if (is_small(a) && is_small(b)) [[likely]] {
        if (small_of(b) == 0) return raise_zero_division("integer modulo by zero");
        return make_int(floor_small(small_of(a), small_of(b)).remainder);
    }
    if (sign_of(b) == 0) return raise_zero_division("integer modulo by zero");
    Owned remainder;
    if (!divide_large(a, b, nullptr, &remainder)) return empty;
    return remainder.release();
}

Value divmod(Value a, Value b) {
    if (sign_of(b) == 0) return raise_zero_division(zero_division);
    Owned quotient, remainder;
    if (is_small(a) && is_small(b)) {
        SmallResult const result = floor_small(small_of(a), small_of(b));
        quotient = Owned(make_int(result.quotient));
        remainder = Owned(make_int(result.remainder));
    } else if (!divide_large(a, b, &quotient, &remainder))
        return empty;
    return make_tuple({quotient.get(), remainder.get()}).release_value();
}

Value divide(Value a, Value b) {
    constexpr int64_t exact = int64_t{1} << DBL_MANT_DIG;
    if (is_small(a) && is_small(b)) {
        int64_t const x = small_of(a), y = small_of(b);
        if (y == 0) return raise_zero_division("division by zero");
        if (x != 0 && x >= -exact && x <= exact && y >= -exact && y <= exact)
            return make_float(static_cast<double>(x) / static_cast<double>(y));
    } else if (sign_of(b) == 0)
        return raise_zero_division("division by zero");
    return divide_large(a, b);
}

}  // namespace gossamer::ints
