// str(), repr(), ascii() and format(): what they ask of a value, and what they accept as an answer.
#include <charconv>

#include "runtime/core/str_text.hpp"
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

void out_of_memory() { raise_memory_error(); }

namespace {

Ref<Str> small_int_text(int64_t number) {
    char digits[24];
    char const* const end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    return make_ascii({digits, static_cast<size_t>(end - digits)});
}

// What a slot gave must be a str.
[[gnu::noinline, gnu::cold]] Value refuse(Value wrong, char const* method) {
    Owned const dropped = wrong;
    return raise(type_error_type, "{} returned non-string (type {})", method, type_of(wrong).name_text());
}

// How many reprs and strs of built-in types stand inside of each other on this thread. CPython refuses beyond this many
// whatever the stack would bear, and programs that measure it must find the same.
constexpr uint32_t deepest = 9998;
thread_local uint32_t depth = 0;

struct Level {
    Level() { ++depth; }
    ~Level() { --depth; }
    bool is_too_deep() const { return depth > deepest || stack_is_low(); }
};

}  // namespace

Value to_repr(Value value) {
    if (value.is_integer()) return small_int_text(value.as_integer()).release_value();
    Level const level;
    if (level.is_too_deep()) [[unlikely]]
        return raise_recursion_error(" while getting the repr of an object");
    UnarySlot const slot = type_of(value).slots.repr;
    if (!slot) [[unlikely]]
        return make_str(fmt::format("<{} object at {:#x}>", type_of(value).name_text(), value.bits)).release_value();
    Value const result = slot(value);
    if (!result || is_a(result, type_is_str)) [[likely]]
        return result;
    return refuse(result, "__repr__");
}

Value to_str(Value value) {
    if (is_exact_str(value)) return retain(value);
    if (value.is_integer()) return small_int_text(value.as_integer()).release_value();
    UnarySlot const slot = type_of(value).slots.str;
    if (!slot) return to_repr(value);
    Level const level;
    if (level.is_too_deep()) [[unlikely]]
        return raise_recursion_error(" while getting the str of an object");
    Value const result = slot(value);
    if (!result || is_a(result, type_is_str)) [[likely]]
        return result;
    return refuse(result, "__str__");
}

Value to_ascii_repr(Value value) {
    Owned repr = TRY(Owned(to_repr(value)));
    Str& text = repr.get().as<Str>();
    if (text.is_ascii()) return repr.release();
    std::string out;
    for (char32_t const c : code_points(text.view())) {
        if (c < 128)
            out.push_back(static_cast<char>(c));
        else
            append_escape(out, c);
    }
    return make_ascii(out).release_value();
}

bool append_str(std::string& out, Value value) {
    if (Str* const text = is_exact_str(value) ? &value.as<Str>() : nullptr) return out.append(text->view()), true;
    Owned const text = TRY(Owned(to_str(value)));
    out.append(text.get().as<Str>().view());
    return true;
}

bool append_repr(std::string& out, Value value) {
    if (is_exact_str(value)) return append_quoted(out, value.as<Str>().view()), true;
    if (value.is_integer()) {
        char digits[24];
        out.append(digits, std::to_chars(digits, digits + sizeof digits, value.as_integer()).ptr);
        return true;
    }
    Owned const text = TRY(Owned(to_repr(value)));
    out.append(text.get().as<Str>().view());
    return true;
}

// The guards of one interpreter form a list through the machine stack. It is as deep as CPython lets it be, whatever
// the size of the stack: looking through it is quadratic in the depth.
ReprGuard::ReprGuard(Object* object) : object_(object), outer_(context().representing) {
    constexpr size_t deepest = 9998;
    size_t depth = 1;
    for (ReprGuard const* guard = outer_; guard; guard = guard->outer_, ++depth)
        if (guard->object_ == object) {
            recursive_ = true;
            break;
        }
    if (depth > deepest || stack_is_low()) [[unlikely]] {
        failed_ = true;
        raise_recursion_error(" while getting the repr of an object");
    }
    context().representing = this;
}
ReprGuard::~ReprGuard() { context().representing = outer_; }

Value format(Value value, Str* specification) {
    bool const is_plain = !specification || specification->bytes == 0;
    if (is_plain && (is_exact_str(value) || value.is_integer())) return to_str(value);
    Type& type = type_of(value);
    Str* const given = specification ? specification : empty_str();
    if (!type.is_heap() && type.slots.format) return type.slots.format(value, given);
    Owned const method = lookup_special(value, names::__format__);
    if (!method) {
        if (is_pending()) return empty;
        if (is_plain) return to_str(value);
        return raise(type_error_type, "unsupported format string passed to {}.__format__", type.name_text());
    }
    Owned result = TRY(Owned(call(method, {Value::of(given)})));
    if (!is_a(result, type_is_str))
        return raise(type_error_type, "__format__ must return a str, not {}", type_of(result).name_text());
    return result.release();
}

}  // namespace gossamer
