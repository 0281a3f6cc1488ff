// Encodings: between bytes and text.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "runtime/core/str.hpp"
#include "runtime/value/owned.hpp"

namespace gossamer {

struct Bytes;

// errors: strict, ignore, replace, backslashreplace, surrogateescape, surrogatepass, xmlcharrefreplace, namereplace;
// null: strict. encoding null: utf-8. LookupError for names that nobody knows, UnicodeError for what can not be said.
Ref<Str> decode(std::string_view data, Str* encoding, Str* errors);
Ref<Bytes> encode(Str& text, Str* encoding, Str* errors);

// The same by C names.
Ref<Str> decode(std::string_view data, std::string_view encoding, std::string_view errors = "strict");
bool encode_to(std::string& out, Str& text, std::string_view encoding, std::string_view errors = "strict");

// A piece of what is decoded little by little: gives how many bytes were used. Only of the interpreter's own codecs.
std::optional<size_t> decode_piece(std::string& out, std::string_view data, std::string_view encoding,
                                   std::string_view errors, bool is_last);
bool encode_piece(std::string& out, Str& text, std::string_view encoding, std::string_view errors);

// UTF-8 that is to become a str: fails with UnicodeDecodeError unless errors say otherwise.
Ref<Str> decode_utf8(std::string_view data, std::string_view errors = "strict");
// Has the text a lone surrogate, the one thing in a Str that UTF-8 has no place for?
bool has_surrogate(std::string_view text);
bool check_encodable(Str& text);  // if it has one: UnicodeEncodeError
// From the machine (arguments, file names): UTF-8, with undecodable bytes as lone surrogates; and back.
Ref<Str> decode_machine_text(std::string_view data);
std::string encode_machine_text(std::string_view text);

// Is there a codec of this name? Its own name ("utf-8") if so, else empty.
std::string_view canonical_encoding(std::string_view name);

}  // namespace gossamer
