#pragma once
// Source text: what the lexer reads and what every message points into.
//
// A Source is immutable once made and is shared (std::shared_ptr) by the syntax tree, code objects and
// tracebacks. Its text is valid UTF-8 with "\n" line ends, whatever the file looked like: load() decodes,
// drops the byte order mark and folds "\r\n" and "\r". All positions in the front end are byte offsets into
// this text; lines and columns are worked out on demand.

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gossamer::source {

struct Location {
    uint32_t line;    // from 1
    uint32_t column;  // from 0, in bytes: what CPython's ast calls col_offset
};

class Source {
public:
    // `text` must be valid UTF-8 with '\n' line ends and no NUL; load() and from_text() see to that.
    Source(std::string name, std::string text) : name(std::move(name)), text(std::move(text)) {}
    Source(Source const&) = delete;
    Source& operator=(Source const&) = delete;

    std::string const name;
    std::string const text;

    // Offsets of the first byte of each line; the first entry is always 0. Built at the first question,
    // safely if two threads ask at once.
    std::vector<uint32_t> const& line_starts() const;

    // How many lines there are; a last line without "\n" counts, an empty one after it does not.
    uint32_t line_count() const;

    Location locate(uint32_t offset) const;

    // The column of `offset` in code points, from 0 (SyntaxError.offset is this plus one).
    uint32_t column_in_characters(uint32_t offset) const;

    // The text of line n (from 1) without its line end; empty when there is no such line.
    std::string_view line_text(uint32_t line) const;

private:
    mutable std::once_flag lines_once_;
    mutable std::vector<uint32_t> line_starts_;
};

// What went wrong while bytes were turned into text: a SyntaxError without a tree.
struct LoadError {
    std::string message;
    uint32_t line = 0;      // 0: not about one line
    std::string line_text;  // the offending line as far as it can be shown
    bool not_utf8 = false;  // though no other encoding is named
};

using LoadResult = std::variant<std::shared_ptr<Source const>, LoadError>;

// Bytes of a file: byte order mark, PEP 263 coding cookie in the first two lines, line ends.
LoadResult load(std::string name, std::string_view bytes);

// Text that is already a str (eval, exec, compile, the REPL): no cookie, no byte order mark; surrogates and
// NUL are refused, line ends folded.
LoadResult from_text(std::string name, std::string_view utf8);

// The PEP 263 cookie of a line ("latin-1" in "# -*- coding: latin-1 -*-"), normalised as CPython does for
// the names it knows ("utf-8", "iso-8859-1"); empty when the line holds none.
std::string coding_cookie(std::string_view line);

}  // namespace gossamer::source
