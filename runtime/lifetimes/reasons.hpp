// Why an object lives, in words: what reachability.hpp finds, one edge a step, with the edge to weaken.
#pragma once
#include <string>
#include <vector>

#include "runtime/heap/object.hpp"

namespace gossamer {

struct List;

// One edge: what of the machinery stands between (an instance's dict, a function's tuple of cells) is left out.
struct ReasonStep {
    char const* kind;    // "global", "attribute", "item" …
    std::string text;    // "global 'cache' of module __main__", ".parent", "['key']"
    std::string holder;  // in a few words; of the first step: who the root is
    std::string target;
    std::string file;  // where the holder is in the program, if that is known; else empty
    unsigned line = 0;
    bool is_suspect = false;  // the edge to weaken
};
using Reason = std::vector<ReasonStep>;

struct Reasons {
    // roots: the first of `all` is the shortest way. cycle: the object hangs on the cycle that the first tells; so many
    // steps of it are the cycle, the others lead from it to the object. nothing: no owner is known. collecting: a
    // collection is under way, which nobody looks into.
    enum class Kind { roots, cycle, nothing, collecting } kind = Kind::nothing;
    std::string object;  // in a few words
    std::vector<Reason> all;
    size_t cycle_length = 0;
};

// The collector's slices are given up first, so call it where a collection could run. `row` and `others`: see
// reachability.hpp.
// `without_names`: variables of the innermost call of the program that name the object (if it is a module's, its
// globals) are left out.
Reasons reasons_of(Object& object, Object const* row, List const* others, size_t most, bool without_names);

}  // namespace gossamer
