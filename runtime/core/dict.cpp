// dict: what needs no program code. The table itself is in dict_table.cpp; look-ups by any key, which may run
// __eq__, are in protocol/dict_keys.cpp.
#include "runtime/core/dict.hpp"

#include "runtime/core/dict_table.hpp"
#include "runtime/heap/heap.hpp"

namespace gossamer {

using namespace dicts;

namespace {

static_assert(offsetof(DictEntry, value) == offsetof(DictEntry, key) + sizeof(Value));
void visit_dict(Object& object, Visitor& visitor) {
    auto& dict = static_cast<Dict&>(object);
    for (uint32_t i = 0; i < dict.used; ++i) visitor.visit_row(&dict.entries[i].key, 2);
}

size_t visit_part_of_dict(Object& object, Visitor& visitor, size_t position, size_t most) {
    auto& dict = static_cast<Dict&>(object);
    auto const end = static_cast<uint32_t>(std::min<size_t>(dict.used, position + most / 2));
    for (auto i = static_cast<uint32_t>(position); i < end; ++i) visitor.visit_row(&dict.entries[i].key, 2);
    return end < dict.used ? end : 0;
}

void name_edges_of_dict(Object& object, EdgeNamer& namer) {
    auto& dict = static_cast<Dict&>(object);
    for (uint32_t i = 0; i < dict.used; ++i) {
        Value const key = dict.entries[i].key;
        namer.show(EdgeKind::key, key, key);
        namer.show(EdgeKind::item, key, dict.entries[i].value);
    }
}

// From the front, each key before its value. The table is taken out first: what dies may look at the dict.
void drop_entries(DictEntry* entries, uint32_t used) {
    for (uint32_t i = 0; i < used; ++i) {
        release(entries[i].key);
        release(entries[i].value);
    }
    std::free(entries);
}

void destroy_dict(Object& object) {
    auto& dict = static_cast<Dict&>(object);
    DictEntry* const entries = dict.entries;
    uint32_t const used = dict.used;
    make_empty(dict);
    drop_entries(entries, used);
}

// A name among keys of other classes: those derived from str count as their text, if they compare as str does. (Who
// looks a name up holds borrowed values, so no program's __eq__ is asked.)
[[gnu::noinline, gnu::cold]] int32_t find_among_odd_keys(Dict const& dict, Str& name) {
    int64_t const hash = hash_of(name);
    return with_index(dict, [&](auto const* index) {
        for (Probe probe(hash, dict.index_bits);; probe.next()) {
            int32_t const place = index[probe.slot];
            if (place == free_slot) return absent;
            if (place < 0) continue;
            DictEntry const& entry = dict.entries[place];
            Str const* const key = entry.hash == hash ? as_str(entry.key) : nullptr;
            if (key && type_of(entry.key).slots.compare == str_type.slots.compare && equal(*key, name)) return place;
        }
    });
}

size_t size_of_dict(Object const&) { return sizeof(Dict); }

}  // namespace

Layout const dict_layout{.name = "dict",
                         .visit = visit_dict,
                         .destroy = destroy_dict,
                         .size = size_of_dict,
                         .visit_part = visit_part_of_dict,
                         .name_edges = name_edges_of_dict};

Ref<Dict> make_dict(size_t expected) {
    auto* dict = static_cast<Dict*>(heap().allocate(sizeof(Dict), &dict_type.root, Contents::references));
    make_empty(*dict);
    if (expected) {
        // A guess may be wrong: beyond this size, tables grow as they fill.
        size_t const most = 128 * 1024;
        resize(*dict, expected <= entries_for(smallest_bits) ? smallest_bits
                                                             : bits_for_entries(expected < most ? expected : most));
    }
    return Ref<Dict>::adopt(dict);
}

Ref<Dict> copy_of(Dict& dict) {
    Ref<Dict> copy = make_dict();
    if (!dict.live) return copy;
    if (is_worth_cloning(dict)) {
        clone_table(*copy, dict);
        return copy;
    }
    reserve(*copy, dict.live);
    uint32_t position = 0;
    while (DictEntry* entry = next_entry(dict, position))
        append(*copy, retain(entry->key), retain(entry->value), entry->hash);
    copy->only_strings = dict.only_strings;
    return copy;
}

Value get(Dict& dict, Str* name) {
    DictEntry* const entry = find_entry(dict, name);
    return entry ? entry->value : empty;
}

DictEntry* find_entry(Dict& dict, Str* name) {
    if (!dict.live) return nullptr;
    int32_t place = find_name(dict, name, hash_of(*name));
    if (place < 0 && !dict.only_strings) [[unlikely]]
        place = find_among_odd_keys(dict, *name);
    return place < 0 ? nullptr : &dict.entries[place];
}

void put(Dict& dict, Str* name, Value value) {
    if (DictEntry* const entry = find_entry(dict, name)) return store(entry->value, retain(value));
    append(dict, retain(Value::of(name)), retain(value), hash_of(*name));
}

bool remove(Dict& dict, Str* name) {
    if (!dict.live) return false;
    int32_t place = find_name(dict, name, hash_of(*name));
    if (place < 0 && !dict.only_strings) [[unlikely]]
        place = find_among_odd_keys(dict, *name);
    if (place < 0) return false;
    DictEntry const entry = unlink(dict, place);
    release(entry.key);
    release(entry.value);
    return true;
}

void clear(Dict& dict) {
    DictEntry* const entries = dict.entries;
    uint32_t const used = dict.used;
    make_empty(dict);
    Limbo const limbo;
    drop_entries(entries, used);
}

}  // namespace gossamer
