// The standard streams, and opening files.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "runtime/binding/native.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/byte_methods.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/types/file.hpp"
#include "runtime/types/file_opening.hpp"
#include "runtime/types/text_file.hpp"

namespace gossamer {

namespace {

// How the environment wants the standard streams: PYTHONIOENCODING, else UTF-8; in the C locale bytes that are no
// UTF-8 pass through.
struct StreamManner {
    std::string encoding = "utf-8", errors = "strict";
};

char const* locale_name() {
    char const* locale = "C";
    for (char const* const variable : {"LC_ALL", "LC_CTYPE", "LANG"})
        if (char const* const value = std::getenv(variable); value && *value) {
            locale = value;
            break;
        }
    return locale;
}
bool is_c_locale() { return std::strcmp(locale_name(), "C") == 0 || std::strcmp(locale_name(), "POSIX") == 0; }

StreamManner stream_manner() {
    StreamManner manner;
    if (is_c_locale() || std::strncmp(locale_name(), "C.", 2) == 0) manner.errors = "surrogateescape";
    if (char const* const wanted = std::getenv("PYTHONIOENCODING"); wanted && *wanted) {
        std::string_view const text = wanted;
        size_t const colon = std::min(text.find(':'), text.size());
        if (colon && !canonical_encoding(text.substr(0, colon)).empty()) {
            manner.encoding = canonical_encoding(text.substr(0, colon));
            if (manner.encoding == "latin-1") manner.encoding = "iso8859-1";
            manner.errors = "strict";
        }
        if (colon + 1 < text.size()) manner.errors = text.substr(colon + 1);
    }
    return manner;
}

Value make_stream(int descriptor, char const* name, bool writes, StreamManner const& manner, bool unbuffered = false) {
    if (::fcntl(descriptor, F_GETFD) < 0) return none;
    Ref<Str> const name_text = make_ascii(name);
    Type& type = writes ? buffered_writer_type : buffered_reader_type;
    Owned const raw(make_raw_file(descriptor, name_text.value(), writes ? "w" : "r", false));
    Owned const bytes(unbuffered ? Owned::share(raw.get()) : Owned(make_byte_file(type, raw.get())));
    Ref<Str> const newline = make_ascii("\n");  // lines are handed on as they are, whatever ends them
    Value const text = make_text_file(bytes, manner.encoding, manner.errors, newline.get(), writes ? "w" : "r");
    TextState& state = *text.as<TextFile>().state;
    state.is_line_buffered = ::isatty(descriptor) == 1 && !unbuffered;
    state.writes_through = unbuffered;
    state.is_readable = !writes;
    state.is_writable = writes;
    // They are never closed: whatever dies last may still print.
    for (Value const file : {raw.get(), bytes.get(), text}) file.object()->flags &= static_cast<uint8_t>(~has_del);
    return text;
}

// The name it goes by: CPython's UTF-8 mode, which the C locale turns on, spells it in small letters.
std::string_view locale_encoding() { return is_c_locale() ? "utf-8" : "UTF-8"; }

bool flush_quietly(Value stream) {
    TextFile* const file = as_text_file(stream);
    if (!file || !file->buffer) return true;
    // What is on its way meanwhile stays as it is.
    Owned pending = is_pending() ? take_pending() : Owned();
    bool const is_done = is_closed_below(*file).value_or(true) || flush(*file);
    if (is_pending()) clear_pending();
    if (pending) restore_pending(std::move(pending));
    return is_done;
}

struct Mode {
    char kind = 0;  // 'r', 'w', 'a' or 'x'
    bool plus = false, binary = false, text = false;
};

std::optional<Mode> parse_mode(std::string_view text) {
    Mode mode;
    auto const invalid = [&]() -> std::optional<Mode> { return raise(value_error_type, "invalid mode: '{}'", text); };
    for (size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        if (text.find(c, i + 1) != text.npos || std::strchr("rwaxbt+", c) == nullptr) return invalid();
        if (c == '+')
            mode.plus = true;
        else if (c == 'b')
            mode.binary = true;
        else if (c == 't')
            mode.text = true;
        else if (mode.kind)
            return raise(value_error_type, "must have exactly one of create/read/write/append mode");
        else
            mode.kind = c;
    }
    if (mode.binary && mode.text) return raise(value_error_type, "can't have text and binary mode at once");
    if (!mode.kind)
        return raise(value_error_type, "Must have exactly one of create/read/write/append mode and at most one plus");
    return mode;
}

Value close_after_failure(Value raw) {
    Owned failure = take_pending();
    if (!Owned(call_method(raw, names::close))) clear_pending();
    restore_pending(std::move(failure));
    return empty;
}

}  // namespace

Value open_file(OpenArguments const& given) {
    // What has a path is named by it from here on.
    OpenArguments arguments = given;
    Owned path;
    if (!as_str(arguments.file) && !as_bytes(arguments.file) && !is_int(arguments.file)) {
        Owned const method = Owned(lookup_special(arguments.file, names::__fspath__));
        if (is_pending()) clear_pending();
        if (!method || method.get().is_none())
            return raise(type_error_type, "expected str, bytes or os.PathLike object, not {}",
                         type_of(arguments.file).name_text());
        path = TRY(Owned(call(method)));
        if (!as_str(path) && !as_bytes(path))
            return raise(type_error_type, "expected {}.__fspath__() to return str or bytes, not {}",
                         type_of(arguments.file).name_text(), type_of(path).name_text());
        arguments.file = path.get();
    }
    Mode const mode = TRY(parse_mode(arguments.mode));
    if (mode.binary && arguments.encoding)
        return raise(value_error_type, "binary mode doesn't take an encoding argument");
    if (mode.binary && arguments.errors) return raise(value_error_type, "binary mode doesn't take an errors argument");
    if (mode.binary && arguments.newline) return raise(value_error_type, "binary mode doesn't take a newline argument");
    if (!mode.binary && arguments.buffering == 0) return raise(value_error_type, "can't have unbuffered text I/O");
    if (arguments.newline) {
        std::string_view const newline = arguments.newline->view();
        if (!newline.empty() && newline != "\n" && newline != "\r" && newline != "\r\n")
            return raise(value_error_type, "illegal newline value: {}", newline);
    }
    for (Str* const name : {arguments.encoding, arguments.errors, arguments.newline})
        if (name && name->view().find('\0') != std::string_view::npos)
            return raise(value_error_type, "embedded null character");
    if (arguments.encoding && arguments.encoding->view() != "locale" &&
        canonical_encoding(arguments.encoding->view()).empty())
        return raise(lookup_error_type, "unknown encoding: {}", arguments.encoding->view());
    std::string raw_mode(1, mode.kind);
    if (mode.plus) raw_mode += '+';
    if (mode.binary && arguments.buffering == 1 &&
        !warn(runtime_warning_type, "line buffering (buffering=1) isn't supported in binary mode, the default buffer "
                                    "size will be used"))
        return empty;
    Owned raw = TRY(Owned(open_raw_file(arguments.file, raw_mode, arguments.closes_descriptor, arguments.opener)));
    RawFile& file = raw.get().as<RawFile>();
    if (arguments.buffering == 0) return raw.release();
    bool const is_terminal = arguments.buffering < 0 && ::isatty(file.descriptor) == 1;
    Type& type = mode.plus ? buffered_random_type : mode.kind == 'r' ? buffered_reader_type : buffered_writer_type;
    struct stat status;
    bool const is_known = arguments.buffering < 2 && ::fstat(file.descriptor, &status) == 0 && status.st_blksize > 1;
    Owned bytes(make_byte_file(type, raw.get(),
                               arguments.buffering > 1 ? arguments.buffering
                               : is_known              ? status.st_blksize
                                                       : 8192));
    if (!bytes) return close_after_failure(raw.get());
    if (mode.binary) return bytes.release();
    // What is appended to carries its byte order mark already.
    bool const continues = mode.kind == 'a' && ::lseek(file.descriptor, 0, SEEK_CUR) > 0;
    bool const is_locale = !arguments.encoding || arguments.encoding->view() == "locale";
    Value const text =
        make_text_file(bytes, is_locale ? locale_encoding() : arguments.encoding->view(),
                       arguments.errors ? arguments.errors->view() : "strict", arguments.newline, arguments.mode);
    TextState& state = *text.as<TextFile>().state;
    state.has_started = continues;
    state.is_line_buffered = arguments.buffering == 1 || is_terminal;
    return text;
}

Streams* make_streams(bool unbuffered) {
    StreamManner const manner = stream_manner();
    StreamManner error_manner = manner;
    error_manner.errors = "backslashreplace";
    auto* const streams = new Streams;
    streams->in = make_stream(0, "<stdin>", false, manner);
    streams->out = make_stream(1, "<stdout>", true, manner, unbuffered);
    streams->error = make_stream(2, "<stderr>", true, error_manner, unbuffered);
    if (TextFile* const error = as_text_file(streams->error); error && !unbuffered)
        error->state->is_line_buffered = true;
    return streams;
}

void destroy_streams(Streams* streams) {
    if (!streams) return;
    for (Value* const stream : {&streams->in, &streams->out, &streams->error}) release(std::exchange(*stream, empty));
    delete streams;
}

bool flush_streams() {
    Streams* const streams = context().streams;
    if (!streams) return true;
    bool const out = flush_quietly(streams->out);
    return flush_quietly(streams->error) && out;
}

}  // namespace gossamer
