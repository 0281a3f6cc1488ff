#include "runtime/core/str_search.hpp"
#include "runtime/types/byte_methods.hpp"

namespace gossamer {

std::optional<unsigned char> byte_of(Value value, char const* range_message) {
    auto const number = TRY(to_clamped_int64(value));
    if (number < 0 || number > 255) return raise(value_error_type, "{}", range_message);
    return static_cast<unsigned char>(number);
}

namespace byte_methods {

namespace {

// What to look for: something bytes-like, or a number.
class Needle {
public:
    explicit Needle(Value sub) : buffer_(sub) {
        if (buffer_ || is_pending()) return;
        if (!is_int(sub) && !type_of(sub).slots.to_index) {
            raise(type_error_type, "argument should be integer or bytes-like object, not '{}'",
                  type_of(sub).name_text());
            return;
        }
        auto const byte = byte_of(sub);
        if (!byte) return;
        byte_ = static_cast<char>(*byte);
        is_byte_ = true;
    }
    explicit operator bool() const { return buffer_ || is_byte_; }
    std::string_view view() const { return is_byte_ ? std::string_view(&byte_, 1) : buffer_.view(); }

private:
    BufferView buffer_;
    char byte_ = 0;
    bool is_byte_ = false;
};

enum class From { left, right };

std::optional<std::string_view> view_between(Value self, Range64& positions) {
    std::string_view const data = bytes_of(self);
    positions = clamped(positions, static_cast<int64_t>(data.size()));
    if (positions.begin > positions.end) return std::nullopt;
    return data.substr(static_cast<size_t>(positions.begin), static_cast<size_t>(positions.end - positions.begin));
}

std::optional<int64_t> search(Value self, Value sub, Value start, Value end, From from) {
    Range64 positions = TRY(search_positions(start, end));
    Needle const needle(sub);
    if (!needle) return std::nullopt;
    auto const view = view_between(self, positions);
    if (!view) return -1;
    size_t const at = from == From::left ? find_bytes(*view, needle.view()) : find_last_bytes(*view, needle.view());
    return at == not_found ? -1 : positions.begin + static_cast<int64_t>(at);
}

std::optional<int64_t> or_value_error(std::optional<int64_t> position) {
    if (position && *position < 0) return raise(value_error_type, "subsection not found");
    return position;
}

std::optional<bool> has_at_edge(char const* method, Value self, Value wanted, Value start, Value end, From edge) {
    Range64 positions = TRY(search_positions(start, end));
    auto const view = view_between(self, positions);
    auto const fits = [&](std::string_view part) {
        return view && (edge == From::left ? view->starts_with(part) : view->ends_with(part));
    };
    if (Tuple* const parts = as_tuple(wanted)) {
        for (Value const item : parts->view()) {
            BufferView const part(item);
            if (!require_buffer(part, item)) return std::nullopt;
            if (fits(part.view())) return true;
        }
        return false;
    }
    BufferView const part(wanted);
    if (part) return fits(part.view());
    if (is_pending()) return std::nullopt;
    return raise(type_error_type, "{} first arg must be bytes or a tuple of bytes, not {}", method,
                 type_of(wanted).name_text());
}

Value interleave(Value self, std::string_view after, size_t at_most) {
    std::string_view const data = bytes_of(self);
    std::string out;
    for (size_t i = 0; i <= data.size(); ++i) {
        if (at_most) out.append(after), --at_most;
        if (i < data.size()) out += data[i];
    }
    return same_kind(self, out);
}

}  // namespace

std::optional<int64_t> find(Value self, Value sub, Value start, Value end) {
    return search(self, sub, start, end, From::left);
}
std::optional<int64_t> rfind(Value self, Value sub, Value start, Value end) {
    return search(self, sub, start, end, From::right);
}
std::optional<int64_t> index(Value self, Value sub, Value start, Value end) {
    return or_value_error(find(self, sub, start, end));
}
std::optional<int64_t> rindex(Value self, Value sub, Value start, Value end) {
    return or_value_error(rfind(self, sub, start, end));
}

std::optional<int64_t> count(Value self, Value sub, Value start, Value end) {
    Range64 positions = TRY(search_positions(start, end));
    Needle const needle(sub);
    if (!needle) return std::nullopt;
    auto const view = view_between(self, positions);
    if (!view) return 0;
    if (needle.view().empty()) return positions.end - positions.begin + 1;
    return static_cast<int64_t>(count_bytes(*view, needle.view()));
}

std::optional<bool> startswith(Value self, Value prefix, Value start, Value end) {
    return has_at_edge("startswith", self, prefix, start, end, From::left);
}
std::optional<bool> endswith(Value self, Value suffix, Value start, Value end) {
    return has_at_edge("endswith", self, suffix, start, end, From::right);
}

std::optional<bool> contains(Value self, Value item) {
    if (is_int(item) || (item.is_object() && type_of(item).slots.to_index)) {
        unsigned char const byte = TRY(byte_of(item));
        return bytes_of(self).find(static_cast<char>(byte)) != std::string_view::npos;
    }
    BufferView const part(item);
    if (!require_buffer(part, item)) return std::nullopt;
    return find_bytes(bytes_of(self), part.view()) != not_found;
}

Value replace(Value self, Value before, Value after, Value how_often) {
    BufferView const old_view(before);
    if (!require_buffer(old_view, before)) return empty;
    BufferView const new_view(after);
    if (!require_buffer(new_view, after)) return empty;
    int64_t const count = how_often ? TRY(to_int64(how_often)) : -1;
    std::string_view const data = bytes_of(self), wanted = old_view.view(), substitute = new_view.view();
    size_t at_most = count < 0 ? SIZE_MAX : static_cast<size_t>(count);
    if (at_most == 0 || wanted.size() > data.size()) return part_of(self, data);
    if (wanted.empty()) return interleave(self, substitute, at_most);
    std::string out;
    size_t at = 0, found;
    while (at_most && (found = find_bytes(data, wanted, at)) != not_found) {
        out.append(data.substr(at, found - at)).append(substitute);
        at = found + wanted.size();
        --at_most;
    }
    if (at == 0) return part_of(self, data);
    return same_kind(self, out.append(data.substr(at)));
}

Value removeprefix(Value self, Value prefix) {
    BufferView const part(prefix);
    if (!require_buffer(part, prefix)) return empty;
    std::string_view const data = bytes_of(self);
    return part_of(self, data.starts_with(part.view()) ? data.substr(part.view().size()) : data);
}
Value removesuffix(Value self, Value suffix) {
    BufferView const part(suffix);
    if (!require_buffer(part, suffix)) return empty;
    std::string_view const data = bytes_of(self);
    return part_of(self, data.ends_with(part.view()) ? data.substr(0, data.size() - part.view().size()) : data);
}

}  // namespace byte_methods

}  // namespace gossamer
