// The table of sets and frozensets.
#include "runtime/types/set.hpp"

#include <cstring>

#include "runtime/core/dict.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/protocol/hash_quickly.hpp"
#include "runtime/types/set_table.hpp"

namespace gossamer {

using namespace sets;

namespace sets {

namespace {

void wipe(SetEntry* table, uint64_t size) {
    for (uint64_t i = 0; i < size; ++i) table[i] = {empty, 0};
}

// Into a table without deleted entries, a key that it does not have.
void insert_clean(SetEntry* table, uint64_t mask, Value key, int64_t hash) {
    for (Probe probe(hash, mask);; probe.next())
        for (uint64_t i = probe.start; i <= probe.last(); ++i)
            if (table[i].key.is_empty()) {
                table[i] = {key, hash};
                return;
            }
}

bool are_equal_strings(Value a, Value b) {
    return is_exactly(a, str_type) && is_exactly(b, str_type) && equal(a.as<Str>(), b.as<Str>());
}

// They can be told apart without asking the program.
bool surely_differ(Value a, Value b) {
    return both_integers(a, b) || (is_exactly(a, str_type) && is_exactly(b, str_type));
}

constexpr int64_t changed = -3;
constexpr uint64_t none_deleted = UINT64_MAX;

// The key's place, or `absent`, and then where it would go: the last deleted place on the way, if there was one.
int64_t search_once(Set& set, Value key, int64_t hash, uint64_t& unused) {
    SetEntry* const table = set.table;
    uint64_t const mask = set.mask;
    unused = none_deleted;
    for (Probe probe(hash, mask);; probe.next())
        for (uint64_t i = probe.start, last = probe.last(); i <= last; ++i) {
            SetEntry const& entry = table[i];
            if (entry.key.is_empty()) {
                if (entry.hash == 0) {
                    if (unused == none_deleted) unused = i;
                    return Place::absent;
                }
                unused = i;
                continue;
            }
            if (entry.hash != hash) continue;
            if (entry.key == key || are_equal_strings(entry.key, key)) return static_cast<int64_t>(i);
            if (surely_differ(entry.key, key)) continue;
            Owned const candidate = Owned::share(entry.key);
            auto const same = compare_truth(candidate.get(), key, Comparison::equal);
            if (!same) return Place::failed;
            if (set.table != table || set.mask != mask || table[i].key != candidate.get()) return changed;
            if (*same) return static_cast<int64_t>(i);
        }
}

[[gnu::noinline]] int64_t search_any(Set& set, Value key, int64_t hash, uint64_t& unused) {
    for (;;) {
        int64_t const at = search_once(set, key, hash, unused);
        if (at != changed) return at;
    }
}

// The key is where it would be if nothing else were; most often it is.
inline int64_t search(Set& set, Value key, int64_t hash, uint64_t& unused) {
    uint64_t const at = static_cast<uint64_t>(hash) & set.mask;
    SetEntry const& entry = set.table[at];
    if (entry.key == key) return static_cast<int64_t>(at);
    if (entry.key.is_empty() && entry.hash == 0) {
        unused = at;
        return Place::absent;
    }
    return search_any(set, key, hash, unused);
}

[[noreturn, gnu::cold]] void no_memory() {
    std::fputs("gossamer: no memory left for a set\n", stderr);
    std::abort();
}

}  // namespace

void make_empty(Set& set) {
    set.table = set.small;
    set.mask = smallest_size - 1;
    set.fill = set.live = 0;
    set.hash = -1;
    ++set.version;
    wipe(set.small, smallest_size);
}

void resize(Set& set, uint64_t at_least) {
    uint64_t size = smallest_size;
    while (size <= at_least) size <<= 1;
    SetEntry* old = set.table;
    uint64_t const old_size = set.mask + 1;
    bool const was_small = old == set.small;
    SetEntry copy[smallest_size];
    if (size == smallest_size) {
        if (was_small) {
            if (set.fill == set.live) return;  // nothing to leave out
            std::memcpy(static_cast<void*>(copy), set.small, sizeof copy);
            old = copy;
        }
        set.table = set.small;
    } else {
        set.table = static_cast<SetEntry*>(std::malloc(size * sizeof(SetEntry)));
        if (!set.table) no_memory();
    }
    wipe(set.table, size);
    set.mask = size - 1;
    for (uint64_t i = 0; i < old_size; ++i)
        if (!old[i].key.is_empty()) insert_clean(set.table, set.mask, old[i].key, old[i].hash);
    set.fill = set.live;
    if (!was_small) std::free(old);
}

void grow(Set& set) { resize(set, set.live > 50000 ? set.live * 2 : set.live * 4); }

Place find(Set& set, Value key, int64_t hash) {
    uint64_t unused;
    return {search(set, key, hash, unused)};
}

bool add(Set& set, Value key, int64_t hash) {
    uint64_t unused = 0;
    int64_t const at = search(set, key, hash, unused);
    if (at >= 0) return true;
    if (at == Place::failed) return false;
    SetEntry& entry = set.table[unused];
    bool const is_fresh = entry.hash == 0;
    entry = {retain(key), hash};
    ++set.live;
    ++set.version;
    if (is_fresh && ++set.fill * 5 >= set.mask * 3) grow(set);
    return true;
}

Value unlink(Set& set, int64_t at) {
    SetEntry& entry = set.table[at];
    Value const key = move_out(entry.key);
    entry.hash = deleted_hash;
    --set.live;
    ++set.version;
    return key;
}

std::optional<bool> discard(Set& set, Value key, int64_t hash) {
    Place const place = find(set, key, hash);
    if (place.is_failed()) return std::nullopt;
    if (!place.found()) return false;
    release(unlink(set, place.at));
    return true;
}

bool merge(Set& set, Set& other) {
    if (&set == &other || !other.live) return true;
    if ((set.fill + other.live) * 5 >= set.mask * 3) resize(set, (set.live + other.live) * 2);
    if (set.fill == 0 && set.mask == other.mask && other.fill == other.live) {
        for (uint64_t i = 0; i <= other.mask; ++i) {
            set.table[i] = other.table[i];
            retain(set.table[i].key);
        }
        set.fill = set.live = other.live;
        ++set.version;
        return true;
    }
    if (set.fill == 0) {
        for (uint64_t i = 0; i <= other.mask; ++i)
            if (!other.table[i].key.is_empty())
                insert_clean(set.table, set.mask, retain(other.table[i].key), other.table[i].hash);
        set.fill = set.live = other.live;
        ++set.version;
        return true;
    }
    for (uint64_t i = 0; i <= other.mask; ++i) {
        SetEntry const entry = other.table[i];
        if (entry.key.is_empty()) continue;
        Owned const key = Owned::share(entry.key);
        if (!add(set, entry.key, entry.hash)) return false;
    }
    return true;
}

void swap_contents(Set& a, Set& b) {
    for (Set* const set : {&a, &b})
        for (uint64_t i = 0; i <= set->mask; ++i)
            if (set->table[i].key.is_object()) note_moved(set->table[i].key.object());
    bool const a_small = a.table == a.small, b_small = b.table == b.small;
    std::swap(a.table, b.table);
    std::swap(a.mask, b.mask);
    std::swap(a.fill, b.fill);
    std::swap(a.live, b.live);
    for (uint64_t i = 0; i < smallest_size; ++i) std::swap(a.small[i], b.small[i]);
    if (b_small) a.table = a.small;
    if (a_small) b.table = b.small;
    a.hash = b.hash = -1;
    ++a.version;
    ++b.version;
}

int64_t hash_of_frozenset(Set& set) {
    if (set.hash != -1) return set.hash;
    auto shuffle = [](uint64_t h) { return ((h ^ 89869747u) ^ (h << 16)) * 3644798167u; };
    uint64_t sum = 0;
    for (uint64_t i = 0; i <= set.mask; ++i)
        if (!set.table[i].key.is_empty()) sum ^= shuffle(static_cast<uint64_t>(set.table[i].hash));
    sum ^= (set.live + 1) * 1927868237u;
    sum ^= (sum >> 11) ^ (sum >> 25);
    sum = sum * 69069u + 907133923u;
    if (sum == UINT64_MAX) sum = 590923713u;
    return set.hash = static_cast<int64_t>(sum);
}

namespace {

void visit_set(Object& object, Visitor& visitor) {
    auto& set = static_cast<Set&>(object);
    for (uint64_t i = 0; i <= set.mask; ++i) visitor.visit(set.table[i].key);
}

size_t visit_part_of_set(Object& object, Visitor& visitor, size_t position, size_t most) {
    auto& set = static_cast<Set&>(object);
    uint64_t const end = std::min<uint64_t>(set.mask + 1, position + most);
    for (uint64_t i = position; i < end; ++i) visitor.visit(set.table[i].key);
    return end <= set.mask ? end : 0;
}

void name_edges_of_set(Object& object, EdgeNamer& namer) {
    auto& set = static_cast<Set&>(object);
    for (uint64_t i = 0; i <= set.mask; ++i) namer.show(EdgeKind::element, empty, set.table[i].key);
}

// In the order of the table, which is taken out first: what dies may look at the set.
void drop_keys(Set& set) {
    SetEntry copy[smallest_size];
    SetEntry* table = set.table;
    uint64_t const size = set.mask + 1;
    bool const was_small = table == set.small;
    if (was_small) {
        std::memcpy(static_cast<void*>(copy), set.small, sizeof copy);
        table = copy;
    }
    make_empty(set);
    for (uint64_t i = 0; i < size; ++i) release(table[i].key);
    if (!was_small) std::free(table);
}

void destroy_set(Object& object) { drop_keys(static_cast<Set&>(object)); }
size_t size_of_set(Object const&) { return sizeof(Set); }

Ref<Set> make_exact(Type& type) {
    auto* set = static_cast<Set*>(heap().allocate(sizeof(Set), &type.root, Contents::references));
    set->record = nullptr;
    set->version = set->finger = 0;
    make_empty(*set);
    return Ref<Set>::adopt(set);
}

}  // namespace

Layout const set_layout{.name = "set",
                        .visit = visit_set,
                        .destroy = destroy_set,
                        .size = size_of_set,
                        .visit_part = visit_part_of_set,
                        .name_edges = name_edges_of_set};

Ref<Set> make_like(Set& like, Value iterable) {
    Ref<Set> set = make_exact(type_of(like).derives_from(frozenset_type) ? frozenset_type : set_type);
    if (iterable && !update(*set, iterable)) return {};
    return set;
}

}  // namespace sets

Ref<Set> make_set() { return make_exact(set_type); }
Ref<Set> make_frozenset() { return make_exact(frozenset_type); }

bool add(Set& set, Value key) {
    int64_t number;
    return hash_quickly(key, number) && add(set, key, number);
}

std::optional<bool> contains(Set& set, Value key) {
    int64_t number;
    if (!hash_quickly(key, number)) return std::nullopt;
    Place const place = find(set, key, number);
    if (place.is_failed()) return std::nullopt;
    return place.found();
}

std::optional<bool> discard(Set& set, Value key) {
    int64_t number;
    if (!hash_quickly(key, number)) return std::nullopt;
    return discard(set, key, number);
}

void clear(Set& set) {
    Limbo const limbo;
    if (set.fill || set.table != set.small) drop_keys(set);
}

SetEntry* next_entry(Set& set, uint64_t& position) {
    while (position <= set.mask) {
        SetEntry& entry = set.table[position++];
        if (!entry.key.is_empty()) return &entry;
    }
    return nullptr;
}

bool update(Set& set, Value iterable) {
    if (is_set(iterable)) return merge(set, iterable.as<Set>());
    if (is_exactly(iterable, dict_type)) {
        Dict& dict = iterable.as<Dict>();
        if ((set.fill + dict.live) * 5 >= set.mask * 3) resize(set, (set.live + dict.live) * 2);
        uint32_t position = 0;
        while (DictEntry* entry = next_entry(dict, position)) {
            Owned const key = Owned::share(entry->key);
            if (!add(set, key.get(), entry->hash)) return false;
        }
        return true;
    }
    return for_each(iterable, [&](Value item) { return add(set, item); });
}

}  // namespace gossamer
