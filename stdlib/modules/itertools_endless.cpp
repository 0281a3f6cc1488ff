// itertools: count, cycle, repeat.
#include "runtime/types/complex.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/text_arguments.hpp"
#include "stdlib/modules/itertools.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer::itertools {

Type count_type, cycle_type, repeat_type;

namespace {

// --- count

struct Count : Object {
    Value next, step;
    static constexpr char const* names[] = {"its next number", "its step"};
    template <class Each> void each(Each each) {
        each(next);
        each(step);
    }
};

bool is_number(Value value) {
    Slots const& slots = type_of(value).slots;
    return slots.to_index || slots.to_integer || slots.to_float || is_complex(value);
}

Value make_count(Type& type, Value start, Value step) {
    if ((start && !is_number(start)) || (step && !is_number(step)))
        return raise(type_error_type, "a number is required");
    Count* const count = TRY(allocate_instance<Count>(type));
    // Counting by one from an int gives plain ints.
    bool const is_plain = (!start || is_int(start)) && (!step || (is_int(step) && fitting_int64(step) == 1));
    count->next = !start ? Value::integer(0) : is_plain ? exact_int(start) : retain(start);
    count->step = !step || is_plain ? Value::integer(1) : retain(step);
    return Value::of(count);
}

Value count_next(Value self) {
    auto& count = self.as<Count>();
    Value const following = binary(BinaryOperator::add, count.next, count.step);
    if (!following) return empty;
    return move_out(count.next, following);
}

Value count_repr(Value self) {
    auto& count = self.as<Count>();
    std::string text = std::string(type_of(self).name->text) + "(";
    if (!append_repr(text, count.next)) return empty;
    if (!is_int(count.step) || fitting_int64(count.step) != 1) {
        text += ", ";
        if (!append_repr(text, count.step)) return empty;
    }
    text += ')';
    return make_str(text).release_value();
}

Value count_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& count = self.as<Count>();
    auto const is_plain = is_int(count.next) && count.step == Value::integer(1) && fitting_int64(count.next);
    return is_plain ? reduced(self, {count.next}) : reduced(self, {count.next, count.step});
}

constexpr Native count_methods[] = {
    method<&count_reduce, "__reduce__(/)">("Return state information for pickling."),
};

// --- cycle

struct Cycle : Object {
    Value iterator;  // empty once exhausted
    List* saved;     // a program that sets the state can keep it and change it
    uint64_t index;
    bool is_saved;  // all of the iterator's items are in `saved` already
    static constexpr char const* names[] = {"what it has kept", "the iterator it reads"};
    template <class Each> void each(Each each) {
        each(saved);
        each(iterator);
    }
};

Value cycle_make(Type& type, Arguments const& arguments) {
    if (!check_plain_arguments(type, cycle_type, arguments, "cycle", 1, 1)) return empty;
    Owned iterator = TRY(Owned(get_iterator(arguments[0])));
    Ref<List> saved = TRY(make_list());
    Cycle* const cycle = TRY(allocate_instance<Cycle>(type));
    cycle->iterator = iterator.release();
    cycle->saved = saved.release();
    cycle->index = 0;
    cycle->is_saved = false;
    return Value::of(cycle);
}

Value cycle_next(Value self) {
    auto& cycle = self.as<Cycle>();
    if (cycle.iterator) {
        Value const item = next_item(cycle.iterator);
        if (item) {
            if (cycle.is_saved || append(*cycle.saved, retain(item))) return item;
            release(item);
            return empty;
        }
        if (is_pending()) return empty;
        drop(cycle.iterator);
    }
    if (!cycle.saved->size) return empty;
    if (cycle.index >= cycle.saved->size) cycle.index = 0;
    Value const item = retain(cycle.saved->items[cycle.index]);
    if (++cycle.index >= cycle.saved->size) cycle.index = 0;
    return item;
}

