// The functions of math by theme; math.cpp puts them into the module.
#pragma once
#include <span>

#include "runtime/binding/native.hpp"

namespace gossamer::math {

// "math domain error": there is no result. "math range error": it is too large.
Raised raise_domain();
Raised raise_range();

// math_integers.cpp
Value factorial(Value n);
Value gcd(std::span<Value const> numbers);
Value lcm(std::span<Value const> numbers);
Value isqrt(Value n);
Value comb(Value n, Value k);
Value perm(Value n, Value k);

// math_sums.cpp
Value fsum(Value iterable);
Value prod(Value iterable, Value start);
Value sumprod(Value p, Value q);
Value hypot(std::span<Value const> coordinates);
Value dist(Value p, Value q);

// math_gamma.cpp
Value gamma(double x);
Value lgamma(double x);

}  // namespace gossamer::math
