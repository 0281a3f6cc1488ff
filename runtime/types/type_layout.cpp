// Inheritance as far as it is about memory and order: whose layout a class extends, and its MRO.
#include <algorithm>

#include "runtime/binding/descriptors.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/list.hpp"

namespace gossamer {

namespace {

// Built-in exceptions have room for the fields of all of them; which they use says their namespace.
bool has_fields_of_its_own(Type const& type) {
    uint32_t position = 0;
    while (DictEntry* const entry = next_entry(*type.dict, position))
        if (is_exactly(entry->value, getset_descriptor_type) || is_exactly(entry->value, member_descriptor_type))
            return true;
    return false;
}

// Does the type add words to what its base lays out?
bool extends_layout(Type const& type) {
    Type const& base = *type.base;
    if (type.is_heap())
        return type.fixed_slots > base.fixed_slots || type.root.trailing_slots > base.root.trailing_slots;
    if (type.has(type_is_exception)) return has_fields_of_its_own(type);
    return type.root.layout != base.root.layout || type.instance_size != base.instance_size;
}

// The nearest ancestor, itself included, that lays out anything new.
Type& solid_base(Type& type) {
    Type* at = &type;
    while (at->base && !extends_layout(*at)) at = at->base;
    return *at;
}

// The names in __slots__, bases' included, by index.
std::vector<std::string_view> slot_names(Type& type) {
    std::vector<std::string_view> found(type.fixed_slots + type.root.trailing_slots);
    for (Type* at = &type; at; at = at->base) {
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(*at->dict, position)) {
            if (!is_exactly(entry->value, member_descriptor_type)) continue;
            MemberDescriptor const& slot = entry->value.as<MemberDescriptor>();
            if (!slot.native && slot.owner == at && slot.index < found.size()) found[slot.index] = slot.name->view();
        }
    }
    return found;
}

constexpr uint32_t matters = type_has_dict | type_has_weakrefs | type_is_instance_layout | type_is_type;

// The highest ancestor, itself included, whose instances have the very same fields.
Type& same_as_ancestor(Type& type) {
    Type* at = &type;
    while (at->is_heap() && !extends_layout(*at) && !((at->type_flags ^ at->base->type_flags) & matters)) at = at->base;
    return *at;
}

// Fields of the same names are the same fields only if they were added to the same base.
bool has_same_layout(Type& a, Type& b) {
    Type &first = same_as_ancestor(a), &second = same_as_ancestor(b);
    if (&first != &second && first.base != second.base) return false;
    ShapeHead const& x = a.root;
    ShapeHead const& y = b.root;
    return x.layout == y.layout && x.record_offset == y.record_offset && x.trailing_slots == y.trailing_slots &&
           a.fixed_slots == b.fixed_slots && !((a.type_flags ^ b.type_flags) & matters) &&
           slot_names(a) == slot_names(b);
}

[[gnu::noinline, gnu::cold]] Raised raise_no_order(std::vector<std::span<Type* const>> const& rows) {
    std::vector<Type*> heads;
    for (auto const& row : rows)
        if (!row.empty() && std::find(heads.begin(), heads.end(), row.front()) == heads.end())
            heads.push_back(row.front());
    std::string shown;
    for (Type* const head : heads) shown += fmt::format("{}{}", shown.empty() ? "" : ", ", head->name->view());
    return raise(type_error_type, "Cannot create a consistent method resolution order (MRO) for bases {}", shown);
}

bool is_in_a_tail(Type* candidate, std::vector<std::span<Type* const>> const& rows) {
    return std::any_of(rows.begin(), rows.end(), [&](auto const& row) {
        return !row.empty() && std::find(row.begin() + 1, row.end(), candidate) != row.end();
    });
}

}  // namespace

namespace {

// Does the oracle's collector free the instances? Those of all classes of programs: they refer to their class.
bool is_collected(Type& type) { return type.is_heap() || (type.root.layout && type.root.layout->visit); }

}  // namespace

bool check_same_layout(Type& to, Type& from, char const* attribute) {
    if (has_same_layout(to, from)) return true;
    if (is_collected(to) != is_collected(from))
        return raise(type_error_type, "{} assignment: '{}' deallocator differs from '{}'", attribute, display_name(to),
                     display_name(from));
    return raise(type_error_type, "{} assignment: '{}' object layout differs from '{}'", attribute, display_name(to),
                 display_name(from));
}

