// The memory behind a view: making, releasing, reading and writing single items.
#include "runtime/types/memoryview.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "runtime/heap/heap.hpp"
#include "runtime/types/memoryview_items.hpp"
#include "runtime/types/program_buffer.hpp"

namespace gossamer {

bool check_released(MemoryView const& memory) {
    if (!memory.is_released) return true;
    return raise(value_error_type, "operation forbidden on released memoryview object");
}

// Of several dimensions without any item it does not matter how they would lie.
static bool is_void(MemoryView const& memory) { return memory.dimensions > 1 && memory.item_count() == 0; }

bool is_contiguous(MemoryView const& memory) {
    if (is_void(memory)) return true;
    int64_t expected = memory.item_bytes;
    for (int64_t i = memory.dimensions; i-- > 0;) {
        if (memory.shape[i] > 1 && memory.strides()[i] != expected) return false;
        expected *= memory.shape[i];
    }
    return true;
}

// Where the owner counts who looks at it; null: it does not care.
static uint32_t* exports_of(Value owner) {
    if (ByteArray* const array = as_bytearray(owner)) return &array->exports;
    return is_exactly(owner, memoryview_type) ? &owner.as<MemoryView>().exports : nullptr;
}

bool is_fortran_contiguous(MemoryView const& memory) {
    if (is_void(memory)) return true;
    int64_t expected = memory.item_bytes;
    for (int64_t i = 0; i < memory.dimensions; ++i) {
        if (memory.shape[i] > 1 && memory.strides()[i] != expected) return false;
        expected *= memory.shape[i];
    }
    return true;
}

Ref<MemoryView> make_view_of_owner(Value owner, int64_t dimensions) {
    auto* const memory =
        static_cast<MemoryView*>(heap().allocate(sizeof(MemoryView), &memoryview_type.root, Contents::references));
    memory->record = nullptr;
    memory->owner = retain(owner);
    memory->data = nullptr;
    memory->hash = 0;
    memory->item_bytes = 1;
    memory->dimensions = dimensions;
    memory->shape = static_cast<int64_t*>(std::calloc(static_cast<size_t>(dimensions) * 2 + 1, sizeof(int64_t)));
    memory->exports = 0;
    memory->format = 'B';
    memory->has_at = false;
    memory->is_readonly = true;
    memory->is_released = false;
    if (uint32_t* const exports = exports_of(owner)) ++*exports;
    return Ref<MemoryView>::adopt(memory);
}

Ref<MemoryView> make_view_like(MemoryView const& other, Value owner) {
    Ref<MemoryView> memory = make_view_of_owner(owner ? owner : other.owner, other.dimensions);
    memory->data = other.data;
    memory->item_bytes = other.item_bytes;
    memory->format = other.format;
    memory->has_at = other.has_at;
    memory->is_readonly = other.is_readonly;
    std::memcpy(memory->shape, other.shape, static_cast<size_t>(other.dimensions) * 2 * sizeof(int64_t));
    return memory;
}

void let_memory_go(MemoryView& memory) {
    if (memory.is_released) return;
    memory.is_released = true;
    Value const owner = move_out(memory.owner);
    if (!owner) return;
    if (uint32_t* const exports = exports_of(owner)) --*exports;
    release(owner);
}

Ref<MemoryView> make_memoryview(Value object) {
    if (is_exactly(object, memoryview_type)) {
        if (!check_released(object.as<MemoryView>())) return {};
        return make_view_like(object.as<MemoryView>());
    }
    if (has_program_buffer(object)) {
        Owned const buffer = TRY(ask_program_buffer(object, BufferFlags::full_readonly));
        return make_view_like(buffer.get().as<ProgramBuffer>().view.as<MemoryView>(), buffer);
    }
    return make_view_of_bytes(object);
}

Ref<MemoryView> make_view_of_bytes(Value object) {
    Bytes* const bytes = as_bytes(object);
    ByteArray* const array = bytes ? nullptr : as_bytearray(object);
    if (!bytes && !array)
        return raise(type_error_type, "memoryview: a bytes-like object is required, not '{}'",
                     type_of(object).name_text());
    Ref<MemoryView> memory = make_view_of_owner(object, 1);
    memory->data = bytes ? bytes->data : array->data;
    memory->shape[0] = static_cast<int64_t>(bytes ? bytes->size : array->size);
    memory->strides()[0] = 1;
    memory->is_readonly = bytes;
    return memory;
}

int64_t format_size(char format) {
    switch (format) {
        case 'c':
        case 'b':
        case 'B':
        case '?': return 1;
        case 'h':
        case 'H':
        case 'e': return 2;
        case 'i':
        case 'I':
        case 'f': return 4;
        case 'l':
        case 'L':
        case 'q':
        case 'Q':
        case 'n':
        case 'N':
        case 'd':
        case 'P': return 8;
        default: return 0;
    }
}

namespace {

template <class T> T load(char const* p) {
    T value;
    std::memcpy(&value, p, sizeof value);
    return value;
}

// A conversion failed: what is wrong in kind or in size is said in memoryview's own words.
[[gnu::cold]] bool raise_unfit(char format) {
    bool const is_kind = is_pending(type_error_type);
    if (!is_kind && !is_pending(overflow_error_type) && !is_pending(value_error_type)) return false;
    clear_pending();
    if (is_kind) return raise(type_error_type, "memoryview: invalid type for format '{}'", format);
    return raise(value_error_type, "memoryview: invalid value for format '{}'", format);
}

// Half precision: a sign, five bits of exponent, ten of fraction.
double load_half(char const* p) {
    auto const bits = load<uint16_t>(p);
    int const exponent = bits >> 10 & 31;
    double const fraction = bits & 1023;
    double const size = exponent == 31  ? (fraction == 0 ? HUGE_VAL : std::nan(""))
                        : exponent == 0 ? std::ldexp(fraction, -24)
                                        : std::ldexp(1024 + fraction, exponent - 25);
    return bits & 0x8000 ? -size : size;
}

bool save_half(char* p, Value value) {
    auto const number = to_double_value(value);
    if (!number) return raise_unfit('e');
    auto bits = static_cast<uint16_t>(std::signbit(*number) ? 0x8000 : 0);
    if (std::isnan(*number))
        bits |= 0x7E00;
    else if (std::isinf(*number))
        bits |= 0x7C00;
    else {
        int exponent;
        std::frexp(*number, &exponent);
        // Small ones share the lowest exponent, and nought.
        int const base = *number == 0 ? -14 : std::max(exponent - 1, -14);
        auto const steps = static_cast<int>(std::nearbyint(std::ldexp(std::fabs(*number), std::min(10 - base, 1100))));
        int const size = base > 15 ? 0x7C00 : ((base + 14) << 10) + steps;
        if (size >= 0x7C00) return raise(value_error_type, "memoryview: invalid value for format 'e'");
        bits |= static_cast<uint16_t>(size);
    }
    std::memcpy(p, &bits, sizeof bits);
    return true;
}

// Writes an integer that must fit T. false: TypeError or ValueError with memoryview's text.
template <class T> bool save_integer(char* p, Value value, char format) {
    auto const wrong_type = [&] { return raise(type_error_type, "memoryview: invalid type for format '{}'", format); };
    if (!is_int(value) && !type_of(value).slots.to_index) return wrong_type();
    Owned const number = Owned(to_index(value));
    if (!number) return raise_unfit(format);
    Owned const smallest = make_int(static_cast<int64_t>(std::numeric_limits<T>::min()));
    Owned const largest = std::is_signed_v<T> ? make_int(static_cast<int64_t>(std::numeric_limits<T>::max()))
                                              : make_int(static_cast<uint64_t>(std::numeric_limits<T>::max()));
    if (ints::compare(number, smallest) < 0 || ints::compare(number, largest) > 0)
        return raise(value_error_type, "memoryview: invalid value for format '{}'", format);
    IntView const view(number);
    uint64_t const magnitude = view.size ? view.limbs[0] : 0;
    auto const bits = static_cast<T>(view.is_negative ? 0 - magnitude : magnitude);
    std::memcpy(p, &bits, sizeof bits);
    return true;
}

template <class T> bool save_float(char* p, Value value, char format) {
    auto const number = to_double_value(value);
    if (!number) return raise_unfit(format);
    auto const narrowed = static_cast<T>(*number);
    std::memcpy(p, &narrowed, sizeof narrowed);
    return true;
}

}  // namespace

Value load_item(MemoryView const& memory, char const* p) {
    switch (memory.format) {
        case 'B': return Value::integer(load<uint8_t>(p));
        case 'b': return Value::integer(load<int8_t>(p));
        case 'c': return make_bytes({p, 1}).release_value();
        case '?': return Value::boolean(*p != 0);
        case 'h': return Value::integer(load<int16_t>(p));
        case 'H': return Value::integer(load<uint16_t>(p));
        case 'i': return Value::integer(load<int32_t>(p));
        case 'I': return Value::integer(load<uint32_t>(p));
        case 'l':
        case 'q':
        case 'n': return make_int(load<int64_t>(p));
        case 'e': return make_float(load_half(p));
        case 'f': return make_float(load<float>(p));
        case 'd': return make_float(load<double>(p));
        default: return make_int(load<uint64_t>(p));
    }
}

bool save_item(MemoryView const& memory, char* p, Value value) {
    char const format = memory.format;
    switch (format) {
        case 'B': return save_integer<uint8_t>(p, value, format);
        case 'b': return save_integer<int8_t>(p, value, format);
        case 'c': {
            Bytes* const bytes = as_bytes(value);
            if (!bytes) return raise(type_error_type, "memoryview: invalid type for format 'c'");
            if (bytes->size != 1) return raise(value_error_type, "memoryview: invalid value for format 'c'");
            *p = bytes->data[0];
            return true;
        }
        case '?': {
            bool const answer = TRY(truth(value));
            *p = answer;
            return true;
        }
        case 'h': return save_integer<int16_t>(p, value, format);
        case 'H': return save_integer<uint16_t>(p, value, format);
        case 'i': return save_integer<int32_t>(p, value, format);
        case 'I': return save_integer<uint32_t>(p, value, format);
        case 'l':
        case 'q':
        case 'n': return save_integer<int64_t>(p, value, format);
        case 'e': return save_half(p, value);
        case 'f': return save_float<float>(p, value, format);
        case 'd': return save_float<double>(p, value, format);
        case 'P':  // a pointer: either sign will do, and nothing but an int
            if (!is_int(value)) return raise(type_error_type, "memoryview: invalid type for format 'P'");
            if (is_int(value) && sign_of(value) < 0) return save_integer<int64_t>(p, value, format);
            [[fallthrough]];
        default: return save_integer<uint64_t>(p, value, format);
    }
}

namespace {

void append_dimension(std::string& out, MemoryView const& memory, char const* p, int64_t dimension) {
    if (dimension == memory.dimensions) {
        out.append(p, static_cast<size_t>(memory.item_bytes));
        return;
    }
    for (int64_t i = 0; i < memory.shape[dimension]; ++i)
        append_dimension(out, memory, p + i * memory.strides()[dimension], dimension + 1);
}

}  // namespace

void append_items(std::string& out, MemoryView const& memory) {
    if (is_contiguous(memory))
        out.append(memory.data, static_cast<size_t>(memory.byte_count()));
    else
        append_dimension(out, memory, memory.data, 0);
}

}  // namespace gossamer
