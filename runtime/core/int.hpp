// int: any size. Numbers that fit 63 bits are immediate in the Value; larger ones, and instances of
// subclasses of int, are Int objects: sign and magnitude, computed with GMP's mpn functions on sizes
// checked beforehand (its own allocation failures would end the process).
//
// Canonical form: an exact int that fits 63 bits is never an Int object; the top limb is never 0.
#pragma once
#include <gmp.h>

#include <span>
#include <string>
#include <string_view>

#include "runtime/object/type.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Int : Object {
    int64_t size;       // limbs in use, negative for a negative number, 0 for zero
    mp_limb_t limbs[];  // least significant first
};
extern Layout const int_layout;

// Is it an int, a bool, or of a subclass of int?
inline bool is_int(Value value) { return value.is_integer() || value.is_boolean() || is_a(value, type_is_int); }
// Exactly int: not a bool, not of a subclass.
inline bool is_exact_int(Value value) { return value.is_integer() || is_exactly(value, int_type); }

Value make_int(int64_t number);  // owned; immediate if it fits
Value make_int(uint64_t number);
Value make_int(__int128 number);
Value make_int(double whole);                                        // truncates; must be finite
Value make_int(std::span<mp_limb_t const> limbs, bool is_negative);  // normalises; MemoryError if too large

// A read-only view of the number in any is_int value; small ones borrow `space`.
struct IntView {
    IntView(IntView const&) = delete;
    IntView& operator=(IntView const&) = delete;
    explicit IntView(Value number);
    mp_limb_t space;
    mp_limb_t const* limbs;
    int64_t size;  // limbs
    bool is_negative;
    bool is_zero() const { return size == 0; }
};

// Of an is_int value. nullopt here means "does not fit", no exception is pending.
std::optional<int64_t> fitting_int64(Value number);
// An exact int with the same number (drops subclasses and bool). Owned.
Value exact_int(Value number);
double to_double(Value number);  // rounds half to even; ±infinity if too large
int sign_of(Value number);       // -1, 0, 1

// Arithmetic on any two is_int values; owned result, or empty with an exception pending (ZeroDivisionError,
// MemoryError, "negative shift count" …). Division floors, as Python's.
namespace ints {
Value add(Value a, Value b);
Value subtract(Value a, Value b);
Value multiply(Value a, Value b);
Value floor_divide(Value a, Value b);
Value modulo(Value a, Value b);
Value divide(Value a, Value b);           // true division: a correctly rounded float
Value divmod(Value a, Value b);           // a tuple
Value power(Value base, Value exponent);  // a float for negative exponents
Value power_modulo(Value base, Value exponent, Value modulus);
Value shift_left(Value a, Value b);
Value shift_right(Value a, Value b);
Value bit_and(Value a, Value b);
Value bit_or(Value a, Value b);
Value bit_xor(Value a, Value b);
Value negate(Value a);
Value invert(Value a);
int compare(Value a, Value b);               // <0, 0, >0
int compare_with_double(Value a, double b);  // exact, by value; b is not NaN
int64_t hash(Value a);                       // as CPython: modulo 2^61 - 1, never -1
size_t bit_length(Value a);
}  // namespace ints

// Text to int as int() does: base 0 or 2 … 36, blanks around it, underscores, signs; the limit of 4300 decimal
// digits. Raises ValueError with CPython's text. `whole` is what the message shows (a repr is made of it).
Value parse_int(std::string_view text, int base, Value whole);
// A literal of the language: decimal, 0x, 0o, 0b, without underscores. No digit limit but the same error.
Value parse_int_literal(std::string_view text);
// Digits in a base from 2 to 36, with '-' but no prefix. false: the digit limit of decimal conversion (ValueError).
bool append_digits(std::string& out, Value number, int base);

}  // namespace gossamer
