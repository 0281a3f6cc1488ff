// Shapes grow as a tree, one attribute at a time, from the root of their class.
#include <algorithm>

#include "runtime/object/attribute_order.hpp"

namespace gossamer {

int place_of_attribute(Type& type, Str* name) {
    std::vector<Str*>& known = type.attribute_order;
    auto const found = std::find(known.begin(), known.end(), name);
    if (found == known.end()) {
        if (known.size() >= most_shared_attributes) return -1;
        retain(reinterpret_cast<Object*>(name));
        known.push_back(name);
        return static_cast<int>(known.size() - 1);
    }
    return static_cast<int>(found - known.begin());
}

namespace {

void order_deaths(Shape& shape) {
    Type& type = shape.type_object();
    std::vector<int> places(shape.slot_count);
    std::vector<uint16_t> order;
    for (uint32_t slot = type.fixed_slots; slot < shape.slot_count; ++slot) {
        places[slot] = place_of_attribute(type, shape.keys[slot]);
        if (places[slot] < 0) return;
        order.push_back(static_cast<uint16_t>(slot));
    }
    auto const dies_earlier = [&](uint16_t a, uint16_t b) { return places[a] < places[b]; };
    if (std::is_sorted(order.begin(), order.end(), dies_earlier)) return;
    std::sort(order.begin(), order.end(), dies_earlier);
    shape.death_order = std::move(order);
}

}  // namespace

Shape& Shape::with(Str* name) {
    for (Shape* child : children)
        if (child->key == name) return *child;
    auto* const child = new Shape;
    static_cast<ShapeHead&>(*child) = *this;
    child->version = next_version();
    child->slot_count = slot_count + 1;
    child->parent = this;
    child->key = name;
    retain(reinterpret_cast<Object*>(name));
    child->keys.reserve(keys.size() + 1);
    child->keys = keys;
    child->keys.push_back(name);
    children.push_back(child);
    order_deaths(*child);
    return *child;
}

namespace {

void free_shape(Shape* shape) {
    if (!shape) return;
    for (Shape* child : shape->children) free_shape(child);
    if (shape->key) release(reinterpret_cast<Object*>(shape->key));
    delete shape;
}

// Shapes of one class may have one version: caches guard it together with the shape.
void renew_versions(Shape& shape, uint32_t version) {
    shape.version = version;
    for (Shape* child : shape.children) renew_versions(*child, version);
}

}  // namespace

void free_shapes(Type& type) {
    for (Shape* child : type.root.children) free_shape(child);
    type.root.children.clear();
    free_shape(type.dictionary_shape);
    type.dictionary_shape = nullptr;
    for (Str* name : type.attribute_order) release(reinterpret_cast<Object*>(name));
    type.attribute_order.clear();
}

void Type::changed() {
    version = next_version();
    renew_versions(root, version);
    if (dictionary_shape) renew_versions(*dictionary_shape, version);
    for (Type* subclass : subclasses) subclass->changed();
}

}  // namespace gossamer
