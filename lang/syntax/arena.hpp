#pragma once
// What nodes are made of: memory that is given back all at once, sequences in it, and names.

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gossamer::syntax {

// ---- names --------------------------------------------------------------------------------------------

// An interned identifier, NFKC-normalised. Within one tree two names are equal exactly if their pointers are.
struct SymbolRecord {
    std::string_view text;
};
using Symbol = SymbolRecord const*;

// ---- arena --------------------------------------------------------------------------------------------

// Hands out memory by bumping a pointer; gives all of it back at once.
class Arena {
public:
    Arena() = default;
    Arena(Arena const&) = delete;
    Arena& operator=(Arena const&) = delete;
    ~Arena();

    void* allocate(size_t bytes) {
        bytes = (bytes + 7) & ~size_t(7);
        if (size_t(limit_ - next_) < bytes) [[unlikely]]
            add_chunk(bytes);
        void* result = next_;
        next_ += bytes;
        return result;
    }
    template <class T> T* make() { return new (allocate(sizeof(T))) T{}; }
    // A copy of `text` that lives as long as the arena.
    std::string_view copy(std::string_view text);
    size_t bytes_reserved() const { return reserved_; }

private:
    void add_chunk(size_t bytes);
    char* next_ = nullptr;
    char* limit_ = nullptr;
    size_t reserved_ = 0;
    std::vector<char*> chunks_;
};

// A sequence in the arena.
template <class T> struct List {
    T* data = nullptr;
    uint32_t size = 0;
    T* begin() const { return data; }
    T* end() const { return data + size; }
    T& operator[](size_t i) const {
        assert(i < size);
        return data[i];
    }
    T& back() const {
        assert(size > 0);
        return data[size - 1];
    }
    bool empty() const { return size == 0; }
};

}  // namespace gossamer::syntax
