// The class statement, from the function of its body to the class: what __build_class__ does.
#pragma once
#include "runtime/types/function.hpp"

namespace gossamer {

// `bases` as they were written, `keywords` with the metaclass among them (it is taken out). Owned result, which is a
// class unless the metaclass gives something else. A function that has type parameters hands them to the class.
Value build_class(Function& body, Value name, Tuple& bases, Dict& keywords);

}  // namespace gossamer
