// types.GenericAlias: list[int], a class together with its arguments. It passes for its class nearly everywhere.
#include <algorithm>
#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/type_variables.hpp"

namespace gossamer {

Type generic_alias_type;

namespace {

GenericAlias& as_alias(Object& object) { return static_cast<GenericAlias&>(object); }
GenericAlias& as_alias(Value value) { return value.as<GenericAlias>(); }

Layout const generic_alias_layout{
    .name = "GenericAlias",
    .visit =
        [](Object& object, Visitor& visitor) {
            visitor.visit(as_alias(object).origin);
            visitor.visit(as_alias(object).args);
            visitor.visit(as_alias(object).parameters);
        },
    .destroy =
        [](Object& object) {
            release(std::exchange(as_alias(object).origin, empty));
            if (Tuple* const args = std::exchange(as_alias(object).args, nullptr)) release(args);
            if (Tuple* const parameters = std::exchange(as_alias(object).parameters, nullptr)) release(parameters);
        },
    .size = [](Object const&) { return sizeof(GenericAlias); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<GenericAlias&>(object);
            namer.attribute("__origin__", self.origin);
            namer.attribute("__args__", self.args);
            namer.attribute("__parameters__", self.parameters);
        },
};

// What *tuple[int, str] is taken from: gives the starred alias, once.
struct AliasIterator : Object {
    Value alias;  // owned; empty once it was given
};
AliasIterator& as_iterator(Object& object) { return static_cast<AliasIterator&>(object); }

Layout const alias_iterator_layout{
    .name = "generic_alias_iterator",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(as_iterator(object).alias); },
    .destroy = [](Object& object) { release(std::exchange(as_iterator(object).alias, empty)); },
    .size = [](Object const&) { return sizeof(AliasIterator); },
};

Type alias_iterator_type;

Value make_alias(Type& type, Value origin, Value args, bool is_starred) {
    Ref<Tuple> row = as_tuple(args) ? Ref<Tuple>::share(&args.as<Tuple>()) : make_tuple({args});
    if (!row) return empty;
    auto* const alias = allocate_instance<GenericAlias>(type);
    if (!alias) return empty;
    alias->origin = retain(origin);
    alias->args = row.release();
    alias->parameters = nullptr;
    alias->is_starred = is_starred;
    return Value::of(alias);
}

Value alias_make(Type& type, Arguments const& arguments) {
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "GenericAlias() takes no keyword arguments");
    if (arguments.positional != 2)
        return raise(type_error_type, "GenericAlias expected 2 arguments, got {}", arguments.positional);
    return make_alias(type, arguments[0], arguments[1], false);
}

Value alias_repr(Value self) {
    GenericAlias& alias = as_alias(self);
    if (stack_is_low()) return raise_recursion_error(" while getting the repr of an object");
    std::string text(alias.is_starred ? "*" : "");
    if (!append_type_argument(text, alias.origin)) return empty;
    text += '[';
    for (size_t i = 0; i < alias.args->size; ++i) {
        if (i) text += ", ";
        if (!append_type_argument(text, (*alias.args)[i])) return empty;
    }
    if (!alias.args->size) text += "()";
    text += ']';
    return make_str(text).release_value();
}

std::optional<int64_t> alias_hash(Value self) {
    auto const of_origin = hash(as_alias(self).origin);
    if (!of_origin) return std::nullopt;
    auto const of_args = hash(Value::of(as_alias(self).args));
    if (!of_args) return std::nullopt;
    int64_t const mixed = *of_origin ^ *of_args;
    return mixed == -1 ? -2 : mixed;
}

Value alias_compare(Value left, Value right, Comparison how) {
    bool const asks_equality = how == Comparison::equal || how == Comparison::not_equal;
    if (!asks_equality || !is_instance(right, generic_alias_type)) return not_implemented;
    GenericAlias& a = as_alias(left);
    GenericAlias& b = as_alias(right);
    std::optional<bool> same = a.is_starred == b.is_starred;
    if (*same) same = equals(a.origin, b.origin);
    if (same && *same) same = equals(Value::of(a.args), Value::of(b.args));
    if (!same) return empty;
    return Value::boolean(*same == (how == Comparison::equal));
}

Value alias_call(Value self, Arguments const& arguments) {
    Owned made = call(as_alias(self).origin, arguments);
    if (!made) return empty;
    if (!set_attribute(made.get(), intern("__orig_class__"), self)) {
        if (!is_pending(attribute_error_type) && !is_pending(type_error_type)) return empty;
        clear_pending();
    }
    return made.release();
}

// All but these is asked of the class.
constexpr std::string_view own_names[] = {
    "__class__",
    "__bases__",
    "__origin__",
    "__args__",
    "__unpacked__",
    "__parameters__",
    "__typing_unpacked_tuple_args__",
    "__mro_entries__",
    "__reduce_ex__",
    "__reduce__",
    "__copy__",
    "__deepcopy__",
};

Value alias_get_attribute(Value self, Str* name) {
    if (std::find(std::begin(own_names), std::end(own_names), name->view()) != std::end(own_names))
        return generic_get_attribute(self, name);
    return get_attribute(as_alias(self).origin, name);
}

Value alias_get_item(Value self, Value item) {
    Ref<Tuple> const parameters = parameters_of(as_alias(self));
    if (!parameters) return empty;
    Ref<Tuple> const args = substitute_parameters(self, *as_alias(self).args, *parameters, item);
    return args ? make_alias(generic_alias_type, as_alias(self).origin, args.value(), as_alias(self).is_starred)
                : empty;
}

Value alias_or(Value left, Value right) { return make_union(left, right); }

