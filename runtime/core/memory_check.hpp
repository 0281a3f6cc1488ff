// Is there memory for so much? Asked before what would end the process or throw: the heap, GMP and std::string
// know no better way to fail.
#pragma once
#include <cstddef>
#include <cstdlib>

namespace gossamer {

inline bool memory_can_hold(size_t bytes) {
    if (bytes < (size_t{1} << 26)) [[likely]]
        return true;
    if (bytes > (size_t{1} << 46)) return false;
    void* const volatile probe = std::malloc(bytes);  // volatile: or the compiler knows how it ends
    std::free(probe);
    return probe;
}

}  // namespace gossamer
