// The memory of a bytearray: growing, shrinking, items and slices.
#include "runtime/types/bytearray.hpp"

#include <cstring>

#include "runtime/heap/heap.hpp"
#include "runtime/types/byte_methods.hpp"
#include "runtime/types/byte_source.hpp"
#include "runtime/types/slice.hpp"

namespace gossamer {

bool check_resizable(ByteArray const& array) {
    if (array.exports == 0) return true;
    return raise(buffer_error_type, "Existing exports of data: object cannot be re-sized");
}

Ref<ByteArray> make_bytearray(std::string_view data) {
    auto* const array =
        static_cast<ByteArray*>(heap().allocate(sizeof(ByteArray), &bytearray_type.root, Contents::leaf));
    array->data = nullptr;
    array->size = array->capacity = array->offset = 0;
    array->exports = 0;
    Ref<ByteArray> result = Ref<ByteArray>::adopt(array);
    if (!splice(*array, 0, 0, data)) return {};
    return result;
}

namespace {

// Memory for `size` bytes, which are those there are now, cut or with more behind them. The steps are CPython's, so
// that __alloc__() tells the same: a filling or a long leap is exact, growth byte by byte leaves an eighth of room.
bool resize(ByteArray& array, size_t size) {
    if (size == array.size) return true;
    if (!check_resizable(array)) return false;
    size_t capacity;
    if (size + array.offset + 1 <= array.capacity) {
        if (size >= array.capacity / 2) {
            array.size = size;
            return true;
        }
        capacity = size + 1;
    } else if (size <= array.capacity + array.capacity / 8)
        capacity = size + (size >> 3) + (size < 9 ? 3 : 6);
    else
        capacity = size + 1;
    if (!Heap::fits(capacity)) return raise_memory_error();
    auto* const memory = static_cast<char*>(array.offset ? std::malloc(capacity) : std::realloc(array.data, capacity));
    if (!memory) return raise_memory_error();
    if (array.offset) {
        std::memcpy(memory, array.data, std::min(size, array.size));
        std::free(array.data - array.offset);
    }
    array.data = memory;
    array.offset = 0;
    array.size = size;
    array.capacity = capacity;
    return true;
}

}  // namespace

bool splice(ByteArray& array, size_t begin, size_t end, std::string_view replacement) {
    size_t const removed = end - begin, behind = array.size - end;
    if (replacement.size() < removed) {
        if (!check_resizable(array)) return false;
        size_t const cut = removed - replacement.size();
        if (begin == 0) {  // the front is cut off without moving the rest
            array.data += cut;
            array.offset += cut;
        } else
            std::memmove(array.data + begin + replacement.size(), array.data + end, behind);
        if (!resize(array, array.size - cut)) return false;
    } else if (replacement.size() > removed) {
        if (!resize(array, array.size - removed + replacement.size())) return false;
        if (behind) std::memmove(array.data + begin + replacement.size(), array.data + end, behind);
    }
    if (!replacement.empty()) std::memcpy(array.data + begin, replacement.data(), replacement.size());
    return true;
}

bool remove_byte_at(ByteArray& array, size_t place) {
    if (!check_resizable(array)) return false;
    std::memmove(array.data + place, array.data + place + 1, array.size - place - 1);
    return resize(array, array.size - 1);
}

namespace {

Raised raise_index_type(Value key) {
    return raise(type_error_type, "bytearray indices must be integers or slices, not {}", type_of(key).name_text());
}

// The place of an index; nullopt: IndexError, TypeError.
std::optional<size_t> place_of(ByteArray& array, Value key) {
    if (!is_int(key) && !type_of(key).slots.to_index) return raise_index_type(key);
    int64_t index = TRY(item_position(key));
    auto const size = static_cast<int64_t>(array.size);
    if (index < 0) index += size;
    if (index < 0 || index >= size) return raise(index_error_type, "bytearray index out of range");
    return static_cast<size_t>(index);
}

bool set_byte(ByteArray& array, Value key, Value value) {
    if (!value) {
        size_t const place = TRY(place_of(array, key));
        return splice(array, place, place + 1, {});
    }
    if (!is_int(key) && !type_of(key).slots.to_index) return raise_index_type(key);
    int64_t index = TRY(item_position(key));
    unsigned char const byte = TRY(byte_of(value));
    // Only now: the conversions may have changed the array.
    auto const size = static_cast<int64_t>(array.size);
    if (index < 0) index += size;
    if (index < 0 || index >= size) return raise(index_error_type, "bytearray index out of range");
    array.data[index] = static_cast<char>(byte);
    return true;
}

bool delete_extended(ByteArray& array, SliceBounds bounds) {
    if (bounds.count == 0) return true;
    if (!check_resizable(array)) return false;
    if (bounds.step < 0) {
        bounds.start += (bounds.count - 1) * bounds.step;
        bounds.step = -bounds.step;
    }
    auto out = static_cast<size_t>(bounds.start);
    int64_t next = bounds.start, left = bounds.count;
    for (size_t i = out; i < array.size; ++i) {
        if (left && static_cast<int64_t>(i) == next) {
            if (--left) next += bounds.step;
        } else
            array.data[out++] = array.data[i];
    }
    return resize(array, out);
}

// The bytes to be put in: of something bytes-like, or of an iterable of numbers.
bool take_values(std::string& out, Value value) {
    {
        BufferView const buffer(value, BufferLayout::any);
        if (buffer) {
            out.assign(buffer.view());
            return true;
        }
    }
    if (is_pending()) return false;
    Slots const& slots = type_of(value).slots;
    if (as_str(value) || is_int(value) || slots.to_index || slots.to_integer || slots.to_float)
        return raise(type_error_type, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    return append_source(out, {.source = value}, "bytearray", "byte must be in range(0, 256)");
}

bool set_slice(ByteArray& array, Slice& slice, Value value) {
    // Both may run program code that changes the array: its size counts only afterwards.
    SliceSteps const steps = TRY(unpack_slice(slice));
    std::string replacement;
    if (value && !take_values(replacement, value)) return false;
    SliceBounds const bounds = bounds_within(steps, static_cast<int64_t>(array.size));
    auto const begin = static_cast<size_t>(bounds.start), count = static_cast<size_t>(bounds.count);
    if (bounds.step == 1) return splice(array, begin, begin + count, replacement);
    // Nothing put into an extended slice deletes it, as `del` does.
    if (replacement.empty()) return delete_extended(array, bounds);
    if (replacement.size() != count)
        return raise(value_error_type, "attempt to assign bytes of size {} to extended slice of size {}",
                     replacement.size(), count);
    for (int64_t i = 0; i < bounds.count; ++i)
        array.data[bounds.start + i * bounds.step] = replacement[static_cast<size_t>(i)];
    return true;
}

}  // namespace

Value bytearray_get_item(Value self, Value key) {
    auto& array = self.as<ByteArray>();
    if (is_slice(key)) {
        SliceSteps const steps = TRY(unpack_slice(key.as<Slice>()));
        SliceBounds const bounds = bounds_within(steps, static_cast<int64_t>(array.size));
        if (bounds.step == 1)
            return make_bytearray(
                       array.view().substr(static_cast<size_t>(bounds.start), static_cast<size_t>(bounds.count)))
                .release_value();
        std::string out;
        for (int64_t i = 0; i < bounds.count; ++i) out += array.data[bounds.start + i * bounds.step];
        return make_bytearray(out).release_value();
    }
    size_t const place = TRY(place_of(array, key));
    return Value::integer(static_cast<unsigned char>(array.data[place]));
}

bool bytearray_set_item(Value self, Value key, Value value) {
    auto& array = self.as<ByteArray>();
    return is_slice(key) ? set_slice(array, key.as<Slice>(), value) : set_byte(array, key, value);
}

}  // namespace gossamer
