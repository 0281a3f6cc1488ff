// The inside of TextFile.
#pragma once
#include "runtime/types/file.hpp"

namespace gossamer {

ByteFile& bytes_below(TextFile& file);
bool check_open(TextFile& file);                                   // ValueError
bool read_ahead(TextFile& file, bool everything);                  // decodes more, or all there is
bool take_line(TextFile& file, std::string& line, int64_t limit);  // limit in code points; -1: none

}  // namespace gossamer
