// The format mini-language: what stands behind the colon in f"{x:*>+12,.3f}".
//
//     [[fill]align][sign]["z"]["#"]["0"][width][grouping]["." precision][type]
//
// Read here for str, int, float and complex alike; each of them says afterwards which parts it has no use for.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "runtime/errors/raise.hpp"

namespace gossamer {

struct FormatSpecification {
    char32_t fill = ' ';
    char align = '<';               // '<' '>' '=' '^'; the type's own if none was given
    bool has_align = false;         // was one given?
    char sign = 0;                  // '+' '-' ' ', or 0 if none was given
    bool no_negative_zero = false;  // z
    bool alternate = false;         // #
    int64_t width = -1;             // or -1, as precision
    char grouping = 0;              // ',' or '_', or 0
    int64_t precision = -1;
    char32_t type = 0;  // the type's own if none was given
};

// Reads a specification. default_align and default_type hold where it says nothing; type_name stands in messages.
// nullopt: ValueError is pending, with CPython's text.
std::optional<FormatSpecification> parse_format_specification(std::string_view text, std::string_view type_name,
                                                              char32_t default_type, char default_align);

// "Unknown format code 'y' for object of type 'int'"
Raised raise_unknown_format_code(char32_t code, std::string_view type_name);

// Appends the text, which is so many code points long, filled up to the width. '=' counts as '>' here: who aligns
// behind a sign does that before.
bool append_padded(std::string& out, std::string_view text, size_t code_points,
                   FormatSpecification const& specification);

}  // namespace gossamer
