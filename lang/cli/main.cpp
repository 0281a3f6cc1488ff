// The command line. The program runs on a thread with a large stack of its own, so that deep recursion is
// bounded by sys.setrecursionlimit, not by the machine.
#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>

#include "lang/cli/command_line.hpp"
#include "lang/cli/dump_tree.hpp"
#include "lang/cli/repl.hpp"
#include "lang/engine/interpreter.hpp"
#include "runtime/errors/signals.hpp"

namespace gossamer::cli {

namespace {

struct Job {
    CommandLine command_line;
    int status = 0;
};

std::string folder_of(std::string const& path) {
    char resolved[4096];
    std::string const whole = realpath(path.c_str(), resolved) ? resolved : path;
    size_t const slash = whole.rfind('/');
    return slash == std::string::npos ? "" : slash == 0 ? "/" : whole.substr(0, slash);
}

// Seen from the root; nothing else is made of it.
std::string whole_path(std::string const& path) {
    char current[4096];
    if (path.starts_with('/') || !getcwd(current, sizeof current)) return path;
    return std::string(current) + "/" + path;
}
std::string current_folder() {
    char current[4096];
    return getcwd(current, sizeof current) ? current : "";
}

bool is_directory(std::string const& path) {
    struct stat about;
    return stat(path.c_str(), &about) == 0 && S_ISDIR(about.st_mode);
}

std::string read_standard_input() {
    std::stringstream text;
    text << std::cin.rdbuf();
    return text.str();
}

int run(CommandLine const& line) {
    if (line.action == Action::dump_tree) return dump_trees(line.arguments);
    InterpreterOptions options = line.options;
    if (line.action == Action::file && access(line.target.c_str(), R_OK) != 0) {
        std::fprintf(stderr, "%s: can't open file '%s': [Errno %d] %s\n", options.executable.c_str(),
                     whole_path(line.target).c_str(), errno, std::strerror(errno));
        return 2;
    }
    Interpreter interpreter(options);
    install_signal_handlers();
    if (!interpreter.start_lifetimes()) {
        std::fprintf(stderr, "%s: can't write file '%s': [Errno %d] %s\n", options.executable.c_str(),
                     options.lifetimes.trace_file.c_str(), errno, std::strerror(errno));
        return 2;
    }
    int status = 0;
    bool const typed = isatty(STDIN_FILENO);
    switch (line.action) {
        case Action::file: {
            if (is_directory(line.target)) {
                status = interpreter.run_folder(whole_path(line.target));
                break;
            }
            interpreter.prepend_path(folder_of(line.target));
            status = interpreter.run_file(line.target, line.skips_first_line);
            break;
        }
        case Action::command:
            interpreter.prepend_path("");
            status = interpreter.run_text(line.target, "<string>");
            break;
        case Action::module:
            interpreter.prepend_path(current_folder());
            status = interpreter.run_module(line.target);
            break;
        case Action::standard_input:
            interpreter.prepend_path("");
            if (typed || line.interactive)
                status = run_repl(interpreter, !line.quiet);
            else
                status = interpreter.run_text(read_standard_input(), "<stdin>");
            break;
        default: break;
    }
    if (line.interactive && line.action != Action::standard_input) status = run_repl(interpreter, false);
    status = interpreter.finish(status);
    std::fflush(nullptr);
    // All that is left goes back to the system at once.
    end_as_signalled(status);
    _exit(status);
}

void* run_job(void* data) {
    auto& job = *static_cast<Job*>(data);
    job.status = run(job.command_line);
    return nullptr;
}

// Runs on a large stack; if the machine gives none of that size, on ever smaller ones, at last on this thread's.
int run_on_large_stack(Job& job) {
    for (size_t bytes = size_t{4} << 30; bytes >= (size_t{16} << 20); bytes /= 4) {
        void* const stack = mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
        if (stack == MAP_FAILED) continue;
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        pthread_t thread;
        if (pthread_attr_setstack(&attributes, stack, bytes) == 0 &&
            pthread_create(&thread, &attributes, &run_job, &job) == 0) {
            // Signals are the program's: they end what its thread waits for.
            sigset_t all;
            sigfillset(&all);
            pthread_sigmask(SIG_BLOCK, &all, nullptr);
            pthread_join(thread, nullptr);
            return job.status;
        }
        munmap(stack, bytes);
    }
    run_job(&job);
    return job.status;
}

}  // namespace

}  // namespace gossamer::cli

#ifdef __SANITIZE_ADDRESS__
// A size that no machine has is a MemoryError of the program, not an error of ours. And what a process makes once
// stays to its end, on pages that the search for leaks does not look at.
extern "C" char const* __asan_default_options() { return "allocator_may_return_null=1:detect_leaks=0"; }
#endif

int main(int count, char** arguments) {
    using namespace gossamer::cli;
    Job job;
    int const early = parse_command_line(count, arguments, job.command_line);
    if (early >= 0) return early;
    return run_on_large_stack(job);
}
