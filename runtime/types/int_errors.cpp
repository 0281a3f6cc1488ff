// The exceptions of int's algorithms, which stand in a room below exceptions.
#include "runtime/core/int_parts.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/number_errors.hpp"

namespace gossamer {

std::string shortened_repr(Value whole, size_t code_points) {
    std::string text;
    if (!append_repr(text, whole)) return {};
    char const* p = text.data();
    for (char const* const end = p + text.size(); p != end && code_points; --code_points) next_code_point(p);
    text.resize(static_cast<size_t>(p - text.data()));
    return text;
}

namespace ints {

Value raise_zero_division(char const* text) { return raise_text(zero_division_error_type, text); }
Value raise_value(char const* text) { return raise_text(value_error_type, text); }
Value raise_overflow(char const* text) { return raise_text(overflow_error_type, text); }
Value raise_out_of_memory() { return raise_memory_error(); }

Value raise_invalid_literal(int base, Value whole) {
    std::string const shown = whole ? shortened_repr(whole, 200) : std::string();
    if (is_pending()) return empty;
    return raise(value_error_type, "invalid literal for int() with base {}: {}", base, shown);
}

Value raise_digit_limit(size_t digits) {
    std::string const count = digits ? fmt::format(": value has {} digits", digits) : std::string();
    return raise(value_error_type,
                 "Exceeds the limit ({} digits) for integer string conversion{}; use sys.set_int_max_str_digits() to "
                 "increase the limit",
                 context().max_str_digits, count);
}

}  // namespace ints
}  // namespace gossamer
