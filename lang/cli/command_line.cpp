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
    "  -O, -OO         without assertions; also without doc strings\n"
    "  -b, -bb         warn of bytes compared with str; make it an error\n"
    "  -B              sys.dont_write_bytecode (there is no bytecode anyway)\n"
    "  -E              ignore what the environment says (PYTHON…)\n"
    "  -P              do not search the program's own folder for modules\n"
    "  -I              -E, -P and -s\n"
    "  -x              skip the first line of the program\n"
    "  -d, -s, -S, -v  seen in sys.flags, without effect\n"
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
    "  --report-cycles at the end, tell which cycles the collector had to free (lifetime.cycles())\n"
    "  --lifetimes[=all]   at the end, tell by class how many objects were born, and how they died\n"
    "                  (of the program's classes; all: of any)\n"
    "  --trace-lifetimes[=[all:]file]   write births, last references and deaths as JSON lines\n"
    "                  (to standard error, if no file is named)\n"
    "  --dump-tree file ...   print the syntax trees of files, and run nothing\n";

int complain(CommandLine const& line, std::string const& what) {
    std::fprintf(stderr,
                 "%s\nusage: %s [option] ... [-c cmd | -m mod | file | -] [arg] ...\n"
                 "Try `%s -h' for more information.\n",
                 what.c_str(), line.options.executable.c_str(), line.options.executable.c_str());
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

// Every -X is seen in sys._xoptions; some say something to us. false: it has said what is wrong.
bool set_option(std::string const& name, CommandLine& line) {
    line.options.extended.push_back(name);
    if (name == "dev") {
        line.options.develop = true;
        line.options.warnings.insert(line.options.warnings.begin(), "default");
    } else if (name == "gc-stress")
        line.options.gc_stress = true;
    else if (name == "no-specialise")
        line.options.specialise = false;
    else if (name == "live-objects")
        line.options.live_objects = true;
    constexpr std::string_view digits = "int_max_str_digits";
    if (name != digits && !name.starts_with(std::string(digits) + "=")) return true;
    char const* const limit = name.c_str() + std::min(digits.size() + 1, name.size());
    return set_digit_limit(limit, "-X int_max_str_digits", line);
}

}  // namespace

namespace {

char const* environment(CommandLine const& line, char const* name) {
    char const* const value = line.options.flags.ignores_environment ? nullptr : std::getenv(name);
    return value && *value ? value : nullptr;
}

// A variable counts as so many times the option.
int times(CommandLine const& line, char const* name) {
    char const* const value = environment(line, name);
    if (!value) return 0;
    int const number = std::atoi(value);
    return number > 0 ? number : 1;
}

// false: it has said what is wrong. What the environment adds to the words; the filters of PYTHONWARNINGS stand before
// those of -W.
bool read_environment(CommandLine& line) {
    char const* const digits = environment(line, "PYTHONINTMAXSTRDIGITS");
    auto const says_digits = [](std::string const& option) { return option.starts_with("int_max_str_digits"); };
    bool const is_said = std::any_of(line.options.extended.begin(), line.options.extended.end(), says_digits);
    if (digits && !is_said && !set_digit_limit(digits, "PYTHONINTMAXSTRDIGITS", line)) return false;
    StartFlags& flags = line.options.flags;
    flags.optimise = std::max(flags.optimise, times(line, "PYTHONOPTIMIZE"));
    flags.verbose = std::max(flags.verbose, times(line, "PYTHONVERBOSE"));
    flags.is_debug = std::max(flags.is_debug, times(line, "PYTHONDEBUG"));
    flags.writes_no_bytecode |= environment(line, "PYTHONDONTWRITEBYTECODE") != nullptr;
    flags.is_path_safe |= environment(line, "PYTHONSAFEPATH") != nullptr;
    flags.has_no_user_site |= environment(line, "PYTHONNOUSERSITE") != nullptr;
    line.options.unbuffered |= environment(line, "PYTHONUNBUFFERED") != nullptr;
    line.interactive |= environment(line, "PYTHONINSPECT") != nullptr;
    if (environment(line, "PYTHONDEVMODE") && !line.options.develop) (void)set_option("dev", line);
    if (char const* const folders = environment(line, "PYTHONPATH"))
        for (std::string_view rest = folders;;) {
            size_t const end = rest.find(':');
            line.options.path.emplace_back(rest.substr(0, end));
            if (end == rest.npos) break;
            rest.remove_prefix(end + 1);
        }
    char const* const filters = environment(line, "PYTHONWARNINGS");
    if (!filters) return true;
    std::vector<std::string> listed;
    std::string_view rest = filters;
    for (size_t end; !rest.empty(); rest.remove_prefix(std::min(end, rest.size() - 1) + 1)) {
        end = rest.find(',');
        if (end != 0) listed.emplace_back(rest.substr(0, end));
    }
    auto& all = line.options.warnings;
    bool const is_default_first = line.options.develop && !all.empty() && all.front() == "default";
    all.insert(all.begin() + is_default_first, listed.begin(), listed.end());
    return true;
}

// An option of one letter that takes no argument. false: there is no such option.
bool set_letter(char letter, CommandLine& line) {
    StartFlags& flags = line.options.flags;
    switch (letter) {
        case 'b': ++line.options.bytes_warnings; return true;
        case 'B': return flags.writes_no_bytecode = true;
        case 'd': ++flags.is_debug; return true;
        case 'E': return flags.ignores_environment = true;
        case 'i': return line.interactive = true;
        case 'I':
            return flags.is_isolated = flags.ignores_environment = flags.has_no_user_site = flags.is_path_safe = true;
        case 'O': ++flags.optimise; return true;
        case 'P': return flags.is_path_safe = true;
        case 'q': return line.quiet = true;
        case 's': return flags.has_no_user_site = true;
        case 'S': return flags.has_no_site = true;
        case 'u': return line.options.unbuffered = true;
        case 'v': ++flags.verbose; return true;
        case 'x': return line.skips_first_line = true;
        default: return false;
    }
}

}  // namespace

