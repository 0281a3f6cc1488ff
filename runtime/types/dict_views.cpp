// dict_keys, dict_values and dict_items: live views; keys and items also behave as sets.
#include "runtime/types/dict_views.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/core/dict_table.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/rows.hpp"
#include "runtime/types/set.hpp"

namespace gossamer {

Type dict_keys_type, dict_values_type, dict_items_type;

namespace {

void visit_view(Object& object, Visitor& visitor) { visitor.visit(static_cast<DictView&>(object).dict); }
void destroy_view(Object& object) {
    if (Dict* dict = static_cast<DictView&>(object).dict) release(static_cast<Object*>(dict));
}
size_t size_of_view(Object const&) { return sizeof(DictView); }
constexpr Layout dict_view_layout{.name = "dict_view",
                                  .visit = visit_view,
                                  .destroy = destroy_view,
                                  .size = size_of_view,
                                  .name_edges = [](Object& object, EdgeNamer& namer) {
                                      auto& self = static_cast<DictView&>(object);
                                      namer.part("its dict", self.dict);
                                  }};

Dict& dict_of(Value view) { return *view.as<DictView>().dict; }
bool is_keys(Value value) { return is_instance(value, dict_keys_type); }
bool is_items(Value value) { return is_instance(value, dict_items_type); }
bool is_set_like(Value value) { return is_set(value) || is_keys(value) || is_items(value); }

Value view_repr(Value self) {
    ReprGuard const guard(self.object());
    if (guard.failed()) return empty;
    if (guard.is_recursive()) return make_ascii("...").release_value();
    Ref<List> const items = TRY(to_list(self));
    std::string text = type_of(self).name_text();
    text += '(';
    if (!append_repr(text, items.value())) return empty;
    text += ')';
    return make_str(text).release_value();
}

std::optional<int64_t> view_length(Value self) { return dict_of(self).live; }

template <DictPart part> Value view_iterate(Value self) { return make_dict_iterator(dict_of(self), part); }
template <DictPart part> Value view_reversed(Value self) { return make_dict_reverse_iterator(dict_of(self), part); }

std::optional<bool> keys_contain(Value self, Value key) { return contains(dict_of(self), key); }

std::optional<bool> items_contain(Value self, Value pair) {
    Tuple* const tuple = as_tuple(pair);
    if (!tuple || tuple->size != 2) return false;
    auto const found = lookup(dict_of(self), tuple->items[0]);
    if (!found) return std::nullopt;
    if (!*found) return false;
    Owned const value(*found);
    return equals(value.get(), tuple->items[1]);
}

std::optional<bool> view_contains(Value view, Value item) {
    return is_keys(view) ? keys_contain(view, item) : items_contain(view, item);
}

// Is every item of `inner` in `outer`?
std::optional<bool> all_within(Value inner, Value outer) {
    Owned const iterator(get_iterator(inner));
    if (!iterator) return std::nullopt;
    for (;;) {
        Owned const item(next_item(iterator.get()));
        if (!item) {
            if (is_pending()) return std::nullopt;
            return true;
        }
        auto const within = contains(outer, item.get());
        if (!within || !*within) return within;
    }
}

Value view_compare(Value self, Value other, Comparison how) {
    if (!is_set_like(other)) return not_implemented;
    auto const size = length(self), other_size = length(other);
    if (!size || !other_size) return empty;
    std::optional<bool> answer = false;
    switch (how) {
        case Comparison::equal:
        case Comparison::not_equal:
            if (*size == *other_size) answer = all_within(self, other);
            if (answer && how == Comparison::not_equal) answer = !*answer;
            break;
        case Comparison::less:
            if (*size < *other_size) answer = all_within(self, other);
            break;
        case Comparison::less_equal:
            if (*size <= *other_size) answer = all_within(self, other);
            break;
        case Comparison::greater:
            if (*size > *other_size) answer = all_within(other, self);
            break;
        case Comparison::greater_equal:
            if (*size >= *other_size) answer = all_within(other, self);
            break;
    }
    return answer ? Value::boolean(*answer) : empty;
}

Ref<Set> set_of(Value iterable) {
    Ref<Set> set = make_set();
    // The keys of a plain dict know their hashes.
    if (is_keys(iterable) && is_exactly(Value::of(&dict_of(iterable)), dict_type))
        iterable = Value::of(&dict_of(iterable));
    if (!update(*set, iterable)) return {};
    return set;
}

Value view_and(Value left, Value right) {
    Value view = left, other = right;
    if (!is_keys(view) && !is_items(view)) std::swap(view, other);
    int64_t const size = dict_of(view).live;
    if (is_exactly(other, set_type)) {
        auto const other_size = length(other);
        if (!other_size) return empty;
        if (size <= *other_size) return intersection(other.as<Set>(), view);
    }
    if ((is_keys(other) || is_items(other)) && dict_of(other).live > size) std::swap(view, other);
    Ref<Set> result = make_set();
    Owned const iterator(get_iterator(other));
    if (!iterator) return empty;
    for (;;) {
        Owned const item(next_item(iterator.get()));
        if (!item) break;
        auto const within = view_contains(view, item.get());
        if (!within || (*within && !add(*result, item.get()))) return empty;
    }
    return is_pending() ? empty : result.release_value();
}

Value view_or(Value left, Value right) {
    Ref<Set> result = TRY(set_of(left));
    if (!update(*result, right)) return empty;
    return result.release_value();
}

Value view_subtract(Value left, Value right) {
    Ref<Set> result = TRY(set_of(left));
    if (!difference_update(*result, right)) return empty;
    return result.release_value();
}

// Of two views of items: by look-ups of keys, so that values need not be hashable where both agree.
Value items_xor(Dict* first, Dict* second) {
    if (first->live > second->live) std::swap(first, second);
    Ref<Dict> rest = copy_of(*first);
    Ref<Set> result = make_set();
    uint32_t position = 0;
    while (DictEntry* entry = next_entry(*second, position)) {
        Owned const key = Owned::share(entry->key), value = Owned::share(entry->value);
        int64_t const hash = entry->hash;
        auto const found = lookup(*rest, key.get(), hash);
        if (!found) return empty;
        Owned const other(*found);
        std::optional<bool> same = false;
        if (other) same = equals(other.get(), value.get());
        if (!same) return empty;
        if (*same) {
            auto const place = dicts::find_place(*rest, key.get(), hash);
            if (!place) return empty;
            if (*place >= 0) {
                DictEntry const taken = dicts::unlink(*rest, *place);
                release(taken.key);
                release(taken.value);
            }
            continue;
        }
        Ref<Tuple> const pair = make_tuple({key.get(), value.get()});
        if (!add(*result, pair.value())) return empty;
    }
    Owned const remaining(make_dict_view(*rest, DictPart::items));
    if (!update(*result, remaining.get())) return empty;
    return result.release_value();
}

Value view_xor(Value left, Value right) {
    if (is_items(left) && is_items(right)) return items_xor(&dict_of(left), &dict_of(right));
    Ref<Set> result = TRY(set_of(left));
    if (!symmetric_difference_update(*result, right)) return empty;
    return result.release_value();
}

Value view_is_disjoint(Value self, Value other) {
    if (self == other) return Value::boolean(!dict_of(self).live);
    Value view = self;
    if (is_set_like(other)) {
        auto const other_size = length(other);
        if (!other_size) return empty;
        if (*other_size > dict_of(self).live) std::swap(view, other);
    }
    Owned const iterator(get_iterator(other));
    if (!iterator) return empty;
    for (;;) {
        Owned const item(next_item(iterator.get()));
        if (!item) return is_pending() ? empty : true_value;
        auto const within = contains(view, item.get());
        if (!within) return empty;
        if (*within) return false_value;
    }
}

constexpr Native keys_methods[] = {
    method<&view_is_disjoint, "isdisjoint(object, /)">(
        "Return True if the view and the given iterable have a null intersection."),
    method<&view_reversed<DictPart::keys>, "__reversed__(/)">("Return a reverse iterator over the dict keys."),
};
constexpr Native items_methods[] = {
    method<&view_is_disjoint, "isdisjoint(object, /)">(
        "Return True if the view and the given iterable have a null intersection."),
    method<&view_reversed<DictPart::items>, "__reversed__(/)">("Return a reverse iterator over the dict items."),
};
constexpr Native values_methods[] = {
    method<&view_reversed<DictPart::values>, "__reversed__(/)">("Return a reverse iterator over the dict values."),
};

constexpr Member view_members[] = {
    {"mapping", [](Value self) { return make_mapping_proxy(Value::of(&dict_of(self))); }, nullptr,
     "dictionary that this view refers to"},
};

template <DictPart part> Slots view_slots() {
    Slots slots;
    slots.repr = view_repr;
    slots.length = view_length;
    slots.iterate = view_iterate<part>;
    if constexpr (part != DictPart::values) {
        slots.contains = part == DictPart::keys ? keys_contain : items_contain;
        slots.compare = view_compare;
        auto operation = [&](BinaryOperator op) -> BinarySlot& { return slots.binary[static_cast<size_t>(op)]; };
        operation(BinaryOperator::bit_and) = view_and;
        operation(BinaryOperator::bit_or) = view_or;
        operation(BinaryOperator::bit_xor) = view_xor;
        operation(BinaryOperator::subtract) = view_subtract;
    }
    return slots;
}

template <DictPart part> void define(Type& type, char const* name, std::span<Native const> methods) {
    define_type(type, {.name = name,
                       .layout = &dict_view_layout,
                       .size = sizeof(DictView),
                       .is_unhashable = part != DictPart::values,
                       .slots = view_slots<part>(),
                       .methods = methods,
                       .members = view_members});
}

}  // namespace

Value make_dict_view(Dict& dict, DictPart part) {
    Type& type = part == DictPart::keys     ? dict_keys_type
                 : part == DictPart::values ? dict_values_type
                                            : dict_items_type;
    auto* view = static_cast<DictView*>(heap().allocate(sizeof(DictView), &type.root, Contents::references));
    retain(static_cast<Object*>(&dict));
    view->dict = &dict;
    return Value::of(view);
}

void define_dict_view_types() {
    define<DictPart::keys>(dict_keys_type, "dict_keys", keys_methods);
    define<DictPart::values>(dict_values_type, "dict_values", values_methods);
    define<DictPart::items>(dict_items_type, "dict_items", items_methods);
}

}  // namespace gossamer
