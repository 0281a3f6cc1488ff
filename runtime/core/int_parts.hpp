// What the files of int share: making results, scratch memory, and failing.
#pragma once
#include "runtime/core/int.hpp"
#include "runtime/core/memory_check.hpp"

namespace gossamer {

// From a later room (types/float.cpp).
Value make_float(double number);
Value float_power(double base, double exponent);

namespace ints {

constexpr size_t limb_bits = 64;

// An exact Int with room for so many limbs, not filled in. Null: MemoryError is pending.
Int* allocate(size_t limbs);
// The canonical value of what has been computed into the first so many limbs. Takes `number` over; null stays empty.
Value finish(Int* number, size_t limbs, bool is_negative);

// Exceptions are made in a later room (types/int_errors.cpp). All of them return `empty`.
Value raise_zero_division(char const* text);
Value raise_value(char const* text);
Value raise_overflow(char const* text);
Value raise_out_of_memory();
Value raise_invalid_literal(int base, Value whole);
// digits: how many a text has; 0: unknown.
Value raise_digit_limit(size_t digits);

// Text as a number may be written, in ASCII: decimal digits and blanks of all scripts become plain ones. false:
// there is something else in it.
// What may stand around a number: only the blanks of C, once those of other scripts have become spaces.
inline bool is_number_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool append_ascii_number(std::string& out, std::string_view text);

inline bool is_small(Value value) { return value.is_integer() || value.is_boolean(); }
inline int64_t small_of(Value value) { return value.is_integer() ? value.as_integer() : value == true_value; }

inline size_t bit_length(mp_limb_t limb) { return limb ? limb_bits - static_cast<size_t>(__builtin_clzl(limb)) : 0; }
inline size_t bit_length(mp_limb_t const* limbs, size_t size) {
    return size ? (size - 1) * limb_bits + bit_length(limbs[size - 1]) : 0;
}
inline size_t bit_length(IntView const& number) { return bit_length(number.limbs, static_cast<size_t>(number.size)); }
inline size_t trimmed(mp_limb_t const* limbs, size_t size) {
    while (size && !limbs[size - 1]) --size;
    return size;
}
// <0, 0, >0 by magnitude.
inline int compare_magnitudes(IntView const& a, IntView const& b) {
    if (a.size != b.size) return a.size < b.size ? -1 : 1;
    return a.size ? mpn_cmp(a.limbs, b.limbs, a.size) : 0;
}

// Limbs for the time of a computation.
class Scratch {
public:
    explicit Scratch(size_t limbs) : limbs_(inside_) {
        if (limbs > sizeof inside_ / sizeof *inside_)
            limbs_ = static_cast<mp_limb_t*>(std::malloc(limbs * sizeof(mp_limb_t)));
        if (!limbs_) raise_out_of_memory();
    }
    ~Scratch() {
        if (limbs_ != inside_) std::free(limbs_);
    }
    Scratch(Scratch const&) = delete;
    Scratch& operator=(Scratch const&) = delete;
    explicit operator bool() const { return limbs_; }
    mp_limb_t* get() const { return limbs_; }
    mp_limb_t& operator[](size_t i) const { return limbs_[i]; }

private:
    mp_limb_t inside_[24];
    mp_limb_t* limbs_;
};

// A number lent to GMP's mpz functions, which do not change it.
class Lent {
public:
    explicit Lent(IntView const& view) { mpz_roinit_n(number_, view.limbs, view.is_negative ? -view.size : view.size); }
    operator mpz_srcptr() const { return number_; }

private:
    mpz_t number_;
};

}  // namespace ints
}  // namespace gossamer
