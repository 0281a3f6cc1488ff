#include "runtime/heap/heap.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <cstdio>
#include <utility>

#include "runtime/heap/collector.hpp"
#include "runtime/heap/context.hpp"

namespace gossamer {

namespace {

// Chunks start small, for short programs, and double with the heap.
constexpr size_t first_chunk_bytes = size_t{1} << 20;
constexpr size_t largest_chunk_bytes = size_t{32} << 20;
// Slots are made in runs of so many bytes, so that a class of which few objects exist touches few pages of memory.
constexpr size_t run_bytes = 4096;

[[noreturn, gnu::cold]] void out_of_memory(size_t bytes) {
    std::fprintf(stderr, "Fatal error: out of memory (%zu bytes asked for)\n", bytes);
    std::abort();
}

}  // namespace

Heap::Heap() : collector_(new Collector(*this)) {}

Heap::~Heap() {
    delete collector_;
    for (Page* page = pages_; page; page = page->next) std::free(page->trial_counts);
    for (LargeBlock* block = large_; block;) std::free(std::exchange(block, block->next));
    for (Chunk const& chunk : chunks_) {
#ifdef __SANITIZE_ADDRESS__
        // Whoever is given these addresses next may touch them.
        ASAN_UNPOISON_MEMORY_REGION(chunk.memory, chunk.bytes);
#endif
        munmap(chunk.memory, chunk.bytes);
    }
}

Page* Heap::add_page(size_t size_class, Contents contents) {
    if (chunk_ == chunk_end_) {
        size_t const wanted = std::min(first_chunk_bytes << std::min<size_t>(chunks_.size(), 16), largest_chunk_bytes);
        // One page more than needed, so that the pages can be aligned.
        size_t const bytes = wanted + page_bytes;
        void* const memory =
            mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (memory == MAP_FAILED) out_of_memory(bytes);
        chunks_.push_back({memory, bytes});
        auto const begin = (reinterpret_cast<uintptr_t>(memory) + page_bytes - 1) & ~(page_bytes - 1);
        chunk_ = reinterpret_cast<char*>(begin);
        chunk_end_ = chunk_ + wanted;
    }
    auto* const page = reinterpret_cast<Page*>(chunk_);
    chunk_ += page_bytes;
#ifdef __SANITIZE_ADDRESS__
    ASAN_UNPOISON_MEMORY_REGION(page, page_bytes);  // the address may have been another heap's
#endif
    page->slot_bytes = static_cast<uint32_t>(size_class * granule);
    page->size_class = static_cast<uint16_t>(size_class);
    page->contents = contents;
    page->slot_count = 0;
    page->slot_capacity = static_cast<uint32_t>((page_bytes - 64) / page->slot_bytes);
    page->next = pages_;
    page->trial_counts = nullptr;
    pages_ = page;
    return page;
}

void Heap::refill(size_t size_class, Contents contents) {
    Page*& page = unfinished_[static_cast<size_t>(contents)][size_class];
    if (!page) page = add_page(size_class, contents);
    uint32_t const slot_bytes = page->slot_bytes;
    auto const more = std::min(static_cast<uint32_t>(std::max<size_t>(run_bytes / slot_bytes, 1)),
                               page->slot_capacity - page->slot_count);
    char* const first = page->first_slot() + size_t{page->slot_count} * slot_bytes;
    // Fresh memory is all zeros: counts are 0 and no bits are set. Only the links are missing.
    FreeSlot* next = nullptr;
    for (uint32_t i = more; i-- > 0;) {
        auto* const slot = reinterpret_cast<FreeSlot*>(first + size_t{i} * slot_bytes);
        slot->next = next;
        next = slot;
    }
    free_[static_cast<size_t>(contents)][size_class] = next;
    page->slot_count += more;
    if (page->slot_count == page->slot_capacity) page = nullptr;
}

Object* Heap::allocate_large(size_t bytes, Shape* shape, Contents contents) {
    auto* const block = static_cast<LargeBlock*>(std::malloc(sizeof(LargeBlock) + bytes));
    if (!block) out_of_memory(bytes);
    block->next = large_;
    block->previous = nullptr;
    block->bytes = bytes;
    block->contents = contents;
    block->trial_count = 0;
    block->waiting_place = block->suspect_place = 0;
    if (large_) large_->previous = block;
    large_ = block;
    Object* const object = block->object();
    object->count = 1;
    object->flags = 0;
    object->gc = 0;
    object->size_class = 0;
    object->shape = shape;
    ++live_;
    if (contents == Contents::references && ++net_births_ > birth_alarm_) sound_alarm(object);
    return object;
}

void Heap::free_large(Object* object) {
    LargeBlock* const block = reinterpret_cast<LargeBlock*>(object) - 1;
    if (block->contents == Contents::references) {
        --net_births_;
        collector_->sliced().forget(*block);
    }
    (block->previous ? block->previous->next : large_) = block->next;
    if (block->next) block->next->previous = block->previous;
    std::free(block);
}

void Heap::list_young(Object* object) {
    object->gc |= gc_listed;
    young_.push_back(object);
    if (young_.size() >= young_limit_) [[unlikely]]
        want_collection();
}

void Heap::sound_alarm(Object* object) {
    if (tell_birth_) tell_birth_(object);
    if (net_births_ > young_threshold_) want_collection();
}

void Heap::set_young_threshold(int64_t births) {
    young_threshold_ = births;
    birth_alarm_ = tell_birth_ ? INT64_MIN : births;
}

void Heap::listen_to_births(void (*tell)(Object* object)) {
    tell_birth_ = tell;
    set_young_threshold(young_threshold_);
}

void Heap::want_collection() { context().safe_point_reasons = context().safe_point_reasons | collection_due; }

void Heap::make_everything_immortal() {
    for_each_object([](Object* object) {
        object->count = immortal_count;
        object->gc = 0;
    });
    young_.clear();
    net_births_ = 0;
}

}  // namespace gossamer