// *tuple[int, str] in an index: one starred alias.
Value alias_iterate(Value self) {
    auto* const iterator = TRY(allocate_instance<AliasIterator>(alias_iterator_type));
    iterator->alias = retain(self);
    return Value::of(iterator);
}

Value alias_iterator_next(Value self) {
    Owned const alias(move_out(self.as<AliasIterator>().alias));
    if (!alias) return empty;
    return make_alias(generic_alias_type, as_alias(alias.get()).origin, Value::of(as_alias(alias.get()).args), true);
}

Value alias_iterator_reduce(Value self) {
    Value const alias = self.as<AliasIterator>().alias;
    Ref<Tuple> const arguments = make_tuple({alias ? alias : Value::of(&empty_tuple())});
    return reduce_to_iter_of(*arguments);
}

constexpr Native alias_iterator_methods[] = {
    method<&alias_iterator_reduce, "__reduce__(/)">("Return state information for pickling."),
};

// Generic[T] steps back behind a base that is generic itself.
Value alias_mro_entries(Value self, Value bases) {
    Tuple* const row = as_tuple(bases);
    if (row && as_alias(self).origin == Value::of(&generic_type)) {
        auto const at = std::find(row->items, row->items + row->size, self);
        if (std::any_of(at, row->items + row->size,
                        [&](Value base) { return base != self && is_instance(base, generic_alias_type); }))
            return Value::of(&empty_tuple());
    }
    return make_tuple({as_alias(self).origin}).release_value();
}
// The classes of programs that have type parameters speak as typing does.
Value refuse_check(Value self, char const* function) {
    Value const origin = as_alias(self).origin;
    if (is_type(origin) && origin.as<Type>().derives_from(generic_type))
        return raise(type_error_type, "Subscripted generics cannot be used with class and instance checks");
    return raise(type_error_type, "{}() argument 2 cannot be a parameterized generic", function);
}
Value refuse_instance(Value self, Value) { return refuse_check(self, "isinstance"); }
Value refuse_subclass(Value self, Value) { return refuse_check(self, "issubclass"); }

Value alias_reduce(Value self) {
    GenericAlias& alias = as_alias(self);
    Ref<Tuple> const arguments = make_tuple({alias.origin, Value::of(alias.args)});
    if (!arguments) return empty;
    return make_tuple({Value::of(&generic_alias_type), arguments.value()}).release_value();
}

Value alias_dir(Value self) {
    Owned const function = context().builtins ? Owned::share(get(*context().builtins, intern("dir"))) : Owned();
    Owned const names =
        function ? call(function.get(), {as_alias(self).origin}) : call_method(as_alias(self).origin, names::__dir__);
    if (!names) return empty;
    Ref<List> list = to_list(names.get());
    if (!list) return empty;
    for (std::string_view const name : own_names) {
        Value const text = Value::of(intern(name));
        auto const there = contains(list.value(), text);
        if (!there || (!*there && !append(*list, retain(text)))) return empty;
    }
    return list.release_value();
}

constexpr Native alias_methods[] = {
    method<&alias_mro_entries, "__mro_entries__(object, /)">(""),
    method<&refuse_instance, "__instancecheck__(object, /)">(""),
    method<&refuse_subclass, "__subclasscheck__(object, /)">(""),
    method<&alias_reduce, "__reduce__()">(""),
    method<&alias_dir, "__dir__()">(""),
};
constexpr Member alias_members[] = {
    {"__origin__", [](Value self) { return retain(as_alias(self).origin); }, refuse_write},
    {"__args__", [](Value self) { return retain(Value::of(as_alias(self).args)); }, refuse_write},
    {"__unpacked__", [](Value self) { return Value::boolean(as_alias(self).is_starred); }},
    {"__parameters__", [](Value self) { return parameters_of(as_alias(self)).release_value(); }, nullptr,
     "Type variables in the GenericAlias."},
    {"__typing_unpacked_tuple_args__",
     [](Value self) {
         GenericAlias& alias = as_alias(self);
         return alias.is_starred && alias.origin == Value::of(&tuple_type) ? retain(Value::of(alias.args)) : none;
     }},
};

}  // namespace

Value make_generic_alias(Value origin, Value args) { return make_alias(generic_alias_type, origin, args, false); }

void define_generic_alias_type() {
    Slots slots;
    slots.repr = alias_repr;
    slots.hash = alias_hash;
    slots.compare = alias_compare;
    slots.call = alias_call;
    slots.get_attribute = alias_get_attribute;
    slots.make = alias_make;
    slots.iterate = alias_iterate;
    slots.get_item = alias_get_item;
    slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = alias_or;
    define_type(generic_alias_type, {
                                        .name = "GenericAlias",
                                        .module = "types",
                                        .doc = "GenericAlias(origin, args, /)\n--\n\n"
                                               "Represent a PEP 585 generic type\n\nE.g. for t = list[int], "
                                               "t.__origin__ is list and t.__args__ is (int,).",
                                        .layout = &generic_alias_layout,
                                        .size = sizeof(GenericAlias),
                                        .record_offset = offsetof(GenericAlias, record),
                                        .flags = type_is_subclassable | type_has_weakrefs,
                                        .slots = slots,
                                        .methods = alias_methods,
                                        .members = alias_members,
                                    });
    Slots iterator_slots;
    iterator_slots.iterate = [](Value self) { return retain(self); };
    iterator_slots.next = alias_iterator_next;
    define_type(alias_iterator_type, {.name = "generic_alias_iterator",
                                      .layout = &alias_iterator_layout,
                                      .size = sizeof(AliasIterator),
                                      .slots = iterator_slots,
                                      .methods = alias_iterator_methods});
}

}  // namespace gossamer
