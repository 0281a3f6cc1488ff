// list[…] with numbers and slices: reading, assigning, deleting.
#include <cstring>

#include "runtime/protocol/protocol.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/slice.hpp"

namespace gossamer {

Ref<List> list_slice(List& list, SliceBounds const& bounds) {
    Ref<List> result = TRY(make_list(bounds.count));
    for (int64_t i = 0; i < bounds.count; ++i) result->items[i] = retain(list.items[bounds.start + i * bounds.step]);
    result->size = bounds.count;
    return result;
}

bool replace_slice(List& list, int64_t begin, int64_t end, std::span<Value const> items) {
    auto const size = static_cast<int64_t>(list.size);
    begin = begin < 0 ? 0 : begin > size ? size : begin;
    end = end < begin ? begin : end > size ? size : end;
    int64_t const removed = end - begin, added = static_cast<int64_t>(items.size()), growth = added - removed;
    if (!added && removed == size) {
        clear(list);
        return true;
    }
    if (growth > 0 && !reserve(list, size + growth)) return false;
    // What is removed moves out first, and dies when the list is whole again.
    Value few[8];
    Value* const old = removed > 8 ? static_cast<Value*>(std::malloc(removed * sizeof(Value))) : few;
    if (!old) return raise_memory_error();
    for (int64_t i = 0; i < removed; ++i) old[i] = list.items[begin + i];
    if (growth)
        std::memmove(static_cast<void*>(list.items + end + growth), list.items + end, (size - end) * sizeof(Value));
    for (int64_t i = 0; i < added; ++i) list.items[begin + i] = retain(items[i]);
    list.size = size + growth;
    Limbo const limbo;
    for (int64_t i = removed; i-- > 0;) release(old[i]);
    if (old != few) std::free(old);
    return true;
}

namespace {

Raised wrong_key(Value key) {
    return raise(type_error_type, "list indices must be integers or slices, not {}", type_of(key).name_text());
}

// The items to assign, all of them taken before the list is touched. Null: an exception is pending.
Ref<Object> items_to_assign(List& list, Value value, char const* complaint) {
    if (value == Value::of(&list)) return make_list_of(list.view());
    if (is_exactly(value, list_type) || is_exactly(value, tuple_type)) return Ref<Object>::share(value.object());
    Owned const iterator = get_iterator(value);
    if (!iterator) {
        if (is_pending(type_error_type)) {
            clear_pending();
            raise_text(type_error_type, complaint);
        }
        return {};
    }
    return to_list(iterator.get());
}

std::span<Value const> items_of(Object& row) {
    Value const value = Value::of(&row);
    return is_a(value, type_is_list) ? value.as<List>().view() : value.as<Tuple>().view();
}

bool delete_steps(List& list, SliceBounds bounds) {
    if (!bounds.count) return true;
    if (bounds.step < 0) {
        bounds.start += bounds.step * (bounds.count - 1);
        bounds.step = -bounds.step;
    }
    auto* const old = static_cast<Value*>(std::malloc(bounds.count * sizeof(Value)));
    if (!old) return raise_memory_error();
    auto const size = static_cast<int64_t>(list.size);
    int64_t kept = bounds.start, taken = 0, next = bounds.start;
    for (int64_t i = bounds.start; i < size; ++i) {
        if (taken < bounds.count && i == next) {
            old[taken++] = list.items[i];
            next = taken < bounds.count ? next + bounds.step : size;
        } else
            list.items[kept++] = list.items[i];
    }
    list.size = kept;
    Limbo const limbo;
    for (int64_t i = 0; i < bounds.count; ++i) release(old[i]);
    std::free(old);
    return true;
}

bool assign_steps(List& list, SliceSteps steps, Value value) {
    Ref<Object> const row = TRY(items_to_assign(list, value, "must assign iterable to extended slice"));
    SliceBounds const bounds = bounds_within(steps, list.size);
    auto const items = items_of(*row);
    if (static_cast<int64_t>(items.size()) != bounds.count)
        return raise(value_error_type, "attempt to assign sequence of size {} to extended slice of size {}",
                     items.size(), bounds.count);
    if (!bounds.count) return true;
    auto* const old = static_cast<Value*>(std::malloc(bounds.count * sizeof(Value)));
    if (!old) return raise_memory_error();
    for (int64_t i = 0; i < bounds.count; ++i) {
        Value& item = list.items[bounds.start + i * bounds.step];
        old[i] = item;
        item = retain(items[i]);
    }
    Limbo const limbo;
    for (int64_t i = 0; i < bounds.count; ++i) release(old[i]);
    std::free(old);
    return true;
}

bool assign_slice(List& list, Slice& slice, Value value) {
    auto const steps = unpack_slice(slice);
    if (!steps) return false;
    if (steps->step != 1)
        return value ? assign_steps(list, *steps, value) : delete_steps(list, bounds_within(*steps, list.size));
    if (!value) {
        SliceBounds const bounds = bounds_within(*steps, list.size);
        return replace_slice(list, bounds.start, bounds.stop, {});
    }
    Ref<Object> const row = TRY(items_to_assign(list, value, "must assign iterable to extended slice"));
    SliceBounds const bounds = bounds_within(*steps, list.size);  // taking the items may have changed the list
    return replace_slice(list, bounds.start, bounds.stop, items_of(*row));
}

}  // namespace

Value list_get_item(Value self, Value key) {
    auto& list = self.as<List>();
    int64_t index;
    if (key.is_integer()) [[likely]]
        index = key.as_integer();
    else if (is_slice(key)) {
        auto const steps = unpack_slice(key.as<Slice>());
        if (!steps) return empty;
        return list_slice(list, bounds_within(*steps, list.size)).release_value();
    } else if (has_index(key)) {
        auto const number = subscript_index(key);
        if (!number) return empty;
        index = *number;
    } else
        return wrong_key(key);
    if (index < 0) index += static_cast<int64_t>(list.size);
    if (static_cast<uint64_t>(index) >= list.size) [[unlikely]]
        return raise(index_error_type, "list index out of range");
    return retain(list.items[index]);
}

bool list_set_item(Value self, Value key, Value value) {
    auto& list = self.as<List>();
    if (is_slice(key)) return assign_slice(list, key.as<Slice>(), value);
    if (!has_index(key)) return wrong_key(key);
    auto const number = subscript_index(key);
    if (!number) return false;
    int64_t const index = *number < 0 ? *number + static_cast<int64_t>(list.size) : *number;
    if (static_cast<uint64_t>(index) >= list.size) [[unlikely]]
        return raise(index_error_type, "list assignment index out of range");
    if (!value) {
        release(take(list, index));
        return true;
    }
    store(list.items[index], retain(value));
    return true;
}

}  // namespace gossamer
