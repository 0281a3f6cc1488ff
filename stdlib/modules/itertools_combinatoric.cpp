// itertools: combinations, combinations_with_replacement, permutations, product. Each keeps a row of indices into its
// pool, counts it on, and picks.
#include <algorithm>
#include <vector>

#include "runtime/types/text_arguments.hpp"
#include "stdlib/modules/itertools.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer::itertools {

Type combinations_type, combinations_with_replacement_type, permutations_type, product_type;

namespace {

// What all four hold. `pools` is a tuple of items, or, for product, of tuples.
struct Choosing : Object {
    Tuple* pool;                   // owned
    Tuple* last;                   // owned: the row given last, given again if nobody kept it; or null
    std::vector<size_t>* indices;  // of what is picked, owned
    std::vector<size_t>* cycles;   // permutations: steps left at each place, owned; or null
    int64_t picked;                // how many are picked
    bool has_begun, has_ended;
};

void visit_choosing(Object& object, Visitor& visitor) {
    visitor.visit(static_cast<Choosing&>(object).pool);
    visitor.visit(static_cast<Choosing&>(object).last);
}
void destroy_choosing(Object& object) {
    auto& choosing = static_cast<Choosing&>(object);
    drop(choosing.pool);
    drop(choosing.last);
    delete choosing.indices;
    delete choosing.cycles;
}
size_t size_of_choosing(Object const&) { return sizeof(Choosing); }
constexpr Layout choosing_layout{
    .name = "choosing",
    .visit = visit_choosing,
    .destroy = destroy_choosing,
    .size = size_of_choosing,
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<Choosing&>(object);
            namer.part("what it chooses from", self.pool);
            namer.part("the row given last", self.last);
        },
};

Choosing* make_choosing(Type& type, Ref<Tuple> pool, size_t picked) {
    Choosing* const choosing = TRY(allocate_instance<Choosing>(type));
    choosing->pool = pool.release();
    choosing->last = nullptr;
    choosing->indices = new std::vector<size_t>(picked);
    choosing->cycles = nullptr;
    choosing->picked = static_cast<int64_t>(picked);
    choosing->has_begun = choosing->has_ended = false;
    return choosing;
}

Choosing& choosing_of(Value value) { return value.as<Choosing>(); }

// A row of so many items, each of which `item(i)` lends. What was given last stays alive until it is replaced.
template <class Item> Value give_row(Choosing& choosing, size_t size, Item item) {
    bool const is_reused = choosing.last && choosing.last->count == 1;
    Ref<Tuple> row = is_reused ? Ref<Tuple>::share(choosing.last) : allocate_tuple(size);
    for (size_t i = 0; i < size; ++i) store(row->items[i], retain(item(i)));
    if (!is_reused) {
        Tuple* const old = std::exchange(choosing.last, Ref<Tuple>::share(row.get()).release());
        if (old) release(static_cast<Object*>(old));
    }
    return row.release_value();
}

Value pick(Choosing& choosing) {
    std::vector<size_t> const& indices = *choosing.indices;
    return give_row(choosing, indices.size(), [&](size_t i) { return choosing.pool->items[indices[i]]; });
}

Value end(Choosing& choosing) {
    choosing.has_ended = true;
    return empty;
}

bool check_picked(int64_t picked) { return picked >= 0 || raise(value_error_type, "r must be non-negative"); }

// A row so long could never be held.
bool check_room(int64_t picked) { return picked < (int64_t{1} << 40) || raise_memory_error(); }

// How it is made anew, before it has begun and after it has ended; nothing if it stands in between.
Value reduce_at_ends(Value self, Choosing& choosing) {
    if (choosing.has_begun && !choosing.has_ended) return empty;
    Owned const picked(make_int(choosing.picked));
    return reduced(self, {choosing.has_begun ? Value::of(&empty_tuple()) : Value::of(choosing.pool), picked.get()});
}

Value choosing_reduce(Value self) {
    if (!warn_of_states()) return empty;
    Choosing& choosing = choosing_of(self);
    if (Value const whole = reduce_at_ends(self, choosing)) return whole;
    Owned const picked(make_int(choosing.picked));
    Ref<Tuple> const indices = tuple_of_indices(*choosing.indices);
    return reduced(self, {Value::of(choosing.pool), picked.get()}, indices.value());
}

// Reads indices from a state; `most(i)` is the largest that place i can have, `least` the smallest.
template <class Most> bool read_indices(Tuple& row, std::vector<size_t>& indices, int64_t least, Most most) {
    for (size_t i = 0; i < indices.size(); ++i) {
        auto const number = state_index(row.items[i]);
        if (!number) return false;
        indices[i] = static_cast<size_t>(std::max(least, std::min<int64_t>(*number, most(i))));
    }
    return true;
}

