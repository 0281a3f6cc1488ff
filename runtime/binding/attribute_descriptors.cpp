// getset_descriptor (computed attributes of built-in types) and member_descriptor (names of __slots__).
#include "runtime/binding/descriptors.hpp"

namespace gossamer {

Type getset_descriptor_type, member_descriptor_type;

namespace {

GetsetDescriptor& as_getset(Value value) { return value.as<GetsetDescriptor>(); }
MemberDescriptor& as_member(Value value) { return value.as<MemberDescriptor>(); }

[[gnu::noinline, gnu::cold]] Raised raise_wrong_object(std::string_view name, Type const& owner, Value object) {
    return raise(type_error_type, "descriptor '{}' for '{}' objects doesn't apply to a '{}' object", name,
                 owner.name_text(), type_of(object).name_text());
}

Value get_getset(Value self, Value instance, Value) {
    if (!instance) return retain(self);
    GetsetDescriptor const& descriptor = as_getset(self);
    if (!is_instance(instance, *descriptor.owner)) [[unlikely]]
        return raise_wrong_object(descriptor.member->name, *descriptor.owner, instance);
    if (!descriptor.member->get)
        return raise(attribute_error_type, "attribute '{}' of '{}' objects is not readable", descriptor.member->name,
                     descriptor.owner->name_text());
    return descriptor.member->get(instance);
}

bool set_getset(Value self, Value instance, Value value) {
    GetsetDescriptor const& descriptor = as_getset(self);
    if (!is_instance(instance, *descriptor.owner)) [[unlikely]]
        return raise_wrong_object(descriptor.member->name, *descriptor.owner, instance);
    if (!descriptor.member->set)
        return raise(attribute_error_type, "attribute '{}' of '{}' objects is not writable", descriptor.member->name,
                     descriptor.owner->name_text());
    return descriptor.member->set(instance, value);
}

Value get_member(Value self, Value instance, Value) {
    if (!instance) return retain(self);
    MemberDescriptor const& descriptor = as_member(self);
    if (!is_instance(instance, *descriptor.owner)) [[unlikely]]
        return raise_wrong_object(descriptor.name->view(), *descriptor.owner, instance);
    if (descriptor.native) return descriptor.native->get(instance);
    Value const value = member_slot(descriptor, *instance.object());
    if (!value) return raise_attribute_error(instance, descriptor.name);
    return retain(value);
}

bool set_member(Value self, Value instance, Value value) {
    MemberDescriptor const& descriptor = as_member(self);
    if (!is_instance(instance, *descriptor.owner)) [[unlikely]]
        return raise_wrong_object(descriptor.name->view(), *descriptor.owner, instance);
    if (descriptor.native) {
        if (!descriptor.native->set) return raise(attribute_error_type, "readonly attribute");
        return descriptor.native->set(instance, value);
    }
    Value& slot = member_slot(descriptor, *instance.object());
    if (!value && !slot) return raise(attribute_error_type, "{}", descriptor.name->view());
    store(slot, retain(value));
    return true;
}

Value getset_repr(Value self) {
    GetsetDescriptor const& descriptor = as_getset(self);
    return make_str(
               fmt::format("<attribute '{}' of '{}' objects>", descriptor.member->name, descriptor.owner->name_text()))
        .release_value();
}
Value member_repr(Value self) {
    MemberDescriptor const& descriptor = as_member(self);
    return make_str(
               fmt::format("<member '{}' of '{}' objects>", descriptor.name->view(), descriptor.owner->name_text()))
        .release_value();
}

Value qualified(Type const& owner, std::string_view name) {
    Value const text = owner.qualified_name;
    return make_str(fmt::format("{}.{}", is_exact_str(text) ? text.as<Str>().view() : owner.name_text(), name))
        .release_value();
}

constexpr Member getset_members[] = {
    {"__name__", [](Value self) { return retain(Value::of(intern(as_getset(self).member->name))); }},
    {"__qualname__", [](Value self) { return qualified(*as_getset(self).owner, as_getset(self).member->name); }},
    {"__doc__",
     [](Value self) {
         char const* const doc = as_getset(self).member->doc;
         return doc && *doc ? make_str(doc).release_value() : none;
     }},
    {"__objclass__", [](Value self) { return retain(Value::of(as_getset(self).owner)); }},
};
constexpr Member member_members[] = {
    {"__name__", [](Value self) { return retain(Value::of(as_member(self).name)); }},
    {"__qualname__", [](Value self) { return qualified(*as_member(self).owner, as_member(self).name->view()); }},
    {"__doc__",
     [](Value self) {
         Member const* const native = as_member(self).native;
         return native && native->doc && *native->doc ? make_str(native->doc).release_value() : none;
     }},
    {"__objclass__", [](Value self) { return retain(Value::of(as_member(self).owner)); }},
};

constexpr Layout getset_layout{
    .name = "getset_descriptor",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(static_cast<GetsetDescriptor&>(object).owner); },
    .destroy =
        [](Object& object) {
            if (Type* const owner = static_cast<GetsetDescriptor&>(object).owner) release(static_cast<Object*>(owner));
        },
    .size = [](Object const&) { return sizeof(GetsetDescriptor); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<GetsetDescriptor&>(object);
            namer.attribute("__objclass__", self.owner);
        },
};
constexpr Layout member_layout{
    .name = "member_descriptor",
    .visit =
        [](Object& object, Visitor& visitor) {
            visitor.visit(static_cast<MemberDescriptor&>(object).name);
            visitor.visit(static_cast<MemberDescriptor&>(object).owner);
        },
    .destroy =
        [](Object& object) {
            auto& member = static_cast<MemberDescriptor&>(object);
            if (member.owner) release(static_cast<Object*>(member.owner));
            if (member.name) release(static_cast<Object*>(member.name));
        },
    .size = [](Object const&) { return sizeof(MemberDescriptor); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<MemberDescriptor&>(object);
            namer.attribute("__name__", self.name);
            namer.attribute("__objclass__", self.owner);
        },
};

}  // namespace

