#include "runtime/types/text_arguments.hpp"

namespace gossamer {

std::optional<int64_t> slice_position(Value value, int64_t fallback) {
    if (!value || value.is_none()) return fallback;
    if (value.is_integer()) return value.as_integer();
    if (!is_int(value) && !type_of(value).slots.to_index)
        return raise(type_error_type, "slice indices must be integers or None or have an __index__ method");
    return to_clamped_int64(value);
}

std::optional<int64_t> item_position(Value index) {
    if (index.is_integer()) return index.as_integer();
    Owned const number = TRY(Owned(to_index(index)));
    if (auto const fitting = fitting_int64(number)) return fitting;
    return raise(index_error_type, "cannot fit '{}' into an index-sized integer", type_of(index).name_text());
}

std::optional<Range64> search_positions(Value start, Value end) {
    int64_t const first = TRY(slice_position(start, 0));
    return Range64{first, TRY(slice_position(end, INT64_MAX))};
}

Range64 clamped(Range64 positions, int64_t length) {
    auto [first, last] = positions;
    if (last > length)
        last = length;
    else if (last < 0)
        last = std::max<int64_t>(last + length, 0);
    if (first < 0) first = std::max<int64_t>(first + length, 0);
    return {first, last};
}

std::optional<Range64> search_range(Value start, Value end, int64_t length) {
    return clamped(TRY(search_positions(start, end)), length);
}

std::optional<int64_t> to_c_int(Value value) {
    if (!value.is_integer()) {
        Owned const number = TRY(Owned(to_index(value)));
        auto const fitting = fitting_int64(number);
        if (!fitting) return raise(overflow_error_type, "Python int too large to convert to C int");
        return to_c_int(Value::integer(*fitting));
    }
    int64_t const number = value.as_integer();
    if (number > INT32_MAX) return raise(overflow_error_type, "Python int too large to convert to C int");
    if (number < INT32_MIN) return raise(overflow_error_type, "Python int too large to convert to C int");
    return number;
}

std::optional<int64_t> iterator_state(Value state) {
    if (!is_int(state)) return raise(type_error_type, "an integer is required");
    return to_int64(state);
}

bool optional_str(char const* function, char const* argument, Value value, Str*& out) {
    out = nullptr;
    if (!value) return true;
    out = as_str(value);
    if (out) {
        if (out->view().find('\0') == std::string_view::npos) return true;
        return raise(value_error_type, "embedded null character");
    }
    return raise(type_error_type, "{}() argument '{}' must be str, not {}", function, argument, shown_type(value));
}

}  // namespace gossamer
