// dict: insertion-ordered hash table, as CPython's: an index of small integers that points into a row of
// entries in the order of insertion. A deleted entry has an empty key and is skipped.
//
// Program code (__eq__, __hash__) may run in look-ups by general keys and may change the dict meanwhile; so
// look-ups restart when the table changed, and results are handed over owned. Look-ups by interned names
// run no program code as long as all keys are exact strings (`only_strings`).
//
// version_of_keys() changes whenever the set of keys does (not when a value does), and is never used twice, so
// that caches of global names can guard it. A number is drawn only when somebody asks.
#pragma once
#include <optional>

#include "runtime/core/str.hpp"

namespace gossamer {

struct DictEntry {
    Value key;    // owned; empty: deleted
    Value value;  // owned
    int64_t hash;
};

struct Dict : Object {
    DictEntry* entries;   // malloc'd, or null
    void* index;          // places in `entries`, of 1, 2 or 4 bytes each, 1 << index_bits of them; behind the entries
    uint32_t used;        // entries in use, deleted ones included
    uint32_t capacity;    // `used` at which the table grows; popitem lowers it together with `used`
    uint32_t live;        // len()
    uint32_t index_bits;  // log2 of the index's size
    uint32_t drawn_version;  // 0: nobody has asked since the set of keys last changed
    bool only_strings;       // no key was ever anything but an exact str
    // Entries [first_live, used) hold all live ones; makes popping from the front cheap.
    uint32_t first_live;

    uint32_t size() const { return live; }
};
extern Layout const dict_layout;

inline Dict* as_dict(Value value) { return cast<Dict>(value, type_is_dict); }

// What caches guard: see above. Compare a remembered number with dict.drawn_version.
inline uint32_t version_of_keys(Dict& dict) {
    if (!dict.drawn_version) dict.drawn_version = next_version();
    return dict.drawn_version;
}

Ref<Dict> make_dict(size_t expected = 0);
Ref<Dict> copy_of(Dict& dict);

// By a name (any exact str). Borrowed results, null/empty if absent; never fails and runs no program code if
// only_strings, which is true of every namespace that nobody played tricks with; if not only_strings, non-string keys
// are skipped.
Value get(Dict& dict, Str* name);
DictEntry* find_entry(Dict& dict, Str* name);           // null if absent; valid until the key set changes
void put(Dict& dict, Str* name, Value borrowed_value);  // shares the value
bool remove(Dict& dict, Str* name);                     // false: was not there

// By any key. hash is of the key.
std::optional<Value> lookup(Dict& dict,
                            Value key);  // owned value, or empty inside the optional if absent; nullopt: an exception
std::optional<Value> lookup(Dict& dict, Value key, int64_t hash);
[[nodiscard]] bool insert(Dict& dict, Value key, Value value);  // both borrowed
[[nodiscard]] bool insert(Dict& dict, Value key, Value value, int64_t hash);
// Takes the entry out: the owned value, or empty inside if absent. The key is dropped.
std::optional<Value> take(Dict& dict, Value key);
std::optional<bool> contains(Dict& dict, Value key);
// The value of the key, inserted with a borrowed default first if it is absent. Owned.
Value set_default(Dict& dict, Value key, Value fallback);
void clear(Dict& dict);
[[nodiscard]] bool update(Dict& dict, Dict& other);  // other's entries over dict's
bool merge_missing(Dict& dict, Dict& other);         // other's entries where dict has none

// Walks the live entries in order; null at the end. Start with position 0. The dict must not change key
// set meanwhile, or the caller must be content with what it then sees.
inline DictEntry* next_entry(Dict& dict, uint32_t& position) {
    if (position < dict.first_live) position = dict.first_live;
    while (position < dict.used) {
        DictEntry& entry = dict.entries[position++];
        if (!entry.key.is_empty()) return &entry;
    }
    return nullptr;
}

}  // namespace gossamer
