// types.UnionType: int | str.
#include <algorithm>

#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/type_variables.hpp"

namespace gossamer {

Type union_type;

namespace {

Union& as_union(Object& object) { return static_cast<Union&>(object); }
Union& as_union(Value value) { return value.as<Union>(); }

Layout const union_layout{
    .name = "UnionType",
    .visit =
        [](Object& object, Visitor& visitor) {
            visitor.visit(as_union(object).args);
            visitor.visit(as_union(object).parameters);
        },
    .destroy =
        [](Object& object) {
            if (Tuple* const args = std::exchange(as_union(object).args, nullptr)) release(args);
            if (Tuple* const parameters = std::exchange(as_union(object).parameters, nullptr)) release(parameters);
        },
    .size = [](Object const&) { return sizeof(Union); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<Union&>(object);
            namer.attribute("__args__", self.args);
            namer.attribute("__parameters__", self.parameters);
        },
};

bool may_stand_in_union(Value value) {
    Type const& type = type_of(value);
    return value.is_none() || is_type(value) || type.derives_from(generic_alias_type) || &type == &union_type ||
           &type == &type_alias_type;
}

// Adds a member, those of a union one by one, unless it is there already.
bool add_member(std::vector<Value>& members, Value value) {
    if (is_exactly(value, union_type)) {
        for (Value const member : as_union(value).args->view())
            if (!add_member(members, member)) return false;
        return true;
    }
    if (value.is_none()) value = Value::of(&none_type);
    for (Value const member : members) {
        if (member == value) return true;
        if (is_type(member) || is_type(value)) continue;
        auto const same = equals(member, value);
        if (!same) return false;
        if (*same) return true;
    }
    members.push_back(value);
    return true;
}

Value union_of(std::vector<Value> const& members) {
    if (members.size() == 1) return retain(members[0]);
    Ref<Tuple> args = gossamer::make_tuple(std::span<Value const>(members));
    if (!args) return empty;
    auto* const made = allocate_instance<Union>(union_type);
    if (!made) return empty;
    made->args = args.release();
    made->parameters = nullptr;
    return Value::of(made);
}

Value union_repr(Value self) {
    std::string text;
    for (Value const member : as_union(self).args->view()) {
        if (!text.empty()) text += " | ";
        if (member == Value::of(&none_type))
            text += "None";
        else if (!append_type_argument(text, member))
            return empty;
    }
    return make_str(text).release_value();
}

// Whatever the order of the members.
std::optional<int64_t> union_hash(Value self) {
    int64_t mixed = 0x5bd1e995;
    for (Value const member : as_union(self).args->view()) {
        auto const part = hash(member);
        if (!part) return std::nullopt;
        mixed ^= static_cast<int64_t>(static_cast<uint64_t>(*part ^ 89869747) * 3644798167u);
    }
    return mixed == -1 ? -2 : mixed;
}

std::optional<bool> is_within(Tuple& part, Tuple& whole) {
    for (Value const member : part.view()) {
        bool found = false;
        for (size_t i = 0; i < whole.size && !found; ++i) {
            auto const same = equals(member, whole[i]);
            if (!same) return std::nullopt;
            found = *same;
        }
        if (!found) return false;
    }
    return true;
}

Value union_compare(Value left, Value right, Comparison how) {
    if ((how != Comparison::equal && how != Comparison::not_equal) || !is_exactly(right, union_type))
        return not_implemented;
    Tuple& a = *as_union(left).args;
    Tuple& b = *as_union(right).args;
    std::optional<bool> same = a.size == b.size;
    if (*same) same = is_within(a, b);
    if (!same) return empty;
    return Value::boolean(*same == (how == Comparison::equal));
}

Value union_or(Value left, Value right) { return make_union(left, right); }

Value union_get_item(Value self, Value item) {
    Ref<Tuple> const parameters = parameters_of(as_union(self));
    if (!parameters) return empty;
    Ref<Tuple> const args = substitute_parameters(self, *as_union(self).args, *parameters, item);
    if (!args) return empty;
    Owned joined = args->size ? Owned::share((*args)[0]) : Owned(none);
    for (size_t i = 1; i < args->size; ++i) {
        joined = binary(BinaryOperator::bit_or, joined.get(), (*args)[i]);
        if (!joined) return empty;
    }
    return joined.release();
}

constexpr Member union_members[] = {
    {"__args__", [](Value self) { return retain(Value::of(as_union(self).args)); }, refuse_write},
    {"__parameters__", [](Value self) { return parameters_of(as_union(self)).release_value(); }, nullptr,
     "Type variables in the types.UnionType."},
};

}  // namespace

Value make_union(Value left, Value right) {
    if (!may_stand_in_union(left) || !may_stand_in_union(right)) return not_implemented;
    std::vector<Value> members;
    if (!add_member(members, left) || !add_member(members, right)) return empty;
    return union_of(members);
}

void define_union_type() {
    Slots slots;
    slots.repr = union_repr;
    slots.hash = union_hash;
    slots.compare = union_compare;
    slots.get_item = union_get_item;
    slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = union_or;
    define_type(union_type, {
                                .name = "UnionType",
                                .module = "types",
                                .doc = "Represent a PEP 604 union type\n\nE.g. for int | str",
                                .layout = &union_layout,
                                .size = sizeof(Union),
                                .slots = slots,
                                .members = union_members,
                            });
}

}  // namespace gossamer
