// functools.lru_cache: the callable that remembers what its function gave. A dict in the order of use: a hit moves its
// entry to the end, and a full cache drops its first one.
#include <cstddef>

#include "runtime/core/dict_table.hpp"
#include "runtime/types/function.hpp"
#include "stdlib/modules/functools.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer {

Type lru_cache_wrapper_type;

namespace {

struct Cache : Object {
    Record* record;
    Dict* results;
    Value function;
    Value make_info;  // the named tuple that cache_info() gives
    int64_t most;     // maxsize; negative: unbounded
    int64_t hits, misses;
    bool is_typed;
    static constexpr char const* names[] = {"its cache", "__wrapped__", "its cache_info"};
    template <class Each> void each(Each each) {
        each(results);
        each(function);
        each(make_info);
    }
};

// Stands between positional and keyword arguments in a key.
Object keyword_mark{immortal_count, 0, 0, 0, &object_type.root};

Cache& cache_of(Value value) { return value.as<Cache>(); }

Value make_cache(Type& type, Value function, Value most, bool is_typed, Value make_info) {
    if (!is_callable(function)) return raise(type_error_type, "the first argument must be callable");
    int64_t limit = -1;
    if (!most.is_none()) {
        if (!type_of(most).slots.to_index && !most.is_integer())
            return raise(type_error_type, "maxsize should be integer or None");
        auto const number = to_clamped_int64(most);
        if (!number) return empty;
        limit = *number < 0 ? 0 : *number;
    }
    Cache* const cache = TRY(allocate_instance<Cache>(type));
    cache->results = make_dict().release();
    cache->function = retain(function);
    cache->make_info = retain(make_info);
    cache->most = limit;
    cache->hits = cache->misses = 0;
    cache->is_typed = is_typed;
    return Value::of(cache);
}

// One int or str stands for itself; anything else makes a tuple of all that was passed.
Owned key_of(Cache const& cache, Arguments const& arguments) {
    size_t const named = arguments.keywords ? arguments.keywords->size : 0, given = arguments.positional;
    if (!cache.is_typed && !named && given == 1 &&
        (arguments[0].is_integer() || is_exact_str(arguments[0]) || is_exact_int(arguments[0])))
        return Owned::share(arguments[0]);
    size_t const types = cache.is_typed ? given + named : 0;
    Ref<Tuple> key = allocate_tuple(given + (named ? 1 + 2 * named : 0) + types);
    size_t at = 0;
    for (size_t i = 0; i < given; ++i) key->items[at++] = retain(arguments[i]);
    if (named) key->items[at++] = Value::of(&keyword_mark);
    for (size_t i = 0; i < named; ++i) {
        key->items[at++] = retain(arguments.keywords->items[i]);
        key->items[at++] = retain(arguments[given + i]);
    }
    for (size_t i = 0; i < types; ++i) key->items[at++] = retain(Value::of(&type_of(arguments[i])));
    return Owned(key.release_value());
}

// A remembered result, or empty; it becomes the one used last.
std::optional<Value> find(Cache& cache, Value key, int64_t hash) {
    if (cache.most < 0) return lookup(*cache.results, key, hash);
    Dict& results = *cache.results;
    auto const place = dicts::find_place(results, key, hash);
    if (!place) return std::nullopt;
    if (*place < 0) return empty;
    Value const result = retain(results.entries[*place].value);
    if (static_cast<uint32_t>(*place) + 1 != results.used) {
        DictEntry const entry = dicts::unlink(results, *place);
        dicts::append(results, entry.key, entry.value, entry.hash);
    }
    return result;
}

bool remember(Cache& cache, Value key, int64_t hash, Value result) {
    Dict& results = *cache.results;
    if (cache.most < 0) return insert(results, key, result, hash);
    // The function may have called itself and put it there already.
    auto const place = dicts::find_place(results, key, hash);
    if (!place || *place >= 0) return place.has_value();
    DictEntry oldest{empty, empty, 0};
    if (results.live >= cache.most) oldest = dicts::unlink(results, static_cast<int32_t>(results.first_live));
    dicts::append(results, retain(key), retain(result), hash);
    release(oldest.key);
    release(oldest.value);
    return true;
}

Value cache_call(Value self, Arguments const& arguments) {
    Cache& cache = cache_of(self);
    Owned const held = Owned::share(self);
    if (cache.most == 0) {
        ++cache.misses;
        return call(cache.function, arguments);
    }
    Owned const key = key_of(cache, arguments);
    auto const number = hash(key.get());
    if (!number) return empty;
    auto const found = find(cache, key.get(), *number);
    if (!found) return empty;
    if (*found) {
        ++cache.hits;
        return *found;
    }
    ++cache.misses;
    Owned result(call(cache.function, arguments));
    if (!result || !remember(cache, key.get(), *number, result.get())) return empty;
    return result.release();
}

Value cache_bind(Value self, Value instance, Value) {
    if (!instance || instance.is_none()) return retain(self);
    return make_method(self, instance).release_value();
}

Value cache_info(Cache& self) {
    Owned const hits(make_int(self.hits)), misses(make_int(self.misses));
    Owned const most(self.most < 0 ? none : make_int(self.most));
    return call(self.make_info, {hits.get(), misses.get(), most.get(), Value::integer(self.results->live)});
}

bool cache_clear(Cache& self) {
    self.hits = self.misses = 0;
    clear(*self.results);
    return true;
}

Value cache_reduce(Value self) { return get_attribute(self, names::__qualname__); }
Value cache_copy(Value self) { return retain(self); }
Value cache_deep_copy(Value self, Value) { return retain(self); }

constexpr Native cache_methods[] = {
    method<&cache_info, "cache_info(/)">("Report cache statistics"),
    method<&cache_clear, "cache_clear(/)">("Clear the cache and cache statistics"),
    method<&cache_reduce, "__reduce__(/)">(""),
    method<&cache_copy, "__copy__(/)">(""),
    method<&cache_deep_copy, "__deepcopy__(memo, /)">(""),
};

}  // namespace

void define_lru_cache_type() {
    Slots slots;
    slots.make = make_by<&make_cache, "lru_cache(user_function, maxsize, typed, cache_info_type)">;
    slots.call = cache_call;
    slots.descriptor_get = cache_bind;
    define_type(
        lru_cache_wrapper_type,
        {.name = "_lru_cache_wrapper",
         .module = "functools",
         .doc = "Create a cached callable that wraps another function.\n\nuser_function:      the function being "
                "cached\n\nmaxsize:  0         for no caching\n          None      for unlimited cache size\n        "
                "  n         for a bounded cache\n\ntyped:    False     cache f(3) and f(3.0) as identical calls\n   "
                "       True      cache f(3) and f(3.0) as distinct calls\n\ncache_info_type:    namedtuple class "
                "with the fields:\n                        hits misses currsize maxsize\n",
         .layout = &ListedLayout<Cache>::layout,
         .size = sizeof(Cache),
         .record_offset = offsetof(Cache, record),
         .flags = type_is_subclassable | type_has_dict | type_has_weakrefs | type_is_method_descriptor,
         .slots = slots,
         .methods = cache_methods});
}

}  // namespace gossamer
