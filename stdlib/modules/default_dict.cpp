// collections.defaultdict: a dict that makes what is missing.
#include "runtime/core/dict_table.hpp"
#include "runtime/types/class_item.hpp"
#include "runtime/types/dict_views.hpp"
#include "stdlib/modules/collections.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer {

Type default_dict_type;

namespace {

struct DefaultDict : Dict {
    Value factory;  // or None
};

DefaultDict& default_dict(Value value) { return value.as<DefaultDict>(); }

void visit_default_dict(Object& object, Visitor& visitor) {
    visitor.visit(static_cast<DefaultDict&>(object).factory);
    dict_layout.visit(object, visitor);
}
void destroy_default_dict(Object& object) {
    drop(static_cast<DefaultDict&>(object).factory);
    dict_layout.destroy(object);
}
size_t size_of_default_dict(Object const&) { return sizeof(DefaultDict); }
constexpr Layout default_dict_layout{.name = "defaultdict",
                                     .visit = visit_default_dict,
                                     .destroy = destroy_default_dict,
                                     .size = size_of_default_dict,
                                     .name_edges = [](Object& object, EdgeNamer& namer) {
                                         auto& self = static_cast<DefaultDict&>(object);
                                         namer.attribute("default_factory", self.factory);
                                         dict_layout.name_edges(self, namer);
                                     }};

Value default_dict_make(Type& type, Arguments const&) {
    DefaultDict* const dict = TRY(allocate_instance<DefaultDict>(type));
    dicts::make_empty(*dict);
    dict->factory = none;
    return Value::of(dict);
}

bool default_dict_initialise(Value self, Arguments const& arguments) {
    if (!arguments.positional) {
        store(default_dict(self).factory, none);
        return update_from_arguments(self, arguments, "dict");
    }
    Value const factory = arguments[0];
    if (!factory.is_none() && !is_callable(factory))
        return raise(type_error_type, "first argument must be callable or None");
    store(default_dict(self).factory, retain(factory));
    return update_from_arguments(self, {arguments.values + 1, arguments.positional - 1, arguments.keywords}, "dict");
}

Value make_like(Value like, Value items) {
    return call(Value::of(&type_of(like)), {default_dict(like).factory, items});
}

Value default_dict_repr(Value self) {
    Owned const base(dict_type.slots.repr(self));
    if (!base) return empty;
    std::string text = type_of(self).name->text;
    text += '(';
    Value const factory = default_dict(self).factory;
    if (factory.is_object()) {
        ReprGuard const guard(factory.object());
        if (guard.failed()) return empty;
        if (guard.is_recursive())
            text += "...";
        else if (!append_repr(text, factory))
            return empty;
    } else if (!append_repr(text, factory))
        return empty;
    text += ", ";
    text += as_str(base.get())->view();
    text += ')';
    return make_str(text).release_value();
}

Value default_dict_or(Value left, Value right) {
    bool const is_left = is_instance(left, default_dict_type);
    Value const self = is_left ? left : right, other = is_left ? right : left;
    if (!is_a(other, type_is_dict)) return not_implemented;
    Owned sum(make_like(self, left));
    if (!sum || !update_from(sum.get().as<Dict>(), right)) return empty;
    return sum.release();
}

Value default_dict_missing(DefaultDict& self, Value key) {
    if (self.factory.is_none()) return raise_with(key_error_type, key);
    Owned value(call(self.factory));
    if (!value || !set_item(Value::of(&self), key, value.get())) return empty;
    return value.release();
}

Value default_dict_copy(Value self) { return make_like(self, self); }

Value default_dict_reduce(Value self) {
    Value const factory = default_dict(self).factory;
    Ref<Tuple> const arguments = factory.is_none() ? make_tuple({}) : make_tuple({factory});
    Owned const items = TRY(Owned(call_method(self, intern("items"))));
    Owned const iterator = TRY(Owned(get_iterator(items.get())));
    return make_tuple({Value::of(&type_of(self)), arguments.value(), none, none, iterator.get()}).release_value();
}

constexpr Native default_dict_methods[] = {
    method<&default_dict_missing, "__missing__(object, /)">(
        "__missing__(key) # Called by __getitem__ for missing key; pseudo-code:\n  if self.default_factory is None: "
        "raise "
        "KeyError((key,))\n  self[key] = value = self.default_factory()\n  return value\n"),
    method<&default_dict_copy, "copy(/)">("D.copy() -> a shallow copy of D."),
    method<&default_dict_copy, "__copy__(/)">("D.copy() -> a shallow copy of D."),
    method<&default_dict_reduce, "__reduce__(/)">("Return state information for pickling."),
    class_item_method,
};
constexpr Member default_dict_members[] = {
    {"default_factory", [](Value self) { return retain(default_dict(self).factory); },
     [](Value self, Value value) {
         store(default_dict(self).factory, value ? retain(value) : none);
         return true;
     },
     "Factory for default value called by __missing__()."},
};

}  // namespace

void define_default_dict_type() {
    Slots slots;
    slots.make = default_dict_make;
    slots.initialise = default_dict_initialise;
    slots.repr = default_dict_repr;
    slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = default_dict_or;
    define_type(default_dict_type,
                {.name = "defaultdict",
                 .module = "collections",
                 .doc =
                     "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\nThe default factory "
                     "is called without arguments to produce\na new value when a key is not present, in __getitem__ "
                     "only.\nA defaultdict compares equal to a dict with the same items.\nAll remaining arguments are "
                     "treated the same as if they were\npassed to the dict constructor, including keyword arguments.\n",
                 .base = &dict_type,
                 .layout = &default_dict_layout,
                 .size = sizeof(DefaultDict),
                 .flags = type_is_subclassable,
                 .slots = slots,
                 .methods = default_dict_methods,
                 .members = default_dict_members});
}

}  // namespace gossamer
