#include "lang/cli/command_line.hpp"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace gossamer::cli {

namespace {

constexpr char const* help_text =
    "usage: gossamer [option] ... [-c text | -m module | file | -] [argument] ...\n"
    "\n"
    "  file            run the program in the file\n"
    "  -c text         run the text\n"
    "  -m module       run a module of the search path as a program\n"
    "  -               run what standard input gives; without a program, the prompt\n"
    "  -b              warn of bytes that are compared with str or int, or given to str()\n"
    "                  (-bb: make errors of them)\n"
    "  -i              show the prompt afterwards\n"
    "  -q              no greeting at the prompt\n"
    "  -u              do not buffer what is printed\n"
    "  -V, --version   show the version\n"
    "  -h, --help      show this text\n"
    "  -W arg          what to do with warnings: action:message:category:module:lineno\n"
    "                  (PYTHONWARNINGS=arg,… does the same)\n"
    "  -X dev          development mode: more warnings\n"
    "  -X int_max_str_digits=n   the limit on decimal digits of ints; 0: none\n"
    "                  (PYTHONINTMAXSTRDIGITS=n does the same)\n"
    "  -X gc-stress    collect cycles at every opportunity (for tests)\n"
    "  -X no-specialise, --no-specialise   run every node in its most general form (for tests)\n"
    "  -X live-objects report what objects are left at the very end (for tests)\n"
    "  --dump-tree file ...   print the syntax trees of files, and run nothing\n";

int complain(std::string const& what) {
    std::fprintf(stderr, "gossamer: %s; try 'gossamer -h'\n", what.c_str());
    return 2;
}

// The limit on digits from the variable or the option of the given name. Says so if it is none, and gives false.
bool set_digit_limit(char const* text, char const* name, CommandLine& line) {
    char* end = nullptr;
    errno = 0;
    long const limit = std::strtol(text, &end, 10);
    if (*text && !*end && errno == 0 && (limit == 0 || (limit >= 640 && limit <= INT_MAX))) {
        line.options.max_str_digits = static_cast<uint32_t>(limit);
        return true;
    }
    std::fprintf(stderr,
                 "Fatal Python error: config_init_int_max_str_digits: %s: invalid limit; must be >= 640 or 0 for "
                 "unlimited.\nPython runtime state: preinitialized\n\n",
                 name);
    return false;
}

bool set_option(std::string const& name, CommandLine& line) {
    if (name == "dev") {
        line.options.develop = true;
        line.options.warnings.insert(line.options.warnings.begin(), "default");
    } else if (name == "gc-stress")
        line.options.gc_stress = true;
    else if (name == "no-specialise")
        line.options.specialise = false;
    else if (name == "live-objects")
        line.options.live_objects = true;
    else
        return false;
    return true;
}

}  // namespace

int parse_command_line(int count, char** words, CommandLine& line) {
    line.options.executable = words[0];
    if (char const* const filters = std::getenv("PYTHONWARNINGS")) {
        std::string_view rest = filters;
        for (size_t end; !rest.empty(); rest.remove_prefix(std::min(end, rest.size() - 1) + 1)) {
            end = rest.find(',');
            if (end != 0) line.options.warnings.emplace_back(rest.substr(0, end));
        }
    }
    char const* const digits = std::getenv("PYTHONINTMAXSTRDIGITS");
    if (digits && *digits && !set_digit_limit(digits, "PYTHONINTMAXSTRDIGITS", line)) return 1;
    int at = 1;
    auto rest_from = [&](int first, std::string const& zeroth) {
        line.options.arguments = {zeroth};
        for (int i = first; i < count; ++i) line.options.arguments.emplace_back(words[i]);
    };
    for (; at < count; ++at) {
        std::string const word = words[at];
        if (word == "-h" || word == "--help") return std::fputs(help_text, stdout), 0;
        if (word == "-V" || word == "--version") return std::puts("Gossamer 0.1.0 (Python 3.13)"), 0;
        if (word == "--no-specialise")
            line.options.specialise = false;
        else if (word == "-i")
            line.interactive = true;
        else if (word == "-q")
            line.quiet = true;
        else if (word == "-u")
            line.options.unbuffered = true;
        else if (word.starts_with("-W")) {
            std::string const option = word.size() > 2 ? word.substr(2) : at + 1 < count ? words[++at] : "";
            if (option.empty()) return complain("argument expected for the -W option");
            line.options.warnings.push_back(option);
        } else if (word == "-b" || word == "-bb")
            line.options.bytes_warnings += static_cast<uint8_t>(word.size() - 1);
        else if (word == "-B" || word == "-E" || word == "-s" || word == "-I")
            continue;  // nothing to switch off
        else if (word.starts_with("-X")) {
            std::string const name = word.size() > 2 ? word.substr(2) : at + 1 < count ? words[++at] : "";
            if (name.empty()) return complain("argument expected for the -X option");
            constexpr std::string_view digits = "int_max_str_digits";
            if (name == digits || name.starts_with(std::string(digits) + "=")) {
                char const* const limit = name.c_str() + std::min(digits.size() + 1, name.size());
                if (!set_digit_limit(limit, "-X int_max_str_digits", line)) return 1;
                continue;
            }
            if (!set_option(name, line)) return complain("unknown value for option -X: " + name);
        } else if (word.starts_with("-c")) {
            line.action = Action::command;
            if (word.size() > 2)
                line.target = word.substr(2);
            else if (at + 1 < count)
                line.target = words[++at];
            else
                return complain("argument expected for the -c option");
            line.target += '\n';
            return rest_from(at + 1, "-c"), -1;
        } else if (word.starts_with("-m")) {
            line.action = Action::module;
            if (word.size() > 2)
                line.target = word.substr(2);
            else if (at + 1 < count)
                line.target = words[++at];
            else
                return complain("argument expected for the -m option");
            return rest_from(at + 1, "-m"), -1;
        } else if (word == "--dump-tree") {
            line.action = Action::dump_tree;
            for (++at; at < count; ++at) line.arguments.emplace_back(words[at]);
            if (line.arguments.empty()) return complain("a file is expected for --dump-tree");
            return -1;
        } else if (word == "-") {
            return rest_from(at + 1, "-"), -1;
        } else if (word.starts_with("-")) {
            return complain("unknown option " + word);
        } else {
            line.action = Action::file;
            line.target = word;
            return rest_from(at + 1, word), -1;
        }
    }
    rest_from(count, "");
    return -1;
}

}  // namespace gossamer::cli
