#include "runtime/heap/death.hpp"

#include <cstdlib>

#include "runtime/heap/context.hpp"
#include "runtime/heap/heap.hpp"

namespace gossamer {

namespace {

constexpr uint8_t special_flags = has_del | has_record | has_weak_referents | is_watched;
// Low on stack, deaths are put off only from this depth on; so those that wait can always be taken up at depth 0.
constexpr uint32_t depth_always_allowed = 50;

void die(Object* object);

[[gnu::noinline, gnu::cold]] void take_up_deferred() {
    Context& here = context();
    std::vector<Object*>& waiting = here.heap->deferred_deaths();
    ++here.death_depth;
    while (!waiting.empty() && (here.death_depth == 1 || !stack_is_low())) {
        Object* const object = waiting.back();
        waiting.pop_back();
        die(object);
    }
    --here.death_depth;
}

bool must_wait(Context const& here) {
    return here.death_depth >= death_depth_limit || (here.death_depth >= depth_always_allowed && stack_is_low());
}

void end_nest(Context& here) {
    --here.death_depth;
    if (!here.heap->deferred_deaths().empty() && here.death_depth < death_depth_limit - death_depth_slack &&
        (here.death_depth == 0 || !stack_is_low())) [[unlikely]]
        take_up_deferred();
}

// __del__, then weak references. False: the object has been resurrected.
[[gnu::noinline]] bool last_rites(Object* object) {
    if (object->flags & is_watched) [[unlikely]]
        death_hooks.tell(object, DeathEvent::last_reference);
    if (object->flags & has_del) {
        object->flags = static_cast<uint8_t>((object->flags & ~has_del) | is_finalized);
        object->count = 1;  // held while its __del__ runs
        death_hooks.run_del(object);
        if (--object->count != 0) {
            if (object->flags & is_watched) [[unlikely]]
                death_hooks.tell(object, DeathEvent::resurrected);
            return false;
        }
    }
    object->flags |= is_dying;
    if (object->flags & has_weak_referents) {
        object->flags &= static_cast<uint8_t>(~has_weak_referents);
        death_hooks.clear_weak_references(object);
    }
    if (object->flags & is_watched) [[unlikely]]
        death_hooks.tell(object, DeathEvent::death);
    return true;
}

// The object's count is 0 already.
void die(Object* object) {
    Context& here = context();
    if (must_wait(here)) [[unlikely]] {
        here.heap->deferred_deaths().push_back(object);
        return;
    }
    ++here.death_depth;
    if (object->flags & special_flags && !last_rites(object)) [[unlikely]]
        return end_nest(here);
    ShapeHead const& head = shape_head(*object);
    if (object->flags & has_record || head.trailing_slots) [[unlikely]]
        drop_attributes(*object);
    Layout const* const layout = head.layout;
    Object* const type = head.is_type_counted ? head.type : nullptr;
    if (layout->destroy) layout->destroy(*object);
    here.heap->free(object);
    if (type) release(type);
    end_nest(here);
}

}  // namespace

namespace {

// Neither the last owner nor an immortal: a suspect is none any more, or more was released than was held.
[[gnu::noinline, gnu::cold]] void release_suspect(Object* object) {
    if (!is_suspect_in_slices(*object)) std::abort();
    clear_suspicion(*object);
    release(object);
}

// At 2^31 - 1 owners an object is made immortal rather than ever freed too early.
[[gnu::noinline, gnu::cold]] void retain_suspect(Object* object) {
    if (!is_suspect_in_slices(*object)) {
        object->count = immortal_count;
        return;
    }
    clear_suspicion(*object);
    retain(object);
}

}  // namespace

namespace {

bool is_ordinary(Object const& object, ShapeHead const& head) {
    return !head.is_type_counted && !(object.flags & special_flags);
}

// What holds nothing, or nothing that would die of it, and has nothing special needs no nest.
[[gnu::noinline]] void die_without_nest(Object* object) {
    ShapeHead const& head = shape_head(*object);
    Layout const& layout = *head.layout;
    if (!is_ordinary(*object, head)) return die(object);
    if (!layout.visit)
        layout.destroy(*object);
    else if (!layout.destroy_alone(*object))
        return die(object);
    heap().free(object);
}

}  // namespace

// Ends in calls alone, so that it needs no frame.
void release_slow(Object* object) {
    if (object->count != 1) [[unlikely]]
        return is_immortal(*object) ? void() : release_suspect(object);
    object->count = 0;
    ShapeHead const& head = shape_head(*object);
    Layout const& layout = *head.layout;
    if (layout.visit) {
        if (!layout.destroy_alone) [[likely]]
            return die(object);
    } else if (!layout.destroy) {
        if (is_ordinary(*object, head)) [[likely]]
            return heap().free(object);
        return die(object);
    }
    die_without_nest(object);
}

void retain_slow(Object* object) {
    if (!is_immortal(*object)) [[unlikely]]
        retain_suspect(object);
}

}  // namespace gossamer
