// wrapper_descriptor (int.__add__) and method-wrapper ((1).__add__).
#include "runtime/binding/descriptors.hpp"

namespace gossamer {

Type wrapper_descriptor_type, method_wrapper_type;

namespace {

WrapperDescriptor& as_wrapper(Value value) { return value.as<WrapperDescriptor>(); }
MethodWrapper& as_method(Value value) { return value.as<MethodWrapper>(); }
std::string_view name_of(WrapperDescriptor const& wrapper) { return (*wrapper.entry->name)->view(); }

Value invoke(WrapperDescriptor const& wrapper, Value self, Arguments const& arguments) {
    SlotEntry const& entry = *wrapper.entry;
    if (arguments.keywords && arguments.keywords->size && !entry.takes_keywords)
        return raise(type_error_type, "wrapper {}() takes no keyword arguments", name_of(wrapper));
    return entry.invoke(wrapper.owner->slots, self, arguments);
}

Value call_wrapper(Value self, Arguments const& arguments) {
    WrapperDescriptor const& wrapper = as_wrapper(self);
    if (arguments.positional == 0)
        return raise(type_error_type, "descriptor '{}' of '{}' object needs an argument", name_of(wrapper),
                     wrapper.owner->name_text());
    Value const object = arguments.values[0];
    if (!is_instance(object, *wrapper.owner))
        return raise(type_error_type, "descriptor '{}' requires a '{}' object but received a '{}'", name_of(wrapper),
                     wrapper.owner->name_text(), type_of(object).name_text());
    return invoke(wrapper, object, {arguments.values + 1, arguments.positional - 1, arguments.keywords});
}

Value get_wrapper(Value self, Value instance, Value) {
    if (!instance) return retain(self);
    WrapperDescriptor& wrapper = as_wrapper(self);
    if (!is_instance(instance, *wrapper.owner))
        return raise(type_error_type, "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
                     name_of(wrapper), wrapper.owner->name_text(), type_of(instance).name_text());
    auto* const method = static_cast<MethodWrapper*>(
        heap().allocate(sizeof(MethodWrapper), &method_wrapper_type.root, Contents::references));
    retain(static_cast<Object*>(&wrapper));
    method->descriptor = &wrapper;
    method->self = retain(instance);
    return Value::of(method);
}

Value wrapper_repr(Value self) {
    WrapperDescriptor const& wrapper = as_wrapper(self);
    return make_str(fmt::format("<slot wrapper '{}' of '{}' objects>", name_of(wrapper), wrapper.owner->name_text()))
        .release_value();
}

Value call_method_wrapper(Value self, Arguments const& arguments) {
    MethodWrapper const& method = as_method(self);
    return invoke(*method.descriptor, method.self, arguments);
}

Value method_wrapper_repr(Value self) {
    MethodWrapper const& method = as_method(self);
    return make_str(fmt::format("<method-wrapper '{}' of {} object at {:#x}>", name_of(*method.descriptor),
                                type_of(method.self).name_text(), method.self.bits))
        .release_value();
}

Value method_wrapper_compare(Value self, Value other, Comparison how) {
    if ((how != Comparison::equal && how != Comparison::not_equal) || !is_exactly(other, method_wrapper_type))
        return not_implemented;
    MethodWrapper const &left = as_method(self), &right = as_method(other);
    bool const same = left.descriptor == right.descriptor && left.self == right.self;
    return Value::boolean(same == (how == Comparison::equal));
}

std::optional<int64_t> method_wrapper_hash(Value self) {
    MethodWrapper const& method = as_method(self);
    int64_t const hash =
        hash_of_pointer(reinterpret_cast<void const*>(method.self.bits)) ^ hash_of_pointer(method.descriptor);
    return hash == -1 ? -2 : hash;
}

Value name_value(WrapperDescriptor const& wrapper) { return retain(Value::of(*wrapper.entry->name)); }
Value qualified_name(WrapperDescriptor const& wrapper) {
    return make_str(fmt::format("{}.{}", wrapper.owner->name->text, name_of(wrapper))).release_value();
}
Value text_or_none(char const* text) { return text && *text ? make_str(text).release_value() : none; }

Value wrapper_reduce(Value self) {
    WrapperDescriptor const& wrapper = as_wrapper(self);
    return detail::reduce_to_attribute(Value::of(wrapper.owner), Value::of(*wrapper.entry->name));
}
Value method_wrapper_reduce(Value self) {
    MethodWrapper const& method = as_method(self);
    return detail::reduce_to_attribute(method.self, Value::of(*method.descriptor->entry->name));
}

constexpr Native wrapper_methods[] = {
    method<&wrapper_reduce, "__reduce__()">(),
};
constexpr Native method_wrapper_methods[] = {
    method<&method_wrapper_reduce, "__reduce__()">(),
};
constexpr Member wrapper_members[] = {
    {"__name__", [](Value self) { return name_value(as_wrapper(self)); }},
    {"__qualname__", [](Value self) { return qualified_name(as_wrapper(self)); }},
    {"__doc__", [](Value self) { return text_or_none(as_wrapper(self).entry->doc); }},
    {"__text_signature__", [](Value self) { return text_or_none(as_wrapper(self).entry->signature); }},
    {"__objclass__", [](Value self) { return retain(Value::of(as_wrapper(self).owner)); }},
};
constexpr Member method_wrapper_members[] = {
    {"__name__", [](Value self) { return name_value(*as_method(self).descriptor); }},
    {"__qualname__", [](Value self) { return qualified_name(*as_method(self).descriptor); }},
    {"__doc__", [](Value self) { return text_or_none(as_method(self).descriptor->entry->doc); }},
    {"__text_signature__", [](Value self) { return text_or_none(as_method(self).descriptor->entry->signature); }},
    {"__objclass__", [](Value self) { return retain(Value::of(as_method(self).descriptor->owner)); }},
    {"__self__", [](Value self) { return retain(as_method(self).self); }},
};

constexpr Layout wrapper_layout{
    .name = "wrapper_descriptor",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(static_cast<WrapperDescriptor&>(object).owner); },
    .destroy =
        [](Object& object) {
            if (Type* const owner = static_cast<WrapperDescriptor&>(object).owner) release(static_cast<Object*>(owner));
        },
    .size = [](Object const&) { return sizeof(WrapperDescriptor); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<WrapperDescriptor&>(object);
            namer.attribute("__objclass__", self.owner);
        },
};
constexpr Layout method_wrapper_layout{
    .name = "method-wrapper",
    .visit =
        [](Object& object, Visitor& visitor) {
            visitor.visit(static_cast<MethodWrapper&>(object).descriptor);
            visitor.visit(static_cast<MethodWrapper&>(object).self);
        },
    .destroy =
        [](Object& object) {
            auto& method = static_cast<MethodWrapper&>(object);
            if (method.descriptor) release(static_cast<Object*>(method.descriptor));
            release(method.self);
        },
    .size = [](Object const&) { return sizeof(MethodWrapper); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<MethodWrapper&>(object);
            namer.part("its descriptor", self.descriptor);
            namer.attribute("__self__", self.self);
        },
};

}  // namespace

