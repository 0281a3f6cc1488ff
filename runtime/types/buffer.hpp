// The bytes of bytes-like objects: bytes, bytearray, memoryview, and what has a __buffer__ of its own.
#pragma once
#include <string_view>

#include "runtime/errors/raise.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

// A look at the bytes of an object. While it lives, a bytearray does not change its size. Not bytes-like: false,
// without an exception. A memoryview that was released, or whose bytes do not lie side by side (unless any layout will
// do): false, with ValueError or BufferError pending.
enum class BufferLayout : uint8_t { contiguous, any };
class BufferView {
public:
    explicit BufferView(Value object, BufferLayout layout = BufferLayout::contiguous);
    ~BufferView();
    BufferView(BufferView const&) = delete;
    BufferView& operator=(BufferView const&) = delete;

    explicit operator bool() const { return valid_; }
    std::string_view view() const { return data_; }
    // Who holds the bytes: the object itself, or what its class has put up for it.
    Value object() const { return object_; }
    // Null: it may not be written to.
    char* writable() const { return is_readonly_ ? nullptr : const_cast<char*>(data_.data() ? data_.data() : ""); }

private:
    [[gnu::noinline, gnu::cold]] void look_at_program_buffer(Value object, BufferLayout layout);
    Owned object_;
    std::string_view data_;
    std::string copied_;  // of a memoryview whose bytes do not lie side by side
    bool valid_ = false, is_readonly_ = true;
    uint32_t* exports_ = nullptr;
};
// The same, and TypeError "a bytes-like object is required, not 'X'" if it is none.
bool require_buffer(BufferView const& buffer, Value object);
bool is_bytes_like(Value value);
// The methods __buffer__ and __release_buffer__ of the built-in types.
Value buffer_of(Value self, int64_t flags);
bool release_buffer_of(Value self, Value view);
inline constexpr char buffer_doc[] = "Return a buffer object that exposes the underlying memory of the object.";
inline constexpr char release_buffer_doc[] =
    "Release the buffer object that exposes the underlying memory of the object.";

// Bytes as the text of a number. A byte that is not ASCII stands in no number, and the bytes are no text then.
inline std::string_view as_number_text(std::string_view bytes) {
    for (char const byte : bytes)
        if (static_cast<unsigned char>(byte) >= 128) return "?";
    return bytes;
}

}  // namespace gossamer
