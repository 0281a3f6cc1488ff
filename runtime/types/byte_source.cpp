#include "runtime/types/byte_source.hpp"
#include "runtime/errors/nearest_name.hpp"

#include "runtime/heap/heap.hpp"
#include "runtime/types/byte_methods.hpp"
#include "runtime/types/bytearray.hpp"
#include "runtime/types/codecs.hpp"

namespace gossamer {

bool bind_byte_source(char const* function, Arguments const& arguments, ByteSource& out) {
    static constexpr char const* parameter_names[] = {"source", "encoding", "errors"};
    Value bound[3];
    size_t const keywords = arguments.keywords ? arguments.keywords->size : 0;
    if (arguments.positional + keywords > 3)
        return raise(type_error_type, "{}() takes at most 3 {}arguments ({} given)", function,
                     arguments.positional || !keywords ? "" : "keyword ", arguments.positional + keywords);
    for (uint32_t i = 0; i < arguments.positional; ++i) bound[i] = arguments[i];
    for (size_t k = 0; k < keywords; ++k) {
        std::string_view const name = (*arguments.keywords)[k].as<Str>().view();
        size_t at = 0;
        while (at < 3 && name != parameter_names[at]) ++at;
        if (at == 3) {
            std::string_view const known[] = {"source", "encoding", "errors"};
            return raise_unexpected_keyword(function, name, known);
        }
        if (bound[at])
            return raise(type_error_type, "argument for {}() given by name ('{}') and position ({})", function, name,
                         at + 1);
        bound[at] = arguments[arguments.positional + k];
    }
    out.source = bound[0];
    return optional_str(function, "encoding", bound[1], out.encoding) &&
           optional_str(function, "errors", bound[2], out.errors);
}

bool append_numbers(std::string& out, Value iterable, char const* range_message) {
    return for_each(iterable, [&](Value item) {
        if (item.is_integer() && item.as_integer() >= 0 && item.as_integer() < 256) [[likely]] {
            out += static_cast<char>(item.as_integer());
            return true;
        }
        auto const byte = byte_of(item, range_message);
        if (byte) out += static_cast<char>(*byte);
        return byte.has_value();
    });
}

bool append_source(std::string& out, ByteSource const& given, char const* type_name, char const* range_message,
                   ByteArray* growing) {
    Value const source = given.source;
    if (given.encoding || given.errors) {
        Str* const text = source ? as_str(source) : nullptr;
        if (text && !given.encoding) return raise(type_error_type, "string argument without an encoding");
        if (!text)
            return raise(type_error_type, "{} without a string argument", given.encoding ? "encoding" : "errors");
        Ref<Bytes> const bytes = TRY(encode(*text, given.encoding, given.errors));
        out.append(bytes->view());
        return true;
    }
    if (!source) return true;
    if (as_str(source)) return raise(type_error_type, "string argument without an encoding");
    if (is_int(source) || type_of(source).slots.to_index) {
        Owned const number = Owned(to_index(source));
        if (number) {
            auto const size = fitting_int64(number);
            if (!size)
                return raise(overflow_error_type, "cannot fit '{}' into an index-sized integer",
                             type_of(source).name_text());
            if (*size < 0) return raise(value_error_type, "negative count");
            if (!Heap::fits(static_cast<size_t>(*size))) return raise_memory_error();
            out.append(static_cast<size_t>(*size), '\0');
            return true;
        }
        if (!is_pending(type_error_type)) return false;
        clear_pending();
    }
    if (BufferView const buffer(source, BufferLayout::any); buffer) {
        out.append(buffer.view());
        return true;
    }
    if (is_pending()) return false;
    if (is_plain_sequence(source)) return append_numbers(out, source, range_message);
    Owned const iterator = Owned(get_iterator(source));
    if (!iterator) {
        if (!is_pending(type_error_type)) return false;
        clear_pending();
        return raise(type_error_type, "cannot convert '{}' object to {}", type_of(source).name_text(), type_name);
    }
    // bytes makes room beforehand, bytearray does not.
    if (std::string_view(type_name) == "bytes" && !length_hint(source, 64)) return false;
    if (growing)
        return for_each(iterator, [&](Value item) {
            auto const byte = byte_of(item, range_message);
            char const c = static_cast<char>(byte.value_or(0));
            return byte && splice(*growing, growing->size, growing->size, {&c, 1});
        });
    return append_numbers(out, iterator, range_message);
}

}  // namespace gossamer
