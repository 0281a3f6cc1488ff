// A double as text, in all the ways the language prints one.
#pragma once
#include <cstdint>
#include <string>

namespace gossamer {

enum DoubleTextFlag : unsigned {
    text_has_sign = 1,          // '+' in front of what is not negative
    text_keeps_point = 2,       // ".0" behind a whole number that is not written with an exponent
    text_is_alternate = 4,      // '#': the point and, for g, trailing zeros stay
    text_no_negative_zero = 8,  // what is rounded to zero has no sign
};
// code: 'e' 'E' 'f' 'F' 'g' 'G' as in C, or 'r': the shortest digits that read back (precision is ignored then).
// precision: at most INT_MAX.
std::string double_text(double number, char code, int precision, unsigned flags);

// Groups of so many digits with a separator between them, at least so many characters with zeros in front.
// Without a separator (0) only the zeros.
std::string grouped_digits(std::string const& digits, char separator, int group, int64_t least_width);

}  // namespace gossamer
