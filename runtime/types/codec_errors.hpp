// What is done with what can not be decoded or encoded: the error handlers.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "runtime/core/str.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

// What is kept from problem to problem of one text: a handler of the program is looked up once, and gets one exception,
// whose fields change.
struct Handling {
    Owned handler, exception;
    Owned object;                // the bytes that are decoded now, if a handler has put others into the exception
    std::string_view held = {};  // bytes behind those that are decoded, which the exception shows too
};

// Decoding bytes: `data` whole, [begin, end) what is wrong with it. Appends what stands for it to out and gives where
// to go on; nullopt: an exception is pending. A handler may have put other bytes into the place of data, to go on in.
// surrogatepass reads a surrogate itself, in the codec's own form.
struct DecodeProblem {
    std::string_view encoding, errors;
    Handling* handling;
    std::string_view& data;
    size_t begin, end;
    char const* reason;
};
std::optional<size_t> handle_decode_problem(std::string& out, DecodeProblem const& problem);

// Encoding text: code points [begin, end) of `text`. A handler gives bytes, which stand as they are, or text, which
// the codec must encode.
struct EncodeProblem {
    std::string_view encoding, errors;
    Handling* handling;
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
