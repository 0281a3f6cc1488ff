// Iterators of dicts, forward and backward, over keys, values and items.
#include "runtime/binding/native.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/dict_views.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/list.hpp"

namespace gossamer {

Type dict_key_iterator_type, dict_value_iterator_type, dict_item_iterator_type;

namespace {

Type dict_key_reverse_iterator_type, dict_value_reverse_iterator_type, dict_item_reverse_iterator_type;

void visit_iterator(Object& object, Visitor& visitor) {
    visitor.visit(static_cast<DictIterator&>(object).dict);
    visitor.visit(static_cast<DictIterator&>(object).pair);
}
void destroy_iterator(Object& object) {
    auto& iterator = static_cast<DictIterator&>(object);
    if (Dict* const dict = std::exchange(iterator.dict, nullptr)) release(static_cast<Object*>(dict));
    if (Tuple* const pair = std::exchange(iterator.pair, nullptr)) release(static_cast<Object*>(pair));
}
size_t size_of_iterator(Object const&) { return sizeof(DictIterator); }
constexpr Layout dict_iterator_layout{.name = "dict_iterator",
                                      .visit = visit_iterator,
                                      .destroy = destroy_iterator,
                                      .size = size_of_iterator,
                                      .name_edges = [](Object& object, EdgeNamer& namer) {
                                          auto& self = static_cast<DictIterator&>(object);
                                          namer.part("the dict it goes through", self.dict);
                                          namer.part("its last pair", self.pair);
                                      }};

DictIterator& iterator_of(Value value) { return value.as<DictIterator>(); }

Value make(Type& type, Dict& dict, uint32_t position) {
    auto* iterator =
        static_cast<DictIterator*>(heap().allocate(sizeof(DictIterator), &type.root, Contents::references));
    retain(static_cast<Object*>(&dict));
    iterator->dict = &dict;
    bool const gives_pairs = &type == &dict_item_iterator_type || &type == &dict_item_reverse_iterator_type;
    iterator->pair = gives_pairs ? make_pair_of_none().release() : nullptr;
    iterator->position = position;
    iterator->remaining = dict.live;
    iterator->size = dict.live;
    return Value::of(iterator);
}

Value finish(DictIterator& iterator) {
    Dict* const dict = std::exchange(iterator.dict, nullptr);
    release(static_cast<Object*>(dict));
    return empty;
}

template <DictPart part> Value part_of(DictIterator& iterator, DictEntry const& entry) {
    if constexpr (part == DictPart::keys)
        return retain(entry.key);
    else if constexpr (part == DictPart::values)
        return retain(entry.value);
    else
        return hand_out_pair(*iterator.pair, retain(entry.key), retain(entry.value));
}

[[gnu::noinline, gnu::cold]] Value size_changed(DictIterator& iterator) {
    iterator.size = -1;  // asked again, it complains again
    return raise(runtime_error_type, "dictionary changed size during iteration");
}

template <DictPart part> Value next(Value self) {
    DictIterator& iterator = iterator_of(self);
    if (!iterator.dict) return empty;
    Dict& dict = *iterator.dict;
    if (iterator.size != dict.live) [[unlikely]]
        return size_changed(iterator);
    DictEntry* const entry = next_entry(dict, iterator.position);
    if (!entry) return finish(iterator);
    if (!iterator.remaining) [[unlikely]] {
        raise(runtime_error_type, "dictionary keys changed during iteration");
        return finish(iterator);
    }
    --iterator.remaining;
    return part_of<part>(iterator, *entry);
}

// Backwards, `position` is one behind the next entry to look at.
template <DictPart part> Value next_backwards(Value self) {
    DictIterator& iterator = iterator_of(self);
    if (!iterator.dict) return empty;
    Dict& dict = *iterator.dict;
    if (iterator.size != dict.live) [[unlikely]]
        return size_changed(iterator);
    if (iterator.position > dict.used) iterator.position = dict.used;
    while (iterator.position > 0) {
        DictEntry const& entry = dict.entries[--iterator.position];
        if (entry.key.is_empty()) continue;
        if (iterator.remaining) --iterator.remaining;
        return part_of<part>(iterator, entry);
    }
    return finish(iterator);
}

std::optional<int64_t> iterator_length_hint(Value self) {
    DictIterator& iterator = iterator_of(self);
    return iterator.dict && iterator.size == iterator.dict->live ? iterator.remaining : 0;
}

// As iter(list of what is left), so that a copy can be made of it.
Value iterator_reduce(Value self) {
    DictIterator& iterator = iterator_of(self);
    Ref<List> rest;
    if (iterator.dict) {
        Owned const twin(make(type_of(self), *iterator.dict, iterator.position));
        iterator_of(twin.get()).remaining = iterator.remaining;
        iterator_of(twin.get()).size = iterator.size;
        rest = to_list(twin.get());
    } else
        rest = make_list();
    if (!rest) return empty;
    Ref<Tuple> const arguments = make_tuple({rest.value()});
    return reduce_to_iter_of(*arguments);
}

Value itself(Value self) { return retain(self); }

constexpr Native iterator_methods[] = {
    method<&iterator_length_hint, "__length_hint__(/)">("Private method returning an estimate of len(list(it))."),
    method<&iterator_reduce, "__reduce__(/)">("Return state information for pickling."),
};

void define(Type& type, char const* name, UnarySlot next_slot) {
    Slots slots;
    slots.iterate = itself;
    slots.next = next_slot;
    define_type(type, {.name = name,
                       .layout = &dict_iterator_layout,
                       .size = sizeof(DictIterator),
                       .slots = slots,
                       .methods = iterator_methods});
}

}  // namespace

Value make_dict_iterator(Dict& dict, DictPart part) {
    Type& type = part == DictPart::keys     ? dict_key_iterator_type
                 : part == DictPart::values ? dict_value_iterator_type
                                            : dict_item_iterator_type;
    return make(type, dict, 0);
}

Value make_dict_reverse_iterator(Dict& dict, DictPart part) {
    Type& type = part == DictPart::keys     ? dict_key_reverse_iterator_type
                 : part == DictPart::values ? dict_value_reverse_iterator_type
                                            : dict_item_reverse_iterator_type;
    return make(type, dict, dict.used);
}

void define_dict_iterator_types() {
    define(dict_key_iterator_type, "dict_keyiterator", next<DictPart::keys>);
    define(dict_value_iterator_type, "dict_valueiterator", next<DictPart::values>);
    define(dict_item_iterator_type, "dict_itemiterator", next<DictPart::items>);
    define(dict_key_reverse_iterator_type, "dict_reversekeyiterator", next_backwards<DictPart::keys>);
    define(dict_value_reverse_iterator_type, "dict_reversevalueiterator", next_backwards<DictPart::values>);
    define(dict_item_reverse_iterator_type, "dict_reverseitemiterator", next_backwards<DictPart::items>);
}

}  // namespace gossamer
