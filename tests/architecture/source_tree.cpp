#include "tests/architecture/source_tree.hpp"

#include <algorithm>
#include <fstream>
#include <regex>

namespace gossamer::tests {

namespace fs = std::filesystem;

fs::path source_root() { return GOSSAMER_SOURCE_DIR; }

std::vector<std::string> source_files(std::string const& folder) {
    std::vector<std::string> files;
    if (!fs::exists(source_root() / folder)) return files;
    for (auto const& entry : fs::recursive_directory_iterator(source_root() / folder)) {
        auto extension = entry.path().extension();
        if (extension == ".cpp" || extension == ".hpp" || extension == ".h" || extension == ".inc")
            files.push_back(entry.path().lexically_relative(source_root()));
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<Include> includes_below(std::string const& folder) {
    static std::regex const pattern(R"re(^\s*#\s*include\s*"([^"]+)")re");
    std::vector<Include> includes;
    for (auto const& file : source_files(folder)) {
        std::ifstream stream(source_root() / file);
        std::string text;
        for (int line = 1; std::getline(stream, text); ++line)
            if (std::smatch match; std::regex_search(text, match, pattern)) includes.push_back({file, line, match[1]});
    }
    return includes;
}

bool has_pragma_once(std::string const& file) {
    std::ifstream stream(source_root() / file);
    for (std::string text; std::getline(stream, text);)
        if (text.starts_with("#pragma once")) return true;
    return false;
}

}  // namespace gossamer::tests
