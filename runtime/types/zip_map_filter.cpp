// zip, map and filter.
#include "runtime/errors/nearest_name.hpp"
#include "runtime/types/iterator_tools.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/rows.hpp"

namespace gossamer {

Type zip_type, map_type, filter_type;

namespace {

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
constexpr Layout zip_layout{.name = "zip",
                            .visit = visit_zip,
                            .destroy = destroy_zip,
                            .size = size_of_iterator<Zip>,
                            .name_edges = [](Object& object, EdgeNamer& namer) {
                                auto& self = static_cast<Zip&>(object);
                                namer.part("what it goes through", self.iterators);
                                namer.part("its last row", self.row);
                            }};

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
constexpr Layout map_layout{.name = "map",
                            .visit = visit_map,
                            .destroy = destroy_map,
                            .size = size_of_iterator<Map>,
                            .name_edges = [](Object& object, EdgeNamer& namer) {
                                auto& self = static_cast<Map&>(object);
                                namer.part("what it goes through", self.iterators);
                                namer.part("its function", self.function);
                            }};

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
constexpr Layout filter_layout{.name = "filter",
                               .visit = visit_filter,
                               .destroy = destroy_filter,
                               .size = size_of_iterator<Filter>,
                               .name_edges = [](Object& object, EdgeNamer& namer) {
                                   auto& self = static_cast<Filter&>(object);
                                   namer.part("what it goes through", self.iterator);
                                   namer.part("its function", self.function);
                               }};

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

}  // namespace

void define_zip_map_and_filter() {
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
         .slots = iterator_tool_slots(zip_make, zip_next),
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
                 .slots = iterator_tool_slots(map_make, map_next),
                 .methods = map_methods});
    define_type(filter_type,
                {.name = "filter",
                 .doc = "filter(function, iterable, /)\n--\n\n"
                        "Return an iterator yielding those items of iterable for which function(item)\nis true. If "
                        "function is None, return the items that are true.",
                 .layout = &filter_layout,
                 .size = sizeof(Filter),
                 .flags = type_is_subclassable,
                 .slots = iterator_tool_slots(filter_make, filter_next),
                 .methods = filter_methods});
}

}  // namespace gossamer
