// Views and iterators of OrderedDict. An iterator complains of any change of keys or order, as soon as it is asked for
// a further item.
#include "runtime/types/list.hpp"
#include "stdlib/modules/collections.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer {

namespace {

Type keys_type, values_type, items_type, iterator_type;

struct OrderedIterator : Object {
    OrderedDict* dict;  // null once exhausted
    uint32_t position;  // in the row of entries; backwards: one behind the next
    uint32_t version;   // of the dict's keys when it began
    uint32_t remaining;
    DictPart part;
    bool is_backwards;
    static constexpr char const* names[] = {"the dict it goes through"};
    template <class Each> void each(Each each) { each(dict); }
};

DictEntry* step(OrderedIterator& iterator) {
    OrderedDict& dict = *iterator.dict;
    if (!iterator.is_backwards) return next_entry(dict, iterator.position);
    while (iterator.position > 0)
        if (DictEntry& entry = dict.entries[--iterator.position]; !entry.key.is_empty()) return &entry;
    return nullptr;
}

Value iterator_next(Value self) {
    auto& iterator = self.as<OrderedIterator>();
    if (!iterator.dict) return empty;
    if (!iterator.remaining) {
        drop(iterator.dict);
        return empty;
    }
    if (iterator.dict->drawn_version != iterator.version) {
        drop(iterator.dict);
        return raise(runtime_error_type, "OrderedDict mutated during iteration");
    }
    DictEntry const* const entry = step(iterator);
    if (!entry) {
        drop(iterator.dict);
        return empty;
    }
    --iterator.remaining;
    if (iterator.part == DictPart::keys) return retain(entry->key);
    if (iterator.part == DictPart::values) return retain(entry->value);
    return make_tuple({entry->key, entry->value}).release_value();
}

Value iterator_reduce(Value self) {
    auto& iterator = self.as<OrderedIterator>();
    Ref<List> const rest = TRY(make_list());
    if (iterator.dict) {
        Owned const twin(make_ordered_iterator(*iterator.dict, iterator.part, iterator.is_backwards));
        auto& copy = twin.get().as<OrderedIterator>();
        copy.position = iterator.position;
        copy.remaining = iterator.remaining;
        if (!extend(*rest, twin.get())) return empty;
    }
    Ref<Tuple> const arguments = make_tuple({rest.value()});
    return reduce_to_iter_of(*arguments);
}

constexpr Native iterator_methods[] = {
    method<&iterator_reduce, "__reduce__(/)">("Return state information for pickling"),
};

OrderedDict& dict_of(Value view) { return static_cast<OrderedDict&>(*view.as<DictView>().dict); }

template <DictPart part> Value view_iterate(Value self) { return make_ordered_iterator(dict_of(self), part, false); }
template <DictPart part> Value view_reversed(Value self) { return make_ordered_iterator(dict_of(self), part, true); }

template <DictPart part>
constexpr Native view_methods[] = {
    method<&view_reversed<part>, "__reversed__(/)">(""),
};

template <DictPart part> void define_view(Type& type, Type& base, char const* name) {
    Slots slots;
    slots.iterate = view_iterate<part>;
    define_type(type, {.name = name, .base = &base, .slots = slots, .methods = view_methods<part>});
}

}  // namespace

Value make_ordered_iterator(OrderedDict& dict, DictPart part, bool backwards) {
    auto* iterator = allocate_instance<OrderedIterator>(iterator_type);
    retain(static_cast<Object*>(&dict));
    iterator->dict = &dict;
    iterator->position = backwards ? dict.used : 0;
    iterator->version = version_of_keys(dict);
    iterator->remaining = dict.live;
    iterator->part = part;
    iterator->is_backwards = backwards;
    return Value::of(iterator);
}

Value make_ordered_view(OrderedDict& dict, DictPart part) {
    Type& type = part == DictPart::keys ? keys_type : part == DictPart::values ? values_type : items_type;
    auto* view = allocate_instance<DictView>(type);
    retain(static_cast<Object*>(&dict));
    view->dict = &dict;
    return Value::of(view);
}

void define_ordered_dict_views() {
    define_iterator<OrderedIterator>(iterator_type, nullptr, "odict_iterator", nullptr,
                                     iterator_slots(nullptr, iterator_next), iterator_methods);
    define_view<DictPart::keys>(keys_type, dict_keys_type, "odict_keys");
    define_view<DictPart::values>(values_type, dict_values_type, "odict_values");
    define_view<DictPart::items>(items_type, dict_items_type, "odict_items");
}

}  // namespace gossamer
