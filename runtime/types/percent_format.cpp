// One conversion reads as  % (key) flags width .precision modifier type ; it is read whole, then carried out.
#include "runtime/types/percent_format.hpp"

#include "runtime/core/str_text.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/number_text.hpp"

namespace gossamer {

namespace {

struct Conversion {
    bool left = false, plus = false, blank = false, alternate = false, zero = false;
    int64_t width = -1, precision = -1;
    char32_t type = 0;
};

// A number as text, in its parts: the width is filled up between prefix and digits, or before all of it.
struct NumberText {
    std::string sign, prefix, digits;
};

class PercentFormatter {
public:
    PercentFormatter(std::string& out, std::string_view format, Value arguments, PercentKind kind)
        : out_(out),
          format_(format),
          at_(format.data()),
          end_(format.data() + format.size()),
          arguments_(arguments),
          kind_(kind),
          tuple_(as_tuple(arguments)) {
        is_mapping_ = !tuple_ && !is_a(arguments, type_is_str) && type_of(arguments).slots.get_item &&
                      (kind == PercentKind::text || !(as_bytes(arguments) || as_bytearray(arguments)));
    }

    bool run() {
        while (at_ != end_) {
            size_t const literal =
                std::min(format_.find('%', static_cast<size_t>(at_ - format_.data())), format_.size());
            char const* const percent = format_.data() + literal;
            out_.append(at_, percent);
            at_ = percent;
            if (at_ == end_) break;
            ++at_;
            if (!convert_one()) return false;
        }
        bool const all_used = tuple_ ? used_ >= tuple_->size : used_ >= 1;
        if (all_used || is_mapping_) return true;
        return raise(type_error_type, "not all arguments converted during {} formatting",
                     kind_ == PercentKind::text ? "string" : "bytes");
    }

private:
    bool is_text() const { return kind_ == PercentKind::text; }

    bool convert_one() {
        if (at_ != end_ && *at_ == '%') {
            ++at_;
            out_ += '%';
            return true;
        }
        Conversion conversion;
        Owned keyed;
        if (at_ != end_ && *at_ == '(' && !take_key(keyed)) return false;
        take_flags(conversion);
        if (!take_width(conversion, keyed) || !take_precision(conversion, keyed)) return false;
        if (at_ != end_ && (*at_ == 'h' || *at_ == 'l' || *at_ == 'L')) ++at_;
        if (at_ == end_) return raise(value_error_type, "incomplete format");
        conversion.type = is_text() ? next_code_point(at_) : static_cast<unsigned char>(*at_++);
        Owned const value = TRY(next_argument(keyed));
        return carry_out(conversion, value);
    }

    // --- reading

    bool take_key(Owned& keyed) {
        if (!is_mapping_) return raise(type_error_type, "format requires a mapping");
        char const* const begin = ++at_;
        for (int depth = 1; at_ != end_; ++at_) {
            if (*at_ == '(') ++depth;
            if (*at_ == ')' && --depth == 0) break;
        }
        if (at_ == end_) return raise(value_error_type, "incomplete format key");
        std::string_view const key_text(begin, static_cast<size_t>(at_++ - begin));
        Owned const key = is_text() ? make_str(key_text).release_value() : make_bytes(key_text).release_value();
        if (!key) return false;
        keyed = Owned(get_item(arguments_, key));
        used_ = 1;  // who asks by key has no further use for the mapping as a whole
        return bool(keyed);
    }

    void take_flags(Conversion& conversion) {
        for (; at_ != end_; ++at_) switch (*at_) {
                case '-': conversion.left = true; break;
                case '+': conversion.plus = true; break;
                case ' ': conversion.blank = true; break;
                case '#': conversion.alternate = true; break;
                case '0': conversion.zero = true; break;
                default: return;
            }
    }

