// The heap: size classes of 16 bytes each, carved from 64 KB pages; larger objects have blocks of their own.
//
// A page holds slots of one size class and of one kind: either objects that hold references, or leaves that
// hold none. The collector finds all objects by walking pages; a slot whose count is 0 is free. A page's
// header lies at its start, so that `page_of` is a mask.
//
// An allocation never collects. It counts; and when enough has been born, it raises a flag that the next
// safe point sees (see safe_point.hpp).
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#endif

#include "runtime/heap/layout.hpp"

namespace gossamer {

constexpr size_t granule = 16;
constexpr size_t page_bytes = 64 * 1024;
constexpr size_t largest_small = 512;                         // bytes; above: a block of its own
constexpr size_t size_classes = largest_small / granule + 1;  // class n holds n * 16 bytes

enum class Contents : uint8_t { references, leaf };

// In Object::size_class, beside the class itself: the object lives on a page of leaves.
constexpr uint16_t leaf_class_bit = 0x100;

struct Page {
    uint32_t slot_bytes;
    uint16_t size_class;
    Contents contents;
    uint32_t slot_count;  // made so far: slots beyond have never been touched
    uint32_t slot_capacity;
    Page* next;             // in the heap's list of all pages
    uint8_t* trial_counts;  // the collector's: one for each granule of the page; null: not needed yet
    char* first_slot() { return reinterpret_cast<char*>(this) + 64; }
};
inline Page* page_of(void const* object) {
    return reinterpret_cast<Page*>(reinterpret_cast<uintptr_t>(object) & ~(page_bytes - 1));
}

// In front of each large object, in the heap's list of them, newest first. The young ones are those in front of
// the first that is gc_old (they are not in the list of young slots, since their memory does not stay).
struct LargeBlock {
    LargeBlock* next;
    LargeBlock* previous;
    size_t bytes;
    Contents contents;
    uint32_t trial_count;  // the collector's, as is
    // Where it stands in the lists of the collection in slices, from 1 on: among those still to be looked at, and among
    // the suspects. 0: nowhere.
    size_t waiting_place, suspect_place;
    char padding[16];
    Object* object() { return reinterpret_cast<Object*>(this + 1); }
};
static_assert(sizeof(LargeBlock) == 64);

class Collector;
class Trial;
class SlicedCollection;

// Under AddressSanitizer the payload of a free slot may not be touched; its header stays readable for the walk
// over the pages.
inline void poison([[maybe_unused]] Object* object, [[maybe_unused]] size_t bytes) {
#ifdef __SANITIZE_ADDRESS__
    ASAN_POISON_MEMORY_REGION(object + 1, bytes - sizeof(Object));
#endif
}
inline void unpoison([[maybe_unused]] Object* object, [[maybe_unused]] size_t bytes) {
#ifdef __SANITIZE_ADDRESS__
    ASAN_UNPOISON_MEMORY_REGION(object + 1, bytes - sizeof(Object));
#endif
}

class Heap {
public:
    Heap();
    ~Heap();
    Heap(Heap const&) = delete;
    Heap& operator=(Heap const&) = delete;

    // A fresh object with count 1 and the given shape; the payload is not initialised. `bytes` includes the
    // header. Ends the process with a clear message if the machine has no memory left; callers that take
    // sizes from the program check them first (`fits`).
    Object* allocate(size_t bytes, Shape* shape, Contents contents) {
        size_t const size_class = (bytes + granule - 1) / granule;
        if (size_class >= size_classes) [[unlikely]]
            return allocate_large(bytes, shape, contents);
        FreeSlot*& list = free_[static_cast<size_t>(contents)][size_class];
        if (!list) [[unlikely]]
            refill(size_class, contents);
        Object* const object = reinterpret_cast<Object*>(list);
        list = list->next;
        unpoison(object, size_class * granule);
        object->count = 1;
        object->flags = 0;
        object->gc &= gc_listed;
        object->size_class = static_cast<uint16_t>(size_class | (contents == Contents::leaf ? leaf_class_bit : 0));
        object->shape = shape;
        ++live_;
        if (contents == Contents::references) born(object);
        return object;
    }
    // Takes the memory back. The slot then has count 0, and keeps its gc_listed bit.
    void free(Object* object) {
        --live_;
        if (!object->size_class) [[unlikely]]
            return free_large(object);
        bool const is_leaf = object->size_class & leaf_class_bit;
        if (!is_leaf) --net_births_;
        object->count = 0;
        object->gc &= gc_listed;
        FreeSlot*& list = free_[is_leaf][object->size_class & ~leaf_class_bit];
        auto* const slot = reinterpret_cast<FreeSlot*>(object);
        slot->next = list;
        list = slot;
        poison(object, static_cast<size_t>(object->size_class & ~leaf_class_bit) * granule);
    }

