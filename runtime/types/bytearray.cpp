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
    array->size = array->capacity = 0;
    array->exports = 0;
    Ref<ByteArray> result = Ref<ByteArray>::adopt(array);
    if (!splice(*array, 0, 0, data)) return {};
    return result;
}

bool splice(ByteArray& array, size_t begin, size_t end, std::string_view replacement) {
    size_t const removed = end - begin;
    size_t const size = array.size - removed + replacement.size();
    if (size != array.size && !check_resizable(array)) return false;
    if (size > array.capacity) {
        // A first filling is exact; later growth leaves room for more of the same.
        size_t const capacity = array.capacity ? size + size / 4 + 8 : size;
        auto* const grown = Heap::fits(capacity) ? static_cast<char*>(std::realloc(array.data, capacity)) : nullptr;
        if (!grown) return raise_memory_error();
        array.data = grown;
        array.capacity = capacity;
    }
    if (array.size != end) std::memmove(array.data + begin + replacement.size(), array.data + end, array.size - end);
    if (!replacement.empty()) std::memcpy(array.data + begin, replacement.data(), replacement.size());
    array.size = size;
    if (size < array.capacity / 4 && array.capacity > 64) {
        size_t const capacity = std::max<size_t>(size * 2, 32);
        if (auto* const shrunk = static_cast<char*>(std::realloc(array.data, capacity))) {
            array.data = shrunk;
            array.capacity = capacity;
        }
    }
    return true;
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
            next += bounds.step;
            --left;
        } else
            array.data[out++] = array.data[i];
    }
    array.size = out;
    return true;
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
    bool const is_number = is_int(value) || is_a(value, type_is_float) || type_of(value).slots.to_index;
    if (as_str(value) || is_number || !type_of(value).slots.iterate)
        return raise(type_error_type, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    return append_numbers(out, value, "byte must be in range(0, 256)");
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
