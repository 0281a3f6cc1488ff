// What both weak dictionaries do in the same way. `Half` says which half of a pair is weak:
//   type()               the class
//   kind                 what its entries are
//   find(container, key) the live value, owned; empty inside if there is none
//   set(container, key, value)
//   keys_are_weak
//   update_name          of update(), in messages
#pragma once
#include "runtime/binding/native.hpp"
#include "runtime/binding/python_arguments.hpp"
#include "runtime/core/dict_table.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/mapping_methods.hpp"
#include "runtime/weak/weak_containers.hpp"

namespace gossamer {

template <class Half> struct WeakDictionary {
    static WeakContainer& container_of(Value self) { return self.as<WeakContainer>(); }

    static Value make(Type& type, Arguments const&) {
        WeakContainer* const container = make_container(type, false);
        return container ? Value::of(container) : empty;
    }

    static std::optional<Value> find(Value self, Value key) { return Half::find(container_of(self), key); }
    static bool set(Value self, Value key, Value value) { return Half::set(container_of(self), key, value); }

    static bool update(Value self, Value other) {
        return for_each_item(other, [&](Value key, Value value) { return set(self, key, value); });
    }
    // For __init__: a subclass may have an update() of its own.
    static bool begin_with(Value self, Value other, Arguments const& arguments) {
        if (&type_of(self) == &Half::type()) return update_from(self, other, arguments);
        Owned const method = get_attribute(self, "update");
        if (!method) return false;
        size_t const by_keyword = arguments.keywords ? arguments.keywords->size : 0;
        std::vector<Value> values{other};
        for (size_t i = 0; i < by_keyword; ++i) values.push_back(arguments[arguments.positional + i]);
        return bool(Owned(call(method, {values.data(), 1, arguments.keywords})));
    }
    // What stands in the place of the mapping, and the keywords behind the positional arguments.
    static bool update_from(Value self, Value other, Arguments const& arguments) {
        if (other && !other.is_none() && !update(self, other)) return false;
        for (size_t i = 0; arguments.keywords && i < arguments.keywords->size; ++i)
            if (!set(self, arguments.keywords->items[i], arguments[arguments.positional + i])) return false;
        return true;
    }
    static bool update_method(Value self, Arguments const& arguments) {
        Value bound[2];
        return bind_as_python(Half::update_name, Signature<"update(other=None, /, **kwargs)">::view, arguments,
                              bound) &&
               update_from(self, bound[0], arguments);
    }

    static std::optional<int64_t> length(Value self) { return dict_of(container_of(self)).size(); }

    static constexpr auto get = mapping_get<&WeakDictionary::find>;
    static constexpr auto set_default = mapping_set_default<&WeakDictionary::find, &WeakDictionary::set>;

    static Value copy(Value self) {
        WeakContainer* const fresh = make_container(Half::type(), false);
        if (!fresh) return empty;
        Owned result = Value::of(fresh);
        if (!update(result, self)) return empty;
        return result.release();
    }

    // The strong halves are copied, the weak ones are the same.
    static Value deep_copy(Value self, Value memo) {
        Owned result = call(Value::of(&type_of(self)));
        if (!result) return empty;
        Owned const copy_module = Owned(context().hooks->import(intern("copy"), empty, none, 0));
        Owned const deep = copy_module ? get_attribute(copy_module, "deepcopy") : empty;
        if (!deep) return empty;
        bool const done = for_each_item(self, [&](Value key, Value value) {
            Owned const fresh = call(deep, {Half::keys_are_weak ? value : key, memo});
            return fresh &&
                   set_item(result, Half::keys_are_weak ? key : fresh.get(), Half::keys_are_weak ? fresh.get() : value);
        });
        return done ? result.release() : empty;
    }

    template <WeakView view> static Value iterate(Value self) {
        return make_weak_iterator(container_of(self), Half::kind, view);
    }
    static Value references(Value self) {
        Ref<List> list = make_list();
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(dict_of(container_of(self)), position))
            if (!append(*list, retain(Half::keys_are_weak ? entry->key : entry->value))) return empty;
        return list.release_value();
    }

    static Value pop_item(Value self) {
        WeakContainer& container = container_of(self);
        for (;;) {
            Owned const pair = call_method(Value::of(container.data), intern("popitem"));
            if (!pair) return empty;
            ++container.changes;
            Value const key = pair.get().as<Tuple>()[0], value = pair.get().as<Tuple>()[1];
            Owned const live = ask_entry(Half::keys_are_weak ? key : value);
            if (!live) return empty;
            if (live.get().is_none()) continue;
            return (Half::keys_are_weak ? make_tuple({live.get(), value}) : make_tuple({key, live.get()}))
                .release_value();
        }
    }

    // One by one from the end, as MutableMapping does with popitem().
    static bool clear(Value self) {
        WeakContainer& container = container_of(self);
        if (dict_of(container).size()) ++container.changes;
        while (dict_of(container).size()) {
            DictEntry const gone = dicts::unlink_last(dict_of(container));
            release(gone.key);
            release(gone.value);
        }
        return true;
    }

    static Value merge(Value left, Value right) {
        bool const is_left = is_instance(left, Half::type());
        Value const other = is_left ? right : left;
        auto const fits = is_mapping(other);
        if (!fits) return empty;
        if (!*fits) return not_implemented;
        Owned result = is_left ? call_method(left, intern("copy")) : call(Value::of(&type_of(right)));
        if (!result || (!is_left && !update(result, left)) || !update(result, right)) return empty;
        return result.release();
    }
    static Value merge_in_place(Value self, Value other) {
        return other.is_none() || update(self, other) ? retain(self) : empty;
    }

    static Value class_item(Value type, Value item) { return make_generic_alias(type, item); }

    // All but the name, the text and what the halves do in their own ways.
    static TypeDefinition definition() {
        static constexpr Member members[] = {{"data", get_data}};
        TypeDefinition type;
        type.module = "weakref";
        type.layout = &weak_container_layout;
        type.size = sizeof(WeakContainer);
        type.record_offset = offsetof(WeakContainer, record);
        type.flags = type_is_subclassable | type_has_dict | type_has_weakrefs | type_is_mapping_pattern;
        type.is_unhashable = true;
        type.slots.make = make;
        type.slots.repr = container_repr;
        type.slots.compare = container_compare;
        type.slots.length = length;
        type.slots.iterate = iterate<WeakView::keys>;
        type.slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = merge;
        type.slots.in_place[static_cast<size_t>(BinaryOperator::bit_or)] = merge_in_place;
        type.members = members;
        return type;
    }
    static void define(TypeDefinition const& definition) {
        define_type(Half::type(), definition);
        put(*Half::type().dict, intern("__reversed__"), none);  // as a Mapping
        Half::type().type_flags &= ~type_is_immutable;          // a Python class elsewhere: messages show its bare name
    }
};

}  // namespace gossamer
