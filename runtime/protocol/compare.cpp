// Comparison and hashing: what ==, <, hash() and look-ups in containers ask.
#include <cmath>
#include <cstring>

#include "runtime/protocol/attributes.hpp"
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

namespace {

constexpr Comparison reflected[] = {Comparison::greater,   Comparison::greater_equal, Comparison::equal,
                                    Comparison::not_equal, Comparison::less,          Comparison::less_equal};
constexpr char const* symbols[] = {"<", "<=", "==", "!=", ">", ">="};

Value compare_small_integers(int64_t a, int64_t b, Comparison how) {
    switch (how) {
        case Comparison::less: return Value::boolean(a < b);
        case Comparison::less_equal: return Value::boolean(a <= b);
        case Comparison::equal: return Value::boolean(a == b);
        case Comparison::not_equal: return Value::boolean(a != b);
        case Comparison::greater: return Value::boolean(a > b);
        case Comparison::greater_equal: return Value::boolean(a >= b);
    }
    __builtin_unreachable();
}

// Comparisons of nested data nest on the machine stack. CPython allows so many, whatever the stack has room for.
constexpr uint32_t deepest = 9999;
thread_local uint32_t depth = 0;
struct Nest {
    Nest() { ++depth; }
    ~Nest() { --depth; }
};

// A class derived from the other's goes first, with the reflected question.
Value compare_slow(Value left, Value right, Comparison how) {
    Nest const nest;
    if (depth > deepest || stack_is_low()) [[unlikely]]
        return raise_recursion_error(" in comparison");
    Type& left_type = type_of(left);
    Type& right_type = type_of(right);
    Comparison const back = reflected[static_cast<size_t>(how)];
    bool const right_first =
        &left_type != &right_type && right_type.slots.compare && right_type.derives_from(left_type);
    if (right_first) {
        Value const answer = right_type.slots.compare(right, left, back);
        if (answer != not_implemented) return answer;
    }
    if (left_type.slots.compare) {
        Value const answer = left_type.slots.compare(left, right, how);
        if (answer != not_implemented) return answer;
    }
    if (!right_first && right_type.slots.compare) {
        Value const answer = right_type.slots.compare(right, left, back);
        if (answer != not_implemented) return answer;
    }
    if (how == Comparison::equal) return Value::boolean(left == right);
    if (how == Comparison::not_equal) return Value::boolean(left != right);
    return raise(type_error_type, "'{}' not supported between instances of '{}' and '{}'",
                 symbols[static_cast<size_t>(how)], type_of(left).name_text(), type_of(right).name_text());
}

}  // namespace

Value compare(Value left, Value right, Comparison how) {
    if (both_integers(left, right)) [[likely]]
        return compare_small_integers(left.as_integer(), right.as_integer(), how);
    return compare_slow(left, right, how);
}

std::optional<bool> compare_truth(Value left, Value right, Comparison how) {
    Value const answer = compare(left, right, how);
    if (answer.is_boolean()) [[likely]]
        return answer == true_value;
    if (!answer) return std::nullopt;
    Owned const held(answer);
    return truth(answer);
}

std::optional<bool> equals(Value left, Value right) {
    if (left == right) return true;
    if (both_integers(left, right)) return false;
    if (is_exactly(left, str_type) && is_exactly(right, str_type)) return equal(left.as<Str>(), right.as<Str>());
    return compare_truth(left, right, Comparison::equal);
}

namespace {
constexpr int64_t modulus = (int64_t{1} << 61) - 1;
}

std::optional<int64_t> hash(Value value) {
    if (value.is_integer()) {
        int64_t const number = value.as_integer();
        if (number > -modulus && number < modulus) [[likely]]
            return number == -1 ? -2 : number;
        return ints::hash(value);
    }
    if (is_exactly(value, str_type)) return hash_of(value.as<Str>());
    if (stack_is_low()) return raise_recursion_error("");
    Type& type = type_of(value);
    if (!type.slots.hash) return raise(type_error_type, "unhashable type: '{}'", display_name(type));
    return type.slots.hash(value);
}

int64_t hash_of_pointer(void const* p) {
    // The lowest bits of addresses are always zero.
    uint64_t const bits = reinterpret_cast<uint64_t>(p);
    auto const rotated = static_cast<int64_t>((bits >> 4) | (bits << 60));
    return rotated == -1 ? -2 : rotated;
}

// The number modulo 2^61 - 1, so that equal numbers of all types hash alike: 28 bits of the mantissa a time.
int64_t hash_of_double(double number) {
    if (std::isinf(number)) return number > 0 ? 314159 : -314159;
    if (std::isnan(number)) return 0;  // the oracle hashes the object's address instead: callers who have one do
    int exponent = 0;
    double mantissa = std::frexp(std::fabs(number), &exponent);
    uint64_t sum = 0;
    while (mantissa != 0) {
        sum = ((sum << 28) & modulus) | sum >> (61 - 28);
        mantissa *= 268435456.0;
        exponent -= 28;
        auto const digits = static_cast<uint64_t>(mantissa);
        mantissa -= static_cast<double>(digits);
        sum += digits;
        if (sum >= static_cast<uint64_t>(modulus)) sum -= modulus;
    }
    exponent = exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61;
    if (exponent) sum = ((sum << exponent) & modulus) | sum >> (61 - exponent);
    int64_t const result = number < 0 ? -static_cast<int64_t>(sum) : static_cast<int64_t>(sum);
    return result == -1 ? -2 : result;
}

int64_t hash_of_items(std::span<int64_t const> hashes) {
    // xxHash, 64 bits, one lane.
    constexpr uint64_t prime1 = 11400714785074694791u, prime2 = 14029467366897019727u, prime5 = 2870177450012600261u;
    uint64_t sum = prime5;
    for (int64_t const hash : hashes) {
        sum += static_cast<uint64_t>(hash) * prime2;
        sum = (sum << 31) | (sum >> 33);
        sum *= prime1;
    }
    sum += hashes.size() ^ (prime5 ^ 3527539u);
    return sum == UINT64_MAX ? 1546275796 : static_cast<int64_t>(sum);
}

}  // namespace gossamer
