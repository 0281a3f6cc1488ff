// Reading through the buffer.
#include <cstring>

#include "runtime/binding/native.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/byte_file.hpp"
#include "runtime/types/bytearray.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/memoryview.hpp"
#include "runtime/types/text_arguments.hpp"

namespace gossamer {

namespace {

void raise_from_pending(char const* text) {
    Owned const cause = take_pending();
    (void)raise(os_error_type, "{}", text);
    Owned error = take_pending();
    for (Str* const name : {names::__context__, names::__cause__})
        if (!set_attribute(error.get(), name, cause.get())) clear_pending();
    restore_pending(std::move(error));
}

// Asks the file below once. Its own classes read into a view of a bytearray, which they may keep.
Transfer read_below(ByteFile& file, char* out, size_t wanted, size_t& got) {
    ByteState& state = *file.state;
    got = 0;
    if (RawFile* const raw = as_raw_file(file.raw)) [[likely]] {
        if (raw->descriptor < 0) return raise(value_error_type, "I/O operation on closed file"), Transfer::failed;
        if (!raw->is_readable) return raise(unsupported_operation_type, "File not open for reading"), Transfer::failed;
        Transfer const how = read_raw(*raw, out, wanted, got);
        if (state.absolute >= 0) state.absolute += static_cast<int64_t>(got);
        return how;
    }
    Owned const raw = Owned::share(file.raw);
    Ref<ByteArray> const target = make_bytearray(std::string(wanted, '\0'));
    Ref<MemoryView> const view = target ? make_memoryview(target.value()) : Ref<MemoryView>();
    if (!view) return Transfer::failed;
    Owned const answer(call_method(raw.get(), intern("readinto"), {view.value()}));
    if (!answer) return Transfer::failed;
    if (answer.get().is_none()) return Transfer::would_block;
    auto const count = to_int64(answer.get());
    if (!count) return raise_from_pending("raw readinto() failed"), Transfer::failed;
    if (*count < 0 || static_cast<size_t>(*count) > wanted)
        return raise(os_error_type, "raw readinto() returned invalid length {} (should have been between 0 and {})",
                     *count, wanted),
               Transfer::failed;
    got = static_cast<size_t>(*count);
    std::memcpy(out, target->view().data(), std::min(got, target->view().size()));
    if (state.absolute >= 0) state.absolute += *count;
    return Transfer::done;
}

// Reads once into the free end of the buffer.
Transfer fill(ByteFile& file, size_t& got) {
    ByteState& state = *file.state;
    int64_t const start = has_read(state) ? state.read_end : 0;
    size_t const room = state.buffer.size() - static_cast<size_t>(start);
    Transfer const how = read_below(file, state.buffer.data() + start, room, got);
    if (how == Transfer::done && got) state.read_end = state.raw_position = start + static_cast<int64_t>(got);
    return how;
}

std::string_view take(ByteState& state, size_t wanted) {
    auto const there = static_cast<size_t>(read_ahead_of(state));
    std::string_view const part(state.buffer.data() + state.position, std::min(there, wanted));
    state.position += static_cast<int64_t>(part.size());
    return part;
}

// The file below is a RawFile.
Transfer read_all_below(ByteFile& file, std::string& out) {
    RawFile& raw = *as_raw_file(file.raw);
    if (!raw.is_readable) return raise(unsupported_operation_type, "File not open for reading"), Transfer::failed;
    size_t const had = out.size();
    Transfer const how = read_all_raw(raw, out);
    if (file.state->absolute >= 0) file.state->absolute += static_cast<int64_t>(out.size() - had);
    return how;
}

bool settle_writing(ByteFile& file) { return !file.state->is_writable || flush_and_rewind(file); }

}  // namespace

Value read_everything(ByteFile& file) {
    ByteState& state = *file.state;
    std::string const ahead(take(state, SIZE_MAX));
    if (!settle_writing(file)) return empty;
    state.read_end = -1;
    if (as_raw_file(file.raw)) [[likely]] {
        std::string all = ahead;
        Transfer const how = read_all_below(file, all);
        if (how == Transfer::failed) return empty;
        return how == Transfer::would_block && all.empty() ? none : make_bytes(all).release_value();
    }
    Owned const raw = Owned::share(file.raw);
    auto const found = find_attribute(raw.get(), intern("readall"));
    if (!found) return empty;
    if (Owned const read_all(*found); read_all) {
        Owned rest = TRY(Owned(call(read_all.get())));
        if (!rest.get().is_none() && !as_bytes(rest.get()))
            return raise(type_error_type, "readall() should return bytes");
        if (ahead.empty()) return rest.release();
        return make_bytes(rest.get().is_none() ? ahead : ahead + std::string(rest.get().as<Bytes>().view()))
            .release_value();
    }
    for (std::string all = ahead;;) {
        Owned part = TRY(Owned(call_method(raw.get(), names::read)));
        Bytes* const bytes = as_bytes(part.get());
        if (!bytes && !part.get().is_none()) return raise(type_error_type, "read() should return bytes");
        if (!bytes || !bytes->size) return all.empty() ? part.release() : make_bytes(all).release_value();
        all += bytes->view();
        if (state.absolute >= 0) state.absolute += static_cast<int64_t>(bytes->size);
    }
}

Value read_some(ByteFile& file, size_t wanted) {
    ByteState& state = *file.state;
    if (wanted <= static_cast<size_t>(read_ahead_of(state))) return make_bytes(take(state, wanted)).release_value();
    if (!Heap::fits(wanted)) return raise_memory_error();
    std::string out(take(state, wanted));
    if (!settle_writing(file)) return empty;
    state.read_end = -1;
    auto const result = [&](Transfer how) -> Value {
        if (how == Transfer::failed) return empty;
        if (how == Transfer::would_block && out.empty()) return none;
        return make_bytes(out).release_value();
    };
    size_t const size = state.buffer.size();
    // Whole blocks go past the buffer.
    while (size_t const blocks = (wanted - out.size()) / size * size) {
        size_t const had = out.size();
        size_t got;
        out.resize(had + blocks);
        Transfer const how = read_below(file, out.data() + had, blocks, got);
        out.resize(had + got);
        if (how != Transfer::done || !got) return result(how);
    }
    state.position = state.raw_position = state.read_end = 0;
    while (out.size() < wanted && state.read_end < static_cast<int64_t>(size)) {
        size_t got;
        Transfer const how = fill(file, got);
        if (how != Transfer::done || !got) return result(how);
        out += take(state, wanted - out.size());
    }
    return make_bytes(out).release_value();
}

Value read_at_most(ByteFile& file, int64_t wanted) {
    std::string out;
    auto const most = static_cast<size_t>(wanted < 0 ? static_cast<int64_t>(file.state->buffer.size()) : wanted);
    if (!Heap::fits(most)) return raise_memory_error();
    return read_once(file, out, most) ? make_bytes(out).release_value() : empty;
}

bool read_once(ByteFile& file, std::string& out, size_t most) {
    if (!check_open_for(file, "read of closed file")) return false;
    if (!file.state->is_readable) return raise(unsupported_operation_type, "read1");
    if (!most) return true;
    ByteState& state = *file.state;
    if (read_ahead_of(state)) return out += take(state, most), true;
    state.read_end = -1;
    size_t const had = out.size();
    size_t got;
    out.resize(had + most);
    Transfer const how = read_below(file, out.data() + had, most, got);
    out.resize(had + got);
    return how != Transfer::failed;
}

bool read_all(ByteFile& file, std::string& out) {
    if (!check_open_for(file, "read of closed file")) return false;
    if (!file.state->is_readable) return raise(unsupported_operation_type, "read");
    if (as_raw_file(file.raw)) [[likely]] {
        out += take(*file.state, SIZE_MAX);
        if (!settle_writing(file)) return false;
        file.state->read_end = -1;
        return read_all_below(file, out) != Transfer::failed;
    }
    Owned const data = TRY(Owned(read_everything(file)));
    if (Bytes* const bytes = as_bytes(data.get())) out += bytes->view();
    return true;
}

Value peek(ByteFile& file) {
    if (!check_open_for(file, "peek of closed file") || !settle_writing(file)) return empty;
    ByteState& state = *file.state;
    if (!read_ahead_of(state)) {
        state.read_end = -1;
        size_t got;
        if (fill(file, got) == Transfer::failed) return empty;
        state.position = 0;
    }
    return make_bytes(std::string_view(state.buffer.data() + state.position, static_cast<size_t>(read_ahead_of(state))))
        .release_value();
}

bool take_line(ByteFile& file, std::string& line, int64_t limit) {
    if (!check_open_for(file, "readline of closed file")) return false;
    ByteState& state = *file.state;
    size_t const most = limit < 0 ? SIZE_MAX : static_cast<size_t>(limit);
    for (bool is_first = true;; is_first = false) {
        char const* const begin = state.buffer.data() + state.position;
        size_t const there = std::min(static_cast<size_t>(read_ahead_of(state)), most - line.size());
        void const* const end = there ? std::memchr(begin, '\n', there) : nullptr;
        size_t const count = end ? static_cast<size_t>(static_cast<char const*>(end) - begin) + 1 : there;
        line.append(begin, count);
        state.position += static_cast<int64_t>(count);
        if (end || line.size() == most) return true;
        if (is_first && !settle_writing(file)) return false;
        state.read_end = -1;
        size_t got;
        Transfer const how = fill(file, got);
        if (how == Transfer::failed) return false;
        if (!got) return true;
        state.position = 0;
    }
}

Value read_into(ByteFile& file, Value target, bool only_once) {
    BufferView const view(target);
    if (!view || !view.writable()) {
        if (is_pending()) return empty;
        return raise(type_error_type, "{}() argument must be read-write bytes-like object, not {}",
                     only_once ? "readinto1" : "readinto", shown_type(target));
    }
    if (!check_open_for(file, "readinto of closed file")) return empty;
    ByteState& state = *file.state;
    char* const out = view.writable();
    size_t const size = view.view().size();
    auto hand_out = [&](size_t at) {
        std::string_view const part = take(state, size - at);
        std::memcpy(out + at, part.data(), part.size());
        return part.size();
    };
    size_t written = read_ahead_of(state) ? hand_out(0) : 0;
    if (written == size) return make_int(static_cast<int64_t>(written));
    if (!settle_writing(file)) return empty;
    state.read_end = -1;
    state.position = 0;
    while (written < size) {
        size_t got = 0;
        Transfer how = Transfer::done;
        if (size - written > state.buffer.size()) {
            how = read_below(file, out + written, size - written, got);
            written += got;
        } else if (!(only_once && written)) {
            how = fill(file, got);
            if (got) {
                written += hand_out(written);
                if (!only_once) continue;
            }
        }
        if (how == Transfer::failed) return empty;
        if (how == Transfer::would_block && !written) return none;
        if (!got || how == Transfer::would_block || only_once) break;
    }
    return make_int(static_cast<int64_t>(written));
}

}  // namespace gossamer
