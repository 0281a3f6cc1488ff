// What is done with what can not be decoded or encoded: the error handlers.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "runtime/core/str.hpp"

namespace gossamer {

// Decoding bytes: `data` whole, [begin, end) what is wrong with it. Appends what stands for it to out and gives where
// to go on; nullopt: an exception is pending. surrogatepass reads a surrogate itself, in the codec's own form.
struct DecodeProblem {
    std::string_view encoding, errors, data;
    size_t begin, end;
    char const* reason;
};
std::optional<size_t> handle_decode_problem(std::string& out, DecodeProblem const& problem);

// Encoding text: code points [begin, end) of `text`. A handler gives bytes, which stand as they are, or text, which
// the codec must encode.
struct EncodeProblem {
    std::string_view encoding, errors;
    Str& text;
    size_t begin, end;       // code points
    std::string_view wrong;  // the same as WTF-8
    char const* reason;
};
struct Replacement {
    std::string text;
    bool is_bytes = false;
    std::optional<size_t> resume = {};  // the code point to go on with, if not the problem's end
};
std::optional<Replacement> handle_encode_problem(EncodeProblem const& problem);

[[gnu::cold]] bool raise_decode_error(DecodeProblem const& problem);
[[gnu::cold]] bool raise_encode_error(EncodeProblem const& problem);

}  // namespace gossamer
