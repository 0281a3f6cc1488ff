// complex(real, imag): from text and from numbers.
#include <cmath>

#include "runtime/binding/native.hpp"
#include "runtime/core/int_parts.hpp"
#include "runtime/errors/nearest_name.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/complex.hpp"
#include "runtime/types/complex_parts.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/float_parts.hpp"

namespace gossamer {
namespace {

// "1", "2j", "1+2j", "-j", all of them maybe in parentheses.
bool read_complex(std::string_view text, ComplexNumber& number) {
    auto const is_blank = ints::is_number_blank;
    auto const strip = [&] {
        while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
        while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    };
    strip();
    if (!text.empty() && text.front() == '(') {
        if (text.back() != ')' || text.size() < 2) return false;
        text = text.substr(1, text.size() - 2);
        strip();
    }
    char const* p = text.data();
    char const* const end = p + text.size();
    auto const is_sign = [&] { return p != end && (*p == '+' || *p == '-'); };
    // A sign alone stands for one.
    auto const unit = [&] { return is_sign() && *p++ == '-' ? -1.0 : 1.0; };
    auto const take_j = [&] { return p != end && (*p | 32) == 'j' && ++p == end; };
    double first;
    char const* const stop = scan_double(p, end, first);
    if (!stop) {
        number.imag = unit();
        return take_j();
    }
    p = stop;
    if (p == end) return number.real = first, true;
    if (!is_sign()) return number.imag = first, take_j();
    number.real = first;
    if (char const* const second = scan_double(p, end, number.imag))
        p = second;
    else
        number.imag = unit();
    return take_j();
}

bool parse_complex(Str& text, ComplexNumber& number) {
    std::string plain;
    bool const is_plain = plain_number_text(text.view(), plain);
    if (!is_plain && text.view().find('_') != std::string_view::npos) {
        std::string shown;
        return append_repr(shown, Value::of(&text)) &&
               raise(value_error_type, "could not convert string to complex: {}", shown);
    }
    return (is_plain && read_complex(plain, number)) || raise(value_error_type, "complex() arg is a malformed string");
}

// What __complex__ gives, or the value itself. Owned.
Value through_complex_method(Value value) {
    if (is_exactly(value, complex_type)) return retain(value);
    Owned const method(lookup_special(value, names::dunder_complex));
    if (!method) return is_pending() ? empty : retain(value);
    Owned result = TRY(Owned(call(method.get())));
    if (is_complex(result.get())) {
        if (!is_exactly(result.get(), complex_type) &&
            !warn(deprecation_warning_type,
                  "__complex__ returned non-complex (type {}).  The ability to return an instance of a strict subclass "
                  "of "
                  "complex is deprecated, and may be removed in a future version of Python.",
                  type_of(result.get()).name_text()))
            return empty;
        return result.release();
    }
    return raise(type_error_type, "__complex__ returned non-complex (type {})", type_of(result.get()).name_text());
}

bool is_number(Value value) {
    Slots const& slots = type_of(value).slots;
    return is_complex(value) || is_int(value) || slots.to_float || slots.to_index;
}

std::optional<ComplexNumber> from_numbers(Value real, Value imag) {
    Owned const first = TRY(Owned(real ? through_complex_method(real) : Value::integer(0)));
    if (!is_number(first.get()))
        return raise(type_error_type, "complex() first argument must be a string or a number, not '{}'",
                     type_of(first.get()).name_text());
    if (imag && !is_number(imag))
        return raise(type_error_type, "complex() second argument must be a number, not '{}'",
                     type_of(imag).name_text());
    ComplexNumber result;
    bool const first_is_complex = is_complex(first.get());
    if (first_is_complex)
        result = {first.get().as<Complex>().real, first.get().as<Complex>().imag};
    else
        result.real = TRY(double_by_conversion(first.get()));
    if (!imag) return result;
    // Both may be complex: real + imag * 1j.
    double const rest = result.imag;
    if (is_complex(imag)) {
        result.real -= imag.as<Complex>().imag;
        result.imag = imag.as<Complex>().real;
    } else
        result.imag = TRY(double_by_conversion(imag));
    if (first_is_complex) result.imag += rest;
    return result;
}

// real and imag, by position or name.
bool bind(Arguments const& arguments, Value& real, Value& imag) {
    size_t const keywords = arguments.keywords ? arguments.keywords->size : 0;
    if (arguments.positional + keywords > 2)
        return raise(type_error_type, "complex() takes at most 2 {}arguments ({} given)",
                     arguments.positional ? "" : "keyword ", arguments.positional + keywords);
    if (arguments.positional > 0) real = arguments[0];
    if (arguments.positional > 1) imag = arguments[1];
    for (size_t i = 0; i < keywords; ++i) {
        std::string_view const name = (*arguments.keywords)[i].as<Str>().view();
        if (name != "real" && name != "imag") {
            static constexpr std::string_view known[] = {"real", "imag"};
            return raise_unexpected_keyword("complex", name, known);
        }
        Value& slot = name == "real" ? real : imag;
        if (slot)
            return raise(type_error_type, "argument for complex() given by name ('{}') and position ({})", name,
                         name == "real" ? 1 : 2);
        slot = arguments[arguments.positional + i];
    }
    return true;
}

}  // namespace

Value make_complex_of(Type& type, Arguments const& arguments) {
    Value real, imag;
    if (!bind(arguments, real, imag)) return empty;
    if (real && !imag && &type == &complex_type && is_exactly(real, complex_type)) return retain(real);
    ComplexNumber number;
    if (Str* const text = real ? as_str(real) : nullptr) {
        if (imag) return raise(type_error_type, "complex() can't take second arg if first is a string");
        if (!parse_complex(*text, number)) return empty;
    } else {
        if (imag && as_str(imag)) return raise(type_error_type, "complex() second arg can't be a string");
        number = TRY(from_numbers(real, imag));
    }
    if (&type == &complex_type) return make_complex(number.real, number.imag);
    auto* const object = allocate_instance<Complex>(type);
    if (!object) return empty;
    object->real = number.real;
    object->imag = number.imag;
    return Value::of(object);
}

}  // namespace gossamer
