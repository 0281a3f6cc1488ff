#include "runtime/types/buffer.hpp"

#include "runtime/types/bytes.hpp"
#include "runtime/types/memoryview.hpp"

namespace gossamer {

BufferView::BufferView(Value object, BufferLayout layout) {
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

bool is_bytes_like(Value value) { return as_bytes(value) || as_bytearray(value) || is_exactly(value, memoryview_type); }

}  // namespace gossamer