    bool take_width(Conversion& conversion, Owned& keyed) {
        if (at_ != end_ && *at_ == '*') {
            if (!take_star(conversion.width, keyed, "width")) return false;
            if (conversion.width < 0) conversion.left = true, conversion.width = -conversion.width;
            return true;
        }
        return take_digits(conversion.width, INT64_MAX, "width");
    }

    bool take_precision(Conversion& conversion, Owned& keyed) {
        if (at_ == end_ || *at_ != '.') return true;
        ++at_;
        conversion.precision = 0;
        if (at_ != end_ && *at_ == '*') {
            if (!take_star(conversion.precision, keyed, "precision")) return false;
            if (conversion.precision < 0) conversion.precision = 0;
            return true;
        }
        return take_digits(conversion.precision, INT32_MAX, "precision");
    }

    bool take_star(int64_t& number, Owned& keyed, char const* what) {
        ++at_;
        Owned const value = TRY(next_argument(keyed));
        if (!is_int(value)) return raise(type_error_type, "* wants int");
        auto const fitting = fitting_int64(value);
        bool const is_precision = *what == 'p';
        if (!fitting || (is_precision && (*fitting > INT32_MAX || *fitting < INT32_MIN)))
            return raise(overflow_error_type, "Python int too large to convert to C {}",
                         is_precision ? "int" : "ssize_t");
        number = *fitting;
        return true;
    }

    bool take_digits(int64_t& number, int64_t largest, char const* what) {
        for (bool first = true; at_ != end_ && *at_ >= '0' && *at_ <= '9'; ++at_, first = false) {
            int64_t const digit = *at_ - '0';
            if (first) number = 0;
            if (number > (largest - digit) / 10)
                return raise(value_error_type, "{} too big", is_text() || *what != 'p' ? what : "prec");
            number = number * 10 + digit;
        }
        return true;
    }

    Owned next_argument(Owned& keyed) {
        if (keyed) return std::move(keyed);
        if (tuple_) {
            if (used_ < tuple_->size) return Owned::share((*tuple_)[used_++]);
        } else if (used_ == 0) {
            ++used_;
            return Owned::share(arguments_);
        }
        return raise(type_error_type, "not enough arguments for format string");
    }

    // --- carrying out

    bool carry_out(Conversion const& conversion, Value value) {
        switch (conversion.type) {
            case 's':
            case 'r':
            case 'a': return is_text() ? put_text(conversion, value) : put_bytes(conversion, value);
            case 'b':
                if (!is_text()) return put_bytes(conversion, value);
                break;
            case 'd':
            case 'i':
            case 'o':
            case 'u':
            case 'x':
            case 'X': return put_integer(conversion, value);
            case 'e':
            case 'E':
            case 'f':
            case 'F':
            case 'g':
            case 'G': return put_float(conversion, value);
            case 'c': return is_text() ? put_character(conversion, value) : put_byte(conversion, value);
            default: break;
        }
        char32_t const type = conversion.type;
        // CPython cannot show the byte itself in the message, and says so instead.
        if (!is_text() && type >= 0x80) return raise(overflow_error_type, "character argument not in range(0x110000)");
        std::string_view const read(format_.data(), static_cast<size_t>(at_ - format_.data()));
        size_t const index = (is_text() ? count_code_points(read) : read.size()) - 1;
        return raise(value_error_type, "unsupported format character '{}' ({:#x}) at index {}",
                     type >= 31 && type <= 126 ? static_cast<char>(type) : '?', static_cast<uint32_t>(type), index);
    }

    bool fill(int64_t missing, char with) {
        if (missing <= 0) return true;
        if (!Heap::fits(out_.size() + static_cast<size_t>(missing))) return raise_memory_error();
        out_.append(static_cast<size_t>(missing), with);
        return true;
    }

    // Text that is `length` characters long, blanks around it.
    bool put_padded(Conversion const& conversion, std::string_view text, size_t length) {
        int64_t const missing = conversion.width - static_cast<int64_t>(length);
        if (!conversion.left && !fill(missing, ' ')) return false;
        out_.append(text);
        return !conversion.left || fill(missing, ' ');
    }

