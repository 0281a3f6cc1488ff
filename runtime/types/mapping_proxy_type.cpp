// mappingproxy: a mapping that can only be read, as type.__dict__ is.
#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/list.hpp"

namespace gossamer {

Type mapping_proxy_type;

namespace {

Value mapping_of(Value self) { return self.as<MappingProxy>().mapping; }

Layout const mapping_proxy_layout{
    .name = "mappingproxy",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(static_cast<MappingProxy&>(object).mapping); },
    .destroy = [](Object& object) { release(std::exchange(static_cast<MappingProxy&>(object).mapping, empty)); },
    .size = [](Object const&) { return sizeof(MappingProxy); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<MappingProxy&>(object);
            namer.part("its mapping", self.mapping);
        },
};

Value new_proxy(Value mapping) {
    Slots const& slots = type_of(mapping).slots;
    bool const is_mapping = slots.get_item && !is_a(mapping, type_is_list | type_is_tuple);
    if (!is_mapping)
        return raise(type_error_type, "mappingproxy() argument must be a mapping, not {}",
                     display_name(type_of(mapping)));
    return make_mapping_proxy(mapping);
}

Value proxy_make(Type&, Arguments const& arguments) {
    static constexpr Native constructor = function<&new_proxy, "mappingproxy(mapping)">();
    return constructor.invoke(constructor, empty, arguments);
}

Value proxy_repr(Value self) {
    Owned const shown = to_repr(mapping_of(self));
    return shown ? make_str(fmt::format("mappingproxy({})", shown.get().as<Str>().view())).release_value() : empty;
}

Value proxy_str(Value self) { return to_str(mapping_of(self)); }
std::optional<int64_t> proxy_hash(Value self) { return hash(mapping_of(self)); }
std::optional<int64_t> proxy_length(Value self) { return length(mapping_of(self)); }
Value proxy_get_item(Value self, Value key) { return get_item(mapping_of(self), key); }
std::optional<bool> proxy_contains(Value self, Value key) { return contains(mapping_of(self), key); }
Value proxy_iterate(Value self) { return get_iterator(mapping_of(self)); }

Value seen_through(Value value) { return is_exactly(value, mapping_proxy_type) ? mapping_of(value) : value; }

Value proxy_compare(Value self, Value other, Comparison how) { return compare(mapping_of(self), other, how); }
Value proxy_or(Value left, Value right) {
    return binary(BinaryOperator::bit_or, seen_through(left), seen_through(right));
}
Value proxy_in_place_or(Value, Value) {
    return raise(type_error_type, "'|=' is not supported by mappingproxy; use '|' instead");
}

Value proxy_get(Value self, Value key, Value fallback) {
    return call_method(mapping_of(self), intern("get"), {key, fallback});
}
Value proxy_keys(Value self) { return call_method(mapping_of(self), names::keys); }
Value proxy_values(Value self) { return call_method(mapping_of(self), intern("values")); }
Value proxy_items(Value self) { return call_method(mapping_of(self), intern("items")); }
Value proxy_copy(Value self) { return call_method(mapping_of(self), intern("copy")); }
Value proxy_reversed(Value self) { return call_method(mapping_of(self), names::__reversed__); }
Value class_getitem(Value cls, Value item) { return make_generic_alias(cls, item); }

constexpr Native proxy_methods[] = {
    method<&proxy_get, "get(key, default=None, /)">("Return the value for key if key is in the mapping, else default."),
    method<&proxy_keys, "keys()">("D.keys() -> a set-like object providing a view on D's keys"),
    method<&proxy_values, "values()">("D.values() -> an object providing a view on D's values"),
    method<&proxy_items, "items()">("D.items() -> a set-like object providing a view on D's items"),
    method<&proxy_copy, "copy()">("D.copy() -> a shallow copy of D"),
    method<&proxy_reversed, "__reversed__()">("D.__reversed__() -> reverse iterator"),
    class_method<&class_getitem, "__class_getitem__(object, /)">("See PEP 585"),
};

}  // namespace

Value make_mapping_proxy(Value mapping) {
    auto* const proxy = static_cast<MappingProxy*>(
        heap().allocate(sizeof(MappingProxy), &mapping_proxy_type.root, Contents::references));
    proxy->mapping = retain(mapping);
    return Value::of(proxy);
}

void define_mapping_proxy_type() {
    Slots slots;
    slots.repr = proxy_repr;
    slots.str = proxy_str;
    slots.hash = proxy_hash;
    slots.compare = proxy_compare;
    slots.make = proxy_make;
    slots.iterate = proxy_iterate;
    slots.length = proxy_length;
    slots.contains = proxy_contains;
    slots.get_item = proxy_get_item;
    slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = proxy_or;
    slots.in_place[static_cast<size_t>(BinaryOperator::bit_or)] = proxy_in_place_or;
    define_type(mapping_proxy_type, {
                                        .name = "mappingproxy",
                                        .doc = "mappingproxy(mapping)\n--\n\n"
                                               "Read-only proxy of a mapping.",
                                        .layout = &mapping_proxy_layout,
                                        .size = sizeof(MappingProxy),
                                        .flags = type_is_mapping_pattern,
                                        .slots = slots,
                                        .methods = proxy_methods,
                                    });
}

}  // namespace gossamer
