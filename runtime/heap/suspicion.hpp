// Who is reachable, and who only through suspects: the part of a trial (collector.hpp) that changes nothing in the heap
// but gc_suspect. Collections and looks without one (dry_trial.hpp) are made with it.
#pragma once
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "runtime/heap/collector.hpp"
#include "runtime/heap/trial_counts.hpp"

namespace gossamer {

class Suspicion {
protected:
    // Shows a function each target of an object's references that is a suspect.
    template <class Each> class SuspectVisitor final : public Visitor {
    public:
        explicit SuspectVisitor(Each each) : each_(each) {}
        void edge(Object*& slot) override {
            if (is_suspected(*slot)) each_(*slot);
        }
        void fixed_edge(Object* target) override {
            if (is_suspected(*target)) each_(*target);
        }
        void row(uint64_t* words, size_t count) override {
            for (size_t i = 0; i < count; ++i)
                if (Object* const target = object_in(words[i]); target && is_suspected(*target)) each_(*target);
        }

    private:
        Each each_;
    };

    static bool may_be_suspected(Object const& object) { return is_mortal(object) && !(object.gc & gc_frozen); }
    static void suspect(Object& object) { object.gc |= gc_suspect; }
    static void acquit(Object& object) { object.gc &= static_cast<uint8_t>(~gc_suspect); }
    static bool is_suspected(Object const& object) { return object.gc & gc_suspect; }

    // --- counting

    void count_references_of(std::vector<Object*> const& objects) {
        SuspectVisitor visitor([this](Object& target) { counts_.count(target); });
        for (Object* const object : objects) trace(*object, visitor);
    }
    // A table that lives does not by itself keep the values of suspected keys.
    void count_pending_values() {
        SuspectVisitor visitor([this](Object& target) { counts_.count(target); });
        for (Object* const table : living_tables_) collector_hooks.visit_pending_values(*table, visitor);
    }

    // --- reaching

    void mark_from_roots() {
        if (!collector_hooks.visit_roots) return;
        SuspectVisitor visitor([this](Object& target) { reach(target); });
        collector_hooks.visit_roots(visitor);
        spread();
    }
    // Reaches those with owners beyond those counted and `held`.
    void reach_owned(std::vector<Object*> const& objects, uint32_t held) {
        for (Object* const object : objects) {
            uint32_t const count = counts_.take(*object);
            check_count(*object, count);
            if (!is_suspected(*object) || object->count <= count + held) continue;
            reach(*object);
            spread();
        }
    }

private:
    void reach(Object& object) {
        acquit(object);
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
    // More references shown than held: some layout shows one twice, or one that it does not own.
    static void check_count([[maybe_unused]] Object const& object, [[maybe_unused]] uint32_t count) {
#ifdef GOSSAMER_CHECKED
        if (count <= object.count) return;
        std::fprintf(stderr, "collector: an object (%s) with %u owners is shown %u times\n", layout_of(object).name,
                     object.count, count);
        std::abort();
#endif
    }

    TrialCounts counts_;
    std::vector<Object*> reached_;
    std::vector<Object*> living_tables_;  // of ephemerons, reached before the references were counted
};

}  // namespace gossamer
