// dict by any key: the look-ups that may run __hash__ and __eq__ of the program.
//
// An __eq__ may change the dict that is being searched. So the entry's key is held while it is compared, and the
// search starts anew if the table or the entry is another one afterwards.
#include "runtime/core/dict_table.hpp"
#include "runtime/protocol/hash_quickly.hpp"

namespace gossamer {

using namespace dicts;

namespace {

constexpr int32_t failed = -2;
constexpr int32_t changed = -3;

// The two can be told apart without asking the program.
bool surely_differ(Value a, Value b) {
    if (both_integers(a, b)) return true;  // identical ones were seen before
    return is_exactly(a, str_type) && is_exactly(b, str_type) && !equal(a.as<Str>(), b.as<Str>());
}

template <class Slot> int32_t search_once(Dict& dict, Slot const* index, Value key, int64_t hash) {
    DictEntry* const entries = dict.entries;
    uint32_t const bits = dict.index_bits;
    for (Probe probe(hash, bits);; probe.next()) {
        int32_t const place = index[probe.slot];
        if (place == free_slot) return absent;
        if (place < 0) continue;
        DictEntry const& entry = entries[place];
        if (entry.key == key) return place;
        if (entry.hash != hash || surely_differ(entry.key, key)) continue;
        Owned const candidate = Owned::share(entry.key);
        auto const same = compare_truth(candidate.get(), key, Comparison::equal);
        if (!same) return failed;
        if (dict.entries != entries || dict.index_bits != bits || dict.entries[place].key != candidate.get())
            return changed;
        if (*same) return place;
    }
}

[[gnu::noinline]] int32_t search_any(Dict& dict, Value key, int64_t hash) {
    for (;;) {
        if (!dict.index) return absent;
        int32_t const place = with_index(dict, [&](auto const* index) { return search_once(dict, index, key, hash); });
        if (place != changed) return place;
    }
}

inline int32_t search(Dict& dict, Value key, int64_t hash) {
    if (is_exactly(key, str_type) && dict.only_strings) return find_name(dict, &key.as<Str>(), hash);
    if (key.is_integer()) {
        int32_t const place = find_integer(dict, key, hash);
        if (place != unsure) [[likely]]
            return place;
    }
    return search_any(dict, key, hash);
}

}  // namespace

std::optional<int32_t> dicts::find_place(Dict& dict, Value key, int64_t hash) {
    int32_t const place = search(dict, key, hash);
    if (place == failed) return std::nullopt;
    return place;
}

std::optional<Value> lookup(Dict& dict, Value key, int64_t hash) {
    int32_t const place = search(dict, key, hash);
    if (place >= 0) [[likely]]
        return retain(dict.entries[place].value);
    if (place == failed) return std::nullopt;
    return empty;
}

std::optional<Value> lookup(Dict& dict, Value key) {
    if (DictEntry const* const entry = find_quickly(dict, key)) return retain(entry->value);
    int64_t hash;
    if (!hash_quickly(key, hash)) return std::nullopt;
    return lookup(dict, key, hash);
}

bool insert(Dict& dict, Value key, Value value, int64_t hash) {
    int32_t const place = search(dict, key, hash);
    if (place >= 0) {
        store(dict.entries[place].value, retain(value));
        return true;
    }
    if (place == failed) return false;
    append(dict, retain(key), retain(value), hash);
    return true;
}

bool insert(Dict& dict, Value key, Value value) {
    int64_t hash;
    return hash_quickly(key, hash) && insert(dict, key, value, hash);
}

std::optional<Value> take(Dict& dict, Value key) {
    // An empty dict asks for the hash all the same: an unhashable key is an error.
    int64_t hash;
    if (!hash_quickly(key, hash)) return std::nullopt;
    int32_t const place = search(dict, key, hash);
    if (place == failed) return std::nullopt;
    if (place < 0) return empty;
    DictEntry const entry = unlink(dict, place);
    release(entry.key);
    return entry.value;
}

std::optional<bool> contains(Dict& dict, Value key) {
    int64_t hash;
    if (!hash_quickly(key, hash)) return std::nullopt;
    int32_t const place = search(dict, key, hash);
    if (place == failed) return std::nullopt;
    return place >= 0;
}

Value set_default(Dict& dict, Value key, Value fallback) {
    int64_t hash;
    if (!hash_quickly(key, hash)) return empty;
    int32_t const place = search(dict, key, hash);
    if (place >= 0) return retain(dict.entries[place].value);
    if (place == failed) return empty;
    append(dict, retain(key), retain(fallback), hash);
    return retain(fallback);
}

namespace {

bool is_tight(Dict const& other) {
    return other.live == other.used &&
           (other.index_bits == smallest_bits || entries_for(other.index_bits - 1) < other.live);
}

bool merge(Dict& dict, Dict& other, bool overwrite) {
    if (&dict == &other || !other.live) return true;
    if (overwrite && !dict.live && is_tight(other)) {
        // What the empty dict still has is a table of deleted entries: nothing that could die.
        clone_table(dict, other);
        return true;
    }
    reserve(dict, other.live);
    uint32_t position = 0;
    uint32_t const before = other.live;
    while (DictEntry* entry = next_entry(other, position)) {
        Owned const key = Owned::share(entry->key), value = Owned::share(entry->value);
        int64_t const hash = entry->hash;
        if (!dict.live && !dict.used)
            append(dict, retain(key.get()), retain(value.get()), hash);
        else if (overwrite) {
            if (!insert(dict, key.get(), value.get(), hash)) return false;
        } else {
            int32_t const place = search(dict, key.get(), hash);
            if (place == failed) return false;
            if (place == absent) append(dict, retain(key.get()), retain(value.get()), hash);
        }
        if (other.live != before) return raise(runtime_error_type, "dict mutated during update");
    }
    return true;
}

}  // namespace

bool update(Dict& dict, Dict& other) { return merge(dict, other, true); }
bool merge_missing(Dict& dict, Dict& other) { return merge(dict, other, false); }

}  // namespace gossamer
