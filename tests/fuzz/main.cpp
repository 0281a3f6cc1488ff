// Runs mutated programs until the time is up. Whatever a program says, the interpreter must end by itself or run on:
// a signal or a sanitizer's report is a finding, and the program is kept.
#include "tests/fuzz/mutation.hpp"
#include "tests/runner/process.hpp"
#include "tests/runner/text.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>

namespace fs = std::filesystem;
using namespace gossamer::tests;

namespace {

constexpr auto usage = "usage: gossamer_fuzz --seeds FOLDER… [--seconds N] [--random N] [--findings FOLDER] "
                       "-- INTERPRETER [ARGUMENTS]\n";

struct Options {
    std::vector<fs::path> seeds;
    std::vector<std::string> interpreter;
    fs::path findings = "findings";
    std::chrono::seconds duration{60};
    std::uint64_t random = std::random_device{}();
};

Options parse_arguments(std::vector<std::string> const& arguments) {
    Options options;
    auto argument = arguments.begin();
    for (; argument != arguments.end() && *argument != "--"; ++argument) {
        if (std::next(argument) == arguments.end()) throw std::invalid_argument(*argument + " needs a value");
        auto const& name = *argument;
        auto const& value = *++argument;
        if (name == "--seeds")
            options.seeds.push_back(value);
        else if (name == "--seconds")
            options.duration = std::chrono::seconds(std::stoi(value));
        else if (name == "--random")
            options.random = std::stoull(value);
        else if (name == "--findings")
            options.findings = value;
        else
            throw std::invalid_argument("unknown option " + name);
    }
    if (argument != arguments.end()) options.interpreter.assign(std::next(argument), arguments.end());
    if (options.interpreter.empty()) throw std::invalid_argument("no interpreter is given");
    options.interpreter.front() = fs::absolute(options.interpreter.front());
    return options;
}

std::vector<std::string> read_seeds(std::vector<fs::path> const& folders) {
    std::vector<std::string> programs;
    for (auto const& folder : folders)
        for (auto const& entry : fs::recursive_directory_iterator(folder))
            if (entry.path().extension() == ".py") programs.push_back(read_file(entry.path()));
    if (programs.empty()) throw std::invalid_argument("there is no program to begin with");
    std::sort(programs.begin(), programs.end());  // the same random number gives the same run
    return programs;
}

// What is wrong, or nothing. A program that runs for ever is not.
std::string judge(Finished const& finished) {
    if (finished.timed_out) return "";
    if (finished.signal) return describe_end(finished);
    for (auto const* report : {"ERROR: AddressSanitizer", "runtime error: ", "ERROR: LeakSanitizer"})
        if (finished.err.find(report) != std::string::npos) return report;
    return "";
}

int fuzz(Options const& options) {
    auto programs = read_seeds(options.seeds);
    fs::create_directories(options.findings);
    auto current = fs::absolute(options.findings) / "current.py";
    auto command = options.interpreter;
    command.push_back(current);

    Random random(options.random);
    std::cout << "random " << options.random << ", " << programs.size() << " programs to begin with\n";
    std::size_t runs = 0, findings = 0;
    auto end = std::chrono::steady_clock::now() + options.duration;
    for (; std::chrono::steady_clock::now() < end; ++runs) {
        std::ofstream(current) << mutate(programs, random);
        auto finished = run(command, options.findings, "", std::chrono::seconds(10));
        auto problem = judge(finished);
        if (problem.empty()) continue;
        auto kept = options.findings / (std::to_string(options.random) + "-" + std::to_string(runs) + ".py");
        fs::copy_file(current, kept, fs::copy_options::overwrite_existing);
        std::cout << "FOUND " << kept.string() << ": " << problem << "\n" << std::flush;
        ++findings;
    }
    std::cout << runs << " programs run, " << findings << " findings\n";
    return findings ? 1 : 0;
}

}  // namespace

int main(int count, char** arguments) {
    try {
        return fuzz(parse_arguments({arguments + 1, arguments + count}));
    } catch (std::invalid_argument const& error) {
        std::cerr << "gossamer_fuzz: " << error.what() << "\n" << usage;
    } catch (std::exception const& error) {
        std::cerr << "gossamer_fuzz: " << error.what() << "\n";
    }
    return 2;
}
