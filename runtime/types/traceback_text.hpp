// Between the files that write tracebacks.
#pragma once
#include <string>
#include <vector>

#include "runtime/errors/frame.hpp"
#include "runtime/errors/print_traceback.hpp"

namespace gossamer {

// One entry of a traceback, taken off its frame.
struct TracebackEntry {
    std::string filename, function;
    Position position;
    bool has_columns;
};
std::vector<TracebackEntry> entries_of(Value traceback, TracebackStyle const& style);
// sys.tracebacklimit, if it is there, rules what the interpreter itself prints.
TracebackStyle with_limit_of_sys(TracebackStyle style);
// Lines of source, dedented, with carets under the part between the columns (in bytes, of the first and the last line).
struct QuotedSource {
    std::string text;
    bool has_carets;
};
QuotedSource quote_source(std::vector<std::string> const& lines, uint32_t column, uint32_t end_column);
// "  File …" with the source and carets.
std::string format_entry(TracebackEntry const& entry);
// All of them, in the order of calls.
std::vector<std::string> format_entries(std::vector<TracebackEntry> const& entries);

// ". Did you mean: 'x'?" and what else CPython appends to the text of a NameError, AttributeError or ImportError.
std::string suggestion_for(Value exception, Value traceback);

// How many columns of a terminal text takes.
size_t display_width(std::u32string_view text);

// str(value) or repr(value) as UTF-8; "<what str() failed>" if it fails.
std::string safe_text(Value value, char const* what, bool is_repr = false);

// Puts a pending exception aside, and back in the end.
class PendingAside {
public:
    PendingAside();
    ~PendingAside();

private:
    Object* saved_;
};

}  // namespace gossamer
