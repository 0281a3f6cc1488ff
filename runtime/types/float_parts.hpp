// What the files of float and complex share.
#pragma once
#include <string>
#include <string_view>

#include "runtime/core/characters.hpp"
#include "runtime/value/value.hpp"

namespace gossamer {

struct FloatQuotient {
    double quotient, remainder;
};
FloatQuotient float_divmod(double a, double b);  // b must not be 0

// The text of a number in ASCII, without blanks around it and without underscores. false: it can not be a number.
bool plain_number_text(std::string_view text, std::string& plain);
// Reads a decimal number, inf or nan, with a sign. What follows it, or null if there is none.
char const* scan_double(char const* p, char const* end, double& number);

// OverflowError: (34, 'Numerical result out of range')
Value raise_out_of_range();

// round(number, digits): half to even, by the decimal digits.
Value round_float(double number, int64_t digits);
std::string float_hex(double number);
Value float_from_hex(std::string_view text);

}  // namespace gossamer
