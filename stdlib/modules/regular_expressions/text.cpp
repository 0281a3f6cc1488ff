// Texts that patterns look in, and parts of them.
#include "runtime/core/str_text.hpp"
#include "runtime/types/bytes.hpp"
#include "stdlib/modules/regular_expressions/objects.hpp"

namespace gossamer::regular_expressions {

namespace {

Value str_slice(Str& text, size_t begin, size_t end) {
    if (begin == 0 && end == text.bytes && is_exact_str(Value::of(&text))) return retain(Value::of(&text));
    std::string_view const part = text.view().substr(begin, end - begin);
    return (text.is_ascii() ? make_ascii(part) : make_str(part)).release_value();
}

Value bytes_slice(Value object, std::string_view data, size_t begin, size_t end) {
    if (begin == 0 && end == data.size() && is_exactly(object, bytes_type)) return retain(object);
    return make_bytes(data.substr(begin, end - begin)).release_value();
}

}  // namespace

bool Text::open(Pattern const& pattern, Value string, int64_t pos, int64_t endpos) {
    object_ = string;
    str_ = as_str(string);
    int64_t length;
    if (str_) {
        if (pattern.is_bytes()) return raise(type_error_type, "cannot use a bytes pattern on a string-like object");
        view_ = str_->view();
        is_wide_ = !str_->is_ascii();
        length = static_cast<int64_t>(str_->length);
    } else {
        buffer_.emplace(string);
        if (!*buffer_) {
            // Whatever was in the way of its bytes: released, or not side by side.
            if (is_pending()) clear_pending();
            return raise(type_error_type, "expected string or bytes-like object, got '{}'",
                         type_of(string).name_text());
        }
        if (!pattern.is_bytes()) return raise(type_error_type, "cannot use a string pattern on a bytes-like object");
        view_ = buffer_->view();
        length = static_cast<int64_t>(view_.size());
    }
    pos_ = std::clamp<int64_t>(pos, 0, length);
    endpos_ = std::clamp<int64_t>(endpos, 0, length);
    if (is_wide_) {
        begin_ = pos_ ? byte_offset(*str_, static_cast<size_t>(pos_)) : 0;
        if (endpos_ < length) view_ = view_.substr(0, byte_offset(*str_, static_cast<size_t>(endpos_)));
    } else {
        begin_ = static_cast<size_t>(pos_);
        view_ = view_.substr(0, static_cast<size_t>(endpos_));
    }
    return true;
}

Value Text::slice(size_t begin, size_t end) const {
    return str_ ? str_slice(*str_, begin, end) : bytes_slice(object_, buffer_->view(), begin, end);
}

Value slice_of(Value string, size_t begin, size_t end) {
    if (Str* const text = as_str(string)) return str_slice(*text, begin, end);
    BufferView const buffer(string);
    if (!require_buffer(buffer, string)) return empty;
    // It may have become shorter since.
    size_t const size = buffer.view().size();
    end = std::min(end, size);
    return bytes_slice(string, buffer.view(), std::min(begin, end), end);
}

}  // namespace gossamer::regular_expressions
