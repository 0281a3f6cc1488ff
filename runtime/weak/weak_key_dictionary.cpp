// WeakKeyDictionary: reference to the key -> value.
#include "runtime/protocol/hash_quickly.hpp"
#include "runtime/weak/weak_dictionary.hpp"

namespace gossamer {

Type weak_key_dictionary_type;

namespace {

struct Half {
    static constexpr WeakKind kind = WeakKind::key_entry;
    static constexpr bool keys_are_weak = true;
    static constexpr char const* update_name = "WeakKeyDictionary.update";
    static Type& type() { return weak_key_dictionary_type; }
    static bool set(WeakContainer& container, Value key, Value value);
    static std::optional<Value> find(WeakContainer& container, Value key);
};
using Common = WeakDictionary<Half>;

WeakContainer& container_of(Value self) { return Common::container_of(self); }

bool Half::set(WeakContainer& container, Value key, Value value) {
    Dict& dict = dict_of(container);
    if (is_found_by_identity(key)) [[likely]] {
        int64_t key_hash;
        if (!hash_quickly(key, key_hash)) return false;
        int32_t const place = find_weak_key(dict, key, key_hash);
        if (place >= 0) {
            store(dict.entries[place].value, retain(value));
            return true;
        }
        if (place == dicts::absent) {
            Ref<WeakEntry> fresh = make_entry(container, WeakKind::key_entry, *key.object(), key_hash);
            dicts::append(dict, fresh.release_value(), retain(value), key_hash);
            ++container.changes;
            return true;
        }
    }
    Ref<WeakEntry> const entry = make_entry(container, WeakKind::key_entry, key);
    if (!entry) return false;
    uint32_t const size = dict.size();
    // If an equal key is there, its reference stays and this one goes.
    bool const done = insert(dict, entry.value(), value, entry->hash);
    if (dict.size() != size) ++container.changes;
    return done;
}

// The value of a key: owned; empty inside if there is none. TypeError if the key can not be referred to.
std::optional<Value> Half::find(WeakContainer& container, Value key) {
    if (is_found_by_identity(key)) [[likely]] {
        int64_t key_hash;
        if (!hash_quickly(key, key_hash)) return std::nullopt;
        Dict& dict = dict_of(container);
        int32_t const place = find_weak_key(dict, key, key_hash);
        if (place >= 0) return retain(dict.entries[place].value);
        if (place == dicts::absent) return empty;
    }
    Ref<WeakReference> const probe = make_probe(key);
    if (!probe) return std::nullopt;
    auto const key_hash = hash_of(*probe);
    if (!key_hash) return std::nullopt;
    return lookup(dict_of(container), probe.value(), *key_hash);
}

// KeyErrors name the reference, as CPython's do.
Raised raise_key_error(Value key) {
    Owned const reference = make_reference(key);
    return reference ? raise_with(key_error_type, reference) : Raised{};
}

bool initialise(Value self, Arguments const& arguments) {
    Value bound[1];
    return bind_as_python("WeakKeyDictionary.__init__", Signature<"__init__(dict=None)">::view, arguments, bound) &&
           (bound[0].is_none() || Common::begin_with(self, bound[0], {}));
}

Value get_item_slot(Value self, Value key) {
    auto const value = TRY(Common::find(self, key));
    return value ? value : raise_key_error(key);
}

// Takes an entry out: the owned value, empty inside if there was none.
std::optional<Value> take_key(WeakContainer& container, Value key) {
    if (is_found_by_identity(key)) [[likely]] {
        int64_t key_hash;
        if (!hash_quickly(key, key_hash)) return std::nullopt;
        Dict& dict = dict_of(container);
        int32_t const place = find_weak_key(dict, key, key_hash);
        if (place == dicts::absent) return empty;
        if (place >= 0) {
            DictEntry const gone = dicts::unlink(dict, place);
            ++container.changes;
            release(gone.key);
            return gone.value;
        }
    }
    Ref<WeakReference> const probe = make_probe(key);
    if (!probe) return std::nullopt;
    uint32_t const size = dict_of(container).size();
    auto const taken = take(dict_of(container), probe.value());
    if (dict_of(container).size() != size) ++container.changes;
    return taken;
}

bool set_item_slot(Value self, Value key, Value value) {
    WeakContainer& container = container_of(self);
    if (value) return Half::set(container, key, value);
    auto const taken = take_key(container, key);
    if (!taken) return false;
    Owned const old = *taken;
    return old ? true : bool(raise_key_error(key));
}

std::optional<bool> contains_slot(Value self, Value key) {
    if (!key.is_object() || !type_of(*key.object()).has(type_has_weakrefs)) return false;
    auto const found = Common::find(self, key);
    if (!found) return std::nullopt;
    Owned const value = *found;
    return bool(value);
}

Value pop(Value self, Value key, std::span<Value const> fallbacks) {
    if (!check_referable(key) || !check_positional("pop", 1 + fallbacks.size(), 1, 2)) return empty;
    auto const value = TRY(take_key(container_of(self), key));
    if (value) return value;
    if (!fallbacks.empty()) return retain(fallbacks[0]);
    return raise_key_error(key);
}

constexpr Native methods[] = {
    method<Common::get, "get(key, default=None)">(),
    method<&Common::copy, "copy()">(),
    method<&Common::copy, "__copy__()">(),
    method<&Common::deep_copy, "__deepcopy__(memo)">(),
    method<&Common::iterate<WeakView::keys>, "keys()">(),
    method<&Common::iterate<WeakView::values>, "values()">(),
    method<&Common::iterate<WeakView::items>, "items()">(),
    method<&Common::references, "keyrefs()">("Return a list of weak references to the keys."),
    method<&Common::pop_item, "popitem()">(),
    method<&pop, "pop(key, *args)">(),
    method<Common::set_default, "setdefault(key, default=None)">(),
    method<&Common::update_method, "update(dict=None, /, **kwargs)">(),
    method<&Common::clear, "clear()">(),
    class_method<&Common::class_item, "__class_getitem__(object, /)">(),
};

}  // namespace

void define_weak_key_dictionary() {
    TypeDefinition type = Common::definition();
    type.name = "WeakKeyDictionary";
    type.doc =
        "WeakKeyDictionary(dict=None)\n--\n\nMapping class that references keys weakly.\n\nEntries in the dictionary "
        "will be discarded when there is no\nlonger a strong reference to the key. This can be used to\nassociate "
        "additional data with an object owned by other parts of\nan application without adding attributes to those "
        "objects. This\ncan be especially useful with objects that override attribute\naccesses.\n";
    type.slots.initialise = initialise;
    type.slots.contains = contains_slot;
    type.slots.get_item = get_item_slot;
    type.slots.set_item = set_item_slot;
    type.methods = methods;
    Common::define(type);
}

}  // namespace gossamer
