// TypeVar, TypeVarTuple, ParamSpec and NoDefault.
#include "runtime/types/type_variables.hpp"

#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/generic_alias.hpp"

namespace gossamer {

Type type_variable_type, type_variable_tuple_type, parameter_specification_type, unpacked_type_variable_type;

namespace {

TypeVariable& variable(Object& object) { return static_cast<TypeVariable&>(object); }
TypeVariable& variable(Value value) { return value.as<TypeVariable>(); }

constexpr Value TypeVariable::*owned_members[] = {&TypeVariable::name,         &TypeVariable::bound,
                                                  &TypeVariable::constraints,  &TypeVariable::fallback,
                                                  &TypeVariable::lazy_bound,   &TypeVariable::lazy_constraints,
                                                  &TypeVariable::lazy_fallback};

Layout const variable_layout{
    .name = "TypeVar",
    .visit =
        [](Object& object, Visitor& visitor) {
            for (auto member : owned_members) visitor.visit(variable(object).*member);
        },
    .destroy =
        [](Object& object) {
            for (auto member : owned_members) release(std::exchange(variable(object).*member, empty));
        },
    .size = [](Object const&) { return sizeof(TypeVariable); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<TypeVariable&>(object);
            constexpr char const* words[] = {"__name__",
                                             "__bound__",
                                             "__constraints__",
                                             "__default__",
                                             "what gives its bound",
                                             "what gives its constraints",
                                             "what gives its default"};
            size_t at = 0;
            for (auto member : owned_members) {
                namer.show(at < 4 ? EdgeKind::attribute : EdgeKind::part, words[at], self.*member);
                ++at;
            }
        },
};

// --- NoDefault, the only one of its type

Type no_default_type;
Object the_no_default{immortal_count, 0, 0, 0, &no_default_type.root};
Layout const no_default_layout{.name = "NoDefaultType", .size = [](Object const&) { return sizeof(Object); }};
Value make_no_default(Type&, Arguments const& arguments) {
    if (arguments.positional || arguments.keywords) return raise(type_error_type, "NoDefaultType takes no arguments");
    return no_default();
}
Value no_default_repr(Value) { return make_str("typing.NoDefault").release_value(); }

// --- making

// What the syntax declares has no module of its own; what a program calls for is of the caller's.
Value make_variable(Type& type, Value name, bool is_declared = false) {
    auto* const made = allocate_instance<TypeVariable>(type);
    if (!made) return empty;
    for (auto member : owned_members) made->*member = empty;
    made->name = retain(name);
    made->is_covariant = made->is_contravariant = made->infers_variance = false;
    Owned result = Value::of(made);
    if (is_declared) return result.release();
    Frame* const frame = context().frame;
    Value const module = frame && frame->globals ? get(*frame->globals, names::__name__) : empty;
    if (module && !set_attribute(result.get(), names::__module__, module)) return empty;
    return result.release();
}

bool set_variance(TypeVariable& made, bool covariant, bool contravariant, bool infers) {
    if (covariant && contravariant) return raise(value_error_type, "Bivariant types are not supported.");
    if (infers && (covariant || contravariant))
        return raise(value_error_type, "Variance cannot be specified with infer_variance.");
    made.is_covariant = covariant;
    made.is_contravariant = contravariant;
    made.infers_variance = infers;
    return true;
}

// None stands for its type, as everywhere in annotations.
Value as_type_argument(Value value) { return value.is_none() ? Value::of(&none_type) : value; }

Value new_type_variable(Value name, std::span<Value const> constraints, Value bound, Value fallback, bool covariant,
                        bool contravariant, bool infers) {
    if (!as_str(name))
        return raise(type_error_type, "typevar() argument 'name' must be str, not {}", display_name(type_of(name)));
    if (constraints.size() == 1) return raise(type_error_type, "A single constraint is not allowed");
    bool const has_bound = bound && !bound.is_none();
    if (!constraints.empty() && has_bound)
        return raise(type_error_type, "Constraints cannot be combined with bound=...");
    Owned made = make_variable(type_variable_type, name);
    if (!made || !set_variance(variable(made.get()), covariant, contravariant, infers)) return empty;
    TypeVariable& self = variable(made.get());
    self.bound = has_bound ? retain(bound) : none;
    self.constraints = make_tuple(constraints).release_value();
    if (fallback) self.fallback = retain(fallback);
    return made.release();
}

Value new_parameter_specification(Value name, Value bound, Value fallback, bool covariant, bool contravariant,
                                  bool infers) {
    if (!as_str(name))
        return raise(type_error_type, "paramspec() argument 'name' must be str, not {}", display_name(type_of(name)));
    Owned made = make_variable(parameter_specification_type, name);
    if (!made || !set_variance(variable(made.get()), covariant, contravariant, infers)) return empty;
    variable(made.get()).bound = retain(bound ? as_type_argument(bound) : none);
    if (fallback) variable(made.get()).fallback = retain(fallback);
    return made.release();
}

Value new_type_variable_tuple(Value name, Value fallback) {
    if (!as_str(name))
        return raise(type_error_type, "typevartuple() argument 'name' must be str, not {}",
                     display_name(type_of(name)));
    Owned made = make_variable(type_variable_tuple_type, name);
    if (!made) return empty;
    if (fallback) variable(made.get()).fallback = retain(fallback);
    return made.release();
}

Value type_variable_make(Type&, Arguments const& arguments) {
    static constexpr Native constructor =
        function<&new_type_variable,
                 "typevar(name, *constraints, bound=None, default=typing.NoDefault, covariant=False, "
                 "contravariant=False, infer_variance=False)">();
    return constructor.invoke(constructor, empty, arguments);
}
Value parameter_specification_make(Type&, Arguments const& arguments) {
    static constexpr Native constructor =
        function<&new_parameter_specification,
                 "paramspec(name, *, bound=None, default=typing.NoDefault, covariant=False, "
                 "contravariant=False, infer_variance=False)">();
    return constructor.invoke(constructor, empty, arguments);
}
Value type_variable_tuple_make(Type&, Arguments const& arguments) {
    static constexpr Native constructor =
        function<&new_type_variable_tuple, "typevartuple(name, *, default=typing.NoDefault)">();
    return constructor.invoke(constructor, empty, arguments);
}

// --- attributes

Value variable_repr(Value self) {
    TypeVariable& named = variable(self);
    std::string_view const mark = named.infers_variance || is_exactly(self, type_variable_tuple_type) ? ""
                                  : named.is_covariant                                                ? "+"
                                  : named.is_contravariant                                            ? "-"
                                                                                                      : "~";
    return make_str(fmt::format("{}{}", mark, named.name.as<Str>().view())).release_value();
}

// A member that may have to be evaluated first.
Value evaluated(Value self, Value TypeVariable::*member, Value TypeVariable::*lazy, Value otherwise) {
    TypeVariable& named = variable(self);
    if (named.*member) return retain(named.*member);
    if (!(named.*lazy)) return retain(otherwise);
    Owned const maker = Owned::share(named.*lazy);
    Owned value = call(maker.get());
    if (!value) return empty;
    store(named.*member, retain(value.get()));
    return value.release();
}

Value get_bound(Value self) { return evaluated(self, &TypeVariable::bound, &TypeVariable::lazy_bound, none); }
Value get_constraints(Value self) {
    return evaluated(self, &TypeVariable::constraints, &TypeVariable::lazy_constraints, Value::of(&empty_tuple()));
}
Value get_default(Value self) {
    return evaluated(self, &TypeVariable::fallback, &TypeVariable::lazy_fallback, no_default());
}
bool has_default(Value self) {
    TypeVariable& named = variable(self);
    return named.lazy_fallback || (named.fallback && named.fallback != no_default());
}
std::optional<bool> has_default_method(Value self) { return has_default(self); }

Value get_name(Value self) { return retain(variable(self).name); }
Value reduce(Value self) { return retain(variable(self).name); }
Value refuse_subclassing(Value self, Value) {
    return raise(type_error_type, "Cannot subclass an instance of {}", type_of(self).name->text);
}

Value variable_or(Value left, Value right) { return make_typing_union(left, right); }

// --- substitution (see type_parameters.cpp)

Value substitute_plain(Value, Value argument) { return retain(as_type_argument(argument)); }
Value refuse_bare(Value, Value) { return raise(type_error_type, "Substitution of bare TypeVarTuple is not supported"); }

// The place of the variable among the alias's parameters, which become owned by `row`.
std::optional<size_t> place_of(Value self, Value alias, Owned& row) {
    row = get_attribute(alias, "__parameters__");
    if (!row) return std::nullopt;
    if (Tuple* const parameters = as_tuple(row.get()))
        for (size_t i = 0; i < parameters->size; ++i)
            if ((*parameters)[i] == self) return i;
    return raise(type_error_type, "the type parameter is not among those of the alias");
}

Value prepare_plain(Value self, Value alias, Tuple& arguments) {
    Owned row;
    auto const place = place_of(self, alias, row);
    if (!place) return empty;
    if (*place != arguments.size || !has_default(self)) return retain(Value::of(&arguments));
    Owned const fallback = get_default(self);
    if (!fallback) return empty;
    std::vector<Value> more(arguments.items, arguments.items + arguments.size);
    more.push_back(fallback.get());
    return make_tuple(std::span<Value const>(more)).release_value();
}

// A TypeVarTuple takes all that the variables before and behind it leave over, as one tuple.
Value prepare_tuple(Value self, Value alias, Tuple& arguments) {
    Owned row;
    auto const place = place_of(self, alias, row);
    if (!place) return empty;
    size_t const before = *place, behind = row.get().as<Tuple>().size - before - 1;
    if (arguments.size < before + behind) {
        Owned const shown = to_repr(alias);
        if (!shown) return empty;
        return raise(type_error_type, "Too few arguments for {}; actual {}, expected at least {}",
                     shown.get().as<Str>().view(), arguments.size, before + behind);
    }
    Ref<Tuple> const taken =
        make_tuple(std::span<Value const>(arguments.items + before, arguments.size - before - behind));
    std::vector<Value> prepared(arguments.items, arguments.items + before);
    prepared.push_back(taken.value());
    prepared.insert(prepared.end(), arguments.items + arguments.size - behind, arguments.items + arguments.size);
    return make_tuple(std::span<Value const>(prepared)).release_value();
}

// --- typing.Unpack[Ts]

struct Unpacked : Object {
    Value variable;
};
Layout const unpacked_layout{
    .name = "Unpack",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(static_cast<Unpacked&>(object).variable); },
    .destroy = [](Object& object) { release(std::exchange(static_cast<Unpacked&>(object).variable, empty)); },
    .size = [](Object const&) { return sizeof(Unpacked); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<Unpacked&>(object);
            namer.part("its type variable", self.variable);
        },
};

Value unpacked_repr(Value self) {
    std::string text = "typing.Unpack[";
    if (!append_repr(text, self.as<Unpacked>().variable)) return empty;
    return make_str(text + "]").release_value();
}
std::optional<int64_t> unpacked_hash(Value self) { return hash(self.as<Unpacked>().variable); }
Value unpacked_compare(Value left, Value right, Comparison how) {
    if ((how != Comparison::equal && how != Comparison::not_equal) || !is_exactly(right, unpacked_type_variable_type))
        return not_implemented;
    bool const same = left.as<Unpacked>().variable == right.as<Unpacked>().variable;
    return Value::boolean(same == (how == Comparison::equal));
}
Value unpacked_arguments(Value self) { return make_tuple({self.as<Unpacked>().variable}).release_value(); }

Value make_unpacked(Value variable) {
    auto* const made = allocate_instance<Unpacked>(unpacked_type_variable_type);
    if (!made) return empty;
    made->variable = retain(variable);
    return Value::of(made);
}

Value tuple_iterate(Value self) {
    Owned const unpacked = make_unpacked(self);
    Ref<Tuple> const row = unpacked ? make_tuple({unpacked.get()}) : Ref<Tuple>();
    return row ? get_iterator(row.value()) : empty;
}

constexpr Member unpacked_members[] = {
    {"__args__", unpacked_arguments},
    {"__parameters__", unpacked_arguments},
    {"__typing_is_unpacked_typevartuple__", [](Value) { return true_value; }},
};

// --- P.args and P.kwargs

Value part_origin_argument(Value origin) { return retain(origin); }
struct SpecificationPart : Object {
    Record* record;
    Value origin;
};
Type specification_args_type, specification_keywords_type;
Layout const part_layout{
    .name = "ParamSpecArgs",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(static_cast<SpecificationPart&>(object).origin); },
    .destroy = [](Object& object) { release(std::exchange(static_cast<SpecificationPart&>(object).origin, empty)); },
    .size = [](Object const&) { return sizeof(SpecificationPart); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<SpecificationPart&>(object);
            namer.attribute("__origin__", self.origin);
        },
};
Value make_part(Type& type, Value origin) {
    auto* const made = allocate_instance<SpecificationPart>(type);
    if (!made) return empty;
    made->origin = retain(origin);
    return Value::of(made);
}
Value part_origin(Value self) { return retain(self.as<SpecificationPart>().origin); }
Value part_repr(Value self) {
    Value const origin = self.as<SpecificationPart>().origin;
    std::string text;
    if (is_exactly(origin, parameter_specification_type))
        text = variable(origin).name.as<Str>().view();
    else if (!append_repr(text, origin))
        return empty;
    return make_str(text + (is_exactly(self, specification_args_type) ? ".args" : ".kwargs")).release_value();
}
Value part_compare(Value left, Value right, Comparison how) {
    if ((how != Comparison::equal && how != Comparison::not_equal) || &type_of(left) != &type_of(right))
        return not_implemented;
    return compare(left.as<SpecificationPart>().origin, right.as<SpecificationPart>().origin, how);
}
Value part_make(Type& type, Arguments const& arguments) {
    static constexpr Native args = function<&part_origin_argument, "paramspecargs(origin)">();
    static constexpr Native keywords = function<&part_origin_argument, "paramspeckwargs(origin)">();
    Native const& constructor = &type == &specification_args_type ? args : keywords;
    Owned const origin(constructor.invoke(constructor, empty, arguments));
    return origin ? make_part(type, origin.get()) : empty;
}
constexpr Member part_members[] = {{"__origin__", part_origin, refuse_write}};
constexpr Native part_methods[] = {method<&refuse_subclassing, "__mro_entries__(bases, /)">("")};

