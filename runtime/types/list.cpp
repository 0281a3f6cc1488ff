// list: its row of items, as C++ code uses it.
#include "runtime/types/list.hpp"

#include <cstring>

#include "runtime/heap/heap.hpp"
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

namespace {

void visit_list(Object& object, Visitor& visitor) {
    auto& list = static_cast<List&>(object);
    visitor.visit_row(list.items, list.size);
}

size_t visit_part_of_list(Object& object, Visitor& visitor, size_t position, size_t most) {
    auto& list = static_cast<List&>(object);
    uint64_t const end = std::min<uint64_t>(list.size, position + most);
    if (position < end) visitor.visit_row(&list.items[position], end - position);
    return end < list.size ? end : 0;
}

void name_edges_of_list(Object& object, EdgeNamer& namer) {
    auto& list = static_cast<List&>(object);
    for (uint64_t i = 0; i < list.size; ++i)
        namer.show(EdgeKind::element, Value::integer(static_cast<int64_t>(i)), list.items[i]);
}

void make_empty(List& list) {
    list.items = nullptr;
    list.size = list.capacity = 0;
}

// From the end; the row is taken out first, since what dies may look at the list.
void drop_items(List& list) {
    if (!list.capacity) return;
    Value* const items = list.items;
    uint64_t size = list.size;
    make_empty(list);
    while (size-- > 0) release(items[size]);
    std::free(items);
}

void destroy_list(Object& object) { drop_items(static_cast<List&>(object)); }
size_t size_of_list(Object const&) { return sizeof(List); }

constexpr uint64_t most_items = INT64_MAX / sizeof(Value);

}  // namespace

Layout const list_layout{.name = "list",
                         .visit = visit_list,
                         .destroy = destroy_list,
                         .size = size_of_list,
                         .visit_part = visit_part_of_list,
                         .name_edges = name_edges_of_list};

Ref<List> make_list(size_t capacity) {
    auto* list = static_cast<List*>(heap().allocate(sizeof(List), &list_type.root, Contents::references));
    make_empty(*list);
    Ref<List> result = Ref<List>::adopt(list);
    if (capacity && !reserve(*list, capacity, true)) return {};
    return result;
}

Ref<List> make_list_of(std::span<Value const> borrowed) {
    Ref<List> list = TRY(make_list(borrowed.size()));
    for (size_t i = 0; i < borrowed.size(); ++i) list->items[i] = retain(borrowed[i]);
    list->size = borrowed.size();
    return list;
}

bool reserve(List& list, uint64_t wanted, bool exact) {
    if (wanted <= list.capacity) return true;
    if (wanted > most_items || !Heap::fits(wanted * sizeof(Value))) return raise_memory_error();
    // A mild growth pattern, the oracle's: an eighth more than needed.
    uint64_t capacity = wanted;
    if (!exact) {
        capacity = (wanted + (wanted >> 3) + 6) & ~uint64_t{3};
        if (wanted - list.size > capacity - wanted) capacity = (wanted + 3) & ~uint64_t{3};
    }
    void* const items = std::realloc(static_cast<void*>(list.items), capacity * sizeof(Value));
    if (!items) return raise_memory_error();
    list.items = static_cast<Value*>(items);
    list.capacity = capacity;
    return true;
}

[[gnu::noinline]] bool append_growing(List& list, Value owned) {
    if (!reserve(list, list.size + 1)) {
        release(owned);
        return false;
    }
    list.items[list.size++] = owned;
    return true;
}

void clear(List& list) {
    Limbo const limbo;
    drop_items(list);
}

bool insert(List& list, int64_t index, Value borrowed) {
    if (!reserve(list, list.size + 1)) return false;
    auto const size = static_cast<int64_t>(list.size);
    if (index < 0) index = index + size < 0 ? 0 : index + size;
    if (index > size) index = size;
    std::memmove(static_cast<void*>(list.items + index + 1), list.items + index, (size - index) * sizeof(Value));
    list.items[index] = retain(borrowed);
    ++list.size;
    return true;
}

// Gives back the room that a list no longer needs, once it is half empty.
static void shrink(List& list) {
    if (list.size >= list.capacity / 2 || list.capacity <= 8) return;
    uint64_t const capacity = (list.size + (list.size >> 3) + 6) & ~uint64_t{3};
    if (capacity >= list.capacity) return;
    if (void* const items = std::realloc(static_cast<void*>(list.items), capacity * sizeof(Value))) {
        list.items = static_cast<Value*>(items);
        list.capacity = capacity;
    }
}

Value take(List& list, uint64_t index) {
    Value const item = move_out(list.items[index]);
    std::memmove(static_cast<void*>(list.items + index), list.items + index + 1,
                 (list.size - index - 1) * sizeof(Value));
    --list.size;
    shrink(list);
    return item;
}

namespace {

bool extend_by_row(List& list, Value iterable) {
    uint64_t const count = sequence_size(iterable);
    if (!count) return true;
    if (!reserve(list, list.size + count, !list.items)) return false;
    // Looked up after the growth: the list may be extended by itself.
    Value const* const items = is_exactly(iterable, list_type) ? iterable.as<List>().items : iterable.as<Tuple>().items;
    for (uint64_t i = 0; i < count; ++i) list.items[list.size + i] = retain(items[i]);
    list.size += count;
    return true;
}

bool extend_by_iterator(List& list, Value iterable) {
    Owned const iterator = TRY(Owned(get_iterator(iterable)));
    auto const hint = length_hint(iterable, 8);
    if (!hint) return false;
    // A hint that no list could hold is an error; one so wrong that it overflows is passed over.
    if (static_cast<uint64_t>(*hint) <= INT64_MAX - list.size && !reserve(list, list.size + *hint, !list.items))
        return false;
    if (is_exactly(iterator.get(), range_iterator_type)) {
        for (auto& range = iterator.get().as<RangeIterator>(); range.remaining > 0;
             --range.remaining, range.next += range.step)
            if (!append(list, Value::integer(range.next))) return false;
        return true;
    }
    for (;;) {
        Value const item = next_item(iterator.get());
        if (!item) break;
        if (!append(list, item)) return false;
    }
    if (is_pending()) return false;
    shrink(list);
    return true;
}

}  // namespace

bool extend(List& list, Value iterable) {
    if (is_plain_sequence(iterable)) return extend_by_row(list, iterable);
    if (iterable == Value::of(&list)) {
        Ref<List> const itself = make_list_of(list.view());
        return itself && extend_by_row(list, itself.value());
    }
    return extend_by_iterator(list, iterable);
}

Ref<List> to_list(Value iterable) {
    Ref<List> list = TRY(make_list());
    if (!extend(*list, iterable)) return {};
    return list;
}

}  // namespace gossamer
