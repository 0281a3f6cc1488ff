#include "runtime/core/str_search.hpp"

#include <cstring>

namespace gossamer {

size_t find_bytes(std::string_view text, std::string_view needle, size_t from) {
    if (from > text.size() || needle.size() > text.size() - from) return not_found;
    if (needle.empty()) return from;
    char const* p = text.data() + from;
    char const* const last = text.data() + text.size() - needle.size();  // where it may begin at the latest
    // A few looks at its first byte find most needles. If they do not, memmem does, in linear time whatever the text.
    for (int tries = 0; tries < 16; ++tries) {
        p = static_cast<char const*>(std::memchr(p, needle[0], static_cast<size_t>(last - p) + 1));
        if (!p) return not_found;
        if (std::memcmp(p, needle.data(), needle.size()) == 0) return static_cast<size_t>(p - text.data());
        if (++p > last) return not_found;
    }
    void const* const found =
        memmem(p, static_cast<size_t>(text.data() + text.size() - p), needle.data(), needle.size());
    return found ? static_cast<size_t>(static_cast<char const*>(found) - text.data()) : not_found;
}

size_t find_last_bytes(std::string_view text, std::string_view needle) {
    if (needle.size() > text.size()) return not_found;
    if (needle.empty()) return text.size();
    size_t room = text.size() - needle.size() + 1;  // places where it may begin
    while (room) {
        void const* const lead = memrchr(text.data(), needle[0], room);
        if (!lead) return not_found;
        auto const at = static_cast<size_t>(static_cast<char const*>(lead) - text.data());
        if (std::memcmp(text.data() + at, needle.data(), needle.size()) == 0) return at;
        room = at;
    }
    return not_found;
}

size_t count_bytes(std::string_view text, std::string_view needle, size_t at_most) {
    size_t count = 0;
    if (needle.size() == 1 && at_most == SIZE_MAX) {
        for (char const c : text) count += c == needle[0];
        return count;
    }
    for (size_t at = 0; count < at_most; ++count) {
        at = find_bytes(text, needle, at);
        if (at == not_found) break;
        at += needle.size();
    }
    return count;
}

}  // namespace gossamer
