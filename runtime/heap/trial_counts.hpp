// How many of an object's owners are suspects themselves: what both collections of cycles count.
//
// The counts stand beside the pages, one byte for each granule, and in a map what does not fit into a byte; those of
// large objects stand in their blocks. Collections share the bytes, for no object is the suspect of two at a time; so
// whoever counts sees to it that all is 0 again behind him.
#pragma once
#include <cstdint>
#include <cstdlib>
#include <unordered_map>
#include <utility>

#include "runtime/heap/heap.hpp"

namespace gossamer {

class TrialCounts {
public:
    void count(Object& target) {
        if (is_large(target)) [[unlikely]] {
            ++block_of(target).trial_count;
            return;
        }
        uint8_t& byte = byte_of(target);
        if (byte < in_map - 1) [[likely]]
            ++byte;
        else if (byte == in_map)
            ++overflow_[&target];
        else {
            byte = in_map;
            overflow_[&target] = in_map;
        }
    }
    // What was counted; it is 0 again afterwards.
    uint32_t take(Object& object) {
        if (is_large(object)) [[unlikely]]
            return std::exchange(block_of(object).trial_count, 0);
        uint8_t const byte = std::exchange(byte_of(object), 0);
        if (byte != in_map) [[likely]]
            return byte;
        auto const found = overflow_.find(&object);
        uint32_t const count = found->second;
        overflow_.erase(found);
        return count;
    }

private:
    static constexpr uint8_t in_map = 255;
    static constexpr size_t granules_in_page = page_bytes / granule;

    static bool is_large(Object const& object) { return object.size_class == 0; }
    static LargeBlock& block_of(Object& object) { return *(reinterpret_cast<LargeBlock*>(&object) - 1); }
    static uint8_t& byte_of(Object& object) {
        Page* const page = page_of(&object);
        if (!page->trial_counts) [[unlikely]]
            page->trial_counts = static_cast<uint8_t*>(std::calloc(granules_in_page, 1));
        return page->trial_counts[(reinterpret_cast<uintptr_t>(&object) & (page_bytes - 1)) / granule];
    }

    std::unordered_map<Object*, uint32_t> overflow_;
};

}  // namespace gossamer
