// itertools: compress, dropwhile, filterfalse, islice, takewhile.
#include "runtime/types/list.hpp"
#include "stdlib/modules/itertools.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer::itertools {

Type compress_type, dropwhile_type, filterfalse_type, islice_type, takewhile_type;

namespace {

// --- compress

struct Compress : Object {
    Value data, selectors;
    static constexpr char const* names[] = {"the iterator it reads", "its selectors"};
    template <class Each> void each(Each each) {
        each(data);
        each(selectors);
    }
};

Value make_compress(Type& type, Value data, Value selectors) {
    Owned data_iterator = TRY(Owned(get_iterator(data)));
    Owned selector_iterator = TRY(Owned(get_iterator(selectors)));
    Compress* const compress = TRY(allocate_instance<Compress>(type));
    compress->data = data_iterator.release();
    compress->selectors = selector_iterator.release();
    return Value::of(compress);
}

Value compress_next(Value self) {
    auto& compress = self.as<Compress>();
    for (;;) {
        Owned datum(next_item(compress.data));
        if (!datum) return empty;
        Owned const selector(next_item(compress.selectors));
        if (!selector) return empty;
        auto const chosen = truth(selector.get());
        if (!chosen) return empty;
        if (*chosen) return datum.release();
    }
}

Value compress_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& compress = self.as<Compress>();
    return reduced(self, {compress.data, compress.selectors});
}

constexpr Native compress_methods[] = {
    method<&compress_reduce, "__reduce__(/)">("Return state information for pickling."),
};

// --- dropwhile, takewhile, filterfalse: a predicate and what it is asked about

struct Judging : Object {
    Value predicate, iterator;
    bool is_decided;  // dropwhile: has begun to give; takewhile: has ended
    static constexpr char const* names[] = {"its predicate", "the iterator it reads"};
    template <class Each> void each(Each each) {
        each(predicate);
        each(iterator);
    }
};

template <Type& own> Value judging_make(Type& type, Arguments const& arguments) {
    if (!check_plain_arguments(type, own, arguments, own.name->text, 2, 2)) return empty;
    Owned iterator = TRY(Owned(get_iterator(arguments[1])));
    Judging* const judging = TRY(allocate_instance<Judging>(type));
    judging->predicate = retain(arguments[0]);
    judging->iterator = iterator.release();
    judging->is_decided = false;
    return Value::of(judging);
}

std::optional<bool> judge(Value predicate, Value item) {
    Owned const answer(call(predicate, {item}));
    if (!answer) return std::nullopt;
    return truth(answer.get());
}

Value dropwhile_next(Value self) {
    auto& judging = self.as<Judging>();
    for (;;) {
        Owned item(next_item(judging.iterator));
        if (!item || judging.is_decided) return item.release();
        auto const drops = judge(judging.predicate, item.get());
        if (!drops) return empty;
        if (!*drops) {
            judging.is_decided = true;
            return item.release();
        }
    }
}

Value takewhile_next(Value self) {
    auto& judging = self.as<Judging>();
    if (judging.is_decided) return empty;
    Owned item(next_item(judging.iterator));
    if (!item) return empty;
    auto const takes = judge(judging.predicate, item.get());
    if (!takes) return empty;
    if (*takes) return item.release();
    judging.is_decided = true;
    return empty;
}

Value filterfalse_next(Value self) {
    auto& judging = self.as<Judging>();
    bool const by_truth = judging.predicate.is_none() || judging.predicate == Value::of(&bool_type);
    for (;;) {
        Owned item(next_item(judging.iterator));
        if (!item) return empty;
        auto const good = by_truth ? truth(item.get()) : judge(judging.predicate, item.get());
        if (!good) return empty;
        if (!*good) return item.release();
    }
}

Value filterfalse_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& judging = self.as<Judging>();
    return reduced(self, {judging.predicate, judging.iterator});
}
Value judging_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& judging = self.as<Judging>();
    return reduced(self, {judging.predicate, judging.iterator}, Value::integer(judging.is_decided));
}
bool judging_set_state(Value self, Value state) {
    if (!warn_of_states()) return false;
    auto const is_decided = truth(state);
    if (!is_decided) return false;
    self.as<Judging>().is_decided = *is_decided;
    return true;
}

