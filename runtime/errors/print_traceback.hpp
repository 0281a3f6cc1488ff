// The text of exceptions as CPython prints it: tracebacks with carets, chains, notes, groups, suggestions.
//
// Nothing here fails: what goes wrong on the way (in a __str__, say) shows in the text and is forgotten.
// (The definitions need the protocols, and live in runtime/types/traceback_*.cpp.)
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "runtime/value/value.hpp"

namespace gossamer {

// Source lines of code that came from no file, for tracebacks to quote: `-c` texts, lines typed at the prompt.
// Files need not be registered; they are read when a line of them is asked for.
void register_source(std::string_view filename, std::string text);
// A line, without its end; empty if there is none. Lines count from 1.
std::string source_line(std::string_view filename, size_t line);
// Forgets what was read from files (linecache.checkcache does better, and asks less often than we print).
void forget_sources();

struct Type;

struct TracebackStyle {
    bool chain = true;              // causes and contexts too
    bool with_limit_of_sys = true;  // sys.tracebacklimit, counted from the end as the interpreter's own hook does
    bool has_limit = false;
    int64_t limit = 0;  // so many entries: the first ones, or the last ones if negative
};
// The pieces that traceback.format_exception() gives: each ends in a newline.
std::vector<std::string> format_exception(Value exception, Value traceback, TracebackStyle style = {});
// The exception's own lines, without traceback and chain.
std::vector<std::string> format_exception_only(Value exception);
// "  File …" entries of a traceback object, repeated ones folded.
std::vector<std::string> format_traceback(Value traceback, TracebackStyle style = {});

// To sys.stderr, or to the file descriptor if there is none (yet, or any more). False: an exception is pending.
bool write_to_stderr(std::string_view text);
// What sys.excepthook is, if nobody replaced it: prints the exception, and at the end the way out of some errors.
void print_exception(Value exception);
// An exception that nobody caught: sys.last_exc and friends are set and sys.excepthook is called; what fails in there
// is printed too. Takes the pending one away. The caller has dealt with SystemExit.
bool report_uncaught();  // false: sys.excepthook wants to leave: its SystemExit is pending

// sys.unraisablehook, if nobody replaced it. The argument has the attributes of sys.UnraisableHookArgs.
bool print_unraisable(Value arguments);

}  // namespace gossamer
