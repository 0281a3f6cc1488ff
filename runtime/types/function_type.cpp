// function: what `def` and `lambda` make.
#include <cstddef>

#include <tuple>

#include "runtime/binding/native.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/function.hpp"

namespace gossamer {

Type function_type;

// A mapping, or what a program took for one.
static Value odd_builtins(Dict& globals) {
    Value const named = get(globals, names::__builtins__);
    return named && !as_dict(named) && !as_module(named) ? named : empty;
}

namespace {

Function& as_function(Object& object) { return static_cast<Function&>(object); }
Function& as_function(Value value) { return value.as<Function>(); }

void visit_function(Object& object, Visitor& visitor) {
    Function& function = as_function(object);
    visitor.visit(function.code);
    visitor.visit(function.globals);
    visitor.visit(function.builtins);
    visitor.visit(function.module);
    visitor.visit(function.defaults);
    visitor.visit(function.keyword_defaults);
    visitor.visit(function.doc);
    visitor.visit(function.closure);
    visitor.visit(function.annotations);
    visitor.visit(function.type_params);
    visitor.visit(function.name);
    visitor.visit(function.qualified_name);
}

void name_edges_of_function(Object& object, EdgeNamer& namer) {
    Function& function = as_function(object);
    namer.attribute("__code__", function.code);
    namer.attribute("__globals__", function.globals);
    namer.attribute("__builtins__", function.builtins);
    namer.attribute("__module__", function.module);
    namer.attribute("__defaults__", function.defaults);
    namer.attribute("__kwdefaults__", function.keyword_defaults);
    namer.attribute("__doc__", function.doc);
    namer.attribute("__closure__", function.closure);
    namer.attribute("__annotations__", function.annotations);
    namer.attribute("__type_params__", function.type_params);
    namer.attribute("__name__", function.name);
    namer.attribute("__qualname__", function.qualified_name);
}

// In CPython's order: a default or a closed-over value may be the last of its kind. The __dict__ goes in the middle.
void drop_before_dict(Object& object) {
    Function& function = as_function(object);
    drop(function.globals);
    drop(function.builtins);
    drop(function.module);
    drop(function.defaults);
    drop(function.keyword_defaults);
    drop(function.doc);
}

void destroy_function(Object& object) {
    drop_before_dict(object);
    Function& function = as_function(object);
    drop(function.closure);
    drop(function.annotations);
    drop(function.type_params);
    drop(function.code);
    drop(function.name);
    drop(function.qualified_name);
}

Layout const function_layout{
    .name = "function",
    .visit = visit_function,
    .destroy = destroy_function,
    .size = [](Object const&) { return sizeof(Function); },
    .destroy_slots = drop_before_dict,
    .name_edges = name_edges_of_function,
};

Value function_call(Value self, Arguments const& arguments) {
    Function& function = as_function(self);
    return function.code->call(function, arguments);
}

Value function_get(Value self, Value instance, Value) {
    if (!instance || instance.is_none()) return retain(self);
    return make_method(self, instance).release_value();
}

Value function_repr(Value self) {
    Function& function = as_function(self);
    return make_str(fmt::format("<function {} at {}>", function.qualified_name.as<Str>().view(),
                                static_cast<void*>(&function)))
        .release_value();
}

// types.FunctionType(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)
Value new_function(Value code, Value globals, Value name, Value defaults, Value closure, Value keyword_defaults) {
    if (!is_instance(code, code_type))
        return raise(type_error_type, "function() argument 'code' must be code, not {}", display_name(type_of(code)));
    if (!as_dict(globals))
        return raise(type_error_type, "function() argument 'globals' must be dict, not {}",
                     display_name(type_of(globals)));
    if (!name.is_none() && !as_str(name)) return raise(type_error_type, "arg 3 (name) must be None or string");
    if (!defaults.is_none() && !as_tuple(defaults))
        return raise(type_error_type, "arg 4 (defaults) must be None or tuple");
    Code& body = code.as<Code>();
    size_t const free_count = body.free_names ? body.free_names->size : 0;
    if (!as_tuple(closure)) {
        if (free_count && closure.is_none()) return raise(type_error_type, "arg 5 (closure) must be tuple");
        if (!closure.is_none()) return raise(type_error_type, "arg 5 (closure) must be None or tuple");
    }
    if (!keyword_defaults.is_none() && !as_dict(keyword_defaults))
        return raise(type_error_type, "arg 6 (kwdefaults) must be None or dict");
    size_t const closed_count = closure.is_none() ? 0 : closure.as<Tuple>().size;
    if (closed_count != free_count)
        return raise(value_error_type, "{} requires closure of length {}, not {}", body.name->view(), free_count,
                     closed_count);
    for (size_t i = 0; i < closed_count; ++i) {
        Value const item = closure.as<Tuple>()[i];
        if (!is_exactly(item, cell_type))
            return raise(type_error_type, "arg 5 (closure) expected cell, found {}", display_name(type_of(item)));
    }
    Ref<Function> function = make_function(body, globals.as<Dict>());
    if (!function) return empty;
    bool const is_function = !body.is_module && !body.is_class_body;
    if (is_function && body.constants && body.constants->size && as_str(body.constants->items[0]))
        store(function->doc, retain(body.constants->items[0]));
    if (!name.is_none()) store(function->name, retain(name));
    if (!defaults.is_none()) function->defaults = Ref<Tuple>::share(&defaults.as<Tuple>()).release();
    if (!closure.is_none()) function->closure = Ref<Tuple>::share(&closure.as<Tuple>()).release();
    if (!keyword_defaults.is_none())
        function->keyword_defaults = Ref<Dict>::share(&keyword_defaults.as<Dict>()).release();
    return function.release_value();
}

Value make_from_program(Type&, Arguments const& arguments) {
    static constexpr Native constructor =
        function<&new_function, "function(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)">();
    return constructor.invoke(constructor, empty, arguments);
}

// --- attributes

template <class T> Value or_none(T* object) { return object ? retain(Value::of(object)) : none; }
Value or_none(Value value) { return value ? retain(value) : none; }

template <class T> void replace(T*& slot, Value value) {
    T* const old = std::exchange(slot, value ? Ref<T>::share(&value.as<T>()).release() : nullptr);
    if (old) release(static_cast<Object*>(old));
}

bool set_code(Value self, Value value) {
    Function& function = as_function(self);
    if (!value || !is_instance(value, code_type))
        return raise(type_error_type, "__code__ must be set to a code object");
    auto count = [](Tuple const* names) { return names ? names->size : 0; };
    size_t const wanted = count(value.as<Code>().free_names), there = count(function.closure);
    if (wanted != there)
        return raise(value_error_type, "{}() requires a code object with {} free vars, not {}",
                     function.name.as<Str>().view(), there, wanted);
    auto kind = [](Code const& code) {
        return std::tuple(code.is_generator && !code.is_coroutine && !code.is_async_generator, code.is_coroutine,
                          code.is_async_generator);
    };
    if (kind(value.as<Code>()) != kind(*function.code) &&
        !warn(deprecation_warning_type, "Assigning a code object of non-matching type is deprecated (e.g., from a "
                                        "generator to a plain function)"))
        return false;
    // Calls under way and suspended generators run the old code without counting it: it stays for ever.
    retain(function.code);
    replace(function.code, value);
    function.version = next_version();
    return true;
}

bool set_defaults(Value self, Value value) {
    if (value && value.is_none()) value = empty;
    if (value && !as_tuple(value)) return raise(type_error_type, "__defaults__ must be set to a tuple object");
    replace(as_function(self).defaults, value);
    as_function(self).version = next_version();
    return true;
}

bool set_keyword_defaults(Value self, Value value) {
    if (value && value.is_none()) value = empty;
    if (value && !as_dict(value)) return raise(type_error_type, "__kwdefaults__ must be set to a dict object");
    replace(as_function(self).keyword_defaults, value);
    as_function(self).version = next_version();
    return true;
}

bool set_name(Value self, Value value) {
    if (!value || !as_str(value)) return raise(type_error_type, "__name__ must be set to a string object");
    store(as_function(self).name, retain(value));
    return true;
}

bool set_qualified_name(Value self, Value value) {
    if (!value || !as_str(value)) return raise(type_error_type, "__qualname__ must be set to a string object");
    store(as_function(self).qualified_name, retain(value));
    return true;
}

bool set_doc(Value self, Value value) {
    store(as_function(self).doc, retain(value));
    return true;
}
bool set_module(Value self, Value value) {
    store(as_function(self).module, retain(value));
    return true;
}

// The compiler may leave a function that makes the dict when somebody asks.
Value get_annotations(Value self) {
    Function& function = as_function(self);
    if (function.annotations && is_function(function.annotations)) {
        Owned const maker = Owned::share(function.annotations);
        Owned made = call(maker.get());
        if (!made) return empty;
        store(function.annotations, made.release());
    }
    if (!function.annotations) {
        Ref<Dict> fresh = make_dict();
        if (!fresh) return empty;
        store(function.annotations, fresh.release_value());
    }
    return retain(function.annotations);
}

bool set_annotations(Value self, Value value) {
    if (value && value.is_none()) value = empty;
    if (value && !as_dict(value)) return raise(type_error_type, "__annotations__ must be set to a dict object");
    store(as_function(self).annotations, retain(value));
    return true;
}

bool set_dict(Value self, Value value) {
    if (!value) return raise(type_error_type, "cannot delete __dict__");
    return set_object_dict(self, value);
}

Value get_type_params(Value self) {
    Value const params = as_function(self).type_params;
    return retain(params ? params : Value::of(&empty_tuple()));
}

bool set_type_params(Value self, Value value) {
    if (!value || !as_tuple(value)) return raise(type_error_type, "__type_params__ must be set to a tuple");
    store(as_function(self).type_params, retain(value));
    return true;
}

Value get_builtins(Value self) {
    Function& function = as_function(self);
    return function.builtins ? retain(Value::of(function.builtins)) : or_none(odd_builtins(*function.globals));
}

constexpr Member function_members[] = {
    {"__code__", [](Value self) { return or_none(as_function(self).code); }, set_code},
    {"__defaults__", [](Value self) { return or_none(as_function(self).defaults); }, set_defaults},
    {"__kwdefaults__", [](Value self) { return or_none(as_function(self).keyword_defaults); }, set_keyword_defaults},
    {"__annotations__", get_annotations, set_annotations},
    {"__dict__", object_dict_of, set_dict},
    {"__name__", [](Value self) { return retain(as_function(self).name); }, set_name},
    {"__qualname__", [](Value self) { return retain(as_function(self).qualified_name); }, set_qualified_name},
    {"__type_params__", get_type_params, set_type_params},
    {"__closure__", [](Value self) { return or_none(as_function(self).closure); }, refuse_write},
    {"__doc__", [](Value self) { return or_none(as_function(self).doc); }, set_doc},
    {"__globals__", [](Value self) { return or_none(as_function(self).globals); }, refuse_write},
    {"__module__", [](Value self) { return or_none(as_function(self).module); }, set_module},
    {"__builtins__", get_builtins, refuse_write},
};

}  // namespace

static Dict* named_builtins(Dict& globals) {
    Value const named = get(globals, names::__builtins__);
    if (!named) return nullptr;
    if (Dict* const dict = as_dict(named)) return dict;
    Module* const module = as_module(named);
    return module ? module->dict : nullptr;
}
// Globals that name none have those of whoever is at work.
Dict* builtins_of(Dict& globals) {
    if (Dict* const named = named_builtins(globals)) return named;
    Frame* const frame = context().frame;
    if (frame && frame->function && frame->function->builtins) return frame->function->builtins;
    if (Dict* const named = frame ? named_builtins(*frame->globals) : nullptr) return named;
    return context().builtins;
}

Dict& builtins_of(Frame& frame) {
    return frame.function && frame.function->builtins ? *frame.function->builtins : *builtins_of(*frame.globals);
}

Value builtins_namespace(Frame& frame) {
    if (frame.function && frame.function->builtins) return Value::of(frame.function->builtins);
    Value const odd = odd_builtins(*frame.globals);
    return odd ? odd : Value::of(builtins_of(*frame.globals));
}

std::optional<Value> find_in(Value space, Str* name) {
    if (is_exactly(space, dict_type)) {
        Value const found = get(space.as<Dict>(), name);
        return found ? retain(found) : empty;
    }
    Owned const held = Owned::share(space);
    Value const found = get_item(space, Value::of(name));
    if (found) return found;
    if (!is_pending(key_error_type)) return std::nullopt;
    clear_pending();
    return empty;
}
std::optional<Value> find_builtin(Frame& frame, Str* name) { return find_in(builtins_namespace(frame), name); }

Ref<Function> make_function(Code& code, Dict& globals) {
    auto* const function =
        static_cast<Function*>(heap().allocate(sizeof(Function), &function_type.root, Contents::references));
    Dict* const builtins = odd_builtins(globals) ? nullptr : builtins_of(globals);
    Value const module = get(globals, names::__name__);
    function->record = nullptr;
    function->code = Ref<Code>::share(&code).release();
    function->globals = Ref<Dict>::share(&globals).release();
    function->builtins = builtins ? Ref<Dict>::share(builtins).release() : nullptr;
    function->defaults = nullptr;
    function->keyword_defaults = nullptr;
    function->closure = nullptr;
    function->name = retain(Value::of(code.name));
    function->qualified_name = retain(Value::of(code.qualified_name));
    function->doc = empty;
    function->module = module ? retain(module) : empty;
    function->annotations = empty;
    function->type_params = empty;
    function->version = next_version();
    return Ref<Function>::adopt(function);
}

void define_function_type() {
    define_type(
        function_type,
        {
            .name = "function",
            .doc =
                "function(code, globals, name=None, argdefs=None, closure=None,\n         kwdefaults=None)\n--\n\n"
                "Create a function object.\n\n  code\n    a code object\n  globals\n    the globals dictionary\n  "
                "name\n"
                "    a string that overrides the name from the code object\n  argdefs\n    a tuple that specifies the "
                "default "
                "argument values\n  closure\n    a tuple that supplies the bindings for free variables\n  kwdefaults\n"
                "    a dictionary that specifies the default keyword argument values",
            .layout = &function_layout,
            .size = sizeof(Function),
            .record_offset = offsetof(Function, record),
            .flags = type_has_dict | type_has_weakrefs | type_is_method_descriptor,
            .slots = {.repr = function_repr,
                      .call = function_call,
                      .make = make_from_program,
                      .descriptor_get = function_get},
            .members = function_members,
        });
}

}  // namespace gossamer
