#include "tests/runner/expectation.hpp"

#include "tests/runner/text.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace gossamer::tests {

namespace fs = std::filesystem;

namespace {

// The text after `# WORD:` and one blank, if the line has such a comment.
std::optional<std::string> comment_after(std::string const& line, std::string_view word) {
    auto marker = "# " + std::string(word) + ":";
    auto at = line.find(marker);
    if (at == line.npos) return {};
    auto text = line.substr(at + marker.size());
    if (!text.empty() && text.front() == ' ') text.erase(0, 1);
    return text;
}

std::vector<std::string> split_words(std::string const& text) {
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

Expectation read_files(fs::path const& program) {
    auto beside = [&](char const* extension) { return fs::path(program).replace_extension(extension); };
    Expectation expected;
    expected.out = split_lines(read_file(beside(".out")));
    if (fs::exists(beside(".err")))
        expected.last_error = last_line(read_file(beside(".err")));  // its indentation counts
    if (fs::exists(beside(".status"))) expected.status = std::stoi(read_file(beside(".status")));
    return expected;
}

std::string wanted_and_got(std::string const& where, std::string const& wanted, std::string const& got) {
    return where + "\n    wanted  " + wanted + "\n    got     " + got;
}

std::optional<std::string> differing_line(std::vector<std::string> const& wanted, std::vector<std::string> const& got) {
    constexpr auto nothing = "(nothing more)";
    for (std::size_t line = 0; line < wanted.size() || line < got.size(); ++line) {
        auto const& left = line < wanted.size() ? wanted[line] : nothing;
        auto const& right = line < got.size() ? got[line] : nothing;
        if (left != right || line >= wanted.size() || line >= got.size())
            return wanted_and_got("line " + std::to_string(line + 1) + " of the output", left, right);
    }
    return {};
}

std::vector<std::string> lines_with_text(std::string_view text) {
    auto lines = split_lines(text);
    std::erase_if(lines, [](std::string const& line) { return trim(line).empty(); });
    return lines;
}

// The first of `parts` that is not where it should be: anywhere after `...` and at the beginning, else right after the
// part before it.
std::optional<std::string> missing_part(std::vector<std::string> const& parts, std::vector<std::string> const& lines) {
    auto next = lines.begin();
    bool anywhere = true;
    for (auto const& part : parts) {
        if (part == "...") {
            anywhere = true;
            continue;
        }
        if (anywhere) next = std::find(next, lines.end(), part);
        if (next == lines.end() || *next != part) return part;
        ++next;
        anywhere = false;
    }
    return {};
}

}  // namespace

Expectation parse_expectation(std::string_view text) {
    Expectation expected;
    std::optional<int> status;
    bool said_something = false;
    for (auto const& line : split_lines(text)) {
        if (auto said = comment_after(line, "expect")) {
            expected.out.push_back(*said);
        } else if (auto error = comment_after(line, "expect error")) {
            expected.last_error = *error;
        } else if (auto number = comment_after(line, "expect status")) {
            status = std::stoi(*number);
        } else if (auto part = comment_after(line, "expect stderr")) {
            expected.errors.push_back(*part);
        } else {
            if (auto flags = comment_after(line, "flags"))
                for (auto& flag : split_words(*flags)) expected.flags.push_back(flag);
            if (auto input = comment_after(line, "stdin")) expected.input += *input + "\n";
            continue;
        }
        said_something = true;
    }
    if (!said_something) throw std::runtime_error("expects nothing: neither a comment nor a stored output says what");
    expected.status = status.value_or(expected.last_error ? 1 : 0);
    return expected;
}

Expectation read_expectation(fs::path const& program) {
    if (!fs::exists(fs::path(program).replace_extension(".out"))) return parse_expectation(read_file(program));
    for (auto const& line : split_lines(read_file(program)))
        if (comment_after(line, "expect"))
            throw std::runtime_error("expects twice: in comments and in a stored output");
    return read_files(program);
}

std::optional<std::string> find_difference(Expectation const& expected, Finished const& finished,
                                           fs::path const& folder) {
    auto err = normalise(finished.err, folder);
    auto last = last_line(err);
    auto with_error = [&](std::string text) {
        if (!last.empty()) text += "\n    stderr  " + last;
        return text;
    };
    if (finished.timed_out || finished.signal) return with_error(describe_end(finished));
    if (auto line = differing_line(expected.out, split_lines(normalise(finished.out, folder))))
        return with_error(*line + (finished.status == expected.status ? "" : "\n    " + describe_end(finished)));
    if (finished.status != expected.status)
        return with_error(describe_end(finished) + ", wanted " + std::to_string(expected.status));
    if (expected.last_error && last != normalise(*expected.last_error, folder))
        return wanted_and_got("last line of standard error", *expected.last_error, last);

    if (auto part = missing_part(expected.errors, lines_with_text(err)))
        return with_error("missing in standard error\n    wanted  " + *part);
    if (!expected.last_error && expected.errors.empty() && !last.empty())
        return with_error("standard error should be empty");
    return {};
}

}  // namespace gossamer::tests