// The rows that combinations and product go on from.
Tuple* row_of_indices(Value state, int64_t size) {
    if (!warn_of_states()) return nullptr;
    Tuple* const row = as_tuple(state);
    if (!row || static_cast<int64_t>(row->size) != size) return raise(value_error_type, "invalid arguments");
    return row;
}

// --- combinations

Value make_combinations(Type& type, Value iterable, int64_t picked) {
    Ref<Tuple> pool = TRY(to_tuple(iterable));
    if (!check_picked(picked)) return empty;
    bool const is_too_many = picked > static_cast<int64_t>(pool->size);
    Choosing* const choosing = TRY(make_choosing(type, std::move(pool), is_too_many ? 0 : picked));
    for (size_t i = 0; i < choosing->indices->size(); ++i) (*choosing->indices)[i] = i;
    choosing->picked = picked;
    choosing->has_ended = is_too_many;
    return Value::of(choosing);
}

Value combinations_next(Value self) {
    Choosing& choosing = choosing_of(self);
    if (choosing.has_ended) return empty;
    if (choosing.has_begun) {
        std::vector<size_t>& indices = *choosing.indices;
        size_t const picked = indices.size(), slack = choosing.pool->size - picked;
        // The last place that is not at its end yet moves on; those behind it follow directly.
        size_t place = picked;
        while (place > 0 && indices[place - 1] == slack + place - 1) --place;
        if (place == 0) return end(choosing);
        size_t index = ++indices[place - 1];
        for (; place < picked; ++place) indices[place] = ++index;
    }
    choosing.has_begun = true;
    return pick(choosing);
}

bool combinations_set_state(Value self, Value state) {
    Choosing& choosing = choosing_of(self);
    Tuple* const row = row_of_indices(state, choosing.picked);
    if (!row) return false;
    auto const size = static_cast<int64_t>(choosing.pool->size);
    if (choosing.picked > size) return true;  // has nothing to give
    if (!read_indices(*row, *choosing.indices, 0,
                      [&](size_t i) { return static_cast<int64_t>(i) + size - choosing.picked; }))
        return false;
    choosing.has_begun = true;
    return true;
}

