// method_descriptor (list.append) and classmethod_descriptor (vars(dict)['fromkeys']).
#include "runtime/binding/descriptors.hpp"
#include "runtime/binding/python_arguments.hpp"

namespace gossamer {

Type method_descriptor_type, class_method_descriptor_type;

namespace {

NativeDescriptor& as_descriptor(Value value) { return value.as<NativeDescriptor>(); }

[[gnu::noinline, gnu::cold]] Raised raise_wrong_object(NativeDescriptor const& descriptor, Value object) {
    return raise(type_error_type, "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
                 descriptor.native->name, descriptor.owner->name_text(), type_of(object).name_text());
}

[[gnu::noinline, gnu::cold]] Raised raise_needs_self(NativeDescriptor const& descriptor) {
    SignatureView const& signature = *descriptor.native->signature;
    Value bound[8];
    if (!descriptor.owner->has(type_is_immutable) && signature.count <= std::size(bound)) {
        std::string const name = fmt::format("{}.{}", descriptor.owner->name->view(), descriptor.native->name);
        bind_as_python(name, signature, {}, bound, true);
        return {};
    }
    return raise(type_error_type, "unbound method {}.{}() needs an argument", descriptor.owner->name_text(),
                 descriptor.native->name);
}

Value call_method_descriptor(Value self, Arguments const& arguments) {
    NativeDescriptor const& descriptor = as_descriptor(self);
    if (arguments.positional == 0) [[unlikely]]
        return raise_needs_self(descriptor);
    Value const object = arguments.values[0];
    if (&type_of(object) != descriptor.owner && !is_instance(object, *descriptor.owner)) [[unlikely]]
        return raise_wrong_object(descriptor, object);
    return descriptor.native->invoke(*descriptor.native, object,
                                     {arguments.values + 1, arguments.positional - 1, arguments.keywords});
}

Value get_method_descriptor(Value self, Value instance, Value) {
    if (!instance) return retain(self);
    NativeDescriptor const& descriptor = as_descriptor(self);
    if (!is_instance(instance, *descriptor.owner)) return raise_wrong_object(descriptor, instance);
    return make_native_function(*descriptor.native, instance).release_value();
}

bool check_class(NativeDescriptor const& descriptor, Value type) {
    if (type.as<Type>().derives_from(*descriptor.owner)) return true;
    return raise(type_error_type, "descriptor '{}' requires a subtype of '{}' but received '{}'",
                 descriptor.native->name, descriptor.owner->name_text(), type.as<Type>().name_text());
}

Value call_class_method_descriptor(Value self, Arguments const& arguments) {
    NativeDescriptor const& descriptor = as_descriptor(self);
    if (arguments.positional == 0)
        return raise(type_error_type, "descriptor '{}' of '{}' object needs an argument", descriptor.native->name,
                     descriptor.owner->name_text());
    Value const type = arguments.values[0];
    if (!is_type(type))
        return raise(type_error_type, "descriptor '{}' for type '{}' needs a type, not a '{}' as arg 2",
                     descriptor.native->name, descriptor.owner->name_text(), type_of(type).name_text());
    if (!check_class(descriptor, type)) return empty;
    return descriptor.native->invoke(*descriptor.native, type,
                                     {arguments.values + 1, arguments.positional - 1, arguments.keywords});
}

Value get_class_method_descriptor(Value self, Value instance, Value owner) {
    NativeDescriptor const& descriptor = as_descriptor(self);
    Value type = owner;
    if (!type || type.is_none()) type = Value::of(&type_of(instance));
    if (!is_type(type))
        return raise(type_error_type, "descriptor '{}' for type '{}' needs a type, not a '{}' as arg 2",
                     descriptor.native->name, descriptor.owner->name_text(), type_of(type).name_text());
    if (!check_class(descriptor, type)) return empty;
    return make_native_function(*descriptor.native, type).release_value();
}

Value descriptor_repr(Value self) {
    NativeDescriptor const& descriptor = as_descriptor(self);
    return make_str(
               fmt::format("<method '{}' of '{}' objects>", descriptor.native->name, descriptor.owner->name_text()))
        .release_value();
}

Value get_name(Value self) { return retain(Value::of(intern(as_descriptor(self).native->name))); }
Value get_qualified_name(Value self) {
    NativeDescriptor const& descriptor = as_descriptor(self);
    return make_str(fmt::format("{}.{}", descriptor.owner->name->text, descriptor.native->name)).release_value();
}
Value get_doc(Value self) {
    char const* const doc = as_descriptor(self).native->doc;
    return doc && *doc ? make_str(doc).release_value() : none;
}
Value get_text_signature(Value self) {
    auto const text = text_signature_of(*as_descriptor(self).native);
    return text ? make_str(*text).release_value() : none;
}
Value get_owner(Value self) { return retain(Value::of(as_descriptor(self).owner)); }

Value descriptor_reduce(Value self) {
    Owned const name = TRY(Owned(get_name(self)));
    return detail::reduce_to_attribute(Value::of(as_descriptor(self).owner), name.get());
}

constexpr Native descriptor_methods[] = {
    method<&descriptor_reduce, "__reduce__()">(),
};
constexpr Member descriptor_members[] = {
    {"__name__", get_name},      {"__qualname__", get_qualified_name},
    {"__doc__", get_doc},        {"__text_signature__", get_text_signature},
    {"__objclass__", get_owner},
};

constexpr Layout descriptor_layout{
    .name = "method_descriptor",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(static_cast<NativeDescriptor&>(object).owner); },
    .destroy =
        [](Object& object) {
            if (Type* const owner = static_cast<NativeDescriptor&>(object).owner) release(static_cast<Object*>(owner));
        },
    .size = [](Object const&) { return sizeof(NativeDescriptor); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<NativeDescriptor&>(object);
            namer.attribute("__objclass__", self.owner);
        },
};

}  // namespace

namespace detail {

Ref<Object> make_native_descriptor(Native const& native, Type& owner) {
    Type& type = native.kind == NativeKind::class_method ? class_method_descriptor_type : method_descriptor_type;
    auto* const descriptor =
        static_cast<NativeDescriptor*>(heap().allocate(sizeof(NativeDescriptor), &type.root, Contents::references));
    descriptor->native = &native;
    descriptor->owner = &owner;
    retain(static_cast<Object*>(&owner));
    return Ref<Object>::adopt(descriptor);
}

void define_method_descriptor_types() {
    define_type(
        method_descriptor_type,
        {
            .name = "method_descriptor",
            .layout = &descriptor_layout,
            .size = sizeof(NativeDescriptor),
            .flags = type_is_method_descriptor,
            .slots = {.repr = descriptor_repr, .call = call_method_descriptor, .descriptor_get = get_method_descriptor},
            .methods = descriptor_methods,
            .members = descriptor_members,
        });
    define_type(class_method_descriptor_type, {
                                                  .name = "classmethod_descriptor",
                                                  .layout = &descriptor_layout,
                                                  .size = sizeof(NativeDescriptor),
                                                  .slots = {.repr = descriptor_repr,
                                                            .call = call_class_method_descriptor,
                                                            .descriptor_get = get_class_method_descriptor},
                                                  .members = descriptor_members,
                                              });
}

}  // namespace detail

}  // namespace gossamer
