#include "runtime/core/dict_table.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "runtime/heap/heap.hpp"

namespace gossamer::dicts {

namespace {

uint32_t slot_bytes(uint32_t bits) { return bits < 8 ? 1 : bits < 16 ? 2 : 4; }

size_t table_bytes(uint32_t bits) { return entries_for(bits) * sizeof(DictEntry) + (size_t{slot_bytes(bits)} << bits); }

[[noreturn, gnu::cold]] void no_memory() {
    std::fputs("gossamer: no memory left for a dict\n", stderr);
    std::abort();
}

DictEntry* allocate_table(uint32_t bits) {
    if (bits > largest_bits) no_memory();
    auto* const entries = static_cast<DictEntry*>(std::malloc(table_bytes(bits)));
    if (!entries) no_memory();
    return entries;
}

void* index_behind(DictEntry* entries, uint32_t bits) { return entries + entries_for(bits); }

// Puts the entries from `place` to `end`, none of them deleted, into a fresh index.
template <class Slot>
void fill_index(Slot* index, uint32_t bits, DictEntry const* entries, uint32_t place, uint32_t end) {
    std::memset(index, 0xFF, sizeof(Slot) << bits);
    for (; place < end; ++place) {
        Probe probe(entries[place].hash, bits);
        while (index[probe.slot] != free_slot) probe.next();
        index[probe.slot] = static_cast<Slot>(place);
    }
}

}  // namespace

void make_empty(Dict& dict) {
    dict.entries = nullptr;
    dict.index = nullptr;
    dict.used = dict.capacity = dict.live = dict.index_bits = dict.first_live = 0;
    dict.only_strings = true;
    keys_changed(dict);
}

// A table of this size, whose first `gap` places are left free.
static void rebuild(Dict& dict, uint32_t bits, uint32_t gap) {
    DictEntry* const entries = allocate_table(bits);
    uint32_t end = gap;
    for (uint32_t i = 0; i < gap; ++i) entries[i] = {empty, empty, 0};
    if (dict.live == dict.used) {
        if (dict.used) std::memcpy(entries + gap, dict.entries, dict.used * sizeof(DictEntry));
        end += dict.used;
    } else {
        uint32_t position = 0;
        while (DictEntry const* entry = next_entry(dict, position)) entries[end++] = *entry;
    }
    std::free(dict.entries);
    dict.entries = entries;
    dict.index = index_behind(entries, bits);
    dict.index_bits = bits;
    dict.used = end;
    dict.capacity = entries_for(bits);
    dict.first_live = gap;
    with_index(dict, [&](auto* index) { fill_index(index, bits, entries, gap, end); });
}

void resize(Dict& dict, uint32_t bits) { rebuild(dict, bits, 0); }

void reserve(Dict& dict, uint64_t coming) {
    uint32_t const room = dict.index ? entries_for(dict.index_bits) : 0;
    if (room < coming) resize(dict, bits_for_entries(dict.live + coming));
}

static inline void fill_place(Dict& dict, uint32_t place, DictEntry entry) {
    dict.entries[place] = entry;
    ++dict.live;
    keys_changed(dict);
    with_index(dict, [&](auto* index) {
        Probe probe(entry.hash, dict.index_bits);
        while (index[probe.slot] >= 0) probe.next();
        index[probe.slot] = static_cast<std::remove_reference_t<decltype(*index)>>(place);
    });
}

void append(Dict& dict, Value key, Value value, int64_t hash) {
    bool const is_string = is_exactly(key, str_type);
    if (!dict.index) [[unlikely]] {
        resize(dict, smallest_bits);
        dict.only_strings = is_string;
    } else if (dict.used >= dict.capacity || (dict.only_strings && !is_string)) [[unlikely]] {
        resize(dict, bits_for(uint64_t{dict.live} * 3));
        dict.only_strings = dict.only_strings && is_string;
    }
    fill_place(dict, dict.used++, {key, value, hash});
}

void prepend(Dict& dict, Value key, Value value, int64_t hash) {
    if (!dict.first_live) {
        uint32_t const gap = dict.live / 2 + 2;
        rebuild(dict, bits_for_entries(uint64_t{dict.live} + gap + 1), gap);
    }
    dict.only_strings = dict.only_strings && is_exactly(key, str_type);
    fill_place(dict, --dict.first_live, {key, value, hash});
}

static void mark_deleted(Dict& dict, int32_t place) {
    with_index(dict, [&](auto* index) {
        Probe probe(dict.entries[place].hash, dict.index_bits);
        while (index[probe.slot] != place) probe.next();
        index[probe.slot] = deleted_slot;
    });
}

DictEntry unlink(Dict& dict, int32_t place) {
    mark_deleted(dict, place);
    DictEntry& left = dict.entries[place];
    DictEntry const entry{move_out(left.key), move_out(left.value), left.hash};
    --dict.live;
    keys_changed(dict);
    if (static_cast<uint32_t>(place) == dict.first_live)
        while (dict.first_live < dict.used && dict.entries[dict.first_live].key.is_empty()) ++dict.first_live;
    return entry;
}

DictEntry unlink_last(Dict& dict) {
    uint32_t place = dict.used;
    while (dict.entries[--place].key.is_empty()) {}
    mark_deleted(dict, static_cast<int32_t>(place));
    DictEntry& left = dict.entries[place];
    DictEntry const entry{move_out(left.key), move_out(left.value), left.hash};
    --dict.live;
    keys_changed(dict);
    // The index keeps its deleted marks, so the room for new entries stays what it was.
    dict.capacity -= dict.used - place;
    dict.used = place;
    if (dict.first_live > place) dict.first_live = place;
    return entry;
}

bool is_worth_cloning(Dict const& dict) { return dict.live >= uint64_t{dict.used} * 2 / 3; }

void clone_table(Dict& dict, Dict const& other) {
    DictEntry* const entries = allocate_table(other.index_bits);
    std::memcpy(entries, other.entries, table_bytes(other.index_bits));
    for (uint32_t i = 0; i < other.used; ++i) {
        retain(entries[i].key);
        retain(entries[i].value);
    }
    std::free(dict.entries);
    dict.entries = entries;
    dict.index = index_behind(entries, other.index_bits);
    dict.used = other.used;
    dict.capacity = other.capacity;
    dict.live = other.live;
    dict.index_bits = other.index_bits;
    dict.only_strings = other.only_strings;
    dict.first_live = other.first_live;
    keys_changed(dict);
}

}  // namespace gossamer::dicts