namespace detail {

Ref<Object> make_wrapper_descriptor(SlotEntry const& entry, Type& owner) {
    auto* const wrapper = static_cast<WrapperDescriptor*>(
        heap().allocate(sizeof(WrapperDescriptor), &wrapper_descriptor_type.root, Contents::references));
    wrapper->entry = &entry;
    wrapper->owner = &owner;
    retain(static_cast<Object*>(&owner));
    return Ref<Object>::adopt(wrapper);
}

void define_wrapper_types() {
    define_type(wrapper_descriptor_type,
                {
                    .name = "wrapper_descriptor",
                    .layout = &wrapper_layout,
                    .size = sizeof(WrapperDescriptor),
                    .flags = type_is_method_descriptor,
                    .slots = {.repr = wrapper_repr, .call = call_wrapper, .descriptor_get = get_wrapper},
                    .methods = wrapper_methods,
                    .members = wrapper_members,
                });
    define_type(method_wrapper_type, {
                                         .name = "method-wrapper",
                                         .layout = &method_wrapper_layout,
                                         .size = sizeof(MethodWrapper),
                                         .slots =
                                             {
                                                 .repr = method_wrapper_repr,
                                                 .hash = method_wrapper_hash,
                                                 .compare = method_wrapper_compare,
                                                 .call = call_method_wrapper,
                                             },
                                         .methods = method_wrapper_methods,
                                         .members = method_wrapper_members,
                                     });
}

}  // namespace detail

}  // namespace gossamer
