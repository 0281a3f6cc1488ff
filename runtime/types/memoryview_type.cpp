// The type memoryview: its slots, methods and attributes.
#include <algorithm>
#include <cstring>

#include "runtime/core/str_hash.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/byte_methods.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/memoryview_items.hpp"
#include "runtime/types/slice.hpp"

namespace gossamer {

Type memoryview_type;

namespace {

// Not to be taken away by the collector: the owner counts its views, and is told when one goes.
void visit_view(Object& object, Visitor& visitor) {
    Value const owner = static_cast<MemoryView&>(object).owner;
    if (owner && owner.is_object()) visitor.fixed_edge(owner.object());
}
void destroy_view(Object& object) {
    auto& memory = static_cast<MemoryView&>(object);
    let_memory_go(memory);
    std::free(std::exchange(memory.shape, nullptr));
}
Layout const view_layout{
    .name = "memoryview",
    .visit = visit_view,
    .destroy = destroy_view,
    .size = [](Object const&) { return sizeof(MemoryView); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<MemoryView&>(object);
            namer.attribute("obj", self.owner);
        },
};

MemoryView& view_of(Value self) { return self.as<MemoryView>(); }

Value make(Type&, Arguments const& arguments) {
    size_t const keywords = arguments.keywords ? arguments.keywords->size : 0;
    if (arguments.positional + keywords > 1)
        return raise(type_error_type, "memoryview() takes at most 1 argument ({} given)",
                     arguments.positional + keywords);
    if (arguments.positional == 0 && (!keywords || (*arguments.keywords)[0].as<Str>().view() != "object"))
        return raise(type_error_type, "memoryview() missing required argument 'object' (pos 1)");
    return make_memoryview(arguments[0]).release_value();
}

Value repr_of(Value self) {
    auto const address = reinterpret_cast<uintptr_t>(self.object());
    return make_ascii(view_of(self).is_released ? fmt::format("<released memory at {:#x}>", address)
                                                : fmt::format("<memory at {:#x}>", address))
        .release_value();
}

std::optional<int64_t> hash_of_view(Value self) {
    MemoryView& memory = view_of(self);
    if (memory.hash) return memory.hash;
    if (!check_released(memory)) return std::nullopt;
    if (!memory.is_readonly) return raise(value_error_type, "cannot hash writable memoryview object");
    if (memory.format != 'B' && memory.format != 'b' && memory.format != 'c')
        return raise(value_error_type, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    // What can be written to elsewhere is not hashable, whatever this view allows.
    if (!hash(memory.owner) || !check_released(memory)) return std::nullopt;
    std::string data;
    append_items(data, memory);
    return memory.hash = hash_of_bytes(data);
}

// Equal: the same shape, and items that are equal as numbers.
std::optional<bool> equal_items(MemoryView const& a, char const* p, MemoryView const& b, char const* q,
                                int64_t dimension) {
    if (dimension == a.dimensions) {
        if (a.format == b.format && a.format != 'd' && a.format != 'f' && a.format != 'e')
            return std::memcmp(p, q, static_cast<size_t>(a.item_bytes)) == 0;
        Owned const left = TRY(Owned(load_item(a, p)));
        Owned const right = TRY(Owned(load_item(b, q)));
        return compare_truth(left, right, Comparison::equal);
    }
    for (int64_t i = 0; i < a.shape[dimension]; ++i) {
        bool const same =
            TRY(equal_items(a, p + i * a.strides()[dimension], b, q + i * b.strides()[dimension], dimension + 1));
        if (!same) return false;
    }
    return true;
}

Value compare_views(Value self, Value other, Comparison how) {
    if (how != Comparison::equal && how != Comparison::not_equal) return not_implemented;
    MemoryView& memory = view_of(self);
    bool same;
    if (is_exactly(other, memoryview_type) && (memory.is_released || view_of(other).is_released))
        same = self == other;
    else if (memory.is_released)
        same = false;
    else {
        if (!is_bytes_like(other)) return not_implemented;
        Ref<MemoryView> const right = TRY(make_memoryview(other));
        same = memory.dimensions == right->dimensions &&
               std::equal(memory.shape, memory.shape + memory.dimensions, right->shape);
        if (same) same = TRY(equal_items(memory, memory.data, *right, right->data, 0));
    }
    return Value::boolean(same == (how == Comparison::equal));
}

std::optional<int64_t> length_of(Value self) {
    MemoryView& memory = view_of(self);
    if (!check_released(memory)) return std::nullopt;
    if (memory.dimensions == 0) return raise(type_error_type, "0-dim memory has no length");
    return memory.shape[0];
}

char* place_of(MemoryView& memory, int64_t dimension, char* p, int64_t index) {
    int64_t const length = memory.shape[dimension];
    if (index < 0) index += length;
    if (index < 0 || index >= length)
        return raise(index_error_type, "index out of bounds on dimension {}", dimension + 1);
    return p + index * memory.strides()[dimension];
}

bool is_index(Value value) { return is_int(value) || type_of(value).slots.to_index; }

bool is_empty_tuple(Value key) { return as_tuple(key) && as_tuple(key)->size == 0; }

// A tuple of nothing but slices: one for each dimension.
bool is_multi_slice(Value key) {
    Tuple* const parts = as_tuple(key);
    if (!parts || parts->size == 0) return false;
    for (Value const part : parts->view())
        if (!is_slice(part)) return false;
    return true;
}

// One item by one index, or by as many as there are dimensions; null: an exception.
char* item_place(MemoryView& memory, Value key) {
    if (Tuple* const indices = as_tuple(key)) {
        for (Value const index : indices->view())
            if (!is_index(index)) return raise(type_error_type, "memoryview: invalid slice key");
        if (static_cast<int64_t>(indices->size) < memory.dimensions)
            return raise(not_implemented_error_type, "sub-views are not implemented");
        if (static_cast<int64_t>(indices->size) > memory.dimensions)
            return raise(type_error_type, "cannot index {}-dimension view with {}-element tuple", memory.dimensions,
                         indices->size);
        char* p = memory.data;
        for (size_t i = 0; i < indices->size; ++i) {
            int64_t const index = TRY(item_position((*indices)[i]));
            p = TRY(place_of(memory, static_cast<int64_t>(i), p, index));
        }
        return p;
    }
    if (!is_index(key)) return raise(type_error_type, "memoryview: invalid slice key");
    int64_t const index = TRY(item_position(key));
    if (memory.dimensions == 0) return raise(type_error_type, "invalid indexing of 0-dim memory");
    if (memory.dimensions > 1)
        return raise(not_implemented_error_type, "multi-dimensional sub-views are not implemented");
    return place_of(memory, 0, memory.data, index);
}

Ref<MemoryView> part(MemoryView& memory, Slice& slice) {
    if (memory.dimensions == 0) return raise(type_error_type, "invalid indexing of 0-dim memory");
    // Made first: the parts of the slice may be programs, which release the whole, but not this.
    Ref<MemoryView> view = make_view_like(memory);
    SliceBounds const bounds = TRY(slice_bounds(slice, view->shape[0]));
    view->data += bounds.start * view->strides()[0];
    view->shape[0] = bounds.count;
    view->strides()[0] *= bounds.step;
    return view;
}

Value view_item(Value self, Value key) {
    MemoryView& memory = view_of(self);
    if (!check_released(memory)) return empty;
    if (memory.dimensions == 0)
        return key == ellipsis       ? retain(self)
               : is_empty_tuple(key) ? load_item(memory, memory.data)
                                     : raise(type_error_type, "invalid indexing of 0-dim memory");
    if (is_slice(key)) return part(memory, key.as<Slice>()).release_value();
    if (is_multi_slice(key)) return raise(not_implemented_error_type, "multi-dimensional slicing is not implemented");
    Owned number;
    if (!key.is_integer() && is_index(key)) {
        number = TRY(Owned(to_index(key)));
        if (!check_released(memory)) return empty;  // said before whether the index is in bounds
        key = number;
    }
    char* const p = TRY(item_place(memory, key));
    return check_released(memory) ? load_item(memory, p) : empty;
}

bool set_view_item(Value self, Value key, Value value) {
    MemoryView& memory = view_of(self);
    if (!check_released(memory)) return false;
    if (memory.is_readonly) return raise(type_error_type, "cannot modify read-only memory");
    if (!value) return raise(type_error_type, "cannot delete memory");
    if (is_multi_slice(key))
        return raise(not_implemented_error_type, "memoryview slice assignments are currently restricted to ndim = 1");
    if (!is_slice(key)) {
        bool const is_whole = memory.dimensions == 0;
        if (is_whole && key != ellipsis && !is_empty_tuple(key))
            return raise(type_error_type, "invalid indexing of 0-dim memory");
        if (memory.dimensions > 1 && is_index(key))
            return raise(not_implemented_error_type, "sub-views are not implemented");
        char* const p = is_whole ? memory.data : TRY(item_place(memory, key));
        // Converted beside the memory: the conversion may release it.
        char item[8];
        if (!save_item(memory, item, value) || !check_released(memory)) return false;
        std::memcpy(p, item, static_cast<size_t>(memory.item_bytes));
        return true;
    }
    Ref<MemoryView> const target = TRY(part(memory, key.as<Slice>()));
    if (!is_bytes_like(value))
        return raise(type_error_type, "a bytes-like object is required, not '{}'", type_of(value).name_text());
    Ref<MemoryView> const source = TRY(make_memoryview(value));
    if (memory.dimensions != 1)
        return raise(not_implemented_error_type, "memoryview slice assignments are currently restricted to ndim = 1");
    if (source->format != target->format || source->dimensions != 1 || source->shape[0] != target->shape[0])
        return raise(value_error_type, "memoryview assignment: lvalue and rvalue have different structures");
    std::string data;  // copied first: both may be the same memory
    append_items(data, *source);
    auto const width = static_cast<size_t>(target->item_bytes);
    for (int64_t i = 0; i < target->shape[0]; ++i)
        std::memcpy(target->data + i * target->strides()[0], data.data() + static_cast<size_t>(i) * width, width);
    return true;
}

// iter() of a view: its own type, as in CPython, though it does what any sequence's does.
struct MemoryIterator : Object {
    Value view;  // owned; empty once exhausted
    int64_t next;
};
Type memory_iterator_type;

void visit_iterator(Object& object, Visitor& visitor) { visitor.visit(static_cast<MemoryIterator&>(object).view); }
void destroy_iterator(Object& object) { release(std::exchange(static_cast<MemoryIterator&>(object).view, empty)); }
Layout const iterator_layout{
    .name = "memory_iterator",
    .visit = visit_iterator,
    .destroy = destroy_iterator,
    .size = [](Object const&) { return sizeof(MemoryIterator); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<MemoryIterator&>(object);
            namer.part("the view it goes through", self.view);
        },
};

Value iterate_view(Value self) {
    MemoryView& memory = view_of(self);
    if (!check_released(memory)) return empty;
    if (memory.dimensions == 0) return raise(type_error_type, "invalid indexing of 0-dim memory");
    if (memory.dimensions != 1)
        return raise(not_implemented_error_type, "multi-dimensional sub-views are not implemented");
    auto* const iterator = static_cast<MemoryIterator*>(
        heap().allocate(sizeof(MemoryIterator), &memory_iterator_type.root, Contents::references));
    iterator->view = retain(self);
    iterator->next = 0;
    return Value::of(iterator);
}

Value next_of_view(Value self) {
    auto& iterator = self.as<MemoryIterator>();
    if (!iterator.view) return empty;
    MemoryView& memory = view_of(iterator.view);
    if (!check_released(memory)) return empty;
    if (iterator.next < memory.shape[0]) return load_item(memory, memory.data + iterator.next++ * memory.strides()[0]);
    release(std::exchange(iterator.view, empty));
    return empty;
}

void define_memory_iterator_type() {
    TypeDefinition definition{.name = "memory_iterator", .layout = &iterator_layout, .size = sizeof(MemoryIterator)};
    definition.slots.iterate = [](Value self) { return retain(self); };
    definition.slots.next = next_of_view;
    define_type(memory_iterator_type, definition);
}

Value list_of(MemoryView const& memory, char const* p, int64_t dimension) {
    if (dimension == memory.dimensions) return load_item(memory, p);
    Ref<List> list = TRY(make_list(static_cast<size_t>(memory.shape[dimension])));
    for (int64_t i = 0; i < memory.shape[dimension]; ++i) {
        Value const item = list_of(memory, p + i * memory.strides()[dimension], dimension + 1);
        if (!item || !append(*list, item)) return empty;
    }
    return list.release_value();
}
Value to_list_of_items(MemoryView& self) { return check_released(self) ? list_of(self, self.data, 0) : empty; }

// Fortran's order: the first index changes fastest.
void append_items_by_columns(std::string& out, MemoryView const& memory, char const* p, int64_t dimension) {
    if (dimension-- == 0) {
        out.append(p, static_cast<size_t>(memory.item_bytes));
        return;
    }
    for (int64_t i = 0; i < memory.shape[dimension]; ++i)
        append_items_by_columns(out, memory, p + i * memory.strides()[dimension], dimension);
}

Value to_bytes(MemoryView& self, Value order) {
    if (!check_released(self)) return empty;
    if (!order.is_none() && order) {
        Str* const name = as_str(order);
        if (!name)
            return raise(type_error_type, "tobytes() argument 'order' must be str or None, not {}", shown_type(order));
        if (name->view() != "C" && name->view() != "F" && name->view() != "A")
            return raise(value_error_type, "order must be 'C', 'F' or 'A'");
    }
    std::string data;
    if (as_str(order) && order.as<Str>().view() == "F")
        append_items_by_columns(data, self, self.data, self.dimensions);
    else
        append_items(data, self);
    return make_bytes(data).release_value();
}

Value to_hex(MemoryView& self, Value separator, Value bytes_per_separator) {
    if (!check_released(self)) return empty;
    std::string data, out;
    append_items(data, self);
    if (!append_hex_text(out, data, separator, bytes_per_separator) || !check_released(self)) return empty;
    return make_ascii(out).release_value();
}

bool release_view(MemoryView& self) {
    if (self.exports)
        return raise(buffer_error_type, "memoryview has {} exported buffer{}", self.exports,
                     self.exports == 1 ? "" : "s");
    let_memory_go(self);
    return true;
}

Value to_readonly(MemoryView& self) {
    if (!check_released(self)) return empty;
    Ref<MemoryView> view = make_view_like(self);
    view->is_readonly = true;
    return view.release_value();
}

Value from_flags(Type&, Value object, int64_t flags) {
    Ref<MemoryView> view = TRY(make_memoryview(object));
    if (view->is_readonly && flags & 1) return raise(buffer_error_type, "Object is not writable.");
    return view.release_value();
}

Value enter(Value self) { return check_released(view_of(self)) ? retain(self) : empty; }
bool exit(Value self, std::span<Value const>) { return release_view(view_of(self)); }

constexpr Native methods[] = {
    method<&release_view, "release()">("Release the underlying buffer exposed by the memoryview object."),
    method<&to_bytes, "tobytes(order='C')">("Return the data in the buffer as a byte string."),
    method<&to_hex, "hex(sep=..., bytes_per_sep=1)">("Return the data in the buffer as a str of hexadecimal numbers."),
    method<&to_list_of_items, "tolist()">("Return the data in the buffer as a list of elements."),
    method<&memoryview_cast, "cast(format, shape=...)">("Cast a memoryview to a new format or shape."),
    method<&to_readonly, "toreadonly()">("Return a readonly version of the memoryview."),
    class_method<&from_flags, "_from_flags(object, flags)">(
        "Create a new memoryview object which references the given object."),
    method<&buffer_of, "__buffer__(flags, /)">(buffer_doc),
    method<&release_buffer_of, "__release_buffer__(buffer, /)">(release_buffer_doc),
    method<&enter, "__enter__()">(),
    method<&exit, "__exit__(*exc_info)">("Release the underlying buffer exposed by the memoryview object."),
};

template <Value (*Get)(MemoryView&)> Value checked(Value self) {
    return check_released(view_of(self)) ? Get(view_of(self)) : empty;
}

Value tuple_of(int64_t const* numbers, int64_t count) {
    Ref<Tuple> tuple = TRY(allocate_tuple(static_cast<size_t>(count)));
    for (int64_t i = 0; i < count; ++i) tuple->items[i] = make_int(numbers[i]);
    return tuple.release_value();
}

Value get_object(MemoryView& m) { return retain(m.owner); }
Value get_nbytes(MemoryView& m) { return make_int(m.byte_count()); }
Value get_readonly(MemoryView& m) { return Value::boolean(m.is_readonly); }
Value get_itemsize(MemoryView& m) { return make_int(m.item_bytes); }
Value get_format(MemoryView& m) {
    char const text[] = {'@', m.format};
    return make_ascii(m.has_at ? std::string_view(text, 2) : std::string_view(text + 1, 1)).release_value();
}
Value get_ndim(MemoryView& m) { return make_int(m.dimensions); }
Value get_shape(MemoryView& m) { return tuple_of(m.shape, m.dimensions); }
Value get_strides(MemoryView& m) { return tuple_of(m.strides(), m.dimensions); }
Value get_suboffsets(MemoryView&) { return retain(Value::of(&empty_tuple())); }
Value get_c_contiguous(MemoryView& m) { return Value::boolean(is_contiguous(m)); }
Value get_f_contiguous(MemoryView& m) { return Value::boolean(is_fortran_contiguous(m)); }
Value get_contiguous(MemoryView& m) { return Value::boolean(is_contiguous(m) || is_fortran_contiguous(m)); }

constexpr Member members[] = {
    {"obj", checked<get_object>, nullptr, "The underlying object of the memoryview."},
    {"nbytes", checked<get_nbytes>, nullptr,
     "The amount of space in bytes that the array would use in a contiguous representation."},
    {"readonly", checked<get_readonly>, nullptr, "A bool indicating whether the memory is read only."},
    {"itemsize", checked<get_itemsize>, nullptr, "The size in bytes of each element of the memoryview."},
    {"format", checked<get_format>, nullptr,
     "A string containing the format (in struct module style) for each element in the view."},
    {"ndim", checked<get_ndim>, nullptr,
     "An integer indicating how many dimensions of a multi-dimensional array the memory represents."},
    {"shape", checked<get_shape>, nullptr,
     "A tuple of ndim integers giving the shape of the memory as an N-dimensional array."},
    {"strides", checked<get_strides>, nullptr,
     "A tuple of ndim integers giving the size in bytes to access each element for each dimension of the array."},
    {"suboffsets", checked<get_suboffsets>, nullptr, "A tuple of integers used internally for PIL-style arrays."},
    {"c_contiguous", checked<get_c_contiguous>, nullptr, "A bool indicating whether the memory is C contiguous."},
    {"f_contiguous", checked<get_f_contiguous>, nullptr, "A bool indicating whether the memory is Fortran contiguous."},
    {"contiguous", checked<get_contiguous>, nullptr, "A bool indicating whether the memory is contiguous."},
};

}  // namespace

void define_memoryview_type() {
    TypeDefinition definition{.name = "memoryview", .layout = &view_layout, .size = sizeof(MemoryView)};
    definition.doc = "memoryview(object)\n--\n\n"
                     "Create a new memoryview object which references the given object.";
    definition.record_offset = sizeof(Object);
    definition.flags = type_has_weakrefs | type_is_sequence_pattern;
    Slots& slots = definition.slots;
    slots.repr = repr_of;
    slots.hash = hash_of_view;
    slots.compare = compare_views;
    slots.make = make;
    slots.iterate = iterate_view;
    slots.length = length_of;
    slots.get_item = view_item;
    slots.set_item = set_view_item;
    definition.methods = methods;
    definition.members = members;
    define_type(memoryview_type, definition);
    define_memory_iterator_type();
}

}  // namespace gossamer
