// The type bytes, and the iterators of bytes and bytearray.
#include <algorithm>
#include <cstring>

#include "runtime/core/str_hash.hpp"
#include "runtime/core/str_text.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/byte_iterator.hpp"
#include "runtime/types/byte_methods.hpp"
#include "runtime/types/byte_source.hpp"
#include "runtime/types/slice.hpp"

namespace gossamer {

Type bytes_type;

Value same_kind(Value self, std::string_view data) {
    return is_bytearray_self(self) ? make_bytearray(data).release_value() : make_bytes(data).release_value();
}

Value part_of(Value self, std::string_view part) {
    if (is_exactly(self, bytes_type) && part.size() == self.as<Bytes>().size) return retain(self);
    return same_kind(self, part);
}

namespace {

Value repr_of(Value self) {
    std::string out = "b";
    append_quoted_bytes(out, self.as<Bytes>().view());
    return make_ascii(out).release_value();
}

std::optional<int64_t> hash_slot(Value self) {
    auto& bytes = self.as<Bytes>();
    if (bytes.hash) return bytes.hash;
    int64_t const hash = hash_of_bytes(bytes.view());
    if (!is_immortal(bytes)) bytes.hash = hash;
    return hash;
}

Value get_item_slot(Value self, Value key) {
    auto& bytes = self.as<Bytes>();
    auto const size = static_cast<int64_t>(bytes.size);
    if (is_slice(key)) {
        SliceBounds const bounds = TRY(slice_bounds(key.as<Slice>(), size));
        if (bounds.step == 1) {
            if (bounds.count <= 0) return make_bytes("").release_value();
            return part_of(self, {bytes.data + bounds.start, static_cast<size_t>(bounds.count)});
        }
        std::string out;
        for (int64_t i = 0; i < bounds.count; ++i) out += bytes.data[bounds.start + i * bounds.step];
        return make_bytes(out).release_value();
    }
    if (!is_int(key) && !type_of(key).slots.to_index)
        return raise(type_error_type, "byte indices must be integers or slices, not {}", type_of(key).name_text());
    int64_t index = TRY(item_position(key));
    if (index < 0) index += size;
    if (index < 0 || index >= size) return raise(index_error_type, "index out of range");
    return Value::integer(static_cast<unsigned char>(bytes.data[index]));
}

Value concatenate_slot(Value left, Value right) {
    BufferView const other(right);
    if (!other) {
        if (is_pending()) clear_pending();
        return raise(type_error_type, "can't concat {} to {}", type_of(right).name_text(), type_of(left).name_text());
    }
    std::string_view const a = left.as<Bytes>().view(), b = other.view();
    if (b.empty() && is_exactly(left, bytes_type)) return retain(left);
    if (a.empty() && is_exactly(right, bytes_type)) return retain(right);
    Ref<Bytes> result = TRY(allocate_bytes(a.size() + b.size()));
    std::memcpy(result->data, a.data(), a.size());
    std::memcpy(result->data + a.size(), b.data(), b.size());
    return result.release_value();
}

Value repeat_slot(Value self, int64_t times) {
    std::string_view const data = self.as<Bytes>().view();
    if (times <= 0 || data.empty()) return make_bytes("").release_value();
    if (times == 1 && is_exactly(self, bytes_type)) return retain(self);
    size_t size;
    if (__builtin_mul_overflow(data.size(), static_cast<size_t>(times), &size) || size > INT64_MAX)
        return raise(overflow_error_type, "repeated bytes are too long");
    Ref<Bytes> result = TRY(allocate_bytes(size));
    std::memcpy(result->data, data.data(), data.size());
    for (size_t done = data.size(); done < size;) {
        size_t const more = std::min(done, size - done);
        std::memcpy(result->data + done, result->data, more);
        done += more;
    }
    return result.release_value();
}

// What bytes(…) gives for the type bytes itself.
Value make_plain(Arguments const& arguments) {
    ByteSource given;
    TRY(bind_byte_source("bytes", arguments, given));
    if (given.source && !given.encoding && !given.errors) {
        if (is_exactly(given.source, bytes_type)) return retain(given.source);
        Owned const method = lookup_special(given.source, names::__bytes__);
        if (method) {
            Owned result = TRY(Owned(call(method)));
            if (!as_bytes(result))
                return raise(type_error_type, "__bytes__ returned non-bytes (type {})", type_of(result).name_text());
            return result.release();
        }
        if (is_pending()) return empty;
    }
    std::string data;
    if (!append_source(data, given, "bytes", "bytes must be in range(0, 256)")) return empty;
    return make_bytes(data).release_value();
}

Value make_slot(Type& type, Arguments const& arguments) {
    Owned plain = TRY(Owned(make_plain(arguments)));
    if (&type == &bytes_type) return plain.release();
    Bytes const& source = plain.get().as<Bytes>();
    auto* const bytes = allocate_instance<Bytes>(type, source.size + 1);
    if (!bytes) return empty;
    bytes->hash = 0;
    bytes->size = source.size;
    std::memcpy(bytes->data, source.data, source.size + 1);
    return Value::of(bytes);
}

Value to_bytes(Value self) { return part_of(self, self.as<Bytes>().view()); }
Value get_new_arguments(Value self) {
    Owned const data = to_bytes(self);
    return make_tuple({data.get()}).release_value();
}
Value size_of(Value self) { return make_int(static_cast<int64_t>(33 + self.as<Bytes>().size)); }

constexpr Native own_methods[] = {
    method<&to_bytes, "__bytes__()">("Convert this value to exact type bytes."),
    method<&buffer_of, "__buffer__(flags, /)">(buffer_doc),
    method<&get_new_arguments, "__getnewargs__()">(),
    method<&size_of, "__sizeof__()">("Return the size of the object in memory, in bytes."),
};
constexpr auto bytes_methods = joined(shared_byte_methods, own_methods);

// Under -b. False: the warning is an error.
[[gnu::noinline, gnu::cold]] bool warn_of_comparison(Value self, Value other, Comparison how) {
    if (how != Comparison::equal && how != Comparison::not_equal) return true;
    bool const is_array = is_bytearray_self(self);
    if (as_str(other))
        return warn(bytes_warning_type, "Comparison between {} and string", is_array ? "bytearray" : "bytes");
    return is_array || !is_int(other) || warn(bytes_warning_type, "Comparison between bytes and int");
}

}  // namespace

bool may_be_str(Value self) {
    return !context().bytes_warnings ||
           warn(bytes_warning_type, "str() on a {} instance", is_bytearray_self(self) ? "bytearray" : "bytes");
}

Value compare_bytes(Value self, Value other, Comparison how) {
    if (context().bytes_warnings && !warn_of_comparison(self, other, how)) return empty;
    // bytes know bytes only; a bytearray or memoryview on the other side answers for itself.
    if (!is_bytearray_self(self) && !as_bytes(other)) return not_implemented;
    BufferView const buffer(other);
    if (!buffer) {
        if (is_pending()) clear_pending();
        return not_implemented;
    }
    int const order = bytes_of(self).compare(buffer.view());
    switch (how) {
        case Comparison::equal: return Value::boolean(order == 0);
        case Comparison::not_equal: return Value::boolean(order != 0);
        case Comparison::less: return Value::boolean(order < 0);
        case Comparison::less_equal: return Value::boolean(order <= 0);
        case Comparison::greater: return Value::boolean(order > 0);
        case Comparison::greater_equal: return Value::boolean(order >= 0);
    }
    __builtin_unreachable();
}

void define_bytes_type() {
    TypeDefinition definition{.name = "bytes", .layout = &bytes_layout, .size = sizeof(Bytes)};
    definition.doc = "bytes(iterable_of_ints) -> bytes\n"
                     "bytes(string, encoding[, errors]) -> bytes\n"
                     "bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\n"
                     "bytes(int) -> bytes object of size given by the parameter initialized with null bytes\n"
                     "bytes() -> empty bytes object\n\n"
                     "Construct an immutable array of bytes from:\n"
                     "  - an iterable yielding integers in range(256)\n"
                     "  - a text string encoded using the specified encoding\n"
                     "  - any object implementing the buffer API.\n"
                     "  - an integer";
    definition.is_variable_size = true;
    definition.flags = type_is_subclassable | type_is_bytes | type_matches_self;
    Slots& slots = definition.slots;
    slots.repr = repr_of;
    slots.str = [](Value self) { return may_be_str(self) ? repr_of(self) : empty; };
    slots.hash = hash_slot;
    slots.compare = compare_bytes;
    slots.make = make_slot;
    slots.iterate = make_byte_iterator;
    slots.length = [](Value self) -> std::optional<int64_t> { return static_cast<int64_t>(self.as<Bytes>().size); };
    slots.contains = byte_methods::contains;
    slots.get_item = get_item_slot;
    slots.concatenate = concatenate_slot;
    slots.repeat = repeat_slot;
    slots.binary[static_cast<size_t>(BinaryOperator::modulo)] = byte_methods::modulo_of_bytes;
    definition.methods = bytes_methods;
    define_type(bytes_type, definition);
}

}  // namespace gossamer
