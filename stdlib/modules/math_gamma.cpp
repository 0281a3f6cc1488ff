// The gamma function and its logarithm, by Lanczos' approximation (n = 13, g = 6.0246…, the coefficients that Boost
// computed for doubles). The C library's own differ from the oracle's in the last digits.
#include <cmath>

#include "stdlib/modules/math_parts.hpp"

namespace gossamer::math {
namespace {

constexpr double lanczos_g = 6.024680040776729583740234375;
constexpr double lanczos_g_minus_half = 5.524680040776729583740234375;
constexpr double pi = 3.141592653589793238462643383279502884197;
constexpr double log_pi = 1.144729885849400174143427351353058711647;
constexpr int terms = 13;
constexpr double numerator[terms] = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
};
// Of x (x + 1) … (x + 11).
constexpr double denominator[terms] = {0,       39916800, 120543840, 150917976, 105258076, 45995730, 13339535,
                                       2637558, 357423,   32670,     1925,      66,        1};
constexpr double small_factorials[] = {
    1,
    1,
    2,
    6,
    24,
    120,
    720,
    5040,
    40320,
    362880,
    3628800,
    39916800,
    479001600,
    6227020800,
    87178291200,
    1307674368000,
    20922789888000,
    355687428096000,
    6402373705728000,
    121645100408832000,
    2432902008176640000,
    51090942171709440000.0,
    1124000727777607680000.0,
};

double lanczos_sum(double x) {
    double above = 0, below = 0;
    if (x < 5) {
        for (int i = terms; i-- > 0;) {
            above = above * x + numerator[i];
            below = below * x + denominator[i];
        }
    } else {  // in powers of 1/x, lest they overflow
        for (int i = 0; i < terms; ++i) {
            above = above / x + numerator[i];
            below = below / x + denominator[i];
        }
    }
    return above / below;
}

// sin(pi x), from an argument near zero.
double sine_of_pi(double x) {
    double const y = std::fmod(std::fabs(x), 2.0);
    double result = 0;
    switch (static_cast<int>(std::round(2.0 * y))) {
        case 0: result = std::sin(pi * y); break;
        case 1: result = std::cos(pi * (y - 0.5)); break;
        case 2: result = std::sin(pi * (1.0 - y)); break;  // not pi * (y - 1): its zero would have the wrong sign
        case 3: result = -std::cos(pi * (y - 1.5)); break;
        case 4: result = std::sin(pi * (y - 2.0)); break;
    }
    return std::copysign(1.0, x) * result;
}

}  // namespace

Value gamma(double x) {
    if (std::isnan(x) || x == INFINITY) return make_float(x);
    if (x == -INFINITY || x == 0) return raise_domain();
    if (x == std::floor(x)) {
        if (x < 0) return raise_domain();
        if (x <= 23) return make_float(small_factorials[static_cast<int>(x) - 1]);
    }
    double const magnitude = std::fabs(x);
    if (magnitude < 1e-20) {
        double const result = 1 / x;
        return std::isinf(result) ? Value(raise_range()) : make_float(result);
    }
    if (magnitude > 200) return x < 0 ? make_float(0.0 / sine_of_pi(x)) : Value(raise_range());
    double const y = magnitude + lanczos_g_minus_half;
    // What rounding of y lost, to be made up for below.
    double const lost = magnitude > lanczos_g_minus_half ? (y - magnitude) - lanczos_g_minus_half
                                                         : (y - lanczos_g_minus_half) - magnitude;
    double const correction = lost * lanczos_g / y;
    double result;
    if (x < 0) {
        result = -pi / sine_of_pi(magnitude) / magnitude * std::exp(y) / lanczos_sum(magnitude);
        result -= correction * result;
        if (magnitude < 140)
            result /= std::pow(y, magnitude - 0.5);
        else {  // in two steps, since the power itself would overflow
            double const root = std::pow(y, magnitude / 2 - 0.25);
            result /= root;
            result /= root;
        }
    } else {
        result = lanczos_sum(magnitude) / std::exp(y);
        result += correction * result;
        if (magnitude < 140)
            result *= std::pow(y, magnitude - 0.5);
        else {
            double const root = std::pow(y, magnitude / 2 - 0.25);
            result *= root;
            result *= root;
        }
    }
    return std::isinf(result) ? Value(raise_range()) : make_float(result);
}

Value lgamma(double x) {
    if (std::isnan(x)) return make_float(x);
    if (std::isinf(x)) return make_float(INFINITY);
    if (x == std::floor(x) && x <= 2) return x <= 0 ? Value(raise_domain()) : make_float(0);
    double const magnitude = std::fabs(x);
    if (magnitude < 1e-20) return make_float(-std::log(magnitude));
    double result = std::log(lanczos_sum(magnitude)) - lanczos_g;
    result += (magnitude - 0.5) * (std::log(magnitude + lanczos_g - 0.5) - 1);
    if (x < 0) result = log_pi - std::log(std::fabs(sine_of_pi(magnitude))) - std::log(magnitude) - result;
    return std::isinf(result) ? Value(raise_range()) : make_float(result);
}

}  // namespace gossamer::math
