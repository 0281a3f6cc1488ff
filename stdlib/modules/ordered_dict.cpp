// collections.OrderedDict: a dict whose keys can be moved to either end, and which compares by order, too.
#include <cstddef>

#include "runtime/core/dict_table.hpp"
#include "runtime/types/class_item.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/modules/collections.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer {

Type ordered_dict_type;

namespace {

OrderedDict& ordered(Value value) { return value.as<OrderedDict>(); }

Value ordered_make(Type& type, Arguments const&) {
    OrderedDict* const dict = TRY(allocate_instance<OrderedDict>(type));
    dicts::make_empty(*dict);
    return Value::of(dict);
}

// --- update, through the mapping's own item assignment, which a class may define anew

bool set_pair(Value self, Value pair) {
    Owned const parts(get_iterator(pair));
    if (!parts) return false;
    Owned const key(next_item(parts.get()));
    if (!key) return !is_pending() ? raise(value_error_type, "need more than 0 values to unpack") : Raised{};
    Owned const value(next_item(parts.get()));
    if (!value) return !is_pending() ? raise(value_error_type, "need more than 1 value to unpack") : Raised{};
    Owned const more(next_item(parts.get()));
    if (more) return raise(value_error_type, "too many values to unpack (expected 2)");
    return !is_pending() && set_item(self, key.get(), value.get());
}

bool set_pairs(Value self, Value pairs) {
    return for_each(pairs, [&](Value pair) { return set_pair(self, pair); });
}

bool set_all(Value self, Value other) {
    if (is_exactly(other, dict_type)) {
        Owned const items(make_dict_view(other.as<Dict>(), DictPart::items));
        Ref<List> const pairs = TRY(to_list(items.get()));
        return set_pairs(self, pairs.value());
    }
    auto const keys_method = find_attribute(other, names::keys);
    if (!keys_method) return false;
    if (Owned const method(*keys_method); method) {
        Owned const keys(call(method.get()));
        return keys && for_each(keys.get(), [&](Value key) {
                   Owned const value(get_item(other, key));
                   return value && set_item(self, key, value.get());
               });
    }
    auto const items_method = find_attribute(other, intern("items"));
    if (!items_method) return false;
    if (Owned const method(*items_method); method) {
        Owned const items(call(method.get()));
        return items && set_pairs(self, items.get());
    }
    return set_pairs(self, other);
}

bool set_from_arguments(Value self, Arguments const& arguments) {
    if (arguments.positional && !set_all(self, arguments[0])) return false;
    if (arguments.keywords)
        for (uint64_t i = 0; i < arguments.keywords->size; ++i)
            if (!set_item(self, arguments.keywords->items[i], arguments[arguments.positional + i])) return false;
    return true;
}

bool ordered_initialise(Value self, Arguments const& arguments) {
    if (arguments.positional > 1)
        return raise(type_error_type, "expected at most 1 arguments, got {}", arguments.positional);
    return set_from_arguments(self, arguments);
}

Value ordered_update(Value self, Arguments const& arguments) {
    if (arguments.positional > 1)
        return raise(type_error_type, "update() takes at most 1 positional argument ({} given)", arguments.positional);
    return set_from_arguments(self, arguments) ? none : empty;
}

// --- slots

Value ordered_repr(Value self) {
    std::string text = type_of(self).name->text;
    if (!ordered(self).live) return make_str(text + "()").release_value();
    ReprGuard const guard(self.object());
    if (guard.failed()) return empty;
    if (guard.is_recursive()) return make_ascii("...").release_value();
    Ref<Dict> copy;
    if (is_exactly(self, ordered_dict_type))
        copy = copy_of(ordered(self));
    else {
        copy = make_dict();
        if (!update_from(*copy, self)) return empty;
    }
    text += '(';
    if (!append_repr(text, copy.value())) return empty;
    text += ')';
    return make_str(text).release_value();
}

std::optional<bool> same_order(Dict& left, Dict& right) {
    uint32_t i = 0, j = 0;
    uint32_t const left_version = version_of_keys(left), right_version = version_of_keys(right);
    for (;;) {
        // A comparison of keys may have changed them.
        if (left.drawn_version != left_version || right.drawn_version != right_version)
            return raise(runtime_error_type, "OrderedDict mutated during iteration");
        DictEntry *a = next_entry(left, i), *b = next_entry(right, j);
        if (!a || !b) return !a && !b;
        Owned const first = Owned::share(a->key), second = Owned::share(b->key);
        auto const same = equals(first.get(), second.get());
        if (!same || !*same) return same;
    }
}

Value ordered_compare(Value self, Value other, Comparison how) {
    if ((how != Comparison::equal && how != Comparison::not_equal) || !is_a(other, type_is_dict))
        return not_implemented;
    auto same = equal_dicts(ordered(self), other.as<Dict>());
    if (same && *same && is_ordered_dict(other)) same = same_order(ordered(self), other.as<Dict>());
    if (!same) return empty;
    return Value::boolean(*same == (how == Comparison::equal));
}

Value ordered_or(Value left, Value right) {
    if (!is_a(left, type_is_dict) || !is_a(right, type_is_dict)) return not_implemented;
    Type& type = is_ordered_dict(left) ? type_of(left) : type_of(right);
    Owned sum(call(Value::of(&type), {left}));
    if (!sum || !set_all(sum.get(), right)) return empty;
    return sum.release();
}

Value ordered_or_in_place(Value self, Value other) {
    if (!set_all(self, other)) return empty;
    return retain(self);
}

Value ordered_iterate(Value self) { return make_ordered_iterator(ordered(self), DictPart::keys, false); }

// --- methods

// The place of a key that must be there, else KeyError.
std::optional<int32_t> place_of(Dict& dict, Value key) {
    auto const number = hash(key);
    if (!number) return std::nullopt;
    auto const place = dicts::find_place(dict, key, *number);
    if (place && *place < 0) return raise_with(key_error_type, key);
    return place;
}

bool ordered_move_to_end(OrderedDict& self, Value key, bool last) {
    auto const place = place_of(self, key);
    if (!place) return false;
    bool const is_there =
        last ? static_cast<uint32_t>(*place) + 1 == self.used : static_cast<uint32_t>(*place) == self.first_live;
    if (is_there) return true;
    DictEntry const entry = dicts::unlink(self, *place);
    if (last)
        dicts::append(self, entry.key, entry.value, entry.hash);
    else
        dicts::prepend(self, entry.key, entry.value, entry.hash);
    return true;
}

Value ordered_popitem(OrderedDict& self, bool last) {
    if (!self.live) return raise(key_error_type, "dictionary is empty");
    DictEntry const entry =
        last ? dicts::unlink_last(self) : dicts::unlink(self, static_cast<int32_t>(self.first_live));
    Value const pair[] = {entry.key, entry.value};
    return make_tuple_of_owned(pair).release_value();
}

Value ordered_pop(OrderedDict& self, Value key, Value fallback) {
    auto const taken = take(self, key);
    if (!taken) return empty;
    if (*taken) return *taken;
    return fallback ? retain(fallback) : Value(raise_with(key_error_type, key));
}

Value ordered_setdefault(Value self, Value key, Value fallback) {
    if (is_exactly(self, ordered_dict_type)) return set_default(ordered(self), key, fallback);
    auto const there = contains(self, key);
    if (!there) return empty;
    if (*there) return get_item(self, key);
    if (!set_item(self, key, fallback)) return empty;
    return retain(fallback);
}

Value ordered_copy(Value self) {
    bool const is_plain = is_exactly(self, ordered_dict_type);
    Owned copy(is_plain ? ordered_make(ordered_dict_type, {}) : call(Value::of(&type_of(self))));
    if (!copy) return empty;
    uint32_t position = 0;
    while (DictEntry* entry = next_entry(ordered(self), position)) {
        Owned const key = Owned::share(entry->key);
        if (is_plain) {
            if (!insert(ordered(copy.get()), key.get(), entry->value, entry->hash)) return empty;
            continue;
        }
        Owned const value(get_item(self, key.get()));
        if (!value || !set_item(copy.get(), key.get(), value.get())) return empty;
    }
    return copy.release();
}

Value ordered_fromkeys(Value type, Value iterable, Value value) {
    Owned result(call(type));
    if (!result) return empty;
    bool const good = for_each(iterable, [&](Value key) { return set_item(result.get(), key, value); });
    return good ? result.release() : empty;
}

Value ordered_keys(OrderedDict& self) { return make_ordered_view(self, DictPart::keys); }
Value ordered_values(OrderedDict& self) { return make_ordered_view(self, DictPart::values); }
Value ordered_items(OrderedDict& self) { return make_ordered_view(self, DictPart::items); }
Value ordered_reversed(OrderedDict& self) { return make_ordered_iterator(self, DictPart::keys, true); }

Value ordered_reduce(Value self) {
    Owned const state = TRY(Owned(state_of(self)));
    Owned const items = TRY(Owned(call_method(self, intern("items"))));
    Owned const iterator = TRY(Owned(get_iterator(items.get())));
    return make_tuple({Value::of(&type_of(self)), Value::of(&empty_tuple()), state.get(), none, iterator.get()})
        .release_value();
}

constexpr Native ordered_methods[] = {
    class_method<&ordered_fromkeys, "fromkeys(iterable, value=None)">(
        "Create a new ordered dictionary with keys from iterable and values set to value."),
    method<&ordered_reduce, "__reduce__(/)">("Return state information for pickling"),
    method<&ordered_setdefault, "setdefault(key, default=None)">(
        "Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for key if key is in "
        "the "
        "dictionary, else default."),
    method<&ordered_pop, "pop(key, default=<unrepresentable>)">(
        "od.pop(key[,default]) -> v, remove specified key and return the corresponding value.\n\nIf the key is not "
        "found, "
        "return the default if given; otherwise,\nraise a KeyError."),
    method<&ordered_popitem, "popitem(last=True)">("Remove and return a (key, value) pair from the "
                                                   "dictionary.\n\nPairs are returned in LIFO order if last is true or "
                                                   "FIFO order if false."),
    method<&ordered_keys, "keys(/)">(""),
    method<&ordered_values, "values(/)">(""),
    method<&ordered_items, "items(/)">(""),
    method<&ordered_update, "update(*args, **kwargs)">(
        "D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.\nIf E is present and has a .keys() "
        "method, "
        "then does:  for k in E.keys(): D[k] = E[k]\nIf E is present and lacks a .keys() method, then does:  for k, v "
        "in E: "
        "D[k] = v\nIn either case, this is followed by: for k in F:  D[k] = F[k]"),
    method<&ordered_copy, "copy(/)">("od.copy() -> a shallow copy of od"),
    method<&ordered_reversed, "__reversed__(/)">("od.__reversed__() <==> reversed(od)"),
    method<&ordered_move_to_end, "move_to_end(key, last=True)">(
        "Move an existing element to the end (or beginning if last is false).\n\nRaise KeyError if the element does "
        "not "
        "exist."),
};

}  // namespace

void define_ordered_dict_type() {
    Slots slots;
    slots.make = ordered_make;
    slots.initialise = ordered_initialise;
    slots.repr = ordered_repr;
    slots.compare = ordered_compare;
    slots.iterate = ordered_iterate;
    slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = ordered_or;
    slots.in_place[static_cast<size_t>(BinaryOperator::bit_or)] = ordered_or_in_place;
    define_type(ordered_dict_type, {.name = "OrderedDict",
                                    .module = "collections",
                                    .doc = "Dictionary that remembers insertion order",
                                    .base = &dict_type,
                                    .layout = &dict_layout,
                                    .size = sizeof(OrderedDict),
                                    .record_offset = offsetof(OrderedDict, record),
                                    .flags = type_is_subclassable | type_has_dict | type_has_weakrefs,
                                    .is_unhashable = true,
                                    .slots = slots,
                                    .methods = ordered_methods});
    define_ordered_dict_views();
}

}  // namespace gossamer
