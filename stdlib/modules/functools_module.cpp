// The module _functools: what functools has in C++.
#include "runtime/runtime.hpp"
#include "stdlib/modules/functools.hpp"
#include "stdlib/modules/native_iterator.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

Type key_wrapper_type;

namespace {

// --- cmp_to_key

struct KeyWrapper : Object {
    Value compare;
    Value object;  // empty in what cmp_to_key gives; its calls make those with one
    static constexpr char const* names[] = {"its comparison", "obj"};
    template <class Each> void each(Each each) {
        each(compare);
        each(object);
    }
};

KeyWrapper& wrapper_of(Value value) { return value.as<KeyWrapper>(); }

Value make_wrapper(Value compare, Value object) {
    KeyWrapper* const wrapper = TRY(allocate_instance<KeyWrapper>(key_wrapper_type));
    wrapper->compare = retain(compare);
    wrapper->object = object ? retain(object) : empty;
    return Value::of(wrapper);
}

Value wrap(Value self, Value object) { return make_wrapper(wrapper_of(self).compare, object); }

Value wrapper_call(Value self, Arguments const& arguments) {
    static constexpr Native native = method<&wrap, "K(obj)">();
    return native.invoke(native, self, arguments);
}

Value wrapper_compare(Value self, Value other, Comparison how) {
    if (!is_exactly(other, key_wrapper_type)) return raise(type_error_type, "other argument must be K instance");
    KeyWrapper &left = wrapper_of(self), &right = wrapper_of(other);
    if (!left.object || !right.object) return raise_text(attribute_error_type, "object");
    Owned const answer(call(left.compare, {left.object, right.object}));
    if (!answer) return empty;
    return compare(answer.get(), Value::integer(0), how);
}

constexpr Member wrapper_members[] = {
    {"__text_signature__", [](Value) { return make_ascii("(obj)").release_value(); }},
    {"obj",
     [](Value self) {
         Value const object = wrapper_of(self).object;
         return object ? retain(object) : none;
     },
     [](Value self, Value value) {
         store(wrapper_of(self).object, value ? retain(value) : empty);
         return true;
     },
     "Value wrapped by a key function."},
};

Value reduce(Arguments const& arguments) {
    if (!check_no_keywords("reduce", arguments) || !check_positional("reduce", arguments.positional, 2, 3))
        return empty;
    Value const function = arguments[0], iterable = arguments[1];
    Value const initial = arguments.positional == 3 ? arguments[2] : empty;
    Owned const iterator(get_iterator(iterable));
    if (!iterator) {
        if (!is_pending(type_error_type)) return empty;
        clear_pending();
        return raise(type_error_type, "reduce() arg 2 must support iteration");
    }
    Owned total = initial ? Owned::share(initial) : Owned();
    for (;;) {
        Owned item(next_item(iterator.get()));
        if (!item) break;
        total = total ? Owned(call(function, {total.get(), item.get()})) : std::move(item);
        if (!total) return empty;
    }
    if (is_pending()) return empty;
    if (!total) return raise(type_error_type, "reduce() of empty iterable with no initial value");
    return total.release();
}

constexpr Native functions[] = {
    function<&cmp_to_key, "cmp_to_key(mycmp)">("Convert a cmp= function into a key= function."),
    function<&reduce, "reduce(function, iterable, initial=<unrepresentable>, /)">(
        "Apply a function of two arguments cumulatively to the items of an iterable, from left to right.\n\nThis "
        "effectively "
        "reduces the iterable to a single value.  If initial is present,\nit is placed before the items of the "
        "iterable in "
        "the calculation, and serves as\na default when the iterable is empty.\n\nFor example, reduce(lambda x, y: "
        "x+y, [1, "
        "2, 3, 4, 5])\ncalculates ((((1 + 2) + 3) + 4) + 5)."),
};

void define_types() {
    define_partial_type();
    define_lru_cache_type();
    define_key_wrapper_type();
}
FurtherTypes const types{define_types};

bool fill(Module& module) {
    put(*module.dict, names::__doc__, make_str("Tools that operate on functions.").value());
    put(*module.dict, partial_type.name, Value::of(&partial_type));
    put(*module.dict, lru_cache_wrapper_type.name, Value::of(&lru_cache_wrapper_type));
    add_functions(*module.dict, functions, intern("_functools"));
    return true;
}

}  // namespace

Value cmp_to_key(Value compare) { return make_wrapper(compare, empty); }

void define_key_wrapper_type() {
    Slots slots;
    slots.call = wrapper_call;
    slots.compare = wrapper_compare;
    define_type(key_wrapper_type, {.name = "KeyWrapper",
                                   .module = "functools",
                                   .layout = &ListedLayout<KeyWrapper>::layout,
                                   .size = sizeof(KeyWrapper),
                                   .is_unhashable = true,
                                   .slots = slots,
                                   .members = wrapper_members});
}

extern NativeModule const functools_module;
NativeModule const functools_module{"_functools", fill};

}  // namespace gossamer
