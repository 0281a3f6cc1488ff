// The header that every heap object begins with, and its reference count.
//
// An object is 16 bytes of header and then its payload. The shape says what it is: its type, how it is
// traced and freed, and where its attributes stand. Exact type checks and inline caches are both one
// compare of the shape.
//
// The count is a signed story told in 32 unsigned bits: 1 … 2^31-1 are owners; with the top bit set, `retain` and
// `release` leave the fast path. With the next bit set too the object is immortal: it is never written to, and may be
// shared between interpreters. Without, it is a suspect of the collection in slices (sliced_collection.hpp): the other
// bits are its owners, and whoever touches it clears it of suspicion.
#pragma once
#include <cstdint>

namespace gossamer {

struct Shape;
struct Object;

constexpr uint32_t immortal_count = 0xC0000000;
constexpr uint32_t suspect_bit = 0x80000000;

// Bits of Object::flags. Any of the first three and the last makes death take the long way.
enum ObjectFlag : uint8_t {
    has_del = 1,             // its class has a __del__ that has not been run for it
    has_record = 2,          // its record exists: weak references, a __dict__ or a birth serial may hang on it
    has_weak_referents = 4,  // somebody refers to it weakly: to be cleared before it goes
    is_finalized = 8,        // __del__ has been called; it is called once in a life
    is_interned = 16,        // str: listed in the table of interned strings
    is_dying = 32,           // its death is under way
    is_watched = 64,         // somebody may want to know of its death (runtime/lifetimes/listening.hpp)
};

// Bits of Object::gc, which belong to the collector alone.
enum CollectorBit : uint8_t {
    gc_listed = 1,       // its slot is in the heap's list of the young; stays set while the slot is free
    gc_old = 2,          // survived a collection of the young
    gc_reached = 4,      // a mark for walks through the heap; taken off when the walk ends
    gc_suspect = 8,      // may be garbage, as far as the running collection knows; at its end, is garbage
    gc_middle = 16,      // of old objects: gc.collect(0) has made it old, and only the young have been collected since
    gc_frozen = 32,      // set aside by gc.freeze()
    gc_ephemerons = 64,  // a dict whose values live only as long as the targets of its keys, which are weak references
    gc_marked = 128,     // of old objects: equal to the collector's own mark, if the collection in slices has met it
};

struct Object {
    uint32_t count;
    uint8_t flags;
    uint8_t gc;
    uint16_t size_class;  // 0: a large object with a block of its own; else see heap.hpp (leaf_class_bit)
    Shape* shape;
};
static_assert(sizeof(Object) == 16);

// The last owner has let go, or the top bit is set: decides which, and if the object is to die, does it all
// (see death.hpp).
void release_slow(Object* object);
void retain_slow(Object* object);

inline bool is_immortal(Object const& object) { return object.count >= immortal_count; }
// Alive and counted: neither a free slot, nor immortal, nor under that suspicion.
inline bool is_mortal(Object const& object) { return static_cast<int32_t>(object.count) > 0; }
inline bool is_suspect_in_slices(Object const& object) { return object.count >> 30 == 2; }
// A suspect lives: it is seen by the program, or held by somebody who is.
[[gnu::noinline]] void clear_suspicion(Object& object);
// A reference leaves a slot of a heap object, and is not counted down, for somebody else has it now. To be said of
// every such move: the collection in slices may have counted the reference where it was, and must not miss it.
inline void note_moved(Object* object) {
    if (is_suspect_in_slices(*object)) [[unlikely]]
        clear_suspicion(*object);
}

inline void retain(Object* object) {
    uint32_t const next = object->count + 1;
    if (static_cast<int32_t>(next) <= 0) [[unlikely]]
        return retain_slow(object);
    object->count = next;
}
inline void release(Object* object) {
    uint32_t const next = object->count - 1;
    if (static_cast<int32_t>(next) <= 0) [[unlikely]]
        return release_slow(object);
    object->count = next;
}

}  // namespace gossamer
