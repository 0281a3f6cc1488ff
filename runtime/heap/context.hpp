// The state of one interpreter, as the runtime sees it: each layer owns the part that it names here.
//
// There is no global interpreter state. One thread runs one interpreter at a time; `context()` is a
// thread-local pointer to the current one's. What is immutable and shared by all interpreters (built-in
// types, names known at build time) is made once in a process, and is immortal.
#pragma once
#include <cstdint>

namespace gossamer {

class Heap;
struct Object;
struct Dict;
struct Frame;
struct Exceptions;    // runtime/errors: what is pending, what is being handled
struct Hooks;         // runtime/protocol/hooks.hpp: what the language above lends to the runtime
struct WeakRegistry;  // runtime/weak: finalizers, birth serials
struct MethodCache;   // runtime/object: look-ups in classes
struct InternTable;   // runtime/core/str.hpp
struct Streams;       // runtime/types/file.hpp
struct Lifetimes;     // runtime/lifetimes/listening.hpp
class ReprGuard;      // runtime/protocol/protocol.hpp

// Reasons to stop at the next safe point (loop back-edge, call).
enum SafePointReason : uint32_t {
    collection_due = 1,
    signal_arrived = 2,
    stress = 4,  // -X gc-stress: collect the young at every safe point
};

struct Context {
    Heap* heap = nullptr;
    Object* pending = nullptr;  // the exception on its way, or null; owned
    volatile uint32_t safe_point_reasons = 0;
    uint32_t depth = 0;              // calls of Python functions under way
    uint32_t depth_limit = 1000;     // sys.setrecursionlimit
    uint32_t max_str_digits = 4300;  // sys.set_int_max_str_digits: of decimal conversions of int; 0: any
    char* stack_limit = nullptr;     // the machine stack must stay above this
    Frame* frame = nullptr;          // the innermost call
    char* frames_top = nullptr;      // the value stack: next free byte …
    char* frames_end = nullptr;      // … and its end
    Exceptions* exceptions = nullptr;
    InternTable* names = nullptr;
    MethodCache* methods = nullptr;
    WeakRegistry* weak = nullptr;
    Streams* streams = nullptr;
    ReprGuard* representing = nullptr;  // the innermost repr of a container under way
    Hooks* hooks = nullptr;
    Dict* modules = nullptr;               // sys.modules
    Dict* builtins = nullptr;              // the namespace of the module builtins
    uint64_t not_double = 4;               // see lang/nodes/node.hpp: what execute_double could not unbox
    uint32_t death_depth = 0;              // nested deaths under way, see death.cpp
    uint32_t limbo_depth = 0;              // see class Limbo
    Object* asyncgen_firstiter = nullptr;  // sys.set_asyncgen_hooks; owned, or null
    Object* asyncgen_finalizer = nullptr;
    uint32_t origin_depth = 0;       // sys.set_coroutine_origin_tracking_depth
    uint8_t bytes_warnings = 0;      // -b: bytes that are compared with str, or shown by str(), are warned of
    bool develop = false;            // -X dev
    bool specialise = true;          // --no-specialise turns it off
    Lifetimes* lifetimes = nullptr;  // who listens to births and deaths, or null
    Frame* ending = nullptr;         // while somebody listens: the call whose variables are being dropped
};

inline thread_local Context* current_context = nullptr;
inline Context& context() { return *current_context; }
inline Heap& heap() { return *current_context->heap; }

// While one lives, many references are on their way out of a container: they have left it, and nobody counts them.
// Meanwhile program code may run, but no slice of a collection (see note_moved).
class Limbo {
public:
    Limbo() { ++context().limbo_depth; }
    ~Limbo() { --context().limbo_depth; }
    Limbo(Limbo const&) = delete;
    Limbo& operator=(Limbo const&) = delete;
};

// Machine stack left? Asked by everything that recurses: calls, repr, comparison, hashing, copying.
inline bool stack_is_low() { return static_cast<char*>(__builtin_frame_address(0)) < current_context->stack_limit; }

}  // namespace gossamer
