#include <algorithm>

#include "runtime/protocol/sequence_view.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/types/memoryview_items.hpp"

namespace gossamer {

namespace {

bool is_byte_format(char format) { return format == 'B' || format == 'b' || format == 'c'; }

// The lengths of all dimensions, whose product must fit the bytes there are.
std::optional<std::vector<int64_t>> take_shape(Value shape, int64_t bytes, int64_t item_bytes) {
    std::vector<int64_t> lengths;
    int64_t product = item_bytes;
    Owned const items = TRY(Owned(to_tuple(shape).release_value()));
    for (Value const item : items.get().as<Tuple>().view()) {
        if (!is_int(item)) return raise(type_error_type, "memoryview.cast(): elements of shape must be integers");
        int64_t const length = TRY(to_int64(item));
        if (length <= 0) return raise(value_error_type, "memoryview.cast(): elements of shape must be integers > 0");
        if (__builtin_mul_overflow(product, length, &product))
            return raise(value_error_type, "memoryview.cast(): product(shape) > SSIZE_MAX");
        lengths.push_back(length);
    }
    if (lengths.size() > 64) return raise(value_error_type, "memoryview: number of dimensions must not exceed 64");
    if (product != bytes) return raise(type_error_type, "memoryview: product(shape) * itemsize != buffer size");
    return lengths;
}

}  // namespace

Value memoryview_cast(MemoryView& self, Str& format, Value shape) {
    if (!check_released(self)) return empty;
    if (!is_contiguous(self)) return raise(type_error_type, "memoryview: casts are restricted to C-contiguous views");
    if (shape && !as_list(shape) && !as_tuple(shape)) return raise(type_error_type, "shape must be a list or a tuple");
    if (shape && self.dimensions != 1 && TRY(to_tuple(shape))->size != 1)
        return raise(type_error_type, "memoryview: cast must be 1D -> ND or ND -> 1D");
    bool const has_zeros = std::any_of(self.shape, self.shape + 2 * self.dimensions, [](int64_t n) { return n == 0; });
    if ((shape || self.dimensions != 1) && has_zeros)
        return raise(type_error_type, "memoryview: cannot cast view with zeros in shape or strides");
    std::string encoded;
    if (!encode_to(encoded, format, "ascii")) return empty;
    std::string_view name = encoded;
    bool const has_at = name.starts_with('@');
    if (has_at) name.remove_prefix(1);
    int64_t const item_bytes = name.size() == 1 ? format_size(name[0]) : 0;
    if (item_bytes == 0)
        return raise(value_error_type,
                     "memoryview: destination format must be a native single character format prefixed "
                     "with an optional '@'");
    if (!is_byte_format(self.format) && !is_byte_format(name[0]))
        return raise(type_error_type, "memoryview: cannot cast between two non-byte formats");
    int64_t const bytes = self.byte_count();
    if (bytes % item_bytes) return raise(type_error_type, "memoryview: length is not a multiple of itemsize");
    std::vector<int64_t> lengths{bytes / item_bytes};
    if (shape) lengths = TRY(take_shape(shape, bytes, item_bytes));
    Ref<MemoryView> view = make_view_of_owner(self.owner, static_cast<int64_t>(lengths.size()));
    view->data = self.data;
    view->item_bytes = item_bytes;
    view->format = name[0];
    view->has_at = has_at;
    view->is_readonly = self.is_readonly;
    int64_t stride = item_bytes;
    for (size_t i = lengths.size(); i-- > 0;) {
        view->shape[i] = lengths[i];
        view->strides()[i] = stride;
        stride *= lengths[i];
    }
    return view.release_value();
}

}  // namespace gossamer
