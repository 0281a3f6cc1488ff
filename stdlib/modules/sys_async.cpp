// What sys says and sets about asynchronous generators: who is told when one begins, and who ends one that was dropped.
#include "stdlib/modules/sys_async.hpp"
#include "runtime/binding/native.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/struct_sequence.hpp"

namespace gossamer {
namespace {

constexpr StructField hook_fields[] = {{"firstiter", ""}, {"finalizer", ""}};
constexpr StructSequenceDefinition hooks_definition = {"asyncgen_hooks", nullptr, "", hook_fields, 2};
StructSequenceType hooks_type;
FurtherTypes const types{[] { define_struct_sequence(hooks_type, hooks_definition, false); }};

bool check_hook(Value hook, char const* name) {
    if (!hook || hook.is_none() || is_callable(hook)) return true;
    return raise(type_error_type, "callable {} expected, got {}", name, type_of(hook).name_text());
}
void set_hook(Object*& hook, Value given) {
    if (!given) return;
    Object* const old = std::exchange(hook, given.is_none() ? nullptr : retain(given).object());
    if (old) release(old);
}

bool sys_set_asyncgen_hooks(Arguments const& arguments) {
    Value firstiter = arguments.positional > 0 ? arguments[0] : empty;
    Value finalizer = arguments.positional > 1 ? arguments[1] : empty;
    size_t const named = arguments.keywords ? arguments.keywords->size : 0;
    if (arguments.positional + named > 2)
        return raise(type_error_type, "function takes at most 2 {}arguments ({} given)",
                     arguments.positional ? "" : "keyword ", arguments.positional + named);
    for (size_t i = 0; i < named; ++i) {
        std::string_view const name = (*arguments.keywords)[i].as<Str>().view();
        Value* const place = name == "firstiter" ? &firstiter : name == "finalizer" ? &finalizer : nullptr;
        if (!place) return raise(type_error_type, "this function got an unexpected keyword argument '{}'", name);
        if (*place)
            return raise(type_error_type, "argument for function given by name ('{}') and position ({})", name,
                         place == &firstiter ? 1 : 2);
        *place = arguments[arguments.positional + i];
    }
    if (!check_hook(finalizer, "finalizer") || !check_hook(firstiter, "firstiter")) return false;
    set_hook(context().asyncgen_finalizer, finalizer);
    set_hook(context().asyncgen_firstiter, firstiter);
    return true;
}
Value sys_get_asyncgen_hooks() {
    auto const shown = [](Object* hook) -> Value { return hook ? retain(Value::of(hook)) : none; };
    return make_struct_sequence(hooks_type, {shown(context().asyncgen_firstiter), shown(context().asyncgen_finalizer)});
}

bool sys_set_coroutine_origin_tracking_depth(int64_t depth) {
    if (depth > INT32_MAX || depth < INT32_MIN)
        return raise(overflow_error_type, "Python int too large to convert to C int");
    if (depth < 0) return raise(value_error_type, "depth must be >= 0");
    context().origin_depth = static_cast<uint32_t>(depth);
    return true;
}
Value sys_get_coroutine_origin_tracking_depth() { return Value::integer(context().origin_depth); }

constexpr Native functions[] = {
    function<&sys_set_coroutine_origin_tracking_depth, "set_coroutine_origin_tracking_depth(depth)">(
        "Enable or disable origin tracking for coroutine objects in this thread.\n\nCoroutine objects will track "
        "'depth' "
        "frames of traceback information\nabout where they came from, available in their cr_origin attribute.\n\nSet a "
        "depth of 0 to disable."),
    function<&sys_get_coroutine_origin_tracking_depth, "get_coroutine_origin_tracking_depth()">(
        "Check status of origin tracking for coroutine objects in this thread."),
    function<&sys_set_asyncgen_hooks, "set_asyncgen_hooks(firstiter=<unrepresentable>, finalizer=<unrepresentable>)">(
        "set_asyncgen_hooks([firstiter] [, finalizer])\n\nSet a finalizer for async generators objects."),
    function<&sys_get_asyncgen_hooks, "get_asyncgen_hooks()">(
        "Return the installed asynchronous generators hooks.\n\nThis returns a namedtuple of the form (firstiter, "
        "finalizer)."),
};

}  // namespace

void add_asynchronous_functions(Dict& sys) { add_functions(sys, functions, intern("sys")); }

}  // namespace gossamer
