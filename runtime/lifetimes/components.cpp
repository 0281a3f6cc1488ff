#include "runtime/lifetimes/components.hpp"

#include <algorithm>

namespace gossamer {

// Tarjan's algorithm, with the nodes under way and the edge that each has come to on a stack of our own.
Components strong_components(Graph const& graph) {
    uint32_t const size = graph.size();
    Components result;
    result.component_of.assign(size, no_node);
    result.first.push_back(0);
    std::vector<uint32_t> order(size, no_node), lowest(size), next_edge(size);
    std::vector<uint32_t> open;  // visited, and in no component yet
    std::vector<uint32_t> path;  // under way
    uint32_t visited = 0;
    auto const enter = [&](uint32_t node) {
        order[node] = lowest[node] = visited++;
        next_edge[node] = graph.first[node];
        open.push_back(node);
        path.push_back(node);
    };
    for (uint32_t start = 0; start < size; ++start) {
        if (order[start] != no_node) continue;
        enter(start);
        while (!path.empty()) {
            uint32_t const node = path.back();
            if (next_edge[node] < graph.first[node + 1]) {
                uint32_t const target = graph.targets[next_edge[node]++];
                if (order[target] == no_node)
                    enter(target);
                else if (result.component_of[target] == no_node)
                    lowest[node] = std::min(lowest[node], order[target]);
                continue;
            }
            path.pop_back();
            if (!path.empty()) lowest[path.back()] = std::min(lowest[path.back()], lowest[node]);
            if (lowest[node] != order[node]) continue;
            uint32_t const component = result.size();
            uint32_t member;
            do {
                member = open.back();
                open.pop_back();
                result.component_of[member] = component;
                result.members.push_back(member);
            } while (member != node);
            // The order of discovery is the order in which things refer to each other.
            std::reverse(result.members.begin() + result.first.back(), result.members.end());
            result.first.push_back(static_cast<uint32_t>(result.members.size()));
        }
    }
    return result;
}

bool is_cyclic(Graph const& graph, Components const& components, uint32_t component) {
    uint32_t const begin = components.first[component];
    if (components.first[component + 1] - begin > 1) return true;
    uint32_t const node = components.members[begin];
    auto const targets = graph.targets.begin();
    return std::find(targets + graph.first[node], targets + graph.first[node + 1], node) !=
           targets + graph.first[node + 1];
}

std::vector<uint32_t> CycleSearch::shortest_through(uint32_t start, std::vector<bool> const& skipped) {
    if (source_of_edge_.empty() && !graph_.targets.empty()) {
        source_of_edge_.resize(graph_.targets.size());
        for (uint32_t node = 0; node < graph_.size(); ++node)
            for (uint32_t edge = graph_.first[node]; edge < graph_.first[node + 1]; ++edge)
                source_of_edge_[edge] = node;
    }
    ++search_;
    queue_.assign(1, start);
    uint32_t const component = components_.component_of[start];
    for (size_t at = 0; at < queue_.size(); ++at) {
        uint32_t const node = queue_[at];
        for (uint32_t edge = graph_.first[node]; edge < graph_.first[node + 1]; ++edge) {
            uint32_t const target = graph_.targets[edge];
            if (components_.component_of[target] != component || (!skipped.empty() && skipped[edge])) continue;
            if (target == start) {
                std::vector<uint32_t> walk{edge};
                for (uint32_t back = node; back != start; back = source_of_edge_[reached_by_[back]])
                    walk.push_back(reached_by_[back]);
                std::reverse(walk.begin(), walk.end());
                return walk;
            }
            if (seen_[target] == search_) continue;
            seen_[target] = search_;
            reached_by_[target] = edge;
            queue_.push_back(target);
        }
    }
    return {};
}

// Takes away nodes that nothing leads to any more, until none is left or a cycle is.
bool is_acyclic_without(Graph const& graph, Components const& components, uint32_t component,
                        std::vector<bool> const& removed) {
    auto const begin = components.members.begin() + components.first[component];
    auto const end = components.members.begin() + components.first[component + 1];
    std::vector<uint32_t> const members(begin, end);
    auto const is_inside = [&](uint32_t edge) {
        return !removed[edge] && components.component_of[graph.targets[edge]] == component;
    };
    // Nodes of a component are numbered as they come in `members`.
    std::vector<uint32_t> sorted(members);
    std::sort(sorted.begin(), sorted.end());
    auto const place_of = [&](uint32_t node) {
        return static_cast<size_t>(std::lower_bound(sorted.begin(), sorted.end(), node) - sorted.begin());
    };
    std::vector<uint32_t> incoming(sorted.size(), 0);
    for (uint32_t const node : sorted)
        for (uint32_t edge = graph.first[node]; edge < graph.first[node + 1]; ++edge)
            if (is_inside(edge)) ++incoming[place_of(graph.targets[edge])];
    std::vector<uint32_t> free;
    for (size_t i = 0; i < sorted.size(); ++i)
        if (!incoming[i]) free.push_back(sorted[i]);
    for (size_t at = 0; at < free.size(); ++at) {
        uint32_t const node = free[at];
        for (uint32_t edge = graph.first[node]; edge < graph.first[node + 1]; ++edge)
            if (is_inside(edge) && --incoming[place_of(graph.targets[edge])] == 0) free.push_back(graph.targets[edge]);
    }
    return free.size() == sorted.size();
}

}  // namespace gossamer
