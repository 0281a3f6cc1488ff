#include "runtime/heap/sliced_collection.hpp"

#include <algorithm>
#include <ctime>
#include <utility>

#include "runtime/heap/breaker.hpp"
#include "runtime/heap/collector.hpp"
#include "runtime/heap/context.hpp"
#include "runtime/heap/death.hpp"
#include "runtime/heap/heap.hpp"

namespace gossamer {

namespace {

constexpr int64_t slice_time = 1'200'000;      // nanoseconds of the processor's
constexpr size_t steps_between_looks = 512;    // at the clock
constexpr size_t most_unspent = 4'000'000;     // steps
constexpr size_t part_of_a_container = 1024;   // references
constexpr uint32_t most_owners = 0x3FFF'FFFF;  // of a suspect

int64_t processor_time() {
    timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * int64_t{1'000'000'000} + now.tv_nsec;
}

bool is_large(Object const& object) { return object.size_class == 0; }
LargeBlock& block_of(Object& object) { return *(reinterpret_cast<LargeBlock*>(&object) - 1); }

}  // namespace

template <class Each> class SlicedCollection::EdgeVisitor final : public Visitor {
public:
    explicit EdgeVisitor(Each each) : each_(each) {}
    void edge(Object*& slot) override { each_(*slot), ++edges; }
    void fixed_edge(Object* target) override { each_(*target), ++edges; }
    void row(uint64_t* words, size_t count) override {
        for (size_t i = 0; i < count; ++i)
            if (Object* const target = object_in(words[i])) each_(*target);
        edges += count;
    }
    size_t edges = 0;

private:
    Each each_;
};

// --- slices

void SlicedCollection::start() {
    if (is_running()) return;
    mark_ ^= gc_marked;
    are_held_ = false;
    unspent_ = tracked_ = collected_ = survivors_ = 0;
    enter(Phase::mark);
    EdgeVisitor visitor([this](Object& target) {
        if (is_unmarked(target)) meet(target);
    });
    if (collector_hooks.visit_roots) collector_hooks.visit_roots(visitor);
}

void SlicedCollection::work(size_t steps) {
    if (is_working_) return;
    is_working_ = true;
    size_t left = std::min(steps + unspent_, most_unspent), spent = 0;
    int64_t const end = processor_time() + slice_time;
    while (left && is_running()) {
        size_t const cost = step();
        left -= std::min(left, cost);
        spent += cost;
        if (spent < steps_between_looks) continue;
        if (processor_time() >= end) break;
        spent = 0;
    }
    unspent_ = is_running() ? left : 0;
    is_working_ = false;
}

void SlicedCollection::finish() {
    if (is_working_) return;
    is_working_ = true;
    while (is_running()) step();
    is_working_ = false;
}

size_t SlicedCollection::abandon() {
    if (!is_running() || is_working_) return 0;
    if (are_held_ || phase_ >= Phase::judge) {
        finish();
        return collected_;
    }
    for (Object* const object : suspects_) {
        if (!object) continue;
        if (is_suspect_in_slices(*object)) lift_suspicion(*object);
        if (is_large(*object)) block_of(*object).suspect_place = 0;
    }
    suspects_.clear();
    while (next_waiting().object) {}
    tables_.clear();
    enter(Phase::idle);
    return 0;
}

void SlicedCollection::enter(Phase phase) {
    phase_ = phase;
    place_ = kept_ = 0;
}

size_t SlicedCollection::step() {
    switch (phase_) {
        case Phase::idle: break;
        case Phase::mark: return mark_step();
        case Phase::sweep: return sweep_step();
        case Phase::sweep_large: return sweep_large_step();
        case Phase::recount: return recount_step();
        case Phase::restore: return restore_step();
        case Phase::judge: return judge_step();
        case Phase::last_words: return say_last_words();
        case Phase::suspect: return suspect_step();
        case Phase::tell: return tell_step();
        case Phase::break_up: return break_step();
    }
    return 1;
}

// --- waiting

void SlicedCollection::wait(Object& object, size_t position) {
    waiting_.push_back({&object, position});
    if (is_large(object)) block_of(object).waiting_place = waiting_.size();
}

SlicedCollection::Waiting SlicedCollection::next_waiting() {
    while (!waiting_.empty()) {
        Waiting const next = waiting_.back();
        waiting_.pop_back();
        if (!next.object) continue;
        if (is_large(*next.object)) block_of(*next.object).waiting_place = 0;
        // What has died meanwhile has left a slot with count 0; or another lives there, and is looked at in vain.
        if (next.object->count) return next;
    }
    return {nullptr, 0};
}

void SlicedCollection::forget(LargeBlock& block) {
    if (block.waiting_place) waiting_[block.waiting_place - 1].object = nullptr;
    if (block.suspect_place) suspects_[block.suspect_place - 1] = nullptr;
    if (block_ == &block) block_ = block.next;
}

// --- mark

bool SlicedCollection::is_unmarked(Object const& object) const {
    return (object.gc & gc_marked) != mark_ && is_mortal(object) && Heap::contents_of(object) == Contents::references;
}

void SlicedCollection::meet(Object& object) {
    mark_as_met(object);
    wait(object, 0);
}

// Shows all that an object keeps alive.
template <class AnyVisitor> void SlicedCollection::spread(Object& object, AnyVisitor& visitor) {
    if (object.gc & gc_ephemerons) [[unlikely]]
        collector_hooks.visit_living_entries(object, visitor);
    else
        trace(object, visitor);
    if (object.flags & has_weak_referents) [[unlikely]]
        collector_hooks.visit_values_of_key(object, visitor);
}

// Shows the collection what an object refers to, a little later: by then the target's header has come from memory.
class SlicedCollection::MarkVisitor final : public Visitor {
public:
    explicit MarkVisitor(SlicedCollection& collection) : collection_(collection) {}
    void edge(Object*& slot) override { look_later(slot); }
    // Classes are few, and always at hand.
    void fixed_edge(Object* target) override { look_at(*target), ++edges; }
    void row(uint64_t* words, size_t count) override {
        for (size_t i = 0; i < count; ++i)
            if (Object* const target = object_in(words[i])) look_later(target);
    }
    void look_at_all() {
        for (size_t i = 0; i < delay; ++i) look_later(nullptr);
    }
    size_t edges = 0;

private:
    static constexpr size_t delay = 16;
    void look_later(Object* target) {
        __builtin_prefetch(target);
        ++edges;
        if (Object* const due = std::exchange(coming_[turn_++ % delay], target)) look_at(*due);
    }
    void look_at(Object& target) {
        if (collection_.is_unmarked(target)) collection_.meet(target);
    }

