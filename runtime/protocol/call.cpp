// Calls: everything goes through the `call` slot of the callee's type.
#include "runtime/protocol/argument_row.hpp"
#include "runtime/protocol/attributes.hpp"

namespace gossamer {

namespace {

[[gnu::noinline, gnu::cold]] Value not_callable(Value callee) {
    return raise(type_error_type, "'{}' object is not callable", display_name(type_of(callee)));
}

Arguments all_positional(std::initializer_list<Value> values) {
    return {values.begin(), static_cast<uint32_t>(values.size())};
}

}  // namespace

bool is_callable(Value value) { return type_of(value).slots.call; }

Value call(Value callee, Arguments const& arguments) {
    auto* const slot = type_of(callee).slots.call;
    if (!slot) [[unlikely]]
        return not_callable(callee);
    if (stack_is_low()) [[unlikely]]
        return raise_recursion_error(" while calling a Python object");
    return slot(callee, arguments);
}

Value call(Value callee) { return call(callee, Arguments()); }

Value call(Value callee, std::initializer_list<Value> positional) { return call(callee, all_positional(positional)); }

Value call(Value callee, Tuple& positional, Dict* keywords) {
    if (!keywords || keywords->size() == 0)
        return call(callee, {positional.items, static_cast<uint32_t>(positional.size)});
    size_t const count = keywords->size();
    ArgumentRow<12> row(positional.size + count);
    std::copy_n(positional.items, positional.size, row.begin());
    // The values are counted: the callee may change the dict.
    Ref<Tuple> names = allocate_tuple(count);
    Ref<Tuple> values = allocate_tuple(count);
    if (!names || !values) return empty;
    uint32_t position = 0;
    for (size_t i = 0; i < count; ++i) {
        DictEntry* const entry = next_entry(*keywords, position);
        if (!is_a(entry->key, type_is_str)) return raise(type_error_type, "keywords must be strings");
        names->items[i] = retain(entry->key);
        values->items[i] = retain(entry->value);
        row[positional.size + i] = entry->value;
    }
    return call(callee, {row.begin(), static_cast<uint32_t>(positional.size), names.get()});
}

Value call_method(Value object, Str* name, std::initializer_list<Value> positional) {
    Method const method = get_method(object, name);
    if (!method) return empty;
    if (method.is_unbound) return call(method.callable.get(), WithFirst(object, all_positional(positional)));
    return call(method.callable.get(), all_positional(positional));
}

Value call_special(Value self, Str* name, std::initializer_list<Value> positional) {
    Type& type = type_of(self);
    Value const found = lookup_in_type(type, name);
    if (!found) return raise_attribute_error(self, name);
    if (type_of(found).has(type_is_method_descriptor)) {
        Owned const held = Owned::share(found);
        return call(found, WithFirst(self, all_positional(positional)));
    }
    Owned const bound = bind_descriptor(found, self, type);
    if (!bound) return empty;
    return call(bound.get(), all_positional(positional));
}

}  // namespace gossamer
