#include "stdlib/modules/deque.hpp"

#include <cstdlib>

#include "runtime/protocol/protocol.hpp"
#include "runtime/types/list.hpp"

namespace gossamer {

namespace {

void visit_deque(Object& object, Visitor& visitor) {
    auto& deque = static_cast<Deque&>(object);
    for (uint64_t i = 0; i < deque.size; ++i) visitor.visit(deque.at(i));
}
void name_edges_of_deque(Object& object, EdgeNamer& namer) {
    auto& deque = static_cast<Deque&>(object);
    for (uint64_t i = 0; i < deque.size; ++i)
        namer.show(EdgeKind::element, Value::integer(static_cast<int64_t>(i)), deque.at(i));
}
size_t visit_part_of_deque(Object& object, Visitor& visitor, size_t position, size_t most) {
    auto& deque = static_cast<Deque&>(object);
    uint64_t const end = std::min<uint64_t>(deque.size, position + most);
    for (uint64_t i = position; i < end; ++i) visitor.visit(deque.at(i));
    return end < deque.size ? end : 0;
}
void destroy_deque(Object& object) { clear(static_cast<Deque&>(object)); }
size_t size_of_deque(Object const&) { return sizeof(Deque); }

bool grow(Deque& deque) {
    uint64_t const capacity = deque.capacity ? deque.capacity * 2 : 8;
    if (capacity > INT64_MAX / sizeof(Value)) return raise_memory_error();
    auto* const ring = static_cast<Value*>(std::malloc(capacity * sizeof(Value)));
    if (!ring) return raise_memory_error();
    for (uint64_t i = 0; i < deque.size; ++i) ring[i] = deque.at(i);
    std::free(deque.ring);
    deque.ring = ring;
    deque.capacity = capacity;
    deque.head = 0;
    return true;
}

bool make_room(Deque& deque, Value owned) {
    if (deque.size < deque.capacity || grow(deque)) [[likely]]
        return true;
    release(owned);
    return false;
}

bool is_overfull(Deque const& deque) { return deque.most >= 0 && deque.size > static_cast<uint64_t>(deque.most); }

// A ring that has become far too large is given back when it runs empty.
void tidy(Deque& deque) {
    if (deque.size || deque.capacity <= 64) return;
    std::free(deque.ring);
    deque.ring = nullptr;
    deque.capacity = deque.head = 0;
}

}  // namespace

Layout const deque_layout{.name = "deque",
                          .visit = visit_deque,
                          .destroy = destroy_deque,
                          .size = size_of_deque,
                          .visit_part = visit_part_of_deque,
                          .name_edges = name_edges_of_deque};

void make_empty(Deque& deque, int64_t most) {
    deque.ring = nullptr;
    deque.capacity = deque.head = deque.size = deque.changes = 0;
    deque.most = most;
}

void clear(Deque& deque) {
    // Out first, and dropped from the left: what dies may look at the deque.
    Value* const ring = std::exchange(deque.ring, nullptr);
    uint64_t const capacity = std::exchange(deque.capacity, 0), head = std::exchange(deque.head, 0),
                   size = std::exchange(deque.size, 0);
    ++deque.changes;
    Limbo const limbo;
    for (uint64_t i = 0; i < size; ++i) release(ring[(head + i) & (capacity - 1)]);
    std::free(ring);
}

bool append(Deque& deque, Value owned) {
    if (!make_room(deque, owned)) return false;
    deque.at(deque.size++) = owned;
    if (is_overfull(deque))
        release(take_first(deque));
    else
        ++deque.changes;
    return true;
}

bool append_left(Deque& deque, Value owned) {
    if (!make_room(deque, owned)) return false;
    deque.head = (deque.head - 1) & (deque.capacity - 1);
    deque.at(0) = owned;
    ++deque.size;
    if (is_overfull(deque))
        release(take_last(deque));
    else
        ++deque.changes;
    return true;
}

Value take_last(Deque& deque) {
    Value const item = move_out(deque.at(--deque.size));
    ++deque.changes;
    tidy(deque);
    return item;
}

Value take_first(Deque& deque) {
    Value const item = move_out(deque.at(0));
    deque.head = (deque.head + 1) & (deque.capacity - 1);
    --deque.size;
    ++deque.changes;
    tidy(deque);
    return item;
}

Value take_at(Deque& deque, uint64_t index) {
    Value const item = move_out(deque.at(index));
    // The shorter side moves up.
    if (index < deque.size / 2) {
        for (uint64_t i = index; i > 0; --i) deque.at(i) = deque.at(i - 1);
        deque.head = (deque.head + 1) & (deque.capacity - 1);
    } else
        for (uint64_t i = index; i + 1 < deque.size; ++i) deque.at(i) = deque.at(i + 1);
    --deque.size;
    ++deque.changes;
    return item;
}

bool insert_at(Deque& deque, uint64_t index, Value borrowed) {
    Value const item = retain(borrowed);
    if (!make_room(deque, item)) return false;
    for (uint64_t i = deque.size; i > index; --i) deque.at(i) = deque.at(i - 1);
    deque.at(index) = item;
    ++deque.size;
    ++deque.changes;
    return true;
}

bool extend(Deque& deque, Value iterable, bool to_the_left) {
    if (iterable == Value::of(&deque)) {
        Ref<List> const items = TRY(to_list(iterable));
        return extend(deque, items.value(), to_the_left);
    }
    return for_each(iterable, [&](Value item) {
        return to_the_left ? append_left(deque, retain(item)) : append(deque, retain(item));
    });
}

void rotate(Deque& deque, int64_t steps) {
    if (deque.size < 2) return;
    auto const size = static_cast<int64_t>(deque.size);
    int64_t const right = ((steps % size) + size) % size;
    ++deque.changes;  // also if nothing moves, as the oracle does
    if (!right) return;
    if (right <= size / 2)
        for (int64_t i = 0; i < right; ++i) {
            Value const item = deque.at(deque.size - 1);
            deque.head = (deque.head - 1) & (deque.capacity - 1);
            deque.at(0) = item;
        }
    else
        for (int64_t i = 0; i < size - right; ++i) {
            Value const item = deque.at(0);
            deque.head = (deque.head + 1) & (deque.capacity - 1);
            deque.at(deque.size - 1) = item;
        }
}

}  // namespace gossamer
