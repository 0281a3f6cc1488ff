// The runtime as a whole: what makes one, in order.
#pragma once
#include "runtime/heap/context.hpp"

namespace gossamer {

// Makes the built-in types, interned names and other things that all interpreters share; once in a process, by
// whoever comes first. What it makes is immortal and is not changed afterwards.
void initialise_process();

// One definer for each room of built-in types, called by initialise_process in this order. Each defines its
// types (define_type) and makes its shared constants.
void define_core_types();  // core: object, type, str, int, bool, tuple, dict, None, Ellipsis, NotImplemented
// Called by define_core_types, after object and type.
void define_str_type();
void define_int_type();  // and bool
void define_tuple_type();
void define_dict_type();
void define_binding_types();    // binding: native functions and descriptors
void define_exception_types();  // errors
void define_frame_types();      // errors: frame, traceback, code
void define_number_types();     // types: float, complex
void define_text_types();       // types: bytes, bytearray, memoryview, str iterators
void define_container_types();  // types: list, set, frozenset, range, slice, views, iterators
void define_function_types();   // types: function, method, cell, property, super, module, generator …
void define_weak_types();       // weak: ref, proxies, containers, finalize

// Types of rooms above the runtime (of native modules) are made last. Whoever has some says so with a static object:
//     FurtherTypes const itertools_types{define_itertools_types};
struct FurtherTypes {
    explicit FurtherTypes(void (*define)());
};

// The state of one interpreter, and the thread's current one while it lives. The language above adds to it.
Context* make_context();
void destroy_context(Context* context);  // frees everything that is left, without running program code

}  // namespace gossamer
