// range: numbers of any size, none of them stored.
#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/range_iterators.hpp"
#include "runtime/types/rows.hpp"
#include "runtime/types/slice.hpp"

namespace gossamer {

Type range_type;

namespace {

void visit_range(Object& object, Visitor& visitor) {
    auto& range = static_cast<Range&>(object);
    visitor.visit(range.start);
    visitor.visit(range.stop);
    visitor.visit(range.step);
    visitor.visit(range.length);
}
void destroy_range(Object& object) {
    auto& range = static_cast<Range&>(object);
    release(range.start);
    release(range.stop);
    release(range.step);
    release(range.length);
}
size_t size_of_range(Object const&) { return sizeof(Range); }
constexpr Layout range_layout{
    .name = "range",
    .visit = visit_range,
    .destroy = destroy_range,
    .size = size_of_range,
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<Range&>(object);
            namer.attribute("start", self.start);
            namer.attribute("stop", self.stop);
            namer.attribute("step", self.step);
            namer.part("its length", self.length);
        },
};

Range& range_of(Value value) { return value.as<Range>(); }

// How many numbers; start, stop and step are exact ints, step is not 0.
Value count_numbers(Value start, Value stop, Value step) {
    if (start.is_integer() && stop.is_integer() && step.is_integer()) {
        int64_t low = start.as_integer(), high = stop.as_integer(), width = step.as_integer();
        if (width < 0) {
            std::swap(low, high);
            width = -width;
        }
        if (low >= high) return Value::integer(0);
        // The distance of two numbers of 63 bits fits 64.
        return make_int((static_cast<uint64_t>(high - low) - 1) / static_cast<uint64_t>(width) + 1);
    }
    bool const falls = sign_of(step) < 0;
    Value const low = falls ? stop : start, high = falls ? start : stop;
    if (ints::compare(low, high) >= 0) return Value::integer(0);
    Owned const width = TRY(Owned(falls ? ints::negate(step) : retain(step)));
    Owned const distance = TRY(Owned(ints::subtract(high, low)));
    Owned const last = TRY(Owned(ints::subtract(distance.get(), Value::integer(1))));
    Owned const steps = TRY(Owned(ints::floor_divide(last.get(), width.get())));
    return ints::add(steps.get(), Value::integer(1));
}

}  // namespace

Value make_range(Value start, Value stop, Value step) {
    if (sign_of(step) == 0) return raise(value_error_type, "range() arg 3 must not be zero");
    Value const length = count_numbers(start, stop, step);
    if (!length) return empty;
    auto* range = static_cast<Range*>(heap().allocate(sizeof(Range), &range_type.root, Contents::references));
    range->start = retain(start);
    range->stop = retain(stop);
    range->step = retain(step);
    range->length = length;
    return Value::of(range);
}

Value range_number(Range& range, Value index) {
    Owned const distance = TRY(Owned(ints::multiply(index, range.step)));
    return ints::add(range.start, distance.get());
}

