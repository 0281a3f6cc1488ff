// tuple, as programs see it.
#include "runtime/binding/native.hpp"
#include "runtime/types/class_item.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/rows.hpp"
#include "runtime/types/slice.hpp"

namespace gossamer {

Type tuple_type;

namespace {

Tuple& tuple_of(Value value) { return value.as<Tuple>(); }

Value tuple_make(Type& type, Arguments const& arguments) {
    bool const is_own_init = &type != &tuple_type && type.slots.initialise != tuple_type.slots.initialise;
    if (!is_own_init && !check_no_keywords("tuple", arguments)) return empty;
    if (!check_positional("tuple", arguments.positional, 0, 1)) return empty;
    Ref<Tuple> items = arguments.positional ? to_tuple(arguments[0]) : Ref<Tuple>::share(&empty_tuple());
    if (!items || &type == &tuple_type) return items.release_value();
    Tuple* const tuple = TRY(allocate_instance<Tuple>(type, items->size * sizeof(Value)));
    tuple->size = items->size;
    for (uint64_t i = 0; i < items->size; ++i) tuple->items[i] = retain(items->items[i]);
    return Value::of(tuple);
}

Value tuple_repr(Value self) {
    Tuple& tuple = tuple_of(self);
    if (!tuple.size) return make_ascii("()").release_value();
    ReprGuard const guard(&tuple);
    if (guard.failed()) return empty;
    if (guard.is_recursive()) return make_ascii("(...)").release_value();
    std::string text = "(";
    for (uint64_t i = 0; i < tuple.size; ++i) {
        if (i) text += ", ";
        if (!append_repr(text, tuple.items[i])) return empty;
    }
    text += tuple.size == 1 ? ",)" : ")";
    return make_str(text).release_value();
}

std::optional<int64_t> tuple_hash(Value self) {
    Tuple& tuple = tuple_of(self);
    constexpr size_t few = 16;
    int64_t space[few];
    std::unique_ptr<int64_t[]> more;
    int64_t* hashes = space;
    if (tuple.size > few) {
        more.reset(new int64_t[tuple.size]);
        hashes = more.get();
    }
    for (uint64_t i = 0; i < tuple.size; ++i) {
        auto const item = hash(tuple.items[i]);
        if (!item) return std::nullopt;
        hashes[i] = *item;
    }
    return hash_of_items({hashes, tuple.size});
}

Value tuple_compare(Value self, Value other, Comparison how) {
    if (!is_a(other, type_is_tuple)) return not_implemented;
    // Tuples of different sizes may still be told apart by their items first: == asks them, too.
    Tuple &left = tuple_of(self), &right = tuple_of(other);
    uint64_t i = 0;
    for (; i < left.size && i < right.size; ++i) {
        auto const same = equals(left.items[i], right.items[i]);
        if (!same) return empty;
        if (*same) continue;
        if (how == Comparison::equal) return false_value;
        if (how == Comparison::not_equal) return true_value;
        return compare(left.items[i], right.items[i], how);
    }
    return Value::boolean(answer_by_order(left.size, right.size, how));
}

std::optional<int64_t> tuple_length(Value self) { return static_cast<int64_t>(tuple_of(self).size); }

std::optional<bool> tuple_contains(Value self, Value item) {
    auto const place = find_in_row(tuple_of(self), item);
    if (!place) return std::nullopt;
    return *place >= 0;
}

Value tuple_slice(Tuple& tuple, Slice& slice) {
    auto const bounds = slice_bounds(slice, static_cast<int64_t>(tuple.size));
    if (!bounds) return empty;
    if (bounds->count == static_cast<int64_t>(tuple.size) && bounds->step == 1 &&
        is_exactly(Value::of(&tuple), tuple_type))
        return retain(Value::of(&tuple));
    Ref<Tuple> result = allocate_tuple(bounds->count);
    for (int64_t i = 0; i < bounds->count; ++i)
        result->items[i] = retain(tuple.items[bounds->start + i * bounds->step]);
    return result.release_value();
}

Value tuple_get_item(Value self, Value key) {
    Tuple& tuple = tuple_of(self);
    int64_t index;
    if (key.is_integer()) [[likely]]
        index = key.as_integer();
    else if (is_slice(key))
        return tuple_slice(tuple, key.as<Slice>());
    else if (has_index(key)) {
        auto const number = subscript_index(key);
        if (!number) return empty;
        index = *number;
    } else
        return raise(type_error_type, "tuple indices must be integers or slices, not {}", type_of(key).name_text());
    if (index < 0) index += static_cast<int64_t>(tuple.size);
    if (static_cast<uint64_t>(index) >= tuple.size) [[unlikely]]
        return raise(index_error_type, "tuple index out of range");
    return retain(tuple.items[index]);
}

Value tuple_concatenate(Value left, Value right) {
    Tuple& a = tuple_of(left);
    if (!a.size && is_exactly(right, tuple_type)) return retain(right);
    if (!is_a(right, type_is_tuple))
        return raise(type_error_type, "can only concatenate tuple (not \"{}\") to tuple", type_of(right).name_text());
    Tuple& b = tuple_of(right);
    if (!b.size && is_exactly(left, tuple_type)) return retain(left);
    Ref<Tuple> sum = allocate_tuple(a.size + b.size);
    for (uint64_t i = 0; i < a.size; ++i) sum->items[i] = retain(a.items[i]);
    for (uint64_t i = 0; i < b.size; ++i) sum->items[a.size + i] = retain(b.items[i]);
    return sum.release_value();
}

Value tuple_repeat(Value self, int64_t times) {
    Tuple& tuple = tuple_of(self);
    if ((!tuple.size || times == 1) && is_exactly(self, tuple_type)) return retain(self);
    if (!tuple.size || times <= 0) return Value::of(&empty_tuple());
    uint64_t total, bytes;
    if (__builtin_mul_overflow(tuple.size, static_cast<uint64_t>(times), &total) ||
        __builtin_mul_overflow(total, sizeof(Value), &bytes) || !Heap::fits(bytes))
        return raise_memory_error();
    Ref<Tuple> result = allocate_tuple(total);
    for (uint64_t i = 0; i < total; ++i)
        result->items[i] = retain(i < tuple.size ? tuple.items[i] : result->items[i - tuple.size]);
    return result.release_value();
}

Value tuple_iterate(Value self) { return make_tuple_iterator(tuple_of(self)); }

Value tuple_index(Tuple& self, Value value, Value start, Value stop) {
    auto const begin = search_bound(start);
    if (!begin) return empty;
    auto const end = stop ? search_bound(stop) : INT64_MAX;
    if (!end) return empty;
    auto const place = find_in_row(self, value, from_end(*begin, self.size), from_end(*end, self.size));
    if (!place) return empty;
    if (*place >= 0) return Value::integer(*place);
    return raise(value_error_type, "tuple.index(x): x not in tuple");
}

std::optional<int64_t> tuple_count(Tuple& self, Value value) { return count_in_row(self, value); }

Ref<Tuple> tuple_get_new_arguments(Tuple& self) { return make_tuple({make_tuple(self.view()).value()}); }

constexpr Native tuple_methods[] = {
    method<&tuple_get_new_arguments, "__getnewargs__(/)">(""),
    method<&tuple_index, "index(value, start=0, stop=sys.maxsize, /)">(
        "Return first index of value.\n\nRaises ValueError if the value is not present."),
    method<&tuple_count, "count(value, /)">("Return number of occurrences of value."),
    class_item_method,
};

Slots tuple_slots() {
    Slots slots;
    slots.make = tuple_make;
    slots.repr = tuple_repr;
    slots.hash = tuple_hash;
    slots.compare = tuple_compare;
    slots.iterate = tuple_iterate;
    slots.length = tuple_length;
    slots.contains = tuple_contains;
    slots.get_item = tuple_get_item;
    slots.concatenate = tuple_concatenate;
    slots.repeat = tuple_repeat;
    return slots;
}

}  // namespace

void define_tuple_type() {
    define_type(tuple_type,
                {.name = "tuple",
                 .doc = "tuple(iterable=(), /)\n--\n\n"
                        "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty "
                        "tuple.\nIf iterable is specified the tuple is initialized from iterable's items.\n\nIf the "
                        "argument is a tuple, the return value is the same object.",
                 .layout = &tuple_layout,
                 .size = sizeof(Tuple),
                 .is_variable_size = true,
                 .flags = type_is_tuple | type_is_subclassable | type_is_sequence_pattern | type_matches_self,
                 .slots = tuple_slots(),
                 .methods = tuple_methods});
}

}  // namespace gossamer
