#include "runtime/types/bytes.hpp"

#include <cstring>

#include "runtime/errors/raise.hpp"
#include "runtime/heap/heap.hpp"

namespace gossamer {

namespace {

size_t bytes_size(Object const& object) { return sizeof(Bytes) + static_cast<Bytes const&>(object).size + 1; }

// The empty bytes and the 256 of one byte: immortal, shared by all interpreters.
struct alignas(16) SharedBytes {
    char memory[48];
};
SharedBytes shared[257];

Bytes* shared_bytes(size_t i) {
    static bool const made = [] {
        for (size_t k = 0; k < 257; ++k) {
            auto* const bytes = reinterpret_cast<Bytes*>(shared[k].memory);
            bytes->count = immortal_count;
            bytes->shape = &bytes_type.root;
            bytes->size = k < 256;
            bytes->data[0] = static_cast<char>(k);
            bytes->data[bytes->size] = 0;
        }
        return true;
    }();
    static_cast<void>(made);
    return reinterpret_cast<Bytes*>(shared[i].memory);
}

}  // namespace

Layout const bytes_layout{"bytes", nullptr, nullptr, bytes_size};

Ref<Bytes> allocate_bytes(size_t size) {
    if (!Heap::fits(size)) [[unlikely]]
        return raise_memory_error();
    auto* const bytes =
        static_cast<Bytes*>(heap().allocate(sizeof(Bytes) + size + 1, &bytes_type.root, Contents::leaf));
    bytes->hash = 0;
    bytes->size = size;
    bytes->data[size] = 0;
    return Ref<Bytes>::adopt(bytes);
}

Ref<Bytes> make_bytes(std::string_view data) {
    if (data.size() <= 1)
        return Ref<Bytes>::share(shared_bytes(data.empty() ? 256 : static_cast<unsigned char>(data[0])));
    Ref<Bytes> bytes = allocate_bytes(data.size());
    if (bytes) std::memcpy(bytes->data, data.data(), data.size());
    return bytes;
}

}  // namespace gossamer
