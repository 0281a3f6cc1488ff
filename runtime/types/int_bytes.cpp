// int.to_bytes and int.from_bytes.
#include <algorithm>

#include "runtime/core/int_parts.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/int_parts.hpp"

namespace gossamer {
namespace {

std::optional<bool> is_little_endian(char const* function, Value order) {
    if (!order) return std::optional<bool>(false);
    Str* const text = as_str(order);
    if (!text)
        return raise(type_error_type, "{}() argument 'byteorder' must be str, not {}", function,
                     order.is_none() ? "None" : type_of(order).name_text());
    if (text->view() == "little") return std::optional<bool>(true);
    if (text->view() == "big") return std::optional<bool>(false);
    return raise(value_error_type, "byteorder must be either 'little' or 'big'");
}

// As bytes(source) does, but for counts and text.
bool collect_bytes(std::string& out, Value source) {
    {
        Owned const method(lookup_special(source, names::__bytes__));
        if (!method && is_pending()) return false;
        if (method && !is_exactly(source, bytes_type)) {
            Owned const result = TRY(Owned(call(method.get())));
            Bytes* const bytes = as_bytes(result.get());
            if (!bytes)
                return raise(type_error_type, "__bytes__ returned non-bytes (type {})",
                             type_of(result.get()).name_text());
            out = bytes->view();
            return true;
        }
    }
    {
        BufferView const buffer(source, BufferLayout::any);
        if (buffer) return out = buffer.view(), true;
        if (is_pending()) return false;
    }
    Slots const& slots = type_of(source).slots;
    if (as_str(source) || (!slots.iterate && !slots.get_item))
        return raise(type_error_type, "cannot convert '{}' object to bytes", type_of(source).name_text());
    return for_each(source, [&](Value item) {
        auto const number = to_clamped_int64(item);
        if (!number) return false;
        if (*number < 0 || *number > 255) return bool(raise(value_error_type, "bytes must be in range(0, 256)"));
        out += static_cast<char>(*number);
        return true;
    });
}

}  // namespace

Value int_to_bytes(Value self, Value length, Value order, bool is_signed) {
    int64_t const size = TRY(to_int64(length));
    bool const is_little = TRY(is_little_endian("to_bytes", order));
    if (size < 0) return raise(value_error_type, "length argument must be non-negative");
    IntView const view(self);
    if (view.is_negative && !is_signed) return raise(overflow_error_type, "can't convert negative int to unsigned");
    // Bits in two's complement, the sign's included; -2^n needs one less than 2^n.
    size_t bits = ints::bit_length(view);
    if (is_signed) {
        bool is_power = view.is_negative && (view.limbs[view.size - 1] & (view.limbs[view.size - 1] - 1)) == 0;
        for (int64_t i = 0; is_power && i + 1 < view.size; ++i) is_power = view.limbs[i] == 0;
        if (!is_power) ++bits;
        if (view.is_zero()) bits = 0;
    }
    // No byte at all is room enough for -1, of which every bit is the sign's.
    if (size == 0 && is_signed && sign_of(self) < 0 && bits == 1) return make_bytes("").release_value();
    if (bits > static_cast<size_t>(size) * 8) return raise(overflow_error_type, "int too big to convert");
    if (!memory_can_hold(static_cast<size_t>(size) * 3)) return raise_memory_error();
    std::string bytes(static_cast<size_t>(size), view.is_negative ? '\xff' : '\0');
    bool carry = view.is_negative;
    for (size_t i = 0; i < bytes.size() && i / 8 < static_cast<size_t>(view.size); ++i) {
        auto byte = static_cast<unsigned>(view.limbs[i / 8] >> i % 8 * 8 & 0xFF);
        if (view.is_negative) {
            byte = (~byte & 0xFF) + carry;
            carry = byte >> 8;
        }
        bytes[i] = static_cast<char>(byte);
    }
    if (!is_little) std::reverse(bytes.begin(), bytes.end());
    return make_bytes(bytes).release_value();
}

Value int_from_bytes(Type& type, Value source, Value order, bool is_signed) {
    bool const is_little = TRY(is_little_endian("from_bytes", order));
    std::string bytes;
    if (!collect_bytes(bytes, source)) return empty;
    if (!is_little) std::reverse(bytes.begin(), bytes.end());
    size_t const limbs = (bytes.size() + 7) / 8;
    ints::Scratch const number(limbs + 1);
    if (!number) return empty;
    std::fill(number.get(), number.get() + limbs + 1, mp_limb_t{0});
    bool const is_negative = is_signed && !bytes.empty() && (bytes.back() & 0x80);
    bytes.resize(limbs * 8, is_negative ? '\xff' : '\0');
    for (size_t i = 0; i < bytes.size(); ++i)
        number[i / 8] |= static_cast<mp_limb_t>(static_cast<unsigned char>(bytes[i])) << i % 8 * 8;
    if (is_negative) mpn_neg(number.get(), number.get(), static_cast<mp_size_t>(limbs));
    Owned result = TRY(Owned(make_int(std::span<mp_limb_t const>(number.get(), limbs), is_negative)));
    return &type == &int_type ? result.release() : call(Value::of(&type), {result.get()});
}

}  // namespace gossamer
