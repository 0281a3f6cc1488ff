// A descriptor and its buffers.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "runtime/binding/native.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/file.hpp"

namespace gossamer {

namespace {

constexpr size_t buffer_bytes = 8192;

ssize_t write_some(int descriptor, std::string_view data) {
    ssize_t done;
    do done = ::write(descriptor, data.data(), data.size());
    while (done < 0 && errno == EINTR);
    return done;
}

bool write_out(ByteState& state, std::string_view data) {
    while (!data.empty()) {
        ssize_t const done = write_some(state.descriptor, data);
        if (done < 0) return raise_os_error(errno);
        data.remove_prefix(static_cast<size_t>(done));
    }
    return true;
}

// What was read ahead is given back before writing or seeking.
bool give_back(ByteState& state) {
    size_t const ahead = state.read.size() - state.position;
    state.read.clear();
    state.position = 0;
    if (ahead && ::lseek(state.descriptor, -static_cast<off_t>(ahead), SEEK_CUR) < 0) return raise_os_error(errno);
    return true;
}

}  // namespace

Value make_byte_file(Type& type, int descriptor, Value name, std::string_view mode, bool owns_descriptor) {
    auto* const file = static_cast<ByteFile*>(heap().allocate(sizeof(ByteFile), &type.root, Contents::references));
    file->record = nullptr;
    file->name = retain(name);
    auto* const state = file->state = new ByteState;
    state->descriptor = descriptor;
    state->owns_descriptor = owns_descriptor;
    bool const both = mode.find('+') != mode.npos;
    state->is_readable = both || mode.find('r') != mode.npos;
    state->is_writable = both || mode.find('r') == mode.npos;
    state->is_appending = mode.find('a') != mode.npos;
    mode.copy(state->mode, sizeof state->mode - 1);
    return Value::of(file);
}

bool check_open(ByteFile const& file) {
    if (!file.state->is_closed) return true;
    return raise(value_error_type, "I/O operation on closed file.");
}

bool flush(ByteFile& file) {
    ByteState& state = *file.state;
    if (state.written.empty()) return true;
    // Taken out first: what the system refuses is not tried again.
    std::string const data = std::move(state.written);
    state.written.clear();
    return write_out(state, data);
}

bool write_bytes(ByteFile& file, std::string_view data) {
    ByteState& state = *file.state;
    if (!check_open(file)) return false;
    if (!state.is_writable) return raise(unsupported_operation_type, "not writable");
    if (!give_back(state)) return false;
    if (state.is_unbuffered) return write_out(state, data);
    if (state.written.size() + data.size() > buffer_bytes) {
        if (!flush(file)) return false;
        if (data.size() >= buffer_bytes) return write_out(state, data);
    }
    state.written.append(data);
    return true;
}

bool fill(ByteFile& file) {
    ByteState& state = *file.state;
    if (!check_open(file)) return false;
    if (!state.is_readable) return raise(unsupported_operation_type, "not readable");
    if (!flush(file)) return false;
    if (state.position == state.read.size()) {
        state.read.clear();
        state.position = 0;
    }
    size_t const had = state.read.size();
    state.read.resize(had + buffer_bytes);
    ssize_t got;
    do got = ::read(state.descriptor, state.read.data() + had, buffer_bytes);
    while (got < 0 && errno == EINTR);
    state.read.resize(had + static_cast<size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0) return raise_os_error(errno);
    return true;
}

bool read_all(ByteFile& file, std::string& out) {
    ByteState& state = *file.state;
    if (!fill(file)) return false;
    out.append(state.read, state.position);
    bool const at_end = state.position == state.read.size();
    state.read.clear();
    state.position = 0;
    // The rest straight into `out`: as much as the file says it has, and one byte more to see its end.
    for (bool done = at_end; !done;) {
        struct stat status;
        off_t const place = ::lseek(state.descriptor, 0, SEEK_CUR);
        bool const is_known = place >= 0 && ::fstat(state.descriptor, &status) == 0 && status.st_size > place;
        size_t const wanted =
            is_known ? static_cast<size_t>(status.st_size - place) + 1 : std::max(out.size() / 2, 8 * buffer_bytes);
        size_t const had = out.size();
        out.resize(had + wanted);
        ssize_t got;
        do got = ::read(state.descriptor, out.data() + had, wanted);
        while (got < 0 && errno == EINTR);
        int const error = errno;
        out.resize(had + static_cast<size_t>(std::max<ssize_t>(got, 0)));
        if (got < 0) return raise_os_error(error);
        done = got == 0;
    }
    return true;
}

bool seek(ByteFile& file, int64_t offset, int whence, int64_t& result) {
    if (!check_open(file) || !flush(file)) return false;
    if (whence < 0 || whence > 2) return raise(value_error_type, "whence value {} unsupported", whence);
    if (!give_back(*file.state)) return false;
    off_t const place = ::lseek(file.state->descriptor, offset, whence);
    if (place < 0) return raise_os_error(errno);
    result = place;
    return true;
}

std::optional<int64_t> tell(ByteFile& file) {
    if (!check_open(file)) return std::nullopt;
    off_t const place = ::lseek(file.state->descriptor, 0, SEEK_CUR);
    if (place < 0) return raise_os_error(errno);
    return static_cast<int64_t>(place) + static_cast<int64_t>(file.state->written.size()) -
           static_cast<int64_t>(file.state->read.size() - file.state->position);
}

bool close(ByteFile& file) {
    ByteState& state = *file.state;
    if (state.is_closed) return true;
    bool const flushed = flush(file);
    state.is_closed = true;
    if (state.owns_descriptor && ::close(state.descriptor) < 0 && flushed) return raise_os_error(errno);
    return flushed;
}

}  // namespace gossamer
