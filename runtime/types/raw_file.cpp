// A descriptor: what io.FileIO does, without Python's arguments.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>

#include "runtime/binding/native.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/file.hpp"

namespace gossamer {

namespace {

constexpr size_t chunk_bytes = 65536;
// More the system does not move at once.
constexpr size_t most_bytes = 0x7ffff000;

}  // namespace

Value make_raw_file(int descriptor, Value name, std::string_view mode, bool owns_descriptor) {
    RawFile* const file = allocate_instance<RawFile>(file_io_type);
    if (!file) return empty;
    file->name = retain(name);
    file->descriptor = descriptor;
    bool const both = mode.find('+') != mode.npos;
    file->is_created = mode.find('x') != mode.npos;
    file->is_readable = both || mode.find('r') != mode.npos;
    file->is_writable = both || mode.find('r') == mode.npos;
    file->is_appending = mode.find('a') != mode.npos;
    file->owns_descriptor = owns_descriptor;
    file->is_finalising = false;
    return Value::of(file);
}

std::string_view mode_of(RawFile const& file) {
    if (file.is_created) return file.is_readable ? "xb+" : "xb";
    if (file.is_appending) return file.is_readable ? "ab+" : "ab";
    return !file.is_readable ? "wb" : file.is_writable ? "rb+" : "rb";
}

Transfer read_raw(RawFile& file, char* out, size_t wanted, size_t& got) {
    ssize_t count;
    do count = ::read(file.descriptor, out, std::min(wanted, most_bytes));
    while (count < 0 && errno == EINTR);
    got = static_cast<size_t>(std::max<ssize_t>(count, 0));
    if (count >= 0) return Transfer::done;
    if (errno == EAGAIN) return Transfer::would_block;
    return raise_os_error(errno), Transfer::failed;
}

Transfer write_raw(RawFile& file, std::string_view data, size_t& taken) {
    ssize_t count;
    do count = ::write(file.descriptor, data.data(), std::min(data.size(), most_bytes));
    while (count < 0 && errno == EINTR);
    taken = static_cast<size_t>(std::max<ssize_t>(count, 0));
    if (count >= 0) return Transfer::done;
    if (errno == EAGAIN) return Transfer::would_block;
    return raise_os_error(errno), Transfer::failed;
}

Transfer read_all_raw(RawFile& file, std::string& out) {
    size_t const begin = out.size();
    for (;;) {
        // As much as the file says it has, and one byte more to see its end.
        struct stat status;
        off_t const place = ::lseek(file.descriptor, 0, SEEK_CUR);
        bool const is_known = place >= 0 && ::fstat(file.descriptor, &status) == 0 && status.st_size > place;
        size_t const wanted =
            is_known ? static_cast<size_t>(status.st_size - place) + 1 : std::max(out.size() / 2, chunk_bytes);
        size_t const had = out.size();
        if (!Heap::fits(had + wanted)) return raise_memory_error(), Transfer::failed;
        out.resize(had + wanted);
        size_t got;
        Transfer const how = read_raw(file, out.data() + had, wanted, got);
        out.resize(had + got);
        if (how == Transfer::would_block && out.size() > begin) return Transfer::done;
        if (how != Transfer::done || !got) return how;
    }
}

std::optional<int64_t> seek_raw(RawFile& file, int64_t offset, int whence) {
    off_t const place = ::lseek(file.descriptor, offset, whence);
    if (place < 0) return raise_os_error(errno);
    return place;
}

void warn_unclosed(Value raw, Value source) {
    RawFile* const file = type_of(raw).derives_from(file_io_type) ? &raw.as<RawFile>() : nullptr;
    if (!file || file->descriptor < 0 || !file->owns_descriptor) return;
    Owned pending = is_pending() ? take_pending() : Owned();
    std::string text = "unclosed file ";
    bool said = append_repr(text, source);
    if (said) {
        Ref<Str> const message = make_str(text);
        said = warn_from(message.value(), Value::of(&resource_warning_type), 1, source, nullptr);
    }
    if (!said) {
        if (is_pending(warning_type))
            report_unraisable(source);
        else
            clear_pending();
    }
    if (pending) restore_pending(std::move(pending));
}

}  // namespace gossamer
