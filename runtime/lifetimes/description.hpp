// Objects in a few words, without running any code of the program: no __repr__, no properties.
#pragma once
#include <string>

#include "runtime/errors/frame.hpp"
#include "runtime/value/value.hpp"

namespace gossamer {

// "Node(name='a')": the class, and the first simple attributes of an instance; "list of 3", "function f()",
// "class Node", "frame of f(), line 3 of prog.py". One line.
std::string describe_object(Object& object);
// The same of any value: what has no object of its own is told as repr() does.
std::string describe_value(Value value);
// "f(), line 3 of prog.py", or "module __main__, line 3 of prog.py": where a call stands.
std::string describe_place(Frame const& frame);
uint32_t line_of(Frame const& frame);  // from 1

}  // namespace gossamer
