// The standard streams, and opening files.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "runtime/binding/native.hpp"
#include "runtime/types/byte_methods.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/types/file.hpp"
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

Value make_stream(int descriptor, char const* name, bool writes, StreamManner const& manner) {
    if (::fcntl(descriptor, F_GETFD) < 0) return none;
    Ref<Str> const name_text = make_ascii(name);
    Type& type = writes ? buffered_writer_type : buffered_reader_type;
    Owned const bytes = make_byte_file(type, descriptor, name_text.value(), writes ? "wb" : "rb", false);
    Value const text = make_text_file(bytes, manner.encoding, manner.errors, nullptr, writes ? "w" : "r");
    TextState& state = *text.as<TextFile>().state;
    state.is_line_buffered = ::isatty(descriptor) == 1;
    return text;
}

// The name it goes by: CPython's UTF-8 mode, which the C locale turns on, spells it in small letters.
std::string_view locale_encoding() { return is_c_locale() ? "utf-8" : "UTF-8"; }

bool flush_quietly(Value stream) {
    TextFile* const file = as_text_file(stream);
    if (!file || !file->buffer || (bytes_below(*file) && bytes_below(*file)->state->is_closed)) return true;
    if (flush(*file)) return true;
    clear_pending();
    return false;
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

int flags_of(Mode mode) {
    int flags = O_CLOEXEC | (mode.plus ? O_RDWR : mode.kind == 'r' ? O_RDONLY : O_WRONLY);
    if (mode.kind == 'w') flags |= O_CREAT | O_TRUNC;
    if (mode.kind == 'a') flags |= O_CREAT | O_APPEND;
    if (mode.kind == 'x') flags |= O_CREAT | O_EXCL;
    return flags;
}

// The path as the system wants it; nullopt: TypeError or ValueError.
std::optional<std::string> path_of(Value file) {
    std::string path;
    if (Str* const text = as_str(file))
        path = encode_machine_text(text->view());
    else if (Bytes* const bytes = as_bytes(file))
        path = bytes->view();
    else
        return raise(type_error_type, "expected str, bytes or os.PathLike object, not {}", type_of(file).name_text());
    if (path.find('\0') != path.npos) return raise(value_error_type, "embedded null byte");
    return path;
}

std::optional<int> open_descriptor(OpenArguments const& arguments, Mode mode) {
    if (is_int(arguments.file)) {
        auto const number = fitting_int64(arguments.file);
        if (!number || *number > INT32_MAX)
            return raise(type_error_type, "expected str, bytes or os.PathLike object, not int");
        if (*number < 0) return raise(value_error_type, "negative file descriptor");
        if (::fcntl(static_cast<int>(*number), F_GETFD) < 0) return raise_os_error(errno);
        return static_cast<int>(*number);
    }
    if (!arguments.closes_descriptor) return raise(value_error_type, "Cannot use closefd=False with file name");
    std::string const path = TRY(path_of(arguments.file));
    int descriptor;
    if (arguments.opener && !arguments.opener.is_none()) {
        Owned const number = TRY(Owned(call(arguments.opener, {arguments.file, Value::integer(flags_of(mode))})));
        auto const given = is_int(number) ? fitting_int64(number) : std::nullopt;
        if (!given) return raise(type_error_type, "expected integer from opener");
        if (*given < 0) return raise(value_error_type, "opener returned {}", *given);
        descriptor = static_cast<int>(*given);
    } else {
        do descriptor = ::open(path.c_str(), flags_of(mode), 0666);
        while (descriptor < 0 && errno == EINTR);
        if (descriptor < 0) return raise_os_error(errno, arguments.file);
    }
    struct stat status;
    if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
        ::close(descriptor);
        return raise_os_error(EISDIR, arguments.file);
    }
    return descriptor;
}

}  // namespace

Value open_file(OpenArguments const& given) {
    // What has a path is named by it from here on.
    OpenArguments arguments = given;
    Owned path;
    if (!as_str(arguments.file) && !as_bytes(arguments.file) && !is_int(arguments.file)) {
        Owned const method = Owned(lookup_special(arguments.file, names::__fspath__));
        if (is_pending()) return empty;
        if (!method)
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
    if (arguments.encoding && arguments.encoding->view() != "locale" &&
        canonical_encoding(arguments.encoding->view()).empty())
        return raise(lookup_error_type, "unknown encoding: {}", arguments.encoding->view());
    int const descriptor = TRY(open_descriptor(arguments, mode));
    char byte_mode[4] = {mode.kind, 'b', 0, 0};
    if (mode.plus) byte_mode[2] = '+';
    if (mode.kind == 'w' && mode.plus) std::memcpy(byte_mode, "rb+", 4);
    Type& type = arguments.buffering == 0 ? file_io_type
                 : mode.plus              ? buffered_random_type
                 : mode.kind == 'r'       ? buffered_reader_type
                                          : buffered_writer_type;
    Owned bytes = make_byte_file(type, descriptor, arguments.file, byte_mode, arguments.closes_descriptor);
    // What is appended to carries its byte order mark already.
    bool const continues = mode.kind == 'a' && ::lseek(descriptor, 0, SEEK_END) > 0;
    bytes.get().as<ByteFile>().state->is_unbuffered = arguments.buffering == 0;
    if (mode.binary) return bytes.release();
    bool const is_locale = !arguments.encoding || arguments.encoding->view() == "locale";
    Value const text =
        make_text_file(bytes, is_locale ? locale_encoding() : arguments.encoding->view(),
                       arguments.errors ? arguments.errors->view() : "strict", arguments.newline, arguments.mode);
    TextState& state = *text.as<TextFile>().state;
    state.has_started = continues;
    state.is_line_buffered = arguments.buffering == 1 || (arguments.buffering < 0 && ::isatty(descriptor) == 1);
    return text;
}

Streams* make_streams() {
    StreamManner const manner = stream_manner();
    StreamManner error_manner = manner;
    error_manner.errors = "backslashreplace";
    auto* const streams = new Streams;
    streams->in = make_stream(0, "<stdin>", false, manner);
    streams->out = make_stream(1, "<stdout>", true, manner);
    streams->error = make_stream(2, "<stderr>", true, error_manner);
    if (TextFile* const error = as_text_file(streams->error)) error->state->is_line_buffered = true;
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
