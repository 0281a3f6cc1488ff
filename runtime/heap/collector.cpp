#include "runtime/heap/collector.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

#include "runtime/heap/breaker.hpp"
#include "runtime/heap/context.hpp"
#include "runtime/heap/death.hpp"
#include "runtime/heap/heap.hpp"

namespace gossamer {

namespace {

constexpr int64_t least_growth_in_objects = 50'000;  // before the old are collected
constexpr size_t young_slots = 8;                    // that the young may take up, for each birth of the threshold
constexpr double least_growth = 0.25, largest_growth = 0.5;
constexpr size_t stress_steps_for_all = 61;  // full collections under gc-stress: one in so many, or fewer …
constexpr size_t stress_share = 100;         // … if there are more than so many times as many objects
constexpr size_t least_steps = 4'000;        // of a slice …
constexpr int64_t slices_for_young = 4;      // if a collection in slices is behind: so many for one of the young
constexpr size_t steps_for_promoted = 64;    // … and more for each object that has become old

bool is_mortal(Object const& object) { return static_cast<int32_t>(object.count) > 0; }

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
    // `into_middle`: survivors go into generation 1.
    Trial(Collector& collector, Heap& heap, bool into_middle)
        : collector_(collector), heap_(heap), into_middle_(into_middle) {}

