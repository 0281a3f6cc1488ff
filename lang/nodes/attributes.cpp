// Ladder of an attribute read: unseen -> up to two cached shapes (inline slot | value of the class | property)
// -> any. A cache guards the shape and its version; what it holds is borrowed from the class.
#include "lang/nodes/attributes.hpp"

#include "lang/engine/calls.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/function.hpp"
#include "runtime/weak/weak_reference.hpp"

namespace gossamer::nodes {

namespace {

enum class Kind : uint8_t { none, slot, class_value, property };

struct Entry {
    Shape* shape = nullptr;
    uint32_t version = 0;
    uint32_t slot = 0;
    Value value;  // class_value: as it stands; property: its getter
    Kind kind = Kind::none;
};
constexpr int most_misses = 24;  // then the site is megamorphic

struct GetAttribute : Node {
    Operand object;
    Str* name;
    Entry entries[2];
    uint8_t misses = 0;
};

bool matches(Entry const& entry, Value object) {
    return object.is_object() && object.object()->shape == entry.shape && entry.shape->version == entry.version;
}

// What the site may remember about this object's attribute.
Entry describe(Value object, Str* name) {
    Entry entry;
    if (!object.is_object()) return entry;
    Type& type = type_of(object);
    if (type.slots.get_attribute != &generic_get_attribute) return entry;
    Shape& shape = *object.object()->shape;
    Value const found = lookup_in_type(type, name);
    entry.shape = &shape;
    entry.version = shape.version;
    bool const is_inline = type.has(type_is_instance_layout) && !shape.is_dictionary;
    if (found && type_of(found).slots.descriptor_set) {
        if (is_exactly(found, property_type) && is_function(found.as<Property>().getter)) {
            entry.kind = Kind::property;
            entry.value = found.as<Property>().getter;
        }
        return entry;
    }
    if (is_inline) {
        int const slot = shape.find(name);
        if (slot >= 0) {
            entry.kind = Kind::slot;
            entry.slot = static_cast<uint32_t>(slot);
            return entry;
        }
    } else if (type.has(type_has_dict))
        return entry;  // its own dict may have the name
    if (found && !type_of(found).slots.descriptor_get) {
        entry.kind = Kind::class_value;
        entry.value = found;
    }
    return entry;
}

Value any_object(Node& self, Frame& frame) {
    auto& node = as<GetAttribute>(self);
    Owned const object(evaluate(node.object.node, frame));
    if (!object) return empty;
    frame.node = &self;
    return checked(get_attribute(object.get(), node.name), node, frame);
}

[[gnu::noinline]] Value read_cached(GetAttribute& node, Frame& frame, Entry const& entry, Value object) {
    if (entry.kind == Kind::class_value) return retain(entry.value);
    frame.node = &node;
    Owned const held = Owned::share(object);
    Owned const getter = Owned::share(entry.value);
    return checked(call(entry.value, {object}), node, frame);
}

// Sites that met a proxy last: what they remember is said of what it stands for.
template <class From> Value through_proxy(Node& self, Frame& frame);

template <class From> [[gnu::noinline]] Value miss(GetAttribute& node, Frame& frame, Value object) {
    Owned const held = Owned::share(object);
    if (is_proxy(object)) {
        node.execute = &through_proxy<From>;
        node.execute_double = &double_by_value;
        frame.node = &node;
        return checked(get_attribute(object, node.name), node, frame);
    }
    Entry const fresh = describe(object, node.name);
    if (fresh.kind != Kind::none) {
        node.entries[1] = node.entries[0];
        node.entries[0] = fresh;
    }
    if (++node.misses > most_misses) {
        node.execute = &any_object;
        node.execute_double = &double_by_value;
    }
    frame.node = &node;
    return checked(get_attribute(object, node.name), node, frame);
}

template <class From> Value with_cache(Node& self, Frame& frame) {
    auto& node = as<GetAttribute>(self);
    Value const object = From::take(node.object, frame);
    if (object.is_empty()) [[unlikely]]
        return empty;
    Value result;
    if (matches(node.entries[0], object)) [[likely]] {
        Entry const& entry = node.entries[0];
        if (entry.kind == Kind::slot) [[likely]]
            result = retain(object.as<Instance>().slots[entry.slot]);
        else
            result = read_cached(node, frame, entry, object);
    } else if (matches(node.entries[1], object)) {
        Entry const& entry = node.entries[1];
        if (entry.kind == Kind::slot) [[likely]]
            result = retain(object.as<Instance>().slots[entry.slot]);
        else
            result = read_cached(node, frame, entry, object);
    } else
        result = miss<From>(node, frame, object);
    From::drop(object);
    return result;
}
template <class From> Value through_proxy(Node& self, Frame& frame) {
    auto& node = as<GetAttribute>(self);
    Value const object = From::take(node.object, frame);
    if (object.is_empty()) [[unlikely]]
        return empty;
    Value result;
    Object* const target = is_proxy(object) ? target_of(object.as<WeakReference>()) : nullptr;
    Entry const& entry = node.entries[0];
    if (target && matches(entry, Value::of(target)) && entry.kind == Kind::slot) [[likely]]
        result = retain(static_cast<Instance*>(target)->slots[entry.slot]);
    else {
        Owned const held = Owned::share(object);
        if (!is_proxy(object)) node.execute = &with_cache<From>;
        if (target) node.entries[0] = describe(Value::of(target), node.name);
        frame.node = &node;
        result = checked(get_attribute(object, node.name), node, frame);
    }
    From::drop(object);
    return result;
}
template <class From> double double_with_cache(Node& self, Frame& frame) {
    auto& node = as<GetAttribute>(self);
    if constexpr (!From::owns) {
        Value const object = From::take(node.object, frame);
        if (object.is_object() && matches(node.entries[0], object) && node.entries[0].kind == Kind::slot) [[likely]] {
            Value const value = object.as<Instance>().slots[node.entries[0].slot];
            if (is_exact_float(value)) [[likely]]
                return value.as<Float>().number;
        }
    }
    return double_by_value(self, frame);
}

// --- assignment. Ladder: unseen -> a slot that is there | one more slot -> any.

struct AttributeTarget : Target {
    Operand object;
    Str* name;
    Shape* shape = nullptr;
    Shape* next = nullptr;  // the shape after the assignment; null: the same
    uint32_t version = 0;
    uint32_t at = 0;
    uint8_t misses = 0;
};

[[gnu::noinline]] bool set_any(AttributeTarget& node, Frame& frame, Value object, Value value) {
    if (is_proxy(object))
        if (Object* const target = target_of(object.as<WeakReference>())) {
            if (target->shape == node.shape && node.shape->version == node.version && !node.next) [[likely]] {
                store_at(node, frame, static_cast<Instance*>(target)->slots[node.at], value);
                return true;
            }
            Owned const held = Owned::share(object), held_target = Owned::share(Value::of(target));
            return set_any(node, frame, Value::of(target), value);
        }
    Owned const held = Owned::share(object);
    Owned const owned(value);
    Type& type = type_of(object);
    Shape* const before = object.is_object() ? object.object()->shape : nullptr;
    frame.node = &node;
    if (!set_attribute(object, node.name, value)) {
        add_traceback(frame, &node);
        return false;
    }
    if (!before || node.misses > most_misses || !context().specialise) return true;
    ++node.misses;
    // Remember what happened, if it was an inline slot of an ordinary instance.
    if (type.slots.set_attribute != &generic_set_attribute || !type.has(type_is_instance_layout)) return true;
    Shape* const after = object.object()->shape;
    if (before->is_dictionary || after->is_dictionary || &type_of(object) != &type) return true;
    Value const found = lookup_in_type(type, node.name);
    if (found && type_of(found).slots.descriptor_set) return true;
    int const slot = after->find(node.name);
    if (slot < 0 || (after != before && after->parent != before)) return true;
    node.shape = before;
    node.version = before->version;
    node.next = after == before ? nullptr : after;
    node.at = static_cast<uint32_t>(slot);
    return true;
}
template <class From> bool assign_attribute(Target& self, Frame& frame, Value value) {
    auto& node = static_cast<AttributeTarget&>(self);
    Value const object = From::take(node.object, frame);
    if (object.is_empty()) [[unlikely]] {
        release(value);
        return false;
    }
    bool done = true;
    if (object.is_object() && object.object()->shape == node.shape && node.shape->version == node.version) [[likely]] {
        auto& instance = object.as<Instance>();
        if (!node.next)
            store_at(node, frame, instance.slots[node.at], value);
        else if (node.at < instance.capacity()) [[likely]] {
            instance.slots[node.at] = value;
            instance.shape = node.next;
        } else
            done = set_any(node, frame, object, value);
    } else
        done = set_any(node, frame, object, value);
    From::drop(object);
    return done;
}

struct DeleteAttribute : Node {
    Node* object;
    Str* name;
};
Value delete_any(Node& self, Frame& frame) {
    auto& node = as<DeleteAttribute>(self);
    Owned const object(evaluate(node.object, frame));
    if (!object) return empty;
    frame.node = &self;
    if (!set_attribute(object.get(), node.name, empty)) return fail(self, frame);
    return completed;
}

}  // namespace

Node* get_attribute_node(Maker& make, Span span, Node* object, Str* name) {
    auto* const node = make.make<GetAttribute>(span, &any_object);
    node->object = make_operand(object);
    node->name = name;
    if (make.specialise) {
        bool const is_local = object->source == Source::local;
        node->execute = is_local ? &with_cache<Local> : &with_cache<Any>;
        node->execute_double = is_local ? &double_with_cache<Local> : &double_with_cache<Any>;
    }
    return node;
}
Target* attribute_target(Maker& make, Span span, Node* object, Str* name) {
    auto* const node = make.make<AttributeTarget>(span, nullptr);
    node->object = make_operand(object);
    node->name = name;
    node->assign = object->source == Source::local ? &assign_attribute<Local> : &assign_attribute<Any>;
    return node;
}
Node* delete_attribute(Maker& make, Span span, Node* object, Str* name) {
    auto* const node = make.make<DeleteAttribute>(span, &delete_any);
    node->object = object;
    node->name = name;
    return node;
}

}  // namespace gossamer::nodes
