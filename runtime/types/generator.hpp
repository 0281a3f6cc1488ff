// Generators: a frame of its own on the heap, resumed by the language above.
#pragma once
#include "runtime/errors/frame.hpp"
#include "runtime/types/function.hpp"

namespace gossamer {

enum class GeneratorState : uint8_t { fresh, suspended, running, finished };

// A throw() or close() on its way to what a generator waits for in `yield from` or `await`.
struct Throwing {
    Arguments const* given;  // to throw(); null: close()
    Value method{};          // throw() of what is waited for; empty: that is a generator, or it is closed
    bool closes;             // what is waited for is closed, and the exception raised in the generator itself
    bool is_end;             // GeneratorExit closes what is waited for further inside
};

struct Generator : Object {
    Record* record;
    Function* function;  // owned; keeps code, globals and closure. Null once finished; its code is then in `delegate`
    Str* name;           // owned
    Str* qualified_name;
    Frame* frame;    // malloc'd with its slots; null once finished
    Value delegate;  // what `yield from` is waiting for (gi_yieldfrom); owned or empty
    Value handled;   // the exception being handled inside, parked while suspended; owned or empty
    GeneratorState state;
    bool is_closed;   // of an asynchronous generator: it has ended, or aclose() was called
    bool is_awaited;  // of an asynchronous generator: one of its awaitables is under way
    bool has_hooks;   // of an asynchronous generator: the hooks that were set at its first use have been asked for
    Value finalizer;  // of an asynchronous generator: whom to tell when it is dropped unfinished; owned or empty
    // Runs until the next yield: the yielded value (owned), or empty: with nothing pending it returned and
    // `result` is what it returned; else it raised. `sent` is owned; if `sent` is empty, the pending exception is
    // raised at the point where it waits.
    Value (*resume)(Generator& generator, Value sent);
    Value result;              // owned, until StopIteration carries it away
    Throwing const* throwing;  // until it has reached the node that waits; or null
    Value origin;              // of a coroutine: cr_origin; owned or empty
};
extern Type generator_type;

// generator.send/throw/close/__next__ on top of resume, and their rules (types/generator.cpp).
// The next item, or empty: an exception is pending (StopIteration with the result among them), or nothing is: the body
// has returned None.
Value generator_send(Generator& generator, Value value);  // borrowed value
// throw() with one to three arguments. `is_end`: GeneratorExit closes what the generator waits for, as close() does.
Value generator_throw(Generator& generator, Arguments const& given, bool is_end = true);
bool generator_close(Generator& generator);

}  // namespace gossamer
