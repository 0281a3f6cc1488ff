// Views of dicts and what walks them.
#pragma once
#include "runtime/protocol/iterators.hpp"

namespace gossamer {

enum class DictPart : uint8_t { keys, values, items };

struct DictView : Object {
    Dict* dict;
};
extern Type dict_keys_type, dict_values_type, dict_items_type;
Value make_dict_view(Dict& dict, DictPart part);
Value make_dict_iterator(Dict& dict, DictPart part);
Value make_dict_reverse_iterator(Dict& dict, DictPart part);

// `dict.update(*args, **kwargs)` and `dict(*args, **kwargs)`; the name is for messages.
[[nodiscard]] bool update_from_arguments(Value self, Arguments const& arguments, char const* name);
// From any mapping (it has keys()) or any iterable of pairs.
[[nodiscard]] bool update_from(Dict& dict, Value other);
// The same for what has keys(): a list of them first, then each one's item.
[[nodiscard]] bool update_from_mapping(Dict& dict, Value mapping);
// What mapping.keys() gives, in a fresh list.
Value keys_of_mapping(Value mapping);
// A dict or subclass whose iteration is dict's own, so that its table may be read directly.
bool iterates_as_dict(Value value);
// The items of two dicts are the same, value by value.
std::optional<bool> equal_dicts(Dict& left, Dict& right);

void define_dict_view_types();
void define_dict_iterator_types();

}  // namespace gossamer
