// The module _bisect: places in sorted rows, found by halving.
#include "runtime/binding/native.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

constexpr int64_t whole_length = -1;

// The argument hi as a number; None: the whole length.
std::optional<int64_t> to_end(Value high) {
    if (high.is_none()) return whole_length;
    if (!type_of(high).slots.to_index && !is_instance(high, int_type))
        return raise(type_error_type, "argument should be integer or None, not '{}'", type_of(high).name_text());
    return to_size(high, overflow_error_type);
}

std::optional<int64_t> end_of(Value row, int64_t high) {
    if (high != whole_length) return high;
    if (is_a(row, type_is_dict)) return raise(type_error_type, "{} is not a sequence", type_of(row).name_text());
    return length(row);
}

// Before the first item that is not less (left), or behind the last that is not greater (right).
template <bool to_the_left>
std::optional<int64_t> find_place(Value row, Value item, int64_t low, int64_t most, Value key) {
    if (low < 0) return raise(value_error_type, "lo must be non-negative");
    auto const end = end_of(row, most);
    if (!end) return std::nullopt;
    int64_t high = *end;
    while (low < high) {
        int64_t const middle = low + (high - low) / 2;
        Owned const index(make_int(middle));
        Owned other = TRY(Owned(get_item(row, index.get())));
        if (!key.is_none()) other = TRY(Owned(call(key, {other.get()})));
        auto const less = to_the_left ? compare_truth(other.get(), item, Comparison::less)
                                      : compare_truth(item, other.get(), Comparison::less);
        if (!less) return std::nullopt;
        if (*less == to_the_left)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

template <bool to_the_left> std::optional<int64_t> find(Value row, Value item, int64_t low, Value high, Value key) {
    auto const most = to_end(high);
    return most ? find_place<to_the_left>(row, item, low, *most, key) : std::nullopt;
}

template <bool to_the_left> bool insert_sorted(Value row, Value item, int64_t low, Value high, Value key) {
    auto const most = to_end(high);
    if (!most) return false;
    Owned rank = Owned::share(item);
    if (!key.is_none()) rank = TRY(Owned(call(key, {item})));
    auto const place = find_place<to_the_left>(row, rank.get(), low, *most, key);
    if (!place) return false;
    if (is_exactly(row, list_type)) return insert(row.as<List>(), *place, item);
    Owned const index(make_int(*place));
    Owned const done(call_method(row, intern("insert"), {index.get(), item}));
    return bool(done);
}

constexpr Native functions[] = {
    function<&find<false>, "bisect_right(a, x, lo=0, hi=None, *, key=None)">(
        "Return the index where to insert item x in list a, assuming a is sorted.\n\nAll items before it are not "
        "greater than x. lo and hi bound the part of a that is searched; a key function\nis applied to the items of "
        "a, but not to x."),
    function<&find<true>, "bisect_left(a, x, lo=0, hi=None, *, key=None)">(
        "Return the index where to insert item x in list a, assuming a is sorted.\n\nAll items before it are less "
        "than x. lo and hi bound the part of a that is searched; a key function is\napplied to the items of a, but "
        "not to x."),
    function<&insert_sorted<false>, "insort_right(a, x, lo=0, hi=None, *, key=None)">(
        "Insert item x in list a, and keep it sorted assuming a is sorted: behind those that are equal."),
    function<&insert_sorted<true>, "insort_left(a, x, lo=0, hi=None, *, key=None)">(
        "Insert item x in list a, and keep it sorted assuming a is sorted: before those that are equal."),
};

bool fill(Module& module) {
    put(*module.dict, names::__doc__, make_str("Places in sorted rows.").value());
    add_functions(*module.dict, functions, intern("_bisect"));
    return true;
}

}  // namespace

extern NativeModule const bisect_module;
NativeModule const bisect_module{"_bisect", fill};

}  // namespace gossamer
