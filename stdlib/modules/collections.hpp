// The native types of collections; the rest of the module is written in Python (collections/__init__.py).
#pragma once
#include "runtime/core/dict.hpp"
#include "runtime/types/dict_views.hpp"

namespace gossamer {

extern Type default_dict_type, ordered_dict_type;

struct OrderedDict : Dict {
    Record* record;
};
inline bool is_ordered_dict(Value value) { return is_instance(value, ordered_dict_type); }
Value make_ordered_iterator(OrderedDict& dict, DictPart part, bool backwards);
Value make_ordered_view(OrderedDict& dict, DictPart part);

void define_default_dict_type();
void define_ordered_dict_type();
void define_ordered_dict_views();

}  // namespace gossamer
