#include "runtime/types/percent_format.hpp"
#include "runtime/types/str_methods.hpp"

namespace gossamer {

Value str_modulo(Value left, Value right) {
    Str* const format = as_str(left);
    if (!format) return not_implemented;
    std::string out;
    if (!format_percent(out, format->view(), right, PercentKind::text)) return empty;
    return make_str(out).release_value();
}

}  // namespace gossamer
