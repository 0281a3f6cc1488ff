// What collections found: the cycles of the garbage, in words, like ones together.
//
// Of each piece of garbage the strongly connected components are made; each that has a cycle is told by its shortest
// one, with the edge that should be weak. Records hold texts and numbers only, and keep nothing alive. Cycles that go
// through the same sorts of things by the same names are one group.
//
// Memory and time are bounded: beyond so many objects only a part of each collection's garbage is looked at, and the
// counts are scaled up; beyond so many groups further ones are only counted.
#pragma once
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "runtime/heap/collector.hpp"
#include "runtime/lifetimes/cycle_words.hpp"
#include "runtime/lifetimes/garbage_graph.hpp"

namespace gossamer {

struct CycleNode {
    std::string sort;  // "Node", "function f()"
    std::string text;  // "Node(name='a')"
    std::string via;   // how it holds the next
    std::string pattern;
};

struct CycleGroup {
    // Of the first such cycle; the last one's edge leads back to the first. Of a long one the first few, and the last.
    std::vector<CycleNode> nodes;
    bool is_long = false;
    std::vector<Definition> definitions;
    // The last node's edge, the one to be weakened.
    std::string weaken, advice;
    bool can_be_weak = true;
    bool breaks_all = false;           // without edges of its name no cycle would have been left among those objects
    std::vector<std::string> members;  // of the first: the first few objects of the component
    uint64_t component_size = 0;       // of the first
    uint64_t cycle_size = 0;           // objects on the cycle, those that are no nodes included
    // Of all. Not whole if only a part was looked at.
    double count = 0, objects = 0, freed_objects = 0, freed_bytes = 0;
};

class CycleRecorder final : public GarbageListener {
public:
    void found(std::vector<Object*> const& garbage) override;
    void forget();

    std::vector<CycleGroup> const& groups() const { return groups_; }
    // Has everything been looked at?
    bool is_whole() const { return is_whole_; }
    double other_cycles() const { return other_cycles_; }  // of further groups
    uint64_t unexamined() const { return unexamined_; }    // objects in pieces too large
    uint64_t collections() const { return collections_; }  // that found garbage

private:
    struct Search;
    void record(Search& search, uint32_t component, double weight);
    CycleGroup describe(Search& search, uint32_t component, std::vector<CycleHop> const& hops);

    std::vector<CycleGroup> groups_;
    std::unordered_map<std::string, size_t> group_by_signature_;
    double other_cycles_ = 0;
    uint64_t looked_at_ = 0, unexamined_ = 0, collections_ = 0;
    bool is_whole_ = true;
};

// The current interpreter's recorder; made, and set to listen, when first asked for.
CycleRecorder& cycle_recorder();

// All of it for people, the heaviest first; at most so many groups.
std::string report_of_cycles(CycleRecorder const& recorder, size_t most);
std::string text_of_group(CycleGroup const& group);
// The groups in the order of the report.
std::vector<CycleGroup const*> sorted_groups(CycleRecorder const& recorder);

}  // namespace gossamer