    void suspect_young();
    void suspect_middle();
    void suspect_everything();
    void mark_from_roots();
    void gather_suspects();
    void subtract() {
        subtract_among(suspects_);
        // A table that lives does not by itself keep the values of suspected keys.
        SuspectVisitor visitor([this](Object& target) { counts_.count(target); });
        for (Object* const table : living_tables_) collector_hooks.visit_pending_values(*table, visitor);
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
    // Shows a function each target of an object's references that is a suspect.
    template <class Each> class SuspectVisitor final : public Visitor {
    public:
        explicit SuspectVisitor(Each each) : each_(each) {}
        void edge(Object*& slot) override {
            if (slot->gc & gc_suspect) each_(*slot);
        }
        void fixed_edge(Object* target) override {
            if (target->gc & gc_suspect) each_(*target);
        }
        void row(uint64_t* words, size_t count) override {
            for (size_t i = 0; i < count; ++i)
                if (Object* const target = object_in(words[i]); target && target->gc & gc_suspect) each_(*target);
        }

    private:
        Each each_;
    };

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

    bool may_be_suspected(Object const& object) const { return is_mortal(object) && !(object.gc & gc_frozen); }
    void suspect(Object& object) { object.gc |= gc_suspect; }
    static bool is_suspected(Object const& object) { return object.gc & gc_suspect; }

    void subtract_among(std::vector<Object*> const& objects) {
        SuspectVisitor visitor([this](Object& target) { counts_.count(target); });
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
            uint32_t const count = counts_.take(*object);
            check_count(*object, count);
            if (!is_suspected(*object) || object->count <= count + held) continue;
            reach(*object);
            spread();
        }
    }
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
    TrialCounts counts_;
    std::vector<Object*> suspects_, garbage_, reached_;
    std::vector<Object*> newcomers_;      // garbage that was made by a __del__; it is not counted
    std::vector<Object*> special_;        // garbage with a __del__ or weak references, in the order of birth
    std::vector<Object*> living_tables_;  // of ephemerons, reached before the references were counted
    size_t survivors_ = 0;
};

void Trial::suspect_young() {
    suspects_.reserve(heap_.young_.size());
    for (Object* const object : heap_.young_) {
        if (!may_be_suspected(*object)) {
            object->gc &= static_cast<uint8_t>(~gc_listed);
            continue;
        }
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

void Trial::suspect_middle() {
    auto const take = [this](Object& object) {
        if (!(object.gc & gc_middle) || !may_be_suspected(object)) return;
        object.gc &= static_cast<uint8_t>(~gc_middle);
        suspect(object);
        suspects_.push_back(&object);
    };
    for (Object* const object : std::exchange(collector_.middle_, {})) take(*object);
    for (LargeBlock* block = heap_.large_; block; block = block->next)
        if (block->contents == Contents::references) take(*block->object());
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
        if (is_suspected(*object))
            suspects_.push_back(object);
        else if (Heap::contents_of(*object) == Contents::references)
            promote(*object);
    });
}

void Trial::restore() {
    keep_suspects(suspects_, 0);
    size_t kept = 0;
    for (Object* const object : suspects_) {
        if (is_suspected(*object)) {
            suspects_[kept++] = object;
            retain(object);  // held until the end: what runs from now on may drop any of them
            if (object->flags & (has_del | has_weak_referents)) [[unlikely]]
                special_.push_back(object);
        } else
            promote(*object);
    }
    suspects_.resize(kept);
    garbage_.swap(suspects_);
    auto const birth = collector_hooks.birth_of;
    if (!special_.empty() && birth)
        std::stable_sort(special_.begin(), special_.end(),
                         [birth](Object* a, Object* b) { return birth(*a) < birth(*b); });
}

// The slots of young garbage: the next to be born will be born there. The newcomers, who are the last of it, were
// listed at their birth.
void Trial::list_slots_of_garbage() {
    for (size_t i = 0, end = garbage_.size() - newcomers_.size(); i < end; ++i)
        if (garbage_[i]->gc & gc_listed) heap_.young_.push_back(garbage_[i]);
}

void Trial::clear_weak_references() {
    if (collector_hooks.clear_weak_references) collector_hooks.clear_weak_references(special_);
}

void Trial::finalise() {
    call_finalisers(special_);
    adopt_newcomers();
}

// An instance's __dict__ that a __del__ has made, which took over what the instance held, is garbage as its owner is:
// it must not look as if somebody outside had what is in it.
void Trial::adopt_newcomers() {
    NewcomerVisitor visitor(*this);
    for (size_t i = 0, end = garbage_.size(); i < end; ++i) trace_attributes(*garbage_[i], visitor);
}

void Trial::rescue() {
    subtract_among(garbage_);
    keep_suspects(garbage_, 1);
    auto const first_rescued =
        std::stable_partition(garbage_.begin(), garbage_.end(), [](Object* object) { return is_suspected(*object); });
    std::vector<Object*> const rescued(first_rescued, garbage_.end());
    garbage_.erase(first_rescued, garbage_.end());
    // The newcomers among them are the last, and young still.
    size_t const newcomers = std::erase_if(newcomers_, [](Object* object) { return !is_suspected(*object); });
    for (size_t i = 0, end = rescued.size() - newcomers; i < end; ++i) promote(*rescued[i]);
    for (Object* const object : rescued) release(object);
}

// Nobody may have the garbage but somebody wants it: it lives on, without its weak references.
void Trial::spare_garbage() {
    for (Object* const object : garbage_) object->gc &= static_cast<uint8_t>(~gc_suspect);
    for (Object* const object : std::exchange(garbage_, {})) release(object);
}

size_t Trial::break_cycles() {
    size_t tracked = 0;
    for (Object* const object : newcomers_)
        if (object->count > 1 && (!collector_hooks.is_tracked || collector_hooks.is_tracked(*object))) --tracked;
    for (Object* const object : garbage_) {
        // Whom nobody holds but us has died meanwhile, because of a __del__: it counts among those who died by count.
        bool const is_tracked = !collector_hooks.before_break || collector_hooks.before_break(*object);
        if (is_tracked && object->count > 1) ++tracked;
        // From here on nobody is a suspect: what runs while they die must not find marks.
        object->gc &= static_cast<uint8_t>(~gc_suspect);
    }
    Collector::Breaking const breaking(collector_);
    Breaker breaker;
    for (Object* const object : garbage_) breaker.break_up(*object);
    return tracked;
}

// --- Collector

bool is_suspect(Object const& object) {
    SlicedCollection const& sliced = heap().collector().sliced();
    return sliced.is_working() ? sliced.doubts(object) : object.gc & gc_suspect;
}

void call_finalisers(std::vector<Object*> const& garbage) {
    for (Object* const object : garbage) {
        if (!(object->flags & has_del)) continue;
        object->flags = static_cast<uint8_t>((object->flags & ~has_del) | is_finalized);
        death_hooks.run_del(object);
    }
}

Collector::Collector(Heap& heap) : heap_(heap), sliced_(heap) { renew_threshold(); }
Collector::~Collector() = default;

Collector::Breaking::Breaking(Collector& collector) : collector_(collector) {
    collector.breaking_ = true;
    collector.breaking_frame_ = context().frame;
}
bool Collector::is_breaking() const { return breaking_ && breaking_frame_ == context().frame; }

size_t Collector::run(int generation) {
    Trial trial(*this, heap_, generation == 0 && is_asked_);
    if (generation < 2) {
        trial.suspect_young();
        if (generation == 1) trial.suspect_middle();
    } else {
        middle_.clear();
        trial.suspect_everything();
        trial.mark_from_roots();
        trial.gather_suspects();
    }
    growth_ += std::exchange(heap_.net_births_, 0);
    trial.subtract();
    trial.restore();
    size_t collected = 0;
    if (trial.has_garbage()) {
        if (show_garbage) show_garbage(trial.garbage());
        if (listener) [[unlikely]]
            listener->found(trial.garbage());
        if (trial.has_rites()) {
            trial.clear_weak_references();
            trial.finalise();
            trial.rescue();
        }
        trial.list_slots_of_garbage();
        if (keep_garbage && trial.has_garbage()) {
            collected = trial.garbage().size();
            keep_garbage(trial.garbage());
            trial.spare_garbage();
        } else
            collected = trial.break_cycles();
    }
    // What has been collected was counted among the births already.
    growth_ += std::exchange(heap_.net_births_, 0);
    if (generation < 2) {
        promoted_ += trial.survivors();
        count_collection(generation);
    } else {
        count_collection(generation);
        adjust_trigger(trial.survivors(), collected);
    }
    return collected;
}

void Collector::adjust_trigger(size_t survivors, size_t collected) {
    bool const was_worth_it = collected * 20 > survivors;
    growth_allowed_ = was_worth_it ? least_growth : std::min(growth_allowed_ * 2, largest_growth);
    old_ = survivors;
    growth_ = 0;
}

void Collector::count_collection(int generation) {
    int64_t const young = young_collections_, middle = middle_collections_;
    young_collections_ = generation == 0 ? young + 1 : 0;
    middle_collections_ = generation == 0 ? middle : generation == 1 ? middle + 1 : 0;
}

size_t Collector::collect_as_asked(int generation) {
    bool const was_asked = std::exchange(is_asked_, true);
    size_t const collected = collect(generation);
    is_asked_ = was_asked;
    return collected;
}

size_t Collector::collect(int generation) {
    if (collecting_) return 0;
    collecting_ = true;
    Object* const pending = std::exchange(context().pending, nullptr);
    if (on_start) on_start(generation);
    size_t collected = generation == 2 ? sliced_.abandon() : 0;
    collected += run(generation);
    CollectionStatistics& statistics = statistics_[generation];
    ++statistics.collections;
    statistics.collected += collected;
    if (on_stop) on_stop(generation, collected);
    collecting_ = false;
    context().pending = pending;
    return collected;
}

void Collector::collect_due() {
    if (!enabled_ || collecting_) return;
    int64_t const births = heap_.net_births_;
    bool const is_slice_due = !sliced_.is_behind() || births >= next_slice_;
    if (births > thresholds_[0])
        collect(young_collections_ > thresholds_[1] ? 1 : 0);
    else if (heap_.young_.size() >= heap_.young_limit_)
        promote_young();
    else if (!sliced_.is_behind())
        return;
    if (is_slice_due) {
        collect_slice();
        next_slice_ = heap_.net_births_ + thresholds_[0] / slices_for_young;
    } else
        next_slice_ -= births - heap_.net_births_;
    renew_threshold();
}

// Where as many die as are born, the young are many and most of them will stay: to look through them would cost more
// than it finds. What is garbage among them is left to the collection of the old.
void Collector::promote_young() {
    growth_ += std::exchange(heap_.net_births_, 0);
    auto const promote = [this](Object& object) {
        if (!is_mortal(object) || object.gc & gc_old) return;
        object.gc |= gc_old;
        sliced_.mark_as_met(object);
        ++promoted_;
    };
    for (Object* const object : heap_.young_) {
        object->gc &= static_cast<uint8_t>(~gc_listed);
        promote(*object);
    }
    heap_.young_.clear();
    for (LargeBlock* block = heap_.large_; block && !(block->object()->gc & gc_old); block = block->next)
        if (block->contents == Contents::references) promote(*block->object());
}

void Collector::collect_slice() {
    if (!sliced_.is_running()) {
        auto const allowed = static_cast<int64_t>(static_cast<double>(old_) * growth_allowed_);
        if (growth_ <= std::max(least_growth_in_objects, allowed)) return;
        if (keep_garbage || show_garbage) return void(collect(2));
    }
    size_t const promoted = std::exchange(promoted_, 0);
    work_on_slice(promoted ? least_steps + promoted * steps_for_promoted : 0);
}

// Between the slices of one collection the program runs; but not in the middle of a death, nor of anything that has
// references on their way (class Limbo).
void Collector::work_on_slice(size_t steps) {
    Context& here = context();
    if (here.death_depth || here.limbo_depth) return;
    collecting_ = true;
    Object* const pending = std::exchange(here.pending, nullptr);
    if (!sliced_.is_running()) {
        if (on_start) on_start(2);
        growth_ = 0;
        sliced_.start();
    }
    int64_t const births = heap_.net_births_;
    sliced_.work(steps);
    growth_ += std::exchange(heap_.net_births_, births) - births;
    if (!sliced_.is_running()) {
        int64_t const growth_meanwhile = growth_ + static_cast<int64_t>(sliced_.collected());
        count_collection(2);
        adjust_trigger(sliced_.survivors(), sliced_.collected());
        growth_ = growth_meanwhile;
        ++statistics_[2].collections;
        statistics_[2].collected += sliced_.collected();
        if (on_stop) on_stop(2, sliced_.collected());
    }
    collecting_ = false;
    here.pending = pending;
}

void Collector::collect_for_stress() {
    if (!enabled_ || collecting_) return;
    ++stress_steps_;
    collect(0);
    // Everything now and then: in one go, and in the smallest slices, by turns.
    if (!sliced_.is_running()) {
        if (stress_steps_ < std::max(stress_steps_for_all, heap_.live_objects() / stress_share)) return;
        stress_steps_ = 0;
        stress_wants_all_ = !stress_wants_all_;
        if (stress_wants_all_) return void(collect(2));
    }
    work_on_slice(1 + stress_steps_ % stress_steps_for_all);
}

void Collector::enable(bool on) {
    enabled_ = on;
    renew_threshold();
}

void Collector::set_threshold(int which, int64_t value) {
    thresholds_[which] = value;
    renew_threshold();
}

// When births raise the flag. Switched off, they must not do so again and again.
void Collector::renew_threshold() {
    bool const is_on = enabled_ && thresholds_[0] > 0;
    int64_t threshold = is_on ? thresholds_[0] : INT64_MAX;
    if (is_on && sliced_.is_behind()) threshold = std::min(threshold, next_slice_);
    heap_.set_young_threshold(threshold);
    heap_.young_limit_ = is_on ? young_slots * static_cast<size_t>(thresholds_[0]) : SIZE_MAX;
}

int64_t Collector::births() const { return std::max<int64_t>(heap_.net_births_, 0); }

void Collector::freeze() {
    sliced_.abandon();
    heap_.for_each_object([this](Object* object) {
        if (Heap::contents_of(*object) == Contents::leaf || object->gc & gc_frozen || !is_mortal(*object)) return;
        object->gc |= gc_frozen | gc_old;  // it will be among the old when it is unfrozen
        ++frozen_;
    });
    for (Object* const object : heap_.young_) object->gc &= static_cast<uint8_t>(~gc_listed);
    heap_.young_.clear();
}

void Collector::unfreeze() {
    heap_.for_each_object([this](Object* object) {
        if (!(object->gc & gc_frozen)) return;
        object->gc &= static_cast<uint8_t>(~(gc_frozen | gc_middle));
        sliced_.mark_as_met(*object);
    });
    frozen_ = 0;
}

void collect_at_safe_point() {
    Context& here = context();
    uint32_t const reasons = here.safe_point_reasons;
    here.safe_point_reasons = reasons & ~static_cast<uint32_t>(collection_due);
    Collector& collector = here.heap->collector();
    if (collector.is_collecting()) return;
    collector.automatic_ = true;
    if (reasons & stress)
        collector.collect_for_stress();
    else
        collector.collect_due();
    collector.automatic_ = false;
}

}  // namespace gossamer
