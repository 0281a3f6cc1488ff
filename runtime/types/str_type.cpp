// The type str: its slots and the names of its methods.
#include <cstring>

#include "runtime/binding/native.hpp"
#include "runtime/core/str_search.hpp"
#include "runtime/core/str_text.hpp"
#include "runtime/errors/nearest_name.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/types/slice.hpp"
#include "runtime/types/str_iterator.hpp"
#include "runtime/types/str_methods.hpp"

namespace gossamer {

Type str_type;

Ref<Str> exact_str(Str& text) {
    if (text.shape == &str_type.root) [[likely]]
        return Ref<Str>::share(&text);
    return text.is_ascii() ? make_ascii(text.view()) : make_str(text.view());
}

Ref<Str> piece_of(Str& text, std::string_view part) {
    if (part.size() == text.bytes) return exact_str(text);
    return text.is_ascii() ? make_ascii(part) : make_str(part);
}

namespace {

Value repr_of(Value self) {
    Str const& text = self.as<Str>();
    bool is_plain = text.is_ascii();
    for (size_t i = 0; i < text.bytes && is_plain; ++i)
        is_plain = text.text[i] >= 32 && text.text[i] < 127 && text.text[i] != '\'' && text.text[i] != '\\';
    if (is_plain) {
        Ref<Str> result = TRY(allocate_str(text.bytes + 2, text.bytes + 2));
        result->text[0] = result->text[text.bytes + 1] = '\'';
        std::memcpy(result->text + 1, text.text, text.bytes);
        return result.release_value();
    }
    std::string out;
    append_quoted(out, text.view());
    return make_str(out).release_value();
}

Value str_of(Value self) { return exact_str(self.as<Str>()).release_value(); }

std::optional<int64_t> hash_slot(Value self) { return hash_of(self.as<Str>()); }

Value compare_slot(Value self, Value other, Comparison how) {
    Str* const right = as_str(other);
    if (!right) return not_implemented;
    Str& left = self.as<Str>();
    switch (how) {
        case Comparison::equal: return Value::boolean(equal(left, *right));
        case Comparison::not_equal: return Value::boolean(!equal(left, *right));
        case Comparison::less: return Value::boolean(compare(left, *right) < 0);
        case Comparison::less_equal: return Value::boolean(compare(left, *right) <= 0);
        case Comparison::greater: return Value::boolean(compare(left, *right) > 0);
        case Comparison::greater_equal: return Value::boolean(compare(left, *right) >= 0);
    }
    __builtin_unreachable();
}

Value iterate_slot(Value self) { return make_str_iterator(self.as<Str>()); }
std::optional<int64_t> length_slot(Value self) { return static_cast<int64_t>(self.as<Str>().length); }

Value slice_of(Str& self, Slice& slice) {
    SliceBounds const bounds = TRY(slice_bounds(slice, static_cast<int64_t>(self.length)));
    if (bounds.count <= 0) return Value::of(empty_str());
    if (bounds.step == 1) {
        Ref<Str> part =
            substring(self, static_cast<size_t>(bounds.start), static_cast<size_t>(bounds.start + bounds.count));
        return part.release_value();
    }
    if (self.is_ascii()) {
        if (bounds.count == 1) return Value::of(shared_character(static_cast<unsigned char>(self.text[bounds.start])));
        Ref<Str> result = TRY(allocate_str(static_cast<size_t>(bounds.count), static_cast<size_t>(bounds.count)));
        for (int64_t i = 0; i < bounds.count; ++i) result->text[i] = self.text[bounds.start + i * bounds.step];
        return result.release_value();
    }
    std::string out;
    for (int64_t i = 0; i < bounds.count; ++i)
        append_utf8(out, code_point_at(self, static_cast<size_t>(bounds.start + i * bounds.step)));
    return make_str(out).release_value();
}

Value get_item_slot(Value self, Value key) {
    Str& text = self.as<Str>();
    int64_t index;
    if (key.is_integer()) [[likely]]
        index = key.as_integer();
    else if (is_slice(key))
        return slice_of(text, key.as<Slice>());
    else if (is_int(key) || type_of(key).slots.to_index)
        index = TRY(item_position(key));
    else
        return raise(type_error_type, "string indices must be integers, not '{}'", type_of(key).name_text());
    auto const length = static_cast<int64_t>(text.length);
    if (index < 0) index += length;
    if (index < 0 || index >= length) [[unlikely]]
        return raise(index_error_type, "string index out of range");
    if (text.is_ascii()) [[likely]]
        return Value::of(shared_character(static_cast<unsigned char>(text.text[index])));
    return make_code_point(code_point_at(text, static_cast<size_t>(index))).release_value();
}

Value concatenate_slot(Value left, Value right) {
    Str* const text = as_str(right);
    if (!text)
        return raise(type_error_type, "can only concatenate str (not \"{}\") to str", type_of(right).name_text());
    return concatenate(left.as<Str>(), *text).release_value();
}

Value repeat_slot(Value self, int64_t times) {
    Str& text = self.as<Str>();
    if (times <= 0 || text.bytes == 0) return Value::of(empty_str());
    if (times == 1) return exact_str(text).release_value();
    size_t bytes;
    if (times > INT64_MAX / static_cast<int64_t>(text.length))
        return raise(overflow_error_type, "repeated string is too long");
    if (__builtin_mul_overflow(text.bytes, static_cast<size_t>(times), &bytes)) return raise_memory_error();
    Ref<Str> result = TRY(allocate_str(bytes, text.length * static_cast<size_t>(times)));
    if (text.bytes == 1) {
        std::memset(result->text, text.text[0], bytes);
    } else {
        // Doubling what is there already.
        std::memcpy(result->text, text.text, text.bytes);
        for (size_t done = text.bytes; done < bytes;) {
            size_t const more = std::min(done, bytes - done);
            std::memcpy(result->text + done, result->text, more);
            done += more;
        }
    }
    return result.release_value();
}

// str(object, encoding, errors)
Value decoded(Value object, Str* encoding, Str* errors) {
    if (is_a(object, type_is_str)) return raise(type_error_type, "decoding str is not supported");
    // Of bytes nobody is asked, whatever the class has.
    if (Bytes* const bytes = as_bytes(object)) return decode(bytes->view(), encoding, errors).release_value();
    BufferView const buffer(object);
    if (!buffer) {
        if (is_pending()) clear_pending();
        return raise(type_error_type, "decoding to str: need a bytes-like object, {} found",
                     type_of(object).name_text());
    }
    return decode(buffer.view(), encoding, errors).release_value();
}

// The three arguments of str(), by position or name.
bool bind_str_arguments(Arguments const& arguments, Value (&bound)[3]) {
    static constexpr std::string_view parameter_names[] = {"object", "encoding", "errors"};
    size_t const keywords = arguments.keywords ? arguments.keywords->size : 0;
    if (keywords == 0) {
        if (arguments.positional > 3)
            return raise(type_error_type, "str expected at most 3 arguments, got {}", arguments.positional);
    } else if (arguments.positional + keywords > 3)
        return raise(type_error_type, "str() takes at most 3 {}arguments ({} given)",
                     arguments.positional ? "" : "keyword ", arguments.positional + keywords);
    for (uint32_t i = 0; i < arguments.positional; ++i) bound[i] = arguments[i];
    for (size_t k = 0; k < keywords; ++k) {
        std::string_view const name = (*arguments.keywords)[k].as<Str>().view();
        size_t at = 0;
        while (at < 3 && name != parameter_names[at]) ++at;
        if (at == 3) return raise_unexpected_keyword("str", name, parameter_names);
        if (bound[at])
            return raise(type_error_type, "argument for str() given by name ('{}') and position ({})", name, at + 1);
        bound[at] = arguments[arguments.positional + k];
    }
    return true;
}

Value make_plain(Arguments const& arguments) {
    if (arguments.positional == 1 && !arguments.keywords) [[likely]]
        return to_str(arguments[0]);
    Value bound[3];
    TRY(bind_str_arguments(arguments, bound));
    // Called without keywords it does not call None by its own name.
    for (size_t i = 1; i < 3 && !arguments.keywords; ++i)
        if (bound[i] && !as_str(bound[i]))
            return raise(type_error_type, "str() argument '{}' must be str, not {}", i == 1 ? "encoding" : "errors",
                         type_of(bound[i]).name_text());
    Str *encoding, *errors;
    TRY(optional_str("str", "encoding", bound[1], encoding));
    TRY(optional_str("str", "errors", bound[2], errors));
    if (!bound[0]) return Value::of(empty_str());
    return encoding || errors ? decoded(bound[0], encoding, errors) : to_str(bound[0]);
}

Value make_slot(Type& type, Arguments const& arguments) {
    Owned plain = TRY(Owned(make_plain(arguments)));
    if (&type == &str_type) [[likely]]
        return plain.release();
    Str const& source = plain.get().as<Str>();
    auto* const text = allocate_instance<Str>(type, source.bytes + 1);
    if (!text) return empty;
    text->hash = 0;
    text->breadcrumbs = nullptr;
    text->bytes = source.bytes;
    text->length = source.length;
    std::memcpy(text->text, source.text, source.bytes + 1);
    return Value::of(text);
}

Value str_encode(Str& self, Value encoding, Value errors) {
    Str *encoding_name, *errors_name;
    TRY(optional_str("encode", "encoding", encoding, encoding_name));
    TRY(optional_str("encode", "errors", errors, errors_name));
    return encode(self, encoding_name, errors_name).release_value();
}

// What CPython would report: its strings take 1, 2 or 4 bytes for each character.
Value str_sizeof(Str& self) {
    if (self.is_ascii()) return make_int(static_cast<int64_t>(40 + self.length + 1));
    unsigned char widest = 0;
    for (char const c : self.view()) widest = std::max(widest, static_cast<unsigned char>(c));
    int64_t const width = widest < 0xC4 ? 1 : widest < 0xF0 ? 2 : 4;
    return make_int(56 + width * (static_cast<int64_t>(self.length) + 1));
}

Value str_getnewargs(Str& self) {
    Ref<Str> const text = exact_str(self);
    return make_tuple({text.value()}).release_value();
}

constexpr Native str_methods[] = {
    method<&str_encode, "encode(encoding='utf-8', errors='strict')">(
        "Encode the string using the codec registered for encoding."),
    method<&str_replace, "replace(old, new, /, count=-1)">(
        "Return a copy with all occurrences of substring old replaced by new."),
    method<&str_split, "split(sep=None, maxsplit=-1)">(
        "Return a list of the substrings in the string, using sep as the separator string."),
    method<&str_rsplit, "rsplit(sep=None, maxsplit=-1)">(
        "Return a list of the substrings in the string, using sep as the separator string."),
    method<&str_join, "join(iterable, /)">("Concatenate any number of strings."),
    method<&str_capitalize, "capitalize()">("Return a capitalized version of the string."),
    method<&str_casefold, "casefold()">("Return a version of the string suitable for caseless comparisons."),
    method<&str_title, "title()">("Return a version of the string where each word is titlecased."),
    method<&str_center, "center(width, fillchar=' ', /)">("Return a centered string of length width."),
    method<&str_count, "count(sub, start=None, end=None, /)">(
        "Return the number of non-overlapping occurrences of substring sub in string S[start:end]."),
    method<&str_expandtabs, "expandtabs(tabsize=8)">(
        "Return a copy where all tab characters are expanded using spaces."),
    method<&str_find, "find(sub, start=None, end=None, /)">(
        "Return the lowest index in S where substring sub is found, or -1 on failure."),
    method<&str_partition, "partition(sep, /)">("Partition the string into three parts using the given separator."),
    method<&str_index, "index(sub, start=None, end=None, /)">(
        "Return the lowest index in S where substring sub is found. Raises ValueError when it is not found."),
    method<&str_ljust, "ljust(width, fillchar=' ', /)">("Return a left-justified string of length width."),
    method<&str_lower, "lower()">("Return a copy of the string converted to lowercase."),
    method<&str_lstrip, "lstrip(chars=None, /)">("Return a copy of the string with leading whitespace removed."),
    method<&str_rfind, "rfind(sub, start=None, end=None, /)">(
        "Return the highest index in S where substring sub is found, or -1 on failure."),
    method<&str_rindex, "rindex(sub, start=None, end=None, /)">(
        "Return the highest index in S where substring sub is found. Raises ValueError when it is not found."),
    method<&str_rjust, "rjust(width, fillchar=' ', /)">("Return a right-justified string of length width."),
    method<&str_rstrip, "rstrip(chars=None, /)">("Return a copy of the string with trailing whitespace removed."),
    method<&str_rpartition, "rpartition(sep, /)">(
        "Partition the string into three parts using the given separator, from the right."),
    method<&str_splitlines, "splitlines(keepends=False)">(
        "Return a list of the lines in the string, breaking at line boundaries."),
    method<&str_strip, "strip(chars=None, /)">(
        "Return a copy of the string with leading and trailing whitespace removed."),
    method<&str_swapcase, "swapcase()">(
        "Convert uppercase characters to lowercase and lowercase characters to uppercase."),
    method<&str_translate, "translate(table, /)">(
        "Replace each character in the string using the given translation table."),
    method<&str_upper, "upper()">("Return a copy of the string converted to uppercase."),
    method<&str_startswith, "startswith(prefix, start=None, end=None, /)">(
        "Return True if the string starts with the specified prefix, False otherwise."),
    method<&str_endswith, "endswith(suffix, start=None, end=None, /)">(
        "Return True if the string ends with the specified suffix, False otherwise."),
    method<&str_removeprefix, "removeprefix(prefix, /)">(
        "Return a str with the given prefix string removed if present."),
    method<&str_removesuffix, "removesuffix(suffix, /)">(
        "Return a str with the given suffix string removed if present."),
    method<&str_isascii, "isascii()">("Return True if all characters in the string are ASCII, False otherwise."),
    method<&str_islower, "islower()">("Return True if the string is a lowercase string, False otherwise."),
    method<&str_isupper, "isupper()">("Return True if the string is an uppercase string, False otherwise."),
    method<&str_istitle, "istitle()">("Return True if the string is a title-cased string, False otherwise."),
    method<&str_isspace, "isspace()">("Return True if the string is a whitespace string, False otherwise."),
    method<&str_isdecimal, "isdecimal()">("Return True if the string is a decimal string, False otherwise."),
    method<&str_isdigit, "isdigit()">("Return True if the string is a digit string, False otherwise."),
    method<&str_isnumeric, "isnumeric()">("Return True if the string is a numeric string, False otherwise."),
    method<&str_isalpha, "isalpha()">("Return True if the string is an alphabetic string, False otherwise."),
    method<&str_isalnum, "isalnum()">("Return True if the string is an alpha-numeric string, False otherwise."),
    method<&str_isidentifier, "isidentifier()">(
        "Return True if the string is a valid Python identifier, False otherwise."),
    method<&str_isprintable, "isprintable()">(
        "Return True if all characters in the string are printable, False otherwise."),
    method<&str_zfill, "zfill(width, /)">(
        "Pad a numeric string with zeros on the left, to fill a field of the given width."),
    method<&str_format, "format(*args, **kwargs)">(
        "Return a formatted version of the string, using substitutions from args and kwargs."),
    method<&str_format_map, "format_map(mapping, /)">(
        "Return a formatted version of the string, using substitutions from mapping."),
    static_method<&str_maketrans, "maketrans(x, y=..., z=..., /)">(
        "Return a translation table usable for str.translate()."),
    method<&str_sizeof, "__sizeof__()">("Return the size of the string in memory, in bytes."),
    method<&str_getnewargs, "__getnewargs__()">(),
};

}  // namespace

void define_str_type() {
    TypeDefinition definition{.name = "str", .layout = &str_layout, .size = sizeof(Str)};
    definition.doc = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\n"
                     "Create a new string object from the given object. If encoding or\n"
                     "errors is specified, then the object must expose a data buffer\n"
                     "that will be decoded using the given encoding and error handler.\n"
                     "Otherwise, returns the result of object.__str__() (if defined)\n"
                     "or repr(object).\n"
                     "encoding defaults to sys.getdefaultencoding().\n"
                     "errors defaults to 'strict'.";
    definition.is_variable_size = true;
    definition.flags = type_is_subclassable | type_is_str | type_matches_self;
    Slots& slots = definition.slots;
    slots.repr = repr_of;
    slots.str = str_of;
    slots.hash = hash_slot;
    slots.compare = compare_slot;
    slots.make = make_slot;
    slots.iterate = iterate_slot;
    slots.length = length_slot;
    slots.contains = str_contains;
    slots.get_item = get_item_slot;
    slots.concatenate = concatenate_slot;
    slots.repeat = repeat_slot;
    slots.binary[static_cast<size_t>(BinaryOperator::modulo)] = str_modulo;
    slots.format = str_dunder_format;
    definition.methods = str_methods;
    define_type(str_type, definition);
}

}  // namespace gossamer
