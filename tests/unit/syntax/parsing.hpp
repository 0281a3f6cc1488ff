#pragma once
// Shorthand for the tests of the front end.

#include <memory>
#include <string>
#include <string_view>

#include "lang/source/source.hpp"
#include "lang/syntax/dump.hpp"
#include "lang/syntax/parser.hpp"

namespace gossamer::tests {

inline std::shared_ptr<source::Source const> source_of(std::string_view text) {
    return std::get<std::shared_ptr<source::Source const>>(source::from_text("<test>", text));
}

inline syntax::ParseResult parse(std::string_view text, syntax::Mode mode = syntax::Mode::file) {
    return syntax::parse(source_of(text), mode);
}

// The dump, or "TypeOfError: message".
inline std::string outcome(std::string_view text, syntax::Mode mode = syntax::Mode::file) {
    static constexpr std::string_view types[] = {"SyntaxError", "IndentationError", "TabError", "MemoryError",
                                                 "RecursionError"};
    auto const result = parse(text, mode);
    if (result) return syntax::dump(*result.tree);
    return std::string(types[size_t(result.error.type)]) + ": " + result.error.message;
}

inline std::string repeated(std::string_view text, size_t times) {
    std::string out;
    out.reserve(text.size() * times);
    while (times--) out += text;
    return out;
}

}  // namespace gossamer::tests
