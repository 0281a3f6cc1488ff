#include "runtime/types/codec_errors.hpp"

#include "runtime/core/str_text.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/codec_registry.hpp"
#include "runtime/types/exception_types.hpp"
#include "runtime/unicode/character_names.hpp"

namespace gossamer {

namespace {

constexpr std::string_view known_handlers[] = {
    "strict",          "ignore",        "replace",           "backslashreplace",
    "surrogateescape", "surrogatepass", "xmlcharrefreplace", "namereplace"};

bool is_known(std::string_view handler) {
    for (std::string_view const known : known_handlers)
        if (handler == known) return true;
    return false;
}

// A handler that the program has registered under this name, or LookupError.
Owned program_handler(std::string_view name) {
    Owned handler = registered_error_handler(name);
    if (!handler) return raise(lookup_error_type, "unknown error handler name '{}'", name);
    return handler;
}

// What a handler of the program gave: what stands for the wrong part, and where it wants to go on, from 0 or from the
// end.
struct HandlerResult {
    Owned text;
    int64_t position;
};
std::optional<HandlerResult> call_handler(std::string_view name, Handling& handling, bool may_be_bytes) {
    if (!handling.handler) handling.handler = TRY(program_handler(name));
    Owned const result = TRY(Owned(call(handling.handler, {handling.exception.get()})));
    Tuple* const pair = as_tuple(result);
    auto const refuse = [may_be_bytes] {
        return may_be_bytes ? raise(type_error_type, "encoding error handler must return (str/bytes, int) tuple")
                            : raise(type_error_type, "decoding error handler must return (str, int) tuple");
    };
    if (!pair || pair->size != 2) return refuse();
    // Of an encoder's handler the position is looked at first.
    if (!may_be_bytes && !as_str((*pair)[0])) return refuse();
    int64_t const position = TRY(to_int64((*pair)[1]));
    if (may_be_bytes && !as_str((*pair)[0]) && !as_bytes((*pair)[0])) return refuse();
    return HandlerResult{Owned::share((*pair)[0]), position};
}

std::optional<size_t> position_within(int64_t position, size_t size) {
    auto const length = static_cast<int64_t>(size);
    if (position < 0) position += length;
    if (position < 0 || position > length)
        return raise(index_error_type, "position {} from error handler out of bounds", position);
    return static_cast<size_t>(position);
}

enum class Width { utf8 = 3, utf16 = 2, utf32 = 4 };
struct SurrogateForm {
    Width width;
    bool big_endian;
};

// In which form an encoding would write a surrogate; nothing if it is none of Unicode's.
std::optional<SurrogateForm> surrogate_form(std::string_view encoding) {
    if (encoding == "utf-8") return SurrogateForm{Width::utf8, false};
    bool const big_endian = encoding.ends_with("-be");
    if (encoding.starts_with("utf-16")) return SurrogateForm{Width::utf16, big_endian};
    if (encoding.starts_with("utf-32")) return SurrogateForm{Width::utf32, big_endian};
    return std::nullopt;
}

char32_t read_unit(std::string_view data, size_t at, SurrogateForm form) {
    if (form.width == Width::utf8) {
        auto const byte = [&](size_t i) { return static_cast<unsigned char>(data[at + i]); };
        if ((byte(0) & 0xF0) != 0xE0 || (byte(1) & 0xC0) != 0x80 || (byte(2) & 0xC0) != 0x80) return 0;
        return static_cast<char32_t>((byte(0) & 0xF) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
    }
    auto const width = static_cast<size_t>(form.width);
    char32_t unit = 0;
    for (size_t i = 0; i < width; ++i)
        unit = unit << 8 | static_cast<unsigned char>(data[at + (form.big_endian ? i : width - 1 - i)]);
    return unit;
}

void append_unit(std::string& out, char32_t unit, SurrogateForm form) {
    if (form.width == Width::utf8) return append_utf8(out, unit);
    auto const width = static_cast<size_t>(form.width);
    for (size_t i = 0; i < width; ++i) out += static_cast<char>(unit >> 8 * (form.big_endian ? width - 1 - i : i));
}

void append_name(std::string& out, char32_t c) {
    std::string const name = unicode::character_name(c);
    if (name.empty()) return append_escape(out, c);
    out.append("\\N{").append(name).append("}");
}

}  // namespace

namespace {

using namespace exception_fields;

// The exception has been made for an earlier problem of the same text.
bool update_error(Value exception, size_t begin, size_t end, char const* reason) {
    Ref<Str> const text = TRY(make_str(reason));
    set_field(exception, unicode_start, Value::integer(static_cast<int64_t>(begin)));
    set_field(exception, unicode_end, Value::integer(static_cast<int64_t>(end)));
    set_field(exception, unicode_reason, text.value());
    return true;
}

bool prepare_error(DecodeProblem const& problem) {
    Handling& handling = *problem.handling;
    if (handling.exception) return update_error(handling.exception, problem.begin, problem.end, problem.reason);
    Ref<Str> const encoding = TRY(make_str(problem.encoding));
    Ref<Bytes> const object = TRY(make_bytes(std::string(problem.data).append(handling.held)));
    Ref<Str> const reason = TRY(make_str(problem.reason));
    handling.exception =
        Owned(make_exception(unicode_decode_error_type,
                             {encoding.value(), object.value(), Value::integer(static_cast<int64_t>(problem.begin)),
                              Value::integer(static_cast<int64_t>(problem.end)), reason.value()}));
    return static_cast<bool>(handling.exception);
}

bool prepare_error(EncodeProblem const& problem) {
    Handling& handling = *problem.handling;
    if (handling.exception) return update_error(handling.exception, problem.begin, problem.end, problem.reason);
    Ref<Str> const encoding = TRY(make_str(problem.encoding));
    Ref<Str> const reason = TRY(make_str(problem.reason));
    handling.exception = Owned(
        make_exception(unicode_encode_error_type,
                       {encoding.value(), Value::of(&problem.text), Value::integer(static_cast<int64_t>(problem.begin)),
                        Value::integer(static_cast<int64_t>(problem.end)), reason.value()}));
    return static_cast<bool>(handling.exception);
}

// Decoding goes on in what the exception holds now; false with an exception pending: those are no bytes.
bool take_object(DecodeProblem const& problem) {
    Handling& handling = *problem.handling;
    Value const object = handling.exception.get().as<Exception>().fields[unicode_object];
    if (!object) return raise(type_error_type, "object attribute not set");
    if (!as_bytes(object)) return raise(type_error_type, "object attribute must be bytes");
    handling.object = Owned::share(object);
    return true;
}

}  // namespace

bool raise_decode_error(DecodeProblem const& problem) {
    return prepare_error(problem) && raise_instance(problem.handling->exception);
}

bool raise_encode_error(EncodeProblem const& problem) {
    return prepare_error(problem) && raise_instance(problem.handling->exception);
}

std::optional<size_t> handle_decode_problem(std::string& out, DecodeProblem const& problem) {
    std::string_view const errors = problem.errors;
    auto const strict = [&]() -> std::optional<size_t> {
        raise_decode_error(problem);
        return std::nullopt;
    };
    if (errors == "strict") return strict();
    if (errors == "ignore") return problem.end;
    if (errors == "replace") {
        append_utf8(out, 0xFFFD);
        return problem.end;
    }
    if (errors == "backslashreplace") {
        for (size_t i = problem.begin; i < problem.end; ++i)
            append_escape(out, static_cast<unsigned char>(problem.data[i]));
        return problem.end;
    }
    if (errors == "surrogateescape") {
        // Bytes of ASCII are never escaped: the first of them ends what is.
        size_t at = problem.begin;
        while (at < problem.end && static_cast<unsigned char>(problem.data[at]) >= 128)
            append_utf8(out, 0xDC00u + static_cast<unsigned char>(problem.data[at++]));
        return at == problem.begin ? strict() : std::optional(at);
    }
    if (errors == "surrogatepass") {
        auto const form = surrogate_form(problem.encoding);
        if (!form || problem.data.size() - problem.begin < static_cast<size_t>(form->width)) return strict();
        char32_t const unit = read_unit(problem.data, problem.begin, *form);
        if (unit < 0xD800 || unit > 0xDFFF) return strict();
        append_utf8(out, unit);
        return problem.begin + static_cast<size_t>(form->width);
    }
    if (is_known(errors))
        return raise(type_error_type, "don't know how to handle UnicodeDecodeError in error callback");
    if (!prepare_error(problem)) return std::nullopt;
    Handling& handling = *problem.handling;
    auto const result = TRY(call_handler(errors, handling, false));
    if (!take_object(problem)) return std::nullopt;
    std::string_view const all = handling.object.get().as<Bytes>().view();
    size_t const resume = TRY(position_within(result.position, all.size()));
    problem.data = all.substr(0, all.size() - std::min(all.size() - resume, handling.held.size()));
    out.append(result.text.get().as<Str>().view());
    return resume;
}

std::optional<Replacement> handle_encode_problem(EncodeProblem const& problem) {
    std::string_view const errors = problem.errors;
    Replacement result;
    auto const strict = [&]() -> std::optional<Replacement> {
        raise_encode_error(problem);
        return std::nullopt;
    };
    if (errors == "strict") return strict();
    if (errors == "ignore") return result;
    if (errors == "replace") {
        result.text.assign(problem.end - problem.begin, '?');
        return result;
    }
    if (errors == "surrogateescape") {
        result.is_bytes = true;
        // The encodings of str itself carry out what they can, and complain of the rest.
        bool const is_direct =
            problem.encoding == "ascii" || problem.encoding == "latin-1" || problem.encoding == "utf-8";
        for (char32_t const c : code_points(problem.wrong)) {
            if (c < 0xDC80 || c > 0xDCFF) {
                EncodeProblem rest = problem;
                if (is_direct) rest.begin += result.text.size();
                raise_encode_error(rest);
                return std::nullopt;
            }
            result.text += static_cast<char>(c - 0xDC00);
        }
        return result;
    }
    if (errors == "surrogatepass") {
        auto const form = surrogate_form(problem.encoding);
        if (!form) return strict();
        result.is_bytes = true;
        for (char32_t const c : code_points(problem.wrong)) {
            if (c < 0xD800 || c > 0xDFFF) return strict();
            append_unit(result.text, c, *form);
        }
        return result;
    }
    if (!is_known(errors)) {
        if (!prepare_error(problem)) return std::nullopt;
        auto const given = TRY(call_handler(errors, *problem.handling, true));
        result.is_bytes = !as_str(given.text);
        result.text = result.is_bytes ? given.text.get().as<Bytes>().view() : given.text.get().as<Str>().view();
        result.resume = TRY(position_within(given.position, problem.text.length));
        return result;
    }
    for (char32_t const c : code_points(problem.wrong)) {
        if (errors == "backslashreplace")
            append_escape(result.text, c);
        else if (errors == "namereplace")
            append_name(result.text, c);
        else
            result.text += fmt::format("&#{};", static_cast<uint32_t>(c));
    }
    return result;
}

}  // namespace gossamer
