// Searching in str: positions are code points outside and bytes inside.
#include <cstring>
#include <vector>

#include "runtime/core/str_search.hpp"
#include "runtime/types/str_methods.hpp"

namespace gossamer {

namespace {

// The bytes of self between two positions, or nothing if begin lies behind end.
std::optional<std::string_view> view_between(Str& self, Range64 range) {
    if (range.begin > range.end) return std::nullopt;
    size_t const first = byte_offset(self, static_cast<size_t>(range.begin));
    size_t const last = byte_offset(self, static_cast<size_t>(range.end));
    return self.view().substr(first, last - first);
}

enum class From { left, right };

std::optional<int64_t> search(Str& self, Str& sub, Value start, Value end, From from) {
    Range64 const range = TRY(search_range(start, end, static_cast<int64_t>(self.length)));
    auto const view = view_between(self, range);
    if (!view) return -1;
    size_t const at = from == From::left ? find_bytes(*view, sub.view()) : find_last_bytes(*view, sub.view());
    if (at == not_found) return -1;
    return range.begin + static_cast<int64_t>(self.is_ascii() ? at : count_code_points(view->substr(0, at)));
}

std::optional<int64_t> or_value_error(std::optional<int64_t> position) {
    if (position && *position < 0) return raise(value_error_type, "substring not found");
    return position;
}

std::optional<bool> has_at_edge(char const* method, Str& self, Value wanted, Value start, Value end, From edge) {
    Range64 const range = TRY(search_range(start, end, static_cast<int64_t>(self.length)));
    auto const view = view_between(self, range);
    auto const fits = [&](Str const& part) {
        return view && (edge == From::left ? view->starts_with(part.view()) : view->ends_with(part.view()));
    };
    if (Str* const part = as_str(wanted)) return fits(*part);
    Tuple* const parts = as_tuple(wanted);
    if (!parts)
        return raise(type_error_type, "{} first arg must be str or a tuple of str, not {}", method,
                     type_of(wanted).name_text());
    for (Value const item : parts->view()) {
        Str* const part = as_str(item);
        if (!part)
            return raise(type_error_type, "tuple for {} must only contain str, not {}", method,
                         type_of(item).name_text());
        if (fits(*part)) return true;
    }
    return false;
}

// `after` between all code points and at both ends, at most `count` times.
Ref<Str> interleave(Str& self, Str& after, size_t count) {
    count = std::min<size_t>(count, self.length + 1);
    size_t grown;
    if (__builtin_mul_overflow(after.bytes, count, &grown) || __builtin_add_overflow(grown, self.bytes, &grown))
        return raise(overflow_error_type, "replace string is too long");
    Ref<Str> result = TRY(allocate_str(grown, self.length + after.length * count));
    char* out = result->text;
    size_t at = 0;
    for (size_t i = 0; i < count; ++i) {
        out = static_cast<char*>(std::memcpy(out, after.text, after.bytes)) + after.bytes;
        if (at == self.bytes) break;
        size_t const next = i + 1 < count ? at + 1 : self.bytes;
        size_t stop = next;
        while (stop < self.bytes && (static_cast<unsigned char>(self.text[stop]) & 0xC0) == 0x80) ++stop;
        out = static_cast<char*>(std::memcpy(out, self.text + at, stop - at)) + (stop - at);
        at = stop;
    }
    return result;
}

}  // namespace

std::optional<int64_t> str_find(Str& self, Str& sub, Value start, Value end) {
    return search(self, sub, start, end, From::left);
}
std::optional<int64_t> str_rfind(Str& self, Str& sub, Value start, Value end) {
    return search(self, sub, start, end, From::right);
}
std::optional<int64_t> str_index(Str& self, Str& sub, Value start, Value end) {
    return or_value_error(str_find(self, sub, start, end));
}
std::optional<int64_t> str_rindex(Str& self, Str& sub, Value start, Value end) {
    return or_value_error(str_rfind(self, sub, start, end));
}

std::optional<int64_t> str_count(Str& self, Str& sub, Value start, Value end) {
    Range64 const range = TRY(search_range(start, end, static_cast<int64_t>(self.length)));
    auto const view = view_between(self, range);
    if (!view) return 0;
    if (sub.bytes == 0) return range.end - range.begin + 1;
    return static_cast<int64_t>(count_bytes(*view, sub.view()));
}

std::optional<bool> str_startswith(Str& self, Value prefix, Value start, Value end) {
    return has_at_edge("startswith", self, prefix, start, end, From::left);
}
std::optional<bool> str_endswith(Str& self, Value suffix, Value start, Value end) {
    return has_at_edge("endswith", self, suffix, start, end, From::right);
}

std::optional<bool> str_contains(Value self, Value item) {
    Str* const part = as_str(item);
    if (!part)
        return raise(type_error_type, "'in <string>' requires string as left operand, not {}",
                     type_of(item).name_text());
    return find_bytes(self.as<Str>().view(), part->view()) != not_found;
}

Ref<Str> str_replace(Str& self, Str& before, Str& after, int64_t count) {
    size_t const at_most = count < 0 ? SIZE_MAX : static_cast<size_t>(count);
    if (at_most == 0 || before.bytes > self.bytes || equal(before, after)) return exact_str(self);
    if (before.bytes == 0) return interleave(self, after, at_most);
    // All places first, most often few, so that the result is made in one piece.
    constexpr size_t few = 16;
    size_t first_places[few];
    std::vector<size_t> more_places;
    size_t times = 0;
    for (size_t at = 0; times < at_most; ++times) {
        at = find_bytes(self.view(), before.view(), at);
        if (at == not_found) break;
        if (times < few)
            first_places[times] = at;
        else
            more_places.push_back(at);
        at += before.bytes;
    }
    if (times == 0) return exact_str(self);
    size_t grown;
    if (__builtin_mul_overflow(after.bytes, times, &grown) || __builtin_add_overflow(grown, self.bytes, &grown))
        return raise(overflow_error_type, "replace string is too long");
    Ref<Str> result =
        TRY(allocate_str(grown - before.bytes * times, self.length + after.length * times - before.length * times));
    if (result->bytes == 0) return Ref<Str>::share(empty_str());
    char* out = result->text;
    size_t at = 0;
    for (size_t i = 0; i < times; ++i) {
        size_t const found = i < few ? first_places[i] : more_places[i - few];
        out = static_cast<char*>(std::memcpy(out, self.text + at, found - at)) + (found - at);
        out = static_cast<char*>(std::memcpy(out, after.text, after.bytes)) + after.bytes;
        at = found + before.bytes;
    }
    std::memcpy(out, self.text + at, self.bytes - at);
    return result;
}

Ref<Str> str_removeprefix(Str& self, Str& prefix) {
    if (!self.view().starts_with(prefix.view())) return exact_str(self);
    return piece_of(self, self.view().substr(prefix.bytes));
}
Ref<Str> str_removesuffix(Str& self, Str& suffix) {
    if (suffix.bytes == 0 || !self.view().ends_with(suffix.view())) return exact_str(self);
    return piece_of(self, self.view().substr(0, self.bytes - suffix.bytes));
}

}  // namespace gossamer
