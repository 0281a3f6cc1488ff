// Runs every test program below some folders under an interpreter, on all cores, and compares what it does with what
// the program expects (see expectation.hpp).
//
// A file or folder whose name begins with `_` belongs to a test and is none itself, for example a module to import.
#include "tests/runner/expectation.hpp"
#include "tests/runner/process.hpp"
#include "tests/runner/text.hpp"

#include <algorithm>
#include <atomic>
#include <iostream>
#include <mutex>
#include <thread>

namespace fs = std::filesystem;
using namespace gossamer::tests;

namespace {

constexpr auto usage = R"(usage: gossamer_script_tests [OPTIONS] FOLDER… -- INTERPRETER [ARGUMENTS]

  --only TEXT         only programs whose path contains TEXT
  --jobs N            run N at a time; as many as there are cores if not given
  --timeout SECONDS   for each program; 60 if not given
  --live-baseline     also ask for -X live-objects, and fail if objects are left over
  --list              print what would run
)";

struct Options {
    std::vector<fs::path> folders;
    std::vector<std::string> interpreter;
    std::string only;
    unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
    std::chrono::seconds timeout{60};
    bool live_baseline = false;
    bool list = false;
};

struct WrongUsage : std::runtime_error {
    using std::runtime_error::runtime_error;
};

Options parse_arguments(std::vector<std::string> const& arguments) {
    Options options;
    auto argument = arguments.begin();
    auto value = [&] {
        if (std::next(argument) == arguments.end()) throw WrongUsage(*argument + " needs a value");
        return *++argument;
    };
    for (; argument != arguments.end() && *argument != "--"; ++argument) {
        if (*argument == "--only")
            options.only = value();
        else if (*argument == "--jobs")
            options.jobs = static_cast<unsigned>(std::max(1, std::stoi(value())));
        else if (*argument == "--timeout")
            options.timeout = std::chrono::seconds(std::stoi(value()));
        else if (*argument == "--live-baseline")
            options.live_baseline = true;
        else if (*argument == "--list")
            options.list = true;
        else if (argument->starts_with("-"))
            throw WrongUsage("unknown option " + *argument);
        else
            options.folders.push_back(*argument);
    }
    if (argument != arguments.end()) options.interpreter.assign(std::next(argument), arguments.end());
    if (options.folders.empty()) throw WrongUsage("no folder is given");
    if (options.interpreter.empty()) throw WrongUsage("no interpreter is given");
    // Programs run in folders of their own, so a relative path would lead elsewhere.
    auto& first = options.interpreter.front();
    if (first.find('/') != first.npos) first = fs::absolute(first).lexically_normal();
    return options;
}

bool belongs_to_a_test(fs::path const& below) {
    return std::any_of(below.begin(), below.end(), [](fs::path const& part) { return part.string().starts_with("_"); });
}

std::vector<fs::path> find_programs(Options const& options) {
    std::vector<fs::path> programs;
    for (auto const& folder : options.folders) {
        for (auto const& entry : fs::recursive_directory_iterator(fs::absolute(folder).lexically_normal())) {
            auto const& path = entry.path();
            if (path.extension() != ".py" || belongs_to_a_test(path.lexically_relative(fs::absolute(folder)))) continue;
            if (path.string().find(options.only) != std::string::npos) programs.push_back(path);
        }
    }
    std::sort(programs.begin(), programs.end());
    return programs;
}

// `-X live-objects` prints one line at the very end. It is taken off, so that the rest compares as ever.
std::optional<std::string> check_live_objects(Finished& finished) {
    constexpr std::string_view wanted = "live objects: 0 over baseline";
    auto last = last_line(finished.err);
    if (last != wanted) return "objects are left over\n    wanted  " + std::string(wanted) + "\n    got     " + last;
    finished.err.resize(finished.err.rfind(last));
    return {};
}

std::optional<std::string> test(fs::path const& program, Options const& options) {
    auto expected = read_expectation(program);
    auto command = options.interpreter;
    if (options.live_baseline) command.insert(command.end(), {"-X", "live-objects"});
    command.insert(command.end(), expected.flags.begin(), expected.flags.end());
    command.push_back(program.filename());
    auto finished = run(command, program.parent_path(), expected.input, options.timeout);

    std::optional<std::string> left_over;
    if (options.live_baseline && !finished.timed_out && !finished.signal) left_over = check_live_objects(finished);
    auto difference = find_difference(expected, finished, program.parent_path());
    return difference ? difference : left_over;
}

std::string indented(std::string text) {
    for (auto at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) text.insert(at + 1, "    ");
    return "    " + text;
}

int run_all(Options const& options) {
    auto programs = find_programs(options);
    if (options.list) {
        for (auto const& program : programs) std::cout << program.string() << "\n";
        return 0;
    }

    std::atomic<std::size_t> next = 0, failed = 0;
    std::mutex printing;
    auto work = [&] {
        for (auto mine = next++; mine < programs.size(); mine = next++) {
            std::optional<std::string> problem;
            try {
                problem = test(programs[mine], options);
            } catch (std::exception const& error) {
                problem = error.what();
            }
            if (!problem) continue;
            ++failed;
            std::lock_guard lock(printing);
            std::cout << "FAIL " << programs[mine].lexically_relative(fs::current_path()).string() << "\n"
                      << indented(*problem) << "\n"
                      << std::flush;
        }
    };
    std::vector<std::thread> workers;
    for (unsigned count = 0; count < options.jobs; ++count) workers.emplace_back(work);
    for (auto& worker : workers) worker.join();

    std::cout << programs.size() - failed << " passed, " << failed << " failed\n";
    // No program at all is a failure as well: a suite that has lost its folder must not look fine.
    return failed || programs.empty() ? 1 : 0;
}

}  // namespace

int main(int count, char** arguments) {
    try {
        return run_all(parse_arguments({arguments + 1, arguments + count}));
    } catch (WrongUsage const& error) {
        std::cerr << "gossamer_script_tests: " << error.what() << "\n" << usage;
    } catch (std::exception const& error) {
        std::cerr << "gossamer_script_tests: " << error.what() << "\n";
    }
    return 2;
}
