// What the weak containers share: their layout, their entries, and how these leave.
#include "runtime/weak/weak_containers.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/core/dict_table.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/types/set_table.hpp"

namespace gossamer {

namespace {

bool is_over_set(WeakContainer const& container) { return is_set(Value::of(container.data)); }

void visit_container(Object& object, Visitor& visitor) {
    auto& container = static_cast<WeakContainer&>(object);
    visitor.visit(container.data);
}

template <class Each> void for_each_entry(WeakContainer& container, Each each) {
    auto const take = [&](Value value) {
        if (!value.is_object() || !is_instance(value, reference_type)) return;
        auto& reference = value.as<WeakReference>();
        if (reference.kind >= WeakKind::value_entry && reference.kind <= WeakKind::set_entry)
            each(static_cast<WeakEntry&>(reference));
    };
    if (is_over_set(container)) {
        uint64_t position = 0;
        while (SetEntry* const entry = next_entry(set_of(container), position)) take(entry->key);
        return;
    }
    uint32_t position = 0;
    while (DictEntry* const entry = next_entry(dict_of(container), position)) take(entry->key), take(entry->value);
}

}  // namespace

void disown_entries(WeakContainer& container) {
    if (!container.data) return;
    for_each_entry(container, [&](WeakEntry& entry) {
        if (entry.container == &container) entry.container = nullptr;
    });
}

namespace {

void destroy_container(Object& object) {
    auto& container = static_cast<WeakContainer&>(object);
    // Immortal: the interpreter ends, and what we hold may be gone before us.
    if (!container.data || is_immortal(object)) return;
    disown_entries(container);
    release(std::exchange(container.data, nullptr));
}

// The place of an entry among those with its hash; -1 if it is not there (any more). Compares addresses only.
int32_t find_place(Dict& dict, int64_t hash, Value wanted, Value DictEntry::*part) {
    if (!dict.entries) return -1;
    return dicts::with_index(dict, [&](auto* index) -> int32_t {
        for (dicts::Probe probe(hash, dict.index_bits);; probe.next()) {
            int32_t const place = index[probe.slot];
            if (place == dicts::free_slot) return -1;
            if (place >= 0 && dict.entries[place].*part == wanted) return place;
        }
    });
}

void take_out(Dict& dict, int64_t hash, Value wanted, Value DictEntry::*part) {
    int32_t const place = find_place(dict, hash, wanted, part);
    if (place < 0) return;
    DictEntry const gone = dicts::unlink(dict, place);
    release(gone.key);
    release(gone.value);
}

}  // namespace

Layout const weak_container_layout = {
    .name = "weak container",
    .visit = visit_container,
    .destroy = destroy_container,
    .size = [](Object const&) { return sizeof(WeakContainer); },
    .name_edges = [](Object& object,
                     EdgeNamer& namer) { namer.part("its entries", static_cast<WeakContainer&>(object).data); },
};

void entry_died(WeakReference& reference) {
    auto& entry = static_cast<WeakEntry&>(reference);
    WeakContainer* const container = std::exchange(entry.container, nullptr);
    if (!container || !container->data) return;
    ++container->deaths;
    switch (entry.kind) {
        case WeakKind::value_entry:
            return take_out(dict_of(*container), static_cast<KeyedReference&>(entry).key_hash, Value::of(&entry),
                            &DictEntry::value);
        case WeakKind::key_entry: return take_out(dict_of(*container), entry.hash, Value::of(&entry), &DictEntry::key);
        default: {
            sets::Place const place = sets::find_by(set_of(*container), entry.hash,
                                                    [&](Value key) { return std::optional(key == Value::of(&entry)); });
            if (place.found()) release(sets::unlink(set_of(*container), place.at));
        }
    }
}

WeakContainer* make_container(Type& type, bool is_set) {
    auto* const container = allocate_instance<WeakContainer>(type);
    if (!container) return nullptr;
    container->data = nullptr;
    container->changes = container->deaths = 0;
    if (is_set)
        container->data = make_set().release();
    else
        container->data = make_dict().release();
    if (type.derives_from(weak_key_dictionary_type)) container->data->gc |= gc_ephemerons;
    return container;
}

Ref<WeakEntry> make_entry(WeakContainer& container, WeakKind kind, Value target) {
    if (!check_referable(target)) return {};
    auto const found = hash(target);
    if (!found) return {};
    return make_entry(container, kind, *target.object(), *found);
}
Ref<WeakEntry> make_entry(WeakContainer& container, WeakKind kind, Object& target, int64_t hash) {
    auto* const entry =
        static_cast<WeakEntry*>(heap().allocate(sizeof(WeakEntry), &reference_type.root, Contents::leaf));
    entry->container = &container;
    initialise_reference(*entry, kind, target, empty);
    entry->hash = hash;
    return Ref<WeakEntry>::adopt(entry);
}

namespace {

// Does the reference lead to this object? Two objects of one hash may be equal nonetheless, if the class of one says
// so; who refers to nothing is equal to himself alone.
std::optional<bool> leads_to(Value key, Value target) {
    if (!key.is_object() || key.object()->shape != &reference_type.root) return std::nullopt;
    auto const& reference = key.as<WeakReference>();
    if (reference.kind != WeakKind::key_entry && reference.kind != WeakKind::set_entry) return std::nullopt;
    Object* const other = target_of(reference);
    if (other == target.object()) return true;
    if (!other || is_compared_by_identity(type_of(*other))) return false;
    return std::nullopt;
}

}  // namespace

int32_t find_weak_key(Dict& dict, Value target, int64_t hash) {
    if (!dict.index) return dicts::absent;
    return dicts::with_index(dict, [&](auto const* index) -> int32_t {
        for (dicts::Probe probe(hash, dict.index_bits);; probe.next()) {
            int32_t const place = index[probe.slot];
            if (place == dicts::free_slot) return dicts::absent;
            if (place < 0 || dict.entries[place].hash != hash) continue;
            std::optional<bool> const answer = leads_to(dict.entries[place].key, target);
            if (!answer) return dicts::unsure;
            if (*answer) return place;
        }
    });
}

sets::Place find_weak_item(Set& set, Value target, int64_t hash) {
    return sets::find_by(set, hash, [&](Value key) { return leads_to(key, target); });
}

Ref<KeyedReference> make_keyed_entry(WeakContainer& container, Value key, int64_t key_hash, Value target) {
    if (!check_referable(target)) return {};
    auto* const entry = static_cast<KeyedReference*>(
        heap().allocate(sizeof(KeyedReference), &keyed_ref_type.root, Contents::references));
    entry->container = &container;
    entry->key = retain(key);
    entry->key_hash = key_hash;
    initialise_reference(*entry, WeakKind::value_entry, *target.object(), empty);
    return Ref<KeyedReference>::adopt(entry);
}

std::optional<bool> is_mapping(Value value) {
    if (as_dict(value) || is_instance(value, weak_value_dictionary_type) ||
        is_instance(value, weak_key_dictionary_type))
        return true;
    if (!value.is_object() || !context().modules) return false;
    Value const abc = get(*context().modules, intern("collections.abc"));
    if (!abc) return false;
    Owned const mapping = get_attribute(abc, "Mapping");
    if (!mapping) return std::nullopt;
    return is_instance_of(value, mapping);
}

Value container_repr(Value self) {
    return make_str(fmt::format("<{} at 0x{:x}>", type_of(self).name_text(), self.bits)).release_value();
}

Value container_compare(Value self, Value other, Comparison how) {
    if (how != Comparison::equal && how != Comparison::not_equal) return not_implemented;
    auto const comparable = is_mapping(other);
    if (!comparable) return empty;
    if (!*comparable) return not_implemented;
    Ref<Dict> const left = make_dict(), right = make_dict();
    auto const copy_into = [](Dict& dict) {
        return [&dict](Value key, Value value) { return insert(dict, key, value); };
    };
    if (!for_each_item(self, copy_into(*left)) || !for_each_item(other, copy_into(*right))) return empty;
    return compare(left.value(), right.value(), how);
}

Value get_data(Value self) { return retain(Value::of(self.as<WeakContainer>().data)); }

}  // namespace gossamer