    bool put_text(Conversion const& conversion, Value value) {
        Owned const owned = TRY(Owned(conversion.type == 's'   ? to_str(value)
                                      : conversion.type == 'r' ? to_repr(value)
                                                               : to_ascii_repr(value)));
        Str& text = owned.get().as<Str>();
        size_t length = text.length;
        std::string_view view = text.view();
        if (conversion.precision >= 0 && static_cast<size_t>(conversion.precision) < length) {
            length = static_cast<size_t>(conversion.precision);
            view = view.substr(0, byte_offset(text, length));
        }
        return put_padded(conversion, view, length);
    }

    bool put_bytes(Conversion const& conversion, Value value) {
        std::string text;
        if (conversion.type == 'r' || conversion.type == 'a') {
            Owned const repr = TRY(Owned(to_ascii_repr(value)));
            text = repr.get().as<Str>().view();
        } else if (!take_bytes(text, value))
            return false;
        if (conversion.precision >= 0 && static_cast<size_t>(conversion.precision) < text.size())
            text.resize(static_cast<size_t>(conversion.precision));
        return put_padded(conversion, text, text.size());
    }

    bool take_bytes(std::string& text, Value value) {
        if (BufferView const buffer(value, BufferLayout::any); buffer) {
            text = buffer.view();
            return true;
        }
        if (is_pending()) return false;
        Owned const method = lookup_special(value, names::__bytes__);
        if (!method) {
            if (is_pending()) return false;
            return raise(type_error_type,
                         "%b requires a bytes-like object, or an object that implements __bytes__, not '{}'",
                         type_of(value).name_text());
        }
        Owned const result = TRY(Owned(call(method)));
        Bytes* const bytes = as_bytes(result);
        if (!bytes)
            return raise(type_error_type, "__bytes__ returned non-bytes (type {})", type_of(result).name_text());
        text = bytes->view();
        return true;
    }

    bool put_number(Conversion const& conversion, NumberText& number) {
        if (number.sign.empty()) number.sign = conversion.plus ? "+" : conversion.blank ? " " : "";
        int64_t const missing =
            conversion.width - static_cast<int64_t>(number.sign.size() + number.prefix.size() + number.digits.size());
        bool const before = !conversion.left;
        if (before && !conversion.zero && !fill(missing, ' ')) return false;
        out_ += number.sign;
        out_ += number.prefix;
        if (before && conversion.zero && !fill(missing, '0')) return false;
        out_ += number.digits;
        return before || fill(missing, ' ');
    }

    bool refuse_number(Conversion const& conversion, Value value) {
        bool const wants_integer = conversion.type == 'o' || conversion.type == 'x' || conversion.type == 'X';
        // Bytes have no %i by the time that it is complained of.
        char const shown = !is_text() && conversion.type == 'i' ? 'd' : static_cast<char>(conversion.type);
        return raise(type_error_type, "%{} format: {} is required, not {}", shown,
                     wants_integer ? "an integer" : "a real number", type_of(value).name_text());
    }

    // The int that %d and kin show. %d also takes what can be made an int of, the others only what is one.
    Owned integer_of(Conversion const& conversion, Value value) {
        if (is_int(value)) return Owned(exact_int(value));
        Slots const& slots = type_of(value).slots;
        bool const is_number = slots.to_index || slots.to_integer || slots.to_float;
        Owned number;
        if (is_number) {
            bool const wants_integer = conversion.type == 'o' || conversion.type == 'x' || conversion.type == 'X';
            number = Owned(wants_integer ? to_index(value) : to_integer(value));
            if (number) return Owned(exact_int(number));
            if (!is_pending(type_error_type)) return {};
            clear_pending();
        }
        refuse_number(conversion, value);
        return {};
    }

