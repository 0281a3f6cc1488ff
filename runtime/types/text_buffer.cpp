// What a text file asks of its buffer: a ByteFile directly, anything else through its methods.
#include "runtime/binding/native.hpp"
#include "runtime/types/buffer.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/memory_files.hpp"
#include "runtime/types/text_file.hpp"

namespace gossamer {

namespace {

constexpr size_t chunk_bytes = 8192;

// Hands on what was kept. It is taken out first: what is refused is not tried again.
bool write_kept(TextFile& file) {
    TextState& state = *file.state;
    if (state.unwritten.empty()) return true;
    if (ByteFile* const bytes = bytes_below(file)) {
        bool const written = write_bytes(*bytes, state.unwritten);
        state.unwritten.clear();
        return written;
    }
    std::string const data = std::exchange(state.unwritten, {});
    Owned const buffer = Owned::share(file.buffer);
    Ref<Bytes> const bytes = TRY(make_bytes(data));
    return bool(Owned(call_method(buffer.get(), names::write, {bytes.value()})));
}

}  // namespace

ByteFile* bytes_below(TextFile const& file) {
    if (!file.buffer) return nullptr;
    Type const& type = type_of(file.buffer);
    bool const is_native =
        &type == &buffered_writer_type || &type == &buffered_reader_type || &type == &buffered_random_type;
    return is_native ? &file.buffer.as<ByteFile>() : nullptr;
}

std::optional<bool> is_closed_below(TextFile& file) {
    if (ByteFile* const bytes = bytes_below(file)) return is_closed(*bytes);
    Owned const buffer = Owned::share(file.buffer);
    Owned const closed = TRY(Owned(get_attribute(buffer.get(), intern("closed"))));
    return truth(closed.get());
}

// Text waits here, not in the buffer: a program that writes to the buffer itself overtakes it, as in CPython.
bool write_below(TextFile& file, std::string_view data) {
    std::string& kept = file.state->unwritten;
    if (!kept.empty() && data.size() > chunk_bytes && !write_kept(file)) return false;
    kept += data;
    return kept.size() < chunk_bytes || write_kept(file);
}

bool hand_on_below(TextFile& file) { return write_kept(file); }

bool flush_below(TextFile& file) {
    if (!write_kept(file)) return false;
    if (ByteFile* const bytes = bytes_below(file)) return flush(*bytes);
    Owned const buffer = Owned::share(file.buffer);
    return bool(Owned(call_method(buffer.get(), names::flush)));
}

bool close_below(TextFile& file) {
    Owned const buffer = Owned::share(file.buffer);
    if (TRY(is_closed_below(file))) return true;
    Owned failure;
    if (!flush_below(file)) failure = take_pending();
    if (!Owned(call_method(buffer.get(), names::close))) {
        if (!failure) return false;
        // The second error is the one that is told, with the first as its context.
        Owned second = take_pending();
        if (!set_attribute(second.get(), names::__context__, failure.get())) clear_pending();
        restore_pending(std::move(second));
        return false;
    }
    if (!failure) return true;
    restore_pending(std::move(failure));
    return false;
}

bool read_below(TextFile& file, std::string& out, bool everything, bool& at_end) {
    if (!write_kept(file)) return false;
    if (ByteFile* const bytes = bytes_below(file)) {
        at_end = true;
        if (everything) return read_all(*bytes, out);
        size_t const had = out.size();
        if (!read_once(*bytes, out, chunk_bytes)) return false;
        at_end = out.size() == had;
        return true;
    }
    Owned const buffer = Owned::share(file.buffer);
    Str* name = names::read;
    if (!everything) {
        auto const found = find_attribute(buffer.get(), intern("read1"));
        if (!found) return false;
        if (Owned(*found)) name = intern("read1");
    }
    Owned const data = everything ? Owned(call_method(buffer.get(), name))
                                  : Owned(call_method(buffer.get(), name, {Value::integer(chunk_bytes)}));
    if (!data) return false;
    BufferView const view(data.get());
    if (!view) {
        if (is_pending()) return false;
        return raise(type_error_type, "underlying {}() should have returned a bytes-like object, not '{}'",
                     name->view(), type_of(data.get()).name_text());
    }
    at_end = everything || view.view().empty();
    out += view.view();
    return true;
}

bool seek_below(TextFile& file, int64_t offset, int whence, int64_t& place) {
    if (!flush_below(file)) return false;
    if (ByteFile* const bytes = bytes_below(file)) {
        auto const result = seek(*bytes, offset, whence);
        place = result.value_or(0);
        return result.has_value();
    }
    Owned const buffer = Owned::share(file.buffer);
    Owned const target = TRY(Owned(make_int(offset)));
    Owned const result = TRY(Owned(call_method(buffer.get(), intern("seek"), {target.get(), Value::integer(whence)})));
    place = TRY(to_int64(result.get()));
    return true;
}

std::optional<int64_t> tell_below(TextFile& file) {
    if (!flush_below(file)) return std::nullopt;
    if (ByteFile* const bytes = bytes_below(file)) return tell(*bytes);
    Owned const buffer = Owned::share(file.buffer);
    Owned const result = TRY(Owned(call_method(buffer.get(), intern("tell"))));
    return to_int64(result.get());
}

void finish_below(TextFile& file) {
    if (file.buffer && is_exactly(file.buffer, bytes_io_type)) finish_bytes_io(file.buffer, file.state->unwritten);
}

}  // namespace gossamer
