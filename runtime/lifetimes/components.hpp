// Cycles in a graph of numbered nodes: strongly connected components, shortest cycles, and whether any are left when
// some edges are taken away. Nothing here recurses, and all is linear but where it says otherwise.
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace gossamer {

constexpr uint32_t no_node = UINT32_MAX;

// The edges of node n are those numbered first[n] … first[n + 1] - 1, and lead to targets[edge].
struct Graph {
    std::vector<uint32_t> first{0};
    std::vector<uint32_t> targets;

    uint32_t size() const { return static_cast<uint32_t>(first.size() - 1); }
    // Nodes are added in order: the edges of the newest, and then end_node().
    void add_edge(uint32_t target) { targets.push_back(target); }
    void end_node() { first.push_back(static_cast<uint32_t>(targets.size())); }
};

// Nodes that reach each other belong to one component. What a component leads to stands before it.
struct Components {
    std::vector<uint32_t> component_of;  // of each node
    std::vector<uint32_t> first;         // of each component in `members`; one more at the end
    std::vector<uint32_t> members;

    uint32_t size() const { return static_cast<uint32_t>(first.size() - 1); }
};
Components strong_components(Graph const& graph);

// Is there a cycle in this component: has it several members, or one with an edge to itself?
bool is_cyclic(Graph const& graph, Components const& components, uint32_t component);

// The edges of a shortest walk from the node back to it, in order, within its component and without edges that are
// `skipped` (empty, or one flag for each edge). Empty: there is none. Keeps scratch space between calls.
class CycleSearch {
public:
    CycleSearch(Graph const& graph, Components const& components)
        : graph_(graph), components_(components), reached_by_(graph.size(), no_node), seen_(graph.size(), 0) {}
    std::vector<uint32_t> shortest_through(uint32_t node, std::vector<bool> const& skipped);

private:
    Graph const& graph_;
    Components const& components_;
    std::vector<uint32_t> reached_by_;  // the edge
    std::vector<uint32_t> seen_;        // the number of the search that saw the node
    std::vector<uint32_t> queue_, source_of_edge_;
    uint32_t search_ = 0;
};

// Would the component be without cycles, were these edges not there?
bool is_acyclic_without(Graph const& graph, Components const& components, uint32_t component,
                        std::vector<bool> const& removed);

}  // namespace gossamer
