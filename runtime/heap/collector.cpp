#include "runtime/heap/collector.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

#include "runtime/heap/context.hpp"
#include "runtime/heap/death.hpp"
#include "runtime/heap/heap.hpp"

namespace gossamer {

namespace {

constexpr size_t granules_in_page = page_bytes / granule;
constexpr uint8_t count_in_map = 255;      // the byte is too small: see the map
constexpr size_t least_promoted = 50'000;  // before everything is collected
constexpr double least_growth = 0.25, largest_growth = 1.0;
constexpr size_t stress_steps_for_all = 61;  // full collections under gc-stress: one in so many, or fewer …
constexpr size_t stress_share = 100;         // … if there are more than so many times as many objects

bool is_mortal(Object const& object) { return static_cast<int32_t>(object.count) > 0; }
bool is_large(Object const& object) { return object.size_class == 0; }
LargeBlock& block_of(Object& object) { return *(reinterpret_cast<LargeBlock*>(&object) - 1); }

// More references shown than held: some layout shows one twice, or one that it does not own.
#ifdef GOSSAMER_CHECKED
void check_count(Object const& object, uint32_t count) {
    if (count <= object.count) return;
    std::fprintf(stderr, "collector: an object (%s) with %u owners is shown %u times\n", layout_of(object).name,
                 object.count, count);
    std::abort();
}
#else
void check_count(Object const&, uint32_t) {}
#endif

}  // namespace

// One collection. Phases are its methods, in the order in which they are called.
class Trial {
public:
    Trial(Collector& collector, Heap& heap) : collector_(collector), heap_(heap) {}

    void suspect_young();
    void suspect_everything();
    void mark_from_roots();
    void gather_suspects();
    void subtract() {
        subtract_among(suspects_);
        // A table that lives does not by itself keep the values of suspected keys.
        SuspectVisitor visitor([this](Object& target) { count_reference(target); });
        for (Object* const table : living_tables_) collector_hooks.visit_pending_values(*table, visitor);
    }
    void restore();
    void clear_weak_references();
    void finalise();
    void rescue();
    size_t break_cycles();

    bool has_garbage() const { return !garbage_.empty(); }
    // Is any of it to be told, or referred to weakly? If not, no program code runs before it is broken.
    bool has_rites() const { return !special_.empty(); }
    std::vector<Object*> const& garbage() const { return garbage_; }
    void spare_garbage();
    size_t survivors() const { return survivors_; }

private:
    // Shows a function each target of an object's references that is a suspect.
    template <class Each> class SuspectVisitor final : public Visitor {
    public:
        explicit SuspectVisitor(Each each) : each_(each) {}
        void edge(Object*& slot) override {
            if (is_suspect(*slot)) each_(*slot);
        }
        void fixed_edge(Object* target) override {
            if (is_suspect(*target)) each_(*target);
        }

    private:
        Each each_;
    };

    bool may_be_suspected(Object const& object) const { return is_mortal(object) && !(object.gc & gc_frozen); }
    void suspect(Object& object) { object.gc |= gc_suspect; }

    // --- trial counts

    uint8_t& byte_of(Object& object) {
        Page* const page = page_of(&object);
        if (!page->trial_counts) [[unlikely]]
            page->trial_counts = static_cast<uint8_t*>(std::calloc(granules_in_page, 1));
        return page->trial_counts[(reinterpret_cast<uintptr_t>(&object) & (page_bytes - 1)) / granule];
    }
    void count_reference(Object& target) {
        if (is_large(target)) [[unlikely]] {
            ++block_of(target).trial_count;
            return;
        }
        uint8_t& byte = byte_of(target);
        if (byte < count_in_map - 1) [[likely]]
            ++byte;
        else if (byte == count_in_map)
            ++collector_.overflow_[&target];
        else {
            byte = count_in_map;
            collector_.overflow_[&target] = count_in_map;
        }
    }
    // The trial's count, which is 0 again afterwards.
    uint32_t take_trial_count(Object& object) {
        if (is_large(object)) [[unlikely]]
            return std::exchange(block_of(object).trial_count, 0);
        uint8_t const count = std::exchange(byte_of(object), 0);
        return count == count_in_map ? collector_.overflow_[&object] : count;
    }

    void subtract_among(std::vector<Object*> const& objects) {
        SuspectVisitor visitor([this](Object& target) { count_reference(target); });
        for (Object* const object : objects) trace(*object, visitor);
    }

    // --- reaching