    bool put_integer(Conversion const& conversion, Value value) {
        Owned const integer = integer_of(conversion, value);
        if (!integer) return false;
        NumberText number;
        int const base = conversion.type == 'o' ? 8 : conversion.type == 'x' || conversion.type == 'X' ? 16 : 10;
        TRY(append_digits(number.digits, integer, base));
        if (number.digits[0] == '-') {
            number.sign = "-";
            number.digits.erase(0, 1);
        }
        if (conversion.precision > static_cast<int64_t>(number.digits.size())) {
            if (!Heap::fits(static_cast<size_t>(conversion.precision))) return raise_memory_error();
            number.digits.insert(0, static_cast<size_t>(conversion.precision) - number.digits.size(), '0');
        }
        if (conversion.alternate && base != 10) number.prefix = base == 8 ? "0o" : "0x";
        if (conversion.type == 'X') {
            for (char& c : number.digits)
                if (c >= 'a') c = static_cast<char>(c - 32);
            if (conversion.alternate) number.prefix = "0X";
        }
        return put_number(conversion, number);
    }

    bool put_float(Conversion const& conversion, Value value) {
        auto const number = to_double_value(value);
        if (!number) {
            if (is_text() || !is_pending(type_error_type)) return false;
            clear_pending();
            return raise(type_error_type, "float argument required, not {}", type_of(value).name_text());
        }
        int const precision = conversion.precision < 0 ? 6 : static_cast<int>(conversion.precision);
        NumberText parts;
        parts.digits = double_text(*number, static_cast<char>(conversion.type), precision,
                                   conversion.alternate ? unsigned{text_is_alternate} : 0u);
        if (parts.digits[0] == '-') {
            parts.sign = "-";
            parts.digits.erase(0, 1);
        }
        return put_number(conversion, parts);
    }

    // The int for %c; whatever TypeError stands in the way is told as the complaint.
    static Owned character_number(Value value, char const* complaint) {
        Owned number(to_index(value));
        if (number || !is_pending(type_error_type)) return number;
        clear_pending();
        return raise(type_error_type, "{}", complaint);
    }

    bool put_character(Conversion const& conversion, Value value) {
        if (Str* const text = as_str(value)) {
            if (text->length != 1) return raise(type_error_type, "%c requires int or char");
            return put_padded(conversion, text->view(), 1);
        }
        Owned const number = character_number(value, "%c requires int or char");
        if (!number) return false;
        auto const fitting = fitting_int64(number);
        if (!fitting || *fitting < 0 || *fitting > 0x10FFFF)
            return raise(overflow_error_type, "%c arg not in range(0x110000)");
        std::string text;
        append_utf8(text, static_cast<char32_t>(*fitting));
        return put_padded(conversion, text, 1);
    }

    bool put_byte(Conversion const& conversion, Value value) {
        Bytes* const bytes = as_bytes(value);
        ByteArray* const array = as_bytearray(value);
        if (bytes || array) {
            std::string_view const view = bytes ? bytes->view() : array->view();
            if (view.size() != 1)
                return raise(type_error_type, "%c requires an integer in range(256) or a single byte");
            return put_padded(conversion, view, 1);
        }
        Owned const integer = character_number(value, "%c requires an integer in range(256) or a single byte");
        if (!integer) return false;
        auto const number = fitting_int64(integer.get());
        if (!number || *number < 0 || *number > 255) return raise(overflow_error_type, "%c arg not in range(256)");
        char const byte = static_cast<char>(*number);
        return put_padded(conversion, {&byte, 1}, 1);
    }

    std::string& out_;
    std::string_view format_;
    char const* at_;
    char const* end_;
    Value arguments_;
    PercentKind kind_;
    Tuple* tuple_;
    bool is_mapping_;
    size_t used_ = 0;
};

}  // namespace

bool format_percent(std::string& out, std::string_view format, Value arguments, PercentKind kind) {
    return PercentFormatter(out, format, arguments, kind).run();
}

}  // namespace gossamer