Type* choose_base(Tuple& bases) {
    Type* winner = nullptr;
    Type* chosen = nullptr;
    for (Value const value : bases.view()) {
        if (!is_type(value)) return raise(type_error_type, "bases must be types");
        Type& base = value.as<Type>();
        if (!base.is_heap() && !base.has(type_is_subclassable))
            return raise(type_error_type, "type '{}' is not an acceptable base type", display_name(base));
        Type& solid = solid_base(base);
        if (!winner)
            winner = &solid, chosen = &base;
        else if (winner->derives_from(solid))
            continue;
        else if (solid.derives_from(*winner))
            winner = &solid, chosen = &base;
        else
            return raise(type_error_type, "multiple bases have instance lay-out conflict");
    }
    return chosen;
}

// C3: the head of a row comes next if it is in no other row's tail.
Ref<Tuple> linearise(Type& type, Tuple& bases) {
    std::vector<Type*> order{&type};
    std::vector<Type*> direct;
    for (Value const value : bases.view()) {
        Type* const base = &value.as<Type>();
        if (!base->mro_tuple) return raise(type_error_type, "Cannot extend an incomplete type '{}'", base->name_text());
        if (std::find(direct.begin(), direct.end(), base) != direct.end())
            return raise(type_error_type, "duplicate base class {}", base->name_text());
        direct.push_back(base);
    }
    if (direct.size() == 1) {
        order.insert(order.end(), direct[0]->mro.begin(), direct[0]->mro.end());
    } else {
        std::vector<std::span<Type* const>> rows;
        for (Type* const base : direct) rows.emplace_back(base->mro);
        rows.emplace_back(direct);
        for (;;) {
            Type* next = nullptr;
            bool is_done = true;
            for (auto const& row : rows) {
                if (row.empty()) continue;
                is_done = false;
                if (is_in_a_tail(row.front(), rows)) continue;
                next = row.front();
                break;
            }
            if (is_done) break;
            if (!next) return raise_no_order(rows);
            order.push_back(next);
            for (auto& row : rows)
                if (!row.empty() && row.front() == next) row = row.subspan(1);
        }
    }
    Ref<Tuple> tuple = allocate_tuple(order.size());
    if (!tuple) return {};
    for (size_t i = 0; i < order.size(); ++i) tuple->items[i] = retain(Value::of(order[i]));
    return tuple;
}

namespace {

// As derives_from, for a class that has no order yet.
bool is_in_chain_of(Type& type, Type& wanted) {
    for (Type* at = &type; at; at = at->base)
        if (at == &wanted) return true;
    return false;
}

Ref<Tuple> order_by_metaclass(Type& type) {
    Str* const mro = intern("mro");
    Type& metatype = type_of(type);
    if (&metatype == &type_type || lookup_in_type(metatype, mro) == get(*type_type.dict, mro))
        return linearise(type, *type.bases);
    Owned const answer = call_special(Value::of(&type), mro);
    if (!answer) return {};
    Ref<Tuple> order = to_tuple(answer.get());
    if (!order) return {};
    if (!order->size) return raise(type_error_type, "type MRO must not be empty");
    Type& solid = solid_base(type);
    for (Value const value : order->view()) {
        if (!is_type(value))
            return raise(type_error_type, "mro() returned a non-class ('{}')", display_name(type_of(value)));
        Type& base = value.as<Type>();
        if (!is_in_chain_of(solid, solid_base(base)))
            return raise(type_error_type, "mro() returned base with unsuitable layout ('{}')", display_name(base));
    }
    return order;
}

}  // namespace

void set_mro(Type& type, Tuple* order) {
    std::vector<Type*> row;
    if (order) {
        for (Value const value : order->view()) row.push_back(&value.as<Type>());
        retain(Value::of(order));
    } else
        row.push_back(&type);
    type.mro = std::move(row);
    Owned const old = type.mro_tuple ? Owned(Value::of(type.mro_tuple)) : Owned();
    type.mro_tuple = order;
    type.changed();
}

std::optional<bool> compute_mro(Type& type) {
    if (type.mro.empty()) type.mro = {&type};
    Owned const before = type.mro_tuple ? Owned::share(Value::of(type.mro_tuple)) : Owned();
    Ref<Tuple> const order = order_by_metaclass(type);
    if (!order) return std::nullopt;
    if (type.mro_tuple != (before ? &before.get().as<Tuple>() : nullptr)) return false;
    set_mro(type, order.get());
    return true;
}

}  // namespace gossamer
