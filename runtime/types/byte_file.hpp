// The inside of ByteFile.
#pragma once
#include "runtime/types/file.hpp"

namespace gossamer {

inline bool has_read(ByteState const& state) { return state.is_readable && state.read_end >= 0; }
inline bool has_written(ByteState const& state) { return state.is_writable && state.write_end >= 0; }
inline int64_t read_ahead_of(ByteState const& state) { return has_read(state) ? state.read_end - state.position : 0; }
inline void move_to(ByteState& state, int64_t position) {
    state.position = position;
    if (has_read(state) && state.read_end < position) state.read_end = position;
}
// Is it no class of a program's own?
inline bool has_plain_methods(ByteFile const& file) {
    return file.shape == &buffered_reader_type.root || file.shape == &buffered_writer_type.root ||
           file.shape == &buffered_random_type.root;
}

bool check_ready(ByteFile const& file);  // ValueError: no __init__, or detached
// ValueError; what was read ahead can still be had.
bool check_open_for(ByteFile& file, char const* message);
bool check_able_below(ByteFile& file, char const* question, char const* complaint);  // UnsupportedOperation
void look_where_it_stands(ByteFile& file);
bool flush_and_rewind(ByteFile& file);
Value truncate(ByteFile& file, Value size);

// Reading (byte_file_reading.cpp): owned bytes, or None where there is nothing now.
Value read_everything(ByteFile& file);
Value read_some(ByteFile& file, size_t wanted);
Value read_at_most(ByteFile& file, int64_t wanted);
Value peek(ByteFile& file);
bool take_line(ByteFile& file, std::string& line, int64_t limit);
Value read_into(ByteFile& file, Value target, bool only_once);

}  // namespace gossamer