constexpr Member type_variable_members[] = {
    {"__name__", get_name, refuse_write},
    {"__bound__", get_bound},
    {"__constraints__", get_constraints},
    {"__default__", get_default},
    {"__covariant__", [](Value self) { return Value::boolean(variable(self).is_covariant); }, refuse_write},
    {"__contravariant__", [](Value self) { return Value::boolean(variable(self).is_contravariant); }, refuse_write},
    {"__infer_variance__", [](Value self) { return Value::boolean(variable(self).infers_variance); }, refuse_write},
};
constexpr Native type_variable_methods[] = {
    method<&has_default_method, "has_default()">(""),
    method<&substitute_plain, "__typing_subst__(arg, /)">(""),
    method<&prepare_plain, "__typing_prepare_subst__(alias, args, /)">(""),
    method<&refuse_subclassing, "__mro_entries__(bases, /)">(""),
    method<&reduce, "__reduce__()">(""),
};
constexpr Member tuple_members[] = {
    {"__name__", get_name, refuse_write},
    {"__default__", get_default},
};
constexpr Native tuple_methods[] = {
    method<&has_default_method, "has_default()">(""),
    method<&refuse_bare, "__typing_subst__(arg, /)">(""),
    method<&prepare_tuple, "__typing_prepare_subst__(alias, args, /)">(""),
    method<&refuse_subclassing, "__mro_entries__(bases, /)">(""),
    method<&reduce, "__reduce__()">(""),
};
constexpr Member specification_members[] = {
    {"__name__", get_name, refuse_write},
    {"__bound__", get_bound},
    {"__default__", get_default},
    {"__covariant__", [](Value self) { return Value::boolean(variable(self).is_covariant); }, refuse_write},
    {"__contravariant__", [](Value self) { return Value::boolean(variable(self).is_contravariant); }, refuse_write},
    {"__infer_variance__", [](Value self) { return Value::boolean(variable(self).infers_variance); }, refuse_write},
    {"args", [](Value self) { return make_part(specification_args_type, self); }},
    {"kwargs", [](Value self) { return make_part(specification_keywords_type, self); }},
};

