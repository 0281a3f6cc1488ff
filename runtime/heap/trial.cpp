#include "runtime/heap/trial.hpp"

#include <algorithm>
#include <utility>

#include "runtime/heap/breaker.hpp"

namespace gossamer {

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
    reach_owned(suspects_, 0);
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
    count_references_of(garbage_);
    reach_owned(garbage_, 1);
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
    for (Object* const object : garbage_) acquit(*object);
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
        acquit(*object);
    }
    Collector::Breaking const breaking(collector_);
    Breaker breaker;
    for (Object* const object : garbage_) breaker.break_up(*object);
    return tracked;
}

}  // namespace gossamer
