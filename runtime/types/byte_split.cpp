#include <algorithm>
#include <cstring>

#include "runtime/core/characters.hpp"
#include "runtime/core/str_search.hpp"
#include "runtime/types/byte_methods.hpp"
#include "runtime/types/list.hpp"

namespace gossamer::byte_methods {

namespace {

// bytes know fewer blanks than str: none of U+001C … U+001F.
bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool add_piece(List& list, Value self, std::string_view piece) {
    Value const made = part_of(self, piece);
    return made && append(list, made);
}

bool split_at_blanks(List& list, Value self, size_t at_most) {
    std::string_view const data = bytes_of(self);
    for (size_t at = 0;;) {
        while (at < data.size() && is_blank(data[at])) ++at;
        if (at == data.size()) return true;
        size_t const begin = at;
        if (at_most-- == 0) return add_piece(list, self, data.substr(begin));
        while (at < data.size() && !is_blank(data[at])) ++at;
        TRY(add_piece(list, self, data.substr(begin, at - begin)));
    }
}

bool split_at_last_blanks(List& list, Value self, size_t at_most) {
    std::string_view const data = bytes_of(self);
    for (size_t at = data.size();;) {
        while (at && is_blank(data[at - 1])) --at;
        if (at == 0) return true;
        size_t const end = at;
        if (at_most-- == 0) return add_piece(list, self, data.substr(0, end));
        while (at && !is_blank(data[at - 1])) --at;
        TRY(add_piece(list, self, data.substr(at, end - at)));
    }
}

bool split_at(List& list, Value self, std::string_view separator, size_t at_most) {
    std::string_view const data = bytes_of(self);
    size_t at = 0;
    while (at_most--) {
        size_t const found = find_bytes(data, separator, at);
        if (found == not_found) break;
        TRY(add_piece(list, self, data.substr(at, found - at)));
        at = found + separator.size();
    }
    return add_piece(list, self, data.substr(at));
}

bool split_at_last(List& list, Value self, std::string_view separator, size_t at_most) {
    std::string_view data = bytes_of(self);
    while (at_most--) {
        size_t const found = find_last_bytes(data, separator);
        if (found == not_found) break;
        TRY(add_piece(list, self, data.substr(found + separator.size())));
        data = data.substr(0, found);
    }
    return add_piece(list, self, data);
}

bool check_separator(BufferView const& buffer, Value separator) {
    if (!require_buffer(buffer, separator)) return false;
    if (buffer.view().empty()) return raise(value_error_type, "empty separator");
    return true;
}

template <class AtSeparator, class AtBlanks>
Ref<List> split_with(Value self, Value separator, int64_t maxsplit, AtSeparator at_separator, AtBlanks at_blanks) {
    size_t const at_most = maxsplit < 0 ? SIZE_MAX : static_cast<size_t>(maxsplit);
    Ref<List> list = TRY(make_list());
    if (separator.is_none()) {
        TRY(at_blanks(*list, self, at_most));
        return list;
    }
    BufferView const buffer(separator);
    TRY(check_separator(buffer, separator));
    TRY(at_separator(*list, self, buffer.view(), at_most));
    return list;
}

Value three(Value before, Value separator, Value after) {
    Owned a(before), b(separator), c(after);
    if (!a || !b || !c) return empty;
    Value const items[] = {a.release(), b.release(), c.release()};
    return make_tuple_of_owned(items).release_value();
}

// The separator as it comes out of partition(): bytes give back the very object that was given.
Value separator_item(Value self, BufferView const& separator) {
    if (!is_bytearray_self(self)) return retain(separator.object());
    return same_kind(self, separator.view());
}

}  // namespace

Value split(Value self, Value separator, int64_t maxsplit) {
    return split_with(self, separator, maxsplit, split_at, split_at_blanks).release_value();
}

Value rsplit(Value self, Value separator, int64_t maxsplit) {
    Ref<List> list = TRY(split_with(self, separator, maxsplit, split_at_last, split_at_last_blanks));
    std::reverse(list->items, list->items + list->size);
    return list.release_value();
}

Value splitlines(Value self, bool keepends) {
    Ref<List> list = TRY(make_list());
    std::string_view const data = bytes_of(self);
    for (size_t at = 0; at < data.size();) {
        size_t const begin = at;
        while (at < data.size() && data[at] != '\n' && data[at] != '\r') ++at;
        size_t stop = at;
        if (at < data.size()) at += data[at] == '\r' && at + 1 < data.size() && data[at + 1] == '\n' ? 2 : 1;
        if (keepends) stop = at;
        TRY(add_piece(*list, self, data.substr(begin, stop - begin)));
    }
    return list.release_value();
}

Value partition(Value self, Value separator) {
    BufferView const buffer(separator);
    TRY(check_separator(buffer, separator));
    std::string_view const data = bytes_of(self), wanted = buffer.view();
    size_t const at = find_bytes(data, wanted);
    if (at == not_found) return three(part_of(self, data), same_kind(self, ""), same_kind(self, ""));
    return three(part_of(self, data.substr(0, at)), separator_item(self, buffer),
                 part_of(self, data.substr(at + wanted.size())));
}

Value rpartition(Value self, Value separator) {
    BufferView const buffer(separator);
    TRY(check_separator(buffer, separator));
    std::string_view const data = bytes_of(self), wanted = buffer.view();
    size_t const at = find_last_bytes(data, wanted);
    if (at == not_found) return three(same_kind(self, ""), same_kind(self, ""), part_of(self, data));
    return three(part_of(self, data.substr(0, at)), separator_item(self, buffer),
                 part_of(self, data.substr(at + wanted.size())));
}

namespace {

// A bytearray that may not change its size, for program code runs meanwhile.
class HeldSize {
public:
    explicit HeldSize(ByteArray* array) : array_(array) {
        if (array_) ++array_->exports;
    }
    ~HeldSize() {
        if (array_) --array_->exports;
    }
    HeldSize(HeldSize const&) = delete;
    HeldSize& operator=(HeldSize const&) = delete;

private:
    ByteArray* array_;
};

}  // namespace

Value join(Value self, Value iterable) {
    HeldSize const held(as_bytearray(self));
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
    size_t const count = sequence_size(sequence);
    if (count == 1 && !is_bytearray_self(self) && is_exactly(sequence_item(sequence, 0), bytes_type))
        return retain(sequence_item(sequence, 0));
    std::string out;
    std::string_view const between = bytes_of(self);
    for (size_t i = 0; i < count; ++i) {
        Value const item = sequence_item(sequence, i);
        BufferView const part(item);
        if (!part) {
            if (is_pending()) clear_pending();
            return raise(type_error_type, "sequence item {}: expected a bytes-like object, {} found", i,
                         type_of(item).name_text());
        }
        if (i) out.append(between);
        out.append(part.view());
    }
    return same_kind(self, out);
}

}  // namespace gossamer::byte_methods