TypeDefinition variable_definition(char const* name) {
    TypeDefinition definition{
        .name = name, .module = "typing", .layout = &variable_layout, .size = sizeof(TypeVariable)};
    definition.record_offset = offsetof(TypeVariable, record);
    definition.flags = type_has_dict | type_has_weakrefs;
    definition.slots.repr = variable_repr;
    return definition;
}

}  // namespace

Value no_default() { return Value::of(&the_no_default); }

Value make_type_variable(Str* name, Value lazy_bound, Value lazy_constraints, Value lazy_default) {
    Value const made = make_variable(type_variable_type, Value::of(name), true);
    if (!made) return empty;
    TypeVariable& self = variable(made);
    self.lazy_bound = retain(lazy_bound);
    self.lazy_constraints = retain(lazy_constraints);
    self.lazy_fallback = retain(lazy_default);
    self.infers_variance = true;
    return made;
}

Value make_type_variable_tuple(Str* name, Value lazy_default) {
    Value const made = make_variable(type_variable_tuple_type, Value::of(name), true);
    if (made) variable(made).lazy_fallback = retain(lazy_default);
    return made;
}

Value make_parameter_specification(Str* name, Value lazy_default) {
    Value const made = make_variable(parameter_specification_type, Value::of(name), true);
    if (!made) return empty;
    variable(made).lazy_fallback = retain(lazy_default);
    variable(made).infers_variance = true;
    return made;
}

