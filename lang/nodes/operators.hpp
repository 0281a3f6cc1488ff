// What each operator does to two small ints and to two doubles: the fast halves of the arithmetic nodes.
#pragma once
#include <cmath>

#include "lang/nodes/node.hpp"

#include "runtime/protocol/protocol.hpp"
#include "runtime/types/float.hpp"

namespace gossamer::nodes {

// `ints` returns false if the result needs more than 63 bits or is not an int: the general way then decides.
struct Add {
    static constexpr BinaryOperator op = BinaryOperator::add;
    static constexpr bool for_ints = true, for_doubles = true;
    static bool ints(Value a, Value b, Value& result) {
        int64_t sum;
        if (__builtin_add_overflow(static_cast<int64_t>(a.bits), static_cast<int64_t>(b.bits - 1), &sum)) return false;
        result.bits = static_cast<uint64_t>(sum);
        return true;
    }
    static double doubles(double a, double b) { return a + b; }
};
struct Subtract {
    static constexpr BinaryOperator op = BinaryOperator::subtract;
    static constexpr bool for_ints = true, for_doubles = true;
    static bool ints(Value a, Value b, Value& result) {
        int64_t difference;
        if (__builtin_sub_overflow(static_cast<int64_t>(a.bits), static_cast<int64_t>(b.bits - 1), &difference))
            return false;
        result.bits = static_cast<uint64_t>(difference);
        return true;
    }
    static double doubles(double a, double b) { return a - b; }
};
struct Multiply {
    static constexpr BinaryOperator op = BinaryOperator::multiply;
    static constexpr bool for_ints = true, for_doubles = true;
    static bool ints(Value a, Value b, Value& result) {
        int64_t product;
        if (__builtin_mul_overflow(static_cast<int64_t>(a.bits - 1), b.as_integer(), &product)) return false;
        result.bits = static_cast<uint64_t>(product) + 1;
        return true;
    }
    static double doubles(double a, double b) { return a * b; }
};
struct FloorDivide {
    static constexpr BinaryOperator op = BinaryOperator::floor_divide;
    static constexpr bool for_ints = true, for_doubles = false;
    static bool ints(Value a, Value b, Value& result) {
        int64_t const x = a.as_integer(), y = b.as_integer();
        if (y == 0 || y == -1) [[unlikely]]
            return false;
        int64_t quotient = x / y;
        if (x % y != 0 && (x < 0) != (y < 0)) --quotient;
        result = Value::integer(quotient);
        return true;
    }
    static double doubles(double, double) { return 0; }
};
struct Modulo {
    static constexpr BinaryOperator op = BinaryOperator::modulo;
    static constexpr bool for_ints = true, for_doubles = false;
    static bool ints(Value a, Value b, Value& result) {
        int64_t const x = a.as_integer(), y = b.as_integer();
        if (y == 0 || y == -1) [[unlikely]]
            return false;
        int64_t rest = x % y;
        if (rest != 0 && (rest < 0) != (y < 0)) rest += y;
        result = Value::integer(rest);
        return true;
    }
    static double doubles(double, double) { return 0; }
};
struct TrueDivide {
    static constexpr BinaryOperator op = BinaryOperator::true_divide;
    static constexpr bool for_ints = true, for_doubles = true;
    static bool ints(Value a, Value b, Value& result) {
        constexpr int64_t exact = int64_t{1} << 53;
        int64_t const x = a.as_integer(), y = b.as_integer();
        if (y == 0 || x > exact || x < -exact || y > exact || y < -exact) [[unlikely]]
            return false;
        result = box(static_cast<double>(x) / static_cast<double>(y));
        return true;
    }
    static double doubles(double a, double b) { return a / b; }
};
struct Power {
    static constexpr BinaryOperator op = BinaryOperator::power;
    static constexpr bool for_ints = false, for_doubles = false;
    static bool ints(Value, Value, Value&) { return false; }
    static double doubles(double, double) { return 0; }
};
struct MatrixMultiply : Power {
    static constexpr BinaryOperator op = BinaryOperator::matrix_multiply;
};
struct LeftShift {
    static constexpr BinaryOperator op = BinaryOperator::left_shift;
    static constexpr bool for_ints = true, for_doubles = false;
    static bool ints(Value a, Value b, Value& result) {
        int64_t const x = a.as_integer(), n = b.as_integer();
        if (n < 0 || n > 61) [[unlikely]]
            return false;
        int64_t const shifted = static_cast<int64_t>(static_cast<uint64_t>(x) << n);
        if ((shifted >> n) != x || !Value::fits(shifted)) [[unlikely]]
            return false;
        result = Value::integer(shifted);
        return true;
    }
    static double doubles(double, double) { return 0; }
};
struct RightShift {
    static constexpr BinaryOperator op = BinaryOperator::right_shift;
    static constexpr bool for_ints = true, for_doubles = false;
    static bool ints(Value a, Value b, Value& result) {
        int64_t const n = b.as_integer();
        if (n < 0) [[unlikely]]
            return false;
        result = Value::integer(a.as_integer() >> (n > 63 ? 63 : n));
        return true;
    }
    static double doubles(double, double) { return 0; }
};
struct BitAnd {
    static constexpr BinaryOperator op = BinaryOperator::bit_and;
    static constexpr bool for_ints = true, for_doubles = false;
    static bool ints(Value a, Value b, Value& result) {
        result.bits = a.bits & b.bits;
        return true;
    }
    static double doubles(double, double) { return 0; }
};
struct BitOr {
    static constexpr BinaryOperator op = BinaryOperator::bit_or;
    static constexpr bool for_ints = true, for_doubles = false;
    static bool ints(Value a, Value b, Value& result) {
        result.bits = a.bits | b.bits;
        return true;
    }
    static double doubles(double, double) { return 0; }
};
struct BitXor {
    static constexpr BinaryOperator op = BinaryOperator::bit_xor;
    static constexpr bool for_ints = true, for_doubles = false;
    static bool ints(Value a, Value b, Value& result) {
        result.bits = (a.bits ^ b.bits) | 1;
        return true;
    }
    static double doubles(double, double) { return 0; }
};

// A double, or the value that was none. A small int counts as a double, but stays what it is for whoever needs
// the value after all.
struct Unboxed {
    double number;
    Value other;  // empty: `number` is it; a small int: its number; `failure`: an exception is pending; else the owned
                  // value
    bool is_double() const { return other.is_empty() || other.is_integer(); }
    Value value() const { return other.is_empty() ? box(number) : other; }  // owned
};
inline Unboxed unbox_integer(Value integer) { return {static_cast<double>(integer.as_integer()), integer}; }
// The result of an operation as execute_double hands it over.
inline double give_double(Value owned) {
    if (is_exact_float(owned)) [[likely]] {
        double const number = owned.as<Float>().number;
        release(owned);
        return number;
    }
    context().not_double = (owned.is_empty() ? failure : owned).bits;
    return __builtin_nan("");
}
template <class From> inline Unboxed take_double(Operand const& operand, Frame& frame) {
    if constexpr (From::owns) {
        double const number = operand.node->execute_double(*operand.node, frame);
        if (number != number) [[unlikely]] {
            Value const other{std::exchange(context().not_double, empty.bits)};
            if (other.is_integer()) return unbox_integer(other);
            if (!other.is_empty()) return {0, other};
        }
        return {number, empty};
    } else {
        Value const value = From::take(operand, frame);
        if (is_exact_float(value)) [[likely]]
            return {value.as<Float>().number, empty};
        if (value.is_integer()) return unbox_integer(value);
        return {0, value.is_empty() ? failure : retain(value)};
    }
}

// Calls visit.template operator()<Op>() for the operator.
template <class Visit> auto for_operator(BinaryOperator op, Visit visit) {
    switch (op) {
        case BinaryOperator::add: return visit.template operator()<Add>();
        case BinaryOperator::subtract: return visit.template operator()<Subtract>();
        case BinaryOperator::multiply: return visit.template operator()<Multiply>();
        case BinaryOperator::floor_divide: return visit.template operator()<FloorDivide>();
        case BinaryOperator::modulo: return visit.template operator()<Modulo>();
        case BinaryOperator::true_divide: return visit.template operator()<TrueDivide>();
        case BinaryOperator::power: return visit.template operator()<Power>();
        case BinaryOperator::matrix_multiply: return visit.template operator()<MatrixMultiply>();
        case BinaryOperator::left_shift: return visit.template operator()<LeftShift>();
        case BinaryOperator::right_shift: return visit.template operator()<RightShift>();
        case BinaryOperator::bit_and: return visit.template operator()<BitAnd>();
        case BinaryOperator::bit_or: return visit.template operator()<BitOr>();
        default: return visit.template operator()<BitXor>();
    }
}
// Calls visit.template operator()<Left, Right>() for where two operands come from.
template <class Visit> auto for_sources(Source left, Source right, Visit visit) {
    if (left == Source::local) {
        if (right == Source::local) return visit.template operator()<Local, Local>();
        if (right == Source::constant) return visit.template operator()<Local, Literal>();
        return visit.template operator()<Local, Any>();
    }
    if (left == Source::constant) {
        if (right == Source::local) return visit.template operator()<Literal, Local>();
        return visit.template operator()<Literal, Any>();
    }
    if (right == Source::local) return visit.template operator()<Any, Local>();
    if (right == Source::constant) return visit.template operator()<Any, Literal>();
    return visit.template operator()<Any, Any>();
}

}  // namespace gossamer::nodes