namespace {

// --lifetimes and --trace-lifetimes; false: it is another one.
bool set_lifetimes_option(std::string const& word, CommandLine& line) {
    LifetimeOptions& options = line.options.lifetimes;
    constexpr std::string_view trace = "--trace-lifetimes", all = "all:";
    if (word == "--lifetimes" || word == "--lifetimes=all") {
        options.reports = true;
        options.reports_all = word.ends_with("all");
        return true;
    }
    if (word != trace && !word.starts_with(std::string(trace) + "=")) return false;
    std::string file = word.substr(std::min(trace.size() + 1, word.size()));
    options.traces = true;
    options.traces_all = file.starts_with(all);
    options.trace_file = options.traces_all ? file.substr(all.size()) : file;
    return true;
}

}  // namespace

int parse_command_line(int count, char** words, CommandLine& line) {
    line.options.executable = words[0];
    line.options.words.assign(words, words + count);
    auto rest_from = [&](int first, std::string const& zeroth) {
        line.options.arguments = {zeroth};
        for (int i = first; i < count; ++i) line.options.arguments.emplace_back(words[i]);
        if (!read_environment(line)) return 1;
        line.options.flags.is_interactive = line.interactive;
        line.options.flags.is_quiet = line.quiet;
        return -1;
    };
    for (int at = 1; at < count; ++at) {
        std::string const word = words[at];
        if (word == "--help") return std::fputs(help_text, stdout), 0;
        if (word == "--version") return std::puts("Gossamer 0.1.0 (Python 3.13)"), 0;
        if (word == "--") {
            if (++at == count) break;
            line.action = Action::file;
            line.target = words[at];
            return rest_from(at + 1, line.target);
        }
        if (word == "--no-specialise") {
            line.options.specialise = false;
            continue;
        }
        if (word == "--report-cycles") {
            line.options.report_cycles = true;
            continue;
        }
        if (set_lifetimes_option(word, line)) continue;
        if (word == "--dump-tree") {
            line.action = Action::dump_tree;
            for (++at; at < count; ++at) line.arguments.emplace_back(words[at]);
            if (line.arguments.empty()) return complain(line, "Argument expected for the --dump-tree option");
            return -1;
        }
        if (word.starts_with("--")) return complain(line, "unknown option " + word);
        if (word == "-") return rest_from(at + 1, "-");
        if (!word.starts_with("-")) {
            line.action = Action::file;
            line.target = word;
            return rest_from(at + 1, word);
        }
        // Several letters may stand together; what follows c, m, W or X is its argument.
        for (size_t i = 1; i < word.size(); ++i) {
            char const letter = word[i];
            if (letter == 'h' || letter == '?') return std::fputs(help_text, stdout), 0;
            if (letter == 'V') return std::puts("Gossamer 0.1.0 (Python 3.13)"), 0;
            if (std::strchr("cmWX", letter) == nullptr) {
                if (!set_letter(letter, line)) return complain(line, std::string("Unknown option: -") + letter);
                continue;
            }
            if (i + 1 == word.size() && at + 1 == count)
                return complain(line, std::string("Argument expected for the -") + letter + " option");
            std::string const argument = i + 1 < word.size() ? word.substr(i + 1) : words[++at];
            if (letter == 'W') line.options.warnings.push_back(argument);
            if (letter == 'X' && !set_option(argument, line)) return 1;
            if (letter == 'c') {
                line.action = Action::command;
                line.target = argument + '\n';
                return rest_from(at + 1, "-c");
            }
            if (letter == 'm') {
                line.action = Action::module;
                line.target = argument;
                return rest_from(at + 1, "-m");
            }
            break;
        }
    }
    return rest_from(count, "");
}

}  // namespace gossamer::cli
