#include "runtime/object/type.hpp"

#include <atomic>

namespace gossamer {

uint32_t next_version() {
    // Shared by all interpreters of the process, since the built-in types are.
    static std::atomic<uint32_t> last{0};
    return last.fetch_add(1, std::memory_order_relaxed) + 1;
}

Type& type_of_immediate(Value value) {
    if (value.is_boolean()) return bool_type;
    if (value == ellipsis) return ellipsis_type;
    if (value == not_implemented) return not_implemented_type;
    return none_type;
}

namespace {

Instance& as_instance(Object& object) { return static_cast<Instance&>(object); }

void visit_instance(Object& object, Visitor& visitor) {
    Instance& instance = as_instance(object);
    visitor.visit_row(instance.slots, object.shape->slot_count);
}

// The names of __slots__ stand in the class: whoever shows edges puts them in the place of the numbers.
void name_edges_of_instance(Object& object, EdgeNamer& namer) {
    Shape const& shape = *object.shape;
    for (uint32_t i = 0; i < shape.slot_count; ++i) {
        Str* const key = i < shape.keys.size() ? shape.keys[i] : nullptr;
        namer.show(EdgeKind::attribute, key ? Value::of(reinterpret_cast<Object*>(key)) : Value::integer(i),
                   as_instance(object).slots[i]);
    }
}

// The values of __slots__: those of the most derived class first, as CPython drops them.
[[gnu::noinline]] void drop_fixed_slots(Object& object) {
    Instance& instance = as_instance(object);
    for (Type const* type = &type_of(object); type && type->fixed_slots; type = type->base) {
        uint32_t const inherited = type->base ? type->base->fixed_slots : 0;
        for (uint32_t i = inherited; i < type->fixed_slots; ++i) {
            Value const value = instance.slots[i];
            instance.slots[i] = empty;
            release(value);
        }
    }
}

void destroy_instance(Object& object) {
    Instance& instance = as_instance(object);
    uint32_t const fixed = type_of(object).fixed_slots;
    if (fixed) [[unlikely]]
        drop_fixed_slots(object);
    Shape const& shape = *object.shape;
    if (!shape.death_order.empty()) [[unlikely]] {
        for (uint16_t const i : shape.death_order) release(instance.slots[i]);
        return;
    }
    uint32_t const count = shape.slot_count;
    for (uint32_t i = fixed; i < count; ++i) release(instance.slots[i]);
}

}  // namespace

Layout const instance_layout{
    .name = "instance",
    .visit = visit_instance,
    .destroy = destroy_instance,
    .size = [](Object const& object) { return Heap::bytes_of(object); },
    .destroy_slots = drop_fixed_slots,
    .name_edges = name_edges_of_instance,
};

}  // namespace gossamer
