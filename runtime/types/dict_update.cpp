// dict(…) and dict.update(…): from mappings, from pairs, from keywords.
#include "runtime/binding/native.hpp"
#include "runtime/types/dict_views.hpp"

namespace gossamer {

namespace {

bool update_from_pair(Dict& dict, Value pair, int64_t number) {
    Ref<Tuple> const items = to_tuple(pair);
    if (!items) {
        if (!is_pending(type_error_type)) return false;
        clear_pending();
        return raise(type_error_type, "cannot convert dictionary update sequence element #{} to a sequence", number);
    }
    if (items->size != 2)
        return raise(value_error_type, "dictionary update sequence element #{} has length {}; 2 is required", number,
                     items->size);
    return insert(dict, items->items[0], items->items[1]);
}

bool update_from_pairs(Dict& dict, Value pairs) {
    Owned const iterator(get_iterator(pairs));
    if (!iterator) return false;
    for (int64_t number = 0;; ++number) {
        Owned const pair(next_item(iterator.get()));
        if (!pair) return !is_pending();
        if (!update_from_pair(dict, pair.get(), number)) return false;
    }
}

}  // namespace

Value keys_of_mapping(Value mapping) {
    Owned const keys(call_method(mapping, names::keys));
    if (!keys) return empty;
    Owned const iterator(get_iterator(keys.get()));
    if (!iterator) {
        if (!is_pending(type_error_type)) return empty;
        clear_pending();
        return raise(type_error_type, "{}.keys() returned a non-iterable (type {})", type_of(mapping).name_text(),
                     type_of(keys.get()).name_text());
    }
    return to_list(iterator.get()).release_value();
}

bool update_from_mapping(Dict& dict, Value mapping) {
    Owned const keys(keys_of_mapping(mapping));
    if (!keys) return false;
    List* const row = &keys.get().as<List>();
    for (uint64_t i = 0; i < row->size; ++i) {
        Owned const key = Owned::share(row->items[i]);
        Owned const value(get_item(mapping, key.get()));
        if (!value || !insert(dict, key.get(), value.get())) return false;
    }
    return true;
}

bool update_from(Dict& dict, Value other) {
    if (iterates_as_dict(other)) return update(dict, other.as<Dict>());
    auto const keys = find_attribute(other, names::keys);
    if (!keys) return false;
    if (!*keys) return update_from_pairs(dict, other);
    release(*keys);
    return update_from_mapping(dict, other);
}

bool update_from_arguments(Value self, Arguments const& arguments, char const* name) {
    if (!check_positional(name, arguments.positional, 0, 1)) return false;
    Dict& dict = self.as<Dict>();
    if (arguments.positional && !update_from(dict, arguments[0])) return false;
    if (!arguments.keywords) return true;
    for (uint64_t i = 0; i < arguments.keywords->size; ++i) {
        Value const key = arguments.keywords->items[i];
        if (!as_str(key)) return raise(type_error_type, "keywords must be strings");
        if (!insert(dict, key, arguments[arguments.positional + i])) return false;
    }
    return true;
}

}  // namespace gossamer
