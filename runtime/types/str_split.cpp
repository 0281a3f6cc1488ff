#include <algorithm>
#include <cstring>

#include "runtime/core/characters.hpp"
#include "runtime/core/str_search.hpp"
#include "runtime/core/str_text.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/str_methods.hpp"

namespace gossamer {

namespace {

bool add_piece(List& list, Str& self, char const* begin, char const* end) {
    auto const bytes = static_cast<size_t>(end - begin);
    if (bytes == 1) [[unlikely]]
        return append(list, Value::of(shared_character(static_cast<unsigned char>(*begin))));
    Ref<Str> piece = TRY(piece_of(self, {begin, bytes}));
    return append(list, piece.release_value());
}

// Room for the parts of a short text, so that the list need not grow.
Ref<List> make_list_of_parts(Str const& self, size_t at_most) {
    return make_list(std::min<size_t>({12, self.bytes / 2 + 1, at_most == SIZE_MAX ? at_most : at_most + 1}));
}

char32_t code_point_before(char const*& p) {
    do --p;
    while ((static_cast<unsigned char>(*p) & 0xC0) == 0x80);
    char const* copy = p;
    return take_code_point(copy);
}

bool split_at_spaces(List& list, Str& self, size_t at_most) {
    char const* p = self.text;
    char const* const end = p + self.bytes;
    for (;;) {
        // One step over a blank, or none.
        char const* next = p;
        while (p != end && (next = p, characters::is_space(take_code_point(next)))) p = next;
        if (p == end) return true;
        if (at_most-- == 0) return add_piece(list, self, p, end);  // blanks at the end stay
        char const* const begin = p;
        while (p != end && (next = p, !characters::is_space(take_code_point(next)))) p = next;
        TRY(add_piece(list, self, begin, p));
    }
}

bool split_at_last_spaces(List& list, Str& self, size_t at_most) {
    char const* const begin = self.text;
    char const* p = begin + self.bytes;
    for (;;) {
        char const* next = p;
        while (p != begin && (next = p, characters::is_space(code_point_before(next)))) p = next;
        if (p == begin) return true;
        if (at_most-- == 0) return add_piece(list, self, begin, p);
        char const* const end = p;
        while (p != begin && (next = p, !characters::is_space(code_point_before(next)))) p = next;
        TRY(add_piece(list, self, p, end));
    }
}

bool split_at(List& list, Str& self, std::string_view separator, size_t at_most) {
    std::string_view const text = self.view();
    size_t at = 0;
    while (at_most--) {
        size_t const found = find_bytes(text, separator, at);
        if (found == not_found) break;
        TRY(add_piece(list, self, text.data() + at, text.data() + found));
        at = found + separator.size();
    }
    return add_piece(list, self, text.data() + at, text.data() + text.size());
}

bool split_at_last(List& list, Str& self, std::string_view separator, size_t at_most) {
    std::string_view text = self.view();
    while (at_most--) {
        size_t const found = find_last_bytes(text, separator);
        if (found == not_found) break;
        TRY(add_piece(list, self, text.data() + found + separator.size(), text.data() + text.size()));
        text = text.substr(0, found);
    }
    return add_piece(list, self, text.data(), text.data() + text.size());
}

// The separator: null for blanks. False: TypeError or ValueError.
bool take_separator(Value value, Str*& separator) {
    separator = nullptr;
    if (value.is_none()) return true;
    separator = as_str(value);
    if (!separator) return raise(type_error_type, "must be str or None, not {}", shown_type(value));
    if (separator->bytes == 0) return raise(value_error_type, "empty separator");
    return true;
}

bool take_partition_separator(Value value, Str*& separator) {
    separator = as_str(value);
    if (!separator) return raise(type_error_type, "must be str, not {}", type_of(value).name_text());
    if (separator->bytes == 0) return raise(value_error_type, "empty separator");
    return true;
}

Value three(Ref<Str> before, Ref<Str> separator, Ref<Str> after) {
    if (!before || !separator || !after) return empty;
    Value const items[] = {before.release_value(), separator.release_value(), after.release_value()};
    return make_tuple_of_owned(items).release_value();
}

}  // namespace

Value str_split(Str& self, Value separator, int64_t maxsplit) {
    Str* sep;
    TRY(take_separator(separator, sep));
    size_t const at_most = maxsplit < 0 ? SIZE_MAX : static_cast<size_t>(maxsplit);
    Ref<List> list = TRY(make_list_of_parts(self, at_most));
    TRY(sep ? split_at(*list, self, sep->view(), at_most) : split_at_spaces(*list, self, at_most));
    return list.release_value();
}

Value str_rsplit(Str& self, Value separator, int64_t maxsplit) {
    Str* sep;
    TRY(take_separator(separator, sep));
    size_t const at_most = maxsplit < 0 ? SIZE_MAX : static_cast<size_t>(maxsplit);
    Ref<List> list = TRY(make_list_of_parts(self, at_most));
    TRY(sep ? split_at_last(*list, self, sep->view(), at_most) : split_at_last_spaces(*list, self, at_most));
    std::reverse(list->items, list->items + list->size);
    return list.release_value();
}

Value str_splitlines(Str& self, bool keepends) {
    Ref<List> list = TRY(make_list());
    char const* p = self.text;
    char const* const end = p + self.bytes;
    while (p != end) {
        char const* const begin = p;
        char const* stop = p;  // where the line's text ends
        while (p != end) {
            char32_t const c = take_code_point(p);
            if (characters::is_line_break(c)) {
                if (c == '\r' && p != end && *p == '\n') ++p;
                break;
            }
            stop = p;
        }
        TRY(add_piece(*list, self, begin, keepends ? p : stop));
    }
    return list.release_value();
}

Value str_partition(Str& self, Value separator) {
    Str* sep;
    TRY(take_partition_separator(separator, sep));
    std::string_view const text = self.view();
    size_t const at = find_bytes(text, sep->view());
    if (at == not_found) return three(Ref<Str>::share(&self), make_str(""), make_str(""));
    return three(piece_of(self, text.substr(0, at)), Ref<Str>::share(sep),
                 piece_of(self, text.substr(at + sep->bytes)));
}

Value str_rpartition(Str& self, Value separator) {
    Str* sep;
    TRY(take_partition_separator(separator, sep));
    std::string_view const text = self.view();
    size_t const at = find_last_bytes(text, sep->view());
    if (at == not_found) return three(make_str(""), make_str(""), Ref<Str>::share(&self));
    return three(piece_of(self, text.substr(0, at)), Ref<Str>::share(sep),
                 piece_of(self, text.substr(at + sep->bytes)));
}

Value str_join(Str& self, Value iterable) {
    Owned sequence;
    if (is_plain_sequence(iterable))
        sequence = Owned::share(iterable);
    else {
        Owned const iterator = get_iterator(iterable);
        if (!iterator) {
            if (!is_pending(type_error_type)) return empty;
            clear_pending();
            return raise(type_error_type, "can only join an iterable");
        }
        sequence = to_list(iterator).release_value();
        if (!sequence) return empty;
    }
    // From here on no program code runs: the items stay.
    size_t const count = sequence_size(sequence);
    if (count == 0) return Value::of(empty_str());
    if (count == 1 && is_exact_str(sequence_item(sequence, 0))) return retain(sequence_item(sequence, 0));
    size_t bytes = 0, length = 0;
    for (size_t i = 0; i < count; ++i) {
        Value const item = sequence_item(sequence, i);
        Str* const part = as_str(item);
        if (!part)
            return raise(type_error_type, "sequence item {}: expected str instance, {} found", i,
                         type_of(item).name_text());
        bytes += part->bytes;
        length += part->length;
    }
    size_t between;
    if (__builtin_mul_overflow(self.bytes, count - 1, &between) || __builtin_add_overflow(bytes, between, &bytes))
        return raise(overflow_error_type, "join() result is too long for a Python string");
    Ref<Str> result = TRY(allocate_str(bytes, length + self.length * (count - 1)));
    if (bytes == 0) return Value::of(empty_str());
    char* out = result->text;
    for (size_t i = 0; i < count; ++i) {
        if (i && self.bytes) out = static_cast<char*>(std::memcpy(out, self.text, self.bytes)) + self.bytes;
        Str const& part = sequence_item(sequence, i).as<Str>();
        out = static_cast<char*>(std::memcpy(out, part.text, part.bytes)) + part.bytes;
    }
    return result.release_value();
}

}  // namespace gossamer
