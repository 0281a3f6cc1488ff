// object: what everything can do, and how a plain instance is made.
#include "runtime/binding/native.hpp"
#include "runtime/binding/slot_table.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/list.hpp"

namespace gossamer {

Type object_type;

namespace {

Layout const object_layout{.name = "object", .size = [](Object const&) { return sizeof(Object); }};

[[gnu::noinline, gnu::cold]] Value raise_abstract(Type& type) {
    Ref<Tuple> const names = type.abstract_methods ? to_tuple(type.abstract_methods) : make_tuple({});
    if (!names) return empty;
    Ref<List> const sorted = make_list_of(names->view());
    if (!sorted || !sort(*sorted, none, false)) return empty;
    std::string shown;
    for (Value const name : sorted->view()) {
        if (!as_str(name))
            return raise(type_error_type, "sequence item 0: expected str instance, {} found",
                         display_name(type_of(name)));
        shown += fmt::format("{}'{}'", shown.empty() ? "" : ", ", name.as<Str>().view());
    }
    return raise(type_error_type,
                 "Can't instantiate abstract class {} without an implementation for abstract method{} {}",
                 type.name_text(), sorted->size == 1 ? "" : "s", shown);
}

[[gnu::noinline, gnu::cold]] Value raise_surplus_of_make(Type& type) {
    if (type.slots.make != object_make)
        return raise(type_error_type, "object.__new__() takes exactly one argument (the type to instantiate)");
    return raise(type_error_type, "{}() takes no arguments", display_name(type));
}

}  // namespace

Value new_instance(Type& type) {
    auto* const instance = static_cast<Instance*>(
        heap().allocate(Instance::size_with(type.inline_capacity), &type.root, Contents::references));
    instance->record = nullptr;
    for (uint32_t slot = 0; slot < type.fixed_slots; ++slot) instance->slots[slot] = empty;
    if (type.has(type_has_del)) [[unlikely]] {
        instance->flags |= has_del;
        note_birth(*instance);
    }
    retain(&type);
    return Value::of(instance);
}

void set_attribute_hint(Type& type, uint32_t attributes) {
    set_attribute_capacity(type, type.fixed_slots + attributes);
}

Value object_make(Type& type, Arguments const& arguments) {
    if (argument_count(arguments) && (type.slots.make != object_make || type.slots.initialise == object_initialise))
        [[unlikely]]
        return raise_surplus_of_make(type);
    if (type.has(type_is_abstract)) [[unlikely]]
        return raise_abstract(type);
    if (is_plain_class(type)) [[likely]]
        return new_instance(type);
    if (type.root.layout == &object_layout)
        return Value::of(heap().allocate(sizeof(Object), &type.root, Contents::leaf));
    return raise(type_error_type, "cannot create '{}' instances", display_name(type));
}

bool object_initialise(Value self, Arguments const& arguments) {
    if (!argument_count(arguments)) [[likely]]
        return true;
    Type& type = type_of(self);
    if (type.slots.initialise != object_initialise)
        return raise(type_error_type, "object.__init__() takes exactly one argument (the instance to initialize)");
    if (type.slots.make == object_make)
        return raise(type_error_type, "{}.__init__() takes exactly one argument (the instance to initialize)",
                     display_name(type));
    return true;
}

namespace {

Value object_repr(Value self) {
    Type& type = type_of(self);
    void const* const address = self.is_object() ? static_cast<void const*>(self.object()) : &type;
    return make_str(fmt::format("<{} object at {}>", full_name(type), address)).release_value();
}

// What a program's __repr__ gives is str()'s to check, under its own name.
[[gnu::noinline, gnu::cold]] Value str_by_repr(Value self) {
    Owned text = call_special(self, names::__repr__);
    if (!text || as_str(text.get())) return text.release();
    return raise(type_error_type, "__str__ returned non-string (type {})", display_name(type_of(text.get())));
}

Value object_str(Value self) {
    auto* const repr = type_of(self).slots.repr;
    return repr == trampolines.repr ? str_by_repr(self) : repr(self);
}

std::optional<int64_t> object_hash(Value self) {
    return hash_of_pointer(self.is_object() ? static_cast<void const*>(self.object()) : &type_of(self));
}

Value object_compare(Value self, Value other, Comparison how) {
    if (how == Comparison::equal) return self == other ? true_value : not_implemented;
    if (how != Comparison::not_equal) return not_implemented;
    auto* const compare = type_of(self).slots.compare;
    if (!compare || compare == object_compare) return self == other ? false_value : not_implemented;
    Owned const equal = compare(self, other, Comparison::equal);
    if (!equal || equal.get() == not_implemented) return equal ? not_implemented : empty;
    auto const answer = truth(equal.get());
    return answer ? Value::boolean(!*answer) : empty;
}

Value object_format(Value self, Str* specification) {
    if (specification->length)
        return raise(type_error_type, "unsupported format string passed to {}.__format__", display_name(type_of(self)));
    return to_str(self);
}

// --- __class__

Value get_class(Value self) { return retain(Value::of(&type_of(self))); }

// The object becomes one of another class; its attributes stay where they are.
void change_class(Object& object, Type& to) {
    Shape& old_shape = *object.shape;
    Shape* fresh = &to.root;
    if (to.has(type_is_instance_layout)) {
        if (old_shape.is_dictionary)
            fresh = &dictionary_shape_of(to);
        else
            for (size_t i = to.fixed_slots; i < old_shape.keys.size(); ++i) fresh = &fresh->with(old_shape.keys[i]);
    }
    if (fresh->is_type_counted) retain(&to);
    Object* const old_type = old_shape.is_type_counted ? old_shape.type : nullptr;
    object.shape = fresh;
    object.flags &= static_cast<uint8_t>(~has_del);
    if (to.has(type_has_del) && !(object.flags & is_finalized)) object.flags |= has_del;
    if (old_type) release(old_type);
}

bool set_class(Value self, Value value) {
    if (!value) return raise(type_error_type, "can't delete __class__ attribute");
    if (!is_type(value))
        return raise(type_error_type, "__class__ must be set to a class, not '{}' object",
                     display_name(type_of(value)));
    Type& to = value.as<Type>();
    Type& from = type_of(self);
    bool const are_modules = to.has(type_is_module) && from.has(type_is_module);
    if (!are_modules && (!to.is_heap() || !from.is_heap()))
        return raise(type_error_type, "__class__ assignment only supported for mutable types or ModuleType subclasses");
    if (&to == &from) return true;
    if (!check_same_layout(to, from, "__class__")) return false;
    change_class(*self.object(), to);
    return true;
}

// --- methods

// Adds the names of a class and its bases to those in `names`, as dir() does.
bool merge_class_names(Dict& names, Value cls) {
    auto found = find_attribute(cls, names::__dict__);
    if (!found) return false;
    if (Owned const space = *found) {
        if (!for_each(space.get(), [&](Value name) { return insert(names, name, none); })) return false;
    }
    auto bases = find_attribute(cls, names::__bases__);
    if (!bases) return false;
    Owned const held = *bases;
    if (!held || !as_tuple(held.get())) return true;
    for (Value const base : held.get().as<Tuple>().view())
        if (!merge_class_names(names, base)) return false;
    return true;
}

Value object_dir(Value self) {
    Ref<Dict> const found = make_dict();
    if (!found) return empty;
    auto space = find_attribute(self, names::__dict__);
    if (!space) return empty;
    if (Owned const held = *space; held && as_dict(held.get())) {
        if (!update(*found, held.get().as<Dict>())) return empty;
    }
    auto cls = find_attribute(self, names::__class__);
    if (!cls) return empty;
    if (Owned const held = *cls; held && !merge_class_names(*found, held.get())) return empty;
    return to_list(found.value()).release_value();
}

std::optional<int64_t> object_sizeof(Value self) {
    if (!self.is_object()) return 28;
    auto* const size = layout_of(*self.object()).size;
    return size ? static_cast<int64_t>(size(*self.object())) : type_of(self).instance_size;
}

Value object_init_subclass(Value cls, Arguments const& arguments) {
    std::string shown = is_type(cls) ? display_name(cls.as<Type>()) : std::string("object");
    if (is_type(cls) && cls.as<Type>().is_heap() && as_str(cls.as<Type>().qualified_name))
        shown = cls.as<Type>().qualified_name.as<Str>().view();
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "{}.__init_subclass__() takes no keyword arguments", shown);
    if (arguments.positional)
        return raise(type_error_type, "{}.__init_subclass__() takes no arguments ({} given)", shown,
                     arguments.positional);
    return none;
}

Value object_subclasshook(Value, Value) { return not_implemented; }

Value object_format_method(Value self, Str& specification) { return object_format(self, &specification); }

constexpr Member object_members[] = {
    {"__class__", get_class, set_class, "the object's class"},
};

}  // namespace

