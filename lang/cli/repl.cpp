#include "lang/cli/repl.hpp"

#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <string>

#include "lang/engine/compile.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/file.hpp"

namespace gossamer::cli {

namespace {

bool read_line(char const* prompt, std::string& line) {
    flush_streams();
    if (isatty(STDIN_FILENO)) {
        std::fputs(prompt, stdout);
        std::fflush(stdout);
    }
    return bool(std::getline(std::cin, line));
}

// Nothing but blanks and comments: there is nothing to run.
bool says_nothing(std::string const& text) {
    size_t at = 0;
    while (at < text.size()) {
        size_t const begin = text.find_first_not_of(" \t\f", at);
        if (begin == std::string::npos) return true;
        if (text[begin] != '\n' && text[begin] != '#') return false;
        size_t const end = text.find('\n', begin);
        if (end == std::string::npos) return true;
        at = end + 1;
    }
    return true;
}

bool wants_more(std::string const& text, std::string const& last_line) {
    auto loaded = source::from_text("<stdin>", text);
    auto* const source = std::get_if<0>(&loaded);
    if (!source) return false;
    if (syntax::is_incomplete(*source)) return true;
    // A block ends with an empty line.
    syntax::ParseResult const parsed = syntax::parse(*source, syntax::Mode::interactive);
    if (!parsed || last_line.empty()) return false;
    auto* const root = syntax::as_if<syntax::Interactive>(parsed.tree->root);
    if (!root || root->body.size == 0) return false;
    switch (root->body.back()->kind) {
        case syntax::Kind::FunctionDef:
        case syntax::Kind::AsyncFunctionDef:
        case syntax::Kind::ClassDef:
        case syntax::Kind::If:
        case syntax::Kind::While:
        case syntax::Kind::For:
        case syntax::Kind::AsyncFor:
        case syntax::Kind::With:
        case syntax::Kind::AsyncWith:
        case syntax::Kind::Try:
        case syntax::Kind::TryStar:
        case syntax::Kind::Match: return true;
        default: return false;
    }
}

// Runs one statement. False: the program asked to leave.
bool run_statement(Interpreter& interpreter, std::string const& text, std::string const& filename, int& status) {
    register_source(filename, text);
    Ref<Str> const name = make_str(filename);
    Owned result;
    if (ScriptCode* const code = compile_text(text, name.get(), {CompileMode::single, false})) {
        Ref<Code> const held = Ref<Code>::adopt(code);
        result = Owned(run_code(*code, interpreter.main_namespace(), empty));
    } else if (is_pending(syntax_error_type)) {
        // The number that tells one input's source from another's is no part of its name.
        Owned pending = take_pending();
        Ref<Str> const shown = make_ascii("<stdin>");
        if (!set_attribute(pending.get(), intern("filename"), shown.value())) clear_pending();
        restore_pending(std::move(pending));
    }
    if (result) return true;
    if (is_pending(system_exit_type)) {
        status = report_exit();
        return false;
    }
    flush_streams();
    if (!report_uncaught()) clear_pending();
    return true;
}

}  // namespace

int run_repl(Interpreter& interpreter, bool greet) {
    if (greet && isatty(STDIN_FILENO)) std::puts("Gossamer 0.1.0 (Python 3.13). exit() or Ctrl-D leaves.");
    std::string line;
    int status = 0;
    for (int number = 0; read_line(">>> ", line); ++number) {
        std::string text = line + "\n";
        if (says_nothing(text)) continue;
        while (wants_more(text, line) && read_line("... ", line)) text += line + "\n";
        if (!run_statement(interpreter, text, "<stdin>-" + std::to_string(number), status)) return status;
    }
    if (isatty(STDIN_FILENO)) std::putchar('\n');
    return status;
}

}  // namespace gossamer::cli
