// "Did you mean 'x'?": the nearest of the known names to one that was not found, by CPython's measure.
#pragma once
#include <span>
#include <string_view>

#include "runtime/errors/raise.hpp"

namespace gossamer {

// Empty if none is near enough.
std::string_view nearest_name(std::span<std::string_view const> names, std::string_view wrong);

// TypeError: "f() got an unexpected keyword argument 'x'", and what may have been meant.
Raised raise_unexpected_keyword(std::string_view function, std::string_view wrong,
                                std::span<std::string_view const> keywords);

}  // namespace gossamer
