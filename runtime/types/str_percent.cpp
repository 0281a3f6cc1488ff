#include "runtime/types/percent_format.hpp"
#include "runtime/types/str_format.hpp"
#include "runtime/types/str_methods.hpp"

namespace gossamer {

Value str_modulo(Value left, Value right) {
    Str* const format = as_str(left);
    if (!format) return not_implemented;
    // "%s" alone gives what str() does, be it of a subclass.
    if (format->view() == "%s") {
        Tuple* const items = as_tuple(right);
        if (!items) return convert_value(right, 's');
        if (items->size == 1) return convert_value(items->items[0], 's');
    }
    std::string out;
    if (!format_percent(out, format->view(), right, PercentKind::text)) return empty;
    // Where the whole text is one that there is already, that one is given; without conversions the format itself.
    if (!out.empty() && out.size() == format->bytes && format->view().find('%') == std::string_view::npos)
        return retain(left);
    Tuple* const several = as_tuple(right);
    Value const only = !several ? right : several->size == 1 ? several->items[0] : empty;
    if (only && is_exact_str(only) && only.as<Str>().view() == out && format->view().starts_with('%') &&
        format->view().find('%', 1) == std::string_view::npos && format->view().ends_with('s'))
        return retain(only);
    return make_str(out).release_value();
}

}  // namespace gossamer
