// Powers, plain and modular.
#include <cmath>

#include "runtime/core/int_parts.hpp"

namespace gossamer::ints {
namespace {

// GMP's own number, for results whose size is only known afterwards.
class Number {
public:
    Number() { mpz_init(number_); }
    ~Number() { mpz_clear(number_); }
    Number(Number const&) = delete;
    Number& operator=(Number const&) = delete;
    operator mpz_ptr() { return number_; }
    Value value() const {
        return make_int(std::span<mp_limb_t const>(mpz_limbs_read(number_), mpz_size(number_)), mpz_sgn(number_) < 0);
    }

private:
    mpz_t number_;
};

Value float_power_of(Value base, Value exponent) {
    double const x = to_double(base), y = to_double(exponent);
    if (std::isinf(x) || std::isinf(y)) return raise_overflow("int too large to convert to float");
    return float_power(x, y);
}

Value power_modulo_small(uint64_t base, uint64_t exponent, uint64_t modulus) {
    unsigned __int128 result = 1 % modulus, square = base;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1) result = result * square % modulus;
        square = square * square % modulus;
    }
    return make_int(static_cast<uint64_t>(result));
}

}  // namespace

Value power(Value base, Value exponent) {
    if (sign_of(exponent) < 0) return float_power_of(base, exponent);
    auto const times = fitting_int64(exponent);
    size_t const length = bit_length(base);
    if (length <= 1) {  // -1, 0, 1
        if (sign_of(exponent) == 0) return Value::integer(1);
        if (sign_of(base) >= 0) return exact_int(base);
        bool const is_odd = IntView(exponent).limbs[0] & 1;
        return Value::integer(is_odd ? -1 : 1);
    }
    if (!times) return raise_out_of_memory();
    if (is_small(base)) {
        int64_t result = 1, square = small_of(base);
        uint64_t left = static_cast<uint64_t>(*times);
        bool overflows = false;
        for (;;) {
            if (left & 1) overflows |= __builtin_mul_overflow(result, square, &result);
            left >>= 1;
            if (!left || overflows) break;
            overflows |= __builtin_mul_overflow(square, square, &square);
        }
        if (!overflows) return make_int(result);
    }
    size_t bits;
    if (__builtin_mul_overflow(length, static_cast<size_t>(*times), &bits) || !memory_can_hold(bits / 8 * 4))
        return raise_out_of_memory();
    IntView const view(base);
    Number result;
    mpz_pow_ui(result, Lent(view), static_cast<unsigned long>(*times));
    return result.value();
}

Value power_modulo(Value base, Value exponent, Value modulus) {
    if (sign_of(modulus) == 0) return raise_value("pow() 3rd argument cannot be 0");
    if (is_small(base) && is_small(exponent) && is_small(modulus) && small_of(exponent) >= 0 && small_of(modulus) > 0) {
        int64_t const m = small_of(modulus), rest = small_of(base) % m;
        return power_modulo_small(static_cast<uint64_t>(rest < 0 ? rest + m : rest),
                                  static_cast<uint64_t>(small_of(exponent)), static_cast<uint64_t>(m));
    }
    IntView const base_view(base), exponent_view(exponent), modulus_view(modulus);
    if (!memory_can_hold(static_cast<size_t>(modulus_view.size + base_view.size) * sizeof(mp_limb_t) * 16))
        return raise_out_of_memory();
    Number result;
    if (exponent_view.is_negative) {
        if (!mpz_invert(result, Lent(base_view), Lent(modulus_view)) && bit_length(modulus_view) != 1)
            return raise_value("base is not invertible for the given modulus");
        Number positive;
        mpz_neg(positive, Lent(exponent_view));
        mpz_powm(result, result, positive, Lent(modulus_view));
    } else
        mpz_powm(result, Lent(base_view), Lent(exponent_view), Lent(modulus_view));
    // GMP gives 0 <= result < |modulus|; Python's has the sign of the modulus.
    if (modulus_view.is_negative && mpz_sgn(static_cast<mpz_ptr>(result)) > 0)
        mpz_add(result, result, Lent(modulus_view));
    return result.value();
}

}  // namespace gossamer::ints
