#include "runtime/heap/collector.hpp"

#include <algorithm>
#include <utility>

#include "runtime/heap/context.hpp"
#include "runtime/heap/death.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/heap/trial.hpp"

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

}  // namespace

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
