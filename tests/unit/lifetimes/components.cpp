#include "runtime/lifetimes/components.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

using namespace gossamer;

namespace {

using Matrix = std::vector<std::vector<bool>>;

Graph random_graph(std::mt19937& random, uint32_t size, uint32_t edges) {
    std::vector<std::vector<uint32_t>> rows(size);
    for (uint32_t i = 0; i < edges; ++i) rows[random() % size].push_back(static_cast<uint32_t>(random() % size));
    Graph graph;
    for (auto const& row : rows) {
        for (uint32_t const target : row) graph.add_edge(target);
        graph.end_node();
    }
    return graph;
}

// Who reaches whom by one edge or more: found by trying everything.
Matrix reach_of(Graph const& graph, std::vector<bool> const& removed = {}) {
    uint32_t const size = graph.size();
    Matrix reach(size, std::vector<bool>(size));
    for (uint32_t node = 0; node < size; ++node)
        for (uint32_t edge = graph.first[node]; edge < graph.first[node + 1]; ++edge)
            if (removed.empty() || !removed[edge]) reach[node][graph.targets[edge]] = true;
    for (uint32_t middle = 0; middle < size; ++middle)
        for (uint32_t from = 0; from < size; ++from)
            for (uint32_t to = 0; to < size; ++to)
                if (reach[from][middle] && reach[middle][to]) reach[from][to] = true;
    return reach;
}

uint32_t source_of(Graph const& graph, uint32_t edge) {
    return static_cast<uint32_t>(std::upper_bound(graph.first.begin(), graph.first.end(), edge) - graph.first.begin()) -
           1;
}

// The length of a shortest closed walk, by walking one step further at a time.
size_t shortest_by_force(Graph const& graph, uint32_t start, std::vector<bool> const& skipped) {
    std::set<uint32_t> here{start};
    for (size_t steps = 1; steps <= graph.size(); ++steps) {
        std::set<uint32_t> next;
        for (uint32_t const node : here)
            for (uint32_t edge = graph.first[node]; edge < graph.first[node + 1]; ++edge)
                if (!skipped[edge]) next.insert(graph.targets[edge]);
        if (next.count(start)) return steps;
        here = std::move(next);
    }
    return 0;
}

}  // namespace

TEST_CASE("components are those that reach each other, and what they lead to comes first") {
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
        uint32_t const size = 1 + random() % 14;
        Graph const graph = random_graph(random, size, random() % (2 * size + 1));
        Components const components = strong_components(graph);
        Matrix const reach = reach_of(graph);
        for (uint32_t a = 0; a < size; ++a) {
            REQUIRE(components.component_of[a] < components.size());
            CHECK(is_cyclic(graph, components, components.component_of[a]) == reach[a][a]);
            for (uint32_t b = 0; b < size; ++b) {
                bool const same = a == b || (reach[a][b] && reach[b][a]);
                REQUIRE((components.component_of[a] == components.component_of[b]) == same);
                if (reach[a][b]) REQUIRE(components.component_of[b] <= components.component_of[a]);
            }
        }
        CHECK(components.members.size() == size);
    }
}

TEST_CASE("the shortest cycle is a closed walk, and none is shorter") {
    std::mt19937 random(11);
    for (int round = 0; round < 400; ++round) {
        uint32_t const size = 1 + random() % 12;
        Graph const graph = random_graph(random, size, random() % (3 * size));
        Components const components = strong_components(graph);
        CycleSearch search(graph, components);
        std::vector<bool> skipped(graph.targets.size());
        if (round % 2)
            for (size_t i = 0; i < skipped.size(); ++i) skipped[i] = random() % 4 == 0;
        for (uint32_t start = 0; start < size; ++start) {
            std::vector<uint32_t> const walk = search.shortest_through(start, skipped);
            CHECK(walk.size() == shortest_by_force(graph, start, skipped));
            uint32_t here = start;
            for (uint32_t const edge : walk) {
                CHECK(source_of(graph, edge) == here);
                CHECK_FALSE(skipped[edge]);
                here = graph.targets[edge];
            }
            CHECK(here == start);
        }
    }
}

TEST_CASE("a component is without cycles when nothing in it reaches itself") {
    std::mt19937 random(13);
    for (int round = 0; round < 400; ++round) {
        uint32_t const size = 1 + random() % 10;
        Graph const graph = random_graph(random, size, random() % (2 * size + 1));
        Components const components = strong_components(graph);
        std::vector<bool> removed(graph.targets.size());
        for (size_t i = 0; i < removed.size(); ++i) removed[i] = random() % 3 == 0;
        Matrix const reach = reach_of(graph, removed);
        for (uint32_t component = 0; component < components.size(); ++component) {
            bool has_cycle = false;
            for (uint32_t i = components.first[component]; i < components.first[component + 1]; ++i)
                has_cycle = has_cycle || reach[components.members[i]][components.members[i]];
            CHECK(is_acyclic_without(graph, components, component, removed) == !has_cycle);
        }
    }
}

TEST_CASE("a chain of a million nodes needs no stack") {
    Graph graph;
    constexpr uint32_t size = 1'000'000;
    for (uint32_t node = 0; node < size; ++node) {
        graph.add_edge((node + 1) % size);
        graph.end_node();
    }
    Components const components = strong_components(graph);
    CHECK(components.size() == 1);
    CHECK(is_cyclic(graph, components, 0));
    CHECK(CycleSearch(graph, components).shortest_through(5, {}).size() == size);
}
