// The inside of sets: probing and growth, as CPython's, so that the order of iteration is the same.
#pragma once
#include "runtime/types/set.hpp"

namespace gossamer::sets {

constexpr int64_t deleted_hash = -1;  // of an entry whose key was taken out; no key has this hash
constexpr uint64_t smallest_size = 8;

extern Layout const set_layout;

// What a look-up by key found.
struct Place {
    int64_t at;  // index in the table, or one of the below
    static constexpr int64_t absent = -1, failed = -2, unsure = -4;
    bool found() const { return at >= 0; }
    bool is_failed() const { return at == failed; }
};

// How a table is searched: a few neighbours, then elsewhere.
constexpr uint64_t neighbours = 9;
struct Probe {
    Probe(int64_t hash, uint64_t mask) : mask(mask), perturb(static_cast<uint64_t>(hash)), start(perturb & mask) {}
    uint64_t last() const { return start + neighbours <= mask ? start + neighbours : start; }
    void next() {
        perturb >>= 5;
        start = (start * 5 + 1 + perturb) & mask;
    }
    uint64_t mask, perturb, start;
};

void make_empty(Set& set);
void resize(Set& set, uint64_t at_least);
// The step in which a crowded table grows.
void grow(Set& set);
Place find(Set& set, Value key, int64_t hash);
// The key is shared. The set may have it already.
bool add(Set& set, Value key, int64_t hash);
// The same with a question in place of a comparison, which runs no program code: is(key) says of each key of this hash
// if it is the wanted one (true), surely none (false), or who knows (nullopt), and then the search ends with `unsure`.
template <class Is> Place find_by(Set& set, int64_t hash, Is is);
// Takes the key at a place out and hands it over.
Value unlink(Set& set, int64_t at);
// Was it there? Its key is dropped.
std::optional<bool> discard(Set& set, Value key, int64_t hash);
bool merge(Set& set, Set& other);
// The two exchange what they hold.
void swap_contents(Set& a, Set& b);
// A fresh set or frozenset (never a subclass), the kind of `like`, with the items of the iterable if there is one.
Ref<Set> make_like(Set& like, Value iterable = empty);
int64_t hash_of_frozenset(Set& set);

template <class Is> Place find_by(Set& set, int64_t hash, Is is) {
    for (Probe probe(hash, set.mask);; probe.next())
        for (uint64_t i = probe.start, last = probe.last(); i <= last; ++i) {
            SetEntry const& entry = set.table[i];
            if (entry.key.is_empty()) {
                if (entry.hash == 0) return {Place::absent};
                continue;
            }
            if (entry.hash != hash) continue;
            std::optional<bool> const answer = is(entry.key);
            if (!answer) return {Place::unsure};
            if (*answer) return {static_cast<int64_t>(i)};
        }
}

// set_operations.cpp
Ref<Set> difference(Set& set, Value other);
Ref<Set> symmetric_difference(Set& set, Value other);
std::optional<bool> is_subset(Set& set, Value other);
std::optional<bool> is_superset(Set& set, Value other);
std::optional<bool> is_disjoint(Set& set, Value other);
std::optional<bool> are_equal(Set& set, Set& other);

}  // namespace gossamer::sets
