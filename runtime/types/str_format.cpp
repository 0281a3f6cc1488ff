// str.format: the text is read field by field, and each is put out before the next is read.
#include "runtime/types/str_format.hpp"

#include <cstring>

#include "runtime/core/characters.hpp"
#include "runtime/core/str_text.hpp"
#include "runtime/types/format_specification.hpp"
#include "runtime/types/str_methods.hpp"

namespace gossamer {

namespace {

// Where the fields' values come from: arguments of a call, or a mapping.
struct Source {
    Arguments const* arguments = nullptr;
    Value mapping;

    Value by_name(std::string_view name) const {
        Ref<Str> const key = TRY(make_str(name));
        if (!arguments) return get_item(mapping, key.value());
        if (arguments->keywords)
            for (size_t i = 0; i < arguments->keywords->size; ++i)
                if ((*arguments->keywords)[i].as<Str>().view() == name)
                    return retain(arguments->values[arguments->positional + i]);
        return raise_with(key_error_type, key.value());
    }
    Value by_number(int64_t number) const {
        if (!arguments) return raise(value_error_type, "Format string contains positional fields");
        if (number >= arguments->positional)
            return raise(index_error_type, "Replacement index {} out of range for positional args tuple", number);
        return retain(arguments->values[number]);
    }
};

enum class Numbering : uint8_t { unknown, automatic, manual };
struct NumberState {
    Numbering numbering = Numbering::unknown;
    int64_t next = 0;
};

// A field as it stands in the text.
struct Field {
    std::string_view name, specification;
    char32_t conversion = 0;
    bool has_nested_fields = false;
};

// The number that a text of decimal digits gives; -1 if it is none; nullopt: too many digits.
std::optional<int64_t> number_of(std::string_view text) {
    if (text.empty()) return -1;
    int64_t number = 0;
    for (char32_t const c : code_points(text)) {
        int const digit = characters::decimal_value(c);
        if (digit < 0) return -1;
        if (number > (INT64_MAX - digit) / 10)
            return raise(value_error_type, "Too many decimal digits in format string");
        number = number * 10 + digit;
    }
    return number;
}

// The text being read. All characters with a meaning are ASCII, so bytes will do.
class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}
    bool is_done() const { return at_ == text_.size(); }

    // Puts out literal text up to the next field. false: ValueError. has_field: a field follows.
    bool take_literal(std::string& out, bool& has_field) {
        has_field = false;
        size_t const begin = at_;
        while (at_ < text_.size() && text_[at_] != '{' && text_[at_] != '}') ++at_;
        out.append(text_.substr(begin, at_ - begin));
        if (is_done()) return true;
        char const c = text_[at_++];
        if (!is_done() && text_[at_] == c) {  // doubled: stands for itself
            out += c;
            ++at_;
            return true;
        }
        if (c == '}' || is_done()) return raise(value_error_type, "Single '{}' encountered in format string", c);
        has_field = true;
        return true;
    }

    bool take_field(Field& field) {
        size_t const begin = at_;
        char stop = 0;
        bool in_brackets = false;
        while (!stop && at_ < text_.size()) {
            char const c = text_[at_++];
            if (in_brackets)
                in_brackets = c != ']';
            else if (c == '{')
                return raise(value_error_type, "unexpected '{{' in field name");
            else if (c == '[')
                in_brackets = true;
            else if (c == '}' || c == ':' || c == '!')
                stop = c;
        }
        if (!stop) return raise(value_error_type, "expected '}}' before end of string");
        field.name = text_.substr(begin, at_ - 1 - begin);
        if (stop == '}') return true;
        if (stop == '!') {
            if (is_done()) return raise(value_error_type, "end of string while looking for conversion specifier");
            char const* p = text_.data() + at_;
            field.conversion = next_code_point(p);
            at_ = static_cast<size_t>(p - text_.data());
            if (!is_done()) {
                char const after = text_[at_++];
                if (after == '}') return true;
                if (after != ':') return raise(value_error_type, "expected ':' after conversion specifier");
            }
        }
        size_t const specification = at_;
        for (int depth = 1; at_ < text_.size(); ++at_) {
            if (text_[at_] == '{') field.has_nested_fields = true, ++depth;
            if (text_[at_] == '}' && --depth == 0) {
                field.specification = text_.substr(specification, at_++ - specification);
                return true;
            }
        }
        return raise(value_error_type, "unmatched '{{' in format spec");
    }

private:
    std::string_view text_;
    size_t at_ = 0;
};

// The first part of a field's name: a number, a name, or nothing.
Owned first_value(std::string_view first, Source const& source, NumberState& state) {
    int64_t number = TRY(number_of(first));
    if (first.empty() || number >= 0) {
        Numbering const wanted = first.empty() ? Numbering::automatic : Numbering::manual;
        if (state.numbering == Numbering::unknown)
            state.numbering = wanted;
        else if (state.numbering != wanted)
            return raise(value_error_type, "cannot switch from {}",
                         wanted == Numbering::automatic ? "manual field specification to automatic field numbering"
                                                        : "automatic field numbering to manual field specification");
        if (first.empty()) number = state.next++;
        return Owned(source.by_number(number));
    }
    return Owned(source.by_name(first));
}