    // Could an object of this many bytes exist at all? False: raise MemoryError.
    static bool fits(size_t bytes) { return bytes < (size_t{1} << 46); }

    size_t live_objects() const { return live_; }
    // Bytes at the object's disposal, header included.
    static size_t bytes_of(Object const& object) {
        if (object.size_class) return static_cast<size_t>(object.size_class & ~leaf_class_bit) * granule;
        return (reinterpret_cast<LargeBlock const*>(&object) - 1)->bytes;
    }
    static Contents contents_of(Object const& object) {
        if (object.size_class) return object.size_class & leaf_class_bit ? Contents::leaf : Contents::references;
        return (reinterpret_cast<LargeBlock const*>(&object) - 1)->contents;
    }
    template <class Each> void for_each_object(Each each);  // live ones, in page order
    // Deaths that wait until the nest of deaths under way has shrunk (death.cpp).
    std::vector<Object*>& deferred_deaths() { return deferred_deaths_; }
    // Makes all that lives immortal, and gives up watching it: for what a process makes once at its start.
    void make_everything_immortal();

    // From now on each object that holds references is shown to `tell` when it is born: it has its header (and so its
    // class), but nothing behind it yet. No program code may run in there. Null: to nobody.
    void listen_to_births(void (*tell)(Object* object));

    Collector& collector() { return *collector_; }

private:
    friend class Collector;
    friend class Trial;
    friend class SlicedCollection;
    struct FreeSlot {
        uint64_t count_and_bits;  // count 0: free
        FreeSlot* next;
    };
    [[gnu::noinline]] Object* allocate_large(size_t bytes, Shape* shape, Contents contents);
    [[gnu::noinline]] void free_large(Object* object);
    Page* add_page(size_t size_class, Contents contents);
    [[gnu::noinline]] void refill(size_t size_class, Contents contents);
    // Young objects are found through a list of their slots. A slot enters the list once, however many
    // objects are born and die in it between two collections: its gc_listed bit outlives the object.
    void born(Object* object) {
        if (!(object->gc & gc_listed)) [[unlikely]]
            list_young(object);
        if (++net_births_ > birth_alarm_) [[unlikely]]
            sound_alarm(object);
    }
    void list_young(Object* object);
    [[gnu::noinline]] void sound_alarm(Object* object);
    void set_young_threshold(int64_t births);
    void want_collection();

    FreeSlot* free_[2][size_classes] = {};
    Page* unfinished_[2][size_classes] = {};  // pages with slots still to be made
    Page* pages_ = nullptr;
    LargeBlock* large_ = nullptr;
    size_t live_ = 0;
    int64_t net_births_ = 0;  // births less deaths of objects that hold references, as CPython counts them
    int64_t young_threshold_ = INT64_MAX;
    // At so many births more is to be done than to count them: young_threshold_, or always if somebody listens.
    int64_t birth_alarm_ = INT64_MAX;
    void (*tell_birth_)(Object* object) = nullptr;
    // Where as many die as are born, births alone would let the young become any number.
    size_t young_limit_ = SIZE_MAX;
    std::vector<Object*> young_;
    std::vector<Object*> deferred_deaths_;
    struct Chunk {
        void* memory;
        size_t bytes;
    };
    std::vector<Chunk> chunks_;
    char* chunk_ = nullptr;
    char* chunk_end_ = nullptr;
    Collector* collector_;
};

template <class Each> void Heap::for_each_object(Each each) {
    for (Page* page = pages_; page; page = page->next)
        for (uint32_t i = 0; i < page->slot_count; ++i) {
            auto* object = reinterpret_cast<Object*>(page->first_slot() + size_t{i} * page->slot_bytes);
            if (object->count) each(object);
        }
    for (LargeBlock* block = large_; block;) {
        LargeBlock* const next = block->next;
        if (block->object()->count) each(block->object());
        block = next;
    }
}

}  // namespace gossamer
