#include "runtime/types/buffer.hpp"

#include "runtime/types/bytes.hpp"
#include "runtime/types/memoryview_items.hpp"
#include "runtime/types/program_buffer.hpp"

namespace gossamer {

void BufferView::look_at_program_buffer(Value object, BufferLayout layout) {
    auto const flags = layout == BufferLayout::any ? BufferFlags::full_readonly : BufferFlags::simple;
    object_ = ask_program_buffer(object, flags);
    if (!object_) return;
    auto& memory = object_.get().as<ProgramBuffer>().view.as<MemoryView>();
    valid_ = true;
    if (is_contiguous(memory)) {
        data_ = {memory.data, static_cast<size_t>(memory.byte_count())};
        is_readonly_ = memory.is_readonly;
    } else {
        append_items(copied_, memory);
        data_ = copied_;
    }
}

BufferView::BufferView(Value object, BufferLayout layout) {
    if (has_program_buffer(object)) [[unlikely]] {
        look_at_program_buffer(object, layout);
        return;
    }
    if (Bytes* const bytes = as_bytes(object)) {
        data_ = bytes->view();
        valid_ = true;
    } else if (!object.is_object()) {
        return;
    } else if (ByteArray* const array = as_bytearray(object)) {
        data_ = array->view();
        valid_ = true;
        is_readonly_ = false;
        exports_ = &array->exports;
    } else if (is_exactly(object, memoryview_type)) {
        auto& memory = object.as<MemoryView>();
        if (!check_released(memory)) return;
        if (layout == BufferLayout::contiguous && !is_contiguous(memory)) {
            raise(buffer_error_type, "memoryview: underlying buffer is not C-contiguous");
            return;
        }
        valid_ = true;
        exports_ = &memory.exports;
        if (is_contiguous(memory)) {
            data_ = {memory.data, static_cast<size_t>(memory.byte_count())};
            is_readonly_ = memory.is_readonly;
        } else {
            append_items(copied_, memory);
            data_ = copied_;
        }
    }
    if (!valid_) return;
    object_ = Owned::share(object);
    if (exports_) ++*exports_;
}

BufferView::~BufferView() {
    if (exports_) --*exports_;
}

bool require_buffer(BufferView const& buffer, Value object) {
    if (buffer) return true;
    if (is_pending()) return false;
    return raise(type_error_type, "a bytes-like object is required, not '{}'", type_of(object).name_text());
}

bool is_bytes_like(Value value) {
    return as_bytes(value) || as_bytearray(value) || is_exactly(value, memoryview_type) || has_program_buffer(value);
}

// What may be asked of a buffer, as C's PyBUF_ constants have it.
namespace asks {
constexpr int64_t writable = 1, format = 4, shape = 8, strides = 16 | shape, in_order = 32 | strides,
                  by_columns = 64 | strides, side_by_side = 128 | strides;
}
static bool can_give(MemoryView const& memory, int64_t flags) {
    auto const are = [flags](int64_t wanted) { return (flags & wanted) == wanted; };
    bool const is_ordered = is_contiguous(memory);
    if (are(asks::writable) && memory.is_readonly)
        return raise(buffer_error_type, "memoryview: underlying buffer is not writable");
    if (are(asks::in_order) && !is_ordered)
        return raise(buffer_error_type, "memoryview: underlying buffer is not C-contiguous");
    if (are(asks::by_columns) && !is_fortran_contiguous(memory))
        return raise(buffer_error_type, "memoryview: underlying buffer is not Fortran contiguous");
    if (are(asks::side_by_side) && !is_ordered && !is_fortran_contiguous(memory))
        return raise(buffer_error_type, "memoryview: underlying buffer is not contiguous");
    if (!are(asks::strides) && !is_ordered)
        return raise(buffer_error_type, "memoryview: underlying buffer is not C-contiguous");
    if (!are(asks::shape) && are(asks::format))
        return raise(buffer_error_type, "memoryview: cannot cast to unsigned bytes if the format flag is present");
    return true;
}

Value buffer_of(Value self, int64_t flags) {
    bool const is_view = is_exactly(self, memoryview_type);
    if (is_view && (!check_released(self.as<MemoryView>()) || !can_give(self.as<MemoryView>(), flags))) return empty;
    Ref<MemoryView> view = TRY(is_view ? make_view_like(self.as<MemoryView>(), self) : make_view_of_bytes(self));
    if (!is_view && view->is_readonly && flags & asks::writable)
        return raise(buffer_error_type, "Object is not writable.");
    return view.release_value();
}

bool release_buffer_of(Value self, Value view) {
    if (!is_exactly(view, memoryview_type)) return raise(type_error_type, "expected a memoryview object");
    auto& memory = view.as<MemoryView>();
    if (memory.is_released) return raise(value_error_type, "memoryview's buffer has already been released");
    if (memory.owner != self) return raise(value_error_type, "memoryview's buffer is not this object");
    return static_cast<bool>(Owned(call_method(view, intern("release"), {})));
}

}  // namespace gossamer
