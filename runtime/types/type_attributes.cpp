// The attributes of classes: how they are looked up, and those that type itself computes.
#include "runtime/types/type_attributes.hpp"

#include "runtime/binding/descriptors.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/codecs.hpp"
#include "runtime/types/generic_alias.hpp"

namespace gossamer {

// --- look-up

Value type_lookup(Value self, Str* name) {
    name = interned(name);
    Type& type = self.as<Type>();
    Type& metatype = type_of(self);
    Value const from_metatype = lookup_in_type(metatype, name);
    if (from_metatype) {
        Slots const& slots = type_of(from_metatype).slots;
        if (slots.descriptor_set && slots.descriptor_get) return bind_descriptor(from_metatype, self, metatype);
    }
    if (Value const own = lookup_in_type(type, name)) {
        auto* const getter = type_of(own).slots.descriptor_get;
        if (!getter) return retain(own);
        Owned const held = Owned::share(own);
        return getter(own, empty, self);
    }
    return from_metatype ? bind_descriptor(from_metatype, self, metatype) : empty;
}

Value type_get_attribute(Value self, Str* name) {
    Value const found = type_lookup(self, name);
    if (found || is_pending()) return found;
    return raise_attribute_error(self, name);
}

bool type_set_attribute(Value self, Str* name, Value value) {
    name = interned(name);
    Type& type = self.as<Type>();
    if (!type.is_heap() || type.has(type_is_immutable))
        return raise(type_error_type, "cannot set '{}' attribute of immutable type '{}'", name->view(),
                     display_name(type));
    if (Value const descriptor = lookup_in_type(type_of(self), name)) {
        if (auto* const setter = type_of(descriptor).slots.descriptor_set) {
            Owned const held = Owned::share(descriptor);
            return setter(descriptor, self, value);
        }
    }
    return put_class_attribute(type, name, value);
}

bool put_class_attribute(Type& type, Str* name, Value value) {
    // Dropped only when the class is consistent again.
    Owned const old = Owned::share(get(*type.dict, name));
    if (value)
        put(*type.dict, name, value);
    else if (!old)
        return raise_attribute_error(Value::of(&type), name);
    else
        remove(*type.dict, name);
    type.changed();
    update_slot(type, name);
    return true;
}

// --- names

Value module_of(Type& type) {
    if (type.is_heap()) {
        Value const module = get(*type.dict, names::__module__);
        return module ? retain(module) : raise_attribute_error(Value::of(&type), names::__module__);
    }
    return retain(Value::of(intern(type.module_name ? type.module_name : "builtins")));
}

std::string full_name(Type& type) {
    if (!type.is_heap())
        return type.module_name ? fmt::format("{}.{}", type.module_name, type.name->view()) : type.name->text;
    Value const module = get(*type.dict, names::__module__);
    std::string_view const name =
        type.qualified_name && as_str(type.qualified_name) ? type.qualified_name.as<Str>().view() : type.name_text();
    if (!module || !as_str(module) || module.as<Str>().view() == "builtins") return type.name_text();
    return fmt::format("{}.{}", module.as<Str>().view(), name);
}

namespace {

Type& this_type(Value self) { return self.as<Type>(); }

// May the special attribute be written? Deleting is refused with the same words, oddly, as in the oracle.
bool check_writable(Type& type, char const* attribute, Value value, bool may_delete = false) {
    if (!type.is_heap() || type.has(type_is_immutable))
        return raise(type_error_type, "cannot set '{}' attribute of immutable type '{}'", attribute,
                     display_name(type));
    if (!value && !may_delete)
        return raise(type_error_type, "cannot delete '{}' attribute of immutable type '{}'", attribute,
                     display_name(type));
    return true;
}

Value get_name(Value self) { return retain(Value::of(this_type(self).name)); }

bool set_name(Value self, Value value) {
    Type& type = this_type(self);
    if (!check_writable(type, "__name__", value)) return false;
    if (!as_str(value))
        return raise(type_error_type, "can only assign string to {}.__name__, not '{}'", type.name_text(),
                     display_name(type_of(value)));
    if (!check_encodable(value.as<Str>())) return false;
    if (value.as<Str>().view().find('\0') != std::string_view::npos)
        return raise(value_error_type, "type name must not contain null characters");
    if (!check_encodable(value.as<Str>())) return false;
    Owned const old = Value::of(move_out(type.name, &retain(value).as<Str>()));
    return true;
}

Value get_qualified_name(Value self) {
    Type& type = this_type(self);
    return retain(type.qualified_name ? type.qualified_name : Value::of(type.name));
}

bool set_qualified_name(Value self, Value value) {
    Type& type = this_type(self);
    if (!check_writable(type, "__qualname__", value)) return false;
    if (!as_str(value))
        return raise(type_error_type, "can only assign string to {}.__qualname__, not '{}'", type.name_text(),
                     display_name(type_of(value)));
    store(type.qualified_name, retain(value));
    return true;
}

Value get_module(Value self) { return module_of(this_type(self)); }

bool set_module(Value self, Value value) {
    Type& type = this_type(self);
    if (!check_writable(type, "__module__", value)) return false;
    remove(*type.dict, names::__firstlineno__);
    return put_class_attribute(type, names::__module__, value);
}

// --- inheritance

Value get_base(Value self) {
    Type* const base = this_type(self).base;
    return base ? retain(Value::of(base)) : none;
}

Value get_bases(Value self) {
    Tuple* const bases = this_type(self).bases;
    return retain(Value::of(bases ? bases : &empty_tuple()));
}

bool set_bases(Value self, Value value) {
    Type& type = this_type(self);
    return check_writable(type, "__bases__", value) && assign_bases(type, value);
}

Value get_mro(Value self) {
    Tuple* const mro = this_type(self).mro_tuple;
    return mro ? retain(Value::of(mro)) : none;
}

Value get_dict(Value self) {
    Dict* const dict = this_type(self).dict;
    return dict ? make_mapping_proxy(Value::of(dict)) : none;
}

// --- texts and notes

Value get_doc(Value self) {
    Type& type = this_type(self);
    if (!type.is_heap() && type.doc) return make_str(split_doc(type.name_text(), type.doc).rest).release_value();
    Value const doc = get(*type.dict, names::__doc__);
    if (!doc) return none;
    auto* const getter = type_of(doc).slots.descriptor_get;
    return getter ? getter(doc, empty, self) : retain(doc);
}

bool set_doc(Value self, Value value) {
    Type& type = this_type(self);
    return check_writable(type, "__doc__", value) && put_class_attribute(type, names::__doc__, value);
}

Value get_annotations(Value self) {
    Type& type = this_type(self);
    if (!type.is_heap()) return raise_attribute_error(self, names::__annotations__);
    if (Value const found = get(*type.dict, names::__annotations__)) {
        auto* const getter = type_of(found).slots.descriptor_get;
        return getter ? getter(found, empty, self) : retain(found);
    }
    Ref<Dict> fresh = make_dict();
    if (!fresh || !put_class_attribute(type, names::__annotations__, fresh.value())) return empty;
    return fresh.release_value();
}

bool set_annotations(Value self, Value value) {
    Type& type = this_type(self);
    if (!check_writable(type, "__annotations__", value, true)) return false;
    if (!value && !get(*type.dict, names::__annotations__))
        return raise_attribute_text(self, names::__annotations__, "__annotations__");
    return put_class_attribute(type, names::__annotations__, value);
}

Value get_type_params(Value self) {
    // (type itself has the attribute that this is, and no parameters.)
    Type& type = this_type(self);
    Value const found = &type == &type_type ? empty : get(*type.dict, names::__type_params__);
    return retain(found ? found : Value::of(&empty_tuple()));
}

bool set_type_params(Value self, Value value) {
    Type& type = this_type(self);
    return check_writable(type, "__type_params__", value) && put_class_attribute(type, names::__type_params__, value);
}

Value get_abstract_methods(Value self) {
    Value const found = this_type(self).abstract_methods;
    if (found) return retain(found);
    return raise_attribute_text(self, names::__abstractmethods__, "__abstractmethods__");
}

bool set_abstract_methods(Value self, Value value) {
    Type& type = this_type(self);
    if (!check_writable(type, "__abstractmethods__", value, true)) return false;
    if (!value && !type.abstract_methods)
        return raise_attribute_text(self, names::__abstractmethods__, "__abstractmethods__");
    auto const is_abstract = value ? truth(value) : false;
    if (!is_abstract) return false;
    store(type.abstract_methods, value ? retain(value) : empty);
    if (!put_class_attribute(type, names::__abstractmethods__, value)) return false;
    type.type_flags = *is_abstract ? type.type_flags | type_is_abstract : type.type_flags & ~type_is_abstract;
    return true;
}

// --- figures, as near to CPython's as makes sense

Value get_flags(Value self) {
    Type& type = this_type(self);
    int64_t flags = 1 << 12;
    auto add = [&](bool condition, int bit) { flags |= condition ? int64_t{1} << bit : 0; };
    add(type.is_heap(), 9);
    add(!type.is_heap(), 8);
    add(type.has(type_is_subclassable) || type.is_heap(), 10);
    add(type.is_heap() && type.has(type_has_dict) && type.has(type_is_instance_layout), 2);
    add(type.is_heap() && type.has(type_has_weakrefs) && type.has(type_is_instance_layout), 3);
    add(type.is_heap() && type.has(type_has_dict) && type.has(type_is_instance_layout), 4);
    add(type.root.layout && type.root.layout->visit, 14);
    add(type.has(type_is_sequence_pattern), 5);
    add(type.has(type_is_mapping_pattern), 6);
    add(type.has(type_is_method_descriptor), 17);
    add(type.has(type_is_abstract), 20);
    add(type.has(type_matches_self), 22);
    add(type.has(type_is_int), 24);
    add(type.has(type_is_list), 25);
    add(type.has(type_is_tuple), 26);
    add(type.has(type_is_bytes), 27);
    add(type.has(type_is_str), 28);
    add(type.has(type_is_dict), 29);
    add(type.has(type_is_exception), 30);
    add(type.has(type_is_type), 31);
    return make_int(flags);
}

Type& built_in_base(Type& type) {
    Type* base = &type;
    while (base->is_heap()) base = base->base;
    return *base;
}

Value get_basic_size(Value self) {
    Type& type = this_type(self);
    if (type.has(type_is_instance_layout)) return make_int(int64_t{16} + 8 * type.fixed_slots);
    return make_int(int64_t{built_in_base(type).instance_size} + 8 * type.root.trailing_slots);
}

Value get_item_size(Value self) {
    Type& type = this_type(self);
    int64_t const size = type.has(type_is_int)     ? 4
                         : type.has(type_is_tuple) ? 8
                         : type.has(type_is_bytes) ? 1
                         : type.has(type_is_type)  ? 40
                                                   : 0;
    return make_int(size);
}

Value get_dict_offset(Value self) {
    Type& type = this_type(self);
    if (type.has(type_is_type)) return make_int(int64_t{264});
    if (!type.has(type_has_dict)) return make_int(int64_t{0});
    return make_int(type.is_heap() ? int64_t{-1} : int64_t{type.root.record_offset});
}

Value get_weak_offset(Value self) {
    Type& type = this_type(self);
    if (!type.has(type_has_weakrefs)) return make_int(int64_t{0});
    // Of classes of programs, CPython keeps it in front of the object.
    bool const is_in_front = type.is_heap() && !built_in_base(type).has(type_has_weakrefs);
    return make_int(is_in_front ? int64_t{-32} : int64_t{built_in_base(type).root.record_offset});
}

Value get_text_signature(Value self) {
    Type& type = this_type(self);
    std::string_view doc = type.doc ? type.doc : "";
    if (type.is_heap()) {
        Value const own = get(*type.dict, names::__doc__);
        Str* const text = own ? as_str(own) : nullptr;
        doc = text ? text->view() : std::string_view();
    }
    std::string_view const signature = split_doc(type.name_text(), doc).signature;
    return signature.empty() ? none : make_str(signature).release_value();
}

constexpr Member members[] = {
    {"__basicsize__", get_basic_size, refuse_write},
    {"__itemsize__", get_item_size, refuse_write},
    {"__flags__", get_flags, refuse_write},
    {"__weakrefoffset__", get_weak_offset, refuse_write},
    {"__base__", get_base, refuse_write},
    {"__dictoffset__", get_dict_offset, refuse_write},
    {"__name__", get_name, set_name},
    {"__qualname__", get_qualified_name, set_qualified_name},
    {"__bases__", get_bases, set_bases},
    {"__mro__", get_mro},
    {"__module__", get_module, set_module},
    {"__abstractmethods__", get_abstract_methods, set_abstract_methods},
    {"__dict__", get_dict},
    {"__doc__", get_doc, set_doc},
    {"__text_signature__", get_text_signature},
    {"__annotations__", get_annotations, set_annotations},
    {"__type_params__", get_type_params, set_type_params},
};

}  // namespace

std::span<Member const> const type_members{members};

}  // namespace gossamer
