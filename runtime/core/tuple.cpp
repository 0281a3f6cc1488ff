#include "runtime/core/tuple.hpp"

#include "runtime/heap/heap.hpp"

namespace gossamer {

namespace {

void visit_tuple(Object& object, Visitor& visitor) {
    auto& tuple = static_cast<Tuple&>(object);
    visitor.visit_row(tuple.items, tuple.size);
}

size_t visit_part_of_tuple(Object& object, Visitor& visitor, size_t position, size_t most) {
    auto& tuple = static_cast<Tuple&>(object);
    uint64_t const end = std::min<uint64_t>(tuple.size, position + most);
    if (position < end) visitor.visit_row(&tuple.items[position], end - position);
    return end < tuple.size ? end : 0;
}

void name_edges_of_tuple(Object& object, EdgeNamer& namer) {
    auto& tuple = static_cast<Tuple&>(object);
    for (uint64_t i = 0; i < tuple.size; ++i)
        namer.show(EdgeKind::element, Value::integer(static_cast<int64_t>(i)), tuple.items[i]);
}

void destroy_tuple(Object& object) {
    auto& tuple = static_cast<Tuple&>(object);
    for (uint64_t i = tuple.size; i-- > 0;) release(tuple.items[i]);
}

size_t size_of_tuple(Object const& object) {
    return sizeof(Tuple) + static_cast<Tuple const&>(object).size * sizeof(Value);
}

constinit Tuple the_empty_tuple{{immortal_count, 0, 0, 0, &tuple_type.root}, 0, {}};

}  // namespace

Layout const tuple_layout{.name = "tuple",
                          .visit = visit_tuple,
                          .destroy = destroy_tuple,
                          .size = size_of_tuple,
                          .visit_part = visit_part_of_tuple,
                          .name_edges = name_edges_of_tuple};

Tuple& empty_tuple() { return the_empty_tuple; }

static Tuple* raw_tuple(size_t size) {
    auto* tuple = static_cast<Tuple*>(
        heap().allocate(sizeof(Tuple) + size * sizeof(Value), &tuple_type.root, Contents::references));
    tuple->size = size;
    return tuple;
}

Ref<Tuple> allocate_tuple(size_t size) {
    if (!size) return Ref<Tuple>::adopt(&the_empty_tuple);
    Tuple* const tuple = raw_tuple(size);
    for (size_t i = 0; i < size; ++i) tuple->items[i] = empty;
    return Ref<Tuple>::adopt(tuple);
}

Ref<Tuple> make_tuple(std::span<Value const> borrowed) {
    if (borrowed.empty()) return Ref<Tuple>::adopt(&the_empty_tuple);
    Tuple* const tuple = raw_tuple(borrowed.size());
    for (size_t i = 0; i < borrowed.size(); ++i) tuple->items[i] = retain(borrowed[i]);
    return Ref<Tuple>::adopt(tuple);
}

Ref<Tuple> make_tuple_of_owned(std::span<Value const> owned) {
    if (owned.empty()) return Ref<Tuple>::adopt(&the_empty_tuple);
    Tuple* const tuple = raw_tuple(owned.size());
    for (size_t i = 0; i < owned.size(); ++i) tuple->items[i] = owned[i];
    return Ref<Tuple>::adopt(tuple);
}

}  // namespace gossamer
