// From a path or a number to a descriptor.
#include "runtime/types/file_opening.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "runtime/protocol/protocol.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/codecs.hpp"

namespace gossamer {

namespace {

// 'r', 'w', 'a' or 'x' …; 0: ValueError.
char kind_of(std::string_view mode) {
    char kind = 0;
    bool has_plus = false;
    for (char const c : mode) {
        if (std::strchr("rwaxb+", c) == nullptr || !c)
            return raise(value_error_type, "invalid mode: {}", mode), char(0);
        bool& twice = has_plus;
        if ((c == '+' && std::exchange(twice, true)) || (c != '+' && c != 'b' && kind)) {
            kind = 0;
            break;
        }
        if (c != '+' && c != 'b') kind = c;
    }
    if (!kind)
        (void)raise(value_error_type, "Must have exactly one of create/read/write/append mode and at most one plus");
    return kind;
}

int flags_of(char kind, bool plus) {
    int flags = O_CLOEXEC | (plus ? O_RDWR : kind == 'r' ? O_RDONLY : O_WRONLY);
    if (kind == 'w') flags |= O_CREAT | O_TRUNC;
    if (kind == 'a') flags |= O_CREAT | O_APPEND;
    if (kind == 'x') flags |= O_CREAT | O_EXCL;
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

// What has a path is named by it.
Owned path_like(Value file) {
    if (as_str(file) || as_bytes(file)) return Owned::share(file);
    Owned const method(lookup_special(file, names::__fspath__));
    if (is_pending()) clear_pending();
    if (!method || method.get().is_none())
        return raise(type_error_type, "expected str, bytes or os.PathLike object, not {}", type_of(file).name_text());
    Owned path = TRY(Owned(call(method)));
    if (!as_str(path) && !as_bytes(path))
        return raise(type_error_type, "expected {}.__fspath__() to return str or bytes, not {}",
                     type_of(file).name_text(), type_of(path).name_text());
    return path;
}

std::optional<int> call_opener(Value opener, Value file, int flags) {
    Owned const number = TRY(Owned(call(opener, {file, Value::integer(flags)})));
    auto const given = is_int(number) ? fitting_int64(number) : std::nullopt;
    if (!given) return raise(type_error_type, "expected integer from opener");
    if (*given < 0) return raise(value_error_type, "opener returned {}", *given);
    return static_cast<int>(*given);
}

// A number; nullopt without a pending exception: it is none.
std::optional<int> number_of(Value file) {
    if (file == true_value || file == false_value) {
        if (!warn(runtime_warning_type, "bool is used as a file descriptor")) return std::nullopt;
    } else if (!is_int(file))
        return std::nullopt;
    auto const number = fitting_int64(file);
    if (!number || *number > INT32_MAX || *number < INT32_MIN) return std::nullopt;
    if (*number < 0) return raise(value_error_type, "negative file descriptor");
    return static_cast<int>(*number);
}

}  // namespace

Value open_raw_file(Value file, std::string_view mode, bool closes_descriptor, Value opener) {
    auto const number = number_of(file);
    if (!number && is_pending()) return empty;
    char const kind = [&] { return kind_of(mode); }();
    Owned path;
    if (!number) {
        path = path_like(file);
        if (!path || !path_of(path.get())) return empty;
    }
    if (!kind) return empty;
    int const flags = flags_of(kind, mode.find('+') != mode.npos);
    int descriptor;
    if (number)
        descriptor = *number;
    else if (!closes_descriptor)
        return raise(value_error_type, "Cannot use closefd=False with file name");
    else if (opener && !opener.is_none())
        descriptor = TRY(call_opener(opener, file, flags));
    else {
        std::string const name = TRY(path_of(path.get()));
        do descriptor = ::open(name.c_str(), flags, 0666);
        while (descriptor < 0 && errno == EINTR);
        if (descriptor < 0) return raise_os_error(errno, file);
    }
    bool const is_ours = !number;
    struct stat status;
    int const error = ::fstat(descriptor, &status) < 0 ? errno : S_ISDIR(status.st_mode) ? EISDIR : 0;
    if (error == EISDIR || error == EBADF) {
        if (is_ours) ::close(descriptor);
        return error == EISDIR ? raise_os_error(error, file) : raise_os_error(error);
    }
    if (kind == 'a') ::lseek(descriptor, 0, SEEK_END);
    return make_raw_file(descriptor, file, mode, closes_descriptor);
}

}  // namespace gossamer
