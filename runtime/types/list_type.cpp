// list, as programs see it.
#include <algorithm>

#include "runtime/binding/native.hpp"
#include "runtime/types/class_item.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/rows.hpp"

namespace gossamer {

Type list_type;

namespace {

List& list_of(Value value) { return value.as<List>(); }

Value list_make(Type& type, Arguments const&) {
    List* const list = TRY(allocate_instance<List>(type));
    list->items = nullptr;
    list->size = list->capacity = 0;
    return Value::of(list);
}

bool list_initialise(Value self, Arguments const& arguments) {
    // A class with a __new__ of its own may have used the keywords there.
    bool const may_have_keywords = type_of(self).slots.make != list_make;
    if (!may_have_keywords && !check_no_keywords("list", arguments)) return false;
    if (!check_positional("list", arguments.positional, 0, 1)) return false;
    List& list = list_of(self);
    if (list.items) clear(list);
    return !arguments.positional || extend(list, arguments[0]);
}

Value list_repr(Value self) {
    List& list = list_of(self);
    if (!list.size) return make_ascii("[]").release_value();
    ReprGuard const guard(&list);
    if (guard.failed()) return empty;
    if (guard.is_recursive()) return make_ascii("[...]").release_value();
    std::string text = "[";
    for (uint64_t i = 0; i < list.size; ++i) {
        if (i) text += ", ";
        Owned const item = Owned::share(list.items[i]);
        if (!append_repr(text, item.get())) return empty;
    }
    text += ']';
    return make_str(text).release_value();
}

Value list_compare(Value self, Value other, Comparison how) {
    if (!is_a(other, type_is_list)) return not_implemented;
    return compare_rows(list_of(self), list_of(other), how);
}

std::optional<int64_t> list_length(Value self) { return static_cast<int64_t>(list_of(self).size); }

std::optional<bool> list_contains(Value self, Value item) {
    auto const place = find_in_row(list_of(self), item);
    if (!place) return std::nullopt;
    return *place >= 0;
}

Value list_concatenate(Value left, Value right) {
    if (!is_a(right, type_is_list))
        return raise(type_error_type, "can only concatenate list (not \"{}\") to list", type_of(right).name_text());
    List &a = list_of(left), &b = list_of(right);
    Ref<List> sum = TRY(make_list(a.size + b.size));
    for (uint64_t i = 0; i < a.size; ++i) sum->items[i] = retain(a.items[i]);
    for (uint64_t i = 0; i < b.size; ++i) sum->items[a.size + i] = retain(b.items[i]);
    sum->size = a.size + b.size;
    return sum.release_value();
}

Value list_extend_in_place(Value self, Value other) {
    if (!extend(list_of(self), other)) return empty;
    return retain(self);
}

// Appends the first `size` items again until there are `total`.
void repeat_items(List& list, uint64_t size, uint64_t total) {
    for (uint64_t i = list.size; i < total; ++i) list.items[i] = retain(list.items[i - size]);
    list.size = total;
}

Value list_repeat(Value self, int64_t times) {
    List& list = list_of(self);
    uint64_t const size = list.size;
    if (times <= 0 || !size) return make_list().release_value();
    uint64_t total;
    if (__builtin_mul_overflow(size, static_cast<uint64_t>(times), &total)) return raise_memory_error();
    Ref<List> result = TRY(make_list(total));
    for (uint64_t i = 0; i < size; ++i) result->items[i] = retain(list.items[i]);
    result->size = size;
    repeat_items(*result, size, total);
    return result.release_value();
}

Value list_repeat_in_place(Value self, int64_t times) {
    List& list = list_of(self);
    uint64_t const size = list.size;
    if (times <= 0)
        clear(list);
    else if (size && times > 1) {
        uint64_t total;
        if (__builtin_mul_overflow(size, static_cast<uint64_t>(times), &total)) return raise_memory_error();
        if (!reserve(list, total)) return empty;
        repeat_items(list, size, total);
    }
    return retain(self);
}

Value list_iterate(Value self) { return make_list_iterator(list_of(self)); }

bool list_append(List& self, Value object) { return append(self, retain(object)); }
bool list_insert(List& self, int64_t index, Value object) { return insert(self, index, object); }
bool list_extend(List& self, Value iterable) { return extend(self, iterable); }
bool list_clear(List& self) {
    clear(self);
    return true;
}
Ref<List> list_copy(List& self) { return make_list_of(self.view()); }

Value list_pop(List& self, int64_t index) {
    if (!self.size) return raise(index_error_type, "pop from empty list");
    if (index < 0) index += static_cast<int64_t>(self.size);
    if (static_cast<uint64_t>(index) >= self.size) return raise(index_error_type, "pop index out of range");
    return take(self, index);
}

bool list_remove(List& self, Value value) {
    auto const place = find_in_row(self, value);
    if (!place) return false;
    // An __eq__ may have shortened the list since.
    if (*place < 0) return raise(value_error_type, "list.remove(x): x not in list");
    if (static_cast<uint64_t>(*place) < self.size) release(take(self, *place));
    return true;
}

Value list_index(List& self, Value value, Value start, Value stop) {
    auto const begin = start ? search_bound(start) : 0;
    if (!begin) return empty;
    auto const end = stop ? search_bound(stop) : INT64_MAX;
    if (!end) return empty;
    auto const place = find_in_row(self, value, from_end(*begin, self.size), from_end(*end, self.size));
    if (!place) return empty;
    if (*place >= 0) return Value::integer(*place);
    std::string text;
    if (!append_repr(text, value)) return empty;
    return raise(value_error_type, "{} is not in list", text);
}

std::optional<int64_t> list_count(List& self, Value value) { return count_in_row(self, value); }

bool list_reverse(List& self) {
    std::reverse(self.items, self.items + self.size);
    return true;
}

bool list_sort(List& self, Value key, bool reverse) { return sort(self, key, reverse); }

Value list_reversed(List& self) { return make_list_reverse_iterator(self); }

std::optional<int64_t> list_sizeof(List& self) { return 40 + 16 + static_cast<int64_t>(self.capacity * sizeof(Value)); }

constexpr Native list_methods[] = {
    method<&list_get_item, "__getitem__(index, /)">("Return self[index]."),
    method<&list_reversed, "__reversed__(/)">("Return a reverse iterator over the list."),
    method<&list_sizeof, "__sizeof__(/)">("Return the size of the list in memory, in bytes."),
    method<&list_clear, "clear(/)">("Remove all items from list."),
    method<&list_copy, "copy(/)">("Return a shallow copy of the list."),
    method<&list_append, "append(object, /)">("Append object to the end of the list."),
    method<&list_insert, "insert(index, object, /)">("Insert object before index."),
    method<&list_extend, "extend(iterable, /)">("Extend list by appending elements from the iterable."),
    method<&list_pop, "pop(index=-1, /)">("Remove and return item at index (default last).\n\nRaises IndexError if "
                                          "list is empty or index is out of range."),
    method<&list_remove, "remove(value, /)">(
        "Remove first occurrence of value.\n\nRaises ValueError if the value is not present."),
    method<&list_index, "index(value, start=0, stop=sys.maxsize, /)">(
        "Return first index of value.\n\nRaises ValueError if the value is not present."),
    method<&list_count, "count(value, /)">("Return number of occurrences of value."),
    method<&list_reverse, "reverse(/)">("Reverse *IN PLACE*."),
    method<&list_sort, "sort(*, key=None, reverse=False)">(
        "Sort the list in ascending order and return None.\n\nThe sort is in-place (i.e. the list itself is modified) "
        "and "
        "stable (i.e. the\norder of two equal elements is maintained).\n\nIf a key function is given, apply it once to "
        "each "
        "list item and sort them,\nascending or descending, according to their function values.\n\nThe reverse flag "
        "can be "
        "set to sort in descending order."),
    class_item_method,
};

Slots list_slots() {
    Slots slots;
    slots.make = list_make;
    slots.initialise = list_initialise;
    slots.repr = list_repr;
    slots.compare = list_compare;
    slots.iterate = list_iterate;
    slots.length = list_length;
    slots.contains = list_contains;
    slots.get_item = list_get_item;
    slots.set_item = list_set_item;
    slots.concatenate = list_concatenate;
    slots.repeat = list_repeat;
    slots.concatenate_in_place = list_extend_in_place;
    slots.repeat_in_place = list_repeat_in_place;
    return slots;
}

}  // namespace

void define_list_type() {
    define_type(list_type,
                {.name = "list",
                 .doc = "list(iterable=(), /)\n--\n\n"
                        "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty "
                        "list.\nThe argument must be an iterable if specified.",
                 .layout = &list_layout,
                 .size = sizeof(List),
                 .flags = type_is_list | type_is_subclassable | type_is_sequence_pattern | type_matches_self,
                 .is_unhashable = true,
                 .slots = list_slots(),
                 .methods = list_methods});
}

}  // namespace gossamer