Value object_weak_reference(Value self) {
    Record* const record = self.is_object() ? record_of(*self.object()) : nullptr;
    if (!record || !record->references) return none;
    return retain(Value::of(reinterpret_cast<Object*>(record->references)));
}

void define_object_type() {
    static constexpr Native methods[] = {
        method<&object_dir, "__dir__()">("Default dir() implementation."),
        method<&object_sizeof, "__sizeof__()">("Size of object in memory, in bytes."),
        method<&object_format_method, "__format__(format_spec, /)">(
            "Default object formatter.\n\nReturn str(self) if format_spec is empty. Raise TypeError otherwise."),
        method<&object_reduce, "__reduce__()">("Helper for pickle."),
        method<&object_reduce_ex, "__reduce_ex__(protocol, /)">("Helper for pickle."),
        method<&object_get_state, "__getstate__()">("Helper for pickle."),
        class_method<&object_init_subclass, "__init_subclass__()">(
            "This method is called when a class is subclassed.\n\nThe default implementation does nothing. It may be\n"
            "overridden to extend subclasses.\n"),
        class_method<&object_subclasshook, "__subclasshook__(object, /)">(
            "Abstract classes can override this to customize issubclass().\n\nThis is invoked early on by "
            "abc.ABCMeta.__subclasscheck__().\nIt should return True, False or NotImplemented.  If it returns\n"
            "NotImplemented, the normal algorithm is used.  Otherwise, it\noverrides the normal algorithm (and the "
            "outcome is cached).\n"),
    };
    define_type(
        object_type,
        {
            .name = "object",
            .doc = "object()\n--\n\n"
                   "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new "
                   "featureless\ninstance that has no instance attributes and cannot be given any.\n",
            .layout = &object_layout,
            .size = sizeof(Object),
            .flags = type_is_subclassable,
            .slots = {.repr = object_repr,
                      .str = object_str,
                      .hash = object_hash,
                      .compare = object_compare,
                      .get_attribute = generic_get_attribute,
                      .set_attribute = generic_set_attribute,
                      .make = object_make,
                      .initialise = object_initialise},
            .methods = methods,
            .members = object_members,
        });
}

}  // namespace gossamer