    void reach(Object& object) {
        object.gc &= static_cast<uint8_t>(~gc_suspect);
        reached_.push_back(&object);
    }
    // All that what is reached refers to is reached.
    void spread() {
        SuspectVisitor visitor([this](Object& target) { reach(target); });
        while (!reached_.empty()) {
            Object& object = *reached_.back();
            reached_.pop_back();
            if (object.gc & gc_ephemerons) [[unlikely]] {
                living_tables_.push_back(&object);
                collector_hooks.visit_living_entries(object, visitor);
            } else
                trace(object, visitor);
            if (object.flags & has_weak_referents) [[unlikely]]
                collector_hooks.visit_values_of_key(object, visitor);
        }
    }
    // Reaches those with owners beyond the trial's count and `held`, and keeps in the list who is suspected still.
    void keep_suspects(std::vector<Object*>& objects, uint32_t held) {
        for (Object* const object : objects) {
            uint32_t const count = take_trial_count(*object);
            check_count(*object, count);
            if (!is_suspect(*object) || object->count <= count + held) continue;
            reach(*object);
            spread();
        }
        collector_.overflow_.clear();
    }

    Collector& collector_;
    Heap& heap_;
    std::vector<Object*> suspects_, garbage_, reached_;
    std::vector<Object*> special_;        // garbage with a __del__ or weak references, in the order of birth
    std::vector<Object*> living_tables_;  // of ephemerons, reached before the references were counted
    size_t survivors_ = 0;
};

void Trial::suspect_young() {
    for (Object* const object : heap_.young_) {
        object->gc &= static_cast<uint8_t>(~gc_listed);
        if (!may_be_suspected(*object)) continue;
        suspect(*object);
        suspects_.push_back(object);
    }
    heap_.young_.clear();
    for (LargeBlock* block = heap_.large_; block && !(block->object()->gc & gc_old); block = block->next) {
        if (block->contents == Contents::leaf || !may_be_suspected(*block->object())) continue;
        suspect(*block->object());
        suspects_.push_back(block->object());
    }
}

void Trial::suspect_everything() {
    for (Object* const object : heap_.young_) object->gc &= static_cast<uint8_t>(~gc_listed);
    heap_.young_.clear();
    for (Page* page = heap_.pages_; page; page = page->next) {
        if (page->contents == Contents::leaf) continue;
        char* slot = page->first_slot();
        for (uint32_t i = 0; i < page->slot_count; ++i, slot += page->slot_bytes) {
            auto& object = *reinterpret_cast<Object*>(slot);
            if (may_be_suspected(object)) suspect(object);
        }
    }
    for (LargeBlock* block = heap_.large_; block; block = block->next)
        if (block->contents == Contents::references && may_be_suspected(*block->object())) suspect(*block->object());
}

void Trial::mark_from_roots() {
    if (!collector_hooks.visit_roots) return;
    SuspectVisitor visitor([this](Object& target) { reach(target); });
    collector_hooks.visit_roots(visitor);
    spread();
}

// Those whom the roots did not clear. All others are old from now on.
void Trial::gather_suspects() {
    heap_.for_each_object([this](Object* object) {
        if (is_suspect(*object))
            suspects_.push_back(object);
        else if (Heap::contents_of(*object) == Contents::references) {
            object->gc |= gc_old;
            ++survivors_;
        }
    });
}

void Trial::restore() {
    keep_suspects(suspects_, 0);
    for (Object* const object : suspects_) {
        if (is_suspect(*object)) {
            garbage_.push_back(object);
            retain(object);  // held until the end: what runs from now on may drop any of them
            if (object->flags & (has_del | has_weak_referents)) [[unlikely]]
                special_.push_back(object);
        } else {
            object->gc |= gc_old;
            ++survivors_;
        }
    }
    auto const birth = collector_hooks.birth_of;
    if (!special_.empty() && birth)
        std::stable_sort(special_.begin(), special_.end(),
                         [birth](Object* a, Object* b) { return birth(*a) < birth(*b); });
}

void Trial::clear_weak_references() {
    if (collector_hooks.clear_weak_references) collector_hooks.clear_weak_references(special_);
}

void Trial::finalise() {
    for (Object* const object : special_) {
        if (!(object->flags & has_del)) continue;
        object->flags = static_cast<uint8_t>((object->flags & ~has_del) | is_finalized);
        death_hooks.run_del(object);
    }
}

void Trial::rescue() {
    subtract_among(garbage_);
    keep_suspects(garbage_, 1);
    auto const first_rescued =
        std::stable_partition(garbage_.begin(), garbage_.end(), [](Object* object) { return is_suspect(*object); });
    std::vector<Object*> const rescued(first_rescued, garbage_.end());
    garbage_.erase(first_rescued, garbage_.end());
    for (Object* const object : rescued) {
        object->gc |= gc_old;
        ++survivors_;
    }
    for (Object* const object : rescued) release(object);
}

// Nobody may have the garbage but somebody wants it: it lives on, without its weak references.
void Trial::spare_garbage() {
    for (Object* const object : garbage_) object->gc &= static_cast<uint8_t>(~gc_suspect);
    for (Object* const object : std::exchange(garbage_, {})) release(object);
}

namespace {

// Empties slots. What was in them is dropped when the object has been gone through.
class Breaker final : public Visitor {
public:
    void edge(Object*& slot) override { dropped_.push_back(std::exchange(slot, nullptr)); }
    void fixed_edge(Object*) override {}
    void drop() {
        for (size_t i = 0; i < dropped_.size(); ++i) release(dropped_[i]);
        dropped_.clear();
    }

private:
    std::vector<Object*> dropped_;
};

}  // namespace

size_t Trial::break_cycles() {
    size_t tracked = 0;
    for (Object* const object : garbage_) {
        if (!collector_hooks.before_break || collector_hooks.before_break(*object)) ++tracked;
        // From here on nobody is a suspect: what runs while they die must not find marks.
        object->gc &= static_cast<uint8_t>(~gc_suspect);
    }
    Breaker breaker;
    for (Object* const object : garbage_) {
        // If it is ours alone by now, it dies whole, in the order in which its layout drops things.
        if (object->count > 1 && !(collector_hooks.clear_container && collector_hooks.clear_container(*object))) {
            trace(*object, breaker);
            breaker.drop();
        }
        release(object);
    }
    return tracked;
}

// --- Collector

Collector::Collector(Heap& heap) : heap_(heap) { renew_threshold(); }
Collector::~Collector() = default;

size_t Collector::run(int generation) {
    Trial trial(*this, heap_);
    if (generation < 2)
        trial.suspect_young();
    else {
        trial.suspect_everything();
        trial.mark_from_roots();
        trial.gather_suspects();
    }
    heap_.net_births_ = 0;
    trial.subtract();
    trial.restore();
    size_t collected = 0;
    if (trial.has_garbage()) {
        if (trial.has_rites()) {
            trial.clear_weak_references();
            trial.finalise();
            trial.rescue();
        }
        if (keep_garbage && trial.has_garbage()) {
            collected = trial.garbage().size();
            keep_garbage(trial.garbage());
            trial.spare_garbage();
        } else
            collected = trial.break_cycles();
    }
    if (generation < 2) {
        promoted_ += trial.survivors();
        ++young_collections_;
    } else {
        young_collections_ = 0;
        adjust_trigger(trial.survivors(), collected);
    }
    return collected;
}

void Collector::adjust_trigger(size_t survivors, size_t collected) {
    bool const was_worth_it = collected * 20 > survivors;
    growth_allowed_ = was_worth_it ? least_growth : std::min(growth_allowed_ * 2, largest_growth);
    old_ = survivors;
    promoted_ = 0;
}

size_t Collector::collect(int generation) {
    if (collecting_) return 0;
    collecting_ = true;
    Object* const pending = std::exchange(context().pending, nullptr);
    if (on_start) on_start(generation);
    size_t const collected = run(generation);
    CollectionStatistics& statistics = statistics_[generation];
    ++statistics.collections;
    statistics.collected += collected;
    collecting_ = false;
    if (on_stop) on_stop(generation, collected);
    context().pending = pending;
    return collected;
}

void Collector::collect_due() {
    if (!enabled_ || collecting_ || heap_.net_births_ <= heap_.young_threshold_) return;
    size_t const due = std::max(least_promoted, static_cast<size_t>(static_cast<double>(old_) * growth_allowed_));
    collect(promoted_ > due ? 2 : 0);
}

void Collector::collect_for_stress() {
    if (!enabled_ || collecting_) return;
    bool const is_all = ++stress_steps_ >= std::max(stress_steps_for_all, heap_.live_objects() / stress_share);
    if (is_all) stress_steps_ = 0;
    collect(is_all ? 2 : 0);
}

void Collector::enable(bool on) {
    enabled_ = on;
    renew_threshold();
}

void Collector::set_threshold(int which, int64_t value) {
    thresholds_[which] = value;
    renew_threshold();
}

// Switched off, births must not raise the flag again and again.
void Collector::renew_threshold() {
    heap_.young_threshold_ = enabled_ && thresholds_[0] > 0 ? thresholds_[0] : INT64_MAX;
}

int64_t Collector::births() const { return std::max<int64_t>(heap_.net_births_, 0); }

void Collector::freeze() {
    heap_.for_each_object([this](Object* object) {
        if (Heap::contents_of(*object) == Contents::leaf || object->gc & gc_frozen || !is_mortal(*object)) return;
        object->gc |= gc_frozen;
        ++frozen_;
    });
}

void Collector::unfreeze() {
    heap_.for_each_object([](Object* object) { object->gc &= static_cast<uint8_t>(~gc_frozen); });
    frozen_ = 0;
}

void collect_at_safe_point() {
    Context& here = context();
    uint32_t const reasons = here.safe_point_reasons;
    here.safe_point_reasons = reasons & ~static_cast<uint32_t>(collection_due);
    if (reasons & stress)
        here.heap->collector().collect_for_stress();
    else
        here.heap->collector().collect_due();
}

}  // namespace gossamer
