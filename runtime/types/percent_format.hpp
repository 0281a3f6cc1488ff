// `format % arguments` for str and bytes.
#pragma once
#include <string>
#include <string_view>

#include "runtime/value/value.hpp"

namespace gossamer {

enum class PercentKind : uint8_t { text, bytes };

// Appends the formatted text to out. false: an exception is pending.
bool format_percent(std::string& out, std::string_view format, Value arguments, PercentKind kind);

}  // namespace gossamer
