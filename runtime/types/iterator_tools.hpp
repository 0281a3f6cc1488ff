// What reversed, enumerate, zip, map and filter are made with.
#pragma once
#include "runtime/binding/native.hpp"
#include "runtime/types/text_arguments.hpp"

namespace gossamer {

// Keywords are refused unless a derived class has an __init__ of its own that may want them.
inline bool may_refuse_keywords(Type& type, Type& own, Arguments const& arguments, char const* name) {
    if (&type != &own && type.slots.initialise != own.slots.initialise) return true;
    return check_no_keywords(name, arguments);
}

template <class T> size_t size_of_iterator(Object const&) { return sizeof(T); }

inline Slots iterator_tool_slots(Value (*make)(Type&, Arguments const&), UnarySlot next) {
    Slots slots;
    slots.make = make;
    slots.iterate = [](Value self) { return retain(self); };
    slots.next = next;
    return slots;
}

}  // namespace gossamer
