#include "runtime/core/str.hpp"

#include <algorithm>
#include <cstring>

#include "runtime/heap/heap.hpp"

namespace gossamer {

namespace {

constexpr size_t crumb_distance = 64;
// Below this many code points a walk from the start is as fast as looking at breadcrumbs.
constexpr size_t short_text = 96;

void destroy_str(Object& object) {
    auto& text = static_cast<Str&>(object);
    if (text.breadcrumbs) [[unlikely]] {
        std::free(text.breadcrumbs);
        text.breadcrumbs = nullptr;
    }
}

size_t str_size(Object const& object) { return sizeof(Str) + static_cast<Str const&>(object).bytes + 1; }

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Where the code point number `index`, counted from p, begins; eight bytes at a time as long as there are as many.
char const* skip_forward(char const* p, char const* end, size_t index) {
    constexpr uint64_t ones = 0x0101010101010101;
    while (end - p >= 8) {
        uint64_t word;
        std::memcpy(&word, p, 8);
        auto const leads = static_cast<size_t>(8 - __builtin_popcountll(word >> 7 & ~(word >> 6) & ones));
        if (leads > index) break;
        index -= leads;
        p += 8;
    }
    for (;; ++p) {
        if (p == end) return p;
        if (!is_continuation(*p) && index-- == 0) return p;
    }
}

void make_breadcrumbs(Str& text) {
    size_t const count = text.length / crumb_distance + 1;
    auto* crumbs = static_cast<uint32_t*>(std::malloc(count * sizeof(uint32_t)));
    if (!crumbs) return;  // slower, not wrong
    char const* p = text.text;
    for (size_t i = 0; i < count; ++i) {
        crumbs[i] = static_cast<uint32_t>(p - text.text);
        if (i + 1 < count) p = skip_forward(p, text.text + text.bytes, crumb_distance);
    }
    text.breadcrumbs = crumbs;
}

Str* fresh(size_t bytes, size_t room) {
    auto* text = static_cast<Str*>(heap().allocate(sizeof(Str) + room + 1, &str_type.root, Contents::leaf));
    text->hash = 0;
    text->breadcrumbs = nullptr;
    text->bytes = bytes;
    text->text[bytes] = 0;
    return text;
}

// Bytes of text that fit into the memory the object has.
size_t room_of(Str const& text) { return Heap::bytes_of(text) - sizeof(Str) - 1; }

}  // namespace

Layout const str_layout{"str", nullptr, destroy_str, str_size};

size_t count_code_points(std::string_view text) {
    size_t count = 0;
    for (char const c : text) count += !is_continuation(c);
    return count;
}

char32_t next_code_point(char const*& p) {
    auto const* u = reinterpret_cast<unsigned char const*>(p);
    if (u[0] < 0x80) return ++p, u[0];
    if (u[0] < 0xE0) return p += 2, (u[0] & 0x1Fu) << 6 | (u[1] & 0x3Fu);
    if (u[0] < 0xF0) return p += 3, (u[0] & 0x0Fu) << 12 | (u[1] & 0x3Fu) << 6 | (u[2] & 0x3Fu);
    return p += 4, (u[0] & 0x07u) << 18 | (u[1] & 0x3Fu) << 12 | (u[2] & 0x3Fu) << 6 | (u[3] & 0x3Fu);
}

void append_utf8(std::string& out, char32_t c) {
    auto const put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) return put(c);
    if (c < 0x800) {
        put(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            put(0xE0 | c >> 12);
        } else {
            put(0xF0 | c >> 18);
            put(0x80 | (c >> 12 & 0x3F));
        }
        put(0x80 | (c >> 6 & 0x3F));
    }
    put(0x80 | (c & 0x3F));
}

Ref<Str> allocate_str(size_t bytes, size_t length) {
    if (!Heap::fits(bytes)) [[unlikely]] {
        out_of_memory();
        return {};
    }
    Str* const text = fresh(bytes, bytes);
    text->length = length;
    return Ref<Str>::adopt(text);
}

static Ref<Str> make_counted(std::string_view text, size_t length) {
    if (length <= 1) {
        if (length == 0) return Ref<Str>::share(empty_str());
        auto const lead = static_cast<unsigned char>(text[0]);
        if (lead < 0xC4) {
            char const* p = text.data();
            return Ref<Str>::share(shared_character(static_cast<unsigned char>(next_code_point(p))));
        }
    }
    Ref<Str> result = allocate_str(text.size(), length);
    if (result) std::memcpy(result->text, text.data(), text.size());
    return result;
}

