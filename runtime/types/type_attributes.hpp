// The computed attributes of classes (__name__, __mro__, __doc__ …), for type_type.cpp.
#pragma once
#include <span>

#include "runtime/binding/native.hpp"

namespace gossamer {

extern std::span<Member const> const type_members;

}  // namespace gossamer
