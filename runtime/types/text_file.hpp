// The inside of TextFile.
#pragma once
#include "runtime/types/file.hpp"

namespace gossamer {

ByteFile* bytes_below(TextFile const& file);  // null: the buffer is something else, or detached
// What is asked of the buffer, whatever it is. false, nullopt: an exception is pending.
std::optional<bool> is_closed_below(TextFile& file);
bool write_below(TextFile& file, std::string_view data);
bool flush_below(TextFile& file);
bool close_below(TextFile& file);
bool read_below(TextFile& file, std::string& out, bool everything, bool& at_end);
bool seek_below(TextFile& file, int64_t offset, int whence, int64_t& place);
std::optional<int64_t> tell_below(TextFile& file);
void fill_text_file(TextFile& file, Value buffer, std::string_view encoding, std::string_view errors, Str* newline,
                    std::string_view mode);
void finish_below(TextFile& file);  // when the file dies: runs no program code
void forget_read(TextState& state);
void drop_taken(TextState& state);
bool hand_on_below(TextFile& file);                                // what is kept, to the buffer
bool check_open(TextFile& file);                                   // ValueError
bool check_attached(TextFile const& file);                         // ValueError
bool read_ahead(TextFile& file, bool everything);                  // decodes more, or all there is
bool take_line(TextFile& file, std::string& line, int64_t limit);  // limit in code points; -1: none

}  // namespace gossamer
