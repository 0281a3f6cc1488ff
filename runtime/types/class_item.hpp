// list[int] and kin: the __class_getitem__ of built-in types that stand for generic ones.
#pragma once
#include "runtime/binding/native.hpp"
#include "runtime/types/generic_alias.hpp"

namespace gossamer {

inline Value generic_class_item(Type& type, Value item) { return make_generic_alias(Value::of(&type), item); }

constexpr Native class_item_method = class_method<&generic_class_item, "__class_getitem__(object, /)">("See PEP 585");

}  // namespace gossamer
