// The families of built-in functions, each a table in a file of its own.
#pragma once
#include <span>

#include "runtime/binding/native.hpp"

namespace gossamer {

std::span<Native const> object_functions();        // attributes, classes, identity, iteration
std::span<Native const> aggregate_functions();     // sum, min, max, sorted, any, all
std::span<Native const> number_functions();        // abs, pow, round, hex, ord, chr …
std::span<Native const> evaluation_functions();    // eval, exec, compile, globals, __import__ …
std::span<Native const> asynchronous_functions();  // aiter, anext
std::span<Native const> printing_functions();      // print, input
std::span<Native const> opening_functions();       // open

// Is it the function __import__ that the language came with? (empty: no)
bool is_built_in_import(Value function);
// The same of __build_class__.
bool is_built_in_build_class(Value function);

}  // namespace gossamer