Value cycle_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& cycle = self.as<Cycle>();
    Owned const saved = Owned::share(Value::of(cycle.saved));
    if (cycle.iterator) {
        Ref<Tuple> const state = make_tuple({saved.get(), false_value});
        return reduced(self, {cycle.iterator}, state.value());
    }
    Owned const iterator(make_list_iterator(saved.get().as<List>()));
    auto const index = static_cast<int64_t>(cycle.index);
    if (index && !Owned(call_method(iterator.get(), intern("__setstate__"), {Value::integer(index)}))) return empty;
    Ref<Tuple> const state = make_tuple({saved.get(), true_value});
    return reduced(self, {iterator.get()}, state.value());
}

bool cycle_set_state(Value self, Value state) {
    if (!warn_of_states()) return false;
    Tuple* const parts = state_parts(state, 2, 2);
    if (!parts) return false;
    Owned const held = Owned::share(state);
    List* const saved = as_list(parts->items[0]);
    if (!saved) return raise(type_error_type, "argument 1 must be list, not {}", shown_type(parts->items[0]));
    auto const is_saved = to_c_int(parts->items[1]);
    if (!is_saved) return false;
    auto& cycle = self.as<Cycle>();
    cycle.is_saved = *is_saved != 0;
    cycle.index = 0;
    retain(static_cast<Object*>(saved));
    release(static_cast<Object*>(std::exchange(cycle.saved, saved)));
    return true;
}

constexpr Native cycle_methods[] = {
    method<&cycle_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&cycle_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

// --- repeat

struct Repeat : Object {
    Value element;
    int64_t times;  // left; negative: without end
    static constexpr char const* names[] = {"what it repeats"};
    template <class Each> void each(Each each) { each(element); }
};

Value make_repeat(Type& type, Value element, Value times) {
    int64_t left = -1;
    if (times) {
        auto const number = to_int64(times);
        if (!number) return empty;
        left = *number < 0 ? 0 : *number;
    }
    Repeat* const repeat = TRY(allocate_instance<Repeat>(type));
    repeat->element = retain(element);
    repeat->times = left;
    return Value::of(repeat);
}

Value repeat_next(Value self) {
    auto& repeat = self.as<Repeat>();
    if (repeat.times == 0) return empty;
    if (repeat.times > 0) --repeat.times;
    return retain(repeat.element);
}

Value repeat_repr(Value self) {
    auto& repeat = self.as<Repeat>();
    std::string text = std::string(type_of(self).name->text) + "(";
    if (!append_repr(text, repeat.element)) return empty;
    if (repeat.times >= 0) text += ", " + std::to_string(repeat.times);
    text += ')';
    return make_str(text).release_value();
}

std::optional<int64_t> repeat_length_hint(Value self) {
    auto& repeat = self.as<Repeat>();
    if (repeat.times < 0) return raise(type_error_type, "len() of unsized object");
    return repeat.times;
}

Value repeat_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& repeat = self.as<Repeat>();
    if (repeat.times < 0) return reduced(self, {repeat.element});
    Owned const times(make_int(repeat.times));
    return reduced(self, {repeat.element, times.get()});
}

constexpr Native repeat_methods[] = {
    method<&repeat_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&repeat_length_hint, "__length_hint__(/)">("Private method returning an estimate of len(list(it))."),
};

}  // namespace

void define_endless_types() {
    Slots count_slots =
        iterator_slots(make_by<&make_count, "count(start=<unrepresentable>, step=<unrepresentable>)">, count_next);
    count_slots.repr = count_repr;
    define_iterator<Count>(
        count_type, "itertools", "count",
        "Return a count object whose .__next__() method returns consecutive values.\n\nEquivalent "
        "to:\n    def count(firstval=0, step=1):\n        x = firstval\n        while 1:\n            "
        "yield x\n            x += step",
        count_slots, count_methods);
    define_iterator<Cycle>(
        cycle_type, "itertools", "cycle",
        "Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.",
        iterator_slots(cycle_make, cycle_next), cycle_methods);
    Slots repeat_slots = iterator_slots(make_by<&make_repeat, "repeat(object, times=<unrepresentable>)">, repeat_next);
    repeat_slots.repr = repeat_repr;
    define_iterator<Repeat>(repeat_type, "itertools", "repeat",
                            "repeat(object [,times]) -> create an iterator which returns the object\nfor the specified "
                            "number of times.  If not specified, returns the object\nendlessly.",
                            repeat_slots, repeat_methods);
}

}  // namespace gossamer::itertools
