// _lifetime_paths: the native half of lifetime.why() and lifetime.expect_freed().
#include "runtime/binding/native.hpp"
#include "runtime/lifetimes/reasons.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

Owned text(std::string const& words) { return Owned(make_str(words).release_value()); }

template <class Items, class Make> Owned tuple_of(Items const& items, Make make) {
    std::vector<Owned> owned;
    for (auto const& item : items) owned.push_back(make(item));
    std::vector<Value> values;
    for (Owned const& each : owned) values.push_back(each.get());
    return Owned(make_tuple({values.data(), values.size()}).release_value());
}

Owned describe_step(ReasonStep const& step) {
    Owned const kind = text(step.kind), name = text(step.text), holder = text(step.holder), target = text(step.target);
    Owned const file = step.file.empty() ? Owned(none) : text(step.file);
    Value const line = step.line ? Value::integer(step.line) : none;
    return Owned(make_tuple({kind.get(), name.get(), holder.get(), target.get(), file.get(), line,
                             Value::boolean(step.is_suspect)})
                     .release_value());
}

bool check_mortal(Value value) {
    if (!value.is_object())
        return raise(type_error_type, "objects of type '{}' are never freed", type_of(value).name_text());
    if (is_immortal(*value.object()))
        return raise(type_error_type, "the object is never freed: it is part of the interpreter");
    return true;
}

// (kind, the object in words, the ways, the length of the cycle), where a way is a row of steps.
Value reasons(Value row, int64_t most, bool without_names) {
    Tuple* const given = as_tuple(row);
    if (!given || given->size < 1 || given->size > 2)
        return raise(type_error_type, "a tuple of one object is needed, or of that and a list");
    if (most < 1) return raise(value_error_type, "paths must be at least 1");
    if (!check_mortal(given->items[0])) return empty;
    Object& object = *given->items[0].object();
    List const* const others = given->size == 2 ? as_list(given->items[1]) : nullptr;
    Reasons const found = reasons_of(object, row.object(), others, static_cast<size_t>(most), without_names);
    char const* const kinds[] = {"roots", "cycle", "nothing", "collecting"};
    Owned const kind = text(kinds[static_cast<size_t>(found.kind)]), words = text(found.object);
    Owned const all = tuple_of(found.all, [](Reason const& way) { return tuple_of(way, describe_step); });
    return make_tuple({kind.get(), words.get(), all.get(), Value::integer(static_cast<int64_t>(found.cycle_length))})
        .release_value();
}

Value check(Value value, bool must_hold) {
    if (!check_mortal(value)) return empty;
    if (must_hold && Heap::contents_of(*value.object()) == Contents::leaf)
        return raise(type_error_type, "nobody can say who holds an object of type '{}': it holds nothing itself",
                     type_of(value).name_text());
    return none;
}

constexpr Native functions[] = {
    function<&reasons, "reasons(row, most, without_names, /)">(
        "Why the first object of a tuple lives; a list behind it: what is asked about as well."),
    function<&check, "check(object, must_hold, /)">(
        "TypeError for an object that is never freed, or, if it must, holds nothing itself."),
};

}  // namespace

extern NativeModule const lifetime_paths_module;
NativeModule const lifetime_paths_module{"_lifetime_paths", [](Module& module) {
                                             add_functions(*module.dict, functions, intern("_lifetime_paths"));
                                             return true;
                                         }};

}  // namespace gossamer