void define_type_variables() {
    TypeDefinition plain = variable_definition("TypeVar");
    plain.doc = "Type variable.";
    plain.slots.make = type_variable_make;
    plain.slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = variable_or;
    plain.methods = type_variable_methods;
    plain.members = type_variable_members;
    define_type(type_variable_type, plain);

    TypeDefinition tuple = variable_definition("TypeVarTuple");
    tuple.doc = "Type variable tuple.";
    tuple.slots.make = type_variable_tuple_make;
    tuple.slots.iterate = tuple_iterate;
    tuple.methods = tuple_methods;
    tuple.members = tuple_members;
    define_type(type_variable_tuple_type, tuple);

    TypeDefinition specification = variable_definition("ParamSpec");
    specification.doc = "Parameter specification variable.";
    specification.slots.make = parameter_specification_make;
    specification.slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = variable_or;
    specification.methods = type_variable_methods;
    specification.members = specification_members;
    define_type(parameter_specification_type, specification);

    define_type(unpacked_type_variable_type,
                {
                    .name = "_UnpackGenericAlias",
                    .module = "typing",
                    .layout = &unpacked_layout,
                    .size = sizeof(Unpacked),
                    .slots = {.repr = unpacked_repr, .hash = unpacked_hash, .compare = unpacked_compare},
                    .members = unpacked_members,
                });
    for (bool const is_args : {true, false}) {
        TypeDefinition part{.name = is_args ? "ParamSpecArgs" : "ParamSpecKwargs",
                            .module = "typing",
                            .layout = &part_layout,
                            .size = sizeof(SpecificationPart)};
        part.record_offset = offsetof(SpecificationPart, record);
        part.doc = is_args ? "The args for a ParamSpec object." : "The kwargs for a ParamSpec object.";
        part.flags = type_has_weakrefs;
        part.is_unhashable = true;
        part.slots.repr = part_repr;
        part.slots.compare = part_compare;
        part.slots.make = part_make;
        part.members = part_members;
        part.methods = part_methods;
        define_type(is_args ? specification_args_type : specification_keywords_type, part);
    }
    define_type(no_default_type, {
                                     .name = "NoDefaultType",
                                     .doc = "The type of the NoDefault singleton.",
                                     .layout = &no_default_layout,
                                     .slots = {.repr = no_default_repr, .make = make_no_default},
                                 });
}

}  // namespace gossamer
