// WeakValueDictionary: key -> KeyedRef of the value.
#include "runtime/weak/weak_dictionary.hpp"

namespace gossamer {

Type weak_value_dictionary_type;

namespace {

struct Half {
    static constexpr WeakKind kind = WeakKind::value_entry;
    static constexpr bool keys_are_weak = false;
    static constexpr char const* update_name = "WeakValueDictionary.update";
    static Type& type() { return weak_value_dictionary_type; }
    static bool set(WeakContainer& container, Value key, Value value);
    static std::optional<Value> find(WeakContainer& container, Value key);
};
using Common = WeakDictionary<Half>;

WeakContainer& container_of(Value self) { return Common::container_of(self); }

bool Half::set(WeakContainer& container, Value key, Value value) {
    auto const key_hash = hash(key);
    if (!key_hash) return false;
    Ref<KeyedReference> const entry = make_keyed_entry(container, key, *key_hash, value);
    if (!entry) return false;
    Dict& dict = dict_of(container);
    uint32_t const size = dict.size();
    bool const done = insert(dict, key, entry.value(), *key_hash);
    if (dict.size() != size) ++container.changes;
    return done;
}

// The live value of a key: owned; empty inside if there is none.
std::optional<Value> Half::find(WeakContainer& container, Value key) {
    Dict& dict = dict_of(container);
    // Nothing runs here, so nobody need hold the entry.
    if (DictEntry const* const entry = dicts::find_quickly(dict, key); entry && is_reference(entry->value)) [[likely]] {
        Value const value = dereference(entry->value.as<WeakReference>());
        return value.is_none() ? empty : value;
    }
    auto const found = lookup(dict, key);
    if (!found || !*found) return found;
    Owned const reference = *found;
    Value const value = ask_entry(reference);
    if (!value) return std::nullopt;
    return value.is_none() ? empty : value;
}

bool initialise(Value self, Arguments const& arguments) {
    Value bound[2];
    Value const nothing = Value::of(&empty_tuple());
    return bind_as_python("WeakValueDictionary.__init__", Signature<"__init__(other=(), /, **kw)">::view, arguments,
                          bound) &&
           Common::begin_with(self, bound[0] ? bound[0] : nothing, arguments);
}

Value get_item_slot(Value self, Value key) {
    auto const value = TRY(Common::find(self, key));
    return value ? value : raise_with(key_error_type, key);
}

bool set_item_slot(Value self, Value key, Value value) {
    WeakContainer& container = container_of(self);
    if (value) return Half::set(container, key, value);
    auto const taken = take(dict_of(container), key);
    if (!taken) return false;
    Owned const entry = *taken;
    if (!entry) return raise_with(key_error_type, key);
    ++container.changes;
    return true;
}

std::optional<bool> contains_slot(Value self, Value key) {
    auto const found = Common::find(self, key);
    if (!found) return std::nullopt;
    Owned const value = *found;
    return bool(value);
}

Value pop(Value self, Value key, std::span<Value const> fallbacks) {
    WeakContainer& container = container_of(self);
    auto const taken = TRY(take(dict_of(container), key));
    Owned const entry = taken;
    if (entry) {
        ++container.changes;
        Value const value = ask_entry(entry);
        if (!value.is_none()) return value;
    }
    if (!fallbacks.empty()) return retain(fallbacks[0]);
    return raise_with(key_error_type, key);
}

constexpr Native methods[] = {
    method<Common::get, "get(key, default=None)">(),
    method<&Common::copy, "copy()">(),
    method<&Common::copy, "__copy__()">(),
    method<&Common::deep_copy, "__deepcopy__(memo)">(),
    method<&Common::iterate<WeakView::keys>, "keys()">(),
    method<&Common::iterate<WeakView::values>, "values()">(),
    method<&Common::iterate<WeakView::items>, "items()">(),
    method<&Common::iterate<WeakView::references>, "itervaluerefs()">(
        "Return an iterator that yields the weak references to the values."),
    method<&Common::references, "valuerefs()">("Return a list of weak references to the values."),
    method<&Common::pop_item, "popitem()">(),
    method<&pop, "pop(key, *args)">(),
    method<Common::set_default, "setdefault(key, default=None)">(),
    method<&Common::update_method, "update(other=None, /, **kwargs)">(),
    method<&Common::clear, "clear()">(),
    class_method<&Common::class_item, "__class_getitem__(object, /)">(),
};

}  // namespace

void define_weak_value_dictionary() {
    TypeDefinition type = Common::definition();
    type.name = "WeakValueDictionary";
    type.doc = "WeakValueDictionary(other=(), /, **kw)\n--\n\nMapping class that references values weakly.\n\nEntries "
               "in the dictionary will be discarded when no "
               "strong\nreference to the value exists anymore\n";
    type.slots.initialise = initialise;
    type.slots.contains = contains_slot;
    type.slots.get_item = get_item_slot;
    type.slots.set_item = set_item_slot;
    type.methods = methods;
    Common::define(type);
}

}  // namespace gossamer
