// Runs one program to its end, or to its deadline, and keeps what it printed.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace gossamer::tests {

struct Finished {
    std::string out;
    std::string err;
    int status = 0;          // exit status, where the program ended by itself
    int signal = 0;          // the signal that ended it, or 0
    bool timed_out = false;  // killed at the deadline, with everything it started
};

// Starts command[0], looked up on the PATH if it has no slash, in `folder` with `input` as its standard input and
// PYTHONHASHSEED=0. Throws std::system_error if no process can be started.
Finished run(std::vector<std::string> const& command, std::filesystem::path const& folder, std::string const& input,
             std::chrono::seconds deadline);

// One line: "exit status 1", "killed by signal 11 (Segmentation fault)", "timed out".
std::string describe_end(Finished const& finished);

}  // namespace gossamer::tests