Ref<Str> make_str(std::string_view text) { return make_counted(text, count_code_points(text)); }
Ref<Str> make_ascii(std::string_view text) { return make_counted(text, text.size()); }

Ref<Str> make_code_point(char32_t code_point) {
    if (code_point < 256) return Ref<Str>::share(shared_character(static_cast<unsigned char>(code_point)));
    std::string text;
    append_utf8(text, code_point);
    return make_counted(text, 1);
}

bool equal(Str const& a, Str const& b) {
    if (&a == &b) return true;
    return a.bytes == b.bytes && std::memcmp(a.text, b.text, a.bytes) == 0;
}

int compare(Str const& a, Str const& b) {
    // UTF-8 sorts as its code points do, three-byte surrogates included.
    size_t const common = std::min(a.bytes, b.bytes);
    if (int const difference = std::memcmp(a.text, b.text, common)) return difference;
    return a.bytes < b.bytes ? -1 : a.bytes > b.bytes;
}

size_t byte_offset(Str& text, size_t index) {
    if (text.is_ascii()) [[likely]]
        return index;
    if (index == text.length) return text.bytes;
    size_t begin = 0, skipped = 0;
    if (index >= short_text && text.bytes <= UINT32_MAX) {
        // Immortal strings are shared between threads: they are never written to.
        if (!text.breadcrumbs && !is_immortal(text)) make_breadcrumbs(text);
        if (text.breadcrumbs) {
            begin = text.breadcrumbs[index / crumb_distance];
            skipped = index / crumb_distance * crumb_distance;
        }
    }
    return static_cast<size_t>(skip_forward(text.text + begin, text.text + text.bytes, index - skipped) - text.text);
}

char32_t code_point_at(Str& text, size_t index) {
    if (text.is_ascii()) [[likely]]
        return static_cast<unsigned char>(text.text[index]);
    char const* p = text.text + byte_offset(text, index);
    return next_code_point(p);
}

Ref<Str> substring(Str& text, size_t begin, size_t end) {
    if (begin == 0 && end == text.length && text.shape == &str_type.root) return Ref<Str>::share(&text);
    if (begin >= end) return Ref<Str>::share(empty_str());
    if (text.is_ascii()) return make_ascii({text.text + begin, end - begin});
    size_t const first = byte_offset(text, begin);
    size_t const last =
        end - begin < crumb_distance
            ? static_cast<size_t>(skip_forward(text.text + first, text.text + text.bytes, end - begin) - text.text)
            : byte_offset(text, end);
    return make_counted({text.text + first, last - first}, end - begin);
}

Ref<Str> concatenate(Str& a, Str& b) {
    if (b.bytes == 0 && a.shape == &str_type.root) return Ref<Str>::share(&a);
    if (a.bytes == 0 && b.shape == &str_type.root) return Ref<Str>::share(&b);
    Ref<Str> result = allocate_str(a.bytes + b.bytes, a.length + b.length);
    if (!result) return {};
    std::memcpy(result->text, a.text, a.bytes);
    std::memcpy(result->text + a.bytes, b.text, b.bytes);
    return result;
}

Value append_in_place(Value left, Str& right) {
    auto& text = left.as<Str>();
    bool const is_own =
        text.count == 1 && !(text.flags & is_interned) && text.shape == &str_type.root && &text != &right;
    if (!is_own || right.bytes == 0) {
        Ref<Str> result = concatenate(text, right);
        release(left);
        return result.release_value();
    }
    size_t const bytes = text.bytes + right.bytes;
    if (bytes <= room_of(text)) [[likely]] {
        std::memcpy(text.text + text.bytes, right.text, right.bytes);
        text.bytes = bytes;
        text.length += right.length;
        text.text[bytes] = 0;
        text.hash = 0;
        if (text.breadcrumbs) [[unlikely]] {
            std::free(text.breadcrumbs);
            text.breadcrumbs = nullptr;
        }
        return left;
    }
    if (!Heap::fits(bytes)) [[unlikely]] {
        release(left);
        out_of_memory();
        return empty;
    }
    // Who appends once will do so again: with room for half as much more, n appends cost O(n).
    Str* const grown = fresh(bytes, bytes + bytes / 2);
    grown->length = text.length + right.length;
    std::memcpy(grown->text, text.text, text.bytes);
    std::memcpy(grown->text + text.bytes, right.text, right.bytes);
    release(left);
    return Value::of(grown);
}

}  // namespace gossamer
