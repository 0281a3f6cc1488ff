// Floats as text and back: rounding at the last digit, layouts, hexadecimal. The results are the oracle's.
#include "runtime/types/float.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "runtime/protocol/protocol.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/float_parts.hpp"
#include "runtime/types/number_text.hpp"

using namespace gossamer;

namespace {

struct Interpreter {
    Context* context = make_context();
    ~Interpreter() { destroy_context(context); }
};

double rounded(double number, int64_t digits) {
    Owned const result(round_float(number, digits));
    REQUIRE(result);
    return result.get().as<Float>().number;
}

}  // namespace

TEST_CASE("repr is the shortest text that reads back") {
    CHECK(float_repr(0.1) == "0.1");
    CHECK(float_repr(1e16) == "1e+16");
    CHECK(float_repr(9999999999999998.0) == "9999999999999998.0");
    CHECK(float_repr(1e-4) == "0.0001");
    CHECK(float_repr(1e-5) == "1e-05");
    CHECK(float_repr(5e-324) == "5e-324");
    CHECK(float_repr(-0.0) == "-0.0");
    CHECK(float_repr(-INFINITY) == "-inf");
    CHECK(float_repr(-NAN) == "nan");
}

TEST_CASE("the codes of formats lay digits out as the oracle does") {
    CHECK(double_text(2.5, 'f', 0, 0) == "2");
    CHECK(double_text(2.5, 'f', 0, text_is_alternate) == "2.");
    CHECK(double_text(1234.5678, 'e', 3, 0) == "1.235e+03");
    CHECK(double_text(1e100, 'E', 0, text_is_alternate) == "1.E+100");
    CHECK(double_text(100000.0, 'g', 6, 0) == "100000");
    CHECK(double_text(1000000.0, 'g', 6, 0) == "1e+06");
    CHECK(double_text(0.5, 'g', 3, text_is_alternate) == "0.500");
    CHECK(double_text(-0.0001, 'f', 1, text_no_negative_zero) == "0.0");
    CHECK(double_text(-0.0001, 'f', 1, 0) == "-0.0");
    CHECK(double_text(0.1, 'f', 60, 0) == "0.100000000000000005551115123125782702118158340454101562500000");
    CHECK(double_text(5, 'r', 0, text_has_sign | text_keeps_point) == "+5.0");
}

TEST_CASE("digits are grouped, and zeros with them") {
    CHECK(grouped_digits("1234567", ',', 3, 0) == "1,234,567");
    CHECK(grouped_digits("5", ',', 3, 8) == "0,000,005");
    CHECK(grouped_digits("123", '_', 4, 0) == "123");
    CHECK(grouped_digits("12", 0, 3, 5) == "00012");
}

TEST_CASE("round() works on the decimal digits") {
    Interpreter interpreter;
    CHECK(rounded(2.675, 2) == 2.67);
    CHECK(rounded(2.5, 0) == 2.0);
    CHECK(rounded(1234.567, -2) == 1200.0);
    CHECK(rounded(50.0, -2) == 0.0);
    CHECK(rounded(51.0, -2) == 100.0);
    CHECK(rounded(150.0, -2) == 200.0);
    CHECK(rounded(5e-324, 400) == 5e-324);
    CHECK(std::signbit(rounded(-0.4, 0)));
    CHECK(Owned(round_float(1.7976931348623157e308, -308)).get().is_empty());
    CHECK(is_pending(overflow_error_type));
    clear_pending();
}

TEST_CASE("hexadecimal text is exact, and rounded if it says more than a double holds") {
    Interpreter interpreter;
    auto const read = [](std::string_view text) {
        Owned const result(float_from_hex(text));
        REQUIRE(result);
        return result.get().as<Float>().number;
    };
    for (double const number : {0.1, 5e-324, 2.2250738585072014e-308, 1e308, -1.5})
        CHECK(read(float_hex(number)) == number);
    CHECK(read("0x1.fffffffffffff8p0") == 2.0);
    CHECK(read("0x1.fffffffffffff7p0") == 1.9999999999999998);
    CHECK(read("0x1.8p-1075") == 5e-324);
    CHECK(read("0x1p-1075") == 0.0);
    CHECK(Owned(float_from_hex("0x1p1024")).get().is_empty());
    clear_pending();
}

TEST_CASE("floor division and remainder have the sign of the divisor") {
    CHECK(float_modulo(-1.0, 3.0) == 2.0);
    CHECK(std::signbit(float_modulo(3.0, -3.0)));
    CHECK(float_floor_divide(-1.0, 3.0) == -1.0);
    CHECK(float_floor_divide(1.0, 0.1) == 9.0);
}
