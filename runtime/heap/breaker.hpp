// The end of a piece of garbage: it lets go of all it holds, and of its cycle with it.
#pragma once
#include <utility>
#include <vector>

#include "runtime/heap/collector.hpp"

namespace gossamer {

// Empties slots. What was in them is dropped when the object has been gone through.
class Breaker final : public Visitor {
public:
    void edge(Object*& slot) override { dropped_.push_back(std::exchange(slot, nullptr)); }
    void fixed_edge(Object*) override {}
    void row(uint64_t* words, size_t count) override {
        for (size_t i = 0; i < count; ++i) {
            Object* const object = object_in(words[i]);
            if (!object) continue;
            words[i] = empty_word;
            dropped_.push_back(object);
        }
    }

    // The object is held by the caller alone and its cycle; the caller's reference is taken over. If it is the
    // caller's alone by now, it dies whole, in the order in which its layout drops things.
    void break_up(Object& object) {
        if (object.count > 1 && !(collector_hooks.clear_container && collector_hooks.clear_container(object))) {
            trace(object, *this);
            for (size_t i = 0; i < dropped_.size(); ++i) release(dropped_[i]);
            dropped_.clear();
        }
        release(&object);
    }

private:
    std::vector<Object*> dropped_;
};

}  // namespace gossamer
