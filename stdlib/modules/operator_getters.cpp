// operator.itemgetter, attrgetter and methodcaller: what to fetch from an object, or to call on it, as a function.
#include <cstddef>
#include <vector>

#include "stdlib/modules/functools.hpp"
#include "stdlib/modules/native_iterator.hpp"
#include "stdlib/modules/operator.hpp"

namespace gossamer {

Type attribute_getter_type, item_getter_type, method_caller_type;

namespace {

// What is fetched: keys, or names of attributes; for attrgetter also the parts of the names that have dots.
struct Getter : Object {
    Tuple* wanted;
    Tuple* paths;  // of attrgetter: a str or a tuple of str for each name; else null
    static constexpr char const* names[] = {"what it fetches", "the parts of its names"};
    template <class Each> void each(Each each) {
        each(wanted);
        each(paths);
    }
};

Getter& getter_of(Value value) { return value.as<Getter>(); }

// The positional arguments from the given one on.
Ref<Tuple> tuple_of(Arguments const& arguments, size_t first) {
    return make_tuple(std::span<Value const>(arguments.values + first, arguments.positional - first));
}

// The one argument of a call: borrowed.
Value only_argument(char const* name, Arguments const& arguments) {
    if (!check_no_keywords(name, arguments) || !check_positional(name, arguments.positional, 1, 1)) return empty;
    return arguments[0];
}

// fetch(wanted) for a single one, or a tuple of what it gives.
template <class Fetch> Value fetch_all(Tuple& wanted, Fetch fetch) {
    if (wanted.size == 1) return fetch(wanted[0]);
    Ref<Tuple> const keys = Ref<Tuple>::share(&wanted);
    std::vector<Owned> found;
    found.reserve(keys->size);
    for (Value const key : keys->view()) found.push_back(TRY(Owned(fetch(key))));
    Ref<Tuple> result = TRY(allocate_tuple(found.size()));
    for (size_t i = 0; i < found.size(); ++i) result->items[i] = found[i].release();
    return result.release_value();
}

Value getter_repr(Value self) {
    std::string text = "operator.";
    text += type_of(self).name->text;
    ReprGuard const guard(self.object());
    if (guard.failed()) return empty;
    if (guard.is_recursive()) return make_str(text + "(...)").release_value();
    Tuple& wanted = *getter_of(self).wanted;
    if (wanted.size == 1) text += '(';
    if (!append_repr(text, wanted.size == 1 ? wanted[0] : Value::of(&wanted))) return empty;
    if (wanted.size == 1) text += ')';
    return make_str(text).release_value();
}

Value getter_reduce(Value self) {
    return make_tuple({Value::of(&type_of(self)), Value::of(getter_of(self).wanted)}).release_value();
}

constexpr Native getter_methods[] = {
    method<&getter_reduce, "__reduce__(/)">("Return state information for pickling"),
};

// --- itemgetter

Value item_getter_make(Type& type, Arguments const& arguments) {
    if (!check_no_keywords("itemgetter", arguments) ||
        (!arguments.positional && !check_positional("itemgetter", 0, 1, 1)))
        return empty;
    Getter* const getter = TRY(allocate_instance<Getter>(type));
    getter->wanted = tuple_of(arguments, 0).release();
    getter->paths = nullptr;
    return Value::of(getter);
}

Value item_getter_call(Value self, Arguments const& arguments) {
    Value const object = only_argument("itemgetter", arguments);
    if (!object) return empty;
    return fetch_all(*getter_of(self).wanted, [&](Value key) { return get_item(object, key); });
}

// --- attrgetter

// The name itself, interned, or a tuple of its parts if it has dots.
Value path_of(Value name) {
    std::string_view const text = name.as<Str>().view();
    if (text.find('.') == text.npos) return retain(Value::of(intern(text)));
    std::vector<Value> parts;
    for (size_t begin = 0; begin <= text.size();) {
        size_t const dot = std::min(text.find('.', begin), text.size());
        parts.push_back(Value::of(intern(text.substr(begin, dot - begin))));
        begin = dot + 1;
    }
    return make_tuple(std::span<Value const>(parts)).release_value();
}

Value attribute_getter_make(Type& type, Arguments const& arguments) {
    if (!check_no_keywords("attrgetter", arguments) ||
        (!arguments.positional && !check_positional("attrgetter", 0, 1, 1)))
        return empty;
    Ref<Tuple> paths = TRY(allocate_tuple(arguments.positional));
    for (uint32_t i = 0; i < arguments.positional; ++i) {
        if (!is_a(arguments[i], type_is_str)) return raise(type_error_type, "attribute name must be a string");
        paths->items[i] = path_of(arguments[i]);
    }
    Getter* const getter = TRY(allocate_instance<Getter>(type));
    getter->wanted = tuple_of(arguments, 0).release();
    getter->paths = paths.release();
    return Value::of(getter);
}

Value attribute_at(Value object, Value path) {
    Tuple* const parts = as_tuple(path);
    if (!parts) return get_attribute(object, &path.as<Str>());
    Owned current = Owned::share(object);
    for (Value const part : parts->view()) current = TRY(Owned(get_attribute(current.get(), &part.as<Str>())));
    return current.release();
}

Value attribute_getter_call(Value self, Arguments const& arguments) {
    Value const object = only_argument("attrgetter", arguments);
    if (!object) return empty;
    return fetch_all(*getter_of(self).paths, [&](Value path) { return attribute_at(object, path); });
}

// --- methodcaller

struct MethodCaller : Object {
    Value name;
    Tuple* arguments;
    Dict* keywords;  // null: none
    static constexpr char const* names[] = {"the name of its method", "its arguments", "its keyword arguments"};
    template <class Each> void each(Each each) {
        each(name);
        each(arguments);
        each(keywords);
    }
};

MethodCaller& caller_of(Value value) { return value.as<MethodCaller>(); }

Value caller_make(Type& type, Arguments const& arguments) {
    if (!arguments.positional)
        return raise(type_error_type, "methodcaller needs at least one argument, the method name");
    if (!is_a(arguments[0], type_is_str)) return raise(type_error_type, "method name must be a string");
    Ref<Dict> keywords;
    if (arguments.keywords && arguments.keywords->size) {
        keywords = make_dict();
        for (uint64_t i = 0; i < arguments.keywords->size; ++i)
            if (!insert(*keywords, arguments.keywords->items[i], arguments[arguments.positional + i])) return empty;
    }
    MethodCaller* const caller = TRY(allocate_instance<MethodCaller>(type));
    caller->name = retain(Value::of(intern(arguments[0].as<Str>().view())));
    caller->arguments = tuple_of(arguments, 1).release();
    caller->keywords = keywords ? keywords.release() : nullptr;
    return Value::of(caller);
}

Value caller_call(Value self, Arguments const& arguments) {
    if (!check_positional("methodcaller", arguments.positional, 1, 1) || !check_no_keywords("methodcaller", arguments))
        return empty;
    Value const object = arguments[0];
    MethodCaller& caller = caller_of(self);
    Owned const method = TRY(Owned(get_attribute(object, &caller.name.as<Str>())));
    return call(method.get(), *caller.arguments, caller.keywords);
}

Value caller_repr(Value self) {
    MethodCaller& caller = caller_of(self);
    ReprGuard const guard(&caller);
    if (guard.failed()) return empty;
    if (guard.is_recursive()) return make_ascii("operator.methodcaller(...)").release_value();
    std::string text = "operator.methodcaller(";
    if (!append_repr(text, caller.name)) return empty;
    for (Value const argument : caller.arguments->view()) {
        text += ", ";
        if (!append_repr(text, argument)) return empty;
    }
    uint32_t position = 0;
    while (DictEntry* entry = caller.keywords ? next_entry(*caller.keywords, position) : nullptr) {
        text += ", ";
        if (!append_str(text, entry->key)) return empty;
        text += '=';
        if (!append_repr(text, entry->value)) return empty;
    }
    text += ')';
    return make_str(text).release_value();
}

// The class with the name and the arguments; keywords go through a partial.
Value caller_reduce(Value self) {
    MethodCaller& caller = caller_of(self);
    Value const type = Value::of(&type_of(self));
    if (caller.keywords) {
        Ref<Tuple> const given = make_tuple({type, caller.name});
        Owned const maker = TRY(Owned(call(Value::of(&partial_type), *given, caller.keywords)));
        return make_tuple({maker.get(), Value::of(caller.arguments)}).release_value();
    }
    std::vector<Value> row{caller.name};
    for (Value const argument : caller.arguments->view()) row.push_back(argument);
    Ref<Tuple> const given = make_tuple(std::span<Value const>(row));
    return make_tuple({type, given.value()}).release_value();
}

// How an instance is called, for inspect: the class's own signature says how it is made.
Value called_with_object(Value) { return make_ascii("(obj, /)").release_value(); }
constexpr Member members[] = {{"__text_signature__", called_with_object}};

constexpr Native caller_methods[] = {
    method<&caller_reduce, "__reduce__(/)">("Return state information for pickling"),
};

template <class T>
void define(Type& type, char const* name, char const* doc, Slots const& slots, std::span<Native const> methods) {
    define_type(type, {.name = name,
                       .module = "operator",
                       .doc = doc,
                       .layout = &ListedLayout<T>::layout,
                       .size = sizeof(T),
                       .slots = slots,
                       .methods = methods,
                       .members = members});
}

Slots getter_slots(Value (*make)(Type&, Arguments const&), Value (*call)(Value, Arguments const&),
                   UnarySlot repr = getter_repr) {
    Slots slots;
    slots.get_attribute = generic_get_attribute;
    slots.make = make;
    slots.call = call;
    slots.repr = repr;
    return slots;
}

}  // namespace

void define_operator_getters() {
    define<Getter>(item_getter_type, "itemgetter",
                   "itemgetter(item, /, *items)\n--\n\nReturn a callable object that fetches the given item(s) from "
                   "its operand.\nAfter f = "
                   "itemgetter(2), the call f(r) returns r[2].\nAfter g = itemgetter(2, 5, 3), the call g(r) returns "
                   "(r[2], r[5], r[3])",
                   getter_slots(item_getter_make, item_getter_call), getter_methods);
    define<Getter>(attribute_getter_type, "attrgetter",
                   "attrgetter(attr, /, *attrs)\n--\n\nReturn a callable object that fetches the given attribute(s) "
                   "from its operand.\nAfter f = "
                   "attrgetter('name'), the call f(r) returns r.name.\nAfter g = attrgetter('name', 'date'), the call "
                   "g(r) returns (r.name, r.date).",
                   getter_slots(attribute_getter_make, attribute_getter_call), getter_methods);
    define<MethodCaller>(method_caller_type, "methodcaller",
                         "methodcaller(name, /, *args, **kwargs)\n--\n\nReturn a callable object that calls the given "
                         "method on its operand.\nAfter f = "
                         "methodcaller('name'), the call f(r) returns r.name().",
                         getter_slots(caller_make, caller_call, caller_repr), caller_methods);
}

}  // namespace gossamer
