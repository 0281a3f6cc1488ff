// The inside of dict: for the code that searches, grows and walks the table itself.
//
// The index is probed in CPython's order, and the table grows and is compacted at the same moments as
// CPython's, because programs that change a dict while they iterate over it can see both.
#pragma once
#include "runtime/core/dict.hpp"

namespace gossamer::dicts {

constexpr int32_t free_slot = -1;     // never used: a search ends here
constexpr int32_t deleted_slot = -2;  // its entry is gone: a search goes on

constexpr uint32_t smallest_bits = 3;
constexpr uint32_t largest_bits = 30;

// How many entries an index of this size carries.
constexpr uint32_t entries_for(uint32_t bits) { return static_cast<uint32_t>((uint64_t{1} << bits) * 2 / 3); }
// The size that a table with this many entries to come is given.
constexpr uint32_t bits_for(uint64_t wanted) {
    uint64_t const mask = ((wanted | 8) - 1) | 7;
    return static_cast<uint32_t>(64 - __builtin_clzll(mask));
}
// The size that holds so many entries without growing.
constexpr uint32_t bits_for_entries(uint64_t entries) { return bits_for((entries * 3 + 1) / 2); }

struct Probe {
    Probe(int64_t hash, uint32_t bits)
        : mask((size_t{1} << bits) - 1), perturb(static_cast<uint64_t>(hash)), slot(perturb & mask) {}
    void next() {
        perturb >>= 5;
        slot = (slot * 5 + perturb + 1) & mask;
    }
    size_t mask;
    uint64_t perturb;
    size_t slot;
};

// Calls f with the index as the row of integers that it is.
template <class F> inline auto with_index(Dict const& dict, F f) {
    if (dict.index_bits < 8) return f(static_cast<int8_t*>(dict.index));
    if (dict.index_bits < 16) return f(static_cast<int16_t*>(dict.index));
    return f(static_cast<int32_t*>(dict.index));
}

inline void keys_changed(Dict& dict) { dict.drawn_version = 0; }

constexpr int32_t absent = -1;
constexpr int32_t unsure = -4;  // only the program's __eq__ can tell

// The place of an entry in the row, or absent. The name's hash is known.
inline int32_t find_name(Dict const& dict, Str const* name, int64_t hash) {
    if (!dict.index) return absent;
    return with_index(dict, [&](auto const* index) {
        for (Probe probe(hash, dict.index_bits);; probe.next()) {
            int32_t const place = index[probe.slot];
            if (place >= 0) {
                DictEntry const& entry = dict.entries[place];
                if (entry.key == Value::of(name)) return place;
                if (entry.hash == hash && is_exactly(entry.key, str_type) && equal(entry.key.as<Str>(), *name))
                    return place;
            } else if (place == free_slot)
                return absent;
        }
    });
}

// The same of a small int; unsure if something else of the same hash stands in the way.
inline int32_t find_integer(Dict const& dict, Value key, int64_t hash) {
    if (!dict.index) return absent;
    return with_index(dict, [&](auto const* index) {
        for (Probe probe(hash, dict.index_bits);; probe.next()) {
            int32_t const place = index[probe.slot];
            if (place >= 0) {
                DictEntry const& entry = dict.entries[place];
                if (entry.key == key) return place;
                if (entry.hash == hash && !entry.key.is_integer()) return unsure;
            } else if (place == free_slot)
                return absent;
        }
    });
}

// The entry of an int or str, if it is there and can be found without running anything; else null, which says nothing.
inline DictEntry* find_quickly(Dict& dict, Value key) {
    int32_t place = absent;
    if (key.is_integer()) {
        int64_t const number = key.as_integer();
        constexpr int64_t modulus = (int64_t{1} << 61) - 1;
        if (number > -modulus && number < modulus) [[likely]]
            place = find_integer(dict, key, number == -1 ? -2 : number);
    } else if (is_exactly(key, str_type) && dict.only_strings)
        place = find_name(dict, &key.as<Str>(), hash_of(key.as<Str>()));
    return place >= 0 ? &dict.entries[place] : nullptr;
}

// A dict object whose fields are still raw becomes an empty dict.
void make_empty(Dict& dict);
// Gives the table an index of this size and leaves out what was deleted.
void resize(Dict& dict, uint32_t bits);
// Before many entries come: one big step instead of many.
void reserve(Dict& dict, uint64_t coming);
// A key that is known to be absent. Takes both references over.
void append(Dict& dict, Value key, Value value, int64_t hash);
// The same in front of all others: for dicts whose program moves keys about.
void prepend(Dict& dict, Value key, Value value, int64_t hash);
// By any key: it may run program code, so it is defined with the protocol. nullopt: an exception is pending.
std::optional<int32_t> find_place(Dict& dict, Value key, int64_t hash);
// Takes the entry at a place out of the table; the caller drops what it held.
DictEntry unlink(Dict& dict, int32_t place);
// The same for the last entry, as popitem does it: its place is used again.
DictEntry unlink_last(Dict& dict);
// Fills an empty dict with the table of another, places of deleted entries included; worth it if they are few.
void clone_table(Dict& dict, Dict const& other);
bool is_worth_cloning(Dict const& dict);

}  // namespace gossamer::dicts
