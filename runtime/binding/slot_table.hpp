// The one table that joins each dunder name with its slot, in both directions:
//
//   wrapper      what `int.__add__(1, 2)` runs: takes Python's arguments and calls the slot of the built-in type
//   trampoline   what a slot of a class of a program holds: looks the dunder up on the type and calls it
//
// Several names may share a slot (__lt__ and its kin, __add__ and __radd__, __setitem__ and __delitem__), and a
// name may stand for several slots (list's __add__ is `concatenate`, int's is `binary[add]`).
#pragma once
#include <span>

#include "runtime/object/type.hpp"

namespace gossamer {

struct SlotEntry {
    Str** name;
    uint16_t slot;  // which word of Slots
    bool takes_keywords;
    // Called with the slots of the type that the wrapper was found in.
    Value (*invoke)(Slots const& slots, Value self, Arguments const& arguments);  // null: no wrapper for this name
    char const* doc;
    char const* signature;  // __text_signature__
};
std::span<SlotEntry const> slot_entries();

// Slots seen as a row of function pointers.
using AnySlot = void (*)();
constexpr size_t slot_words = sizeof(Slots) / sizeof(AnySlot);
inline AnySlot& slot_word(Slots& slots, size_t word) { return reinterpret_cast<AnySlot*>(&slots)[word]; }
inline AnySlot slot_word(Slots const& slots, size_t word) { return reinterpret_cast<AnySlot const*>(&slots)[word]; }

// For each slot the function that calls the dunder of a class of a program; null where a program can not define it.
extern Slots const trampolines;

// Makes all slots of a class of a program from what its MRO defines. Where the nearest definition is a built-in's,
// the slot is the built-in's C++ function itself.
void update_slots(Type& type);
// An attribute of a class was set or deleted: remakes the slots that the name is about, in subclasses too.
void update_slot(Type& type, Str* name);

}  // namespace gossamer
