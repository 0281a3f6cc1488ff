// reversed and enumerate.
#include "runtime/errors/nearest_name.hpp"
#include "runtime/types/class_item.hpp"
#include "runtime/types/iterator_tools.hpp"
#include "runtime/types/iterators.hpp"
#include "runtime/types/rows.hpp"

namespace gossamer {

Type reversed_type, enumerate_type;

namespace {

// --- reversed

struct Reversed : Object {
    Value sequence;  // owned; empty once exhausted
    int64_t index;   // of what comes next
};

void visit_reversed(Object& object, Visitor& visitor) { visitor.visit(static_cast<Reversed&>(object).sequence); }
void destroy_reversed(Object& object) { release(std::exchange(static_cast<Reversed&>(object).sequence, empty)); }
constexpr Layout reversed_layout{.name = "reversed",
                                 .visit = visit_reversed,
                                 .destroy = destroy_reversed,
                                 .size = size_of_iterator<Reversed>,
                                 .name_edges = [](Object& object, EdgeNamer& namer) {
                                     auto& self = static_cast<Reversed&>(object);
                                     namer.part("what it goes through", self.sequence);
                                 }};

Value reversed_make(Type& type, Arguments const& arguments) {
    if (!may_refuse_keywords(type, reversed_type, arguments, "reversed")) return empty;
    if (!check_positional("reversed", arguments.positional, 1, 1)) return empty;
    Value const sequence = arguments[0];
    Owned const method(lookup_special(sequence, names::__reversed__));
    if (!method && is_pending()) return empty;
    if (method && !method.get().is_none()) return call(method.get());
    Type& sequence_type = type_of(sequence);
    if (method || !has_items(sequence_type))
        return raise(type_error_type, "'{}' object is not reversible", sequence_type.name_text());
    auto const size = length(sequence);
    if (!size) return empty;
    Reversed* const reversed = TRY(allocate_instance<Reversed>(type));
    reversed->sequence = retain(sequence);
    reversed->index = *size - 1;
    return Value::of(reversed);
}

Value reversed_next(Value self) {
    auto& reversed = self.as<Reversed>();
    if (!reversed.sequence) return empty;
    if (reversed.index >= 0) {
        Owned const sequence = Owned::share(reversed.sequence);
        Value const item = get_item(sequence.get(), Value::integer(reversed.index));
        if (item) {
            --reversed.index;
            return item;
        }
        if (is_pending(index_error_type) || is_pending(stop_iteration_type)) clear_pending();
    }
    reversed.index = -1;
    release(std::exchange(reversed.sequence, empty));
    return empty;
}

std::optional<int64_t> reversed_length_hint(Value self) {
    auto& reversed = self.as<Reversed>();
    if (!reversed.sequence) return 0;
    auto const size = length(reversed.sequence);
    if (!size) return std::nullopt;
    int64_t const left = reversed.index + 1;
    return *size < left ? 0 : left;
}

Value reversed_reduce(Value self) {
    auto& reversed = self.as<Reversed>();
    Value const type = Value::of(&type_of(self));
    if (!reversed.sequence) {
        Ref<Tuple> const nothing = make_tuple({Value::of(&empty_tuple())});
        return make_tuple({type, nothing.value()}).release_value();
    }
    Ref<Tuple> const arguments = make_tuple({reversed.sequence});
    return make_tuple({type, arguments.value(), Value::integer(reversed.index)}).release_value();
}

bool reversed_set_state(Value self, Value given) {
    auto const state = iterator_state(given);
    if (!state) return false;
    auto& reversed = self.as<Reversed>();
    if (!reversed.sequence) return true;
    auto const size = length(reversed.sequence);
    if (!size) return false;
    reversed.index = *state < -1 ? -1 : *state >= *size ? *size - 1 : *state;
    return true;
}

constexpr Native reversed_methods[] = {
    method<&reversed_length_hint, "__length_hint__(/)">("Private method returning an estimate of len(list(it))."),
    method<&reversed_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&reversed_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

// --- enumerate

struct Enumerate : Object {
    Value iterator;  // owned, as are the rest
    Value index;     // of what comes next: an int of any size
    Tuple* pair;
};

void visit_enumerate(Object& object, Visitor& visitor) {
    auto& enumerate = static_cast<Enumerate&>(object);
    visitor.visit(enumerate.iterator);
    visitor.visit(enumerate.pair);
}
void destroy_enumerate(Object& object) {
    auto& enumerate = static_cast<Enumerate&>(object);
    release(enumerate.iterator);
    if (enumerate.pair) release(static_cast<Object*>(enumerate.pair));
    release(enumerate.index);
}
constexpr Layout enumerate_layout{.name = "enumerate",
                                  .visit = visit_enumerate,
                                  .destroy = destroy_enumerate,
                                  .size = size_of_iterator<Enumerate>,
                                  .name_edges = [](Object& object, EdgeNamer& namer) {
                                      auto& self = static_cast<Enumerate&>(object);
                                      namer.part("what it goes through", self.iterator);
                                      namer.part("its last pair", self.pair);
                                  }};

// iterable and start, by position or by name, with the oracle's complaints.
bool enumerate_arguments(Arguments const& arguments, Value& iterable, Value& start) {
    size_t const named = arguments.keywords ? arguments.keywords->size : 0, all = arguments.positional + named;
    auto is_named = [&](size_t i, std::string_view name) {
        return as_str(arguments.keywords->items[i])->view() == name;
    };
    auto complain = [&](size_t i) -> bool {
        return raise(type_error_type, "'{}' is an invalid keyword argument for enumerate()",
                     as_str(arguments.keywords->items[i])->view());
    };
    if (all > 2 && arguments.positional)
        return raise(type_error_type, "enumerate() takes at most 2 arguments ({} given)", all);
    if (all == 0 || all > 2) return raise(type_error_type, "enumerate() missing required argument 'iterable'");
    if (arguments.positional) iterable = arguments[0];
    if (arguments.positional == 2) start = arguments[1];
    for (size_t i = 0; i < named; ++i) {
        Value const given = arguments[arguments.positional + i];
        if (is_named(i, "start") && (arguments.positional || named == 2) && !start)
            start = given;
        else if (is_named(i, "iterable") && !iterable)
            iterable = given;
        else
            return complain(i);
    }
    return iterable || raise(type_error_type, "enumerate() missing required argument 'iterable'");
}

Value enumerate_from(Type& type, Value iterable, Value start) {
    Owned index(Value::integer(0));
    if (start) {
        index = TRY(Owned(to_index(start)));
        index = Owned(exact_int(index.get()));
    }
    Owned iterator = TRY(Owned(get_iterator(iterable)));
    Enumerate* const enumerate = TRY(allocate_instance<Enumerate>(type));
    enumerate->iterator = iterator.release();
    enumerate->index = index.release();
    enumerate->pair = make_pair_of_none().release();
    return Value::of(enumerate);
}

Value enumerate_of_class(Value type, Value iterable, Value start) {
    return enumerate_from(type.as<Type>(), iterable, start);
}

Value enumerate_make(Type& type, Arguments const& arguments) {
    // A class derived from it complains in other words.
    static constexpr Native derived = method<&enumerate_of_class, "enumerate(iterable, start=<unrepresentable>)">();
    if (&type != &enumerate_type) return derived.invoke(derived, Value::of(&type), arguments);
    Value iterable, start;
    return enumerate_arguments(arguments, iterable, start) ? enumerate_from(type, iterable, start) : empty;
}

Value enumerate_next(Value self) {
    auto& enumerate = self.as<Enumerate>();
    Owned item(next_item(enumerate.iterator));
    if (!item) return empty;
    Value const index = enumerate.index;
    Value const following = index.is_integer() && index.as_integer() < Value::largest_integer
                                ? Value::integer(index.as_integer() + 1)
                                : ints::add(index, Value::integer(1));
    if (!following) return empty;
    enumerate.index = following;
    return hand_out_pair(*enumerate.pair, index, item.release());
}

Value enumerate_reduce(Value self) {
    auto& enumerate = self.as<Enumerate>();
    Ref<Tuple> const arguments = make_tuple({enumerate.iterator, enumerate.index});
    return make_tuple({Value::of(&type_of(self)), arguments.value()}).release_value();
}

constexpr Native enumerate_methods[] = {
    method<&enumerate_reduce, "__reduce__(/)">("Return state information for pickling."),
    class_item_method,
};

}  // namespace

void define_reversed_and_enumerate() {
    define_type(reversed_type, {.name = "reversed",
                                .doc = "reversed(sequence, /)\n--\n\n"
                                       "Return a reverse iterator over the values of the given sequence.",
                                .layout = &reversed_layout,
                                .size = sizeof(Reversed),
                                .flags = type_is_subclassable,
                                .slots = iterator_tool_slots(reversed_make, reversed_next),
                                .methods = reversed_methods});
    define_type(
        enumerate_type,
        {.name = "enumerate",
         .doc = "enumerate(iterable, start=0)\n--\n\n"
                "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\nThe enumerate "
                "object yields pairs containing a count (from start, which\ndefaults to zero) and a value yielded "
                "by the iterable argument.\n\nenumerate is useful for obtaining an indexed list:\n    (0, seq[0]), "
                "(1, seq[1]), (2, seq[2]), ...",
         .layout = &enumerate_layout,
         .size = sizeof(Enumerate),
         .flags = type_is_subclassable,
         .slots = iterator_tool_slots(enumerate_make, enumerate_next),
         .methods = enumerate_methods});
}

}  // namespace gossamer
