// itertools: batched, chain, pairwise, zip_longest.
#include "runtime/types/class_item.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/modules/itertools.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer::itertools {

Type batched_type, chain_type, pairwise_type, zip_longest_type;

namespace {

// --- batched

struct Batched : Object {
    Value iterator;  // empty once exhausted
    int64_t size;
    bool is_strict;
    static constexpr char const* names[] = {"the iterator it reads"};
    template <class Each> void each(Each each) { each(iterator); }
};

Value make_batched(Type& type, Value iterable, int64_t size, bool is_strict) {
    if (size < 1) return raise(value_error_type, "n must be at least one");
    Owned iterator = TRY(Owned(get_iterator(iterable)));
    Batched* const batched = TRY(allocate_instance<Batched>(type));
    batched->iterator = iterator.release();
    batched->size = size;
    batched->is_strict = is_strict;
    return Value::of(batched);
}

Value batched_next(Value self) {
    auto& batched = self.as<Batched>();
    if (!batched.iterator) return empty;
    // The oracle makes room for a whole batch beforehand.
    if (batched.size > (int64_t{1} << 36)) return raise_memory_error();
    Owned const iterator = Owned::share(batched.iterator);
    Ref<List> const batch = TRY(make_list(batched.size < 64 ? batched.size : 64));
    while (static_cast<int64_t>(batch->size) < batched.size) {
        Value const item = next_item(iterator.get());
        if (!item) {
            if (is_pending()) return empty;
            // After a short batch that is given out, the source is asked once more.
            if (batch->size && !batched.is_strict) break;
            drop(batched.iterator);
            if (!batch->size) return empty;
            return raise(value_error_type, "batched(): incomplete batch");
        }
        if (!append(*batch, item)) return empty;
    }
    return make_tuple(batch->view()).release_value();
}

// --- chain

struct Chain : Object {
    Value source;  // of the iterables; empty once exhausted
    Value active;  // over the current one, or empty
    static constexpr char const* names[] = {"the iterator it reads", "its iterables"};
    template <class Each> void each(Each each) {
        each(active);
        each(source);
    }
};

Value make_chain(Type& type, Value iterables) {
    Owned source = TRY(Owned(get_iterator(iterables)));
    Chain* const chain = TRY(allocate_instance<Chain>(type));
    chain->source = source.release();
    chain->active = empty;
    return Value::of(chain);
}

Value chain_make(Type& type, Arguments const& arguments) {
    if (!check_plain_arguments(type, chain_type, arguments, "chain", 0, SIZE_MAX)) return empty;
    Ref<Tuple> const iterables = make_tuple(std::span<Value const>(arguments.values, arguments.positional));
    return make_chain(type, iterables.value());
}

Value chain_next(Value self) {
    auto& chain = self.as<Chain>();
    while (chain.source) {
        if (!chain.active) {
            Owned const source = Owned::share(chain.source);
            Owned const iterable(next_item(source.get()));
            Value const active = iterable ? get_iterator(iterable.get()) : empty;
            if (!active) {
                drop(chain.source);
                return empty;
            }
            store(chain.active, active);
        }
        Owned const active = Owned::share(chain.active);
        Value const item = next_item(active.get());
        if (item) return item;
        if (is_pending()) return empty;
        drop(chain.active);
    }
    return empty;
}

Value chain_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& chain = self.as<Chain>();
    if (!chain.source) return reduced(self, {});
    Ref<Tuple> const state = chain.active ? make_tuple({chain.source, chain.active}) : make_tuple({chain.source});
    return reduced(self, {}, state.value());
}

bool chain_set_state(Value self, Value state) {
    if (!warn_of_states()) return false;
    Tuple* const parts = state_parts(state, 1, 2);
    if (!parts) return false;
    for (Value const part : parts->view())
        if (!is_iterator(part)) return raise(type_error_type, "Arguments must be iterators.");
    auto& chain = self.as<Chain>();
    Owned const held = Owned::share(state);
    store(chain.source, retain(parts->items[0]));
    store(chain.active, parts->size == 2 ? retain(parts->items[1]) : empty);
    return true;
}

constexpr Native chain_methods[] = {
    method<&chain_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&chain_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
    class_method<&make_chain, "from_iterable(iterable, /)">(
        "Alternative chain() constructor taking a single iterable argument that evaluates lazily."),
    class_item_method,
};

// --- pairwise

struct Pairwise : Object {
    Value iterator;  // empty once exhausted
    Value old;
    Tuple* pair;
    static constexpr char const* names[] = {"the iterator it reads", "the item before", "the row given last"};
    template <class Each> void each(Each each) {
        each(iterator);
        each(old);
        each(pair);
    }
};

Value pairwise_make(Type& type, Arguments const& arguments) {
    if (!check_plain_arguments(type, pairwise_type, arguments, "pairwise", 1, 1)) return empty;
    Owned iterator = TRY(Owned(get_iterator(arguments[0])));
    Pairwise* const pairwise = TRY(allocate_instance<Pairwise>(type));
    pairwise->iterator = iterator.release();
    pairwise->old = empty;
    pairwise->pair = make_pair_of_none().release();
    return Value::of(pairwise);
}