constexpr Native combinations_methods[] = {
    method<&choosing_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&combinations_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

// --- combinations_with_replacement

Value make_with_replacement(Type& type, Value iterable, int64_t picked) {
    Ref<Tuple> pool = TRY(to_tuple(iterable));
    if (!check_picked(picked) || !check_room(picked)) return empty;
    bool const is_impossible = !pool->size && picked > 0;
    Choosing* const choosing = TRY(make_choosing(type, std::move(pool), picked));
    choosing->has_ended = is_impossible;
    return Value::of(choosing);
}

Value with_replacement_next(Value self) {
    Choosing& choosing = choosing_of(self);
    if (choosing.has_ended) return empty;
    if (choosing.has_begun) {
        std::vector<size_t>& indices = *choosing.indices;
        size_t const last = choosing.pool->size - 1;
        size_t place = indices.size();
        while (place > 0 && indices[place - 1] == last) --place;
        if (place == 0) return end(choosing);
        size_t const index = indices[place - 1] + 1;
        for (--place; place < indices.size(); ++place) indices[place] = index;
    }
    choosing.has_begun = true;
    return pick(choosing);
}

bool with_replacement_set_state(Value self, Value state) {
    Choosing& choosing = choosing_of(self);
    Tuple* const row = row_of_indices(state, choosing.picked);
    if (!row) return false;
    auto const last = static_cast<int64_t>(choosing.pool->size) - 1;
    if (!read_indices(*row, *choosing.indices, 0, [&](size_t) { return last; })) return false;
    choosing.has_begun = true;
    return true;
}

constexpr Native with_replacement_methods[] = {
    method<&choosing_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&with_replacement_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

// --- permutations: `indices` is a permutation of the whole pool, of which the first `cycles->size()` are given

Value make_permutations(Type& type, Value iterable, Value picked_argument) {
    Ref<Tuple> pool = TRY(to_tuple(iterable));
    auto picked = static_cast<int64_t>(pool->size);
    if (!picked_argument.is_none()) {
        if (!is_int(picked_argument)) return raise(type_error_type, "Expected int as r");
        auto const number = to_int64(picked_argument);
        if (!number) return empty;
        picked = *number;
    }
    if (!check_picked(picked)) return empty;
    size_t const size = pool->size;
    bool const is_too_many = picked > static_cast<int64_t>(size);
    Choosing* const choosing = TRY(make_choosing(type, std::move(pool), size));
    choosing->cycles = new std::vector<size_t>(is_too_many ? 0 : picked);
    for (size_t i = 0; i < size; ++i) (*choosing->indices)[i] = i;
    for (size_t i = 0; i < choosing->cycles->size(); ++i) (*choosing->cycles)[i] = size - i;
    choosing->picked = picked;
    choosing->has_ended = is_too_many;
    return Value::of(choosing);
}

bool next_permutation(Choosing& choosing) {
    std::vector<size_t>&indices = *choosing.indices, &cycles = *choosing.cycles;
    size_t const size = indices.size();
    for (size_t place = cycles.size(); place-- > 0;) {
        if (--cycles[place] > 0) {
            std::swap(indices[place], indices[size - cycles[place]]);
            return true;
        }
        // This place is through: what stands in it goes to the end, and it begins anew.
        size_t const index = indices[place];
        for (size_t i = place; i + 1 < size; ++i) indices[i] = indices[i + 1];
        indices[size - 1] = index;
        cycles[place] = size - place;
    }
    return false;
}

Value permutations_next(Value self) {
    Choosing& choosing = choosing_of(self);
    if (choosing.has_ended) return empty;
    if (choosing.has_begun && !next_permutation(choosing)) return end(choosing);
    choosing.has_begun = true;
    return give_row(choosing, choosing.cycles->size(),
                    [&](size_t i) { return choosing.pool->items[(*choosing.indices)[i]]; });
}

Value permutations_reduce(Value self) {
    if (!warn_of_states()) return empty;
    Choosing& choosing = choosing_of(self);
    if (Value const whole = reduce_at_ends(self, choosing)) return whole;
    Owned const picked(make_int(choosing.picked));
    Ref<Tuple> const indices = tuple_of_indices(*choosing.indices), cycles = tuple_of_indices(*choosing.cycles);
    Ref<Tuple> const state = make_tuple({indices.value(), cycles.value()});
    return reduced(self, {Value::of(choosing.pool), picked.get()}, state.value());
}

bool permutations_set_state(Value self, Value state) {
    if (!warn_of_states()) return false;
    Tuple* const parts = state_parts(state, 2, 2);
    if (!parts) return false;
    for (size_t i = 0; i < 2; ++i)
        if (!as_tuple(parts->items[i]))
            return raise(type_error_type, "argument {} must be tuple, not {}", i + 1, shown_type(parts->items[i]));
    Choosing& choosing = choosing_of(self);
    Tuple &indices = parts->items[0].as<Tuple>(), &cycles = parts->items[1].as<Tuple>();
    auto const size = static_cast<int64_t>(choosing.pool->size);
    if (static_cast<int64_t>(indices.size) != size || static_cast<int64_t>(cycles.size) != choosing.picked)
        return raise(value_error_type, "invalid arguments");
    if (choosing.picked > size) return true;  // has nothing to give
    if (!read_indices(indices, *choosing.indices, 0, [&](size_t) { return size - 1; }) ||
        !read_indices(cycles, *choosing.cycles, 1, [&](size_t i) { return size - static_cast<int64_t>(i); }))
        return false;
    choosing.has_begun = true;
    return true;
}

constexpr Native permutations_methods[] = {
    method<&permutations_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&permutations_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

// --- product: the pool is a tuple of tuples

constexpr Native product_keywords =
    method<+[](Type&, int64_t repeat) { return make_int(repeat); }, "product(*, repeat=1)">();

Value product_make(Type& type, Arguments const& arguments) {
    int64_t repeat = 1;
    if (arguments.keywords && arguments.keywords->size) {
        Arguments const named{arguments.values + arguments.positional, 0, arguments.keywords};
        Owned const number(product_keywords.invoke(product_keywords, Value::of(&type), named));
        if (!number) return empty;
        repeat = *fitting_int64(number.get());
        if (repeat < 0) return raise(value_error_type, "repeat argument cannot be negative");
    }
    size_t const given = repeat ? arguments.positional : 0;
    if (repeat && static_cast<int64_t>(given) > INT64_MAX / static_cast<int64_t>(sizeof(int64_t)) / repeat)
        return raise(overflow_error_type, "repeat argument too large");
    int64_t const total = static_cast<int64_t>(given) * repeat;
    if (!check_room(total)) return empty;
    Ref<Tuple> pools = allocate_tuple(total);
    for (int64_t i = 0; i < total; ++i) {
        if (i < static_cast<int64_t>(given))
            pools->items[i] = TRY(to_tuple(arguments[i]).release_value());
        else
            pools->items[i] = retain(pools->items[i - given]);
    }
    return Value::of(TRY(make_choosing(type, std::move(pools), total)));
}

Value product_next(Value self) {
    Choosing& choosing = choosing_of(self);
    if (choosing.has_ended) return empty;
    std::vector<size_t>& indices = *choosing.indices;
    auto pool = [&](size_t place) -> Tuple& { return choosing.pool->items[place].as<Tuple>(); };
    if (choosing.has_begun) {
        size_t place = indices.size();
        while (place > 0 && ++indices[place - 1] == pool(place - 1).size) indices[--place] = 0;
        if (place == 0) return end(choosing);
    } else {
        for (size_t i = 0; i < indices.size(); ++i)
            if (!pool(i).size) return end(choosing);
    }
    choosing.has_begun = true;
    return give_row(choosing, indices.size(), [&](size_t i) { return pool(i).items[indices[i]]; });
}

Value product_reduce(Value self) {
    if (!warn_of_states()) return empty;
    Choosing& choosing = choosing_of(self);
    if (choosing.has_ended) return reduced(self, {Value::of(&empty_tuple())});
    Value const type = Value::of(&type_of(self)), pools = Value::of(choosing.pool);
    if (!choosing.has_begun) return make_tuple({type, pools}).release_value();
    Ref<Tuple> const indices = tuple_of_indices(*choosing.indices);
    return make_tuple({type, pools, indices.value()}).release_value();
}

bool product_set_state(Value self, Value state) {
    Choosing& choosing = choosing_of(self);
    Tuple* const row = row_of_indices(state, static_cast<int64_t>(choosing.pool->size));
    if (!row) return false;
    for (size_t i = 0; i < row->size; ++i) {
        auto const number = state_index(row->items[i]);
        if (!number) return false;
        auto const size = static_cast<int64_t>(choosing.pool->items[i].as<Tuple>().size);
        if (!size) {
            choosing.has_ended = true;
            return true;
        }
        (*choosing.indices)[i] = static_cast<size_t>(std::clamp<int64_t>(*number, 0, size - 1));
    }
    choosing.has_begun = true;
    return true;
}

constexpr Native product_methods[] = {
    method<&product_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&product_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

void define(Type& type, char const* name, char const* doc, Value (*make)(Type&, Arguments const&), UnarySlot next,
            std::span<Native const> methods) {
    define_type(type, {.name = name,
                       .module = "itertools",
                       .doc = doc,
                       .layout = &choosing_layout,
                       .size = sizeof(Choosing),
                       .flags = type_is_subclassable,
                       .slots = iterator_slots(make, next),
                       .methods = methods});
}

}  // namespace

void define_combinatoric_types() {
    define(combinations_type, "combinations",
           "Return successive r-length combinations of elements in the iterable.\n\ncombinations(range(4), 3) --> "
           "(0,1,2), "
           "(0,1,3), (0,2,3), (1,2,3)",
           make_by<&make_combinations, "combinations(iterable, r)">, combinations_next, combinations_methods);
    define(combinations_with_replacement_type, "combinations_with_replacement",
           "Return successive r-length combinations of elements in the iterable allowing individual elements to have "
           "successive repeats.\n\ncombinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), "
           "('B','B'), "
           "('B','C'), ('C','C')",
           make_by<&make_with_replacement, "combinations_with_replacement(iterable, r)">, with_replacement_next,
           with_replacement_methods);
    define(
        permutations_type, "permutations",
        "Return successive r-length permutations of elements in the iterable.\n\npermutations(range(3), 2) --> (0,1), "
        "(0,2), (1,0), (1,2), (2,0), (2,1)",
        make_by<&make_permutations, "permutations(iterable, r=None)">, permutations_next, permutations_methods);
    define(
        product_type, "product",
        "product(*iterables, repeat=1) --> product object\n\nCartesian product of input iterables.  Equivalent to "
        "nested "
        "for-loops.\n\nFor example, product(A, B) returns the same as:  ((x,y) for x in A for y in B).\nThe leftmost "
        "iterators are in the outermost for-loop, so the output tuples\ncycle in a manner similar to an odometer (with "
        "the rightmost element changing\non every iteration).\n\nTo compute the product of an iterable with itself, "
        "specify the number\nof repetitions with the optional repeat keyword argument. For example,\nproduct(A, "
        "repeat=4) means the same as product(A, A, A, A).\n\nproduct('ab', range(3)) --> ('a',0) ('a',1) ('a',2) "
        "('b',0) ('b',1) ('b',2)\nproduct((0,1), (0,1), (0,1)) --> (0,0,0) (0,0,1) (0,1,0) (0,1,1) (1,0,0) ...",
        product_make, product_next, product_methods);
}

}  // namespace gossamer::itertools
