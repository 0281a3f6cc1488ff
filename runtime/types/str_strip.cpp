// What is cut off or put around a text: strip, justification, tabs.
#include <cstring>

#include "runtime/core/characters.hpp"
#include "runtime/core/str_search.hpp"
#include "runtime/core/str_text.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/str_methods.hpp"

namespace gossamer {

namespace {

// Which code points strip() takes: blanks, or those of a text.
class Stripped {
public:
    explicit Stripped(Str const* characters) : characters_(characters) {
        if (!characters) return;
        for (char const c : characters->view()) {
            auto const byte = static_cast<unsigned char>(c);
            if (byte < 128) ascii_[byte / 64] |= uint64_t{1} << byte % 64;
        }
    }
    bool has(char32_t c, std::string_view encoded) const {
        if (!characters_) return characters::is_space(c);
        if (c < 128) return ascii_[c / 64] >> c % 64 & 1;
        return find_bytes(characters_->view(), encoded) != not_found;
    }

private:
    Str const* characters_;
    uint64_t ascii_[2] = {};
};

enum Side { left = 1, right = 2, both = 3 };

Ref<Str> strip(Str& self, Value characters, char const* method, Side side) {
    Str* const wanted = characters.is_none() ? nullptr : as_str(characters);
    if (!wanted && !characters.is_none()) return raise(type_error_type, "{} arg must be None or str", method);
    Stripped const stripped(wanted);
    char const* begin = self.text;
    char const* end = begin + self.bytes;
    if (side & left)
        while (begin != end) {
            char const* next = begin;
            char32_t const c = take_code_point(next);
            if (!stripped.has(c, {begin, static_cast<size_t>(next - begin)})) break;
            begin = next;
        }
    if (side & right)
        while (begin != end) {
            char const* last = end;
            do --last;
            while ((static_cast<unsigned char>(*last) & 0xC0) == 0x80);
            char const* copy = last;
            if (!stripped.has(take_code_point(copy), {last, static_cast<size_t>(end - last)})) break;
            end = last;
        }
    return piece_of(self, {begin, static_cast<size_t>(end - begin)});
}

// The fill character as bytes; empty: TypeError.
std::string_view take_fill(Value fill) {
    if (!fill) return " ";
    Str* const text = as_str(fill);
    if (!text)
        raise(type_error_type, "The fill character must be a unicode character, not {}", type_of(fill).name_text());
    else if (text->length != 1)
        raise(type_error_type, "The fill character must be exactly one character long");
    else
        return text->view();
    return {};
}

Ref<Str> pad(Str& self, int64_t left, int64_t right, std::string_view fill) {
    if (left < 0) left = 0;
    if (right < 0) right = 0;
    if (left == 0 && right == 0) return exact_str(self);
    auto const filled = static_cast<size_t>(left) + static_cast<size_t>(right);
    size_t bytes;
    if (__builtin_mul_overflow(filled, fill.size(), &bytes) || __builtin_add_overflow(bytes, self.bytes, &bytes) ||
        bytes > INT64_MAX)
        return raise(overflow_error_type, "padded string is too long");
    Ref<Str> result = TRY(allocate_str(bytes, self.length + filled));
    char* out = result->text;
    auto const put = [&](int64_t count) {
        for (; count; --count) {
            std::memcpy(out, fill.data(), fill.size());
            out += fill.size();
        }
    };
    put(left);
    out = static_cast<char*>(std::memcpy(out, self.text, self.bytes)) + self.bytes;
    put(right);
    return result;
}

}  // namespace

Ref<Str> str_strip(Str& self, Value characters) { return strip(self, characters, "strip", both); }
Ref<Str> str_lstrip(Str& self, Value characters) { return strip(self, characters, "lstrip", left); }
Ref<Str> str_rstrip(Str& self, Value characters) { return strip(self, characters, "rstrip", right); }

Ref<Str> str_center(Str& self, int64_t width, Value fill) {
    std::string_view const filler = take_fill(fill);
    if (filler.empty()) return {};
    int64_t const missing = std::max<int64_t>(width - static_cast<int64_t>(self.length), 0);
    int64_t const before = missing / 2 + (missing & width & 1);
    return pad(self, before, missing - before, filler);
}
Ref<Str> str_ljust(Str& self, int64_t width, Value fill) {
    std::string_view const filler = take_fill(fill);
    if (filler.empty()) return {};
    return pad(self, 0, width - static_cast<int64_t>(self.length), filler);
}
Ref<Str> str_rjust(Str& self, int64_t width, Value fill) {
    std::string_view const filler = take_fill(fill);
    if (filler.empty()) return {};
    return pad(self, width - static_cast<int64_t>(self.length), 0, filler);
}

Ref<Str> str_zfill(Str& self, int64_t width) {
    auto const missing = width - static_cast<int64_t>(self.length);
    Ref<Str> result = TRY(pad(self, missing, 0, "0"));
    if (missing > 0 && self.bytes && (self.text[0] == '+' || self.text[0] == '-'))
        std::swap(result->text[0], result->text[missing]);  // the sign goes in front of the zeros
    return result;
}

Ref<Str> str_expandtabs(Str& self, Value columns) {
    int64_t const tabsize = TRY(to_c_int(columns));
    if (self.view().find('\t') == std::string_view::npos) return exact_str(self);
    std::string out;
    int64_t column = 0;
    for (char32_t const c : code_points(self.view())) {
        if (c == '\t') {
            if (tabsize <= 0) continue;
            int64_t const blanks = tabsize - column % tabsize;
            if (!Heap::fits(out.size() + static_cast<size_t>(blanks))) return raise_memory_error();
            out.append(static_cast<size_t>(blanks), ' ');
            column += blanks;
            continue;
        }
        append_utf8(out, c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
    return make_str(out);
}

}  // namespace gossamer
