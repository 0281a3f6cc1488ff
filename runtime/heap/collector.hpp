// The collector of cycles: trial deletion.
//
// Counting frees everything but cycles, which keep each other's counts up. The collector takes a set of suspects and
// asks of each how many of its owners are suspects themselves:
//
//     suspect             the objects in question: all young ones, or all there are
//     subtract            count, for each suspect, the references that come from suspects
//     restore             who has owners beyond those is reachable, and so is all that it reaches: no suspects any more
//     clear weak          references to what is left (garbage), before anything runs, so that no callback can revive
//                         the dying; then their callbacks
//     finalise            __del__, in the order of birth
//     rescue              the same trial once more: what a __del__ made reachable lives on, and so does what it reaches
//     break               the garbage lets go of all it holds, and so dies by count
//
// Roots need not be known: whoever holds an object is counted, be it a variable, the value stack or an Owned in C++.
// What the C++ stack merely borrows is safe because its owner is counted. The roots that are known (modules) are marked
// first only because marking is cheaper than counting.
//
// Objects on pages of leaves hold no references: they can be in no cycle, are no suspects, and are never touched. The
// counts of the trial stand beside the pages (one byte for each granule, and a map for what does not fit), not in the
// objects, so that a trial can be left off and taken up again while the program runs in between.
//
// Values of ephemeron tables (dicts flagged gc_ephemerons: those of WeakKeyDictionary) count as reached only if their
// key is, so a value that refers to its own key does not keep both alive.
//
// The young: what was born since the last collection. They are collected when 2,000 more have been born than have died
// (gc.set_threshold); the survivors are old. Where as many die as are born, the young become old unseen as soon as they
// take up many slots. The old are collected when they have grown by a quarter since the last time, or by a half if that
// was in vain: in slices (sliced_collection.hpp), each after a collection of the young, and more often if they fall
// behind; so no pause grows with the heap. gc.collect() takes everything, in one go. A collection happens at safe
// points only (collect_at_safe_point), never in an allocation, and nothing in it recurses.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "runtime/heap/layout.hpp"
#include "runtime/heap/sliced_collection.hpp"
#include "runtime/heap/trial_counts.hpp"

namespace gossamer {

class Heap;
struct Frame;

// What later layers know; set once. All may be null.
struct CollectorHooks {
    // Shows what the program certainly reaches. Need not be all.
    void (*visit_roots)(Visitor& visitor) = nullptr;
    // Of an ephemeron table: its keys, and the values whose keys are no suspects.
    void (*visit_living_entries)(Object& table, Visitor& visitor) = nullptr;
    // Of an ephemeron table: the values whose keys are suspects. They lean on their keys, not on the table.
    void (*visit_pending_values)(Object& table, Visitor& visitor) = nullptr;
    // The values that have this key, in tables that are no suspects.
    void (*visit_values_of_key)(Object& key, Visitor& visitor) = nullptr;
    // Clears all weak references to these pieces of garbage, and calls the callbacks of those that are no garbage
    // themselves.
    void (*clear_weak_references)(std::vector<Object*> const& garbage) = nullptr;
    uint64_t (*birth_of)(Object& object) = nullptr;
    // Is shown each piece of garbage before the first of them lets go of anything, and says if it is tracked.
    bool (*before_break)(Object& object) = nullptr;
    // Makes a container empty in its own way, while it stays usable. False: it is none; its slots are emptied.
    bool (*clear_container)(Object& object) = nullptr;
    // Would CPython's collector know of the object? (It does not track tuples and dicts of numbers and strings.)
    bool (*is_tracked)(Object const& object) = nullptr;
};
inline CollectorHooks collector_hooks;

// May it be garbage, as far as the collection under way knows?
bool is_suspect(Object const& object);
// Calls __del__ of those that have one, which is taken off them.
void call_finalisers(std::vector<Object*> const& garbage);

// Is shown the garbage of each collection: after its last words, when nothing can save it any more, and before any of
// it lets go of anything. May look at all of it (and is no part of the program: runs none of its code), and leaves it
// as it is.
class GarbageListener {
public:
    virtual ~GarbageListener() = default;
    virtual void found(std::vector<Object*> const& garbage) = 0;
};

struct CollectionStatistics {
    size_t collections = 0, collected = 0, uncollectable = 0;
};

class Collector {
public:
    explicit Collector(Heap& heap);
    ~Collector();
    Collector(Collector const&) = delete;
    Collector& operator=(Collector const&) = delete;

