// Attributes of objects: obj.name, obj.name = value, del obj.name.
//
// The order of a read: a data descriptor of the class, what the object itself has, anything else of the class.
// What an object itself has stands in inline slots that its shape names (Instance), or in a dict that its
// record holds. Descriptors are counted while they run: they may well take themselves out of the class.
#include "runtime/protocol/attributes.hpp"

#include <algorithm>

#include "runtime/errors/exception.hpp"
#include "runtime/object/attribute_order.hpp"
#include "runtime/object/method_cache.hpp"
#include "runtime/protocol/module.hpp"

namespace gossamer {

namespace {

constexpr uint32_t most_inline_attributes = 30;
// A shape with so many different successors belongs to objects used as dictionaries.
constexpr size_t most_successors = 64;

[[gnu::noinline]] Value lookup_uncached(Type& type, Str* name) {
    for (Type* base : type.mro) {
        if (!base->dict) continue;
        if (Value const found = get(*base->dict, name)) return found;
    }
    return empty;
}

[[gnu::noinline, gnu::cold]] MethodCache* make_method_cache() {
    return context().methods = static_cast<MethodCache*>(std::calloc(1, sizeof(MethodCache)));
}

// What the object itself has under an interned name: borrowed, or empty.
inline Value own_attribute(Object& object, Type& type, Str* name) {
    Shape& shape = *object.shape;
    if (type.has(type_is_instance_layout) && !shape.is_dictionary) {
        int const slot = shape.find(name);
        return slot < 0 ? empty : static_cast<Instance&>(object).slots[slot];
    }
    if (!type.has(type_has_dict)) return empty;
    Dict** const dict = dict_word(object, type, false);
    return dict && *dict ? get(**dict, name) : empty;
}

bool add_inline(Instance& instance, Type& type, Str* name, Value value) {
    Shape& shape = *instance.shape;
    uint32_t const used = shape.slot_count;
    bool const too_many = used - type.fixed_slots >= most_inline_attributes || shape.children.size() >= most_successors;
    if (too_many || used >= instance.capacity()) [[unlikely]] {
        if (!too_many) set_attribute_capacity(type, used + 4);
        put(materialise_dict(instance), name, value);
        place_of_attribute(type, name);
        return true;
    }
    Shape& next = shape.with(name);
    instance.slots[used] = retain(value);
    instance.shape = &next;
    return true;
}

// The shape without one of its attributes, the rest in their order; null if that would make too many shapes.
Shape* shape_without(Type& type, Shape& shape, size_t slot) {
    if (slot + 1 == shape.keys.size()) return shape.parent;
    Shape* fresh = &type.root;
    for (size_t i = type.fixed_slots; i < shape.keys.size(); ++i) {
        if (i == slot) continue;
        if (fresh->children.size() >= most_successors) return nullptr;
        fresh = &fresh->with(shape.keys[i]);
    }
    return fresh;
}

bool set_own(Value object, Type& type, Str* name, Value value, Value descriptor) {
    if (!object.is_object()) return raise_no_assignment(object, name, descriptor);
    if (type.has(type_is_instance_layout) && !object.object()->shape->is_dictionary) {
        Instance& instance = object.as<Instance>();
        int const slot = instance.shape->find(name);
        if (!type.has(type_has_dict)) return raise_no_assignment(object, name, descriptor);
        if (value) {
            if (slot < 0) return add_inline(instance, type, name, value);
            store(instance.slots[slot], retain(value));
            return true;
        }
        if (slot < 0) return raise_no_assignment(object, name, empty);
        if (Shape* const shape = shape_without(type, *instance.shape, static_cast<size_t>(slot))) {
            Owned const gone = instance.slots[slot];
            std::copy(instance.slots + slot + 1, instance.slots + instance.shape->slot_count, instance.slots + slot);
            instance.shape = shape;
            return true;
        }
        materialise_dict(instance);
    }
    Dict** const dict = dict_word(*object.object(), type, bool(value));
    if (!dict) {
        if (type.has(type_has_dict)) return raise_no_assignment(object, name, empty);
        return raise_no_assignment(object, name, descriptor);
    }
    if (value) {
        uint32_t const before = (*dict)->size();
        put(**dict, name, value);
        if (type.is_heap() && (*dict)->size() != before) place_of_attribute(type, name);
        return true;
    }
    if (*dict && remove(**dict, name)) return true;
    return raise_no_assignment(object, name, empty);
}

}  // namespace

void free_method_cache(MethodCache* cache) { std::free(cache); }

Value lookup_in_type(Type& type, Str* name) {
    MethodCache* cache = context().methods;
    if (!cache) [[unlikely]]
        cache = make_method_cache();
    MethodCache::Entry& entry = cache->at(type.version, name);
    if (entry.version == type.version && entry.name == name) [[likely]]
        return entry.value;
    Value const found = lookup_uncached(type, name);
    // Other names die, and their address may then mean another text.
    if (name->flags & is_interned) entry = {type.version, name, found};
    return found;
}

Value bind_descriptor(Value descriptor, Value instance, Type& owner) {
    auto* const getter = type_of(descriptor).slots.descriptor_get;
    if (!getter) return retain(descriptor);
    Owned const held = Owned::share(descriptor);
    return getter(descriptor, instance, Value::of(&owner));
}

Value lookup_special(Value self, Str* name) {
    Type& type = type_of(self);
    Value const found = lookup_in_type(type, name);
    return found ? bind_descriptor(found, self, type) : empty;
}

Value generic_lookup(Value object, Str* name) {
    name = interned(name);
    Type& type = type_of(object);
    Value const descriptor = lookup_in_type(type, name);
    Type* const kind = descriptor ? &type_of(descriptor) : nullptr;
    if (kind && kind->slots.descriptor_set && kind->slots.descriptor_get)
        return bind_descriptor(descriptor, object, type);
    if (object.is_object()) {
        if (Value const own = own_attribute(*object.object(), type, name)) return retain(own);
    }
    return descriptor ? bind_descriptor(descriptor, object, type) : empty;
}

Value generic_get_attribute(Value object, Str* name) {
    Value const found = generic_lookup(object, name);
    if (found || is_pending()) return found;
    if (is_type(object)) [[unlikely]] {
        // object.__getattribute__ takes a class for the instance that it is, too.
        raise(attribute_error_type, "'{}' object has no attribute '{}'", type_of(object).name_text(), name->view());
        complete_attribute_error(object, name);
        return empty;
    }
    return raise_attribute_error(object, name);
}

std::optional<Value> generic_find_attribute(Value object, Str* name) {
    Value const found = generic_lookup(object, name);
    if (!found && is_pending()) {
        if (!is_pending(attribute_error_type)) return std::nullopt;
        clear_pending();
    }
    return found;
}

bool generic_set_attribute(Value object, Str* name, Value value) {
    name = interned(name);
    Type& type = type_of(object);
    Value const descriptor = lookup_in_type(type, name);
    if (descriptor) {
        if (auto* const setter = type_of(descriptor).slots.descriptor_set) {
            Owned const held = Owned::share(descriptor);
            return setter(descriptor, object, value);
        }
    }
    return set_own(object, type, name, value, descriptor);
}

Value get_attribute(Value object, Str* name) {
    Value const found = type_of(object).slots.get_attribute(object, name);
    if (!found) [[unlikely]]
        complete_attribute_error(object, name);
    return found;
}

Value get_attribute(Value object, std::string_view name) { return get_attribute(object, intern(name)); }

std::optional<Value> find_attribute(Value object, Str* name) {
    auto* const getter = type_of(object).slots.get_attribute;
    Value found;
    if (getter == generic_get_attribute)
        found = generic_lookup(object, name);
    else if (getter == type_get_attribute)
        found = type_lookup(object, name);
    else if (getter == module_get_attribute)
        found = module_lookup(object, name);
    else
        found = getter(object, name);
    if (!found && is_pending()) {
        if (!is_pending(attribute_error_type)) return std::nullopt;
        clear_pending();
    }
    return found;
}

bool set_attribute(Value object, Str* name, Value value) {
    return type_of(object).slots.set_attribute(object, name, value);
}

Method get_method(Value object, Str* name) {
    Type& type = type_of(object);
    if (type.slots.get_attribute != generic_get_attribute) return {get_attribute(object, name)};
    name = interned(name);
    Value const descriptor = lookup_in_type(type, name);
    bool is_method = false;
    if (descriptor) {
        Type const& kind = type_of(descriptor);
        is_method = kind.has(type_is_method_descriptor);
        if (!is_method && kind.slots.descriptor_set && kind.slots.descriptor_get)
            return {bind_descriptor(descriptor, object, type)};
    }
    if (object.is_object()) {
        if (Value const own = own_attribute(*object.object(), type, name)) return {retain(own)};
    }
    if (is_method) return {retain(descriptor), true};
    if (descriptor) return {bind_descriptor(descriptor, object, type)};
    return {raise_attribute_error(object, name)};
}

// --- where attributes are kept

void set_attribute_capacity(Type& type, uint32_t capacity) {
    capacity = std::min(capacity, type.fixed_slots + most_inline_attributes);
    type.inline_capacity = std::max(type.inline_capacity, capacity);
}

Shape& dictionary_shape_of(Type& type) {
    if (!type.dictionary_shape) {
        auto* const shape = new Shape;
        static_cast<ShapeHead&>(*shape) = type.root;
        shape->version = next_version();
        shape->is_dictionary = true;
        shape->slot_count = type.fixed_slots;
        shape->keys.assign(type.fixed_slots, nullptr);
        type.dictionary_shape = shape;
    }
    return *type.dictionary_shape;
}

Dict& materialise_dict(Instance& instance) {
    Shape& shape = *instance.shape;
    Record& record = ensure_record(instance);
    if (!record.dict) record.dict = make_dict(shape.keys.size()).release();
    if (shape.is_dictionary) return *record.dict;
    Type& type = shape.type_object();
    instance.shape = &dictionary_shape_of(type);
    for (size_t slot = type.fixed_slots; slot < shape.slot_count; ++slot) {
        Owned const value = move_out(instance.slots[slot]);
        put(*record.dict, shape.keys[slot], value);
    }
    return *record.dict;
}

Dict** dict_word(Object& object, Type& type, bool make) {
    if (!type.has(type_has_dict)) return nullptr;
    if (type.has(type_is_module)) {
        Dict*& dict = static_cast<Module&>(object).dict;
        if (!dict && make) dict = make_dict().release();
        return &dict;
    }
    if (type.has(type_is_instance_layout) && !object.shape->is_dictionary) {
        if (!make) return nullptr;
        materialise_dict(static_cast<Instance&>(object));
    }
    Record* const record = make ? &ensure_record(object) : record_of(object);
    if (!record) return nullptr;
    if (!record->dict && make) record->dict = make_dict().release();
    return &record->dict;
}

Dict* instance_dict(Value object) {
    if (!object.is_object()) return nullptr;
    Dict** const dict = dict_word(*object.object(), type_of(object), true);
    return dict ? *dict : nullptr;
}

bool replace_dict(Object& object, Dict& dict) {
    Type& type = type_of(object);
    if (!type.has(type_has_dict)) return false;
    Ref<Dict> fresh = Ref<Dict>::share(&dict);
    if (type.has(type_is_instance_layout) && !object.shape->is_dictionary) {
        Instance& instance = static_cast<Instance&>(object);
        uint32_t const used = instance.shape->slot_count;
        Record& record = ensure_record(object);
        instance.shape = &dictionary_shape_of(type);
        record.dict = fresh.release();
        for (uint32_t slot = type.fixed_slots; slot < used; ++slot) release(std::exchange(instance.slots[slot], empty));
        return true;
    }
    Dict** const word = dict_word(object, type, true);
    Ref<Dict> const old = Ref<Dict>::adopt(move_out(*word, fresh.release()));
    return true;
}

// --- __dict__

// A class in front of type or module in the bases brings this descriptor, but their __dict__ is what they say.
static Value dict_descriptor_of_kind(Value self) {
    return is_type(self) ? get(*type_type.dict, names::__dict__) : empty;
}

Value object_dict_of(Value self) {
    if (Value const descriptor = dict_descriptor_of_kind(self)) return bind_descriptor(descriptor, self, type_of(self));
    Dict* const dict = instance_dict(self);
    if (!dict) return raise_attribute_error(self, names::__dict__);
    return retain(Value::of(dict));
}

bool set_object_dict(Value self, Value value) {
    if (Value const descriptor = dict_descriptor_of_kind(self))
        return type_of(descriptor).slots.descriptor_set(descriptor, self, value);
    if (value && !as_dict(value))
        return raise(type_error_type, "__dict__ must be set to a dictionary, not a '{}'", display_name(type_of(value)));
    Ref<Dict> const fresh = value ? Ref<Dict>::share(&value.as<Dict>()) : make_dict();
    if (!fresh) return false;
    if (!self.is_object() || !replace_dict(*self.object(), *fresh))
        return raise(attribute_error_type, "This object has no __dict__");
    return true;
}

// --- errors

std::string display_name(Type const& type) { return type.name_text(); }

Raised raise_attribute_text(Value object, Str* name, std::string_view text) {
    raise_text(attribute_error_type, text);
    using namespace exception_fields;
    if (!is_pending(attribute_error_type)) return {};
    Exception& exception = *static_cast<Exception*>(context().pending);
    store(exception.fields[attribute_name], retain(Value::of(name)));
    store(exception.fields[attribute_obj], retain(object));
    return {};
}

Raised raise_no_assignment(Value object, Str* name, Value descriptor) {
    Type& type = type_of(object);
    std::string const shown = display_name(type);
    if (descriptor) return raise(attribute_error_type, "'{}' object attribute '{}' is read-only", shown, name->view());
    if (type.has(type_is_module))
        return raise_attribute_text(object, name,
                                    fmt::format("'{}' object has no attribute '{}'", shown, name->view()));
    if (type.has(type_has_dict) || type.slots.set_attribute != generic_set_attribute)
        return raise(attribute_error_type, "'{}' object has no attribute '{}'", shown, name->view());
    return raise_attribute_text(
        object, name,
        fmt::format("'{}' object has no attribute '{}' and no __dict__ for setting new attributes", shown,
                    name->view()));
}

}  // namespace gossamer
