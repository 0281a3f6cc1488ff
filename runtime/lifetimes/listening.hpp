// Who listens to the lives of objects: watches (watch.hpp) and the chronicle (chronicle.hpp).
//
// As a rule nobody does, and then it costs nothing:
//   births   Each birth of an object that holds references is counted, and compared with the threshold at which the
//            young are collected. While somebody listens, Heap lets each birth pass that threshold.
//   deaths   Whom somebody wants to hear of again is flagged is_watched, which makes his death take the long way, as a
//            __del__ does (heap/death.hpp).
// Objects that hold no references (texts, numbers, bytes) are born unheard, but each can be watched.
//
// How an object dies:
//   count      by its reference count, in the statement that dropped the last reference
//   collector  in a collection that let go of garbage: as a part of a cycle, or held by one
//   exit       when the program has ended, and with it all that was still there
// What dies because a __del__ or a callback that the collector runs drops it, dies by count.
#pragma once
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "runtime/errors/frame.hpp"
#include "runtime/heap/death.hpp"

namespace gossamer {

struct Watch;
class Chronicle;

enum class DeathCause : uint8_t { count, collector, exit };
char const* name_of(DeathCause cause);  // "count", …

// A place in the program's source. Calls of library code (modules that are embedded) are looked through: what happens
// in there is told of the line that called it.
struct SourcePlace {
    std::string file;      // as the code has it; empty: no program code is under way
    std::string function;  // the qualified name; "<module>"
    uint32_t line = 0;

    std::string short_file() const;  // without the folders
    std::string in() const;          // "load()" or "<module>"
    std::string source() const;      // the line's text, without what surrounds it
};
SourcePlace place_of(Frame const* frame);  // null: nowhere
// Is it code of a module that is embedded in the interpreter?
bool is_library(Code const& code);

// What brings an object's end, seen from its death.
struct Occasion {
    DeathCause cause = DeathCause::count;
    SourcePlace place;          // the statement that runs
    bool is_automatic = false;  // of the collector: the collection had become due, nobody asked for it
    // If the object died with the variables of a call that has just ended: of which, and the variable that held the
    // object itself, if one did.
    std::string ended_call, variable;
};
Occasion occasion_of(Object& object);

struct Lifetimes {
    std::unordered_map<Object*, std::vector<Watch*>> watches;  // each owned; of objects that are alive
    uint64_t watch_serial = 0;
    std::unique_ptr<Chronicle> chronicle;
    bool has_ended = false;  // the program
    Lifetimes();
    ~Lifetimes();
};
// The current interpreter's, made when first asked for; and if there is one already.
Lifetimes& lifetimes();
inline Lifetimes* lifetimes_if_any() { return context().lifetimes; }
// Takes it away; nobody is told anything any more.
void destroy_lifetimes();

}  // namespace gossamer
