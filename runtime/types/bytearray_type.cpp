// The type bytearray: its slots, and the methods that change it.
#include <algorithm>
#include <cstring>

#include "runtime/core/str_search.hpp"
#include "runtime/core/str_text.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/byte_iterator.hpp"
#include "runtime/types/byte_methods.hpp"
#include "runtime/types/byte_source.hpp"
#include "runtime/types/bytearray.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/codecs.hpp"

namespace gossamer {

Type bytearray_type;

namespace {

void destroy_array(Object& object) {
    auto& array = static_cast<ByteArray&>(object);
    std::free(array.data - array.offset);
    array.data = nullptr;
    array.size = array.capacity = array.offset = 0;
}
Layout const bytearray_layout{"bytearray", nullptr, destroy_array, [](Object const&) { return sizeof(ByteArray); }};

constexpr char range_message[] = "byte must be in range(0, 256)";

Value repr_of(Value self) {
    std::string_view const data = bytes_of(self);
    std::string quoted;
    append_quoted_bytes(quoted, data);
    std::string out(type_of(self).name_text());
    out += "(b";
    if (quoted[0] == '"') {
        // Unlike bytes, a bytearray escapes single quotes whatever stands around them.
        for (char const c : quoted) {
            if (c == '\'') out += '\\';
            out += c;
        }
    } else
        out += quoted;
    out += ')';
    return make_str(out).release_value();
}

Value make_slot(Type& type, Arguments const&) {
    auto* const array = allocate_instance<ByteArray>(type);
    if (!array) return empty;
    array->data = nullptr;
    array->size = array->capacity = array->offset = 0;
    array->exports = 0;
    return Value::of(array);
}

bool initialise_slot(Value self, Arguments const& arguments) {
    auto& array = self.as<ByteArray>();
    ByteSource given;
    if (!bind_byte_source("bytearray", arguments, given)) return false;
    // What was there before goes first, whatever comes of the rest.
    if (!splice(array, 0, array.size, {})) return false;
    std::string data;
    if (!append_source(data, given, "bytearray", range_message, &array)) return false;
    return data.empty() || splice(array, 0, array.size, data);
}

Value concatenate_slot(Value left, Value right) {
    BufferView const other(right);
    if (!other) {
        if (is_pending()) clear_pending();
        return raise(type_error_type, "can't concat {} to {}", type_of(right).name_text(), type_of(left).name_text());
    }
    std::string out(bytes_of(left));
    return make_bytearray(out.append(other.view())).release_value();
}

Value concatenate_in_place_slot(Value left, Value right) {
    // The look at the right side lasts until the end: an array can not be added to itself in place.
    BufferView const other(right);
    if (!other) {
        if (is_pending()) clear_pending();
        return raise(type_error_type, "can't concat {} to {}", type_of(right).name_text(), type_of(left).name_text());
    }
    auto& array = left.as<ByteArray>();
    if (!splice(array, array.size, array.size, other.view())) return empty;
    return retain(left);
}

bool append_repeated(std::string& out, std::string_view data, int64_t times) {
    size_t size;
    if (__builtin_mul_overflow(data.size(), static_cast<size_t>(std::max<int64_t>(times, 0)), &size) ||
        !Heap::fits(size))
        return raise_memory_error();
    out.reserve(size);
    for (; times > 0 && !data.empty(); --times) out.append(data);
    return true;
}

Value repeat_slot(Value self, int64_t times) {
    std::string out;
    if (!append_repeated(out, bytes_of(self), times)) return empty;
    return make_bytearray(out).release_value();
}

Value repeat_in_place_slot(Value self, int64_t times) {
    auto& array = self.as<ByteArray>();
    std::string out;
    if (!append_repeated(out, array.view(), times) || !splice(array, 0, array.size, out)) return empty;
    return retain(self);
}

bool append_byte(ByteArray& self, Value item) {
    unsigned char const byte = TRY(byte_of(item));
    char const c = static_cast<char>(byte);
    return splice(self, self.size, self.size, {&c, 1});
}

bool extend(ByteArray& self, Value iterable) {
    std::string more;
    bool is_buffer;
    {
        BufferView const buffer(iterable);
        is_buffer = bool(buffer);
        if (buffer) more = buffer.view();
    }
    if (!is_buffer) {
        if (is_pending()) {
            if (!is_pending(buffer_error_type)) return false;
            clear_pending();
            return raise(type_error_type, "can't set bytearray slice from {}", type_of(iterable).name_text());
        }
        Owned const iterator = Owned(get_iterator(iterable));
        if (!iterator) {
            if (!is_pending(type_error_type)) return false;
            clear_pending();
            return raise(type_error_type, "can't extend bytearray with {}", type_of(iterable).name_text());
        }
        if (!length_hint(iterable, 32)) return false;
        if (as_str(iterable) && iterable.as<Str>().bytes)
            return raise(type_error_type, "expected iterable of integers; got: 'str'");
        if (!append_numbers(more, iterator, range_message)) return false;
    }
    return splice(self, self.size, self.size, more);
}

bool insert_byte(ByteArray& self, int64_t index, Value item) {
    unsigned char const byte = TRY(byte_of(item));
    auto const size = static_cast<int64_t>(self.size);
    if (index < 0) index = std::max<int64_t>(index + size, 0);
    auto const place = static_cast<size_t>(std::min(index, size));
    char const c = static_cast<char>(byte);
    return splice(self, place, place, {&c, 1});
}

Value pop(ByteArray& self, int64_t index) {
    auto const size = static_cast<int64_t>(self.size);
    if (size == 0) return raise(index_error_type, "pop from empty bytearray");
    if (index < 0) index += size;
    if (index < 0 || index >= size) return raise(index_error_type, "pop index out of range");
    auto const place = static_cast<size_t>(index);
    Value const byte = Value::integer(static_cast<unsigned char>(self.data[place]));
    TRY(remove_byte_at(self, place));
    return byte;
}

bool remove_byte(ByteArray& self, Value value) {
    unsigned char const byte = TRY(byte_of(value));
    size_t const place = self.view().find(static_cast<char>(byte));
    if (place == std::string_view::npos) return raise(value_error_type, "value not found in bytearray");
    return remove_byte_at(self, place);
}

bool clear_bytes(ByteArray& self) { return splice(self, 0, self.size, {}); }
Ref<ByteArray> copy(ByteArray& self) { return make_bytearray(self.view()); }
bool reverse(ByteArray& self) {
    std::reverse(self.data, self.data + self.size);
    return true;
}
Value allocated(ByteArray& self) { return make_int(static_cast<int64_t>(self.capacity)); }
Value size_of(ByteArray& self) { return make_int(static_cast<int64_t>(56 + self.capacity)); }

// How to make it again: from text before protocol 3, from bytes after.
Value reduce_with(Value self, int64_t protocol) {
    std::string_view const data = bytes_of(self);
    Owned const state = TRY(Owned(state_of(self)));
    Owned arguments;
    if (protocol < 3) {
        Ref<Str> const text = TRY(decode(data, "latin-1"));
        Ref<Str> const encoding = make_ascii("latin-1");
        arguments = make_tuple({text.value(), encoding.value()}).release_value();
    } else {
        Ref<Bytes> const bytes = TRY(make_bytes(data));
        arguments = make_tuple({bytes.value()}).release_value();
    }
    return make_tuple({Value::of(&type_of(self)), arguments.get(), state.get()}).release_value();
}
Value reduce(Value self) { return reduce_with(self, 2); }

constexpr Native own_methods[] = {
    method<&append_byte, "append(item, /)">("Append a single item to the end of the bytearray."),
    method<&extend, "extend(iterable_of_ints, /)">(
        "Append all the items from the iterator or sequence to the end of the bytearray."),
    method<&insert_byte, "insert(index, item, /)">("Insert a single item into the bytearray before the given index."),
    method<&pop, "pop(index=-1, /)">("Remove and return a single item from B."),
    method<&remove_byte, "remove(value, /)">("Remove the first occurrence of a value in the bytearray."),
    method<&clear_bytes, "clear()">("Remove all items from the bytearray."),
    method<&copy, "copy()">("Return a copy of B."),
    method<&reverse, "reverse()">("Reverse the order of the values in B in place."),
    method<&buffer_of, "__buffer__(flags, /)">(buffer_doc),
    method<&release_buffer_of, "__release_buffer__(buffer, /)">(release_buffer_doc),
    method<&allocated, "__alloc__()">("B.__alloc__() -> int"),
    method<&size_of, "__sizeof__()">("Returns the size of the bytearray object in memory, in bytes."),
    method<&reduce, "__reduce__()">("Return state information for pickling."),
    method<&reduce_with, "__reduce_ex__(proto=0, /)">("Return state information for pickling."),
};
constexpr auto bytearray_methods = joined(shared_byte_methods, own_methods);

}  // namespace

void define_bytearray_type() {
    TypeDefinition definition{.name = "bytearray", .layout = &bytearray_layout, .size = sizeof(ByteArray)};
    definition.doc = "bytearray(iterable_of_ints) -> bytearray\n"
                     "bytearray(string, encoding[, errors]) -> bytearray\n"
                     "bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\n"
                     "bytearray(int) -> bytes array of size given by the parameter initialized with null bytes\n"
                     "bytearray() -> empty bytes array\n\n"
                     "Construct a mutable bytearray object from:\n"
                     "  - an iterable yielding integers in range(256)\n"
                     "  - a text string encoded using the specified encoding\n"
                     "  - a bytes or a buffer object\n"
                     "  - any object implementing the buffer API.\n"
                     "  - an integer";
    definition.flags = type_is_subclassable | type_matches_self;
    definition.is_unhashable = true;
    Slots& slots = definition.slots;
    slots.repr = repr_of;
    slots.str = [](Value self) { return may_be_str(self) ? repr_of(self) : empty; };
    slots.compare = compare_bytes;
    slots.make = make_slot;
    slots.initialise = initialise_slot;
    slots.iterate = make_byte_iterator;
    slots.length = [](Value self) -> std::optional<int64_t> { return static_cast<int64_t>(self.as<ByteArray>().size); };
    slots.contains = byte_methods::contains;
    slots.get_item = bytearray_get_item;
    slots.set_item = bytearray_set_item;
    slots.concatenate = concatenate_slot;
    slots.concatenate_in_place = concatenate_in_place_slot;
    slots.repeat = repeat_slot;
    slots.repeat_in_place = repeat_in_place_slot;
    slots.binary[static_cast<size_t>(BinaryOperator::modulo)] = byte_methods::modulo_of_bytearray;
    definition.methods = bytearray_methods;
    define_type(bytearray_type, definition);
}

}  // namespace gossamer
