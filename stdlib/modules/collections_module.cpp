// The module _collections: what collections has in C++.
#include "runtime/runtime.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/modules/collections.hpp"
#include "stdlib/modules/deque.hpp"
#include "stdlib/modules/native_iterator.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

// --- _tuplegetter: the attribute of a named tuple

Type tuple_getter_type;

struct TupleGetter : Object {
    int64_t index;
    Value doc;
    static constexpr char const* names[] = {"__doc__"};
    template <class Each> void each(Each each) { each(doc); }
};

Value make_getter(Type& type, int64_t index, Value doc) {
    TupleGetter* const getter = TRY(allocate_instance<TupleGetter>(type));
    getter->index = index;
    getter->doc = retain(doc);
    return Value::of(getter);
}

Value getter_get(Value self, Value instance, Value) {
    auto& getter = self.as<TupleGetter>();
    if (!instance || instance.is_none()) return retain(self);
    Tuple* const tuple = as_tuple(instance);
    if (!tuple)
        return raise(type_error_type, "descriptor for index '{}' for tuple subclasses doesn't apply to '{}' object",
                     getter.index, type_of(instance).name_text());
    if (static_cast<uint64_t>(getter.index) >= tuple->size) return raise(index_error_type, "tuple index out of range");
    return retain(tuple->items[getter.index]);
}

bool getter_set(Value, Value, Value value) {
    return raise_text(attribute_error_type, value ? "can't set attribute" : "can't delete attribute");
}

Value getter_repr(Value self) {
    auto& getter = self.as<TupleGetter>();
    std::string text = "_tuplegetter(" + std::to_string(getter.index) + ", ";
    if (!append_repr(text, getter.doc)) return empty;
    text += ')';
    return make_str(text).release_value();
}

Value getter_reduce(Value self) {
    auto& getter = self.as<TupleGetter>();
    Owned const index(make_int(getter.index));
    Ref<Tuple> const arguments = make_tuple({index.get(), getter.doc});
    return make_tuple({Value::of(&type_of(self)), arguments.value()}).release_value();
}

constexpr Native getter_methods[] = {
    method<&getter_reduce, "__reduce__(/)">(""),
};
constexpr Member getter_members[] = {
    {"__doc__", [](Value self) { return retain(self.as<TupleGetter>().doc); },
     [](Value self, Value value) {
         store(self.as<TupleGetter>().doc, value ? retain(value) : none);
         return true;
     }},
};

void define_tuple_getter() {
    Slots slots;
    slots.make = make_by<&make_getter, "_tuplegetter(index, doc, /)">;
    slots.repr = getter_repr;
    slots.descriptor_get = getter_get;
    slots.descriptor_set = getter_set;
    define_type(tuple_getter_type, {.name = "_tuplegetter",
                                    .module = "collections",
                                    .layout = &ListedLayout<TupleGetter>::layout,
                                    .size = sizeof(TupleGetter),
                                    .slots = slots,
                                    .methods = getter_methods,
                                    .members = getter_members});
}

// --- _count_elements: what Counter.update does with an iterable

bool count_in_dict(Dict& counts, Value iterable) {
    return for_each(iterable, [&](Value item) {
        auto const number = hash(item);
        if (!number) return false;
        auto const found = lookup(counts, item, *number);
        if (!found) return false;
        if (!*found) return insert(counts, item, Value::integer(1), *number);
        Owned const before(*found);
        Owned const after(binary(BinaryOperator::add, before.get(), Value::integer(1)));
        return after && insert(counts, item, after.get(), *number);
    });
}

bool count_elements(Value counts, Value iterable) {
    // A class may look up and store in its own way.
    if (is_a(counts, type_is_dict) && type_of(counts).slots.set_item == dict_type.slots.set_item) {
        Value const own_get = lookup_in_type(type_of(counts), intern("get"));
        if (own_get == get(*dict_type.dict, intern("get"))) return count_in_dict(counts.as<Dict>(), iterable);
    }
    Owned const get_method(get_attribute(counts, "get"));
    if (!get_method) return false;
    return for_each(iterable, [&](Value item) {
        Owned const before(call(get_method.get(), {item, Value::integer(0)}));
        if (!before) return false;
        Owned const after(binary(BinaryOperator::add, before.get(), Value::integer(1)));
        return after && set_item(counts, item, after.get());
    });
}

constexpr Native functions[] = {
    function<&count_elements, "_count_elements(mapping, iterable, /)">(
        "Count elements in the iterable, updating the mapping"),
};

void define_types() {
    define_deque_types();
    define_default_dict_type();
    define_ordered_dict_type();
    define_tuple_getter();
}
FurtherTypes const types{define_types};

bool fill(Module& module) {
    Ref<Str> const doc =
        make_str("High performance data structures.\n- deque:        ordered collection accessible from "
                 "endpoints only\n- defaultdict:  dict subclass with a default value factory\n");
    put(*module.dict, names::__doc__, doc.value());
    for (Type* type : {&deque_type, &deque_iterator_type, &deque_reverse_iterator_type, &default_dict_type,
                       &ordered_dict_type, &tuple_getter_type})
        put(*module.dict, type->name, Value::of(type));
    add_functions(*module.dict, functions, intern("_collections"));
    return true;
}

}  // namespace

extern NativeModule const collections_module;
NativeModule const collections_module{"_collections", fill};

}  // namespace gossamer
