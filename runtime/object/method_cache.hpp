// The cache of look-ups in classes: (version of the class, name) to what its MRO has under that name.
//
// Values are borrowed from the namespaces of classes. A version is never used twice and changes with whatever
// the look-up depends on, so an entry that matches is right, and one whose value has died never matches.
#pragma once
#include "runtime/object/type.hpp"

namespace gossamer {

struct MethodCache {
    struct Entry {
        uint32_t version;
        Str* name;    // interned, so that it outlives the entry; null: unused
        Value value;  // borrowed; empty: the class has no such name
    };
    static constexpr size_t size = 4096;
    Entry entries[size];

    Entry& at(uint32_t version, Str const* name) {
        size_t const mixed = (reinterpret_cast<uintptr_t>(name) >> 5) ^ (size_t{version} * 29);
        return entries[mixed & (size - 1)];
    }
};

// Of the context that is being destroyed.
void free_method_cache(MethodCache* cache);

}  // namespace gossamer