// name.attribute[key]…
Owned field_value(std::string_view name, Source const& source, NumberState& state) {
    size_t at = std::min(name.find_first_of(".["), name.size());
    Owned value = TRY(first_value(name.substr(0, at), source, state));
    while (at < name.size()) {
        char const kind = name[at++];
        size_t const begin = at;
        if (kind != '.' && kind != '[')
            return raise(value_error_type, "Only '.' or '[' may follow ']' in format field specifier");
        if (kind == '.')
            at = std::min(name.find_first_of(".[", at), name.size());
        else {
            at = name.find(']', at);
            if (at == name.npos) return raise(value_error_type, "Missing ']' in format string");
        }
        std::string_view const part = name.substr(begin, at - begin);
        if (kind == '[') ++at;
        if (part.empty()) return raise(value_error_type, "Empty attribute in format string");
        if (kind == '.') {
            value = Owned(get_attribute(value, part));
        } else {
            int64_t const index = TRY(number_of(part));
            Owned const key = index >= 0 ? Owned(make_int(index)) : Owned(make_str(part).release_value());
            value = Owned(get_item(value, key));
        }
        if (!value) return {};
    }
    return value;
}

// Gives the text of the last field in `last`, if nothing but empty texts stands around it: that is the whole text.
bool expand(std::string& out, std::string_view text, Source const& source, NumberState& state, int depth, Owned& last) {
    if (depth <= 0) return raise(value_error_type, "Max string recursion exceeded");
    Reader reader(text);
    while (!reader.is_done()) {
        bool has_field;
        if (!reader.take_literal(out, has_field)) return false;
        if (!has_field) continue;
        Field field;
        if (!reader.take_field(field)) return false;
        Owned const value = field_value(field.name, source, state);
        if (!value) return false;
        if (field.conversion && field.conversion != 'r' && field.conversion != 's' && field.conversion != 'a') {
            if (field.conversion > 32 && field.conversion < 127)
                return raise(value_error_type, "Unknown conversion specifier {}", static_cast<char>(field.conversion));
            return raise(value_error_type, "Unknown conversion specifier \\x{:x}",
                         static_cast<uint32_t>(field.conversion));
        }
        std::string expanded;
        std::string_view specification = field.specification;
        Owned converted;
        if (field.conversion) {
            // Converted before the specification's own fields are looked at.
            converted = Owned(convert_value(value, static_cast<int>(field.conversion)));
            if (!converted) return false;
        }
        if (field.has_nested_fields) {
            Owned ignored;
            if (!expand(expanded, specification, source, state, depth - 1, ignored)) return false;
            specification = expanded;
        }
        Ref<Str> const spec = TRY(make_str(specification));
        Owned formatted = TRY(Owned(format_value(field.conversion ? converted.get() : value.get(), 0, spec.get())));
        bool const is_whole = out.empty() && reader.is_done();
        out.append(formatted.get().as<Str>().view());
        if (is_whole) last = std::move(formatted);
    }
    return true;
}

Value expanded(Str& self, Source const& source) {
    // Without fields the text itself comes back, of whatever class it is.
    if (self.view().find_first_of("{}") == std::string_view::npos) return retain(Value::of(&self));
    std::string out;
    out.reserve(self.bytes);
    NumberState state;
    Owned whole;
    if (!expand(out, self.view(), source, state, 2, whole)) return empty;
    if (whole) return whole.release();
    return make_str(out).release_value();
}

}  // namespace

Value str_format(Str& self, Arguments const& arguments) { return expanded(self, {&arguments, empty}); }
Value str_format_map(Str& self, Value mapping) { return expanded(self, {nullptr, mapping}); }

Value str_dunder_format(Value self, Str* specification) {
    Str& text = self.as<Str>();
    if (!specification || specification->bytes == 0) return is_exact_str(self) ? retain(self) : to_str(self);
    auto const spec = TRY(parse_format_specification(specification->view(), type_of(self).name_text(), 's', '<'));
    auto const refuse = [](char const* what) -> Value {
        return raise(value_error_type, "{} not allowed in string format specifier", what);
    };
    if (spec.type != 's') return raise_unknown_format_code(spec.type, type_of(self).name_text());
    if (spec.sign) return refuse(spec.sign == ' ' ? "Space" : "Sign");
    if (spec.no_negative_zero) return refuse("Negative zero coercion (z)");
    if (spec.alternate) return refuse("Alternate form (#)");
    if (spec.align == '=') return refuse("'=' alignment");
    size_t length = text.length;
    if (spec.precision >= 0) length = std::min(length, static_cast<size_t>(spec.precision));
    if (length == text.length && spec.width <= static_cast<int64_t>(length)) return retain(self);
    std::string out;
    if (!append_padded(out, text.view().substr(0, byte_offset(text, length)), length, spec)) return empty;
    return make_str(out).release_value();
}

Value convert_value(Value value, int conversion) {
    return conversion == 'r' ? to_repr(value) : conversion == 's' ? to_str(value) : to_ascii_repr(value);
}

Value format_value(Value value, int conversion, Str* specification) {
    if (conversion <= 0) return format(value, specification);
    Owned text = TRY(Owned(convert_value(value, conversion)));
    return specification && specification->bytes ? format(text, specification)
           : is_exact_str(text)                  ? text.release()
                                                 : format(text, specification);
}

Value join_strings(Value const* parts, size_t count) {
    size_t bytes = 0, length = 0;
    for (size_t i = 0; i < count; ++i) {
        Str const& part = parts[i].as<Str>();
        bytes += part.bytes;
        length += part.length;
    }
    if (count == 1) return retain(parts[0]);
    if (bytes == 0) return Value::of(empty_str());
    Ref<Str> result = TRY(allocate_str(bytes, length));
    char* out = result->text;
    for (size_t i = 0; i < count; ++i) {
        Str const& part = parts[i].as<Str>();
        out = static_cast<char*>(std::memcpy(out, part.text, part.bytes)) + part.bytes;
    }
    return result.release_value();
}

}  // namespace gossamer