    // How many objects were found unreachable and are gone, as gc.collect() counts them. 0 if a collection is under
    // way.
    size_t collect_young() { return collect(0); }
    size_t collect_full() { return collect(2); }
    size_t collect(int generation);
    // The same, asked for by the program: what survives a collection of generation 0 is generation 1 for a while. Of
    // automatic collections the survivors are generation 2 at once.
    size_t collect_as_asked(int generation);
    // What has become due: called at a safe point, with the program able to run.
    void collect_due();
    // As under -X gc-stress: the young, and everything every so often.
    void collect_for_stress();

    void enable(bool on);
    bool is_enabled() const { return enabled_; }
    bool is_collecting() const { return collecting_; }
    // Does what dies now die because garbage is let go of? (Not if a call of the program, some __del__, is under way in
    // the midst of that.)
    bool is_breaking() const;
    // Has the collection under way become due by itself? (Or has the program asked for it?)
    bool is_automatic() const { return automatic_; }
    int64_t threshold(int which) const { return thresholds_[which]; }
    void set_threshold(int which, int64_t value);
    // Births less deaths since the last collection of the young, and how many collections there have been of generation
    // 0 and 1, each since the last of an older one.
    int64_t births() const;
    int64_t young_collections() const { return young_collections_; }
    int64_t middle_collections() const { return middle_collections_; }
    CollectionStatistics const& statistics(int generation) const { return statistics_[generation]; }

    // The collection of the old that is under way, or would be.
    SlicedCollection& sliced() { return sliced_; }

    void freeze();
    void unfreeze();
    size_t frozen() const { return frozen_; }

    int64_t debug_flags = 0;  // gc.set_debug()
    // gc.callbacks and gc.garbage, by whoever defines the module gc.
    void (*on_start)(int generation) = nullptr;
    void (*on_stop)(int generation, size_t collected) = nullptr;
    void (*keep_garbage)(std::vector<Object*> const& garbage) = nullptr;  // DEBUG_SAVEALL
    void (*show_garbage)(std::vector<Object*> const& garbage) = nullptr;  // DEBUG_COLLECTABLE: before anybody is told
    std::unique_ptr<GarbageListener> listener;                            // null: nobody listens

private:
    friend class Trial;
    friend class SlicedCollection;
    friend void collect_at_safe_point();
    // While one lives, the garbage that was found lets go of all it holds.
    class Breaking;
    size_t run(int generation);
    void count_collection(int generation);
    void promote_young();
    // A slice of the collection of the old: begins one if it is due.
    void collect_slice();
    void work_on_slice(size_t steps);
    void adjust_trigger(size_t survivors, size_t collected);
    void renew_threshold();

    Heap& heap_;
    bool enabled_ = true;
    bool collecting_ = false;
    bool automatic_ = false;
    bool breaking_ = false;
    Frame const* breaking_frame_ = nullptr;  // the call that the collection interrupts
    int64_t thresholds_[3] = {2000, 10, 10};
    size_t promoted_ = 0;  // objects that have become old since the last slice
    int64_t growth_ = 0;   // births less deaths since the last collection of the old began, in objects
    size_t old_ = 0;       // objects that survived it
    double growth_allowed_ = 0.25;
    int64_t next_slice_ = 0;  // births less deaths at which it is due, if the collection in slices is behind
    int64_t young_collections_ = 0, middle_collections_ = 0;
    bool is_asked_ = false;
    std::vector<Object*> middle_;  // slots of small objects that are gc_middle, or were
    size_t stress_steps_ = 0;
    size_t frozen_ = 0;
    CollectionStatistics statistics_[3];
    SlicedCollection sliced_;
    bool stress_wants_all_ = false;
};

class Collector::Breaking {
public:
    explicit Breaking(Collector& collector);
    ~Breaking() { collector_.breaking_ = false; }
    Breaking(Breaking const&) = delete;

private:
    Collector& collector_;
};

// Called by the engine when the context has safe point reasons that concern the heap; takes those away.
void collect_at_safe_point();

}  // namespace gossamer
