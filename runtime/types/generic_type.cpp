// typing.Generic and TypeAliasType.
#include <algorithm>
#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/type_variables.hpp"

namespace gossamer {

Type generic_type, type_alias_type;

namespace {

// --- Generic

Str* parameters_name() { return intern("__parameters__"); }

void add_once(std::vector<Value>& row, Value value) {
    if (std::find(row.begin(), row.end(), value) == row.end()) row.push_back(value);
}

// The variables among the arguments of Generic[…]: *Ts stands for Ts. Borrowed.
Value variable_in(Value argument) {
    if (is_type_variable(argument)) return argument;
    if (!is_exactly(argument, unpacked_type_variable_type)) return empty;
    Owned const inner = get_attribute(argument, parameters_name());
    return inner ? inner.get().as<Tuple>()[0] : empty;
}

Value subscript(Value cls, Tuple& arguments) {
    if (cls == Value::of(&generic_type)) {
        if (!arguments.size) return raise(type_error_type, "Parameter list to Generic[...] cannot be empty");
        std::vector<Value> seen;
        for (Value const argument : arguments.view()) {
            Value const variable = variable_in(argument);
            if (!variable)
                return raise(type_error_type, "Parameters to Generic[...] must all be type variables or parameter "
                                              "specification variables.");
            if (std::find(seen.begin(), seen.end(), variable) != seen.end())
                return raise(type_error_type, "Parameters to Generic[...] must all be unique");
            seen.push_back(variable);
        }
        return make_generic_alias(cls, Value::of(&arguments));
    }
    Owned const declared = get_attribute(cls, parameters_name());
    if (!declared) return empty;
    Tuple* const parameters = as_tuple(declared.get());
    Owned const shown = to_repr(cls);
    if (!shown) return empty;
    std::string_view const text = shown.get().as<Str>().view();
    if (!parameters || !parameters->size) return raise(type_error_type, "{} is not a generic class", text);
    bool takes_any = false;
    size_t required = 0;
    for (Value const parameter : parameters->view()) {
        takes_any |= is_exactly(parameter, type_variable_tuple_type);
        TypeVariable const& named = parameter.as<TypeVariable>();
        required += !is_exactly(parameter, type_variable_tuple_type) && !named.lazy_fallback && !named.fallback;
    }
    if (arguments.size < required)
        return raise(type_error_type, "Too few arguments for {}; actual {}, expected at least {}", text, arguments.size,
                     required);
    if (arguments.size > parameters->size && !takes_any)
        return raise(type_error_type, "Too many arguments for {}; actual {}, expected {}", text, arguments.size,
                     parameters->size);
    Ref<Tuple> const converted = make_tuple(arguments.view());
    for (size_t i = 0; i < converted->size; ++i)
        if (converted->items[i].is_none()) converted->items[i] = Value::of(&none_type);
    return make_generic_alias(cls, converted.value());
}

Value generic_subscript(Value cls, Value item) {
    Ref<Tuple> const arguments = as_tuple(item) ? Ref<Tuple>::share(&item.as<Tuple>()) : make_tuple({item});
    return arguments ? subscript(cls, *arguments) : empty;
}

// Notes the type parameters of a new class.
Value generic_init_subclass(Value cls, Arguments const& arguments) {
    Owned const next = super_lookup(generic_type, cls, cls.as<Type>(), names::__init_subclass__);
    if (!next) return empty;
    Owned const done = call(next.get(), arguments);
    if (!done) return empty;
    Type& type = cls.as<Type>();
    Value const written = get(*type.dict, names::__orig_bases__);
    std::vector<Value> found;
    std::vector<Owned> held;
    if (written && as_tuple(written)) {
        Value generic;
        for (Value const base : written.as<Tuple>().view()) {
            if (!is_instance(base, generic_alias_type)) continue;
            if (base.as<GenericAlias>().origin == Value::of(&generic_type)) generic = base;
            Owned inner = get_attribute(base, parameters_name());
            if (!inner) return empty;
            for (Value const parameter : inner.get().as<Tuple>().view()) add_once(found, parameter);
            held.push_back(std::move(inner));
        }
        if (generic) {
            found.clear();
            for (Value const argument : generic.as<GenericAlias>().args->view()) found.push_back(variable_in(argument));
        }
    } else {
        for (Value const base : type.bases->view())
            if (base == Value::of(&generic_type)) return raise(type_error_type, "Cannot inherit from plain Generic");
    }
    Ref<Tuple> const parameters = make_tuple(std::span<Value const>(found));
    if (!parameters || !set_attribute(cls, parameters_name(), parameters.value())) return empty;
    return none;
}

constexpr Native generic_methods[] = {
    class_method<&generic_subscript, "__class_getitem__(params, /)">("Parameterizes a generic class."),
    class_method<&generic_init_subclass, "__init_subclass__(*args, **kwargs)">("Function to initialize subclasses."),
};

// --- type X[T] = …

TypeAlias& alias(Value value) { return value.as<TypeAlias>(); }

Layout const alias_layout{
    .name = "TypeAliasType",
    .visit =
        [](Object& object, Visitor& visitor) {
            auto& self = static_cast<TypeAlias&>(object);
            visitor.visit(self.name);
            visitor.visit(self.value);
            visitor.visit(self.lazy_value);
            visitor.visit(self.module);
            visitor.visit(self.parameters);
        },
    .destroy =
        [](Object& object) {
            auto& self = static_cast<TypeAlias&>(object);
            release(std::exchange(self.name, empty));
            release(std::exchange(self.value, empty));
            release(std::exchange(self.lazy_value, empty));
            release(std::exchange(self.module, empty));
            if (Tuple* const parameters = std::exchange(self.parameters, nullptr)) release(parameters);
        },
    .size = [](Object const&) { return sizeof(TypeAlias); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<TypeAlias&>(object);
            namer.attribute("__name__", self.name);
            namer.attribute("__value__", self.value);
            namer.part("what gives its value", self.lazy_value);
            namer.attribute("__module__", self.module);
            namer.attribute("__type_params__", self.parameters);
        },
};

Value make_alias(Value name, Tuple* parameters, Value value, Value lazy_value) {
    auto* const made = allocate_instance<TypeAlias>(type_alias_type);
    if (!made) return empty;
    Frame* const frame = context().frame;
    made->name = retain(name);
    made->value = retain(value);
    made->lazy_value = retain(lazy_value);
    made->module = frame && frame->globals ? retain(get(*frame->globals, names::__name__)) : empty;
    made->parameters = Ref<Tuple>::share(parameters).release();
    return Value::of(made);
}

Value new_alias(Value name, Value value, Value parameters) {
    if (!as_str(name))
        return raise(type_error_type, "typealias() argument 'name' must be str, not {}", display_name(type_of(name)));
    if (parameters && !as_tuple(parameters)) return raise(type_error_type, "type_params must be a tuple");
    return make_alias(name, parameters ? &parameters.as<Tuple>() : nullptr, value, empty);
}

Value alias_make(Type&, Arguments const& arguments) {
    static constexpr Native constructor = function<&new_alias, "typealias(name, value, *, type_params=())">();
    return constructor.invoke(constructor, empty, arguments);
}

Value alias_name(Value self) { return retain(alias(self).name); }

Value alias_value(Value self) {
    if (!alias(self).value) {
        Owned const maker = Owned::share(alias(self).lazy_value);
        Value const made = call(maker.get());
        if (!made) return empty;
        store(alias(self).value, made);
    }
    return retain(alias(self).value);
}

Value alias_parameters(Value self) {
    Tuple* const parameters = alias(self).parameters;
    return retain(Value::of(parameters ? parameters : &empty_tuple()));
}

// As __type_params__, with *Ts for Ts.
Value alias_unpacked_parameters(Value self) {
    Owned const parameters = alias_parameters(self);
    std::vector<Value> row;  // owned
    for (Value const parameter : parameters.get().as<Tuple>().view()) {
        if (!is_exactly(parameter, type_variable_tuple_type)) {
            row.push_back(retain(parameter));
            continue;
        }
        Ref<Tuple> const unpacked = to_tuple(parameter);
        if (!unpacked) return empty;
        row.push_back(retain((*unpacked)[0]));
    }
    return make_tuple_of_owned(row).release_value();
}

Value alias_get_item(Value self, Value item) {
    if (!alias(self).parameters || !alias(self).parameters->size)
        return raise(type_error_type, "Only generic type aliases are subscriptable");
    return make_generic_alias(self, item);
}

constexpr Member alias_members[] = {
    {"__name__", [](Value self) { return retain(alias(self).name); }, refuse_write},
    {"__value__", alias_value},
    {"__type_params__", alias_parameters},
    {"__parameters__", alias_unpacked_parameters},
    {"__module__", [](Value self) { return alias(self).module ? retain(alias(self).module) : none; }},
};
constexpr Native alias_methods[] = {
    method<&alias_name, "__reduce__()">(""),
};

}  // namespace

Value make_type_alias(Str* name, Tuple* parameters, Value lazy_value) {
    return make_alias(Value::of(name), parameters, empty, lazy_value);
}

Value subscript_generic(Tuple& parameters) {
    std::vector<Value> row;  // owned
    for (Value const parameter : parameters.view()) {
        if (!is_exactly(parameter, type_variable_tuple_type)) {
            row.push_back(retain(parameter));
            continue;
        }
        Ref<Tuple> const unpacked = to_tuple(parameter);
        if (!unpacked) return empty;
        row.push_back(retain((*unpacked)[0]));
    }
    Ref<Tuple> const arguments = make_tuple_of_owned(row);
    return arguments ? subscript(Value::of(&generic_type), *arguments) : empty;
}

void add_type_variables(Dict& space) {
    for (Type* const type : {&type_variable_type, &type_variable_tuple_type, &parameter_specification_type,
                             &type_alias_type, &generic_type})
        put(space, type->name, Value::of(type));
    put(space, intern("NoDefault"), no_default());
}

void define_generic_types() {
    define_type(generic_type, {
                                  .name = "Generic",
                                  .module = "typing",
                                  .doc = "Abstract base class for generic types.",
                                  .flags = type_is_subclassable,
                                  .methods = generic_methods,
                              });
    // Not in its namespace, where they would hide the __new__ and __init__ of further bases.
    generic_type.slots.make = object_make;
    Slots slots;
    slots.repr = [](Value self) { return retain(alias(self).name); };
    slots.make = alias_make;
    slots.get_item = alias_get_item;
    slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = [](Value left, Value right) {
        return make_union(left, right);
    };
    define_type(type_alias_type, {
                                     .name = "TypeAliasType",
                                     .module = "typing",
                                     .doc = "Type alias.",
                                     .layout = &alias_layout,
                                     .size = sizeof(TypeAlias),
                                     .slots = slots,
                                     .methods = alias_methods,
                                     .members = alias_members,
                                 });
}

}  // namespace gossamer
