// What a class statement does before and around its body: bases, metaclass, namespace.
#include "runtime/types/class_statement.hpp"

#include "runtime/protocol/hooks.hpp"
#include "runtime/types/classes.hpp"

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

namespace {

Value call_metaclass(Value metaclass, Value name, Tuple& bases, Value class_namespace, Dict& keywords) {
    Ref<Tuple> const arguments = make_tuple({name, Value::of(&bases), class_namespace});
    if (!arguments) return empty;
    return call(metaclass, *arguments, keywords.size() ? &keywords : nullptr);
}
// The class must have got into the cell that its methods see as __class__.
[[gnu::noinline, gnu::cold]] bool check_class_cell(Cell const& cell, Value name, Value cls) {
    if (!is_type(cls)) return true;
    Owned const shown_name = to_repr(name), shown = to_repr(cls);
    if (!shown_name || !shown) return false;
    std::string_view const name_text = shown_name.get().as<Str>().view(), text = shown.get().as<Str>().view();
    if (!cell.value)
        return raise(runtime_error_type,
                     "__class__ not set defining {} as {}. Was __classcell__ propagated to type.__new__?", name_text,
                     text);
    Owned const other = to_repr(cell.value);
    return other && raise(type_error_type, "__class__ set to {} defining {} as {}", other.get().as<Str>().view(),
                          name_text, text);
}

}  // namespace

Value build_class(Function& body, Value name, Tuple& bases, Dict& keywords) {
    Owned explicit_metaclass;
    if (Value const found = get(keywords, names::metaclass)) {
        explicit_metaclass = Owned::share(found);
        remove(keywords, names::metaclass);
    }
    Owned const resolved(resolve_bases(bases));
    if (!resolved) return empty;
    Owned const metaclass(choose_metaclass(explicit_metaclass.get(), resolved.get().as<Tuple>()));
    if (!metaclass) return empty;
    Owned const class_namespace(prepare_namespace(metaclass.get(), name, resolved.get().as<Tuple>(), &keywords));
    if (!class_namespace) return empty;
    if (body.type_params && !set_item(class_namespace.get(), Value::of(names::__type_params__), body.type_params))
        return empty;
    Owned const done(context().hooks->run_class_body(body, class_namespace.get()));
    if (!done) return empty;
    if (!(resolved.get() == Value::of(&bases)) &&
        !set_item(class_namespace.get(), Value::of(names::__orig_bases__), Value::of(&bases)))
        return empty;
    Owned cls(call_metaclass(metaclass.get(), name, resolved.get().as<Tuple>(), class_namespace.get(), keywords));
    if (cls && is_exactly(done.get(), cell_type) && !(done.get().as<Cell>().value == cls.get()) &&
        !check_class_cell(done.get().as<Cell>(), name, cls.get()))
        return empty;
    return cls.release();
}

}  // namespace gossamer
