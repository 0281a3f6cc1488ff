// An interpreter: one program's world. It owns a runtime context, which is the thread's current one while the
// interpreter lives.
#pragma once
#include <string>
#include <vector>

#include "runtime/core/dict.hpp"
#include "runtime/heap/context.hpp"

namespace gossamer {

struct FoundModule;

// What sys.flags tells of the words the program was started with.
struct StartFlags {
    int is_debug = 0, optimise = 0, verbose = 0;
    bool is_interactive = false, writes_no_bytecode = false, has_no_user_site = false, has_no_site = false,
         ignores_environment = false, is_quiet = false, is_isolated = false, is_path_safe = false;
};

// --lifetimes and --trace-lifetimes (runtime/lifetimes/chronicle.hpp).
struct LifetimeOptions {
    bool reports = false, reports_all = false;
    bool traces = false, traces_all = false;
    std::string trace_file;  // empty: standard error
};

struct InterpreterOptions {
    bool specialise = true;
    bool develop = false;            // -X dev
    uint8_t bytes_warnings = 0;      // -b: 1, -bb: 2
    uint32_t max_str_digits = 4300;  // -X int_max_str_digits
    bool gc_stress = false;          // -X gc-stress
    bool live_objects = false;       // -X live-objects: reports what is left at the very end
    bool report_cycles = false;      // --report-cycles: tells at the end which cycles were found
    LifetimeOptions lifetimes;
    bool unbuffered = false;
    std::string executable;
    std::vector<std::string> arguments;  // sys.argv
    std::vector<std::string> warnings;   // sys.warnoptions
    std::vector<std::string> words;      // sys.orig_argv
    std::vector<std::string> extended;   // sys._xoptions: of -X, as written
    std::vector<std::string> path;       // of sys.path, from the environment
    StartFlags flags;
};

class Interpreter {
public:
    explicit Interpreter(InterpreterOptions options);
    ~Interpreter();
    Interpreter(Interpreter const&) = delete;

    // Each runs in __main__ and gives the exit status so far: 0, or that of an uncaught exception, which has been
    // printed.
    int run_file(std::string const& path, bool skips_first_line = false);
    int run_text(std::string_view text, std::string const& filename);
    int run_module(std::string const& name);    // -m
    int run_folder(std::string const& folder);  // its __main__.py
    Dict& main_namespace() { return *main_; }

    // As options.lifetimes say: from now on births and deaths are listed. False: the file cannot be written (errno).
    [[nodiscard]] bool start_lifetimes();

    // The exit protocol: handlers, finalizers, __del__, flushing. Gives the final status.
    int finish(int status);

    // Puts a folder in front of sys.path.
    void prepend_path(std::string const& folder);

private:
    void forget_program();
    void report_cycles();
    void end_lifetimes();
    int run_found(FoundModule const& found, std::string const& name);
    int run_bytes(std::string_view bytes, std::string const& filename);
    Context* context_;
    Dict* main_ = nullptr;
    InterpreterOptions options_;
    size_t baseline_ = 0;  // live containers before the program ran
};

// What an uncaught exception means: prints it (or what SystemExit carries) and gives the exit status. Takes the
// pending exception away.
int report_exit();

}  // namespace gossamer
