// What a class statement does before and around its body: bases, metaclass, namespace.
#include "runtime/types/classes.hpp"
#include "runtime/types/function.hpp"

namespace gossamer {

Value resolve_bases(Tuple& bases) {
    std::vector<Value> resolved;  // owned
    bool has_changed = false;
    auto drop_all = [&] {
        for (Value const value : resolved) release(value);
    };
    for (size_t i = 0; i < bases.size; ++i) {
        Value const base = bases[i];
        if (is_type(base)) {
            resolved.push_back(retain(base));
            continue;
        }
        auto found = find_attribute(base, names::__mro_entries__);
        if (!found) return drop_all(), empty;
        Owned const method = *found;
        if (!method) {
            resolved.push_back(retain(base));
            continue;
        }
        Owned const entries = call(method.get(), {Value::of(&bases)});
        if (!entries) return drop_all(), empty;
        if (!as_tuple(entries.get())) return drop_all(), raise(type_error_type, "__mro_entries__ must return a tuple");
        has_changed = true;
        for (Value const entry : entries.get().as<Tuple>().view()) resolved.push_back(retain(entry));
    }
    if (has_changed) return make_tuple_of_owned(resolved).release_value();
    drop_all();
    return retain(Value::of(&bases));
}

Value choose_metaclass(Value explicit_metaclass, Tuple& bases) {
    Value const first = explicit_metaclass ? explicit_metaclass
                        : bases.size       ? Value::of(&type_of(bases[0]))
                                           : Value::of(&type_type);
    if (!is_type(first)) return retain(first);
    Type* const winner = choose_metatype(first.as<Type>(), bases);
    return winner ? retain(Value::of(winner)) : empty;
}

Value prepare_namespace(Value metaclass, Value name, Tuple& bases, Dict* keywords) {
    if (metaclass == Value::of(&type_type)) return make_dict().release_value();
    auto found = find_attribute(metaclass, names::__prepare__);
    if (!found) return empty;
    Owned const prepare = *found;
    if (!prepare) return make_dict().release_value();
    Ref<Tuple> const arguments = make_tuple({name, Value::of(&bases)});
    if (!arguments) return empty;
    Owned space = call(prepare.get(), *arguments, keywords);
    if (!space) return empty;
    if (!as_dict(space.get()) && !type_of(space.get()).slots.get_item)
        return raise(type_error_type, "{}.__prepare__() must return a mapping, not {}",
                     is_type(metaclass) ? display_name(metaclass.as<Type>()) : "<metaclass>",
                     display_name(type_of(space.get())));
    return space.release();
}

}  // namespace gossamer
