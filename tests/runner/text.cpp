#include "tests/runner/text.hpp"

#include <cctype>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace gossamer::tests {

std::string read_file(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> split_lines(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        auto end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        if (end == text.npos) break;
        text.remove_prefix(end + 1);
    }
    return lines;
}

namespace {

// Only what repr says of an object's place: `hex(255)` is no address.
std::string without_addresses(std::string_view text) {
    constexpr std::string_view prefix = " at 0x";
    std::string plain;
    plain.reserve(text.size());
    for (auto at = text.find(prefix); at != text.npos; at = text.find(prefix)) {
        plain += text.substr(0, at + prefix.size());
        text.remove_prefix(at + prefix.size());
        while (!text.empty() && std::isxdigit(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
    }
    return plain += text;
}

}  // namespace

std::string normalise(std::string text, std::filesystem::path const& folder) {
    auto prefix = folder.string() + "/";
    for (auto at = text.find(prefix); at != text.npos; at = text.find(prefix, at)) text.erase(at, prefix.size());
    return without_addresses(text);
}

std::string last_line(std::string_view text) {
    auto lines = split_lines(text);
    while (!lines.empty() && trim(lines.back()).empty()) lines.pop_back();
    return lines.empty() ? "" : lines.back();
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    auto begin = text.find_first_not_of(blanks);
    if (begin == text.npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

}  // namespace gossamer::tests
