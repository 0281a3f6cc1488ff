// The collection of old cycles, in slices: between two of them the program runs, so a pause does not grow with the
// heap.
//
//     mark        from the roots that are known, what the program reaches. May miss things: nothing tells it of changes
//     sweep       old objects that were not met are suspects, and get the suspect_bit of their count
//     recount     for each suspect, the references that come from suspects
//     restore     who has owners beyond those, or was touched since, is no suspect any more, nor is what it reaches
//     judge       who is left is garbage, and held from now on
//     last words  weak references to it are cleared and their callbacks run, then __del__, in the order of birth. If
//                 there was anything to say, all are suspects again, and it goes on from recount: what was resurrected
//                 is restored
//     tell        each is shown to whoever wants to know, before the first lets go of anything
//     break       each lets go of all it holds, and so dies by count
//
// It is safe because nobody can touch garbage. Marking only proposes; recount and restore prove, in spite of a program
// that runs meanwhile: whoever touches a suspect goes through its count (retain, release: the suspect_bit is in their
// way), or takes a reference out of a slot without counting and says so (note_moved, class Limbo). Either clears it of
// suspicion, and restoring clears what it reaches. A reference that is merely borrowed is safe because its owner, or
// the owner's owner, is counted by somebody who is no suspect.
//
// Objects that were born or became old after the sweep are outside of it. So is a large object that dies: `forget`.
#pragma once
#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

#include "runtime/heap/layout.hpp"
#include "runtime/heap/trial_counts.hpp"

namespace gossamer {

class Heap;
struct LargeBlock;
struct Page;

class SlicedCollection {
public:
    explicit SlicedCollection(Heap& heap) : heap_(heap) {}

    bool is_running() const { return phase_ != Phase::idle; }
    void start();
    // Goes on for so many steps (about so many objects or references), or till a slice's time is over.
    void work(size_t steps);
    // Has more been paid for than slices had time for? Then they should come more often.
    bool is_behind() const { return is_running() && unspent_ > much_unspent; }
    // Goes on to the end.
    void finish();
    // Ends it without a result, if nobody has been condemned yet; otherwise finishes. How many it collected thereby.
    size_t abandon();

    // How an old object looks that needs not be looked at, as of now.
    void mark_as_met(Object& object) { object.gc = static_cast<uint8_t>((object.gc & ~gc_marked) | mark_); }
    void clear_suspicion(Object& object);
    void forget(LargeBlock& block);
    // As collector.hpp's is_suspect(), while this one works.
    bool doubts(Object const& object) const;
    bool is_working() const { return is_working_; }

    // Of the last collection that has ended.
    size_t collected() const { return collected_; }
    size_t survivors() const { return survivors_; }

private:
    enum class Phase : uint8_t {
        idle,
        mark,
        sweep,
        sweep_large,
        recount,
        restore,
        judge,
        last_words,
        suspect,
        tell,
        break_up
    };
    static constexpr size_t much_unspent = 100'000;  // steps
    struct Waiting {
        Object* object;  // null: a large object that has died
        size_t position;
    };
    template <class Each> class EdgeVisitor;
    class MarkVisitor;

    size_t step();
    size_t mark_step();
    size_t sweep_step();
    size_t sweep_large_step();
    size_t recount_step();
    size_t restore_step();
    size_t judge_step();
    size_t say_last_words();
    size_t suspect_step();
    size_t tell_step();
    size_t break_step();

    void enter(Phase phase);
    bool is_unmarked(Object const& object) const;
    void meet(Object& object);
    void wait(Object& object, size_t position);
    // The next that is still alive; null object: none.
    Waiting next_waiting();
    void suspect(Object& object);
    void lift_suspicion(Object& object);
    void count_pending_values();
    template <class AnyVisitor> void spread(Object& object, AnyVisitor& visitor);
    void mark_through(Object& object, size_t position, MarkVisitor& visitor);

    Heap& heap_;
    Phase phase_ = Phase::idle;
    uint8_t mark_ = 0;  // gc_marked or 0: turns with each collection, so that nobody has to take the marks off
    bool is_working_ = false;
    bool are_held_ = false;  // each suspect has one owner more: this
    std::deque<Waiting> waiting_;
    std::deque<Object*> suspects_;  // null: a large object that has died
    size_t place_ = 0, kept_ = 0;   // in suspects_
    std::vector<Object*> freely_left_;
    std::vector<Object*> special_;
    std::vector<Object*> tables_;  // of ephemerons, met while marking
    TrialCounts counts_;
    Page* page_ = nullptr;
    LargeBlock* block_ = nullptr;
    size_t unspent_ = 0;
    size_t tracked_ = 0;
    size_t collected_ = 0, survivors_ = 0;
};

}  // namespace gossamer
