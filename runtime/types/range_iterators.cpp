#include "runtime/types/range_iterators.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/types/iterators.hpp"

namespace gossamer {

Type range_iterator_type, long_range_iterator_type;

namespace {

Value itself(Value self) { return retain(self); }

// iter(range(start, stop, step)), for copies of iterators.
Value reduce_to_range(Value start, Value stop, Value step) {
    Owned const range = TRY(Owned(make_range(start, stop, step)));
    Ref<Tuple> const arguments = make_tuple({range.get()});
    return reduce_to_iter_of(*arguments, none);
}

// --- range_iterator

size_t size_of_short(Object const&) { return sizeof(RangeIterator); }
constexpr Layout short_layout{"range_iterator", nullptr, nullptr, size_of_short};

RangeIterator& short_iterator(Value value) { return value.as<RangeIterator>(); }

Value make_short(int64_t next, int64_t step, int64_t remaining) {
    auto* iterator =
        static_cast<RangeIterator*>(heap().allocate(sizeof(RangeIterator), &range_iterator_type.root, Contents::leaf));
    iterator->next = next;
    iterator->step = step;
    iterator->remaining = remaining;
    return Value::of(iterator);
}

Value short_next(Value self) {
    RangeIterator& iterator = short_iterator(self);
    if (iterator.remaining <= 0) return empty;
    int64_t const number = iterator.next;
    // Behind the last number this may leave what a small int holds, but nobody reads it then.
    iterator.next = number + iterator.step;
    --iterator.remaining;
    return Value::integer(number);
}

std::optional<int64_t> short_length_hint(Value self) { return short_iterator(self).remaining; }

Value short_reduce(Value self) {
    RangeIterator& iterator = short_iterator(self);
    Owned const distance(ints::multiply(Value::integer(iterator.remaining), Value::integer(iterator.step)));
    Owned const start(make_int(iterator.next));
    Owned const stop(ints::add(start.get(), distance.get()));
    return reduce_to_range(start.get(), stop.get(), Value::integer(iterator.step));
}

bool short_set_state(Value self, Value state) {
    Owned const number = TRY(Owned(to_index(state)));
    auto const wanted = fitting_int64(number.get());
    if (!wanted) return raise(overflow_error_type, "Python int too large to convert to C long");
    RangeIterator& iterator = short_iterator(self);
    int64_t const skipped = *wanted < 0 ? 0 : *wanted > iterator.remaining ? iterator.remaining : *wanted;
    iterator.next += skipped * iterator.step;
    iterator.remaining -= skipped;
    return true;
}

// --- longrange_iterator

struct LongRangeIterator : Object {
    Value next, step, remaining;  // exact ints of any size
};

void visit_long(Object& object, Visitor& visitor) {
    auto& iterator = static_cast<LongRangeIterator&>(object);
    visitor.visit(iterator.next);
    visitor.visit(iterator.step);
    visitor.visit(iterator.remaining);
}
void destroy_long(Object& object) {
    auto& iterator = static_cast<LongRangeIterator&>(object);
    release(iterator.next);
    release(iterator.step);
    release(iterator.remaining);
}
size_t size_of_long(Object const&) { return sizeof(LongRangeIterator); }
constexpr Layout long_layout{
    .name = "longrange_iterator",
    .visit = visit_long,
    .destroy = destroy_long,
    .size = size_of_long,
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<LongRangeIterator&>(object);
            namer.part("its next number", self.next);
            namer.part("its step", self.step);
            namer.part("how many remain", self.remaining);
        },
};

LongRangeIterator& long_iterator(Value value) { return value.as<LongRangeIterator>(); }

// All borrowed.
Value make_long(Value next, Value step, Value remaining) {
    auto* iterator = static_cast<LongRangeIterator*>(
        heap().allocate(sizeof(LongRangeIterator), &long_range_iterator_type.root, Contents::references));
    iterator->next = retain(next);
    iterator->step = retain(step);
    iterator->remaining = retain(remaining);
    return Value::of(iterator);
}

Value long_next(Value self) {
    LongRangeIterator& iterator = long_iterator(self);
    if (sign_of(iterator.remaining) <= 0) return empty;
    Owned following = TRY(Owned(ints::add(iterator.next, iterator.step)));
    Owned remaining = TRY(Owned(ints::subtract(iterator.remaining, Value::integer(1))));
    store(iterator.remaining, remaining.release());
    return move_out(iterator.next, following.release());
}

Value long_length_hint(Value self) { return retain(long_iterator(self).remaining); }

Value long_reduce(Value self) {
    LongRangeIterator& iterator = long_iterator(self);
    Owned const distance = TRY(Owned(ints::multiply(iterator.remaining, iterator.step)));
    Owned const stop = TRY(Owned(ints::add(iterator.next, distance.get())));
    return reduce_to_range(iterator.next, stop.get(), iterator.step);
}

// The state is the number of items to pass over, of those that are left.
bool long_set_state(Value self, Value state) {
    LongRangeIterator& iterator = long_iterator(self);
    auto const is_negative = compare_truth(state, Value::integer(0), Comparison::less);
    if (!is_negative) return false;
    if (!is_instance(state, int_type)) return raise(type_error_type, "an integer is required");
    Owned skipped = Owned::share(*is_negative ? Value::integer(0) : state);
    if (ints::compare(skipped.get(), iterator.remaining) > 0) skipped = Owned::share(iterator.remaining);
    Owned const distance = TRY(Owned(ints::multiply(skipped.get(), iterator.step)));
    Owned next = TRY(Owned(ints::add(iterator.next, distance.get())));
    Owned remaining = TRY(Owned(ints::subtract(iterator.remaining, skipped.get())));
    store(iterator.remaining, remaining.release());
    store(iterator.next, next.release());
    return true;
}

constexpr Native short_methods[] = {
    method<&short_length_hint, "__length_hint__(/)">("Private method returning an estimate of len(list(it))."),
    method<&short_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&short_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};
constexpr Native long_methods[] = {
    method<&long_length_hint, "__length_hint__(/)">("Private method returning an estimate of len(list(it))."),
    method<&long_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&long_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

void define(Type& type, char const* name, Layout const& layout, uint32_t size, UnarySlot next,
            std::span<Native const> methods) {
    Slots slots;
    slots.iterate = itself;
    slots.next = next;
    define_type(type, {.name = name, .layout = &layout, .size = size, .slots = slots, .methods = methods});
}

bool is_short(Range& range) {
    return range.start.is_integer() && range.stop.is_integer() && range.step.is_integer() && range.length.is_integer();
}

}  // namespace

Value make_range_iterator(Range& range) {
    if (is_short(range)) [[likely]]
        return make_short(range.start.as_integer(), range.step.as_integer(), range.length.as_integer());
    return make_long(range.start, range.step, range.length);
}

Value make_reversed_range_iterator(Range& range) {
    Owned const last_index = TRY(Owned(ints::subtract(range.length, Value::integer(1))));
    Owned const last = TRY(Owned(range_number(range, last_index.get())));
    Owned const step = TRY(Owned(ints::negate(range.step)));
    if (is_short(range) && last.get().is_integer() && step.get().is_integer())
        return make_short(last.get().as_integer(), step.get().as_integer(), range.length.as_integer());
    return make_long(last.get(), step.get(), range.length);
}

void define_range_iterator_types() {
    define(range_iterator_type, "range_iterator", short_layout, sizeof(RangeIterator), short_next, short_methods);
    define(long_range_iterator_type, "longrange_iterator", long_layout, sizeof(LongRangeIterator), long_next,
           long_methods);
}

}  // namespace gossamer
