#include "lang/syntax/held_lines.hpp"

namespace gossamer::syntax {

uint32_t start_of_held_lines(source::Source const& source, std::span<Token const> read, uint32_t line_start) {
    auto const& starts = source.line_starts();
    uint32_t begin = line_start;
    auto is_held = [&] {
        for (size_t i = read.size(); i-- > 0 && read[i].end >= begin;)
            // (The text of an f-string ends where the lexer has seen a brace.)
            if (read[i].start < begin && read[i].end + (read[i].kind == TokenKind::FStringMiddle) > begin) return true;
        return begin >= 2 && source.text[begin - 2] == '\\';
    };
    while (begin > 0 && is_held()) begin = starts[source.locate(begin - 1).line - 1];
    // A backslash in front of everything else holds nothing.
    for (uint32_t first = source.locate(begin).line; begin < line_start; begin = starts[first++]) {
        std::string_view const joined = source.line_text(first);
        if (joined.find_first_not_of(" \t\f") + 1 != joined.size()) break;
    }
    return begin;
}

}  // namespace gossamer::syntax
