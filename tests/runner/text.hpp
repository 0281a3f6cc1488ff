// Small helpers for the text that programs print.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace gossamer::tests {

std::string read_file(std::filesystem::path const& path);

// Split at newlines; a final newline ends the last line and does not begin another.
std::vector<std::string> split_lines(std::string_view text);

// What may differ from run to run is made equal: addresses become `at 0x`, and `folder/` before a file name goes.
std::string normalise(std::string text, std::filesystem::path const& folder);

// The last line that is not blank, or nothing.
std::string last_line(std::string_view text);

std::string_view trim(std::string_view text);

}  // namespace gossamer::tests
