// Functions of integers: exact, through GMP.
#include <climits>
#include <numeric>

#include "runtime/core/int_parts.hpp"
#include "stdlib/modules/math_parts.hpp"

namespace gossamer::math {
namespace {

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

uint64_t magnitude(int64_t number) {
    return number < 0 ? -static_cast<uint64_t>(number) : static_cast<uint64_t>(number);
}

Value absolute(Value number) { return sign_of(number) < 0 ? ints::negate(number) : exact_int(number); }

Value gcd_of(Value a, Value b) {
    if (ints::is_small(a) && ints::is_small(b))
        return make_int(std::gcd(magnitude(ints::small_of(a)), magnitude(ints::small_of(b))));
    IntView const left(a), right(b);
    Number result;
    mpz_gcd(result, ints::Lent(left), ints::Lent(right));
    return result.value();
}

Value lcm_of(Value a, Value b) {
    if (sign_of(a) == 0 || sign_of(b) == 0) return Value::integer(0);
    Owned const divisor = TRY(Owned(gcd_of(a, b)));
    Owned const part = TRY(Owned(ints::floor_divide(a, divisor.get())));
    Owned const product = TRY(Owned(ints::multiply(part.get(), b)));
    return absolute(product.get());
}

// first (first - 1) … of so many factors, halved again and again so that the factors stay of equal size.
Value falling_product(Value first, int64_t from, int64_t count) {
    if (count <= 8) {
        Owned result = TRY(Owned(ints::subtract(first, Value::integer(from))));
        for (int64_t i = 1; i < count; ++i) {
            Owned const factor = TRY(Owned(ints::subtract(first, Value::integer(from + i))));
            result = TRY(Owned(ints::multiply(result.get(), factor.get())));
        }
        return result.release();
    }
    Owned const left = TRY(Owned(falling_product(first, from, count / 2)));
    Owned const right = TRY(Owned(falling_product(first, from + count / 2, count - count / 2)));
    return ints::multiply(left.get(), right.get());
}

// What gcd and lcm do with any number of arguments.
Value fold(std::span<Value const> numbers, Value start, Value (*combine)(Value, Value)) {
    Owned result(start);
    for (Value const argument : numbers) {
        Owned const number = TRY(Owned(to_index(argument)));
        result = TRY(Owned(combine(result.get(), number.get())));
    }
    return result.release();
}

}  // namespace

Value factorial(Value argument) {
    Owned const n = TRY(Owned(to_index(argument)));
    if (sign_of(n.get()) < 0) return raise(value_error_type, "factorial() not defined for negative values");
    auto const number = fitting_int64(n.get());
    if (!number) return raise(overflow_error_type, "factorial() argument should not exceed {}", LONG_MAX);
    // n! has fewer than n log2(n) bits.
    size_t const bits = static_cast<size_t>(*number) * ints::bit_length(static_cast<mp_limb_t>(*number));
    if (static_cast<uint64_t>(*number) > (uint64_t{1} << 40) || !memory_can_hold(bits / 2)) return raise_memory_error();
    Number result;
    mpz_fac_ui(result, static_cast<unsigned long>(*number));
    return result.value();
}

Value gcd(std::span<Value const> numbers) { return fold(numbers, Value::integer(0), gcd_of); }
Value lcm(std::span<Value const> numbers) { return fold(numbers, Value::integer(1), lcm_of); }

Value isqrt(Value argument) {
    Owned const n = TRY(Owned(to_index(argument)));
    if (sign_of(n.get()) < 0) return raise(value_error_type, "isqrt() argument must be nonnegative");
    IntView const view(n.get());
    Number result;
    mpz_sqrt(result, ints::Lent(view));
    return result.value();
}

Value comb(Value n_argument, Value k_argument) {
    Owned const n = TRY(Owned(to_index(n_argument)));
    Owned k = TRY(Owned(to_index(k_argument)));
    if (sign_of(n.get()) < 0) return raise(value_error_type, "n must be a non-negative integer");
    if (sign_of(k.get()) < 0) return raise(value_error_type, "k must be a non-negative integer");
    Owned other = TRY(Owned(ints::subtract(n.get(), k.get())));
    if (sign_of(other.get()) < 0) return Value::integer(0);
    if (ints::compare(other.get(), k.get()) < 0) k = std::move(other);
    auto const count = fitting_int64(k.get());
    if (!count) return raise(overflow_error_type, "min(n - k, k) must not exceed {}", LLONG_MAX);
    IntView const view(n.get());
    size_t bits;
    if (__builtin_mul_overflow(ints::bit_length(view), static_cast<size_t>(*count), &bits) ||
        !memory_can_hold(bits / 4))
        return raise_memory_error();
    Number result;
    mpz_bin_ui(result, ints::Lent(view), static_cast<unsigned long>(*count));
    return result.value();
}

Value perm(Value n_argument, Value k_argument) {
    if (k_argument.is_none()) return factorial(n_argument);
    Owned const n = TRY(Owned(to_index(n_argument)));
    Owned const k = TRY(Owned(to_index(k_argument)));
    if (sign_of(n.get()) < 0) return raise(value_error_type, "n must be a non-negative integer");
    if (sign_of(k.get()) < 0) return raise(value_error_type, "k must be a non-negative integer");
    if (ints::compare(n.get(), k.get()) < 0) return Value::integer(0);
    auto const count = fitting_int64(k.get());
    if (!count) return raise(overflow_error_type, "k must not exceed {}", LLONG_MAX);
    return *count == 0 ? Value::integer(1) : falling_product(n.get(), 0, *count);
}

}  // namespace gossamer::math
