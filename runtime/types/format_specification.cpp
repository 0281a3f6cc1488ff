#include "runtime/types/format_specification.hpp"

#include "runtime/core/characters.hpp"
#include "runtime/core/memory_check.hpp"

namespace gossamer {
namespace {

bool is_alignment(char32_t c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

// As messages show a type: itself if it can be printed, else its number.
std::string shown(char32_t code) {
    if (code > 32 && code < 128) return fmt::format("'{}'", static_cast<char>(code));
    return fmt::format("'\\x{:x}'", static_cast<uint32_t>(code));
}

class Reader {
public:
    explicit Reader(std::string_view text) : at_(text.data()), end_(text.data() + text.size()) {}
    bool is_done() const { return at_ == end_; }
    bool take(char wanted) {
        if (is_done() || *at_ != wanted) return false;
        ++at_;
        return true;
    }
    char32_t take() { return next_code_point(at_); }
    // Fill and alignment: the fill may be anything, so the look goes to the second one first.
    void take_alignment(FormatSpecification& result, bool& has_fill) {
        if (is_done()) return;
        char const* p = at_;
        char32_t const first = next_code_point(p);
        if (p != end_ && is_alignment(static_cast<unsigned char>(*p))) {
            result.fill = first;
            result.align = *p;
            result.has_align = has_fill = true;
            at_ = p + 1;
        } else if (is_alignment(first)) {
            result.align = static_cast<char>(first);
            result.has_align = true;
            at_ = p;
        }
    }
    // Decimal digits of any script, if there are any. false: too many of them.
    bool take_number(int64_t& number, bool& any) {
        int64_t value = 0;
        any = false;
        for (char const* next = at_; !is_done(); at_ = next) {
            int const digit = characters::decimal_value(next_code_point(next));
            if (digit < 0) break;
            if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, digit, &value))
                return raise(value_error_type, "Too many decimal digits in format string");
            any = true;
        }
        if (any) number = value;
        return true;
    }

private:
    char const* at_;
    char const* end_;
};

}  // namespace

Raised raise_unknown_format_code(char32_t code, std::string_view type_name) {
    return raise(value_error_type, "Unknown format code {} for object of type '{}'", shown(code), type_name);
}

std::optional<FormatSpecification> parse_format_specification(std::string_view text, std::string_view type_name,
                                                              char32_t default_type, char default_align) {
    FormatSpecification result;
    result.align = default_align;
    result.type = default_type;
    Reader reader(text);
    bool has_fill = false;
    reader.take_alignment(result, has_fill);
    for (char const sign : {'+', '-', ' '})
        if (!result.sign && reader.take(sign)) result.sign = sign;
    result.no_negative_zero = reader.take('z');
    result.alternate = reader.take('#');
    if (!has_fill && reader.take('0')) {
        result.fill = '0';
        if (!result.has_align && default_align == '>') result.align = '=';
    }
    bool any;
    if (!reader.take_number(result.width, any)) return std::nullopt;
    if (reader.take(',')) result.grouping = ',';
    if (reader.take('_')) {
        if (result.grouping) return raise(value_error_type, "Cannot specify both ',' and '_'.");
        result.grouping = '_';
    }
    if (result.grouping == '_' && reader.take(',')) return raise(value_error_type, "Cannot specify both ',' and '_'.");
    if (reader.take('.')) {
        if (!reader.take_number(result.precision, any)) return std::nullopt;
        if (!any) return raise(value_error_type, "Format specifier missing precision");
    }
    if (!reader.is_done()) {
        result.type = reader.take();
        if (!reader.is_done())
            return raise(value_error_type, "Invalid format specifier '{}' for object of type '{}'", text, type_name);
    }
    if (result.grouping) {
        switch (result.type) {
            case 0:
            case 'd':
            case 'e':
            case 'f':
            case 'g':
            case 'E':
            case 'F':
            case 'G':
            case '%': break;
            case 'b':
            case 'o':
            case 'x':
            case 'X':
                if (result.grouping == '_') break;
                [[fallthrough]];
            default:
                return raise(value_error_type, "Cannot specify '{}' with {}.", result.grouping, shown(result.type));
        }
    }
    return result;
}

bool append_padded(std::string& out, std::string_view text, size_t code_points,
                   FormatSpecification const& specification) {
    size_t const width = specification.width < 0 ? 0 : static_cast<size_t>(specification.width);
    size_t const missing = width > code_points ? width - code_points : 0;
    std::string fill;
    append_utf8(fill, specification.fill);
    if (!memory_can_hold(missing * fill.size())) return raise_memory_error();
    size_t const before = specification.align == '<' ? 0 : specification.align == '^' ? missing / 2 : missing;
    auto const append_fill = [&](size_t times) {
        if (fill.size() == 1)
            out.append(times, fill[0]);
        else
            while (times-- > 0) out += fill;
    };
    append_fill(before);
    out += text;
    append_fill(missing - before);
    return true;
}

}  // namespace gossamer