    SlicedCollection& collection_;
    Object* coming_[delay] = {};
    size_t turn_ = 0;
};

size_t SlicedCollection::mark_step() {
    MarkVisitor visitor(*this);
    while (visitor.edges < steps_between_looks / 2) {
        if (waiting_.empty()) visitor.look_at_all();
        auto const [object, position] = next_waiting();
        if (!object) {
            page_ = heap_.pages_;
            enter(Phase::sweep);
            break;
        }
        mark_through(*object, position, visitor);
    }
    visitor.look_at_all();
    return 1 + visitor.edges;
}

// Shows what an object keeps alive, or a part of it.
void SlicedCollection::mark_through(Object& object, size_t position, MarkVisitor& visitor) {
    if (object.gc & gc_ephemerons) [[unlikely]]
        tables_.push_back(&object);
    else if (auto const visit_part = layout_of(object).visit_part) {
        // It may be changed between two parts. What is missed then is restored.
        if (size_t const next = visit_part(object, visitor, position, part_of_a_container)) return wait(object, next);
        trace_attributes(object, visitor);
        if (object.flags & has_weak_referents) collector_hooks.visit_values_of_key(object, visitor);
        return;
    }
    spread(object, visitor);
}

// --- sweep

void SlicedCollection::suspect(Object& object) {
    if (object.count > most_owners) return mark_as_met(object);
    object.count |= suspect_bit;
    suspects_.push_back(&object);
    if (is_large(object)) block_of(object).suspect_place = suspects_.size();
}

size_t SlicedCollection::sweep_step() {
    if (!page_) {
        block_ = heap_.large_;
        enter(Phase::sweep_large);
        return 1;
    }
    Page& page = *page_;
    page_ = page.next;
    if (page.contents == Contents::leaf) return 1;
    char* slot = page.first_slot();
    for (uint32_t i = 0; i < page.slot_count; ++i, slot += page.slot_bytes) {
        auto& object = *reinterpret_cast<Object*>(slot);
        if (!is_mortal(object) || (object.gc & (gc_old | gc_frozen)) != gc_old) continue;
        ++survivors_;
        if ((object.gc & gc_marked) != mark_) suspect(object);
    }
    return 1 + page.slot_count / 4;
}

size_t SlicedCollection::sweep_large_step() {
    if (!block_) {
        enter(Phase::recount);
        return 1;
    }
    LargeBlock& block = *block_;
    block_ = block.next;
    Object& object = *block.object();
    if (block.contents == Contents::leaf || !is_mortal(object) || (object.gc & (gc_old | gc_frozen)) != gc_old)
        return 1;
    ++survivors_;
    if ((object.gc & gc_marked) != mark_) suspect(object);
    return 1;
}

// --- recount and restore

size_t SlicedCollection::recount_step() {
    if (place_ == suspects_.size()) {
        count_pending_values();
        enter(Phase::restore);
        return 1;
    }
    Object* const object = suspects_[place_++];
    if (!object || !is_suspect_in_slices(*object)) return 1;
    EdgeVisitor visitor([this](Object& target) {
        if (is_suspect_in_slices(target)) counts_.count(target);
    });
    trace(*object, visitor);
    return 1 + visitor.edges;
}

// A table that lives does not by itself keep the values of suspected keys.
void SlicedCollection::count_pending_values() {
    EdgeVisitor visitor([this](Object& target) {
        if (is_suspect_in_slices(target)) counts_.count(target);
    });
    std::sort(tables_.begin(), tables_.end());
    tables_.erase(std::unique(tables_.begin(), tables_.end()), tables_.end());
    for (Object* const table : tables_)
        if (table->count && table->gc & gc_ephemerons && !is_suspect_in_slices(*table))
            collector_hooks.visit_pending_values(*table, visitor);
}

void SlicedCollection::lift_suspicion(Object& object) {
    object.count &= ~suspect_bit;
    counts_.take(object);
    mark_as_met(object);
}

void SlicedCollection::clear_suspicion(Object& object) {
    lift_suspicion(object);
    wait(object, 0);
    if (!layout_of(object).is_left_freely) return;
    freely_left_.push_back(&object);
    if (freely_left_.size() > 1) return;  // the loop below is under way
    EdgeVisitor visitor([this](Object& target) {
        if (is_suspect_in_slices(target)) clear_suspicion(target);
    });
    for (size_t i = 0; i < freely_left_.size(); ++i) trace(*freely_left_[i], visitor);
    freely_left_.clear();
}

size_t SlicedCollection::restore_step() {
    if (Object* const object = next_waiting().object) {
        EdgeVisitor visitor([this](Object& target) {
            if (is_suspect_in_slices(target)) clear_suspicion(target);
        });
        spread(*object, visitor);
        return 1 + visitor.edges;
    }
    if (place_ == suspects_.size()) {
        enter(Phase::judge);
        return 1;
    }
    Object* const object = suspects_[place_++];
    if (!object || !is_suspect_in_slices(*object)) return 1;
    uint32_t const internal = counts_.take(*object) + (are_held_ ? 1 : 0);
    if ((object->count & ~suspect_bit) > internal) clear_suspicion(*object);
    return 1;
}

// --- the verdict

size_t SlicedCollection::judge_step() {
    if (place_ == suspects_.size()) {
        suspects_.resize(kept_);
        bool const is_first = !are_held_;
        are_held_ = true;
        // Whom it touches is a suspect again after the last words; and if there are none, nobody is asked any more.
        if (GarbageListener* const listener = heap_.collector().listener.get(); listener && is_first && kept_) {
            listener->found({suspects_.begin(), suspects_.end()});
            while (next_waiting().object) {}
        }
        enter(is_first && !special_.empty() ? Phase::last_words : Phase::tell);
        return 1;
    }
    Object* const object = suspects_[place_++];
    if (!object) return 1;
    if (is_suspect_in_slices(*object)) {
        suspects_[kept_++] = object;
        if (is_large(*object)) block_of(*object).suspect_place = kept_;
        if (!are_held_) {
            ++object->count;
            if (object->flags & (has_del | has_weak_referents)) [[unlikely]]
                special_.push_back(object);
        }
    } else {
        if (is_large(*object)) block_of(*object).suspect_place = 0;
        if (are_held_) release(object);  // what a __del__ made reachable
    }
    return 1;
}

size_t SlicedCollection::say_last_words() {
    if (auto const birth = collector_hooks.birth_of)
        std::stable_sort(special_.begin(), special_.end(),
                         [birth](Object* a, Object* b) { return birth(*a) < birth(*b); });
    if (collector_hooks.clear_weak_references) collector_hooks.clear_weak_references(special_);
    call_finalisers(special_);
    special_.clear();
    while (next_waiting().object) {}
    enter(Phase::suspect);
    return 1;
}

size_t SlicedCollection::suspect_step() {
    if (place_ == suspects_.size()) {
        enter(Phase::recount);
        return 1;
    }
    Object& object = *suspects_[place_++];
    if (!is_suspect_in_slices(object) && object.count <= most_owners) object.count |= suspect_bit;
    return 1;
}

size_t SlicedCollection::tell_step() {
    if (place_ == suspects_.size()) {
        enter(Phase::break_up);
        return 1;
    }
    Object& object = *suspects_[place_++];
    object.count &= ~suspect_bit;
    if (!collector_hooks.before_break || collector_hooks.before_break(object)) ++tracked_;
    return 1;
}

size_t SlicedCollection::break_step() {
    if (place_ == suspects_.size()) {
        collected_ = tracked_;
        survivors_ -= std::min(survivors_, suspects_.size());
        suspects_.clear();
        tables_.clear();
        enter(Phase::idle);
        return 1;
    }
    Collector::Breaking const breaking(heap_.collector());
    Breaker().break_up(*suspects_[place_++]);
    return 4;
}

bool SlicedCollection::doubts(Object const& object) const {
    return phase_ == Phase::mark ? is_unmarked(object) : is_suspect_in_slices(object);
}

void clear_suspicion(Object& object) { heap().collector().sliced().clear_suspicion(object); }

}  // namespace gossamer
