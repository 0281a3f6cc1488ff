// The buffer around a raw file: where it stands, what waits to be written, seeking and closing. byte_file_reading.cpp
// has the other half. When the file below is asked, and for how much, is as in CPython: programs that write their own
// raw files see it.
#include "runtime/types/byte_file.hpp"

#include <cerrno>
#include <climits>
#include <cstring>

#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/memoryview.hpp"

namespace gossamer {

// --- what is asked of the file below

bool check_ready(ByteFile const& file) {
    if (file.state && file.state->is_ready) [[likely]]
        return true;
    return raise(value_error_type, "{}",
                 file.state && file.state->is_detached ? "raw stream has been detached"
                                                       : "I/O operation on uninitialized object");
}

std::optional<bool> is_closed(ByteFile& file) {
    if (!check_ready(file)) return std::nullopt;
    if (RawFile const* const raw = as_raw_file(file.raw)) [[likely]]
        return raw->descriptor < 0;
    Owned const raw = Owned::share(file.raw);
    Owned const closed = TRY(Owned(get_attribute(raw.get(), intern("closed"))));
    return truth(closed.get());
}

bool check_open(ByteFile& file) { return check_open_for(file, "I/O operation on closed file."); }

bool check_open_for(ByteFile& file, char const* message) {
    auto const closed = is_closed(file);
    if (!closed) return false;
    return !*closed || read_ahead_of(*file.state) || raise(value_error_type, "{}", message);
}

namespace {

std::optional<int64_t> checked_place(Value answer, ByteState& state) {
    auto const place = to_int64(answer);
    if (!place) return std::nullopt;
    if (*place < 0) return raise(os_error_type, "Raw stream returned invalid position {}", *place);
    return state.absolute = *place;
}

std::optional<int64_t> seek_below(ByteFile& file, int64_t offset, int64_t whence) {
    if (RawFile* const raw = as_raw_file(file.raw)) [[likely]] {
        auto const place = seek_raw(*raw, offset, static_cast<int>(whence));
        return place ? file.state->absolute = *place : place;
    }
    Owned const raw = Owned::share(file.raw), target = Owned(make_int(offset));
    Owned const answer = TRY(Owned(call_method(raw.get(), intern("seek"), {target.get(), Value::integer(whence)})));
    return checked_place(answer.get(), *file.state);
}

std::optional<int64_t> tell_below(ByteFile& file) {
    if (as_raw_file(file.raw)) [[likely]]
        return seek_below(file, 0, SEEK_CUR);
    Owned const raw = Owned::share(file.raw);
    Owned const answer = TRY(Owned(call_method(raw.get(), intern("tell"))));
    return checked_place(answer.get(), *file.state);
}

Transfer write_below(ByteFile& file, std::string_view data, size_t& taken) {
    ByteState& state = *file.state;
    if (RawFile* const raw = as_raw_file(file.raw)) [[likely]] {
        if (raw->descriptor < 0) return raise(value_error_type, "I/O operation on closed file"), Transfer::failed;
        if (!raw->is_writable) return raise(unsupported_operation_type, "File not open for writing"), Transfer::failed;
        Transfer const how = write_raw(*raw, data, taken);
        if (state.absolute >= 0) state.absolute += static_cast<int64_t>(taken);
        return how;
    }
    Owned const raw = Owned::share(file.raw);
    Ref<Bytes> const bytes = make_bytes(data);
    Ref<MemoryView> const view = bytes ? make_memoryview(bytes.value()) : Ref<MemoryView>();
    if (!view) return Transfer::failed;
    Owned const answer(call_method(raw.get(), names::write, {view.value()}));
    if (!answer) return Transfer::failed;
    if (answer.get().is_none()) return Transfer::would_block;
    auto count = to_int64(answer.get());
    if (!count) clear_pending(), count = -1;
    if (*count < 0 || static_cast<size_t>(*count) > data.size())
        return raise(os_error_type, "raw write() returned invalid length {} (should have been between 0 and {})",
                     *count, data.size()),
               Transfer::failed;
    taken = static_cast<size_t>(*count);
    if (state.absolute >= 0) state.absolute += *count;
    return Transfer::done;
}

// How far the file below is ahead of the program.
int64_t raw_offset(ByteState const& state) {
    return (has_read(state) || has_written(state)) && state.raw_position >= 0 ? state.raw_position - state.position : 0;
}

void forget_written(ByteState& state) {
    state.write_from = 0;
    state.write_end = -1;
}

// A raw file of a program's own leaves no number of the system behind.
Raised raise_blocking(ByteFile const& file, char const* text, int64_t written) {
    Ref<Str> const message = make_str(text);
    Owned const number(Value::integer(as_raw_file(file.raw) ? EAGAIN : 0)), count(make_int(written));
    Owned const error(call(Value::of(&blocking_io_error_type), {number.get(), message.value(), count.get()}));
    if (!error) return {};
    return raise_instance(error.get());
}

bool flush_written(ByteFile& file) {
    ByteState& state = *file.state;
    if (has_written(state) && state.write_from < state.write_end) {
        int64_t const rewind = raw_offset(state) + (state.position - state.write_from);
        if (rewind) {
            if (!seek_below(file, -rewind, SEEK_CUR)) return false;
            state.raw_position -= rewind;
        }
        while (state.write_from < state.write_end) {
            size_t taken = 0;
            std::string_view const rest(state.buffer.data() + state.write_from,
                                        static_cast<size_t>(state.write_end - state.write_from));
            switch (write_below(file, rest, taken)) {
                case Transfer::failed: return false;
                case Transfer::would_block: return raise_blocking(file, "write could not complete without blocking", 0);
                case Transfer::done: break;
            }
            state.write_from += static_cast<int64_t>(taken);
            state.raw_position = state.write_from;
        }
    }
    forget_written(state);
    return true;
}

// Part of the data may stay behind when the file below takes nothing now.
std::optional<bool> keep_what_fits(ByteFile& file, std::string_view data) {
    ByteState& state = *file.state;
    if (state.is_readable) state.read_end = -1;
    auto const waiting = static_cast<size_t>(state.write_end - state.write_from);
    std::memmove(state.buffer.data(), state.buffer.data() + state.write_from, waiting);
    state.write_end -= state.write_from;
    state.raw_position -= state.write_from;
    state.position -= state.write_from;
    state.write_from = 0;
    size_t const room = state.buffer.size() - static_cast<size_t>(state.write_end);
    size_t const kept = std::min(room, data.size());
    std::memcpy(state.buffer.data() + state.write_end, data.data(), kept);
    state.write_end += static_cast<int64_t>(kept);
    move_to(state, state.position + static_cast<int64_t>(kept));
    if (kept == data.size()) return clear_pending(), true;
    clear_pending();
    return raise_blocking(file, "write could not complete without blocking", static_cast<int64_t>(kept));
}

[[gnu::noinline]] bool write_much(ByteFile& file, std::string_view data) {
    ByteState& state = *file.state;
    if (!flush_written(file)) {
        if (!is_pending(blocking_io_error_type)) return false;
        return keep_what_fits(file, data).value_or(false);
    }
    if (int64_t const ahead = raw_offset(state)) {
        if (!seek_below(file, -ahead, SEEK_CUR)) return false;
        state.raw_position -= ahead;
    }
    size_t const size = state.buffer.size();
    size_t written = 0;
    while (data.size() - written >= size) {
        size_t taken = 0;
        Transfer const how = write_below(file, data.substr(written), taken);
        if (how == Transfer::failed) return false;
        if (how == Transfer::would_block) {
            if (data.size() - written > size) {
                std::memcpy(state.buffer.data(), data.data() + written, size);
                state.raw_position = 0;
                move_to(state, static_cast<int64_t>(size));
                state.write_from = 0;
                state.write_end = static_cast<int64_t>(size);
                return raise_blocking(file, "write could not complete without blocking",
                                      static_cast<int64_t>(written + size));
            }
            break;
        }
        written += taken;
    }
    if (state.is_readable) state.read_end = -1;
    std::string_view const rest = data.substr(written);
    if (!rest.empty()) std::memcpy(state.buffer.data(), rest.data(), rest.size());
    state.write_from = 0;
    state.write_end = static_cast<int64_t>(rest.size());
    move_to(state, static_cast<int64_t>(rest.size()));
    state.raw_position = 0;
    return true;
}

}  // namespace

bool flush_and_rewind(ByteFile& file) {
    if (!flush_written(file)) return false;
    ByteState& state = *file.state;
    if (!state.is_readable) return true;
    // What was read ahead is given back.
    bool const done = bool(seek_below(file, -raw_offset(state), SEEK_CUR));
    state.read_end = -1;
    return done;
}

bool write_bytes(ByteFile& file, std::string_view data) {
    auto const closed = is_closed(file);
    if (!closed) return false;
    if (*closed) return raise(value_error_type, "write to closed file");
    ByteState& state = *file.state;
    if (!has_read(state) && !has_written(state)) state.position = state.raw_position = 0;
    size_t const size = state.buffer.size();
    size_t const room = size - static_cast<size_t>(state.position);
    if (data.size() > room || data.size() >= size) return write_much(file, data);
    std::memcpy(state.buffer.data() + state.position, data.data(), data.size());
    if (!has_written(state) || state.write_from > state.position) state.write_from = state.position;
    move_to(state, state.position + static_cast<int64_t>(data.size()));
    if (state.write_end < state.position) state.write_end = state.position;
    return true;
}

bool flush(ByteFile& file) {
    if (!check_open_for(file, "flush of closed file")) return false;
    if (file.state->is_writable) return flush_and_rewind(file);
    if (as_raw_file(file.raw)) return true;
    Owned const raw = Owned::share(file.raw);
    return bool(Owned(call_method(raw.get(), names::flush)));
}

std::optional<int64_t> seek(ByteFile& file, int64_t offset, int64_t whence) {
    if (!check_ready(file)) return std::nullopt;
    if (whence < 0 || whence > 4) return raise(value_error_type, "whence value {} unsupported", whence);
    if (!check_open_for(file, "seek of closed file") ||
        !check_able_below(file, "seekable", "File or stream is not seekable."))
        return std::nullopt;
    ByteState& state = *file.state;
    if (whence < 2 && state.is_readable) {
        int64_t const current = state.absolute >= 0 ? state.absolute : TRY(tell_below(file));
        int64_t const ahead = read_ahead_of(state);
        int64_t const distance = whence == 0 ? offset - (current - raw_offset(state)) : offset;
        // Within what is in the buffer, the file below need not be asked.
        if (ahead > 0 && distance >= -state.position && distance <= ahead) {
            state.position += distance;
            return current - ahead + distance;
        }
    }
    if (state.is_writable && !flush_written(file)) return std::nullopt;
    if (whence == 1) offset -= raw_offset(state);
    int64_t const place = TRY(seek_below(file, offset, whence));
    state.raw_position = -1;
    if (state.is_readable) state.read_end = -1;
    return place;
}

std::optional<int64_t> tell(ByteFile& file) {
    if (!check_ready(file)) return std::nullopt;
    if (auto const* const raw = as_raw_file(file.raw); raw && raw->descriptor < 0)
        return raise(value_error_type, "I/O operation on closed file");
    return std::max<int64_t>(0, TRY(tell_below(file)) - raw_offset(*file.state));
}

Value truncate(ByteFile& file, Value size) {
    if (!check_open_for(file, "truncate of closed file")) return empty;
    if (!file.state->is_writable) return raise(unsupported_operation_type, "truncate");
    if (!flush_and_rewind(file)) return empty;
    Owned const raw = Owned::share(file.raw);
    Owned result = TRY(Owned(call_method(raw.get(), intern("truncate"), {size})));
    if (!tell_below(file)) clear_pending();
    return result.release();
}

bool close(ByteFile& file) {
    auto const closed = is_closed(file);
    if (!closed) return false;
    if (*closed) return true;
    Owned const self = Owned::share(Value::of(&file)), raw = Owned::share(file.raw);
    if (file.state->is_finalising) warn_unclosed(raw.get(), self.get());
    // Closed even where flushing fails; that error comes first.
    Owned failure;
    bool const is_plain = has_plain_methods(file);
    if (!(is_plain ? flush(file) : bool(Owned(call_method(self.get(), names::flush))))) failure = take_pending();
    bool const done = bool(Owned(call_method(raw.get(), names::close)));
    if (ByteState& state = *file.state; state.is_ready) {
        state.read_end = -1;
        state.position = 0;
        forget_written(state);
        std::string().swap(state.buffer);
    }
    if (!failure) return done;
    if (!done) {
        Owned const second = take_pending();
        if (!set_attribute(second.get(), names::__context__, failure.get())) clear_pending();
        restore_pending(Owned::share(second.get()));
        return false;
    }
    restore_pending(std::move(failure));
    return false;
}

void look_where_it_stands(ByteFile& file) {
    // A pipe has no place.
    if (!tell_below(file)) clear_pending();
}

}  // namespace gossamer
