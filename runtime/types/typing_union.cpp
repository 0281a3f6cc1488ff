// typing.Union, as far as "|" makes it without the module: T | int of a type variable, and typing.ForwardRef for texts.
#include <algorithm>

#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/set.hpp"
#include "runtime/types/type_variables.hpp"

namespace gossamer {

Type typing_union_type;

namespace {

// --- typing.Union itself, for __origin__

Type special_form_type;
Object the_union_form{immortal_count, 0, 0, 0, &special_form_type.root};
Layout const special_form_layout{.name = "_SpecialForm", .size = [](Object const&) { return sizeof(Object); }};

// --- typing.ForwardRef('text')

struct ForwardReference : Object {
    Value text;
};
Type forward_reference_type;
Layout const forward_reference_layout{
    .name = "ForwardRef",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(static_cast<ForwardReference&>(object).text); },
    .destroy = [](Object& object) { release(std::exchange(static_cast<ForwardReference&>(object).text, empty)); },
    .size = [](Object const&) { return sizeof(ForwardReference); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<ForwardReference&>(object);
            namer.attribute("__forward_arg__", self.text);
        },
};
Value forward_reference(Value text) {
    auto* const made = allocate_instance<ForwardReference>(forward_reference_type);
    if (!made) return empty;
    made->text = retain(text);
    return Value::of(made);
}
Value reference_repr(Value self) {
    std::string text = "ForwardRef(";
    if (!append_repr(text, self.as<ForwardReference>().text)) return empty;
    return make_str(text + ")").release_value();
}
std::optional<int64_t> reference_hash(Value self) { return hash(self.as<ForwardReference>().text); }
Value reference_compare(Value left, Value right, Comparison how) {
    if ((how != Comparison::equal && how != Comparison::not_equal) || !is_exactly(right, forward_reference_type))
        return not_implemented;
    return compare(left.as<ForwardReference>().text, right.as<ForwardReference>().text, how);
}

// --- the union

Union& as_union(Value value) { return value.as<Union>(); }
Layout const typing_union_layout{
    .name = "_UnionGenericAlias",
    .visit =
        [](Object& object, Visitor& visitor) {
            visitor.visit(static_cast<Union&>(object).args);
            visitor.visit(static_cast<Union&>(object).parameters);
        },
    .destroy =
        [](Object& object) {
            auto& self = static_cast<Union&>(object);
            if (Tuple* const args = std::exchange(self.args, nullptr)) release(args);
            if (Tuple* const parameters = std::exchange(self.parameters, nullptr)) release(parameters);
        },
    .size = [](Object const&) { return sizeof(Union); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<Union&>(object);
            namer.attribute("__args__", self.args);
            namer.attribute("__parameters__", self.parameters);
        },
};

// Adds a member that is not there yet; those of another union one by one.
bool add_member(std::vector<Owned>& members, Value value) {
    if (is_exactly(value, union_type) || is_exactly(value, typing_union_type)) {
        Ref<Tuple> const args = Ref<Tuple>::share(as_union(value).args);
        for (Value const member : args->view())
            if (!add_member(members, member)) return false;
        return true;
    }
    Owned const made = as_str(value)     ? Owned(forward_reference(value))
                       : value.is_none() ? Owned(Value::of(&none_type))
                                         : Owned::share(value);
    if (!made) return false;
    for (Owned const& member : members) {
        auto const same = equals(member.get(), made.get());
        if (!same) return false;
        if (*same) return true;
    }
    members.push_back(Owned::share(made.get()));
    return true;
}
Value union_of(std::vector<Owned> const& members) {
    if (members.size() == 1) return retain(members[0].get());
    Ref<Tuple> args = allocate_tuple(members.size());
    if (!args) return empty;
    for (size_t i = 0; i < members.size(); ++i) args->items[i] = retain(members[i].get());
    auto* const made = allocate_instance<Union>(typing_union_type);
    if (!made) return empty;
    made->args = args.release();
    made->parameters = nullptr;
    return Value::of(made);
}

Value typing_union_repr(Value self) {
    if (stack_is_low()) return raise_recursion_error(" while getting the repr of an object");
    Tuple& args = *as_union(self).args;
    auto const is_none = [&](size_t i) { return args[i] == Value::of(&none_type); };
    std::string text;
    if (args.size == 2 && (is_none(0) || is_none(1))) {
        text = "typing.Optional[";
        if (!append_type_argument(text, args[is_none(0) ? 1 : 0])) return empty;
        return make_str(text + "]").release_value();
    }
    text = "typing.Union[";
    for (size_t i = 0; i < args.size; ++i) {
        if (i) text += ", ";
        if (!append_type_argument(text, args[i])) return empty;
    }
    return make_str(text + "]").release_value();
}

std::optional<int64_t> typing_union_hash(Value self) {
    Owned const set(call(Value::of(&frozenset_type), {Value::of(as_union(self).args)}));
    return set ? hash(set.get()) : std::nullopt;
}
// As sets, whatever kind of union the other is.
Value typing_union_compare(Value left, Value right, Comparison how) {
    bool const is_union = is_exactly(right, union_type) || is_exactly(right, typing_union_type);
    if ((how != Comparison::equal && how != Comparison::not_equal) || !is_union) return not_implemented;
    Owned const first(call(Value::of(&frozenset_type), {Value::of(as_union(left).args)}));
    Owned const second = first ? Owned(call(Value::of(&frozenset_type), {Value::of(as_union(right).args)})) : Owned();
    return second ? compare(first.get(), second.get(), how) : empty;
}

Value typing_union_get_item(Value self, Value item) {
    Ref<Tuple> const parameters = parameters_of(as_union(self));
    if (!parameters) return empty;
    Ref<Tuple> const args = substitute_parameters(self, *as_union(self).args, *parameters, item);
    if (!args) return empty;
    std::vector<Owned> members;
    for (Value const member : args->view())
        if (!add_member(members, member)) return empty;
    return union_of(members);
}

Value refuse_call(Value, Arguments const&) { return raise(type_error_type, "Cannot instantiate typing.Union"); }

std::optional<bool> is_instance_of_any(Value self, Value instance) {
    for (Value const member : as_union(self).args->view()) {
        auto const is_one = is_instance_of(instance, member);
        if (!is_one || *is_one) return is_one;
    }
    return false;
}
std::optional<bool> is_subclass_of_any(Value self, Value cls) {
    for (Value const member : as_union(self).args->view()) {
        auto const is_one = is_subclass_of(cls, member);
        if (!is_one || *is_one) return is_one;
    }
    return false;
}

constexpr Native union_methods[] = {
    method<&is_instance_of_any, "__instancecheck__(obj)">(""),
    method<&is_subclass_of_any, "__subclasscheck__(cls)">(""),
};
constexpr Member union_members[] = {
    {"__args__", [](Value self) { return retain(Value::of(as_union(self).args)); }},
    {"__origin__", [](Value) { return Value::of(&the_union_form); }},
    {"__parameters__", [](Value self) { return parameters_of(as_union(self)).release_value(); }},
    {"__module__", [](Value) { return retain(Value::of(intern("typing"))); }},
    {"__name__", [](Value) { return retain(Value::of(intern("Union"))); }},
};
constexpr Member reference_members[] = {
    {"__forward_arg__", [](Value self) { return retain(self.as<ForwardReference>().text); }},
};

}  // namespace

