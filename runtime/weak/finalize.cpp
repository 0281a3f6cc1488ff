#include "runtime/weak/finalize.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/binding/python_arguments.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/weak/registry.hpp"

namespace gossamer {

Type finalize_type;

namespace {

Finalizer& finalizer_of(Value self) { return self.as<Finalizer>(); }

bool is_listed(Finalizer const& finalizer) { return finalizer.reference; }

void list(Finalizer& finalizer) {
    WeakRegistry& registry = weak_registry();
    finalizer.newer = nullptr;
    finalizer.older = std::exchange(registry.newest, &finalizer);
    if (finalizer.older)
        finalizer.older->newer = &finalizer;
    else
        registry.oldest = &finalizer;
    retain(&finalizer);
}

// What a finalizer had to do, taken out of it: nobody else can do it again.
struct Task {
    Owned reference, function;
    Ref<Tuple> args;
    Ref<Dict> kwargs;
    Owned finalizer;  // last: the registry's hold on it
};

std::optional<Task> take(Finalizer& finalizer) {
    if (!is_listed(finalizer)) return std::nullopt;
    WeakRegistry& registry = weak_registry();
    (finalizer.newer ? finalizer.newer->older : registry.newest) = finalizer.older;
    (finalizer.older ? finalizer.older->newer : registry.oldest) = finalizer.newer;
    finalizer.newer = finalizer.older = nullptr;
    Task task;
    task.reference = Value::of(move_out(finalizer.reference));
    task.function = move_out(finalizer.function);
    task.args = Ref<Tuple>::adopt(move_out(finalizer.args));
    task.kwargs = Ref<Dict>::adopt(move_out(finalizer.kwargs));
    task.finalizer = Value::of(&finalizer);
    return task;
}

// The object, if the finalizer still waits for it: owned, or empty.
Owned object_of(Finalizer& finalizer) {
    if (!is_listed(finalizer)) return {};
    Value const object = dereference(*finalizer.reference);
    return object.is_none() ? Owned() : Owned(object);
}

Value describe(Value object, Value function, Tuple* args, Dict* kwargs) {
    Ref<Dict> const keywords = kwargs ? Ref<Dict>::share(kwargs) : make_dict();
    return make_tuple({object, function, Value::of(args), keywords.value()}).release_value();
}

// --- the type

Value make(Type& type, Arguments const&) {
    auto* const finalizer = allocate_instance<Finalizer>(type);
    if (!finalizer) return empty;
    finalizer->reference = nullptr;
    finalizer->function = empty;
    finalizer->args = nullptr;
    finalizer->kwargs = nullptr;
    finalizer->newer = finalizer->older = nullptr;
    finalizer->at_exit = true;
    return Value::of(finalizer);
}

bool initialise(Value self, Arguments const& arguments) {
    Finalizer& finalizer = finalizer_of(self);
    Value bound[4];
    if (!bind_as_python("finalize.__init__", Signature<"__init__(obj, func, /, *args, **kwargs)">::view, arguments,
                        bound))
        return false;
    WeakRegistry& registry = weak_registry();
    if (!registry.finalizers_are_registered) {
        registry.finalizers_are_registered = true;
        ExitHandler block;
        block.is_finalizers = true;
        registry.handlers.push_back(std::move(block));
    }
    Owned reference = make_reference(arguments[0], self);
    if (!reference) return false;
    Ref<Dict> keywords;
    if (arguments.keywords && arguments.keywords->size) {
        keywords = make_dict(arguments.keywords->size);
        for (size_t i = 0; i < arguments.keywords->size; ++i)
            put(*keywords, &arguments.keywords->items[i].as<Str>(), arguments[arguments.positional + i]);
    }
    auto const earlier = take(finalizer);  // __init__ may be called twice
    finalizer.reference = &reference.release().as<WeakReference>();
    finalizer.function = retain(arguments[1]);
    finalizer.args = make_tuple({arguments.values + 2, arguments.positional - 2}).release();
    finalizer.kwargs = keywords.release();
    finalizer.at_exit = true;
    list(finalizer);
    if (!context().develop || warn_if_kept_alive(*arguments[0].object(), finalizer)) [[likely]]
        return true;
    auto const refused = take(finalizer);  // the warning is an error here
    return false;
}

Value call_slot(Value self, Arguments const& arguments) {
    Value ignored;
    if ((arguments.positional || arguments.keywords) &&
        !bind_as_python("finalize.__call__", Signature<"__call__(_=None)">::view, arguments, &ignored))
        return empty;
    auto const task = take(finalizer_of(self));
    if (!task || weak_registry().is_shut_down) return none;
    return call(task->function, *task->args, task->kwargs.get());
}

Value detach(Value self) {
    Owned const object = object_of(finalizer_of(self));
    if (!object) return none;
    auto const task = take(finalizer_of(self));
    return describe(object, task->function, task->args.get(), task->kwargs.get());
}

Value peek(Value self) {
    Finalizer& finalizer = finalizer_of(self);
    Owned const object = object_of(finalizer);
    return object ? describe(object, finalizer.function, finalizer.args, finalizer.kwargs) : none;
}

Value get_alive(Value self) { return Value::boolean(is_listed(finalizer_of(self))); }
bool refuse_alive(Value, Value value) {
    return raise(attribute_error_type, "property 'alive' of 'finalize' object has no {}", value ? "setter" : "deleter");
}
Value get_at_exit(Value self) { return Value::boolean(is_listed(finalizer_of(self)) && finalizer_of(self).at_exit); }
bool set_at_exit(Value self, Value value) {
    if (!value) return raise(attribute_error_type, "property 'atexit' of 'finalize' object has no deleter");
    if (!is_listed(finalizer_of(self))) return true;
    auto const wanted = truth(value);
    if (!wanted) return false;
    if (is_listed(finalizer_of(self))) finalizer_of(self).at_exit = *wanted;
    return true;
}

Value repr(Value self) {
    Owned const object = object_of(finalizer_of(self));
    char const* const name = type_of(self).name_text();
    if (!object) return make_str(fmt::format("<{} object at 0x{:x}; dead>", name, self.bits)).release_value();
    std::string text = fmt::format("<{} object at 0x{:x}; for ", name, self.bits);
    if (!append_repr(text, Value::of(type_of(object.get()).name))) return empty;
    return make_str(fmt::format("{} at 0x{:x}>", text, object.get().bits)).release_value();
}

void visit(Object& object, Visitor& visitor) {
    auto& finalizer = static_cast<Finalizer&>(object);
    visitor.visit(finalizer.reference);
    visitor.visit(finalizer.function);
    visitor.visit(finalizer.args);
    visitor.visit(finalizer.kwargs);
}

void name_edges_of_finalizer(Object& object, EdgeNamer& namer) {
    auto& finalizer = static_cast<Finalizer&>(object);
    namer.part("its weak reference", finalizer.reference);
    namer.part("its callback", finalizer.function);
    namer.part("its arguments", finalizer.args);
    namer.part("its keyword arguments", finalizer.kwargs);
}

void destroy(Object& object) {
    auto& finalizer = static_cast<Finalizer&>(object);
    drop(finalizer.reference);
    drop(finalizer.function);
    drop(finalizer.args);
    drop(finalizer.kwargs);
}

Layout const layout = {
    .name = "finalize",
    .visit = visit,
    .destroy = destroy,
    .size = [](Object const&) { return sizeof(Finalizer); },
    .name_edges = name_edges_of_finalizer,
};

constexpr Native methods[] = {
    method<&detach, "detach()">("If alive then mark as dead and return (obj, func, args, kwargs);\notherwise "
                                "return None"),
    method<&peek, "peek()">("If alive then return (obj, func, args, kwargs);\notherwise return None"),
};
constexpr Member members[] = {
    {"alive", get_alive, refuse_alive, "Whether finalizer is alive"},
    {"atexit", get_at_exit, set_at_exit, "Whether finalizer should be called at exit"},
};

Finalizer* newest_for_exit() {
    for (Finalizer* finalizer = weak_registry().newest; finalizer; finalizer = finalizer->older)
        if (finalizer->at_exit) return finalizer;
    return nullptr;
}

}  // namespace

void run_finalizers_at_exit() {
    while (Finalizer* const finalizer = newest_for_exit()) {
        Owned const held = Owned::share(Value::of(finalizer));
        Owned const result = call(held);
        if (!result && !report_uncaught()) clear_pending();
        // A subclass with a __call__ of its own may have left it where it was.
        if (is_listed(*finalizer)) auto const gone = take(*finalizer);
    }
    weak_registry().is_shut_down = true;
}

void define_finalize() {
    TypeDefinition type;
    type.name = "finalize";
    type.module = "weakref";
    type.doc = "finalize(obj, func, /, *args, **kwargs)\n--\n\nClass for finalization of weakrefable "
               "objects\n\nfinalize(obj, func, *args, **kwargs) returns a "
               "callable finalizer\nobject which will be called when obj is garbage collected. The\nfirst time "
               "the finalizer is called it evaluates func(*arg, **kwargs)\nand returns the result. After this the "
               "finalizer is dead, and\ncalling it just returns None.\n\nWhen the program exits any remaining "
               "finalizers for which the\natexit attribute is true will be run in reverse order of creation.\n"
               "By default atexit is true.\n";
    type.layout = &layout;
    type.size = sizeof(Finalizer);
    type.record_offset = offsetof(Finalizer, record);
    type.flags = type_is_subclassable;
    type.slots.make = make;
    type.slots.initialise = initialise;
    type.slots.call = call_slot;
    type.slots.repr = repr;
    type.methods = methods;
    type.members = members;
    define_type(finalize_type, type);
    finalize_type.type_flags &= ~type_is_immutable;  // a Python class elsewhere: messages show its bare name
}

}  // namespace gossamer
