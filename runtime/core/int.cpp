#include "runtime/core/int.hpp"

#include <cmath>
#include <cstring>

#include "runtime/core/int_parts.hpp"
#include "runtime/heap/heap.hpp"

namespace gossamer {
namespace {

constexpr uint64_t hash_modulus = (uint64_t{1} << 61) - 1;

size_t int_size(Object const& object) {
    auto const size = static_cast<Int const&>(object).size;
    return sizeof(Int) + static_cast<size_t>(size < 0 ? -size : size) * sizeof(mp_limb_t);
}

uint64_t magnitude(int64_t number) {
    return number < 0 ? -static_cast<uint64_t>(number) : static_cast<uint64_t>(number);
}

// The top 64 bits of a magnitude, the highest of them set; `is_inexact` if there is anything below them.
uint64_t top_bits(IntView const& view, bool& is_inexact) {
    auto const size = static_cast<size_t>(view.size);
    mp_limb_t const top = view.limbs[size - 1];
    int const shift = __builtin_clzl(top);
    is_inexact = false;
    if (size == 1) return top << shift;
    mp_limb_t const next = view.limbs[size - 2];
    uint64_t const bits = shift ? top << shift | next >> (64 - shift) : top;
    is_inexact = shift ? next << shift : next;
    for (size_t i = size - 2; i-- > 0 && !is_inexact;) is_inexact = view.limbs[i];
    return bits;
}

}  // namespace

Layout const int_layout = {.name = "int", .size = &int_size};

namespace ints {

Int* allocate(size_t limbs) {
    size_t const bytes = sizeof(Int) + limbs * sizeof(mp_limb_t);
    if (limbs >= (size_t{1} << 43) || !memory_can_hold(bytes)) [[unlikely]] {
        raise_out_of_memory();
        return nullptr;
    }
    return static_cast<Int*>(heap().allocate(bytes, &int_type.root, Contents::leaf));
}

Value finish(Int* number, size_t limbs, bool is_negative) {
    if (!number) [[unlikely]]
        return empty;
    size_t const size = trimmed(number->limbs, limbs);
    number->size = is_negative ? -static_cast<int64_t>(size) : static_cast<int64_t>(size);
    if (size <= 1) {
        mp_limb_t const limb = size ? number->limbs[0] : 0;
        if (limb <= magnitude(Value::largest_integer) + (is_negative ? 1 : 0)) {
            release(static_cast<Object*>(number));
            return Value::integer(is_negative ? -static_cast<int64_t>(limb) : static_cast<int64_t>(limb));
        }
    }
    if (limbs > 64 && size < limbs / 2) [[unlikely]] {  // do not let a small number hold much memory
        Owned const large = Value::of(number);
        return make_int(std::span<mp_limb_t const>(number->limbs, size), is_negative);
    }
    return Value::of(number);
}

int compare(Value a, Value b) {
    if (both_integers(a, b)) {
        int64_t const x = a.as_integer(), y = b.as_integer();
        return x < y ? -1 : x > y;
    }
    IntView const left(a), right(b);
    if (left.is_negative != right.is_negative) return left.is_negative ? -1 : 1;
    int const order = compare_magnitudes(left, right);
    return left.is_negative ? -order : order;
}

int compare_with_double(Value a, double b) {
    if (is_small(a)) {
        int64_t const number = small_of(a);
        auto const rounded = static_cast<double>(number);
        // Below 2^53 a double is exact; and if the rounded number differs from b, rounding did not carry it past b.
        if (rounded != b) return rounded < b ? -1 : 1;
        if (magnitude(number) <= uint64_t{1} << 53) return 0;
        auto const whole = static_cast<int64_t>(b);  // at most 2^62 here
        return number < whole ? -1 : number > whole;
    }
    IntView const left(a);
    if (std::isinf(b)) return b < 0 ? 1 : -1;
    bool const is_negative = b < 0;
    if (left.is_zero()) return b > 0 ? -1 : b < 0;
    if (b == 0 || left.is_negative != is_negative) return left.is_negative ? -1 : 1;
    int exponent;
    double const fraction = std::frexp(std::fabs(b), &exponent);
    auto const length = static_cast<int64_t>(bit_length(left));
    int order;
    if (length != exponent)
        order = length < exponent ? -1 : 1;
    else {
        bool is_inexact;
        uint64_t const mine = top_bits(left, is_inexact);
        // If the numbers have 53 bits or less before the point, b may have more behind it; all of them are in these 64.
        auto const other = static_cast<uint64_t>(std::ldexp(fraction, 64));
        order = mine < other ? -1 : mine > other ? 1 : is_inexact;
    }
    return is_negative ? -order : order;
}

int64_t hash(Value a) {
    int64_t result;
    if (is_small(a)) {
        int64_t const number = small_of(a);
        auto const rest = static_cast<int64_t>(magnitude(number) % hash_modulus);
        result = number < 0 ? -rest : rest;
    } else {
        IntView const view(a);
        auto const rest = view.size ? static_cast<int64_t>(mpn_mod_1(view.limbs, view.size, hash_modulus)) : 0;
        result = view.is_negative ? -rest : rest;
    }
    return result == -1 ? -2 : result;
}

size_t bit_length(Value a) {
    if (is_small(a)) return bit_length(magnitude(small_of(a)));
    return bit_length(IntView(a));
}

}  // namespace ints

IntView::IntView(Value number) {
    if (ints::is_small(number)) {
        int64_t const small = ints::small_of(number);
        space = magnitude(small);
        limbs = &space;
        size = small != 0;
        is_negative = small < 0;
        return;
    }
    Int const& object = number.as<Int>();
    limbs = object.limbs;
    is_negative = object.size < 0;
    size = is_negative ? -object.size : object.size;
}

Value make_int(int64_t number) {
    if (Value::fits(number)) [[likely]]
        return Value::integer(number);
    mp_limb_t const limb = magnitude(number);
    return make_int(std::span(&limb, 1), number < 0);
}

Value make_int(uint64_t number) {
    if (number <= static_cast<uint64_t>(Value::largest_integer)) [[likely]]
        return Value::integer(static_cast<int64_t>(number));
    mp_limb_t const limb = number;
    return make_int(std::span(&limb, 1), false);
}

Value make_int(__int128 number) {
    if (number >= Value::smallest_integer && number <= Value::largest_integer) [[likely]]
        return Value::integer(static_cast<int64_t>(number));
    auto const bits = number < 0 ? -static_cast<unsigned __int128>(number) : static_cast<unsigned __int128>(number);
    mp_limb_t const limbs[2] = {static_cast<mp_limb_t>(bits), static_cast<mp_limb_t>(bits >> 64)};
    return make_int(std::span(limbs), number < 0);
}

Value make_int(double whole) {
    if (std::fabs(whole) < 0x1p62) [[likely]]
        return Value::integer(static_cast<int64_t>(whole));
    int exponent;
    double const fraction = std::frexp(std::fabs(whole), &exponent);
    auto const bits = static_cast<mp_limb_t>(std::ldexp(fraction, 64));  // the number is bits * 2^(exponent - 64)
    if (exponent <= 64) {
        mp_limb_t const limb = bits >> (64 - exponent);
        return make_int(std::span(&limb, 1), whole < 0);
    }
    size_t const shift = static_cast<size_t>(exponent) - 64, zeros = shift / 64;
    mp_limb_t limbs[18] = {};
    limbs[zeros] = shift % 64 ? bits << shift % 64 : bits;
    if (shift % 64) limbs[zeros + 1] = bits >> (64 - shift % 64);
    return make_int(std::span<mp_limb_t const>(limbs, zeros + 2), whole < 0);
}

Value make_int(std::span<mp_limb_t const> limbs, bool is_negative) {
    size_t const size = ints::trimmed(limbs.data(), limbs.size());
    if (size <= 1) {
        mp_limb_t const limb = size ? limbs[0] : 0;
        if (limb <= magnitude(Value::largest_integer) + (is_negative ? 1 : 0))
            return Value::integer(is_negative ? -static_cast<int64_t>(limb) : static_cast<int64_t>(limb));
    }
    Int* const number = ints::allocate(size);
    if (!number) return empty;
    std::memcpy(number->limbs, limbs.data(), size * sizeof(mp_limb_t));
    number->size = is_negative ? -static_cast<int64_t>(size) : static_cast<int64_t>(size);
    return Value::of(number);
}

std::optional<int64_t> fitting_int64(Value number) {
    if (ints::is_small(number)) [[likely]]
        return ints::small_of(number);
    Int const& object = number.as<Int>();
    if (object.size == 0) return 0;
    mp_limb_t const limb = object.limbs[0];
    if (object.size == 1 && limb <= static_cast<uint64_t>(INT64_MAX)) return static_cast<int64_t>(limb);
    if (object.size == -1 && limb <= magnitude(INT64_MIN)) return static_cast<int64_t>(-limb);
    return std::nullopt;
}

Value exact_int(Value number) {
    if (number.is_integer()) return number;
    if (number.is_boolean()) return Value::integer(number == true_value);
    if (is_exactly(number, int_type)) return retain(number);
    IntView const view(number);
    return make_int(std::span<mp_limb_t const>(view.limbs, static_cast<size_t>(view.size)), view.is_negative);
}

double to_double(Value number) {
    if (ints::is_small(number)) [[likely]]
        return static_cast<double>(ints::small_of(number));
    IntView const view(number);
    if (view.is_zero()) return 0;
    size_t const length = ints::bit_length(view);
    uint64_t top = view.limbs[0];
    if (length > 64) {
        bool is_inexact;
        top = top_bits(view, is_inexact);
        top |= is_inexact;  // the lowest bit stands for all that is below
    }
    double result = static_cast<double>(top);  // rounds half to even
    if (length > 64) result = length > 2000 ? HUGE_VAL : std::ldexp(result, static_cast<int>(length - 64));
    return view.is_negative ? -result : result;
}

int sign_of(Value number) {
    if (ints::is_small(number)) {
        int64_t const small = ints::small_of(number);
        return (small > 0) - (small < 0);
    }
    int64_t const size = number.as<Int>().size;
    return (size > 0) - (size < 0);
}

}  // namespace gossamer
