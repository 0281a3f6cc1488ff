#include "runtime/lifetimes/cycle_recorder.hpp"

#include <algorithm>
#include <memory>
#include <unordered_set>

#include "runtime/errors/exception.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/lifetimes/description.hpp"
#include "runtime/types/generator_parts.hpp"

namespace gossamer {

namespace {

constexpr uint64_t objects_looked_at = 50'000;  // all of so many, and then …
constexpr size_t part_looked_at = 32;           // … one in so many of each collection's garbage
constexpr size_t largest_piece = 2'000'000;     // objects that hang together
constexpr size_t components_in_full = 2'000;    // of one collection; of more, one in part_looked_at
constexpr size_t most_groups = 200;
constexpr size_t most_members = 12;
constexpr size_t most_steps = 400;           // of a cycle that are put into words …
constexpr size_t most_in_order = 1'000;      // members of a component
constexpr size_t most_nodes = 12;            // … and things of it that are told
constexpr uint32_t largest_trial = 100'000;  // objects of a component whose edges are taken away on trial
constexpr uint32_t most_starts = 32;         // of searches for a short cycle
constexpr uint32_t search_budget = 400'000;  // edges that the searches may look at, one search aside

}  // namespace

// What is known while one collection's garbage is looked at.
struct CycleRecorder::Search {
    GarbageGraph garbage;
    Components components;
    CycleSearch cycles;
    std::vector<bool> removed;     // of each edge: scratch, all false between uses
    std::vector<bool> is_counted;  // of each node without a cycle: as freed by one that has one
    explicit Search(GarbageGraph all)
        : garbage(std::move(all)),
          components(strong_components(garbage.graph)),
          cycles(garbage.graph, components),
          removed(garbage.graph.targets.size()),
          is_counted(garbage.objects.size()) {}

