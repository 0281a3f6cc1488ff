// The source tree as the architecture tests see it: files and their #include lines.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace gossamer::tests {

// The root of the repository.
std::filesystem::path source_root();

struct Include {
    std::string file;    // "lang/nodes/calls.cpp", from the root
    int line;            // from 1
    std::string target;  // "runtime/object/type.hpp", as it is written between the quotes
};

// Every C++ file below the folder, from the root, in order; nothing if there is no such folder.
std::vector<std::string> source_files(std::string const& folder);

// Every `#include "…"` in the files below the folder. Includes of libraries, in angle brackets, are left out.
std::vector<Include> includes_below(std::string const& folder);

bool has_pragma_once(std::string const& file);

}  // namespace gossamer::tests