Ref<Object> make_member_descriptor(Type& owner, Str* name, uint32_t index) {
    auto* const member = static_cast<MemberDescriptor*>(
        heap().allocate(sizeof(MemberDescriptor), &member_descriptor_type.root, Contents::references));
    member->name = name;
    member->owner = &owner;
    member->index = index;
    member->native = nullptr;
    retain(static_cast<Object*>(name));
    retain(static_cast<Object*>(&owner));
    return Ref<Object>::adopt(member);
}

namespace detail {

Ref<Object> make_plain_descriptor(Member const& member, Type& owner) {
    Ref<Object> plain = make_member_descriptor(owner, intern(member.name), UINT32_MAX);
    static_cast<MemberDescriptor&>(*plain).native = &member;
    return plain;
}

Ref<Object> make_getset_descriptor(Member const& member, Type& owner) {
    auto* const descriptor = static_cast<GetsetDescriptor*>(
        heap().allocate(sizeof(GetsetDescriptor), &getset_descriptor_type.root, Contents::references));
    descriptor->member = &member;
    descriptor->owner = &owner;
    retain(static_cast<Object*>(&owner));
    return Ref<Object>::adopt(descriptor);
}

static Value reduce_member(Value self) {
    auto const& member = self.as<MemberDescriptor>();
    return reduce_to_attribute(Value::of(member.owner), Value::of(member.name));
}
static constexpr Native member_methods[] = {method<&reduce_member, "__reduce__()">()};

void define_attribute_descriptor_types() {
    define_type(getset_descriptor_type,
                {
                    .name = "getset_descriptor",
                    .layout = &getset_layout,
                    .size = sizeof(GetsetDescriptor),
                    .slots = {.repr = getset_repr, .descriptor_get = get_getset, .descriptor_set = set_getset},
                    .members = getset_members,
                });
    define_type(member_descriptor_type,
                {
                    .name = "member_descriptor",
                    .layout = &member_layout,
                    .size = sizeof(MemberDescriptor),
                    .slots = {.repr = member_repr, .descriptor_get = get_member, .descriptor_set = set_member},
                    .methods = member_methods,
                    .members = member_members,
                });
}

}  // namespace detail

}  // namespace gossamer
