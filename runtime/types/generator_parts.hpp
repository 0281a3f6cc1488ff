// What generators, coroutines and asynchronous generators are made of: all three are a Generator.
#pragma once
#include "runtime/types/async.hpp"
#include "runtime/types/generator.hpp"

namespace gossamer {

extern Layout const generator_layout;

char const* kind_of(Generator const& generator);  // "generator", "coroutine", "async generator"
Value generator_next(Value self);
// What close() returns; empty: an exception is pending.
Value close_generator(Generator& generator);
// Of one that nobody holds any more and that is in the middle of something.
void generator_finalise(Value self);
// Unlike others that have last words, it is forgotten by weak references before these, not after.
void clear_references_to_dying(Generator& generator);

// Where nothing came and nothing is pending, StopIteration is.
Value with_stop_iteration(Value item);
// The exception that throw(value) or, as of old, throw(type, value, traceback) names: owned.
Value thrown_exception(Arguments const& given);
// One to three arguments, of which more than one are deprecated. False: an exception is pending.
bool check_thrown(Value self, char const* method, Arguments const& arguments);
bool warn_about_signature(char const* method, Arguments const& arguments);

Value repr_of_generator(Value self);
Value generator_send_method(Value self, Value value);
Value generator_throw_method(Value self, Arguments const& arguments);
Value generator_close_method(Value self);
Value generator_class_getitem(Value type, Value item);
Value frame_of_generator(Value self);
Value code_of_generator(Value self);
bool set_generator_name(Value self, Value value);
bool set_generator_qualified_name(Value self, Value value);

}  // namespace gossamer
