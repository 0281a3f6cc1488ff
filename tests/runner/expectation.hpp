// What a test program is expected to do, and whether it did.
//
// A program says so in one of two ways. Either in comments of its own, in the order in which things are printed:
//
//     print(1 + 1)               # expect: 2
//     1 / 0                      # expect error: ZeroDivisionError: division by zero
//
//     # expect status: N         exit status; 0 if not given, 1 with `expect error`
//     # expect stderr: TEXT      a line that must appear in standard error; the next such line must follow it at once,
//                                or later if the text between them is `...`; blank lines do not count
//     # flags: -X dev            more arguments for the interpreter
//     # stdin: TEXT              the next line of its standard input
//
// Or in files beside it: NAME.out holds all of standard output, NAME.err the last line of standard error, and
// NAME.status the exit status. Either way standard error must be empty if nothing is said about it.
#pragma once

#include "tests/runner/process.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace gossamer::tests {

struct Expectation {
    std::vector<std::string> out;
    std::optional<std::string> last_error;  // the last line of standard error
    std::vector<std::string> errors;        // parts of standard error, as described above
    int status = 0;
    std::vector<std::string> flags;
    std::string input;
};

// Throws std::runtime_error if the program says nothing, or says it in both ways: such a test cannot fail, or cannot
// be understood.
Expectation read_expectation(std::filesystem::path const& program);

// For a program given as text, with expectations in its comments.
Expectation parse_expectation(std::string_view text);

// Nothing if all is as expected, else the first difference, ready to print.
std::optional<std::string> find_difference(Expectation const& expected, Finished const& finished,
                                           std::filesystem::path const& folder);

}  // namespace gossamer::tests
