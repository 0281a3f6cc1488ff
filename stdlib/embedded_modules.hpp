// The modules that are written in Python and travel inside the binary. The build generates the definition from
// stdlib/modules/**/*.py.
#pragma once

#include <span>
#include <string_view>

namespace gossamer {

struct EmbeddedModule {
    std::string_view name;  // dotted, as in `import`
    std::string_view text;  // UTF-8 source; a NUL follows its end
    bool is_package;
};

// Ordered by path; all views live as long as the program.
std::span<EmbeddedModule const> embedded_modules();

}  // namespace gossamer