Value pairwise_next(Value self) {
    auto& pairwise = self.as<Pairwise>();
    if (!pairwise.iterator) return empty;
    if (!pairwise.old) {
        Owned const iterator = Owned::share(pairwise.iterator);
        store(pairwise.old, next_item(iterator.get()));
        if (!pairwise.old) {
            drop(pairwise.iterator);
            return empty;
        }
        if (!pairwise.iterator) {  // exhausted by what ran meanwhile
            drop(pairwise.old);
            return empty;
        }
    }
    Owned old = Owned::share(pairwise.old);
    Owned const iterator = Owned::share(pairwise.iterator);
    Value const following = next_item(iterator.get());
    if (!following) {
        drop(pairwise.iterator);
        drop(pairwise.old);
        return empty;
    }
    Owned const held = Owned::share(following);
    Value const pair = hand_out_pair(*pairwise.pair, old.release(), following);
    store(pairwise.old, retain(held.get()));
    return pair;
}

// --- zip_longest

struct ZipLongest : Object {
    Tuple* iterators;  // exhausted ones are empty
    Tuple* row;        // handed out again and again as long as nobody else keeps it
    Value fill;
    uint64_t active;
    static constexpr char const* names[] = {"its iterators", "the row given last", "what it fills up with"};
    template <class Each> void each(Each each) {
        each(iterators);
        each(row);
        each(fill);
    }
};

Value zip_longest_make(Type& type, Arguments const& arguments) {
    Value fill = none;
    if (arguments.keywords)
        for (uint64_t i = 0; i < arguments.keywords->size; ++i) {
            if (as_str(arguments.keywords->items[i])->view() != "fillvalue" || arguments.keywords->size > 1)
                return raise(type_error_type, "zip_longest() got an unexpected keyword argument");
            fill = arguments[arguments.positional];
        }
    uint64_t const count = arguments.positional;
    Ref<Tuple> iterators = allocate_tuple(count), row = allocate_tuple(count);
    for (uint64_t i = 0; i < count; ++i) {
        row->items[i] = none;
        iterators->items[i] = TRY(get_iterator(arguments[i]));
    }
    ZipLongest* const zip = TRY(allocate_instance<ZipLongest>(type));
    zip->iterators = iterators.release();
    zip->row = row.release();
    zip->fill = retain(fill);
    zip->active = count;
    return Value::of(zip);
}

Value zip_longest_next(Value self) {
    auto& zip = self.as<ZipLongest>();
    uint64_t const count = zip.iterators->size;
    if (!zip.active) return empty;
    Ref<Tuple> row = zip.row->count == 1 ? Ref<Tuple>::share(zip.row) : allocate_tuple(count);
    for (uint64_t i = 0; i < count; ++i) {
        Value& iterator = zip.iterators->items[i];
        Value item = iterator ? next_item(iterator) : retain(zip.fill);
        if (!item) {
            if (zip.active) --zip.active;
            if (!zip.active || is_pending()) {
                zip.active = 0;
                return empty;
            }
            item = retain(zip.fill);
            drop(iterator);
        }
        store(row->items[i], item);
    }
    return row.release_value();
}

Value zip_longest_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& zip = self.as<ZipLongest>();
    Ref<Tuple> const iterators = allocate_tuple(zip.iterators->size);
    for (uint64_t i = 0; i < iterators->size; ++i) {
        Value const iterator = zip.iterators->items[i];
        iterators->items[i] = iterator ? retain(iterator) : Value::of(&empty_tuple());
    }
    return make_tuple({Value::of(&type_of(self)), iterators.value(), zip.fill}).release_value();
}

bool zip_longest_set_state(Value self, Value state) {
    if (!warn_of_states()) return false;
    store(self.as<ZipLongest>().fill, retain(state));
    return true;
}

constexpr Native zip_longest_methods[] = {
    method<&zip_longest_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&zip_longest_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

}  // namespace

void define_joining_types() {
    define_iterator<Batched>(
        batched_type, "itertools", "batched",
        "Batch data into tuples of length n. The last batch may be shorter than n.\n\nLoops over the input iterable "
        "and "
        "accumulates data into tuples\nup to size n.  The input is consumed lazily, just enough to\nfill a batch.  The "
        "result is yielded as soon as a batch is full\nor when the input iterable is exhausted.\n\n    >>> for batch "
        "in "
        "batched('ABCDEFG', 3):\n    ...     print(batch)\n    ...\n    ('A', 'B', 'C')\n    ('D', 'E', 'F')\n    "
        "('G',)\n\nIf \"strict\" is True, raises a ValueError if the final batch is shorter\nthan n.",
        iterator_slots(make_by<&make_batched, "batched(iterable, n, *, strict=False)">, batched_next));
    define_iterator<Chain>(
        chain_type, "itertools", "chain",
        "Return a chain object whose .__next__() method returns elements from the\nfirst iterable until "
        "it is exhausted, then elements from the next\niterable, until all of the iterables are "
        "exhausted.",
        iterator_slots(chain_make, chain_next), chain_methods);
    define_iterator<Pairwise>(
        pairwise_type, "itertools", "pairwise",
        "Return an iterator of overlapping pairs taken from the input iterator.\n\n    s -> (s0,s1), "
        "(s1,s2), (s2, s3), ...",
        iterator_slots(pairwise_make, pairwise_next));
    define_iterator<ZipLongest>(
        zip_longest_type, "itertools", "zip_longest",
        "Return a zip_longest object whose .__next__() method returns a tuple where\nthe i-th element comes from the "
        "i-th "
        "iterable argument.  The .__next__()\nmethod continues until the longest iterable in the argument sequence\nis "
        "exhausted and then it raises StopIteration.  When the shorter iterables\nare exhausted, the fillvalue is "
        "substituted in their place.  The fillvalue\ndefaults to None or can be specified by a keyword argument.",
        iterator_slots(zip_longest_make, zip_longest_next), zip_longest_methods);
}

}  // namespace gossamer::itertools