namespace {

Owned exact_index(Value value) {
    if (value.is_integer()) return Owned(value);
    Owned const number = TRY(Owned(to_index(value)));
    return Owned(exact_int(number.get()));
}

Value range_make(Type&, Arguments const& arguments) {
    if (!check_no_keywords("range", arguments) || !check_positional("range", arguments.positional, 1, 3)) return empty;
    if (arguments.positional == 1) {
        Owned const stop = TRY(exact_index(arguments[0]));
        return make_range(Value::integer(0), stop.get(), Value::integer(1));
    }
    Owned const start = TRY(exact_index(arguments[0]));
    Owned const stop = TRY(exact_index(arguments[1]));
    Owned const step = arguments.positional == 3 ? TRY(exact_index(arguments[2])) : Owned(Value::integer(1));
    return make_range(start.get(), stop.get(), step.get());
}

Value range_repr(Value self) {
    Range& range = range_of(self);
    std::string text = "range(";
    if (!append_repr(text, range.start)) return empty;
    text += ", ";
    if (!append_repr(text, range.stop)) return empty;
    if (range.step != Value::integer(1)) {
        text += ", ";
        if (!append_repr(text, range.step)) return empty;
    }
    text += ')';
    return make_str(text).release_value();
}

bool are_equal(Range& a, Range& b) {
    if (&a == &b) return true;
    if (ints::compare(a.length, b.length) != 0) return false;
    if (sign_of(a.length) == 0) return true;
    if (ints::compare(a.start, b.start) != 0) return false;
    return a.length == Value::integer(1) || ints::compare(a.step, b.step) == 0;
}

Value range_compare(Value self, Value other, Comparison how) {
    if (!is_exactly(other, range_type) || (how != Comparison::equal && how != Comparison::not_equal))
        return not_implemented;
    return Value::boolean(are_equal(range_of(self), range_of(other)) == (how == Comparison::equal));
}

std::optional<int64_t> range_hash(Value self) {
    Range& range = range_of(self);
    bool const is_empty = sign_of(range.length) == 0, is_single = range.length == Value::integer(1);
    Ref<Tuple> const parts =
        make_tuple({range.length, is_empty ? none : range.start, is_empty || is_single ? none : range.step});
    return hash(parts.value());
}

std::optional<int64_t> range_length(Value self) {
    if (auto const length = fitting_int64(range_of(self).length)) return length;
    return raise(overflow_error_type, "Python int too large to convert to C ssize_t");
}

std::optional<bool> range_truth(Value self) { return sign_of(range_of(self).length) != 0; }

// Of an exact int or bool.
std::optional<bool> has_number(Range& range, Value number) {
    if (sign_of(range.step) > 0) {
        if (ints::compare(number, range.start) < 0 || ints::compare(number, range.stop) >= 0) return false;
    } else if (ints::compare(number, range.start) > 0 || ints::compare(number, range.stop) <= 0)
        return false;
    Owned const distance(ints::subtract(number, range.start));
    if (!distance) return std::nullopt;
    Owned const rest(ints::modulo(distance.get(), range.step));
    if (!rest) return std::nullopt;
    return sign_of(rest.get()) == 0;
}

bool is_plain_number(Value value) { return is_exact_int(value) || value.is_boolean(); }

// By walking, for what only claims to equal a number. `found`: its index.
std::optional<bool> search(Value self, Value item, int64_t& index) {
    index = 0;
    bool found = false;
    bool const good = for_each(self, [&](Value number) {
        auto const same = equals(number, item);
        if (same && !*same) ++index;
        if (same && *same) found = true;
        return same && !*same;
    });
    if (!good && !found) return std::nullopt;
    return found;
}

std::optional<bool> range_contains(Value self, Value item) {
    if (is_plain_number(item)) return has_number(range_of(self), item);
    int64_t index;
    return search(self, item, index);
}

Value range_slice(Range& range, Slice& slice) {
    Ref<Tuple> const parts = TRY(slice_indices(slice, range.length));
    Owned const step = TRY(Owned(ints::multiply(range.step, parts->items[2])));
    Owned const start = TRY(Owned(range_number(range, parts->items[0])));
    Owned const stop = TRY(Owned(range_number(range, parts->items[1])));
    return make_range(start.get(), stop.get(), step.get());
}

Value range_get_item(Value self, Value key) {
    Range& range = range_of(self);
    if (is_slice(key)) return range_slice(range, key.as<Slice>());
    if (!has_index(key))
        return raise(type_error_type, "range indices must be integers or slices, not {}", type_of(key).name_text());
    Owned index = TRY(exact_index(key));
    if (sign_of(index.get()) < 0) index = TRY(Owned(ints::add(index.get(), range.length)));
    if (sign_of(index.get()) < 0 || ints::compare(index.get(), range.length) >= 0)
        return raise(index_error_type, "range object index out of range");
    return range_number(range, index.get());
}

Value range_iterate(Value self) { return make_range_iterator(range_of(self)); }
Value range_reversed(Value self) { return make_reversed_range_iterator(range_of(self)); }

Value range_count(Value self, Value item) {
    if (is_plain_number(item)) {
        auto const there = has_number(range_of(self), item);
        return there ? Value::integer(*there) : empty;
    }
    int64_t count = 0;
    bool const good = for_each(self, [&](Value number) {
        auto const same = equals(number, item);
        count += same && *same;
        return same.has_value();
    });
    return good ? make_int(count) : empty;
}

Value range_index(Value self, Value item) {
    Range& range = range_of(self);
    if (!is_plain_number(item)) {
        int64_t index;
        auto const found = search(self, item, index);
        if (!found) return empty;
        return *found ? make_int(index) : Value(raise(value_error_type, "sequence.index(x): x not in sequence"));
    }
    auto const there = has_number(range, item);
    if (!there) return empty;
    if (*there) {
        Owned const distance = TRY(Owned(ints::subtract(item, range.start)));
        return ints::floor_divide(distance.get(), range.step);
    }
    std::string text;
    if (!append_repr(text, item)) return empty;
    return raise(value_error_type, "{} is not in range", text);
}

Value range_reduce(Value self) {
    Range& range = range_of(self);
    Ref<Tuple> const parts = make_tuple({range.start, range.stop, range.step});
    return make_tuple({Value::of(&range_type), parts.value()}).release_value();
}

constexpr Native range_methods[] = {
    method<&range_reversed, "__reversed__(/)">("Return a reverse iterator."),
    method<&range_reduce, "__reduce__(/)">(""),
    method<&range_count, "count(object, /)">(
        "rangeobject.count(value) -> integer -- return number of occurrences of value"),
    method<&range_index, "index(object, /)">(
        "rangeobject.index(value) -> integer -- return index of value.\nRaise ValueError if the value is not present."),
};
constexpr Member range_members[] = {
    {"start", [](Value self) { return retain(range_of(self).start); }, refuse_write},
    {"stop", [](Value self) { return retain(range_of(self).stop); }, refuse_write},
    {"step", [](Value self) { return retain(range_of(self).step); }, refuse_write},
};

Slots range_slots() {
    Slots slots;
    slots.make = range_make;
    slots.repr = range_repr;
    slots.hash = range_hash;
    slots.compare = range_compare;
    slots.iterate = range_iterate;
    slots.length = range_length;
    slots.contains = range_contains;
    slots.get_item = range_get_item;
    slots.truth = range_truth;
    return slots;
}

}  // namespace

void define_range_types() {
    define_type(
        range_type,
        {.name = "range",
         .doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an object that "
                "produces a sequence of integers from start (inclusive)\nto stop (exclusive) by step.  range(i, j) "
                "produces i, i+1, i+2, ..., j-1.\nstart defaults to 0, and stop is omitted!  range(4) produces 0, "
                "1, 2, 3.\nThese are exactly the valid indices for a list of 4 elements.\nWhen step is given, it "
                "specifies the increment (or decrement).",
         .layout = &range_layout,
         .size = sizeof(Range),
         .flags = type_is_sequence_pattern,
         .slots = range_slots(),
         .methods = range_methods,
         .members = range_members});
    define_range_iterator_types();
}

}  // namespace gossamer
