// One collection of the young, or of everything, in one go: collector.hpp says what is done.
#pragma once
#include <vector>

#include "runtime/heap/heap.hpp"
#include "runtime/heap/suspicion.hpp"

namespace gossamer {

// Phases are its methods, in the order in which they are called.
class Trial : private Suspicion {
public:
    // `into_middle`: survivors go into generation 1.
    Trial(Collector& collector, Heap& heap, bool into_middle)
        : collector_(collector), heap_(heap), into_middle_(into_middle) {}

    void suspect_young();
    void suspect_middle();
    void suspect_everything();
    using Suspicion::mark_from_roots;
    void gather_suspects();
    void subtract() {
        count_references_of(suspects_);
        count_pending_values();
    }
    void restore();
    void list_slots_of_garbage();
    void clear_weak_references();
    void finalise();
    void adopt_newcomers();
    void rescue();
    size_t break_cycles();

    bool has_garbage() const { return !garbage_.empty(); }
    // Is any of it to be told, or referred to weakly? If not, no program code runs before it is broken.
    bool has_rites() const { return !special_.empty(); }
    std::vector<Object*> const& garbage() const { return garbage_; }
    void spare_garbage();
    size_t survivors() const { return survivors_; }

private:
    // Takes what was born after the garbage was found, and is held by a piece of it alone, among the garbage.
    class NewcomerVisitor final : public Visitor {
    public:
        explicit NewcomerVisitor(Trial& trial) : trial_(trial) {}
        void edge(Object*& slot) override {
            if (slot->count != 1 || slot->gc & (gc_suspect | gc_old | gc_frozen) ||
                Heap::contents_of(*slot) == Contents::leaf)
                return;
            trial_.suspect(*slot);
            trial_.garbage_.push_back(slot);
            trial_.newcomers_.push_back(slot);
            retain(slot);
        }
        void fixed_edge(Object*) override {}

    private:
        Trial& trial_;
    };

    // It is old from now on.
    void promote(Object& object) {
        object.gc = static_cast<uint8_t>((object.gc & ~(gc_middle | gc_listed)) | gc_old);
        if (into_middle_) [[unlikely]] {
            object.gc |= gc_middle;
            if (object.size_class) collector_.middle_.push_back(&object);
        }
        collector_.sliced_.mark_as_met(object);
        ++survivors_;
    }

    Collector& collector_;
    Heap& heap_;
    bool into_middle_;
    std::vector<Object*> suspects_, garbage_;
    std::vector<Object*> newcomers_;  // garbage that was made by a __del__; it is not counted
    std::vector<Object*> special_;    // garbage with a __del__ or weak references, in the order of birth
    size_t survivors_ = 0;
};

}  // namespace gossamer
