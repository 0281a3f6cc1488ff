#include "runtime/heap/dry_trial.hpp"

#include "runtime/heap/collector.hpp"
#include "runtime/heap/trial_counts.hpp"

namespace gossamer {

namespace {

// The phases of collector.hpp up to `restore`, on a list of its own. Only gc_suspect is written, and taken off again.
class DryTrial {
public:
    explicit DryTrial(Heap& heap) : heap_(heap) {}

    std::vector<Object*> garbage() {
        heap_.for_each_object([](Object* object) {
            if (static_cast<int32_t>(object->count) > 0 && !(object->gc & gc_frozen) &&
                Heap::contents_of(*object) == Contents::references)
                object->gc |= gc_suspect;
        });
        auto reaching = visitor([this](Object& target) { reach(target); });
        if (collector_hooks.visit_roots) collector_hooks.visit_roots(reaching);
        spread(reaching);
        heap_.for_each_object([this](Object* object) {
            if (object->gc & gc_suspect) suspects_.push_back(object);
        });
        auto counting = visitor([this](Object& target) { counts_.count(target); });
        for (Object* const object : suspects_) trace(*object, counting);
        for (Object* const table : living_tables_) collector_hooks.visit_pending_values(*table, counting);
        for (Object* const object : suspects_) {
            uint32_t const internal = counts_.take(*object);
            if (!(object->gc & gc_suspect) || object->count <= internal) continue;
            reach(*object);
            spread(reaching);
        }
        std::erase_if(suspects_, [](Object* object) { return !(object->gc & gc_suspect); });
        for (Object* const object : suspects_) object->gc &= static_cast<uint8_t>(~gc_suspect);
        return std::move(suspects_);
    }

private:
    template <class Each> class SuspectVisitor final : public Visitor {
    public:
        explicit SuspectVisitor(Each each) : each_(each) {}
        void edge(Object*& slot) override { fixed_edge(slot); }
        void fixed_edge(Object* target) override {
            if (target->gc & gc_suspect) each_(*target);
        }

    private:
        Each each_;
    };
    template <class Each> static SuspectVisitor<Each> visitor(Each each) { return SuspectVisitor<Each>(each); }

    void reach(Object& object) {
        object.gc &= static_cast<uint8_t>(~gc_suspect);
        reached_.push_back(&object);
    }
    void spread(Visitor& reaching) {
        while (!reached_.empty()) {
            Object& object = *reached_.back();
            reached_.pop_back();
            if (object.gc & gc_ephemerons) [[unlikely]] {
                living_tables_.push_back(&object);
                collector_hooks.visit_living_entries(object, reaching);
            } else
                trace(object, reaching);
            if (object.flags & has_weak_referents) [[unlikely]]
                collector_hooks.visit_values_of_key(object, reaching);
        }
    }

    Heap& heap_;
    TrialCounts counts_;
    std::vector<Object*> suspects_, reached_, living_tables_;
};

}  // namespace

std::vector<Object*> find_garbage(Heap& heap) {
    if (heap.collector().is_collecting()) return {};
    (void)heap.collector().sliced().abandon();
    return DryTrial(heap).garbage();
}

}  // namespace gossamer
