// super: what the classes behind a given one in the MRO have.
#include <algorithm>
#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/function.hpp"

namespace gossamer {

Type super_type;

namespace {

Super& as_super(Object& object) { return static_cast<Super&>(object); }

Layout const super_layout{
    .name = "super",
    .visit =
        [](Object& object, Visitor& visitor) {
            visitor.visit(as_super(object).object);
            visitor.visit(as_super(object).type);
            visitor.visit(as_super(object).object_type);
        },
    .destroy =
        [](Object& object) {
            release(as_super(object).object);
            release(as_super(object).type);
            release(as_super(object).object_type);
        },
    .size = [](Object const&) { return sizeof(Super); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<Super&>(object);
            namer.attribute("__self__", self.object);
            namer.attribute("__thisclass__", self.type);
            namer.attribute("__self_class__", self.object_type);
        },
};

// Found and bound, or absent (empty, nothing pending), or failed.
Value find_beyond(Type& type, Value object, Type& object_type, Str* name) {
    auto at = std::find(object_type.mro.begin(), object_type.mro.end(), &type);
    if (at == object_type.mro.end()) return empty;
    Value found;
    // Where the rest of the MRO is just that of the base, the cache knows.
    Type* const base = type.base;
    auto const rest = static_cast<size_t>(object_type.mro.end() - at) - 1;
    if (base && rest == base->mro.size() && at[1] == base)
        found = lookup_in_type(*base, name);
    else
        while (++at != object_type.mro.end() && !found)
            if ((*at)->dict) found = get(*(*at)->dict, name);
    if (!found) return empty;
    Value const owner = Value::of(&object_type);
    auto* const getter = type_of(found).slots.descriptor_get;
    if (!getter) return retain(found);
    Owned const held = Owned::share(found);
    Owned const held_owner = Owned::share(owner);
    return getter(found, object == owner ? empty : object, owner);
}

// As whose instance, or as which class, super(type, object) looks things up: owned.
Value check_object(Type& type, Value object) {
    if (is_type(object) && object.as<Type>().derives_from(type)) return retain(object);
    if (is_instance(object, type)) return retain(Value::of(&type_of(object)));
    auto found = find_attribute(object, names::__class__);
    if (!found) return empty;
    Owned claimed = *found;
    if (claimed && is_type(claimed.get()) && claimed.get() != Value::of(&type_of(object)) &&
        claimed.get().as<Type>().derives_from(type))
        return claimed.release();
    std::string const shown = is_type(object) ? fmt::format("type {}", object.as<Type>().name_text())
                                              : fmt::format("instance of {}", display_name(type_of(object)));
    return raise(type_error_type, "super(type, obj): obj ({}) is not an instance or subtype of type ({}).", shown,
                 display_name(type));
}

Value super_make(Type& type, Arguments const&) {
    auto* const super = allocate_instance<Super>(type);
    if (!super) return empty;
    super->type = super->object = super->object_type = empty;
    return Value::of(super);
}

bool set_up(Super& super, Type& type, Value object) {
    Value object_type;
    if (object) {
        object_type = check_object(type, object);
        if (!object_type) return false;
    }
    store(super.type, retain(Value::of(&type)));
    store(super.object, object ? retain(object) : empty);
    store(super.object_type, object_type);
    return true;
}

// super() under another name: the class and the first argument are those of the calling function.
[[gnu::noinline, gnu::cold]] bool initialise_from_frame(Super& super) {
    Frame* const frame = context().frame;
    if (!frame || !frame->code->positional_count) return raise(runtime_error_type, "super(): no arguments");
    struct Found {
        Owned cls, object;
        Str* first;
        bool may_be_class;  // only what comes from outside
    } found;
    found.may_be_class = false;
    if (Tuple* const free_names = frame->code->free_names)
        for (Value const name : free_names->view())
            found.may_be_class = found.may_be_class || name == Value::of(names::__class__);
    found.first = as_str((*frame->code->variable_names)[0]);
    frame->code->each_local(*frame, &found, [](void* data, Str* name, Value value) {
        Found& into = *static_cast<Found*>(data);
        if (into.may_be_class && name == names::__class__) into.cls = Owned::share(value);
        if (name == into.first) into.object = Owned::share(value);
    });
    if (!found.object) return raise(runtime_error_type, "super(): arg[0] deleted");
    if (!found.cls) return raise(runtime_error_type, "super(): __class__ cell not found");
    if (!is_type(found.cls.get()))
        return raise(runtime_error_type, "super(): __class__ is not a type ({})",
                     display_name(type_of(found.cls.get())));
    return set_up(super, found.cls.get().as<Type>(), found.object.get());
}

bool super_initialise(Value self, Arguments const& arguments) {
    Super& super = self.as<Super>();
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "super() takes no keyword arguments");
    if (arguments.positional > 2)
        return raise(type_error_type, "super() expected at most 2 arguments, got {}", arguments.positional);
    if (!arguments.positional) return initialise_from_frame(super);
    if (!is_type(arguments[0]))
        return raise(type_error_type, "super() argument 1 must be a type, not {}", display_name(type_of(arguments[0])));
    bool const has_object = arguments.positional == 2 && !arguments[1].is_none();
    return set_up(super, arguments[0].as<Type>(), has_object ? arguments[1] : empty);
}

Value super_bind(Value self, Value instance, Value) {
    Super& super = self.as<Super>();
    if (!instance || instance.is_none() || super.object || !super.type) return retain(self);
    if (!is_exactly(self, super_type)) return call(Value::of(&type_of(self)), {super.type, instance});
    Owned object_type = check_object(super.type.as<Type>(), instance);
    if (!object_type) return empty;
    Value const made = super_make(super_type, {});
    if (!made) return empty;
    Super& bound = made.as<Super>();
    bound.type = retain(super.type);
    bound.object = retain(instance);
    bound.object_type = object_type.release();
    return made;
}

Value super_repr(Value self) {
    Super& super = self.as<Super>();
    std::string_view const name = super.type ? super.type.as<Type>().name_text() : "NULL";
    if (!super.object_type) return make_str(fmt::format("<super: <class '{}'>, NULL>", name)).release_value();
    return make_str(fmt::format("<super: <class '{}'>, <{} object>>", name, display_name(super.object_type.as<Type>())))
        .release_value();
}

Value or_none(Value value) { return value ? retain(value) : none; }

constexpr Member super_members[] = {
    {"__thisclass__", [](Value self) { return or_none(self.as<Super>().type); }, refuse_write,
     "the class invoking super()"},
    {"__self__", [](Value self) { return or_none(self.as<Super>().object); }, refuse_write,
     "the instance invoking super(); may be None"},
    {"__self_class__", [](Value self) { return or_none(self.as<Super>().object_type); }, refuse_write,
     "the type of the instance invoking super(); may be None"},
};

}  // namespace

