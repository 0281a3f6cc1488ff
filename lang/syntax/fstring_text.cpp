#include "lang/syntax/fstring_text.hpp"

#include <algorithm>

#include "lang/source/utf8.hpp"
#include "lang/syntax/literal_text.hpp"

namespace gossamer::syntax {

using Quotes = std::vector<std::string_view>;

static void remove_single(Quotes& quotes) {
    std::erase_if(quotes, [](std::string_view quote) { return quote.size() == 1; });
}

// Backslashes and what is not printable, escaped: new lines and tabs too.
static std::string escaped(std::string_view text) {
    std::string out;
    for (size_t i = 0; i < text.size();) {
        size_t const start = i;
        char32_t const c = source::decode_utf8(text, i);
        if (c != '\\' && is_printable(c)) {
            out += text.substr(start, i - start);
        } else {
            std::string const repr = repr_of(ConstantKind::str, text.substr(start, i - start));
            out += repr.substr(1, repr.size() - 2);
        }
    }
    return out;
}

// Narrows `quotes` to those that can stand around `text`, and returns how it reads between them. If none can,
// quotes becomes the one that repr chooses.
static std::string fit(std::string_view text, Quotes& quotes) {
    std::string out = escaped(text);
    Quotes possible = quotes;
    if (out.find('\n') != std::string::npos) remove_single(possible);
    std::erase_if(possible, [&](std::string_view quote) { return out.find(quote) != std::string::npos; });
    if (possible.empty()) {
        std::string const repr = repr_of(ConstantKind::str, text);
        auto chosen =
            std::find_if(quotes.begin(), quotes.end(), [&](std::string_view quote) { return quote[0] == repr[0]; });
        quotes = {chosen != quotes.end() ? *chosen : std::string_view(repr[0] == '"' ? "\"" : "'")};
        return repr.substr(1, repr.size() - 2);
    }
    if (!out.empty()) {
        // Quotes that differ from the last character come first; if there are none, it is escaped.
        std::stable_partition(possible.begin(), possible.end(),
                              [&](std::string_view quote) { return quote[0] != out.back(); });
        if (possible[0][0] == out.back()) out.insert(out.size() - 1, "\\");
    }
    quotes = std::move(possible);
    return out;
}

std::string quoted_fstring(std::vector<FStringPart> parts) {
    Quotes quotes = {"'", "\"", "\"\"\"", "'''"};
    std::string body;
    bool fits = true;
    for (auto const& part : parts) {
        if (!part.is_literal) {
            if (part.text.find('\n') != std::string::npos) remove_single(quotes);
            body += part.text;
            continue;
        }
        Quotes left = quotes;
        body += fit(part.text, left);
        fits = std::any_of(left.begin(), left.end(), [&](std::string_view quote) {
            return std::find(quotes.begin(), quotes.end(), quote) != quotes.end();
        });
        if (!fits) break;
        quotes = std::move(left);
    }
    if (!fits) {
        // No quotes suit all the parts: three single ones, and escapes as repr writes them.
        quotes = {"'''"};
        body.clear();
        for (auto const& part : parts) {
            if (part.is_literal) {
                std::string const repr = repr_of(ConstantKind::str, "\"" + part.text);  // forces single quotes
                body += repr.substr(2, repr.size() - 3);
            } else {
                body += part.text;
            }
        }
    }
    return std::string(quotes[0]) + body + std::string(quotes[0]);
}

std::string escaped_fstring_text(std::string_view text, bool in_specification) {
    std::string out;
    for (char c : text) {
        if (c == '{' || c == '}')
            out += c;
        else if (in_specification && (c == '\\' || c == '\'' || c == '"'))
            out += '\\';
        if (in_specification && c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out;
}

}  // namespace gossamer::syntax
