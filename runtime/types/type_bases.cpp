// type.__bases__ = …: other bases for a class that lives.
#include <algorithm>

#include "runtime/binding/slot_table.hpp"
#include "runtime/types/classes.hpp"

namespace gossamer {

namespace {

// What is undone if one of a family has no MRO.
struct ChangedMro {
    Owned type, order, old_order;
};

// The MRO of a class and of all below it. A class whose MRO was set by its own mro() meanwhile has its family in order.
bool recompute_family(Type& type, std::vector<ChangedMro>& changes) {
    if (stack_is_low()) return raise_recursion_error("");
    Owned old = type.mro_tuple ? Owned::share(Value::of(type.mro_tuple)) : Owned();
    auto const is_computed = compute_mro(type);
    if (!is_computed) return false;
    if (!*is_computed) return true;
    changes.push_back({Owned::share(Value::of(&type)), Owned::share(Value::of(type.mro_tuple)), std::move(old)});
    std::vector<Owned> subclasses;
    for (Type* const subclass : type.subclasses) subclasses.push_back(Owned::share(Value::of(subclass)));
    for (Owned const& subclass : subclasses)
        if (!recompute_family(subclass.get().as<Type>(), changes)) return false;
    return true;
}

bool is_base_of_base(Type const& base, Type const& type) {
    for (Type const* at = &base; at; at = at->base)
        if (at == &type) return true;
    return false;
}

void update_slots_of_family(Type& type) {
    update_slots(type);
    for (Type* const subclass : type.subclasses) update_slots_of_family(*subclass);
}

void leave_parents(Type& type, Tuple& bases) {
    for (Value const old : bases.view()) std::erase(old.as<Type>().subclasses, &type);
}

}  // namespace

bool assign_bases(Type& type, Value value) {
    Tuple* const tuple = as_tuple(value);
    if (!tuple)
        return raise(type_error_type, "can only assign tuple to {}.__bases__, not {}", type.name_text(),
                     display_name(type_of(value)));
    if (!tuple->size)
        return raise(type_error_type, "can only assign non-empty tuple to {}.__bases__, not ()", type.name_text());
    for (Value const base : tuple->view()) {
        if (!is_type(base))
            return raise(type_error_type, "{}.__bases__ must be tuple of classes, not '{}'", type.name_text(),
                         display_name(type_of(base)));
        // (In the middle of a change, the MRO of the base may not know of it yet.)
        if (base.as<Type>().derives_from(type) || is_base_of_base(base.as<Type>(), type))
            return raise(type_error_type, "a __bases__ item causes an inheritance cycle");
    }
    Type* const chosen = choose_base(*tuple);
    if (!chosen || !check_same_layout(*chosen, *type.base, "__bases__")) return false;
    Ref<Tuple> const old_bases = Ref<Tuple>::share(type.bases);
    Ref<Type> const old_base = Ref<Type>::share(type.base);
    auto take_over = [&](Tuple& bases, Type& base) {
        Owned const given_up = Value::of(move_out(type.bases, Ref<Tuple>::share(&bases).release()));
        Owned const base_given_up = Value::of(move_out(type.base, Ref<Type>::share(&base).release()));
    };
    take_over(*tuple, *chosen);
    std::vector<ChangedMro> changes;
    if (!recompute_family(type, changes)) {
        Owned exception = take_pending();
        for (size_t i = changes.size(); i-- > 0;) {
            Type& changed = changes[i].type.get().as<Type>();
            if (Value::of(changed.mro_tuple) == changes[i].order.get())
                set_mro(changed, changes[i].old_order ? &changes[i].old_order.get().as<Tuple>() : nullptr);
        }
        if (type.bases == tuple) take_over(*old_bases, *old_base);
        restore_pending(std::move(exception));
        return false;
    }
    // A metaclass's mro() may have assigned other bases in the meantime: they stay.
    if (type.bases != tuple) return true;
    leave_parents(type, *old_bases);
    for (Value const base : tuple->view()) {
        std::vector<Type*>& subclasses = base.as<Type>().subclasses;
        if (std::find(subclasses.begin(), subclasses.end(), &type) == subclasses.end()) subclasses.push_back(&type);
    }
    update_slots_of_family(type);
    type.changed();
    return true;
}

}  // namespace gossamer
