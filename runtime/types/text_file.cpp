// Text over a ByteFile: encoding, line ends, reading ahead.
#include "runtime/types/text_file.hpp"

#include <cstring>

#include "runtime/binding/native.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/codecs.hpp"

namespace gossamer {

namespace {

// Bytes at the end of `data` that begin a UTF-8 code point which is not whole yet.
size_t unfinished_tail(std::string_view data) {
    for (size_t back = 1; back <= 3 && back <= data.size(); ++back) {
        auto const byte = static_cast<unsigned char>(data[data.size() - back]);
        if ((byte & 0xC0) == 0x80) continue;
        size_t const wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return wanted > back ? back : 0;
    }
    return 0;
}

// Encodings that are read all at once, for a piece may end within what is one character.
bool has_multibyte_units(std::string_view encoding) {
    return encoding.starts_with("utf-16") || encoding.starts_with("utf-32") || encoding.starts_with("utf-7");
}

// "\r\n" and "\r" become "\n". A "\r" at the very end waits for what follows.
void append_translated(TextState& state, std::string_view text, bool is_last) {
    if (!state.pending_return && text.find('\r') == text.npos) {
        state.decoded.append(text);
        return;
    }
    size_t i = 0;
    if (state.pending_return && !text.empty()) {
        state.pending_return = false;
        if (text[0] == '\n') i = 1, state.shrunk.push_back(state.decoded.size());
        state.decoded += '\n';
    }
    while (i < text.size()) {
        size_t const at = std::min(text.find('\r', i), text.size());
        state.decoded.append(text.substr(i, at - i));
        i = at;
        if (i == text.size()) break;
        ++i;
        if (i == text.size() && !is_last) {
            state.pending_return = true;
            return;
        }
        if (i < text.size() && text[i] == '\n') ++i, state.shrunk.push_back(state.decoded.size());
        state.decoded += '\n';
    }
    if (is_last && state.pending_return) {
        state.pending_return = false;
        state.decoded += '\n';
    }
}

}  // namespace

bool check_attached(TextFile const& file) {
    if (file.buffer) [[likely]]
        return true;
    return raise(value_error_type, "{}",
                 file.state->is_ready ? "underlying buffer has been detached"
                                      : "I/O operation on uninitialized object");
}

bool check_open(TextFile& file) {
    if (!check_attached(file)) return false;
    if (ByteFile* const bytes = bytes_below(file)) [[likely]] {
        if (RawFile const* const raw = as_raw_file(bytes->raw); raw && raw->descriptor >= 0) [[likely]]
            return true;
    }
    if (!TRY(is_closed_below(file))) return true;
    return raise(value_error_type, "I/O operation on closed file.");
}

void fill_text_file(TextFile& file, Value buffer, std::string_view encoding, std::string_view errors, Str* newline,
                    std::string_view mode) {
    store(file.buffer, retain(buffer));
    store(file.mode, mode.empty() ? empty : make_ascii(mode).release_value());
    *file.state = TextState();
    auto* const state = file.state;
    state->is_ready = true;
    state->encoding = encoding;
    state->codec = canonical_encoding(encoding);
    state->errors = errors;
    if (ByteFile const* const bytes = bytes_below(file)) {
        state->is_readable = bytes->state->is_readable;
        state->is_writable = bytes->state->is_writable;
    }
    if (newline) state->newline = newline->view();
    state->translates = !newline;
    state->any_line_end = !newline || newline->bytes == 0;
}

Value make_text_file(Value buffer, std::string_view encoding, std::string_view errors, Str* newline,
                     std::string_view mode) {
    TextFile* const file = TRY(allocate_instance<TextFile>(text_file_type));
    file->buffer = file->mode = empty;
    file->state = new TextState;
    fill_text_file(*file, buffer, encoding, errors, newline, mode);
    return Value::of(file);
}

bool write_text(TextFile& file, std::string_view text) {
    TextState& state = *file.state;
    if (!check_open(file)) return false;
    if (!state.is_writable) return raise(unsupported_operation_type, "not writable");
    bool const has_line_end = text.find('\n') != text.npos || text.find('\r') != text.npos;
    std::string translated;
    if (has_line_end && !state.newline.empty() && state.newline != "\n") {
        for (char const c : text) {
            if (c == '\n')
                translated += state.newline;
            else
                translated += c;
        }
        text = translated;
    }
    bool const plain_utf8 = state.codec == "utf-8" && !has_surrogate(text);
    if (plain_utf8) {
        if (!write_below(file, text)) return false;
    } else {
        std::string encoded;
        Ref<Str> const str = TRY(make_str(text));
        // Only the first text carries a byte order mark.
        std::string_view encoding = state.codec;
        if (state.has_started && encoding == "utf-16") encoding = "utf-16-le";
        if (state.has_started && encoding == "utf-32") encoding = "utf-32-le";
        if (state.has_started && encoding == "utf-8-sig") encoding = "utf-8";
        if (!encode_to(encoded, *str, encoding, state.errors)) return false;
        state.has_started = true;
        if (!write_below(file, encoded)) return false;
    }
    // What was read ahead no longer stands where the file does.
    forget_read(state);
    if (state.is_line_buffered && has_line_end) return flush_below(file);
    return !state.writes_through || hand_on_below(file);
}

void forget_read(TextState& state) {
    state.decoded.clear();
    state.undecoded.clear();
    state.shrunk.clear();
    state.position = 0;
    state.at_end = state.pending_return = false;
}

// What was taken is dropped; the rest stays together with what comes.
void drop_taken(TextState& state) {
    if (!state.shrunk.empty()) {
        std::erase_if(state.shrunk, [&](size_t at) { return at < state.position; });
        for (size_t& at : state.shrunk) at -= state.position;
    }
    state.decoded.erase(0, state.position);
    state.position = 0;
}

bool flush(TextFile& file) {
    if (!check_open(file)) return false;
    return flush_below(file);
}

bool read_ahead(TextFile& file, bool everything) {
    TextState& state = *file.state;
    if (state.at_end) return true;
    if (state.position == state.decoded.size()) drop_taken(state);
    std::string data = std::move(state.undecoded);
    state.undecoded.clear();
    bool is_last = true;
    if (!read_below(file, data, everything || has_multibyte_units(state.codec), is_last)) return false;
    if (!is_last && state.codec.starts_with("utf-8")) {
        size_t const tail = unfinished_tail(data);
        state.undecoded = data.substr(data.size() - tail);
        data.resize(data.size() - tail);
    }
    std::string_view encoding = state.codec;
    if (state.has_started && encoding == "utf-8-sig") encoding = "utf-8";
    if (!data.empty()) state.has_started = true;
    Ref<Str> const text = TRY(decode(data, encoding, state.errors));
    if (state.any_line_end) state.seen.note(text->view(), is_last);
    if (state.translates)
        append_translated(state, text->view(), is_last);
    else
        state.decoded.append(text->view());
    state.at_end = is_last;
    return true;
}

namespace {

// Where the first line of `text` ends, its line end included; not_found: not in there. With "\r" at the end of the
// text it is not known yet whether a "\n" belongs to it.
size_t end_of_line(TextState const& state, std::string_view text) {
    if (state.translates || state.newline == "\n") {
        size_t const at = text.find('\n');
        return at == text.npos ? at : at + 1;
    }
    if (!state.any_line_end) {
        size_t const at = text.find(state.newline);
        return at == text.npos ? at : at + state.newline.size();
    }
    size_t const at = text.find_first_of("\r\n");
    if (at == text.npos) return at;
    if (text[at] == '\n') return at + 1;
    if (at + 1 == text.size()) return state.at_end ? at + 1 : text.npos;
    return text[at + 1] == '\n' ? at + 2 : at + 1;
}

}  // namespace

bool take_line(TextFile& file, std::string& line, int64_t limit) {
    TextState& state = *file.state;
    if (!check_open(file)) return false;
    if (!state.is_readable) return raise(unsupported_operation_type, "not readable");
    for (;;) {
        std::string_view const rest = std::string_view(state.decoded).substr(state.position);
        size_t end = end_of_line(state, rest);
        if (limit >= 0) {
            size_t bytes = 0;
            for (int64_t left = limit; left && bytes < rest.size(); --left) {
                ++bytes;
                while (bytes < rest.size() && (static_cast<unsigned char>(rest[bytes]) & 0xC0) == 0x80) ++bytes;
            }
            bool const is_enough = static_cast<int64_t>(count_code_points(rest)) >= limit;
            if (is_enough || state.at_end) end = std::min(end, bytes);
        }
        if (end != std::string_view::npos || state.at_end) {
            line = rest.substr(0, std::min(end, rest.size()));
            state.position += line.size();
            if (line.empty()) state.at_end = false;  // a terminal may have more
            return true;
        }
        // Kept together for the next look.
        if (state.position) drop_taken(state);
        if (!read_ahead(file, false)) return false;
    }
}

Value read_line(TextFile& file) {
    std::string line;
    TRY(take_line(file, line, -1));
    return make_str(line).release_value();
}

}  // namespace gossamer
