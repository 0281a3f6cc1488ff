#include "runtime/types/bytes.hpp"
#include "stdlib/builtins/families.hpp"

namespace gossamer {

namespace {

Value builtin_abs(Value number) { return unary(UnaryOperator::absolute, number); }
Value builtin_divmod(Value x, Value y) { return divmod(x, y); }
Value builtin_pow(Value base, Value exp, Value mod) { return power(base, exp, mod.is_empty() ? none : mod); }
Value builtin_round(Value number, Value digits) {
    Owned const method(lookup_special(number, names::__round__));
    if (!method) {
        if (is_pending()) return empty;
        return raise(type_error_type, "type {} doesn't define __round__ method", type_of(number).name_text());
    }
    return digits.is_none() ? call(method.get()) : call(method.get(), {digits});
}
Value in_base(Value number, int base, char const* prefix) {
    Owned const index(TRY(to_index(number)));
    std::string text;
    if (!append_digits(text, index.get(), base)) return empty;
    text.insert(text[0] == '-' ? 1 : 0, prefix);
    return make_ascii(text).release_value();
}
Value builtin_hex(Value number) { return in_base(number, 16, "0x"); }
Value builtin_oct(Value number) { return in_base(number, 8, "0o"); }
Value builtin_bin(Value number) { return in_base(number, 2, "0b"); }
Value builtin_chr(Value number) {
    Owned const index(TRY(to_index(number)));
    auto const code = fitting_int64(index.get());
    if (!code || *code < 0 || *code > 0x10FFFF) return raise(value_error_type, "chr() arg not in range(0x110000)");
    return make_code_point(static_cast<char32_t>(*code)).release_value();
}
Value builtin_ord(Value character) {
    if (Str* const text = as_str(character)) {
        if (text->length != 1)
            return raise(type_error_type, "ord() expected a character, but string of length {} found", text->length);
        return Value::integer(static_cast<int64_t>(code_point_at(*text, 0)));
    }
    if (Bytes* const bytes = as_bytes(character)) {
        if (bytes->size != 1)
            return raise(type_error_type, "ord() expected a character, but string of length {} found", bytes->size);
        return Value::integer(static_cast<unsigned char>(bytes->data[0]));
    }
    if (is_instance(character, bytearray_type)) {
        auto& array = character.as<ByteArray>();
        if (array.size != 1)
            return raise(type_error_type, "ord() expected a character, but string of length {} found", array.size);
        return Value::integer(static_cast<unsigned char>(array.data[0]));
    }
    return raise(type_error_type, "ord() expected string of length 1, but {} found", type_of(character).name_text());
}

constexpr Native functions[] = {
    function<&builtin_abs, "abs(x, /)">("Return the absolute value of the argument."),
    function<&builtin_divmod, "divmod(x, y, /)">("Return the tuple (x//y, x%y)."),
    function<&builtin_pow, "pow(base, exp, mod=None)">("Equivalent to base**exp with 2 arguments or base**exp % mod "
                                                       "with 3 arguments\n\nFor ints the latter is faster."),
    function<&builtin_round, "round(number, ndigits=None)">("Round a number to a given precision in decimal digits."),
    function<&builtin_hex, "hex(number, /)">("Return the hexadecimal representation of an integer."),
    function<&builtin_oct, "oct(number, /)">("Return the octal representation of an integer."),
    function<&builtin_bin, "bin(number, /)">("Return the binary representation of an integer."),
    function<&builtin_chr, "chr(i, /)">("Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff."),
    function<&builtin_ord, "ord(c, /)">("Return the Unicode code point for a one-character string."),
};

}  // namespace

std::span<Native const> number_functions() { return functions; }

}  // namespace gossamer
