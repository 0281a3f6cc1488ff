#pragma once
// What a string literal means: prefixes, quotes and escapes taken away.

#include <cstdint>
#include <string>
#include <string_view>

#include "lang/syntax/tokens.hpp"
#include "lang/syntax/tree.hpp"

namespace gossamer::syntax {

struct LiteralValue {
    std::string_view text;  // WTF-8, or bytes; in the arena or in the source
    std::string error;      // CPython's message if the literal is malformed, else empty
    // The first unknown escape, "\d" or "\777", as it stands in the source; empty if there is none. It earns
    // a SyntaxWarning.
    std::string_view bad_escape;
};

// The value of a String token, or of an FStringMiddle one (whose text has neither prefix nor quotes).
LiteralValue literal_value(Token const& token, std::string_view source, Arena& arena);

// A text with its escapes decoded, as in a literal that is not raw.
LiteralValue decoded_text(std::string_view text, Arena& arena);

// The message of the warning about `bad_escape`.
std::string bad_escape_warning(std::string_view bad_escape);

}  // namespace gossamer::syntax
