#include "runtime/core/dict.hpp"
#include "runtime/object/attribute_order.hpp"

namespace gossamer {

// Exceptions have dictionaries of their own, that share nothing.
void drop_instance_dict(Type& type, Dict* dict) {
    Ref<Dict> const held = Ref<Dict>::adopt(dict);
    bool const is_shared = dict->count == 1 && type.is_heap() && !type.has(type_is_exception) && dict->only_strings;
    if (!is_shared || dict->size() < 2 || dict->size() > type.attribute_order.size()) return;
    DictEntry* entries[most_shared_attributes];
    size_t count = 0;
    for (Str* const name : type.attribute_order)
        if (DictEntry* const entry = find_entry(*dict, name)) entries[count++] = entry;
    if (count != dict->size()) return;
    // Nobody else can see the dict, so the entries stay where they are.
    for (size_t i = 0; i < count; ++i) release(std::exchange(entries[i]->value, none));
}

}  // namespace gossamer
