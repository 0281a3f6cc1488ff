#include "runtime/protocol/attributes.hpp"
#include "runtime/types/frame_locals.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/builtins/families.hpp"

namespace gossamer {

namespace {

Str* attribute_name(Value name, char const* function) {
    if (Str* const text = as_str(name)) return text->flags & is_interned ? text : intern(text->view());
    return raise(type_error_type, "{}attribute name must be string, not '{}'", function, type_of(name).name_text());
}

Value builtin_getattr(Value object, Value name, Value fallback) {
    Str* const text = TRY(attribute_name(name, ""));
    if (fallback.is_empty()) return get_attribute(object, text);
    auto const found = find_attribute(object, text);
    if (!found) return empty;
    return *found ? *found : retain(fallback);
}
std::optional<bool> builtin_hasattr(Value object, Value name) {
    Str* const text = TRY(attribute_name(name, ""));
    auto const found = find_attribute(object, text);
    if (!found) return std::nullopt;
    Owned const owned(*found);
    return bool(owned);
}
bool builtin_setattr(Value object, Value name, Value value) {
    Str* const text = TRY(attribute_name(name, ""));
    return set_attribute(object, text, value);
}
bool builtin_delattr(Value object, Value name) {
    Str* const text = TRY(attribute_name(name, ""));
    return set_attribute(object, text, empty);
}
std::optional<bool> builtin_callable(Value object) { return is_callable(object); }
std::optional<bool> builtin_isinstance(Value object, Value classinfo) { return is_instance_of(object, classinfo); }
std::optional<bool> builtin_issubclass(Value cls, Value classinfo) { return is_subclass_of(cls, classinfo); }
Value builtin_id(Value object) { return make_int(object.bits & 1 ? (object.bits >> 1) * 2 + 1 : object.bits); }
std::optional<int64_t> builtin_hash(Value object) { return hash(object); }
std::optional<int64_t> builtin_len(Value object) { return length(object); }
Value builtin_repr(Value object) { return to_repr(object); }
Value builtin_ascii(Value object) { return to_ascii_repr(object); }
Value builtin_format(Value value, Value specification) {
    if (specification.is_empty()) return format(value, make_str("").get());
    Str* const text = as_str(specification);
    if (!text)
        return raise(type_error_type, "format() argument 2 must be str, not {}",
                     specification.is_none() ? "None" : type_of(specification).name_text());
    return format(value, text);
}
Value builtin_iter(Value object, Value sentinel) {
    if (sentinel.is_empty()) return get_iterator(object);
    if (!is_callable(object)) return raise(type_error_type, "iter(v, w): v must be callable");
    return make_callable_iterator(object, sentinel);
}
Value builtin_next(Value iterator, Value fallback) {
    auto* const next = type_of(iterator).slots.next;
    if (!next) return raise(type_error_type, "'{}' object is not an iterator", type_of(iterator).name_text());
    // A class of a program says with its StopIteration what it has to say; the slot would swallow it.
    Value const item = type_of(iterator).is_heap() ? call_special(iterator, names::__next__) : next(iterator);
    if (!item.is_empty()) return item;
    if (is_pending() && !is_pending(stop_iteration_type)) return empty;
    if (fallback.is_empty()) return is_pending() ? empty : Value(raise_with(stop_iteration_type, empty));
    if (is_pending()) clear_pending();
    return retain(fallback);
}

// dir() without an argument names the locals; with one, sorts what __dir__ gives.
Value sorted_list(Value iterable) {
    Ref<List> list = TRY(to_list(iterable));
    TRY(sort(*list, empty, false));
    return list.release_value();
}
// A comprehension that runs in a class body or a module shows its own variables alone.
Value builtin_locals() {
    Frame* const frame = context().frame;
    if (!frame) return raise(system_error_type, "frame does not exist");
    Ref<Dict> variables = copy_of_locals(*frame);
    bool const has_namespace = frame->code->is_module || frame->code->is_class_body;
    if (!has_namespace || variables->size()) return variables.release_value();
    return retain(frame->extra.is_empty() ? Value::of(frame->globals) : frame->extra);
}
Value builtin_globals() {
    Frame* const frame = context().frame;
    if (!frame) return raise(system_error_type, "frame does not exist");
    return retain(Value::of(frame->globals));
}
Value builtin_vars(Value object) {
    if (object.is_empty()) return builtin_locals();
    auto const found = find_attribute(object, names::__dict__);
    if (!found) return empty;
    if (found->is_empty()) return raise(type_error_type, "vars() argument must have __dict__ attribute");
    return *found;
}
Value builtin_dir(Value object) {
    if (object.is_empty()) {
        Owned const locals(TRY(builtin_locals()));
        if (is_exactly(locals.get(), dict_type)) return sorted_list(locals.get());
        Owned const keys(TRY(call_method(locals.get(), names::keys)));
        if (!type_of(keys.get()).slots.iterate && !type_of(keys.get()).slots.get_item)
            return raise(type_error_type, "{}.keys() returned a non-iterable (type {})",
                         type_of(locals.get()).name_text(), type_of(keys.get()).name_text());
        return sorted_list(keys.get());
    }
    Owned const method(lookup_special(object, names::__dir__));
    if (!method) return is_pending() ? empty : Value(raise(type_error_type, "object does not provide __dir__"));
    Owned const listed(TRY(call(method.get())));
    return sorted_list(listed.get());
}

constexpr Native functions[] = {
    function<&builtin_getattr, "getattr(object, name, default=<unrepresentable>, /)">(
        "getattr(object, name[, default]) -> value\n\nGet a named attribute from an object; the default, if there is "
        "one, where it has none."),
    function<&builtin_hasattr, "hasattr(obj, name, /)">(
        "Return whether the object has an attribute with the given name."),
    function<&builtin_setattr, "setattr(obj, name, value, /)">(
        "Sets the named attribute on the given object to the specified value."),
    function<&builtin_delattr, "delattr(obj, name, /)">("Deletes the named attribute from the given object."),
    function<&builtin_callable, "callable(obj, /)">("Return whether the object is callable (i.e., some kind of "
                                                    "function).\n\nClasses are, and so is what has a __call__ method."),
    function<&builtin_isinstance, "isinstance(obj, class_or_tuple, /)">(
        "Return whether an object is an instance of a class or of a subclass thereof."),
    function<&builtin_issubclass, "issubclass(cls, class_or_tuple, /)">(
        "Return whether 'cls' is derived from another class or is the same class."),
    function<&builtin_id, "id(obj, /)">("Return the identity of an object."),
    function<&builtin_hash, "hash(obj, /)">("Return the hash value for the given object."),
    function<&builtin_len, "len(obj, /)">("Return the number of items in a container."),
    function<&builtin_repr, "repr(obj, /)">("Return the canonical string representation of the object."),
    function<&builtin_ascii, "ascii(obj, /)">("Return an ASCII-only representation of an object."),
    function<&builtin_format, "format(value, format_spec='', /)">("Return type(value).__format__(value, format_spec)."),
    function<&builtin_iter, "iter(object, sentinel=<unrepresentable>, /)">(
        "iter(iterable) -> iterator\niter(callable, sentinel) -> iterator\n\nGet an iterator from an object, or one "
        "that calls until the sentinel comes."),
    function<&builtin_next, "next(iterator, default=<unrepresentable>, /)">(
        "next(iterator[, default])\n\nReturn the next item from the iterator; the default, if there is one, at its "
        "end."),
    function<&builtin_locals, "locals()">("Return a dictionary containing the current scope's local variables."),
    function<&builtin_globals, "globals()">("Return the dictionary containing the current scope's global variables."),
    function<&builtin_vars, "vars(object=<unrepresentable>, /)">(
        "vars([object]) -> dictionary\n\nWithout arguments, equivalent to locals(). With an argument, equivalent to "
        "object.__dict__."),
    function<&builtin_dir, "dir(object=<unrepresentable>, /)">(
        "dir([object]) -> list of strings\n\nNames in the current scope, or attributes of an object."),
};

}  // namespace

std::span<Native const> object_functions() { return functions; }

}  // namespace gossamer
