// functools.partial: a callable with some of its arguments given.
#include <cstddef>
#include <vector>

#include "runtime/protocol/attributes.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/class_item.hpp"
#include "runtime/types/classes.hpp"
#include "stdlib/modules/functools.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer {

Type partial_type;

namespace {

struct Partial : Object {
    Record* record;
    Value function;
    Tuple* arguments;
    Dict* keywords;
    static constexpr char const* names[] = {"func", "args", "keywords"};
    template <class Each> void each(Each each) {
        each(function);
        each(arguments);
        each(keywords);
    }
};

Partial& partial_of(Value value) { return value.as<Partial>(); }

Ref<Tuple> join(Tuple& first, std::span<Value const> rest) {
    Ref<Tuple> row = allocate_tuple(first.size + rest.size());
    for (uint64_t i = 0; i < first.size; ++i) row->items[i] = retain(first.items[i]);
    for (size_t i = 0; i < rest.size(); ++i) row->items[first.size + i] = retain(rest[i]);
    return row;
}

bool add_keywords(Dict& keywords, Arguments const& arguments) {
    if (!arguments.keywords) return true;
    for (uint64_t i = 0; i < arguments.keywords->size; ++i)
        if (!insert(keywords, arguments.keywords->items[i], arguments[arguments.positional + i])) return false;
    return true;
}

Value partial_make(Type& type, Arguments const& arguments) {
    if (!arguments.positional) return raise(type_error_type, "type 'partial' takes at least one argument");
    Value function = arguments[0];
    if (!is_callable(function)) return raise(type_error_type, "the first argument must be callable");
    std::span<Value const> const rest(arguments.values + 1, arguments.positional - 1);
    Ref<Tuple> row;
    Ref<Dict> keywords;
    // A partial of a partial without attributes of its own is one partial.
    if (is_instance(function, partial_type) &&
        !(record_of(*function.object()) && record_of(*function.object())->dict)) {
        Partial& inner = partial_of(function);
        row = join(*inner.arguments, rest);
        keywords = copy_of(*inner.keywords);
        function = inner.function;
    } else {
        row = make_tuple(rest);
        keywords = make_dict();
    }
    if (!add_keywords(*keywords, arguments)) return empty;
    Partial* const partial = TRY(allocate_instance<Partial>(type));
    partial->function = retain(function);
    partial->arguments = row.release();
    partial->keywords = keywords.release();
    return Value::of(partial);
}

Value call_with_keywords(Partial& partial, Arguments const& arguments) {
    Ref<Dict> const keywords = copy_of(*partial.keywords);
    if (!add_keywords(*keywords, arguments)) return empty;
    Ref<Tuple> const row = join(*partial.arguments, {arguments.values, arguments.positional});
    return call(partial.function, *row, keywords.get());
}

Value partial_call(Value self, Arguments const& arguments) {
    Partial& partial = partial_of(self);
    Owned const held = Owned::share(self);
    if (partial.keywords->live) return call_with_keywords(partial, arguments);
    size_t const given = partial.arguments->size;
    size_t const passed = arguments.positional + (arguments.keywords ? arguments.keywords->size : 0);
    Value few[8];
    std::vector<Value> many;
    Value* row = few;
    if (given + passed > 8) {
        many.resize(given + passed);
        row = many.data();
    }
    for (size_t i = 0; i < given; ++i) row[i] = partial.arguments->items[i];
    for (size_t i = 0; i < passed; ++i) row[given + i] = arguments.values[i];
    return call(partial.function,
                Arguments{row, static_cast<uint32_t>(given + arguments.positional), arguments.keywords});
}

Value partial_repr(Value self) {
    Partial& partial = partial_of(self);
    ReprGuard const guard(&partial);
    if (guard.failed()) return empty;
    if (guard.is_recursive()) return make_ascii("...").release_value();
    Owned const module = TRY(Owned(get_attribute(Value::of(&type_of(self)), names::__module__)));
    std::string text;
    if (!append_str(text, module.get())) return empty;
    text += '.';
    if (!append_str(text, type_of(self).qualified_name)) return empty;
    text += '(';
    if (!append_repr(text, partial.function)) return empty;
    for (Value const argument : partial.arguments->view()) {
        text += ", ";
        if (!append_repr(text, argument)) return empty;
    }
    uint32_t position = 0;
    while (DictEntry* entry = next_entry(*partial.keywords, position)) {
        Owned const key = Owned::share(entry->key), value = Owned::share(entry->value);
        text += ", ";
        if (!append_str(text, key.get())) return empty;
        text += '=';
        if (!append_repr(text, value.get())) return empty;
    }
    text += ')';
    return make_str(text).release_value();
}

Value partial_reduce(Value self) {
    Partial& partial = partial_of(self);
    Ref<Tuple> const function = make_tuple({partial.function});
    Record const* const record = record_of(partial);
    Value const attributes = record && record->dict ? Value::of(record->dict) : none;
    Ref<Tuple> const state =
        make_tuple({partial.function, Value::of(partial.arguments), Value::of(partial.keywords), attributes});
    return make_tuple({Value::of(&type_of(self)), function.value(), state.value()}).release_value();
}

bool partial_set_state(Value self, Value state) {
    Tuple* const parts = as_tuple(state);
    if (!parts || parts->size != 4 || !is_callable(parts->items[0]) || !as_tuple(parts->items[1]) ||
        !(parts->items[2].is_none() || as_dict(parts->items[2])))
        return raise(type_error_type, "invalid partial state");
    Owned const held = Owned::share(state);
    Partial& partial = partial_of(self);
    Ref<Tuple> arguments = TRY(to_tuple(parts->items[1]));
    // Plain ones are taken as they are, and may be shared.
    Ref<Dict> keywords = parts->items[2].is_none()                ? make_dict()
                         : is_exactly(parts->items[2], dict_type) ? Ref<Dict>::share(&parts->items[2].as<Dict>())
                                                                  : copy_of(parts->items[2].as<Dict>());
    store(partial.function, retain(parts->items[0]));
    Tuple* const old_arguments = move_out(partial.arguments, arguments.release());
    Dict* const old_keywords = move_out(partial.keywords, keywords.release());
    release(static_cast<Object*>(old_arguments));
    release(static_cast<Object*>(old_keywords));
    Value const attributes = parts->items[3];
    return set_object_dict(self, as_dict(attributes) ? attributes : empty);
}

// Found through an instance it stays what it is, and warns that later versions bind it as a method.
Value partial_get(Value self, Value instance, Value) {
    if (instance && !instance.is_none() &&
        !warn(future_warning_type,
              "functools.partial will be a method descriptor in future Python versions; wrap it in staticmethod() if "
              "you want to preserve the old behavior"))
        return empty;
    return retain(self);
}

constexpr Native partial_methods[] = {
    method<&partial_reduce, "__reduce__(/)">(""),
    method<&partial_set_state, "__setstate__(object, /)">(""),
    class_item_method,
};
constexpr Member partial_members[] = {
    {"func", [](Value self) { return retain(partial_of(self).function); }, refuse_write,
     "function object to use in future partial calls"},
    {"args", [](Value self) { return retain(Value::of(partial_of(self).arguments)); }, refuse_write,
     "tuple of arguments to future partial calls"},
    {"keywords", [](Value self) { return retain(Value::of(partial_of(self).keywords)); }, refuse_write,
     "dictionary of keyword arguments to future partial calls"},
};

}  // namespace

void define_partial_type() {
    Slots slots;
    slots.make = partial_make;
    slots.call = partial_call;
    slots.repr = partial_repr;
    slots.descriptor_get = partial_get;
    define_type(partial_type,
                {.name = "partial",
                 .module = "functools",
                 .doc = "Create a new function with partial application of the given arguments\nand keywords.",
                 .layout = &ListedLayout<Partial>::layout,
                 .size = sizeof(Partial),
                 .record_offset = offsetof(Partial, record),
                 .flags = type_is_subclassable | type_has_dict | type_has_weakrefs,
                 .slots = slots,
                 .methods = partial_methods,
                 .members = partial_members});
}

}  // namespace gossamer
