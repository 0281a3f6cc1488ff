// Sums, differences and products.
#include "runtime/core/int_parts.hpp"

namespace gossamer::ints {
namespace {

Value add_magnitudes(IntView const& a, IntView const& b, bool is_negative) {
    IntView const& longer = a.size >= b.size ? a : b;
    IntView const& shorter = a.size >= b.size ? b : a;
    auto const size = static_cast<size_t>(longer.size);
    Int* const sum = allocate(size + 1);
    if (!sum) return empty;
    sum->limbs[size] = mpn_add(sum->limbs, longer.limbs, longer.size, shorter.limbs, shorter.size);
    return finish(sum, size + 1, is_negative);
}

// |a| - |b|, negated if is_negative.
Value subtract_magnitudes(IntView const& a, IntView const& b, bool is_negative) {
    int const order = compare_magnitudes(a, b);
    if (order == 0) return Value::integer(0);
    IntView const& larger = order > 0 ? a : b;
    IntView const& smaller = order > 0 ? b : a;
    Int* const difference = allocate(static_cast<size_t>(larger.size));
    if (!difference) return empty;
    mpn_sub(difference->limbs, larger.limbs, larger.size, smaller.limbs, smaller.size);
    return finish(difference, static_cast<size_t>(larger.size), is_negative == (order > 0));
}

[[gnu::noinline]] Value add_large(Value a, Value b, bool negate_b) {
    if (is_small(a) && is_small(b)) return make_int(small_of(a) + (negate_b ? -small_of(b) : small_of(b)));
    IntView const left(a), right(b);
    bool const right_is_negative = right.is_negative != negate_b;
    return left.is_negative == right_is_negative ? add_magnitudes(left, right, left.is_negative)
                                                 : subtract_magnitudes(left, right, left.is_negative);
}

[[gnu::noinline]] Value multiply_large(Value a, Value b) {
    IntView const left(a), right(b);
    if (left.is_zero() || right.is_zero()) return Value::integer(0);
    IntView const& longer = left.size >= right.size ? left : right;
    IntView const& shorter = left.size >= right.size ? right : left;
    auto const size = static_cast<size_t>(longer.size + shorter.size);
    // Long products need scratch memory of about four times their size.
    if (size > 100'000 && !memory_can_hold(size * 5 * sizeof(mp_limb_t))) return raise_out_of_memory();
    Int* const product = allocate(size);
    if (!product) return empty;
    if (left.limbs == right.limbs)
        mpn_sqr(product->limbs, left.limbs, left.size);
    else
        mpn_mul(product->limbs, longer.limbs, longer.size, shorter.limbs, shorter.size);
    return finish(product, size, left.is_negative != right.is_negative);
}

}  // namespace

Value add(Value a, Value b) {
    // 63 bits and 63 bits make 64: this can not overflow.
    if (both_integers(a, b)) [[likely]]
        return make_int(a.as_integer() + b.as_integer());
    return add_large(a, b, false);
}

Value subtract(Value a, Value b) {
    if (both_integers(a, b)) [[likely]]
        return make_int(a.as_integer() - b.as_integer());
    return add_large(a, b, true);
}

Value multiply(Value a, Value b) {
    if (both_integers(a, b)) [[likely]] {
        int64_t product;
        if (!__builtin_mul_overflow(a.as_integer(), b.as_integer(), &product)) return make_int(product);
        return make_int(static_cast<__int128>(a.as_integer()) * b.as_integer());
    }
    if (is_small(a) && is_small(b)) return make_int(static_cast<__int128>(small_of(a)) * small_of(b));
    return multiply_large(a, b);
}

Value negate(Value a) {
    if (is_small(a)) [[likely]]
        return make_int(-small_of(a));
    IntView const view(a);
    return make_int(std::span(view.limbs, static_cast<size_t>(view.size)), !view.is_negative);
}

}  // namespace gossamer::ints
