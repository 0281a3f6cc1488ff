#include "tests/fuzz/mutation.hpp"

#include "tests/runner/text.hpp"

#include <array>
#include <cctype>
#include <string_view>

namespace gossamer::tests {

namespace {

constexpr std::array<std::string_view, 24> edges = {
    "0",    "-1",           "2**62",        "-2**62",  "2**63 - 1", "-2**63",    "10**40",  "0.0",
    "-0.0", "float('nan')", "None",         "''",      "'\\0'",     "()",        "[]",      "{}",
    "self", "weakref",      "gc.collect()", "__del__", "yield 1",   "lambda: 1", "*[1, 2]", "del x"};

std::size_t pick(std::size_t count, Random& random) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
}

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

// Words, runs of blanks, and single characters; together they are the text again.
std::vector<std::string> split_pieces(std::string_view text) {
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at + 1;
        if (is_word(text[at]))
            while (end < text.size() && is_word(text[end])) ++end;
        else if (text[at] == ' ')
            while (end < text.size() && text[end] == ' ') ++end;
        pieces.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return pieces;
}

template <class Items> std::string join(Items const& items, std::string_view between) {
    std::string text;
    for (auto const& item : items) text.append(item).append(between);
    return text;
}

void change_pieces(std::vector<std::string>& pieces, std::vector<std::string> const& other, Random& random) {
    auto at = pick(pieces.size(), random), from = pick(pieces.size(), random);
    switch (pick(5, random)) {
        case 0: pieces.erase(pieces.begin() + static_cast<long>(at)); break;
        case 1: pieces.insert(pieces.begin() + static_cast<long>(at), std::string(pieces[from])); break;
        case 2: std::swap(pieces[at], pieces[from]); break;
        case 3: pieces[at] = edges[pick(edges.size(), random)]; break;
        default: pieces[at] = other[pick(other.size(), random)];
    }
}

void change_lines(std::vector<std::string>& lines, std::vector<std::string> const& other, Random& random) {
    auto at = pick(lines.size(), random), from = pick(lines.size(), random);
    switch (pick(4, random)) {
        case 0: lines.erase(lines.begin() + static_cast<long>(at)); break;
        case 1: lines.insert(lines.begin() + static_cast<long>(at), std::string(lines[from])); break;
        case 2: std::swap(lines[at], lines[from]); break;
        default: lines.insert(lines.begin() + static_cast<long>(at), other[pick(other.size(), random)]);
    }
}

}  // namespace

std::string mutate(std::vector<std::string> const& programs, Random& random) {
    auto text = programs[pick(programs.size(), random)];
    auto const& other = programs[pick(programs.size(), random)];
    for (auto changes = 1 + pick(4, random); changes > 0 && !text.empty() && !other.empty(); --changes) {
        if (pick(3, random) == 0) {
            auto lines = split_lines(text);
            change_lines(lines, split_lines(other), random);
            text = join(lines, "\n");
        } else {
            auto pieces = split_pieces(text);
            change_pieces(pieces, split_pieces(other), random);
            text = join(pieces, "");
        }
    }
    return text;
}

}  // namespace gossamer::tests
