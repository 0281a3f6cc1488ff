#include "runtime/core/str.hpp"

namespace gossamer {

char const* Type::name_text() const { return name->text; }

}  // namespace gossamer
