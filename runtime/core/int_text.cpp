// Numbers as digits: int("…"), literals, and printing.
#include <charconv>
#include <cmath>
#include <cstring>

#include "runtime/core/characters.hpp"
#include "runtime/core/int_parts.hpp"
#include "runtime/core/str.hpp"

namespace gossamer {
namespace {

using namespace ints;

// Below this the limit on digits is not looked at: so few are always quick.
constexpr size_t unlimited_digits = 640;

int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'z') return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
    return 99;
}

bool is_power_of_two(int base) { return (base & (base - 1)) == 0; }

// Digits already known to be of the base, in values from 0.
Value from_digits(std::string& digits, int base, bool is_negative) {
    if (digits.size() <= 12) {  // 36^12 fits 63 bits
        int64_t number = 0;
        for (char const digit : digits) number = number * base + digit;
        return make_int(is_negative ? -number : number);
    }
    size_t const limbs = static_cast<size_t>(static_cast<double>(digits.size()) * std::log2(base) / 64) + 2;
    if (!memory_can_hold(limbs * sizeof(mp_limb_t) * 5)) return raise_out_of_memory();
    Int* const number = allocate(limbs);
    if (!number) return empty;
    mp_size_t const size =
        mpn_set_str(number->limbs, reinterpret_cast<unsigned char const*>(digits.data()), digits.size(), base);
    return finish(number, static_cast<size_t>(size), is_negative);
}

bool exceeds_limit(size_t digits, int base) {
    auto const limit = size_t{context().max_str_digits};
    return digits > unlimited_digits && limit && digits > limit && !is_power_of_two(base);
}

// Up to 18 digits with nothing around them but a minus sign: what most texts are.
bool read_plain_decimal(std::string_view text, int64_t& number) {
    bool const is_negative = !text.empty() && text[0] == '-';
    if (is_negative) text.remove_prefix(1);
    if (text.empty() || text.size() > 18) return false;
    int64_t value = 0;
    for (char const c : text) {
        if (c < '0' || c > '9') return false;
        value = value * 10 + (c - '0');
    }
    number = is_negative ? -value : value;
    return true;
}

// Reads the ASCII form of a number as int() does.
class NumberReader {
public:
    NumberReader(std::string_view text, int base) : at_(text.data()), end_(at_ + text.size()), base_(base) {}

    bool read() {
        while (at_ != end_ && is_number_blank(*at_)) ++at_;
        if (at_ != end_ && (*at_ == '+' || *at_ == '-')) is_negative_ = *at_++ == '-';
        if (!read_prefix() || !read_digits()) return false;
        while (at_ != end_ && is_number_blank(*at_)) ++at_;
        if (at_ != end_) return false;
        // "010" may be meant octal, as it once was.
        return !must_be_zero_ || digits_.find_first_not_of('\0') == digits_.npos;
    }
    std::string& digits() { return digits_; }
    int base() const { return base_; }
    bool is_negative() const { return is_negative_; }

private:
    bool read_prefix() {
        bool const starts_with_zero = at_ != end_ && *at_ == '0';
        char const letter = starts_with_zero && at_ + 1 != end_ ? static_cast<char>(at_[1] | 32) : '\0';
        int const meant = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
        if (base_ == 0) {
            base_ = meant ? meant : 10;
            must_be_zero_ = starts_with_zero && !meant;
        }
        if (meant && meant == base_) {
            at_ += 2;
            if (at_ != end_ && *at_ == '_') ++at_;
        }
        return true;
    }
    bool read_digits() {
        bool after_digit = false;
        digits_.reserve(static_cast<size_t>(end_ - at_));
        for (; at_ != end_; ++at_) {
            if (*at_ == '_') {
                if (!after_digit) return false;
                after_digit = false;
                continue;
            }
            int const digit = digit_value(*at_);
            if (digit >= base_) break;
            digits_ += static_cast<char>(digit);
            after_digit = true;
        }
        return after_digit;
    }

    char const* at_;
    char const* end_;
    int base_;
    bool is_negative_ = false, must_be_zero_ = false;
    std::string digits_;
};

}  // namespace

namespace ints {
bool append_ascii_number(std::string& out, std::string_view text) {
    out.reserve(out.size() + text.size());
    for (char const *p = text.data(), *const end = p + text.size(); p != end;) {
        if (static_cast<unsigned char>(*p) < 128) {
            out += *p++;
            continue;
        }
        char32_t const c = next_code_point(p);
        int const digit = characters::decimal_value(c);
        if (digit >= 0)
            out += static_cast<char>('0' + digit);
        else if (characters::is_space(c))
            out += ' ';
        else
            return false;
    }
    return true;
}
}  // namespace ints

Value parse_int(std::string_view text, int base, Value whole) {
    int64_t small;
    if (base == 10 && read_plain_decimal(text, small)) [[likely]]
        return Value::integer(small);
    std::string ascii;
    if (!append_ascii_number(ascii, text)) return raise_invalid_literal(base, whole);
    NumberReader reader(ascii, base);
    if (!reader.read()) return raise_invalid_literal(base, whole);
    if (exceeds_limit(reader.digits().size(), reader.base())) return raise_digit_limit(reader.digits().size());
    return from_digits(reader.digits(), reader.base(), reader.is_negative());
}

Value parse_int_literal(std::string_view text) {
    NumberReader reader(text, 0);
    if (!reader.read()) return raise_invalid_literal(0, empty);
    return from_digits(reader.digits(), reader.base(), false);
}

bool append_digits(std::string& out, Value number, int base) {
    if (is_small(number)) {
        char buffer[66];
        auto const end = std::to_chars(buffer, buffer + sizeof buffer, small_of(number), base).ptr;
        out.append(buffer, end);
        return true;
    }
    IntView const view(number);
    if (view.is_zero()) {
        out += '0';
        return true;
    }
    auto const size = static_cast<size_t>(view.size);
    bool const is_limited = !is_power_of_two(base) && base == 10;
    auto const limit = size_t{context().max_str_digits};
    // Too many for certain? Then nobody waits for the digits.
    if (is_limited && limit &&
        bit_length(view) > static_cast<size_t>(static_cast<double>(limit) * 3.3219280948873624) + 64)
        return bool(raise_digit_limit(0));
    size_t const room = mpn_sizeinbase(view.limbs, size, base) + 1;
    if (!memory_can_hold(room + size * 32)) return bool(raise_out_of_memory());
    Scratch const copy(size + 1);  // clobbered by the conversion
    if (!copy) return false;
    std::memcpy(copy.get(), view.limbs, size * sizeof(mp_limb_t));
    size_t const begin = out.size();
    if (view.is_negative) out += '-';
    size_t const first = out.size();
    out.resize(first + room);
    auto* const digits = reinterpret_cast<unsigned char*>(out.data() + first);
    size_t count = mpn_get_str(digits, base, copy.get(), view.size);
    size_t zeros = 0;
    while (zeros + 1 < count && digits[zeros] == 0) ++zeros;
    for (size_t i = zeros; i < count; ++i)
        digits[i - zeros] = static_cast<unsigned char>("0123456789abcdefghijklmnopqrstuvwxyz"[digits[i]]);
    count -= zeros;
    out.resize(first + count);
    if (is_limited && exceeds_limit(count, base)) {
        out.resize(begin);
        return bool(raise_digit_limit(0));
    }
    return true;
}

}  // namespace gossamer
