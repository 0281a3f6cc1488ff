// Searching in bytes. UTF-8 never matches in the middle of a code point, so the same serves str and bytes.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gossamer {

constexpr size_t not_found = SIZE_MAX;

// The first (last) place of the needle at or after `from`; an empty needle is found at once.
size_t find_bytes(std::string_view text, std::string_view needle, size_t from = 0);
size_t find_last_bytes(std::string_view text, std::string_view needle);
// Occurrences that do not overlap. The needle must not be empty.
size_t count_bytes(std::string_view text, std::string_view needle, size_t at_most = SIZE_MAX);

}  // namespace gossamer
