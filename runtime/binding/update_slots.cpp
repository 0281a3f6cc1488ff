// Slots of classes of programs, made from the namespaces of their MRO.
#include <cstddef>
#include <cstring>

#include "runtime/binding/descriptors.hpp"

namespace gossamer {

namespace {

constexpr uint16_t word_of(size_t offset) { return static_cast<uint16_t>(offset / sizeof(AnySlot)); }
constexpr uint16_t hash_word = word_of(offsetof(Slots, hash));
constexpr uint16_t make_word = word_of(offsetof(Slots, make));
constexpr uint16_t finalise_word = word_of(offsetof(Slots, finalise));
constexpr uint16_t get_attribute_word = word_of(offsetof(Slots, get_attribute));

// The nearest definition of a name, and whose it is.
struct Definition {
    Value value;
    Type* owner = nullptr;
};
Definition find(Type& type, Str* name) {
    for (Type* at : type.mro)
        if (Value const found = get(*at->dict, name)) return {found, at};
    return {};
}

// What one name says about one slot.
struct Opinion {
    enum Kind : uint8_t { nothing, built_in, program } kind = nothing;
    AnySlot function = nullptr;
};
Opinion opinion_of(SlotEntry const& entry, Type& type) {
    auto const [value, owner] = find(type, *entry.name);
    if (!value) return {};
    if (entry.slot == hash_word && value.is_none()) return {Opinion::built_in, nullptr};
    if (is_exactly(value, wrapper_descriptor_type)) {
        WrapperDescriptor const& wrapper = value.as<WrapperDescriptor>();
        if (wrapper.entry->name == entry.name && type.derives_from(*wrapper.owner)) {
            // Three-argument pow has no wrapper of its own: it goes with the one of two.
            bool const is_same = wrapper.entry->slot == entry.slot || !entry.invoke;
            if (!is_same) return {};
            return {Opinion::built_in, slot_word(wrapper.owner->slots, entry.slot)};
        }
        return {Opinion::program, nullptr};
    }
    // A built-in that puts a method of its own in front of its slot, as list.__getitem__, means the same by both.
    bool const is_native = is_exactly(value, method_descriptor_type) ||
                           (entry.slot == make_word && is_exactly(value, native_function_type));
    if (is_native) {
        Type* const from = is_exactly(value, method_descriptor_type)  ? value.as<NativeDescriptor>().owner
                           : is_type(value.as<NativeFunction>().self) ? &value.as<NativeFunction>().self.as<Type>()
                                                                      : nullptr;
        char const* const native_name = is_exactly(value, method_descriptor_type)
                                            ? value.as<NativeDescriptor>().native->name
                                            : value.as<NativeFunction>().native->name;
        if (from && (*entry.name)->view() == native_name && !from->is_heap()) {
            if (AnySlot const function = slot_word(from->slots, entry.slot)) return {Opinion::built_in, function};
            // It is about the other slot of this name.
            for (SlotEntry const& other : slot_entries())
                if (other.name == entry.name && slot_word(from->slots, other.slot)) return {};
        }
    }
    return {Opinion::program, nullptr};
}

// Remakes one slot from all names that share it.
void remake(Type& type, uint16_t slot) {
    AnySlot specific = nullptr;
    bool any_built_in = false, needs_trampoline = false;
    for (SlotEntry const& entry : slot_entries()) {
        if (entry.slot != slot) continue;
        Opinion const opinion = opinion_of(entry, type);
        if (opinion.kind == Opinion::program) needs_trampoline = true;
        if (opinion.kind == Opinion::built_in) {
            if (any_built_in && specific != opinion.function) needs_trampoline = true;
            any_built_in = true;
            specific = opinion.function;
        }
    }
    slot_word(type.slots, slot) = needs_trampoline ? slot_word(trampolines, slot) : specific;
}

// Instances that exist already learn that their class has got a __del__.
void mark_instances(Type& type) {
    heap().for_each_object([&](Object* object) {
        if (object->flags & is_finalized || is_exactly(Value::of(object), type_type)) return;
        if (type_of(*object).is_heap() && type_of(*object).derives_from(type)) object->flags |= has_del;
    });
}

void set_flags(Type& type, bool may_have_instances) {
    bool const had_del = type.has(type_has_del);
    type.type_flags &= ~(type_has_del | type_has_custom_getattribute);
    if (type.slots.finalise) type.type_flags |= type_has_del;
    if (type.slots.get_attribute == trampolines.get_attribute) type.type_flags |= type_has_custom_getattribute;
    if (may_have_instances && !had_del && type.has(type_has_del)) mark_instances(type);
}

bool is_dunder(Str const& name) { return name.bytes > 4 && name.text[0] == '_' && name.text[1] == '_'; }

void update_word(Type& type, uint16_t slot) {
    remake(type, slot);
    if (slot == finalise_word || slot == get_attribute_word) set_flags(type, true);
    for (Type* const subclass : type.subclasses) update_word(*subclass, slot);
}

}  // namespace

void update_slots(Type& type) {
    // With one base, only what the class itself defines can differ from the base.
    bool const is_single =
        type.bases && type.bases->size == 1 && type.base && type.mro.size() == type.base->mro.size() + 1;
    if (!is_single) {
        uint64_t done[(slot_words + 63) / 64] = {};
        for (SlotEntry const& entry : slot_entries()) {
            uint64_t& row = done[entry.slot / 64];
            uint64_t const bit = uint64_t{1} << (entry.slot % 64);
            if (row & bit) continue;
            row |= bit;
            remake(type, entry.slot);
        }
        return set_flags(type, false);
    }
    type.slots = type.base->slots;
    uint32_t position = 0;
    while (DictEntry* const item = next_entry(*type.dict, position)) {
        if (!as_str(item->key) || !is_dunder(item->key.as<Str>())) continue;
        Str* const name =
            item->key.object()->flags & is_interned ? &item->key.as<Str>() : intern(item->key.as<Str>().view());
        for (SlotEntry const& entry : slot_entries())
            if (*entry.name == name) remake(type, entry.slot);
    }
    set_flags(type, false);
}

void update_slot(Type& type, Str* name) {
    if (!is_dunder(*name)) return;
    for (SlotEntry const& entry : slot_entries())
        if (*entry.name == name || (*entry.name)->view() == name->view()) update_word(type, entry.slot);
}

}  // namespace gossamer