Value super_find(Value self, Str* name) {
    Super& super = self.as<Super>();
    // super().__class__ is super itself, not what lies behind.
    if (super.object_type && name != names::__class__) {
        Value const found = find_beyond(super.type.as<Type>(), super.object, super.object_type.as<Type>(), name);
        if (found || is_pending()) return found;
    }
    return generic_lookup(self, name);
}

Value super_get_attribute(Value self, Str* name) {
    Value const found = super_find(self, interned(name));
    if (found || is_pending()) return found;
    return raise_attribute_error(self, name);
}

Value super_lookup(Type& type, Value object, Type& object_type, Str* name) {
    if (name != names::__class__) {
        Value const found = find_beyond(type, object, object_type, name);
        if (found || is_pending()) return found;
    }
    Owned const super = call(Value::of(&super_type), {Value::of(&type), object});
    if (!super) return empty;
    Value const found = generic_lookup(super.get(), name);
    if (found || is_pending()) return found;
    return raise_attribute_error(super.get(), name);
}

void define_super_type() {
    define_type(super_type,
                {
                    .name = "super",
                    .doc =
                        "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\n"
                        "super(type, obj) -> bound super object; requires isinstance(obj, type)\n"
                        "super(type, type2) -> bound super object; requires issubclass(type2, type)\n"
                        "Typical use to call a cooperative superclass method:\nclass C(B):\n    def meth(self, arg):\n"
                        "        super().meth(arg)\nThis works for class methods too:\nclass C(B):\n    @classmethod\n"
                        "    def cmeth(cls, arg):\n        super().cmeth(arg)\n",
                    .layout = &super_layout,
                    .size = sizeof(Super),
                    .record_offset = offsetof(Super, record),
                    .flags = type_is_subclassable,
                    .slots = {.repr = super_repr,
                              .get_attribute = super_get_attribute,
                              .make = super_make,
                              .initialise = super_initialise,
                              .descriptor_get = super_bind},
                    .members = super_members,
                });
}

}  // namespace gossamer
