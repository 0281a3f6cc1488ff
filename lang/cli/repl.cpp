#include "lang/cli/repl.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>

#include "lang/engine/compile.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/errors/signals.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/file.hpp"

namespace gossamer::cli {

namespace {

enum class Input : uint8_t {
    line,
    interrupted,  // Ctrl-C: what was typed so far is forgotten
    left,         // an exception is pending: SystemExit, for a signal told us to leave
    end,
};

// A line without its end.
Input read_line(char const* prompt, std::string& line) {
    flush_streams();
    if (isatty(STDIN_FILENO)) {
        std::fputs(prompt, stdout);
        std::fflush(stdout);
    }
    line.clear();
    for (;;) {
        errno = 0;
        int const next = std::getc(stdin);
        if (next == '\n') return Input::line;
        if (next != EOF)
            line.push_back(static_cast<char>(next));
        else if (errno != EINTR)
            return line.empty() ? Input::end : Input::line;
        else {
            std::clearerr(stdin);
            if (check_signal()) continue;
            if (!is_pending(keyboard_interrupt_type)) return Input::left;
            clear_pending();
            return Input::interrupted;
        }
    }
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
    context().develop = true;  // the prompt warns of lifetimes, as -X dev does
    std::string line;
    int status = 0;
    for (int number = 0;; ++number) {
        Input input = read_line(">>> ", line);
        std::string text = line + "\n";
        if (input == Input::line && says_nothing(text)) continue;
        while (input == Input::line && wants_more(text, line)) {
            input = read_line("... ", line);
            if (input == Input::end) break;
            text += line + "\n";
        }
        if (input == Input::left) return report_exit();
        if (input == Input::interrupted) {
            (void)write_to_stderr("\nKeyboardInterrupt\n");
            continue;
        }
        if (input == Input::end && says_nothing(text)) break;
        if (!run_statement(interpreter, text, "<stdin>-" + std::to_string(number), status)) return status;
        if (input == Input::end) break;
    }
    if (isatty(STDIN_FILENO)) std::putchar('\n');
    return status;
}

}  // namespace gossamer::cli
