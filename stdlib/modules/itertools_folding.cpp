// itertools: accumulate, starmap.
#include "stdlib/modules/itertools.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer::itertools {

Type accumulate_type, starmap_type;

namespace {

// --- accumulate

struct Accumulate : Object {
    Value function;  // None: addition
    Value total;     // empty before the first item
    Value iterator;
    Value initial;  // None once it was given
    static constexpr char const* names[] = {"its function", "its total", "the iterator it reads", "its first value"};
    template <class Each> void each(Each each) {
        each(function);
        each(total);
        each(iterator);
        each(initial);
    }
};

Value make_accumulate(Type& type, Value iterable, Value function, Value initial) {
    Owned iterator = TRY(Owned(get_iterator(iterable)));
    Accumulate* const accumulate = TRY(allocate_instance<Accumulate>(type));
    accumulate->function = retain(function);
    accumulate->total = empty;
    accumulate->iterator = iterator.release();
    accumulate->initial = retain(initial);
    return Value::of(accumulate);
}

Value accumulate_next(Value self) {
    auto& accumulate = self.as<Accumulate>();
    if (!accumulate.initial.is_none()) {
        accumulate.total = move_out(accumulate.initial, none);
        return retain(accumulate.total);
    }
    Owned item(next_item(accumulate.iterator));
    if (!item) return empty;
    if (!accumulate.total) {
        accumulate.total = item.release();
        return retain(accumulate.total);
    }
    Value const total = accumulate.function.is_none() ? binary(BinaryOperator::add, accumulate.total, item.get())
                                                      : call(accumulate.function, {accumulate.total, item.get()});
    if (!total) return empty;
    item.reset();
    store(accumulate.total, retain(total));
    return total;
}

// Running on from a total of None can not be said by a state: an item None is put in front, and not given.
Value reduce_after_none(Value self, Value function, Value iterator) {
    Ref<Tuple> const row = make_tuple({none});
    Owned const source = TRY(Owned(call(Value::of(&chain_type), {row.value(), iterator})));
    Owned const twin = TRY(Owned(call(Value::of(&type_of(self)), {source.get(), function})));
    Ref<Tuple> const arguments = make_tuple({twin.get(), Value::integer(1), none});
    return make_tuple({Value::of(&islice_type), arguments.value()}).release_value();
}

Value accumulate_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& accumulate = self.as<Accumulate>();
    if (!accumulate.initial.is_none()) {
        Ref<Tuple> const row = make_tuple({accumulate.initial});
        Owned const source = TRY(Owned(call(Value::of(&chain_type), {row.value(), accumulate.iterator})));
        return reduced(self, {source.get(), accumulate.function}, none);
    }
    if (accumulate.total && accumulate.total.is_none())
        return reduce_after_none(self, accumulate.function, accumulate.iterator);
    return reduced(self, {accumulate.iterator, accumulate.function}, accumulate.total ? accumulate.total : none);
}

bool accumulate_set_state(Value self, Value state) {
    if (!warn_of_states()) return false;
    store(self.as<Accumulate>().total, retain(state));
    return true;
}

constexpr Native accumulate_methods[] = {
    method<&accumulate_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&accumulate_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

// --- starmap

struct Starmap : Object {
    Value function, iterator;
    static constexpr char const* names[] = {"its function", "the iterator it reads"};
    template <class Each> void each(Each each) {
        each(function);
        each(iterator);
    }
};

Value starmap_make(Type& type, Arguments const& arguments) {
    if (!check_plain_arguments(type, starmap_type, arguments, "starmap", 2, 2)) return empty;
    Owned iterator = TRY(Owned(get_iterator(arguments[1])));
    Starmap* const starmap = TRY(allocate_instance<Starmap>(type));
    starmap->function = retain(arguments[0]);
    starmap->iterator = iterator.release();
    return Value::of(starmap);
}

Value starmap_next(Value self) {
    auto& starmap = self.as<Starmap>();
    Owned item(next_item(starmap.iterator));
    if (!item) return empty;
    if (!is_exactly(item.get(), tuple_type)) item = TRY(Owned(to_tuple(item.get()).release_value()));
    Tuple& row = item.get().as<Tuple>();
    return call(starmap.function, Arguments{row.items, static_cast<uint32_t>(row.size), nullptr});
}

Value starmap_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& starmap = self.as<Starmap>();
    return reduced(self, {starmap.function, starmap.iterator});
}

constexpr Native starmap_methods[] = {
    method<&starmap_reduce, "__reduce__(/)">("Return state information for pickling."),
};

}  // namespace

void define_folding_types() {
    define_iterator<Accumulate>(
        accumulate_type, "itertools", "accumulate",
        "Return series of accumulated sums (or other binary function results).",
        iterator_slots(make_by<&make_accumulate, "accumulate(iterable, func=None, *, initial=None)">, accumulate_next),
        accumulate_methods);
    define_iterator<Starmap>(
        starmap_type, "itertools", "starmap",
        "Return an iterator whose values are returned from the function evaluated with an argument "
        "tuple taken from the given sequence.",
        iterator_slots(starmap_make, starmap_next), starmap_methods);
}

}  // namespace gossamer::itertools
