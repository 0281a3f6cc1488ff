// Union, intersection, differences and comparisons of sets, each walking the operands in CPython's order, which the
// order of the result depends on.
#include "runtime/core/dict.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/set_table.hpp"

namespace gossamer {

using namespace sets;

namespace {

// each(key, hash) -> bool for the keys of a set, held while it runs; the set may change meanwhile.
template <class Each> bool for_each_key(Set& set, Each each) {
    uint64_t position = 0;
    while (SetEntry* entry = next_entry(set, position)) {
        Owned const key = Owned::share(entry->key);
        if (!each(key.get(), entry->hash)) return false;
    }
    return true;
}
template <class Each> bool for_each_key(Dict& dict, Each each) {
    uint32_t position = 0;
    while (DictEntry* entry = next_entry(dict, position)) {
        Owned const key = Owned::share(entry->key);
        if (!each(key.get(), entry->hash)) return false;
    }
    return true;
}

// Leaves out deleted entries once they are more than a quarter of the table.
void tidy(Set& set) {
    if (set.fill - set.live > set.mask / 4) grow(set);
}

}  // namespace

Value intersection(Set& first, Value other) {
    Set* set = &first;
    if (other == Value::of(set)) return make_like(first, other).release_value();
    Ref<Set> result = make_like(first);
    if (is_set(other)) {
        Set* walked = &other.as<Set>();
        if (walked->live > set->live) std::swap(walked, set);
        bool const good = for_each_key(*walked, [&](Value key, int64_t hash) {
            Place const place = find(*set, key, hash);
            return !place.is_failed() && (!place.found() || add(*result, key, hash));
        });
        return good ? result.release_value() : empty;
    }
    bool is_complete = false;  // more can not be found: the rest is not asked for
    bool const good = for_each(other, [&](Value key) {
        auto const number = hash(key);
        if (!number) return false;
        Place const place = find(*set, key, *number);
        if (place.is_failed() || (place.found() && !add(*result, key, *number))) return false;
        is_complete = place.found() && result->live >= set->live;
        return !is_complete;
    });
    return good || is_complete ? result.release_value() : empty;
}

bool difference_update(Set& set, Value other) {
    if (other == Value::of(&set)) {
        clear(set);
        return true;
    }
    if (is_set(other)) {
        Owned walked = Owned::share(other);
        // A far larger one is cut down first to what the two have in common.
        if (other.as<Set>().live >> 3 > set.live) walked = TRY(Owned(intersection(set, other)));
        if (!for_each_key(walked.get().as<Set>(),
                          [&](Value key, int64_t hash) { return discard(set, key, hash).has_value(); }))
            return false;
    } else if (!for_each(other, [&](Value key) { return discard(set, key).has_value(); }))
        return false;
    tidy(set);
    return true;
}

bool symmetric_difference_update(Set& set, Value other) {
    if (other == Value::of(&set)) {
        clear(set);
        return true;
    }
    auto toggle = [&](Value key, int64_t hash) {
        auto const was_there = discard(set, key, hash);
        return was_there && (*was_there || add(set, key, hash));
    };
    if (is_exactly(other, dict_type)) return for_each_key(other.as<Dict>(), toggle);
    if (is_set(other)) {
        Owned const held = Owned::share(other);
        return for_each_key(other.as<Set>(), toggle);
    }
    Ref<Set> const items = TRY(make_like(set, other));
    return for_each_key(*items, toggle);
}

namespace sets {

static Ref<Set> copy_less(Set& set, Value other) {
    Ref<Set> result = TRY(make_like(set, Value::of(&set)));
    if (!difference_update(*result, other)) return {};
    return result;
}

template <class Other> static Ref<Set> those_not_in(Set& set, Other has) {
    Ref<Set> result = make_like(set);
    bool const good = for_each_key(set, [&](Value key, int64_t hash) {
        std::optional<bool> const there = has(key, hash);
        return there && (*there || add(*result, key, hash));
    });
    return good ? std::move(result) : Ref<Set>();
}

Ref<Set> difference(Set& set, Value other) {
    uint64_t size;
    if (is_set(other))
        size = other.as<Set>().live;
    else if (is_exactly(other, dict_type))
        size = other.as<Dict>().live;
    else
        return copy_less(set, other);
    if (set.live >> 2 > size) return copy_less(set, other);
    if (is_set(other))
        return those_not_in(set, [&](Value key, int64_t hash) -> std::optional<bool> {
            Place const place = find(other.as<Set>(), key, hash);
            if (place.is_failed()) return std::nullopt;
            return place.found();
        });
    return those_not_in(set, [&](Value key, int64_t hash) -> std::optional<bool> {
        auto const found = lookup(other.as<Dict>(), key, hash);
        if (!found) return std::nullopt;
        Owned const value(*found);
        return bool(value);
    });
}

Ref<Set> symmetric_difference(Set& set, Value other) {
    Ref<Set> result = TRY(make_like(set, other));
    if (!symmetric_difference_update(*result, Value::of(&set))) return {};
    return result;
}

static std::optional<bool> all_in(Set& set, Set& other) {
    uint64_t position = 0;
    while (SetEntry* entry = next_entry(set, position)) {
        Owned const key = Owned::share(entry->key);
        Place const place = find(other, key.get(), entry->hash);
        if (place.is_failed()) return std::nullopt;
        if (!place.found()) return false;
    }
    return true;
}

std::optional<bool> is_subset(Set& set, Value other) {
    if (is_set(other)) {
        if (set.live > other.as<Set>().live) return false;
        return all_in(set, other.as<Set>());
    }
    Owned const common(intersection(set, other));
    if (!common) return std::nullopt;
    return common.get().as<Set>().live == set.live;
}

std::optional<bool> is_superset(Set& set, Value other) {
    if (is_set(other)) return is_subset(other.as<Set>(), Value::of(&set));
    bool all = true;
    bool const good = for_each(other, [&](Value key) {
        auto const there = contains(set, key);
        if (there && !*there) all = false;
        return there && *there;
    });
    if (!good && all) return std::nullopt;
    return all;
}

std::optional<bool> is_disjoint(Set& set, Value other) {
    if (other == Value::of(&set)) return set.live == 0;
    bool none_there = true;
    if (is_exactly(other, set_type) || is_exactly(other, frozenset_type)) {
        Set *searched = &set, *walked = &other.as<Set>();
        if (walked->live > searched->live) std::swap(searched, walked);
        bool const good = for_each_key(*walked, [&](Value key, int64_t hash) {
            Place const place = find(*searched, key, hash);
            if (place.found()) none_there = false;
            return place.at == Place::absent;
        });
        if (!good && none_there) return std::nullopt;
        return none_there;
    }
    bool const good = for_each(other, [&](Value key) {
        auto const there = contains(set, key);
        if (there && *there) none_there = false;
        return there && !*there;
    });
    if (!good && none_there) return std::nullopt;
    return none_there;
}

std::optional<bool> are_equal(Set& set, Set& other) {
    if (set.live != other.live) return false;
    if (set.hash != -1 && other.hash != -1 && set.hash != other.hash) return false;
    return all_in(set, other);
}

}  // namespace sets

}  // namespace gossamer
