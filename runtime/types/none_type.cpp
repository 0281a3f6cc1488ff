// The types of None, Ellipsis and NotImplemented, which are immediates.
#include "runtime/binding/native.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/classes.hpp"

namespace gossamer {

Type none_type, ellipsis_type, not_implemented_type;

namespace {

template <uint64_t bits, Text name> Value only_one(Type&, Arguments const& arguments) {
    if (argument_count(arguments))
        return raise(type_error_type, "{} takes no arguments", detail::TextHolder<name>::chars);
    return Value{bits};
}

template <Text text> Value fixed_text(Value) { return retain(Value::of(intern(detail::TextHolder<text>::chars))); }

std::optional<bool> no_truth(Value) { return false; }
// FIXME: a DeprecationWarning, once there are warnings.
std::optional<bool> dubious_truth(Value) {
    TRY(warn(deprecation_warning_type, "NotImplemented should not be used in a boolean context"));
    return true;
}
// A fixed number, so that the order of sets with None agrees.
std::optional<int64_t> none_hash(Value) { return 0xfca86420; }

constexpr Native ellipsis_methods[] = {method<&fixed_text<"Ellipsis">, "__reduce__()">("")};
constexpr Native not_implemented_methods[] = {method<&fixed_text<"NotImplemented">, "__reduce__()">("")};

Layout const immediate_layout{.name = "immediate", .size = [](Object const&) { return sizeof(Object); }};

}  // namespace

void define_none_types() {
    define_type(none_type, {
                               .name = "NoneType",
                               .doc = "NoneType()\n--\n\n"
                                      "The type of the None singleton.",
                               .layout = &immediate_layout,
                               .slots = {.repr = fixed_text<"None">,
                                         .hash = none_hash,
                                         .make = only_one<none.bits, "NoneType">,
                                         .truth = no_truth},
                           });
    define_type(ellipsis_type,
                {
                    .name = "ellipsis",
                    .doc = "ellipsis()\n--\n\n"
                           "The type of the Ellipsis singleton.",
                    .layout = &immediate_layout,
                    .slots = {.repr = fixed_text<"Ellipsis">, .make = only_one<ellipsis.bits, "EllipsisType">},
                    .methods = ellipsis_methods,
                });
    define_type(not_implemented_type, {
                                          .name = "NotImplementedType",
                                          .doc = "NotImplementedType()\n--\n\n"
                                                 "The type of the NotImplemented singleton.",
                                          .layout = &immediate_layout,
                                          .slots = {.repr = fixed_text<"NotImplemented">,
                                                    .make = only_one<not_implemented.bits, "NotImplementedType">,
                                                    .truth = dubious_truth},
                                          .methods = not_implemented_methods,
                                      });
}

}  // namespace gossamer