constexpr Native filterfalse_methods[] = {
    method<&filterfalse_reduce, "__reduce__(/)">("Return state information for pickling."),
};
constexpr Native judging_methods[] = {
    method<&judging_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&judging_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

// --- islice

struct Slicing : Object {
    Value iterator;  // empty once exhausted
    int64_t wanted;  // index of the next item to give
    int64_t stop;    // negative: none
    int64_t step;
    int64_t passed;  // how many were taken from the iterator
    static constexpr char const* names[] = {"the iterator it reads"};
    template <class Each> void each(Each each) { each(iterator); }
};

// A number as a size, or nothing (without an exception) if it is none.
std::optional<int64_t> as_size(Value value) {
    if (value.is_integer()) return value.as_integer();
    Owned const number(to_index(value));
    if (number)
        if (auto const size = fitting_int64(number.get())) return size;
    if (is_pending()) clear_pending();
    return std::nullopt;
}

Value islice_make(Type& type, Arguments const& arguments) {
    if (!check_plain_arguments(type, islice_type, arguments, "islice", 2, 4)) return empty;
    int64_t start = 0, stop = -1, step = 1;
    if (arguments.positional > 2 && !arguments[1].is_none()) start = as_size(arguments[1]).value_or(-1);
    Value const stop_argument = arguments[arguments.positional == 2 ? 1 : 2];
    if (!stop_argument.is_none()) {
        stop = as_size(stop_argument).value_or(-1);
        if (stop == -1)
            return raise(value_error_type,
                         "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    }
    if (start < 0 || stop < -1)
        return raise(value_error_type, "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    if (arguments.positional == 4 && !arguments[3].is_none()) step = as_size(arguments[3]).value_or(-1);
    if (step < 1) return raise(value_error_type, "Step for islice() must be a positive integer or None.");
    Owned iterator = TRY(Owned(get_iterator(arguments[0])));
    Slicing* const slicing = TRY(allocate_instance<Slicing>(type));
    slicing->iterator = iterator.release();
    slicing->wanted = start;
    slicing->stop = stop;
    slicing->step = step;
    slicing->passed = 0;
    return Value::of(slicing);
}

Value islice_next(Value self) {
    auto& slicing = self.as<Slicing>();
    if (!slicing.iterator) return empty;
    // Held: what runs inside of it may exhaust this very object.
    Owned const iterator = Owned::share(slicing.iterator);
    while (slicing.passed < slicing.wanted) {
        Owned const skipped(next_item(iterator.get()));
        if (!skipped) {
            drop(slicing.iterator);
            return empty;
        }
        ++slicing.passed;
    }
    Value item;
    if (slicing.stop < 0 || slicing.passed < slicing.stop) item = next_item(iterator.get());
    if (!item) {
        drop(slicing.iterator);
        return empty;
    }
    ++slicing.passed;
    bool const is_beyond = __builtin_add_overflow(slicing.wanted, slicing.step, &slicing.wanted);
    if (is_beyond || (slicing.stop >= 0 && slicing.wanted > slicing.stop))
        slicing.wanted = slicing.stop >= 0 ? slicing.stop : INT64_MAX;
    return item;
}

Value islice_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& slicing = self.as<Slicing>();
    if (!slicing.iterator) {
        Ref<List> const nothing = TRY(make_list());
        Owned const iterator(make_list_iterator(*nothing));
        return reduced(self, {iterator.get(), Value::integer(0)}, Value::integer(0));
    }
    Owned const wanted(make_int(slicing.wanted)), stop(slicing.stop < 0 ? none : make_int(slicing.stop)),
        step(make_int(slicing.step)), passed(make_int(slicing.passed));
    return reduced(self, {slicing.iterator, wanted.get(), stop.get(), step.get()}, passed.get());
}

bool islice_set_state(Value self, Value state) {
    if (!warn_of_states()) return false;
    auto const passed = state_index(state);
    if (!passed) return false;
    self.as<Slicing>().passed = *passed;
    return true;
}

constexpr Native islice_methods[] = {
    method<&islice_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&islice_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

}  // namespace

void define_choosing_types() {
    define_iterator<Compress>(
        compress_type, "itertools", "compress",
        "Return data elements corresponding to true selector elements.\n\nForms a shorter iterator "
        "from selected data elements using the selectors to\nchoose the data elements.",
        iterator_slots(make_by<&make_compress, "compress(data, selectors)">, compress_next), compress_methods);
    define_iterator<Judging>(dropwhile_type, "itertools", "dropwhile",
                             "Drop items from the iterable while predicate(item) is true.\n\nAfterwards, return every "
                             "element until the iterable is exhausted.",
                             iterator_slots(judging_make<dropwhile_type>, dropwhile_next), judging_methods);
    define_iterator<Judging>(
        filterfalse_type, "itertools", "filterfalse",
        "Return those items of iterable for which function(item) is false.\n\nIf function is None, "
        "return the items that are false.",
        iterator_slots(judging_make<filterfalse_type>, filterfalse_next), filterfalse_methods);
    define_iterator<Slicing>(
        islice_type, "itertools", "islice",
        "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> islice "
        "object\n\nReturn an iterator whose next() method returns selected values from an\niterable.  "
        "If start is specified, will skip all preceding elements;\notherwise, start defaults to "
        "zero.  Step defaults to one.  If\nspecified as another value, step determines how many "
        "values are\nskipped between successive calls.  Works like a slice() on a list\nbut returns "
        "an iterator.",
        iterator_slots(islice_make, islice_next), islice_methods);
    define_iterator<Judging>(
        takewhile_type, "itertools", "takewhile",
        "Return successive entries from an iterable as long as the predicate evaluates to true for "
        "each entry.",
        iterator_slots(judging_make<takewhile_type>, takewhile_next), judging_methods);
}

}  // namespace gossamer::itertools
