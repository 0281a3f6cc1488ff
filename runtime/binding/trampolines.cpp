// The slots of classes of programs: each calls the special method that the class defines, and checks its result.
#include "runtime/binding/trampolines.hpp"

#include "runtime/core/int.hpp"
#include "runtime/protocol/float_view.hpp"
#include "runtime/protocol/warn.hpp"

namespace gossamer {

namespace detail {

Dunder find_dunder(Value self, Str* name) {
    Type& type = type_of(self);
    Value const found = lookup_in_type(type, name);
    if (!found) return {};
    Type const& kind = type_of(found);
    if (kind.has(type_is_method_descriptor)) [[likely]]
        return {Owned::share(found), Dunder::unbound};
    if (!kind.slots.descriptor_get) return {Owned::share(found), Dunder::bound};
    Owned const descriptor = Owned::share(found);
    Owned bound = kind.slots.descriptor_get(found, self, Value::of(&type));
    if (!bound) return {Owned(), Dunder::failed};
    return {std::move(bound), Dunder::bound};
}

Value call_with_first(Value callee, Value first, Arguments const& arguments) {
    size_t const count = arguments.positional + (arguments.keywords ? arguments.keywords->size : 0);
    constexpr size_t few = 12;
    Value on_stack[few + 1];
    std::vector<Value> on_heap;
    Value* values = on_stack;
    if (count > few) {
        on_heap.resize(count + 1);
        values = on_heap.data();
    }
    values[0] = first;
    for (size_t i = 0; i < count; ++i) values[i + 1] = arguments.values[i];
    return call(callee, Arguments{values, arguments.positional + 1, arguments.keywords});
}

Value call_dunder_with(Value self, Str* name, Arguments const& arguments) {
    Dunder const dunder = find_dunder(self, name);
    if (dunder.state == Dunder::unbound) [[likely]]
        return call_with_first(dunder.callable.get(), self, arguments);
    if (dunder.state == Dunder::bound) return call(dunder.callable.get(), arguments);
    if (dunder.state == Dunder::missing) return raise(attribute_error_type, "{}", name->view());
    return empty;
}

}  // namespace detail

namespace {

using namespace detail;
using namespace names;

char const* type_name(Value value) { return type_of(value).name_text(); }

template <Str** Name> Value call_text(Value self) {
    Owned text = TRY(Owned(call_dunder(self, *Name)));
    if (as_str(text.get())) [[likely]]
        return text.release();
    return raise(type_error_type, "{} returned non-string (type {})", (*Name)->view(), type_name(text.get()));
}

// A __repr__ that cannot even be had is passed over, unlike a __str__.
Value call_repr(Value self) {
    Dunder const dunder = find_dunder(self, __repr__);
    if (dunder.state == Dunder::failed || !dunder.is_there()) [[unlikely]] {
        if (is_pending()) clear_pending();
        return object_type.slots.repr(self);
    }
    Owned text = TRY(Owned(call_found(dunder, self)));
    if (as_str(text.get())) [[likely]]
        return text.release();
    return raise(type_error_type, "__repr__ returned non-string (type {})", type_name(text.get()));
}

template <Str** Name> Value call_unary(Value self) { return call_dunder(self, *Name); }

// A number of a subclass is taken, for now.
[[gnu::noinline, gnu::cold]] Value with_warning(Owned number, std::string const& what, char const* type) {
    if (!warn(deprecation_warning_type,
              "{} (type {}).  The ability to return an instance of a strict subclass of {} is deprecated, and may be "
              "removed in a future version of Python.",
              what, type_name(number.get()), type))
        return empty;
    return number.release();
}

template <Str** Name> Value call_to_int(Value self) {
    Owned number = TRY(Owned(call_dunder(self, *Name)));
    if (is_exact_int(number.get())) [[likely]]
        return number.release();
    if (is_int(number.get()))
        return with_warning(std::move(number), fmt::format("{} returned non-int", (*Name)->view()), "int");
    return raise(type_error_type, "{} returned non-int (type {})", (*Name)->view(), type_name(number.get()));
}

Value call_to_float(Value self) {
    Owned number = TRY(Owned(call_dunder(self, __float__)));
    if (is_exactly(number.get(), float_type)) [[likely]]
        return number.release();
    if (is_a(number.get(), type_is_float))
        return with_warning(std::move(number), fmt::format("{}.__float__ returned non-float", type_name(self)),
                            "float");
    return raise(type_error_type, "{}.__float__ returned non-float (type {})", type_name(self),
                 type_name(number.get()));
}

std::optional<int64_t> call_hash(Value self) {
    Dunder const dunder = find_dunder(self, __hash__);
    if (dunder.state == Dunder::failed) clear_pending();
    if (!dunder.is_there() || dunder.callable.get().is_none())
        return raise(type_error_type, "unhashable type: '{}'", type_name(self));
    Owned const number = TRY(Owned(call_found(dunder, self)));
    if (!is_int(number.get())) return raise(type_error_type, "__hash__ method should return an integer");
    int64_t const hash = fitting_int64(number.get()).value_or(0);
    if (!fitting_int64(number.get())) return ints::hash(number.get());
    return hash == -1 ? -2 : hash;
}

Value call_compare(Value self, Value other, Comparison how) {
    static Str** const by_comparison[] = {&__lt__, &__le__, &__eq__, &__ne__, &__gt__, &__ge__};
    Dunder const dunder = find_dunder(self, *by_comparison[static_cast<size_t>(how)]);
    if (dunder.is_there()) [[likely]]
        return call_found(dunder, self, other);
    // A method that cannot even be had has nothing to say.
    if (dunder.state == Dunder::failed) clear_pending();
    return not_implemented;
}

// Objects that are each other's __call__ make no frames that could be counted, and must not use up the whole stack: as
// many links as CPython allows calls inside C.
[[gnu::noinline, gnu::cold]] Value call_link(Value callable, Arguments const& arguments) {
    static thread_local int links = 0;  // on the machine stack, which is the thread's
    constexpr int most_links = 10'000;
    if (links >= most_links) return raise_recursion_error(" while calling a Python object");
    ++links;
    Value const result = call(callable, arguments);
    --links;
    return result;
}
Value call_call(Value self, Arguments const& arguments) {
    if (stack_is_low()) return raise_recursion_error("");
    Dunder const dunder = find_dunder(self, __call__);
    if (dunder.state == Dunder::unbound) [[likely]]
        return call_with_first(dunder.callable.get(), self, arguments);
    if (dunder.state == Dunder::bound) return call_link(dunder.callable.get(), arguments);
    if (dunder.state == Dunder::missing) return raise(attribute_error_type, "__call__");
    return empty;
}

// --- attributes

// __getattribute__ may be a built-in's while __getattr__ is the program's: then it is asked without making an
// exception.
Value call_get_attribute(Value self, Str* name) {
    Type& type = type_of(self);
    Value const fallback = lookup_in_type(type, __getattr__);
    Value const own = lookup_in_type(type, __getattribute__);
    bool const is_generic = own && own == lookup_in_type(object_type, __getattribute__);
    Owned found;
    if (is_generic) {
        auto answer = generic_find_attribute(self, name);
        if (!answer) {
            if (!fallback || !is_pending(attribute_error_type)) return empty;
            clear_pending();
        } else {
            if (*answer) return *answer;
            if (!fallback) return raise_attribute_error(self, name);
        }
    } else {
        found = Owned(call_dunder(self, __getattribute__, Value::of(name)));
        if (found || !fallback || !is_pending(attribute_error_type)) return found.release();
        clear_pending();
    }
    return call_dunder(self, __getattr__, Value::of(name));
}

bool call_set_attribute(Value self, Str* name, Value value) {
    Owned const done = value ? call_dunder(self, __setattr__, Value::of(name), value)
                             : call_dunder(self, __delattr__, Value::of(name));
    return bool(done);
}

// --- life

Value call_make(Type& type, Arguments const& arguments) {
    Value const found = lookup_in_type(type, __new__);
    if (!found) return raise(type_error_type, "cannot create '{}' instances", type.name_text());
    Owned callable = Owned::share(found);
    if (auto const bind = type_of(found).slots.descriptor_get) {
        callable = Owned(bind(found, empty, Value::of(&type)));
        if (!callable) return empty;
    }
    return call_with_first(callable.get(), Value::of(&type), arguments);
}

bool call_initialise(Value self, Arguments const& arguments) {
    Owned const result = call_dunder_with(self, __init__, arguments);
    if (!result) return false;
    if (result.get().is_none()) [[likely]]
        return true;
    return raise(type_error_type, "__init__() should return None, not '{}'", type_name(result.get()));
}

void call_finalise(Value self) {
    Dunder const dunder = find_dunder(self, __del__);
    if (dunder.state == Dunder::missing) return;
    Owned const result = dunder.is_there() ? call_found(dunder, self) : empty;
    if (!result) report_unraisable(dunder.callable.get());
}

// --- containers

Value call_iterate(Value self) {
    Dunder const dunder = find_dunder(self, __iter__);
    // (One that cannot even be had counts as none.)
    if (dunder.state == Dunder::failed) clear_pending();
    if (!dunder.is_there() || dunder.callable.get().is_none())
        return raise(type_error_type, "'{}' object is not iterable", type_name(self));
    return call_found(dunder, self);
}

Value call_next(Value self) {
    Value const item = call_dunder(self, __next__);
    if (!item) [[unlikely]] {
        if (is_pending(stop_iteration_type)) clear_pending();
        // Taken away while a loop is under way.
        if (is_pending(attribute_error_type) && !lookup_in_type(type_of(self), __next__)) {
            clear_pending();
            return raise(type_error_type, "'{}' object is not iterable", type_name(self));
        }
    }
    return item;
}

std::optional<int64_t> call_length(Value self) {
    Owned const result = TRY(Owned(call_dunder(self, __len__)));
    Owned const number = TRY(Owned(to_index(result.get())));
    if (sign_of(number.get()) < 0) return raise(value_error_type, "__len__() should return >= 0");
    if (auto const length = fitting_int64(number.get())) return length;
    return raise(overflow_error_type, "cannot fit '{}' into an index-sized integer", type_name(result.get()));
}

std::optional<bool> call_contains(Value self, Value item) {
    Dunder const dunder = find_dunder(self, __contains__);
    if (dunder.state == Dunder::failed) return std::nullopt;
    if (!dunder.is_there() || dunder.callable.get().is_none())
        return raise(type_error_type, "'{}' object is not a container", type_name(self));
    Owned const answer = TRY(Owned(call_found(dunder, self, item)));
    return truth(answer.get());
}

Value call_get_item(Value self, Value key) { return call_dunder(self, __getitem__, key); }
bool call_set_item(Value self, Value key, Value value) {
    Owned const done = value ? call_dunder(self, __setitem__, key, value) : call_dunder(self, __delitem__, key);
    return bool(done);
}

std::optional<bool> call_truth(Value self) {
    Owned const answer = TRY(Owned(call_dunder(self, __bool__)));
    if (answer.get().is_boolean()) [[likely]]
        return answer.get() == true_value;
    return raise(type_error_type, "__bool__ should return bool, returned {}", type_name(answer.get()));
}

// --- descriptors

Value none_if_empty(Value value) { return value ? value : none; }
Value call_descriptor_get(Value self, Value instance, Value owner) {
    return call_dunder(self, __get__, none_if_empty(instance), none_if_empty(owner));
}
bool call_descriptor_set(Value self, Value instance, Value value) {
    Owned const done = value ? call_dunder(self, __set__, instance, value) : call_dunder(self, __delete__, instance);
    return bool(done);
}

Value call_format(Value self, Str* specification) {
    Owned text = TRY(Owned(call_dunder(self, __format__, Value::of(specification))));
    if (as_str(text.get())) [[likely]]
        return text.release();
    return raise(type_error_type, "__format__ must return a str, not {}", type_name(text.get()));
}

Slots make_trampolines() {
    Slots slots{
        .repr = call_repr,
        .str = call_text<&__str__>,
        .hash = call_hash,
        .compare = call_compare,
        .call = call_call,
        .get_attribute = call_get_attribute,
        .set_attribute = call_set_attribute,
        .make = call_make,
        .initialise = call_initialise,
        .finalise = call_finalise,
        .iterate = call_iterate,
        .next = call_next,
        .length = call_length,
        .contains = call_contains,
        .get_item = call_get_item,
        .set_item = call_set_item,
        .truth = call_truth,
        .to_index = call_to_int<&__index__>,
        .to_integer = call_to_int<&__int__>,
        .to_float = call_to_float,
        .unary = {call_unary<&__neg__>, call_unary<&__pos__>, call_unary<&__invert__>, call_unary<&__abs__>},
        .descriptor_get = call_descriptor_get,
        .descriptor_set = call_descriptor_set,
        .await = call_unary<&__await__>,
        .async_iterate = call_unary<&__aiter__>,
        .async_next = call_unary<&__anext__>,
        .format = call_format,
    };
    fill_operator_trampolines(slots);
    return slots;
}

}  // namespace

Slots const trampolines = make_trampolines();

}  // namespace gossamer
