// reversed, enumerate, zip, map and filter.
#include "runtime/binding/native.hpp"
#include "runtime/errors/nearest_name.hpp"
#include "runtime/types/class_item.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/rows.hpp"
#include "runtime/types/text_arguments.hpp"

namespace gossamer {

Type reversed_type, enumerate_type, zip_type, map_type, filter_type;

namespace {

Value itself(Value self) { return retain(self); }

template <class T> size_t size_of(Object const&) { return sizeof(T); }

// Keywords are refused unless a derived class has an __init__ of its own that may want them.
bool may_refuse_keywords(Type& type, Type& own, Arguments const& arguments, char const* name) {
    if (&type != &own && type.slots.initialise != own.slots.initialise) return true;
    return check_no_keywords(name, arguments);
}

// --- reversed

struct Reversed : Object {
    Value sequence;  // owned; empty once exhausted
    int64_t index;   // of what comes next
};

void visit_reversed(Object& object, Visitor& visitor) { visitor.visit(static_cast<Reversed&>(object).sequence); }
void destroy_reversed(Object& object) { release(std::exchange(static_cast<Reversed&>(object).sequence, empty)); }
constexpr Layout reversed_layout{"reversed", visit_reversed, destroy_reversed, size_of<Reversed>};

Value reversed_make(Type& type, Arguments const& arguments) {
    if (!may_refuse_keywords(type, reversed_type, arguments, "reversed")) return empty;
    if (!check_positional("reversed", arguments.positional, 1, 1)) return empty;
    Value const sequence = arguments[0];
    Owned const method(lookup_special(sequence, names::__reversed__));
    if (!method && is_pending()) return empty;
    if (method && !method.get().is_none()) return call(method.get());
    Type& sequence_type = type_of(sequence);
    if (method || !has_items(sequence_type))
        return raise(type_error_type, "'{}' object is not reversible", sequence_type.name_text());
    auto const size = length(sequence);
    if (!size) return empty;
    Reversed* const reversed = TRY(allocate_instance<Reversed>(type));
    reversed->sequence = retain(sequence);
    reversed->index = *size - 1;
    return Value::of(reversed);
}

Value reversed_next(Value self) {
    auto& reversed = self.as<Reversed>();
    if (!reversed.sequence) return empty;
    if (reversed.index >= 0) {
        Owned const sequence = Owned::share(reversed.sequence);
        Value const item = get_item(sequence.get(), Value::integer(reversed.index));
        if (item) {
            --reversed.index;
            return item;
        }
        if (is_pending(index_error_type) || is_pending(stop_iteration_type)) clear_pending();
    }
    reversed.index = -1;
    release(std::exchange(reversed.sequence, empty));
    return empty;
}

std::optional<int64_t> reversed_length_hint(Value self) {
    auto& reversed = self.as<Reversed>();
    if (!reversed.sequence) return 0;
    auto const size = length(reversed.sequence);
    if (!size) return std::nullopt;
    int64_t const left = reversed.index + 1;
    return *size < left ? 0 : left;
}

Value reversed_reduce(Value self) {
    auto& reversed = self.as<Reversed>();
    Value const type = Value::of(&type_of(self));
    if (!reversed.sequence) {
        Ref<Tuple> const nothing = make_tuple({Value::of(&empty_tuple())});
        return make_tuple({type, nothing.value()}).release_value();
    }
    Ref<Tuple> const arguments = make_tuple({reversed.sequence});
    return make_tuple({type, arguments.value(), Value::integer(reversed.index)}).release_value();
}

bool reversed_set_state(Value self, Value given) {
    auto const state = iterator_state(given);
    if (!state) return false;
    auto& reversed = self.as<Reversed>();
    if (!reversed.sequence) return true;
    auto const size = length(reversed.sequence);
    if (!size) return false;
    reversed.index = *state < -1 ? -1 : *state >= *size ? *size - 1 : *state;
    return true;
}

constexpr Native reversed_methods[] = {
    method<&reversed_length_hint, "__length_hint__(/)">("Private method returning an estimate of len(list(it))."),
    method<&reversed_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&reversed_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

// --- enumerate

struct Enumerate : Object {
    Value iterator;  // owned, as are the rest
    Value index;     // of what comes next: an int of any size
    Tuple* pair;
};

void visit_enumerate(Object& object, Visitor& visitor) {
    auto& enumerate = static_cast<Enumerate&>(object);
    visitor.visit(enumerate.iterator);
    visitor.visit(enumerate.pair);
}
void destroy_enumerate(Object& object) {
    auto& enumerate = static_cast<Enumerate&>(object);
    release(enumerate.iterator);
    if (enumerate.pair) release(static_cast<Object*>(enumerate.pair));
    release(enumerate.index);
}
constexpr Layout enumerate_layout{"enumerate", visit_enumerate, destroy_enumerate, size_of<Enumerate>};

// iterable and start, by position or by name, with the oracle's complaints.
bool enumerate_arguments(Arguments const& arguments, Value& iterable, Value& start) {
    size_t const named = arguments.keywords ? arguments.keywords->size : 0, all = arguments.positional + named;
    auto is_named = [&](size_t i, std::string_view name) {
        return as_str(arguments.keywords->items[i])->view() == name;
    };
    auto complain = [&](size_t i) -> bool {
        return raise(type_error_type, "'{}' is an invalid keyword argument for enumerate()",
                     as_str(arguments.keywords->items[i])->view());
    };
    if (all > 2 && arguments.positional)
        return raise(type_error_type, "enumerate() takes at most 2 arguments ({} given)", all);
    if (all == 0 || all > 2) return raise(type_error_type, "enumerate() missing required argument 'iterable'");
    if (arguments.positional) iterable = arguments[0];
    if (arguments.positional == 2) start = arguments[1];
    for (size_t i = 0; i < named; ++i) {
        Value const given = arguments[arguments.positional + i];
        if (is_named(i, "start") && (arguments.positional || named == 2) && !start)
            start = given;
        else if (is_named(i, "iterable") && !iterable)
            iterable = given;
        else
            return complain(i);
    }
    return iterable || raise(type_error_type, "enumerate() missing required argument 'iterable'");
}

Value enumerate_from(Type& type, Value iterable, Value start) {
    Owned index(Value::integer(0));
    if (start) {
        index = TRY(Owned(to_index(start)));
        index = Owned(exact_int(index.get()));
    }
    Owned iterator = TRY(Owned(get_iterator(iterable)));
    Enumerate* const enumerate = TRY(allocate_instance<Enumerate>(type));
    enumerate->iterator = iterator.release();
    enumerate->index = index.release();
    enumerate->pair = make_pair_of_none().release();
    return Value::of(enumerate);
}

Value enumerate_of_class(Value type, Value iterable, Value start) {
    return enumerate_from(type.as<Type>(), iterable, start);
}

Value enumerate_make(Type& type, Arguments const& arguments) {
    // A class derived from it complains in other words.
    static constexpr Native derived = method<&enumerate_of_class, "enumerate(iterable, start=<unrepresentable>)">();
    if (&type != &enumerate_type) return derived.invoke(derived, Value::of(&type), arguments);
    Value iterable, start;
    return enumerate_arguments(arguments, iterable, start) ? enumerate_from(type, iterable, start) : empty;
}

Value enumerate_next(Value self) {
    auto& enumerate = self.as<Enumerate>();
    Owned item(next_item(enumerate.iterator));
    if (!item) return empty;
    Value const index = enumerate.index;
    Value const following = index.is_integer() && index.as_integer() < Value::largest_integer
                                ? Value::integer(index.as_integer() + 1)
                                : ints::add(index, Value::integer(1));
    if (!following) return empty;
    enumerate.index = following;
    return hand_out_pair(*enumerate.pair, index, item.release());
}

Value enumerate_reduce(Value self) {
    auto& enumerate = self.as<Enumerate>();
    Ref<Tuple> const arguments = make_tuple({enumerate.iterator, enumerate.index});
    return make_tuple({Value::of(&type_of(self)), arguments.value()}).release_value();
}

constexpr Native enumerate_methods[] = {
    method<&enumerate_reduce, "__reduce__(/)">("Return state information for pickling."),
    class_item_method,
};

// --- zip

struct Zip : Object {
    Tuple* iterators;  // owned
    Tuple* row;        // owned: handed out again and again as long as nobody else keeps it
    bool is_strict;
};

void visit_zip(Object& object, Visitor& visitor) {
    visitor.visit(static_cast<Zip&>(object).iterators);
    visitor.visit(static_cast<Zip&>(object).row);
}
void destroy_zip(Object& object) {
    auto& zip = static_cast<Zip&>(object);
    if (zip.iterators) release(static_cast<Object*>(zip.iterators));
    if (zip.row) release(static_cast<Object*>(zip.row));
}
constexpr Layout zip_layout{"zip", visit_zip, destroy_zip, size_of<Zip>};

// An iterator for each positional argument but the first `skipped` ones.
Ref<Tuple> iterators_of(Arguments const& arguments, uint32_t skipped) {
    Ref<Tuple> iterators = allocate_tuple(arguments.positional - skipped);
    for (uint32_t i = skipped; i < arguments.positional; ++i) {
        Value const iterator = get_iterator(arguments[i]);
        if (!iterator) return {};
        iterators->items[i - skipped] = iterator;
    }
    return iterators;
}

bool strict_argument(Type& type, Arguments const& arguments, bool& is_strict) {
    size_t const named = arguments.keywords ? arguments.keywords->size : 0;
    bool const may_have_others = &type != &zip_type && type.slots.initialise != zip_type.slots.initialise;
    if (named > 1 && !may_have_others)
        return raise(type_error_type, "zip() takes at most 1 keyword argument ({} given)", named);
    for (size_t i = 0; i < named; ++i) {
        std::string_view const name = as_str(arguments.keywords->items[i])->view();
        if (name == "strict") {
            auto const strict = truth(arguments[arguments.positional + i]);
            if (!strict) return false;
            is_strict = *strict;
        } else {
            std::string_view const known[] = {"strict"};
            return raise_unexpected_keyword("zip", name, known);
        }
    }
    return true;
}

Value zip_make(Type& type, Arguments const& arguments) {
    bool is_strict = false;
    if (!strict_argument(type, arguments, is_strict)) return empty;
    Ref<Tuple> iterators = TRY(iterators_of(arguments, 0));
    Ref<Tuple> row = allocate_tuple(iterators->size);
    for (uint64_t i = 0; i < row->size; ++i) row->items[i] = none;
    Zip* const zip = TRY(allocate_instance<Zip>(type));
    zip->iterators = iterators.release();
    zip->row = row.release();
    zip->is_strict = is_strict;
    return Value::of(zip);
}

Raised raise_uneven(char const* how, uint64_t which) {
    return raise(value_error_type, "zip() argument {} is {} than argument{}{}", which + 1, how,
                 which == 1 ? " " : "s 1-", which);
}

// The iterator number `ended` is exhausted: are all the others, too?
Value check_evenness(Zip& zip, uint64_t ended) {
    if (is_pending()) return empty;
    if (ended) return raise_uneven("shorter", ended);
    for (uint64_t i = 1; i < zip.iterators->size; ++i) {
        Owned const item(next_item(zip.iterators->items[i]));
        if (item) return raise_uneven("longer", i);
        if (is_pending()) return empty;
    }
    return empty;
}

Value zip_next(Value self) {
    auto& zip = self.as<Zip>();
    uint64_t const count = zip.iterators->size;
    if (!count) return empty;
    bool const is_reused = zip.row->count == 1;
    Ref<Tuple> row = is_reused ? Ref<Tuple>::share(zip.row) : allocate_tuple(count);
    for (uint64_t i = 0; i < count; ++i) {
        Value const item = next_item(zip.iterators->items[i]);
        if (!item) {
            row = nullptr;
            return zip.is_strict ? check_evenness(zip, i) : empty;
        }
        store(row->items[i], item);
    }
    return row.release_value();
}

Value zip_reduce(Value self) {
    auto& zip = self.as<Zip>();
    Value const type = Value::of(&type_of(self)), iterators = Value::of(zip.iterators);
    if (zip.is_strict) return make_tuple({type, iterators, true_value}).release_value();
    return make_tuple({type, iterators}).release_value();
}
bool zip_set_state(Value self, bool state) {
    self.as<Zip>().is_strict = state;
    return true;
}

constexpr Native zip_methods[] = {
    method<&zip_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&zip_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

// --- map

struct Map : Object {
    Tuple* iterators;  // owned
    Value function;    // owned
};

void visit_map(Object& object, Visitor& visitor) {
    visitor.visit(static_cast<Map&>(object).iterators);
    visitor.visit(static_cast<Map&>(object).function);
}
void destroy_map(Object& object) {
    auto& map = static_cast<Map&>(object);
    if (map.iterators) release(static_cast<Object*>(map.iterators));
    release(map.function);
}
constexpr Layout map_layout{"map", visit_map, destroy_map, size_of<Map>};

Value map_make(Type& type, Arguments const& arguments) {
    if (!may_refuse_keywords(type, map_type, arguments, "map")) return empty;
    if (arguments.positional < 2) return raise(type_error_type, "map() must have at least two arguments.");
    Ref<Tuple> iterators = TRY(iterators_of(arguments, 1));
    Map* const map = TRY(allocate_instance<Map>(type));
    map->iterators = iterators.release();
    map->function = retain(arguments[0]);
    return Value::of(map);
}

Value map_next_of_many(Map& map) {
    uint64_t const count = map.iterators->size;
    std::unique_ptr<Owned[]> const items(new Owned[count]);
    std::unique_ptr<Value[]> const row(new Value[count]);
    for (uint64_t i = 0; i < count; ++i) {
        items[i] = Owned(next_item(map.iterators->items[i]));
        if (!items[i]) return empty;
        row[i] = items[i].get();
    }
    Value const result = call(map.function, Arguments{row.get(), static_cast<uint32_t>(count), nullptr});
    // From the front, as CPython drops what it passed.
    for (uint64_t i = 0; i < count; ++i) items[i].reset();
    return result;
}

Value map_next(Value self) {
    auto& map = self.as<Map>();
    if (map.iterators->size != 1) return map_next_of_many(map);
    Owned const item(next_item(map.iterators->items[0]));
    if (!item) return empty;
    Value const row[] = {item.get()};
    return call(map.function, Arguments{row, 1, nullptr});
}

Value map_reduce(Value self) {
    auto& map = self.as<Map>();
    Ref<Tuple> const arguments = allocate_tuple(map.iterators->size + 1);
    arguments->items[0] = retain(map.function);
    for (uint64_t i = 0; i < map.iterators->size; ++i) arguments->items[i + 1] = retain(map.iterators->items[i]);
    return make_tuple({Value::of(&type_of(self)), arguments.value()}).release_value();
}

constexpr Native map_methods[] = {
    method<&map_reduce, "__reduce__(/)">("Return state information for pickling."),
};

// --- filter

struct Filter : Object {
    Value function;  // owned, as is the other
    Value iterator;
};

void visit_filter(Object& object, Visitor& visitor) {
    visitor.visit(static_cast<Filter&>(object).iterator);
    visitor.visit(static_cast<Filter&>(object).function);
}
void destroy_filter(Object& object) {
    auto& filter = static_cast<Filter&>(object);
    release(filter.function);
    release(filter.iterator);
}
constexpr Layout filter_layout{"filter", visit_filter, destroy_filter, size_of<Filter>};

Value filter_make(Type& type, Arguments const& arguments) {
    if (!may_refuse_keywords(type, filter_type, arguments, "filter")) return empty;
    if (!check_positional("filter", arguments.positional, 2, 2)) return empty;
    Owned iterator = TRY(Owned(get_iterator(arguments[1])));
    Filter* const filter = TRY(allocate_instance<Filter>(type));
    filter->function = retain(arguments[0]);
    filter->iterator = iterator.release();
    return Value::of(filter);
}

Value filter_next(Value self) {
    auto& filter = self.as<Filter>();
    bool const by_truth = filter.function.is_none() || filter.function == Value::of(&bool_type);
    for (;;) {
        Owned item(next_item(filter.iterator));
        if (!item) return empty;
        std::optional<bool> good;
        if (by_truth)
            good = truth(item.get());
        else {
            Owned const answer(call(filter.function, {item.get()}));
            if (!answer) return empty;
            good = truth(answer.get());
        }
        if (!good) return empty;
        if (*good) return item.release();
    }
}

Value filter_reduce(Value self) {
    auto& filter = self.as<Filter>();
    Ref<Tuple> const arguments = make_tuple({filter.function, filter.iterator});
    return make_tuple({Value::of(&type_of(self)), arguments.value()}).release_value();
}

constexpr Native filter_methods[] = {
    method<&filter_reduce, "__reduce__(/)">("Return state information for pickling."),
};

Slots iterator_slots(Value (*make)(Type&, Arguments const&), UnarySlot next) {
    Slots slots;
    slots.make = make;
    slots.iterate = itself;
    slots.next = next;
    return slots;
}

}  // namespace

void define_iterator_tool_types() {
    define_type(reversed_type, {.name = "reversed",
                                .doc = "reversed(sequence, /)\n--\n\n"
                                       "Return a reverse iterator over the values of the given sequence.",
                                .layout = &reversed_layout,
                                .size = sizeof(Reversed),
                                .flags = type_is_subclassable,
                                .slots = iterator_slots(reversed_make, reversed_next),
                                .methods = reversed_methods});
    define_type(
        enumerate_type,
        {.name = "enumerate",
         .doc = "enumerate(iterable, start=0)\n--\n\n"
                "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\nThe enumerate "
                "object yields pairs containing a count (from start, which\ndefaults to zero) and a value yielded "
                "by the iterable argument.\n\nenumerate is useful for obtaining an indexed list:\n    (0, seq[0]), "
                "(1, seq[1]), (2, seq[2]), ...",
         .layout = &enumerate_layout,
         .size = sizeof(Enumerate),
         .flags = type_is_subclassable,
         .slots = iterator_slots(enumerate_make, enumerate_next),
         .methods = enumerate_methods});
    define_type(
        zip_type,
        {.name = "zip",
         .doc = "zip(*iterables, strict=False)\n--\n\n"
                "The zip object yields n-length tuples, where n is the number of iterables\npassed as positional "
                "arguments to zip().  The i-th element in every tuple\ncomes from the i-th iterable argument to "
                "zip().  This continues until the\nshortest argument is exhausted.\n\nIf strict is true and one of "
                "the arguments is exhausted before the others,\nraise a ValueError.\n\n   >>> list(zip('abcdefg', "
                "range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]",
         .layout = &zip_layout,
         .size = sizeof(Zip),
         .flags = type_is_subclassable,
         .slots = iterator_slots(zip_make, zip_next),
         .methods = zip_methods});
    define_type(map_type,
                {.name = "map",
                 .doc =
                     "map(function, iterable, /, *iterables)\n--\n\n"
                     "Make an iterator that computes the function using arguments from\neach of the iterables.  Stops "
                     "when the shortest iterable is exhausted.",
                 .layout = &map_layout,
                 .size = sizeof(Map),
                 .flags = type_is_subclassable,
                 .slots = iterator_slots(map_make, map_next),
                 .methods = map_methods});
    define_type(filter_type,
                {.name = "filter",
                 .doc = "filter(function, iterable, /)\n--\n\n"
                        "Return an iterator yielding those items of iterable for which function(item)\nis true. If "
                        "function is None, return the items that are true.",
                 .layout = &filter_layout,
                 .size = sizeof(Filter),
                 .flags = type_is_subclassable,
                 .slots = iterator_slots(filter_make, filter_next),
                 .methods = filter_methods});
}

}  // namespace gossamer
