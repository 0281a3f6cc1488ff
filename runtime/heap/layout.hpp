// How a kind of object is traced, freed and measured: the part of a type that the heap must know.
#pragma once
#include <cstddef>
#include <cstdint>

#include "runtime/heap/object.hpp"

namespace gossamer {

struct Value;

// What a Value's word (value/value.hpp) says to those who only look for objects; null: it is none.
inline Object* object_in(uint64_t word) { return word & 7 ? nullptr : reinterpret_cast<Object*>(word); }
constexpr uint64_t empty_word = 4;  // of an empty Value

// Is shown each owned reference of an object, by reference. Counting and marking read the slot; breaking a
// cycle empties it and drops what was in it. So tracing and clearing can not disagree.
class Visitor {
public:
    virtual void edge(Object*& slot) = 0;  // never null when called through visit()
    // A reference that lasts as long as the object does (an instance's to its class): it is counted and
    // followed, but can not be broken.
    virtual void fixed_edge(Object* target) = 0;
    inline void visit(Value& slot);  // skips what is not a heap object (runtime/value/value.hpp)
    // Values that stand in a row: as if visit() were called with each, but faster. `first` may be null if there are
    // none.
    void visit_row(Value* first, size_t count) { row(reinterpret_cast<uint64_t*>(first), count); }
    // The same, by their words.
    virtual void row(uint64_t* words, size_t count);
    template <class T> void visit(T*& slot) {
        if (slot) edge(reinterpret_cast<Object*&>(slot));
    }

protected:
    ~Visitor() = default;
};

// What stands between an object and one that it holds, in the words of programs.
enum class EdgeKind : uint8_t {
    attribute,  // name: a str
    item,       // a value of a mapping; name: its key
    key,        // a key of a mapping; name: the key
    element,    // of a sequence; name: its place. Of a set: no name
    local,      // a variable of a call; name: a str
    cell,       // the same for a variable that functions share
    part,       // what programs have no name for; name: a str that says what it is
    type,       // the class of the object
    weak,       // what is known without being held
};

// Is shown each owned reference of an object together with its name (lifetimes/edges.hpp uses it). `name` may be empty,
// and is borrowed; `words` is plain text. Runs no program code.
class EdgeNamer {
public:
    virtual void edge(EdgeKind kind, Value name, Object* target) = 0;
    virtual void edge(EdgeKind kind, char const* words, Object* target) = 0;

    // These skip what is not a heap object. `name`: a Value or words; `target`: a Value or a pointer.
    template <class Name> inline void show(EdgeKind kind, Name name, Value target);  // runtime/value/value.hpp
    template <class Name, class T> void show(EdgeKind kind, Name name, T* target) {
        if (target) edge(kind, name, reinterpret_cast<Object*>(target));
    }
    template <class T> void attribute(char const* name, T target) { show(EdgeKind::attribute, name, target); }
    template <class T> void part(char const* words, T target) { show(EdgeKind::part, words, target); }

protected:
    ~EdgeNamer() = default;
};

struct Layout {
    char const* name;
    // Shows every owned reference. Null: the object holds none, and its pages are never traced.
    void (*visit)(Object& object, Visitor& visitor) = nullptr;
    // Drops what the object holds, in CPython's order, and frees memory outside of the heap. After a visit
    // that cleared, slots may be empty or null. The heap frees the object's own memory afterwards.
    void (*destroy)(Object& object) = nullptr;
    // Bytes of the object itself (header, payload, trailing elements), without the record's word.
    size_t (*size)(Object const& object) = nullptr;
    // For containers of any size: shows what `visit` would, in parts; at least `most` references of those from
    // `position` on, whatever that means to it. Gives the position to go on from, or 0 at the end.
    size_t (*visit_part)(Object& object, Visitor& visitor, size_t position, size_t most) = nullptr;
    // Once the object is touched, what it holds may be moved out of it without a word (note_moved): frames.
    bool is_left_freely = false;
    // Drops what CPython drops before the object's __dict__: the values of __slots__. Rarely there.
    void (*destroy_slots)(Object& object) = nullptr;
    // Shows exactly the references that `visit` shows, with their names. Null: they are parts, numbered in its order.
    void (*name_edges)(Object& object, EdgeNamer& namer) = nullptr;
    // `destroy` for objects that are made and dropped often, if nothing else dies of it. False: something would, and
    // nothing has been done.
    bool (*destroy_alone)(Object& object) = nullptr;
};

// Every shape begins with this, so that the heap need not know more of it.
struct ShapeHead {
    Layout const* layout = nullptr;
    Object* type = nullptr;  // the class, as an object
    // Where an instance keeps its Record* (object/record.hpp), in bytes; 0: it can have none.
    // record_after_payload: behind the trailing elements, at Layout::size rounded up to 8.
    uint16_t record_offset = 0;
    bool is_type_counted = false;  // instances own a reference to their class (classes made by programs)
    // So many owned Values stand behind the rest of an instance (object/record.hpp): __slots__ of a class that derives
    // from a built-in other than object. (Those of an Instance are among its inline slots.)
    uint16_t trailing_slots = 0;
};
constexpr uint16_t record_after_payload = 0xFFFF;

inline ShapeHead const& shape_head(Object const& object) { return *reinterpret_cast<ShapeHead const*>(object.shape); }
inline Layout const& layout_of(Object const& object) { return *shape_head(object).layout; }

// Of what the layout does not know: an object's __dict__ and its trailing slots (object/record.cpp knows how).
void trace_attributes_of(Object& object, Visitor& visitor);
// The same, and its class.
template <class AnyVisitor> void trace_attributes(Object& object, AnyVisitor& visitor) {
    ShapeHead const& head = shape_head(object);
    if (object.flags & has_record || head.trailing_slots) [[unlikely]]
        trace_attributes_of(object, visitor);
    if (head.is_type_counted) visitor.fixed_edge(head.type);
}
// Shows all that an object holds: what its layout shows, its __dict__, its trailing slots and its class.
template <class AnyVisitor> void trace(Object& object, AnyVisitor& visitor) {
    Layout const& layout = layout_of(object);
    if (layout.visit) layout.visit(object, visitor);
    trace_attributes(object, visitor);
}

}  // namespace gossamer