Value make_typing_union(Value left, Value right) {
    std::vector<Owned> members;
    if (!add_member(members, left) || !add_member(members, right)) return empty;
    return union_of(members);
}

void define_typing_union() {
    auto const bit_or = static_cast<size_t>(BinaryOperator::bit_or);
    Slots form;
    form.repr = [](Value) { return make_str("typing.Union").release_value(); };
    define_type(special_form_type,
                {.name = "_SpecialForm", .module = "typing", .layout = &special_form_layout, .slots = form});
    Slots reference;
    reference.repr = reference_repr;
    reference.hash = reference_hash;
    reference.compare = reference_compare;
    reference.binary[bit_or] = make_typing_union;
    define_type(forward_reference_type, {.name = "ForwardRef",
                                         .module = "typing",
                                         .layout = &forward_reference_layout,
                                         .size = sizeof(ForwardReference),
                                         .slots = reference,
                                         .members = reference_members});
    Slots slots;
    slots.repr = typing_union_repr;
    slots.hash = typing_union_hash;
    slots.compare = typing_union_compare;
    slots.get_item = typing_union_get_item;
    slots.call = refuse_call;
    slots.binary[bit_or] = make_typing_union;
    define_type(typing_union_type, {.name = "_UnionGenericAlias",
                                    .module = "typing",
                                    .layout = &typing_union_layout,
                                    .size = sizeof(Union),
                                    .slots = slots,
                                    .methods = union_methods,
                                    .members = union_members});
}

}  // namespace gossamer
