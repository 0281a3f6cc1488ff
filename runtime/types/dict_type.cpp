// dict, as programs see it.
#include "runtime/binding/native.hpp"
#include "runtime/core/dict_table.hpp"
#include "runtime/types/class_item.hpp"
#include "runtime/types/dict_views.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/rows.hpp"
#include "runtime/types/set.hpp"

namespace gossamer {

Type dict_type;

namespace {

Dict& dict_of(Value value) { return value.as<Dict>(); }

Value dict_make(Type& type, Arguments const&) {
    Dict* const dict = TRY(allocate_instance<Dict>(type));
    dicts::make_empty(*dict);
    return Value::of(dict);
}

bool dict_initialise(Value self, Arguments const& arguments) { return update_from_arguments(self, arguments, "dict"); }

Value dict_repr(Value self) {
    Dict& dict = dict_of(self);
    if (!dict.live) return make_ascii("{}").release_value();
    ReprGuard const guard(&dict);
    if (guard.failed()) return empty;
    if (guard.is_recursive()) return make_ascii("{...}").release_value();
    std::string text = "{";
    uint32_t position = 0;
    while (DictEntry* entry = next_entry(dict, position)) {
        Owned const key = Owned::share(entry->key), value = Owned::share(entry->value);
        if (text.size() > 1) text += ", ";
        if (!append_repr(text, key.get())) return empty;
        text += ": ";
        if (!append_repr(text, value.get())) return empty;
    }
    text += '}';
    return make_str(text).release_value();
}

Value dict_compare(Value self, Value other, Comparison how) {
    if ((how != Comparison::equal && how != Comparison::not_equal) || !is_a(other, type_is_dict))
        return not_implemented;
    auto const same = equal_dicts(dict_of(self), dict_of(other));
    if (!same) return empty;
    return Value::boolean(*same == (how == Comparison::equal));
}

std::optional<int64_t> dict_length(Value self) { return dict_of(self).live; }
std::optional<bool> dict_contains(Value self, Value key) { return contains(dict_of(self), key); }
Value dict_iterate(Value self) { return make_dict_iterator(dict_of(self), DictPart::keys); }

[[gnu::noinline, gnu::cold]] Value missing(Value self, Value key) {
    if (!is_exactly(self, dict_type)) {
        Owned const method(lookup_special(self, names::__missing__));
        if (method) return call(method.get(), {key});
        if (is_pending()) return empty;
    }
    return raise_with(key_error_type, key);
}

Value dict_get_item(Value self, Value key) {
    auto const found = lookup(dict_of(self), key);
    if (!found) return empty;
    if (*found) [[likely]]
        return *found;
    return missing(self, key);
}

bool dict_set_item(Value self, Value key, Value value) {
    if (value) [[likely]]
        return insert(dict_of(self), key, value);
    auto const taken = take(dict_of(self), key);
    if (!taken) return false;
    if (!*taken) return raise_with(key_error_type, key);
    release(*taken);
    return true;
}

// A class that iterates in its own way is asked for its keys.
Ref<Dict> dict_copy(Dict& self) {
    if (!self.live || iterates_as_dict(Value::of(&self))) return copy_of(self);
    Ref<Dict> copy = make_dict();
    if (!update_from(*copy, Value::of(&self))) return {};
    return copy;
}

Value dict_or(Value left, Value right) {
    if (!is_a(left, type_is_dict) || !is_a(right, type_is_dict)) return not_implemented;
    Ref<Dict> sum = TRY(dict_copy(dict_of(left)));
    if (!update_from(*sum, right)) return empty;
    return sum.release_value();
}

Value dict_or_in_place(Value self, Value other) {
    if (!update_from(dict_of(self), other)) return empty;
    return retain(self);
}

Value dict_get(Dict& self, Value key, Value fallback) {
    auto const found = lookup(self, key);
    if (!found) return empty;
    return *found ? *found : retain(fallback);
}

Value dict_pop(Dict& self, Value key, Value fallback) {
    if (!self.live) return fallback ? retain(fallback) : Value(raise_with(key_error_type, key));
    auto const taken = take(self, key);
    if (!taken) return empty;
    if (*taken) return *taken;
    return fallback ? retain(fallback) : Value(raise_with(key_error_type, key));
}

Value dict_popitem(Dict& self) {
    if (!self.live) return raise(key_error_type, "popitem(): dictionary is empty");
    DictEntry const entry = dicts::unlink_last(self);
    Value const pair[] = {entry.key, entry.value};
    return make_tuple_of_owned(pair).release_value();
}

Value dict_setdefault(Dict& self, Value key, Value fallback) { return set_default(self, key, fallback); }

Value dict_fromkeys(Value type, Value iterable, Value value) {
    Owned result(call(type));
    if (!result) return empty;
    bool const is_plain = is_exactly(result.get(), dict_type);
    if (is_plain && is_exactly(iterable, dict_type)) {
        Dict &to = dict_of(result.get()), &from = dict_of(iterable);
        if (!to.live) dicts::reserve(to, from.live);
        uint32_t position = 0;
        while (DictEntry* entry = next_entry(from, position)) {
            Owned const key = Owned::share(entry->key);
            if (!insert(to, key.get(), value, entry->hash)) return empty;
        }
        return result.release();
    }
    if (is_plain && (is_exactly(iterable, set_type) || is_exactly(iterable, frozenset_type))) {
        uint64_t position = 0;
        while (SetEntry* entry = next_entry(iterable.as<Set>(), position)) {
            Owned const key = Owned::share(entry->key);
            if (!insert(dict_of(result.get()), key.get(), value, entry->hash)) return empty;
        }
        return result.release();
    }
    Owned const iterator(get_iterator(iterable));
    if (!iterator) return empty;
    for (;;) {
        Owned const key(next_item(iterator.get()));
        if (!key) break;
        if (!(is_plain ? insert(dict_of(result.get()), key.get(), value) : set_item(result.get(), key.get(), value)))
            return empty;
    }
    return is_pending() ? empty : result.release();
}

Value dict_keys(Dict& self) { return make_dict_view(self, DictPart::keys); }
Value dict_values(Dict& self) { return make_dict_view(self, DictPart::values); }
Value dict_items(Dict& self) { return make_dict_view(self, DictPart::items); }
Value dict_reversed(Dict& self) { return make_dict_reverse_iterator(self, DictPart::keys); }
bool dict_clear(Dict& self) {
    clear(self);
    return true;
}
Value dict_update(Value self, Arguments const& arguments) {
    return update_from_arguments(self, arguments, "update") ? none : empty;
}
std::optional<int64_t> dict_sizeof(Dict& self) {
    if (!self.index) return 48;
    int64_t const width = self.index_bits < 8 ? 1 : self.index_bits < 16 ? 2 : 4;
    return 48 + 32 + (width << self.index_bits) + dicts::entries_for(self.index_bits) * (self.only_strings ? 16 : 24);
}

constexpr Native dict_methods[] = {
    method<&dict_contains, "__contains__(key, /)">("True if the dictionary has the specified key, else False."),
    method<&dict_get_item, "__getitem__(key, /)">("Return self[key]."),
    method<&dict_reversed, "__reversed__(/)">("Return a reverse iterator over the dict keys."),
    method<&dict_sizeof, "__sizeof__(/)">("Return the size of the dict in memory."),
    method<&dict_get, "get(key, default=None, /)">(
        "Return the value for key if key is in the dictionary, else default."),
    method<&dict_setdefault, "setdefault(key, default=None, /)">(
        "Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for key if key is in "
        "the "
        "dictionary, else default."),
    method<&dict_pop, "pop(key, default=<unrepresentable>, /)">(
        "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\nIf the key is not found, "
        "return the "
        "default if given; otherwise,\nraise a KeyError."),
    method<&dict_popitem, "popitem(/)">(
        "Remove and return a (key, value) pair as a 2-tuple.\n\nPairs are returned in LIFO (last-in, first-out) "
        "order.\nRaises KeyError if the dict is empty."),
    method<&dict_keys, "keys(/)">("D.keys() -> a set-like object providing a view on D's keys"),
    method<&dict_items, "items(/)">("D.items() -> a set-like object providing a view on D's items"),
    method<&dict_values, "values(/)">("D.values() -> an object providing a view on D's values"),
    method<&dict_update, "update(*args, **kwargs)">(
        "D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.\nIf E is present and has a .keys() "
        "method, "
        "then does:  for k in E.keys(): D[k] = E[k]\nIf E is present and lacks a .keys() method, then does:  for k, v "
        "in E: "
        "D[k] = v\nIn either case, this is followed by: for k in F:  D[k] = F[k]"),
    class_method<&dict_fromkeys, "fromkeys(iterable, value=None, /)">(
        "Create a new dictionary with keys from iterable and values set to value."),
    method<&dict_clear, "clear(/)">("D.clear() -> None.  Remove all items from D."),
    method<&dict_copy, "copy(/)">("D.copy() -> a shallow copy of D"),
    class_item_method,
};

Slots dict_slots() {
    Slots slots;
    slots.make = dict_make;
    slots.initialise = dict_initialise;
    slots.repr = dict_repr;
    slots.compare = dict_compare;
    slots.iterate = dict_iterate;
    slots.length = dict_length;
    slots.contains = dict_contains;
    slots.get_item = dict_get_item;
    slots.set_item = dict_set_item;
    slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = dict_or;
    slots.in_place[static_cast<size_t>(BinaryOperator::bit_or)] = dict_or_in_place;
    return slots;
}

}  // namespace

bool iterates_as_dict(Value value) { return is_a(value, type_is_dict) && type_of(value).slots.iterate == dict_iterate; }

std::optional<bool> equal_dicts(Dict& left, Dict& right) {
    if (left.live != right.live) return false;
    uint32_t position = 0;
    while (DictEntry* entry = next_entry(left, position)) {
        Owned const key = Owned::share(entry->key), value = Owned::share(entry->value);
        auto const found = lookup(right, key.get(), entry->hash);
        if (!found) return std::nullopt;
        if (!*found) return false;
        Owned const other(*found);
        auto const same = equals(value.get(), other.get());
        if (!same || !*same) return same;
    }
    return true;
}

void define_dict_type() {
    define_type(
        dict_type,
        {.name = "dict",
         .doc = "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping "
                "object's\n    (key, value) pairs\ndict(iterable) -> new dictionary initialized as if via:\n    d = "
                "{}\n    for k, v in iterable:\n        d[k] = v\ndict(**kwargs) -> new dictionary initialized with "
                "the name=value pairs\n    in the keyword argument list.  For example:  dict(one=1, two=2)",
         .layout = &dict_layout,
         .size = sizeof(Dict),
         .flags = type_is_dict | type_is_subclassable | type_is_mapping_pattern | type_matches_self,
         .is_unhashable = true,
         .slots = dict_slots(),
         .methods = dict_methods});
    define_dict_view_types();
    define_dict_iterator_types();
}

}  // namespace gossamer
