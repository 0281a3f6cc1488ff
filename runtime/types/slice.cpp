// slice, and turning subscripts into numbers.
#include "runtime/types/slice.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/rows.hpp"

namespace gossamer {

Type slice_type;

namespace {

void visit_slice(Object& object, Visitor& visitor) {
    auto& slice = static_cast<Slice&>(object);
    visitor.visit(slice.step);
    visitor.visit(slice.stop);
    visitor.visit(slice.start);
}
void destroy_slice(Object& object) {
    auto& slice = static_cast<Slice&>(object);
    release(slice.step);
    release(slice.start);
    release(slice.stop);
}
size_t size_of_slice(Object const&) { return sizeof(Slice); }
constexpr Layout slice_layout{.name = "slice",
                              .visit = visit_slice,
                              .destroy = destroy_slice,
                              .size = size_of_slice,
                              .name_edges = [](Object& object, EdgeNamer& namer) {
                                  auto& self = static_cast<Slice&>(object);
                                  namer.attribute("step", self.step);
                                  namer.attribute("stop", self.stop);
                                  namer.attribute("start", self.start);
                              }};

// A part of a slice as a clamped number.
std::optional<int64_t> part(Value value, char const* complaint) {
    if (value.is_integer()) [[likely]]
        return value.as_integer();
    if (!has_index(value)) return raise_text(type_error_type, complaint);
    return to_clamped_int64(value);
}
constexpr char const* part_complaint = "slice indices must be integers or None or have an __index__ method";

}  // namespace

Ref<Slice> make_slice(Value start, Value stop, Value step) {
    auto* slice = static_cast<Slice*>(heap().allocate(sizeof(Slice), &slice_type.root, Contents::references));
    slice->start = retain(start);
    slice->stop = retain(stop);
    slice->step = retain(step);
    return Ref<Slice>::adopt(slice);
}

std::optional<SliceSteps> unpack_slice(Slice& slice) {
    SliceSteps steps{0, INT64_MAX, 1};
    if (!slice.step.is_none()) {
        auto const step = part(slice.step, part_complaint);
        if (!step) return std::nullopt;
        if (*step == 0) return raise(value_error_type, "slice step cannot be zero");
        steps.step = *step < -INT64_MAX ? -INT64_MAX : *step;
    }
    if (slice.start.is_none())
        steps.start = steps.step < 0 ? INT64_MAX : 0;
    else {
        auto const start = part(slice.start, part_complaint);
        if (!start) return std::nullopt;
        steps.start = *start;
    }
    if (slice.stop.is_none())
        steps.stop = steps.step < 0 ? INT64_MIN : INT64_MAX;
    else {
        auto const stop = part(slice.stop, part_complaint);
        if (!stop) return std::nullopt;
        steps.stop = *stop;
    }
    return steps;
}

SliceBounds bounds_within(SliceSteps steps, int64_t length) {
    auto clamp = [&](int64_t at) {
        if (at < 0) {
            at += length;
            if (at < 0) at = steps.step < 0 ? -1 : 0;
        } else if (at >= length)
            at = steps.step < 0 ? length - 1 : length;
        return at;
    };
    SliceBounds bounds{clamp(steps.start), clamp(steps.stop), steps.step, 0};
    if (steps.step < 0) {
        if (bounds.stop < bounds.start) bounds.count = (bounds.start - bounds.stop - 1) / -steps.step + 1;
    } else if (bounds.start < bounds.stop)
        bounds.count = (bounds.stop - bounds.start - 1) / steps.step + 1;
    return bounds;
}

std::optional<SliceBounds> slice_bounds(Slice& slice, int64_t length) {
    auto const steps = unpack_slice(slice);
    if (!steps) return std::nullopt;
    return bounds_within(*steps, length);
}

std::optional<int64_t> subscript_index(Value value) {
    if (value.is_integer()) [[likely]]
        return value.as_integer();
    Owned const number(to_index(value));
    if (!number) return std::nullopt;
    if (auto const index = fitting_int64(number.get())) return index;
    return raise(index_error_type, "cannot fit '{}' into an index-sized integer", type_of(value).name_text());
}

std::optional<int64_t> search_bound(Value value) {
    return part(value, "slice indices must be integers or have an __index__ method");
}

namespace {

Slice& slice_of(Value value) { return value.as<Slice>(); }

Value slice_make(Type&, Arguments const& arguments) {
    if (!check_no_keywords("slice", arguments) || !check_positional("slice", arguments.positional, 1, 3)) return empty;
    if (arguments.positional == 1) return make_slice(none, arguments[0], none).release_value();
    return make_slice(arguments[0], arguments[1], arguments.positional == 3 ? arguments[2] : none).release_value();
}

Value slice_repr(Value self) {
    Slice& slice = slice_of(self);
    std::string text = "slice(";
    if (!append_repr(text, slice.start)) return empty;
    text += ", ";
    if (!append_repr(text, slice.stop)) return empty;
    text += ", ";
    if (!append_repr(text, slice.step)) return empty;
    text += ')';
    return make_str(text).release_value();
}

Value slice_compare(Value self, Value other, Comparison how) {
    if (!is_slice(other)) return not_implemented;
    if (self == other)
        return Value::boolean(how == Comparison::equal || how == Comparison::less_equal ||
                              how == Comparison::greater_equal);
    Slice &a = slice_of(self), &b = slice_of(other);
    Ref<Tuple> const left = make_tuple({a.start, a.stop, a.step}), right = make_tuple({b.start, b.stop, b.step});
    return compare(left.value(), right.value(), how);
}

std::optional<int64_t> slice_hash(Value self) {
    // As a tuple's, but the number of parts is not mixed in.
    constexpr uint64_t prime1 = 11400714785074694791u, prime2 = 14029467366897019727u, prime5 = 2870177450012600261u;
    Slice& slice = slice_of(self);
    uint64_t sum = prime5;
    for (Value const value : {slice.start, slice.stop, slice.step}) {
        auto const lane = hash(value);
        if (!lane) return std::nullopt;
        sum += static_cast<uint64_t>(*lane) * prime2;
        sum = (sum << 31) | (sum >> 33);
        sum *= prime1;
    }
    return sum == UINT64_MAX ? 1546275796 : static_cast<int64_t>(sum);
}

// slice.indices: the same arithmetic with ints of any size.
Owned index_part(Value value) {
    if (!has_index(value)) return raise_text(type_error_type, part_complaint);
    return Owned(to_index(value));
}

Owned clamp_part(Value value, Value fallback, Value low, Value high, Value length) {
    if (value.is_none()) return Owned::share(fallback);
    Owned at = TRY(index_part(value));
    if (sign_of(at.get()) < 0) {
        at = TRY(Owned(ints::add(at.get(), length)));
        return ints::compare(at.get(), low) < 0 ? Owned::share(low) : std::move(at);
    }
    return ints::compare(at.get(), high) > 0 ? Owned::share(high) : std::move(at);
}

Ref<Tuple> indices_method(Slice& self, Value length) {
    Owned const number(to_index(length));
    if (!number) return {};
    if (sign_of(number.get()) < 0) return raise(value_error_type, "length should not be negative");
    return slice_indices(self, number.get());
}

Value slice_reduce(Slice& self) {
    Ref<Tuple> const parts = make_tuple({self.start, self.stop, self.step});
    return make_tuple({Value::of(&slice_type), parts.value()}).release_value();
}

constexpr Native slice_methods[] = {
    method<&slice_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&indices_method, "indices(object, /)">(
        "S.indices(len) -> (start, stop, stride)\n\nAssuming a sequence of length len, calculate the start and "
        "stop\nindices, and the stride length of the extended slice described by\nS. Out of bounds indices are clipped "
        "in a "
        "manner consistent with the\nhandling of normal slices."),
};
constexpr Member slice_members[] = {
    {"start", [](Value self) { return retain(slice_of(self).start); }, refuse_write},
    {"stop", [](Value self) { return retain(slice_of(self).stop); }, refuse_write},
    {"step", [](Value self) { return retain(slice_of(self).step); }, refuse_write},
};

Slots slice_slots() {
    Slots slots;
    slots.make = slice_make;
    slots.repr = slice_repr;
    slots.hash = slice_hash;
    slots.compare = slice_compare;
    return slots;
}

}  // namespace

Ref<Tuple> slice_indices(Slice& slice, Value length) {
    Owned step(Value::integer(1));
    if (!slice.step.is_none()) step = TRY(index_part(slice.step));
    int const direction = sign_of(step.get());
    if (direction == 0) return raise(value_error_type, "slice step cannot be zero");
    bool const falls = direction < 0;
    Owned const low(Value::integer(falls ? -1 : 0));
    Owned const high = TRY(Owned(falls ? ints::add(length, Value::integer(-1)) : retain(length)));
    Owned const start = TRY(clamp_part(slice.start, falls ? high.get() : low.get(), low.get(), high.get(), length));
    Owned const stop = TRY(clamp_part(slice.stop, falls ? low.get() : high.get(), low.get(), high.get(), length));
    Owned const exact_step(exact_int(step.get())), exact_start(exact_int(start.get())),
        exact_stop(exact_int(stop.get()));
    return make_tuple({exact_start.get(), exact_stop.get(), exact_step.get()});
}

void define_slice_type() {
    define_type(slice_type,
                {.name = "slice",
                 .doc = "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for "
                        "extended slicing (e.g. a[0:10:2]).",
                 .layout = &slice_layout,
                 .size = sizeof(Slice),
                 .slots = slice_slots(),
                 .methods = slice_methods,
                 .members = slice_members});
}

}  // namespace gossamer
