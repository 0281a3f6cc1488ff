// What is cut off or put around bytes.
#include <bitset>

#include "runtime/heap/heap.hpp"
#include "runtime/types/byte_methods.hpp"

namespace gossamer::byte_methods {

namespace {

enum Side { at_left = 1, at_right = 2, at_both = 3 };

Value stripped(Value self, Value bytes, Side side) {
    std::bitset<256> taken;
    if (bytes.is_none()) {
        for (char const c : {' ', '\t', '\n', '\r', '\v', '\f'}) taken.set(static_cast<unsigned char>(c));
    } else {
        BufferView const wanted(bytes);
        if (!require_buffer(wanted, bytes)) return empty;
        for (char const c : wanted.view()) taken.set(static_cast<unsigned char>(c));
    }
    std::string_view const data = bytes_of(self);
    size_t begin = 0, end = data.size();
    if (side & at_left)
        while (begin < end && taken[static_cast<unsigned char>(data[begin])]) ++begin;
    if (side & at_right)
        while (begin < end && taken[static_cast<unsigned char>(data[end - 1])]) --end;
    return part_of(self, data.substr(begin, end - begin));
}

std::optional<char> fill_byte(char const* method, Value fill) {
    if (!fill) return ' ';
    Bytes* const bytes = as_bytes(fill);
    ByteArray* const array = bytes ? nullptr : as_bytearray(fill);
    std::string_view const view = bytes ? bytes->view() : array ? array->view() : std::string_view();
    if (view.size() == 1) return view[0];
    return raise(type_error_type, "{}() argument 2 must be a byte string of length 1, not {}", method,
                 shown_type(fill));
}

Value padded(Value self, int64_t left, int64_t right, char fill) {
    left = std::max<int64_t>(left, 0);
    right = std::max<int64_t>(right, 0);
    std::string_view const data = bytes_of(self);
    if (left == 0 && right == 0) return part_of(self, data);
    if (!Heap::fits(data.size() + static_cast<size_t>(left) + static_cast<size_t>(right))) return raise_memory_error();
    std::string out(static_cast<size_t>(left), fill);
    out.append(data).append(static_cast<size_t>(right), fill);
    return same_kind(self, out);
}

int64_t missing(Value self, int64_t width) {
    return std::max<int64_t>(width - static_cast<int64_t>(bytes_of(self).size()), 0);
}

}  // namespace

Value strip(Value self, Value bytes) { return stripped(self, bytes, at_both); }
Value lstrip(Value self, Value bytes) { return stripped(self, bytes, at_left); }
Value rstrip(Value self, Value bytes) { return stripped(self, bytes, at_right); }

Value center(Value self, int64_t width, Value fill) {
    char const byte = TRY(fill_byte("center", fill));
    int64_t const all = missing(self, width), before = all / 2 + (all & width & 1);
    return padded(self, before, all - before, byte);
}
Value ljust(Value self, int64_t width, Value fill) {
    char const byte = TRY(fill_byte("ljust", fill));
    return padded(self, 0, missing(self, width), byte);
}
Value rjust(Value self, int64_t width, Value fill) {
    char const byte = TRY(fill_byte("rjust", fill));
    return padded(self, missing(self, width), 0, byte);
}

Value zfill(Value self, int64_t width) {
    std::string_view const data = bytes_of(self);
    auto const zeros = static_cast<size_t>(missing(self, width));
    if (zeros == 0) return part_of(self, data);
    if (!Heap::fits(data.size() + zeros)) return raise_memory_error();
    bool const has_sign = !data.empty() && (data[0] == '+' || data[0] == '-');
    std::string out(data.substr(0, has_sign));
    out.append(zeros, '0').append(data.substr(has_sign));
    return same_kind(self, out);
}

Value expandtabs(Value self, Value columns) {
    int64_t const tabsize = TRY(to_c_int(columns));
    std::string out;
    int64_t column = 0;
    for (char const c : bytes_of(self)) {
        if (c == '\t') {
            if (tabsize <= 0) continue;
            int64_t const blanks = tabsize - column % tabsize;
            if (!Heap::fits(out.size() + static_cast<size_t>(blanks))) return raise_memory_error();
            out.append(static_cast<size_t>(blanks), ' ');
            column += blanks;
            continue;
        }
        out += c;
        column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
    return same_kind(self, out);
}

}  // namespace gossamer::byte_methods
