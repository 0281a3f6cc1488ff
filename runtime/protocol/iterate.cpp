// iter(), next(), and taking everything that comes.
#include "runtime/errors/signals.hpp"
#include "runtime/protocol/iterators.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/protocol/sequence_view.hpp"

namespace gossamer {

bool is_iterator(Value value) { return type_of(value).slots.next; }

Value get_iterator(Value iterable) {
    Type& type = type_of(iterable);
    if (type.slots.iterate) [[likely]] {
        Value const iterator = type.slots.iterate(iterable);
        if (!iterator || is_iterator(iterator)) [[likely]]
            return iterator;
        Owned const wrong(iterator);
        return raise(type_error_type, "iter() returned non-iterator of type '{}'", type_of(iterator).name_text());
    }
    if (has_items(type)) return make_sequence_iterator(iterable);
    return raise(type_error_type, "'{}' object is not iterable", type.name_text());
}

Value next_item(Value iterator) {
    Type& type = type_of(iterator);
    if (!type.slots.next) return raise(type_error_type, "'{}' object is not an iterator", type.name_text());
    // Built-in functions that take items without end call nothing else that would notice.
    if (!check_signal()) [[unlikely]]
        return empty;
    Value const item = type.slots.next(iterator);
    if (item) [[likely]]
        return item;
    if (is_pending() && is_pending(stop_iteration_type)) clear_pending();
    return empty;
}

namespace {

// The answer of __length_hint__, or the fallback: not every object has one, and a TypeError is as good as none.
std::optional<int64_t> ask_length_hint(Value value, int64_t fallback) {
    Value const found = lookup_special(value, names::__length_hint__);
    if (!found) {
        if (is_pending()) return std::nullopt;
        return fallback;
    }
    Owned const method(found);
    Owned const hint = call(method.get());
    if (!hint) {
        if (!is_pending(type_error_type)) return std::nullopt;
        clear_pending();
        return fallback;
    }
    if (hint.get() == not_implemented) return fallback;
    if (!is_int(hint.get()))
        return raise(type_error_type, "__length_hint__ must be an integer, not {}", type_of(hint.get()).name_text());
    auto const size = to_int64(hint.get());
    if (!size) return std::nullopt;
    if (*size < 0) return raise(value_error_type, "__length_hint__() should return >= 0");
    return size;
}

}  // namespace

std::optional<int64_t> length_hint(Value value, int64_t fallback) {
    if (type_of(value).slots.length) {
        auto const size = length(value);
        if (size) return size;
        if (!is_pending(type_error_type)) return std::nullopt;
        clear_pending();
    }
    return ask_length_hint(value, fallback);
}

Ref<Tuple> to_tuple(Value iterable) {
    if (is_exactly(iterable, tuple_type)) return Ref<Tuple>::share(&iterable.as<Tuple>());
    if (is_exactly(iterable, list_type)) return make_tuple(iterable.as<List>().view());
    Ref<List> list = TRY(to_list(iterable));
    return make_tuple(list->view());
}

}  // namespace gossamer
