// The words of the command line.
#pragma once
#include <string>
#include <vector>

#include "lang/engine/interpreter.hpp"

namespace gossamer::cli {

enum class Action : uint8_t { standard_input, file, command, module, dump_tree };

struct CommandLine {
    Action action = Action::standard_input;
    std::string target;                  // file, text or module
    bool interactive = false;            // -i
    bool quiet = false;                  // -q
    bool skips_first_line = false;       // -x
    std::vector<std::string> arguments;  // of --dump-tree: the files
    InterpreterOptions options;
};

// Fills `line` and returns -1; or says what there is to say (help, version, a wrong word: one line on standard
// error) and returns the exit status.
int parse_command_line(int count, char** words, CommandLine& line);

}  // namespace gossamer::cli
