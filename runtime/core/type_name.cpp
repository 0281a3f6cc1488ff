#include <string>

#include "runtime/core/str.hpp"

namespace gossamer {

// As messages show it: built-in types of modules come with their module, "collections.deque". (Those that stand for
// classes which are written in Python elsewhere are not immutable, and go by their bare name.)
char const* Type::name_text() const {
    if (!module_name || is_heap() || !has(type_is_immutable)) return name->text;
    std::string const full = std::string(module_name) + '.' + name->text;
    return intern(full)->text;
}

}  // namespace gossamer