    uint32_t size_of(uint32_t component) const { return components.first[component + 1] - components.first[component]; }
    std::vector<uint32_t> shortest_cycle(uint32_t component);
    CycleWalk walk_along(std::vector<uint32_t> const& edges);
    bool breaks_all(CycleHop const& hop, uint32_t component);
    size_t owners_within(Object* target, uint32_t component) const;
    void count_freed(uint32_t component, uint64_t& objects, uint64_t& bytes);
};

namespace {

// Whom a cycle had better be told of: instances of the program's classes first; classes come in cycles anyway.
int rank_of(Object& object) {
    Value const value = Value::of(&object);
    if (is_type(value)) return 2;
    if (&layout_of(object) == &generator_layout || is_exactly(value, frame_type) || as_exception(value)) return 1;
    if (type_of(object).is_heap()) return 0;
    return is_function(value) ? 3 : 4;
}

// Where the class of an instance is defined; 0 if it does not say.
int64_t line_of_class(Object& object) {
    Dict* const dict = type_of(object).dict;
    Value const line = dict ? get(*dict, names::__firstlineno__) : empty;
    return line.is_integer() ? line.as_integer() : 0;
}

}  // namespace

std::vector<uint32_t> CycleRecorder::Search::shortest_cycle(uint32_t component) {
    std::vector<uint32_t> starts(components.members.begin() + components.first[component],
                                 components.members.begin() + components.first[component + 1]);
    // Where objects lie is chance; of small cycles, which are told in full, the class that is defined last begins.
    bool const is_small = starts.size() <= most_in_order;
    std::stable_sort(starts.begin(), starts.end(), [&](uint32_t a, uint32_t b) {
        Object &one = *garbage.objects[a], &other = *garbage.objects[b];
        int const rank = rank_of(one), other_rank = rank_of(other);
        if (rank != other_rank || !is_small || rank != 0) return rank < other_rank;
        return line_of_class(one) > line_of_class(other);
    });
    size_t edges = 0;
    for (uint32_t const node : starts) edges += garbage.graph.first[node + 1] - garbage.graph.first[node];
    size_t const tries = std::clamp<size_t>(search_budget / std::max<size_t>(edges, 1), 1, most_starts);
    std::vector<bool> const none;
    for (bool const with_classes : {false, true}) {
        std::vector<uint32_t> best;
        size_t tried = 0;
        for (size_t i = 0; i < starts.size(); ++i) {
            int const rank = rank_of(*garbage.objects[starts[i]]);
            bool const is_next_rank = i && rank_of(*garbage.objects[starts[i - 1]]) != rank;
            if (!best.empty() && (is_next_rank || tried >= tries)) break;
            if (is_next_rank) tried = 0;
            // Without a hit each rank still gets its tries.
            if (tried++ >= tries) continue;
            std::vector<uint32_t> walk =
                cycles.shortest_through(starts[i], with_classes ? none : garbage.is_class_edge);
            if (!walk.empty() && (best.empty() || walk.size() < best.size())) best = std::move(walk);
        }
        if (!best.empty()) return best;
    }
    // The tries went to members that are in no cycle but one through others: any cycle will do.
    return cycles.shortest_through(starts.front(), none);
}

CycleWalk CycleRecorder::Search::walk_along(std::vector<uint32_t> const& edges) {
    CycleWalk walk;
    uint32_t node = garbage.graph.targets[edges.back()];
    for (uint32_t const edge : edges) {
        if (walk.size() == most_steps) break;
        Object* const holder = garbage.objects[node];
        node = garbage.graph.targets[edge];
        Object* const target = garbage.objects[node];
        CycleStep step{holder, {EdgeKind::part, Owned(), target}};
        bool is_found = false;
        for_each_named_edge(*holder, [&](NamedEdge const& named) {
            if (is_found || named.target != target) return;
            is_found = true;
            step.edge.kind = named.kind;
            step.edge.name = Owned::share(named.name.get());
        });
        walk.push_back(std::move(step));
    }
    return walk;
}

// Would no cycle be left, were all edges of this name from holders of this sort weak?
bool CycleRecorder::Search::breaks_all(CycleHop const& hop, uint32_t component) {
    if (hop.kind == HopKind::class_of_instance || size_of(component) > largest_trial) return false;
    std::vector<uint32_t> taken;
    for (uint32_t i = components.first[component]; i < components.first[component + 1]; ++i) {
        Object& thing = *garbage.objects[components.members[i]];
        if (sort_of(thing) != hop.sort) continue;
        for_each_own_edge(thing, [&](Object& owner, NamedEdge const& named) {
            if (!is_same_name(hop, named)) return;
            uint32_t const from = garbage.numbers.find(&owner), to = garbage.numbers.find(named.target);
            if (from == no_node || to == no_node) return;
            for (uint32_t edge = garbage.graph.first[from]; edge < garbage.graph.first[from + 1]; ++edge) {
                if (garbage.graph.targets[edge] != to || removed[edge]) continue;
                removed[edge] = true;
                taken.push_back(edge);
                return;
            }
        });
    }
    bool const result = is_acyclic_without(garbage.graph, components, component, removed);
    for (uint32_t const edge : taken) removed[edge] = false;
    return result;
}

size_t CycleRecorder::Search::owners_within(Object* target, uint32_t component) const {
    size_t owners = 0;
    uint32_t const number = garbage.numbers.find(target);
    for (uint32_t i = components.first[component]; i < components.first[component + 1]; ++i) {
        uint32_t const member = components.members[i];
        for (uint32_t edge = garbage.graph.first[member]; edge < garbage.graph.first[member + 1]; ++edge)
            owners += garbage.graph.targets[edge] == number;
    }
    return owners;
}

// The component, what only hangs on it, and what nobody else holds.
void CycleRecorder::Search::count_freed(uint32_t component, uint64_t& objects, uint64_t& bytes) {
    struct Held final : Visitor {
        Search& search;
        std::vector<Object*> waiting;
        explicit Held(Search& all) : search(all) {}
        void edge(Object*& slot) override { fixed_edge(slot); }
        void fixed_edge(Object* target) override {
            uint32_t const number = search.garbage.numbers.find(target);
            if (number == no_node) {
                if (target->count == 1) waiting.push_back(target);
                return;
            }
            if (search.is_counted[number]) return;
            uint32_t const other = search.components.component_of[number];
            if (is_cyclic(search.garbage.graph, search.components, other)) return;
            search.is_counted[number] = true;
            waiting.push_back(target);
        }
    } held(*this);
    for (uint32_t i = components.first[component]; i < components.first[component + 1]; ++i)
        held.waiting.push_back(garbage.objects[components.members[i]]);
    for (; !held.waiting.empty(); ++objects) {
        Object* const object = held.waiting.back();
        held.waiting.pop_back();
        bytes += Heap::bytes_of(*object);
        if (Heap::contents_of(*object) == Contents::references) trace(*object, held);
    }
}

// --- the recorder

namespace {

// The same for all rotations of a cycle. Long cycles are alike if they are made of the same hops.
std::string signature_of(std::vector<CycleHop> const& hops) {
    std::vector<std::string> words;
    for (CycleHop const& hop : hops) words.push_back(words_for_sort(*hop.holder) + hop.pattern + "\n");
    if (words.size() > most_nodes) {
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        words.push_back("long\n");
    }
    size_t best = 0;
    auto const is_less = [&](size_t a, size_t b) {
        for (size_t i = 0; i < words.size(); ++i)
            if (int const order = words[(a + i) % words.size()].compare(words[(b + i) % words.size()]))
                return order < 0;
        return false;
    };
    for (size_t start = 1; start < words.size(); ++start)
        if (is_less(start, best)) best = start;
    std::string signature;
    for (size_t i = 0; i < words.size(); ++i) signature += words[(best + i) % words.size()];
    return signature;
}

}  // namespace

void CycleRecorder::found(std::vector<Object*> const& garbage) {
    ++collections_;
    size_t enough = garbage.size();
    if (looked_at_ + enough > objects_looked_at) {
        uint64_t const left = objects_looked_at - std::min(looked_at_, objects_looked_at);
        enough = std::max<size_t>({left, garbage.size() / part_looked_at, 1});
    }
    // Not always from the front: that may be always of one kind.
    size_t const start = enough < garbage.size() ? collections_ * 7919 % garbage.size() : 0;
    GarbageGraph graph = graph_of_garbage(garbage, start, enough, largest_piece);
    if (graph.objects.empty()) {
        unexamined_ += garbage.size();
        is_whole_ = false;
        return;
    }
    looked_at_ += graph.objects.size();
    double const weight = static_cast<double>(garbage.size()) / static_cast<double>(graph.objects.size());
    if (weight > 1) is_whole_ = false;
    Search search(std::move(graph));
    std::vector<uint32_t> cyclic;
    for (uint32_t component = 0; component < search.components.size(); ++component)
        if (is_cyclic(search.garbage.graph, search.components, component)) cyclic.push_back(component);
    size_t const stride = cyclic.size() > components_in_full ? part_looked_at : 1;
    if (stride > 1) is_whole_ = false;
    size_t const looked = (cyclic.size() + stride - 1) / stride;
    for (size_t i = 0; i < cyclic.size(); i += stride)
        record(search, cyclic[i], weight * static_cast<double>(cyclic.size()) / static_cast<double>(looked));
}

void CycleRecorder::record(Search& search, uint32_t component, double weight) {
    std::vector<uint32_t> const edges = search.shortest_cycle(component);
    if (edges.empty()) return;
    std::vector<CycleHop> hops = hops_of(search.walk_along(edges));
    if (std::all_of(hops.begin(), hops.end(), [](CycleHop const& hop) { return is_class_of_library(*hop.holder); }))
        return;
    std::string const signature = signature_of(hops);
    auto const known = group_by_signature_.find(signature);
    uint64_t freed_objects = 0, freed_bytes = 0;
    search.count_freed(component, freed_objects, freed_bytes);
    if (known == group_by_signature_.end() && groups_.size() == most_groups) {
        other_cycles_ += weight;
        return;
    }
    if (known == group_by_signature_.end()) {
        group_by_signature_.emplace(signature, groups_.size());
        groups_.push_back(describe(search, component, hops));
        groups_.back().cycle_size = edges.size();
    }
    CycleGroup& group = known == group_by_signature_.end() ? groups_.back() : groups_[known->second];
    group.count += weight;
    group.objects += weight * search.size_of(component);
    group.freed_objects += weight * static_cast<double>(freed_objects);
    group.freed_bytes += weight * static_cast<double>(freed_bytes);
}

// What is told of the first of its kind.
CycleGroup CycleRecorder::describe(Search& search, uint32_t component, std::vector<CycleHop> const& hops) {
    CycleGroup group;
    group.component_size = search.size_of(component);
    size_t best = 0, best_owners = 0;
    std::unordered_set<std::string> told;
    for (size_t i = 0; i < hops.size(); ++i) {
        if (!told.insert(words_for_edge(hops[i])).second) continue;
        bool const breaks_all = search.breaks_all(hops[i], component);
        size_t const owners = search.owners_within(hops[i].target, component);
        bool is_better = i == 0 || breaks_all > group.breaks_all;
        if (i && breaks_all == group.breaks_all)
            is_better = hops[i].kind > hops[best].kind || (hops[i].kind == hops[best].kind && owners > best_owners);
        if (!is_better) continue;
        best = i;
        best_owners = owners;
        group.breaks_all = breaks_all;
    }
    CycleHop const& weakest = hops[best];
    group.weaken = words_for_edge(weakest);
    group.advice = advice_for(weakest);
    group.can_be_weak = weakest.kind != HopKind::class_of_instance;
    group.is_long = hops.size() > most_nodes;
    for (size_t i = 1; i <= hops.size(); ++i) {
        if (group.is_long && i == most_nodes) i = hops.size();
        CycleHop const& hop = hops[(best + i) % hops.size()];
        group.nodes.push_back({words_for_sort(*hop.holder), describe_object(*hop.holder), hop.via, hop.pattern});
        Definition const definition = definition_of(*hop.holder);
        bool const is_new = std::none_of(group.definitions.begin(), group.definitions.end(),
                                         [&](Definition const& other) { return other.name == definition.name; });
        if (definition.line && is_new && !definition.name.starts_with("lambda of line"))
            group.definitions.push_back(definition);
    }
    for (uint32_t i = search.components.first[component]; group.members.size() < most_members; ++i) {
        if (i == search.components.first[component + 1]) break;
        group.members.push_back(describe_object(*search.garbage.objects[search.components.members[i]]));
    }
    return group;
}

void CycleRecorder::forget() {
    groups_.clear();
    group_by_signature_.clear();
    other_cycles_ = 0;
    looked_at_ = unexamined_ = collections_ = 0;
    is_whole_ = true;
}

CycleRecorder& cycle_recorder() {
    Collector& collector = heap().collector();
    if (!collector.listener) collector.listener = std::make_unique<CycleRecorder>();
    return static_cast<CycleRecorder&>(*collector.listener);
}

}  // namespace gossamer
