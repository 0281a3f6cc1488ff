// What the native types of itertools, collections and functools are made with.
#pragma once
#include "runtime/binding/native.hpp"
#include "runtime/types/iterators.hpp"
#include <algorithm>

namespace gossamer {

// A type T that lists what it owns once, in the order in which it is dropped:
//     template <class Each> void each(Each each) { each(function); each(iterator); }
// Tracing and dropping are both made of that, so that they can not disagree.
template <class T> struct ListedLayout {
    static void visit(Object& object, Visitor& visitor) {
        static_cast<T&>(object).each([&](auto& slot) { visitor.visit(slot); });
    }
    static void destroy(Object& object) {
        static_cast<T&>(object).each([](auto& slot) { gossamer::drop(slot); });
    }
    static size_t size(Object const&) { return sizeof(T); }
    // T may say how programs know them, in the same order: an attribute's name, or words if there is none. The last is
    // for all that follow.
    //     static constexpr char const* names[] = {"func", "its cache"};
    static void name_edges(Object& object, EdgeNamer& namer) {
        if constexpr (requires { T::names; }) {
            size_t at = 0;
            static_cast<T&>(object).each([&](auto& slot) {
                char const* const name = T::names[std::min(at++, std::size(T::names) - 1)];
                bool const is_words = std::string_view(name).find(' ') != std::string_view::npos;
                namer.show(is_words ? EdgeKind::part : EdgeKind::attribute, name, slot);
            });
        }
    }
    static constexpr bool has_names = requires { T::names; };
    static constexpr Layout layout{.name = "native",
                                   .visit = visit,
                                   .destroy = destroy,
                                   .size = size,
                                   .name_edges = has_names ? name_edges : nullptr};
};

inline Value iterator_itself(Value self) { return retain(self); }

inline Slots iterator_slots(Value (*make)(Type&, Arguments const&), UnarySlot next) {
    Slots slots;
    slots.make = make;
    slots.iterate = iterator_itself;
    slots.next = next;
    return slots;
}

// A __new__ whose arguments are bound by a signature: the function takes the type first.
template <auto F, Text S> Value make_by(Type& type, Arguments const& arguments) {
    static constexpr Native native = method<F, S>();
    return native.invoke(native, Value::of(&type), arguments);
}

// Keywords are refused unless a class derived from `own` has an __init__ that may want them.
inline bool check_plain_arguments(Type& type, Type const& own, Arguments const& arguments, char const* name,
                                  size_t least, size_t most) {
    bool const has_own_init = &type != &own && type.slots.initialise != own.slots.initialise;
    return (has_own_init || check_no_keywords(name, arguments)) &&
           check_positional(name, arguments.positional, least, most);
}

// The iterator type `name` of a module.
template <class T>
void define_iterator(Type& type, char const* module, char const* name, char const* doc, Slots const& slots,
                     std::span<Native const> methods = {}, bool is_subclassable = true) {
    define_type(type, {.name = name,
                       .module = module,
                       .doc = doc,
                       .layout = &ListedLayout<T>::layout,
                       .size = sizeof(T),
                       .flags = slots.make && is_subclassable ? uint32_t{type_is_subclassable} : 0,
                       .slots = slots,
                       .methods = methods});
}

}  // namespace gossamer
