// Iterators of lists, tuples and old-style sequences, and of callables with a sentinel.
#include "runtime/types/iterators.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/text_arguments.hpp"

namespace gossamer {

Type list_iterator_type, tuple_iterator_type, sequence_iterator_type, list_reverse_iterator_type,
    callable_iterator_type;

Value reduce_to_iter_of(Tuple& arguments, Value state) {
    Str* const name = intern("iter");
    Frame* const frame = context().frame;
    auto const found = frame ? find_builtin(*frame, name) : find_in(Value::of(context().builtins), name);
    if (!found) return empty;
    Owned const iter(*found);
    if (!iter) return raise_text(attribute_error_type, "iter");
    if (!state) return make_tuple({iter.get(), Value::of(&arguments)}).release_value();
    return make_tuple({iter.get(), Value::of(&arguments), state}).release_value();
}

Ref<Tuple> make_pair_of_none() { return make_tuple({none, none}); }

Value hand_out_pair(Tuple& pair, Value first, Value second) {
    if (pair.count != 1) {
        Value const items[] = {first, second};
        return make_tuple_of_owned(items).release_value();
    }
    retain(static_cast<Object*>(&pair));
    Value const old_first = std::exchange(pair.items[0], first), old_second = std::exchange(pair.items[1], second);
    release(old_first);
    release(old_second);
    return Value::of(&pair);
}

namespace {

Value itself(Value self) { return retain(self); }

template <class Iterator> size_t size_of(Object const&) { return sizeof(Iterator); }

template <class Iterator> Iterator* make(Type& type) {
    return static_cast<Iterator*>(heap().allocate(sizeof(Iterator), &type.root, Contents::references));
}

// What __reduce__ of an exhausted iterator gives.
Value reduce_exhausted(Value nothing) {
    Owned const held(nothing);
    Ref<Tuple> const arguments = make_tuple({nothing});
    return reduce_to_iter_of(*arguments);
}
Value reduce_to_iter(Value sequence, int64_t position) {
    Ref<Tuple> const arguments = make_tuple({sequence});
    return reduce_to_iter_of(*arguments, Value::integer(position));
}

// --- list_iterator, list_reverseiterator

ListIterator& list_iterator(Value value) { return value.as<ListIterator>(); }

void visit_list_iterator(Object& object, Visitor& visitor) { visitor.visit(static_cast<ListIterator&>(object).list); }
void destroy_list_iterator(Object& object) { drop(static_cast<ListIterator&>(object).list); }
constexpr Layout list_iterator_layout{.name = "list_iterator",
                                      .visit = visit_list_iterator,
                                      .destroy = destroy_list_iterator,
                                      .size = size_of<ListIterator>,
                                      .name_edges = [](Object& object, EdgeNamer& namer) {
                                          auto& self = static_cast<ListIterator&>(object);
                                          namer.part("the list it goes through", self.list);
                                      }};

Value list_next(Value self) {
    ListIterator& iterator = list_iterator(self);
    if (!iterator.list) return empty;
    if (iterator.next < iterator.list->size) return retain(iterator.list->items[iterator.next++]);
    drop(iterator.list);
    return empty;
}

std::optional<int64_t> list_length_hint(Value self) {
    ListIterator& iterator = list_iterator(self);
    if (!iterator.list || iterator.next >= iterator.list->size) return 0;
    return static_cast<int64_t>(iterator.list->size - iterator.next);
}

Value list_reduce(Value self) {
    ListIterator& iterator = list_iterator(self);
    if (!iterator.list || iterator.next == UINT64_MAX) return reduce_exhausted(make_list().release_value());
    return reduce_to_iter(Value::of(iterator.list), static_cast<int64_t>(iterator.next));
}

bool list_set_state(Value self, Value given) {
    auto const state = iterator_state(given);
    if (!state) return false;
    ListIterator& iterator = list_iterator(self);
    if (!iterator.list) return true;
    auto const size = static_cast<int64_t>(iterator.list->size);
    // In front of the first item is behind the last one.
    iterator.next = *state < 0 ? UINT64_MAX : *state > size ? size : *state;
    return true;
}

// Backwards: `next` is one more than the index of what comes next.
Value list_next_backwards(Value self) {
    ListIterator& iterator = list_iterator(self);
    if (!iterator.list) return empty;
    // One that has given everything keeps its list all the same, as the oracle's does.
    if (!iterator.next) return empty;
    if (iterator.next <= iterator.list->size) return retain(iterator.list->items[--iterator.next]);
    iterator.next = 0;
    drop(iterator.list);
    return empty;
}

std::optional<int64_t> list_backwards_length_hint(Value self) {
    ListIterator& iterator = list_iterator(self);
    if (!iterator.list || iterator.list->size < iterator.next) return 0;
    return static_cast<int64_t>(iterator.next);
}

Value list_backwards_reduce(Value self) {
    ListIterator& iterator = list_iterator(self);
    if (!iterator.list || !iterator.next) {
        Ref<List> const nothing = TRY(make_list());
        Ref<Tuple> const arguments = make_tuple({nothing.value()});
        return make_tuple({Value::of(&reversed_type), arguments.value()}).release_value();
    }
    Ref<Tuple> const arguments = make_tuple({Value::of(iterator.list)});
    return make_tuple(
               {Value::of(&reversed_type), arguments.value(), Value::integer(static_cast<int64_t>(iterator.next) - 1)})
        .release_value();
}

bool list_backwards_set_state(Value self, Value given) {
    auto const state = iterator_state(given);
    if (!state) return false;
    ListIterator& iterator = list_iterator(self);
    if (!iterator.list) return true;
    auto const size = static_cast<int64_t>(iterator.list->size);
    iterator.next = *state < -1 ? 0 : *state >= size ? size : *state + 1;
    return true;
}

// --- tuple_iterator

TupleIterator& tuple_iterator(Value value) { return value.as<TupleIterator>(); }

void visit_tuple_iterator(Object& object, Visitor& visitor) {
    visitor.visit(static_cast<TupleIterator&>(object).tuple);
}
void destroy_tuple_iterator(Object& object) { drop(static_cast<TupleIterator&>(object).tuple); }
constexpr Layout tuple_iterator_layout{.name = "tuple_iterator",
                                       .visit = visit_tuple_iterator,
                                       .destroy = destroy_tuple_iterator,
                                       .size = size_of<TupleIterator>,
                                       .name_edges = [](Object& object, EdgeNamer& namer) {
                                           auto& self = static_cast<TupleIterator&>(object);
                                           namer.part("the tuple it goes through", self.tuple);
                                       }};

Value tuple_next(Value self) {
    TupleIterator& iterator = tuple_iterator(self);
    if (!iterator.tuple) return empty;
    if (iterator.next < iterator.tuple->size) return retain(iterator.tuple->items[iterator.next++]);
    drop(iterator.tuple);
    return empty;
}

std::optional<int64_t> tuple_length_hint(Value self) {
    TupleIterator& iterator = tuple_iterator(self);
    return iterator.tuple ? static_cast<int64_t>(iterator.tuple->size - iterator.next) : 0;
}

Value tuple_reduce(Value self) {
    TupleIterator& iterator = tuple_iterator(self);
    if (!iterator.tuple) return reduce_exhausted(Value::of(&empty_tuple()));
    return reduce_to_iter(Value::of(iterator.tuple), static_cast<int64_t>(iterator.next));
}

bool tuple_set_state(Value self, Value given) {
    auto const state = iterator_state(given);
    if (!state) return false;
    TupleIterator& iterator = tuple_iterator(self);
    if (!iterator.tuple) return true;
    auto const size = static_cast<int64_t>(iterator.tuple->size);
    iterator.next = *state < 0 ? 0 : *state > size ? size : *state;
    return true;
}

// --- iterator: the old sequence protocol

SequenceIterator& sequence_iterator(Value value) { return value.as<SequenceIterator>(); }

void visit_sequence_iterator(Object& object, Visitor& visitor) {
    visitor.visit(static_cast<SequenceIterator&>(object).sequence);
}
void destroy_sequence_iterator(Object& object) {
    release(std::exchange(static_cast<SequenceIterator&>(object).sequence, empty));
}
constexpr Layout sequence_iterator_layout{.name = "iterator",
                                          .visit = visit_sequence_iterator,
                                          .destroy = destroy_sequence_iterator,
                                          .size = size_of<SequenceIterator>,
                                          .name_edges = [](Object& object, EdgeNamer& namer) {
                                              auto& self = static_cast<SequenceIterator&>(object);
                                              namer.part("what it goes through", self.sequence);
                                          }};

Value sequence_next(Value self) {
    SequenceIterator& iterator = sequence_iterator(self);
    if (!iterator.sequence) return empty;
    if (iterator.next == INT64_MAX) return raise(overflow_error_type, "iter index too large");
    Owned const sequence = Owned::share(iterator.sequence);
    Owned const index(make_int(iterator.next));
    Value const item = get_item(sequence.get(), index.get());
    if (item) {
        ++iterator.next;
        return item;
    }
    if (is_pending(index_error_type) || is_pending(stop_iteration_type)) {
        clear_pending();
        release(std::exchange(iterator.sequence, empty));
    }
    return empty;
}

Value sequence_length_hint(Value self) {
    SequenceIterator& iterator = sequence_iterator(self);
    if (!iterator.sequence) return Value::integer(0);
    if (!type_of(iterator.sequence).slots.length) return not_implemented;
    auto const size = length(iterator.sequence);
    if (!size) return empty;
    return make_int(*size > iterator.next ? *size - iterator.next : int64_t{0});
}

Value sequence_reduce(Value self) {
    SequenceIterator& iterator = sequence_iterator(self);
    if (!iterator.sequence) return reduce_exhausted(Value::of(&empty_tuple()));
    return reduce_to_iter(iterator.sequence, iterator.next);
}

bool sequence_set_state(Value self, Value given) {
    auto const state = iterator_state(given);
    if (!state) return false;
    SequenceIterator& iterator = sequence_iterator(self);
    if (iterator.sequence) iterator.next = *state < 0 ? 0 : *state;
    return true;
}

// --- callable_iterator: iter(callable, sentinel)

struct CallableIterator : Object {
    Value callable, sentinel;  // owned; empty once exhausted
};

void visit_callable_iterator(Object& object, Visitor& visitor) {
    auto& iterator = static_cast<CallableIterator&>(object);
    visitor.visit(iterator.callable);
    visitor.visit(iterator.sentinel);
}
void exhaust(CallableIterator& iterator) {
    Value const callable = move_out(iterator.callable), sentinel = move_out(iterator.sentinel);
    release(callable);
    release(sentinel);
}
void destroy_callable_iterator(Object& object) { exhaust(static_cast<CallableIterator&>(object)); }
constexpr Layout callable_iterator_layout{.name = "callable_iterator",
                                          .visit = visit_callable_iterator,
                                          .destroy = destroy_callable_iterator,
                                          .size = size_of<CallableIterator>,
                                          .name_edges = [](Object& object, EdgeNamer& namer) {
                                              auto& self = static_cast<CallableIterator&>(object);
                                              namer.part("what it calls", self.callable);
                                              namer.part("its sentinel", self.sentinel);
                                          }};

Value callable_next(Value self) {
    auto& iterator = self.as<CallableIterator>();
    if (!iterator.callable) return empty;
    Owned const callable = Owned::share(iterator.callable);
    Owned result(call(callable.get()));
    if (!result) {
        if (is_pending(stop_iteration_type)) {
            clear_pending();
            exhaust(iterator);
        }
        return empty;
    }
    if (!iterator.sentinel) return empty;  // exhausted meanwhile, by the call itself
    Owned const sentinel = Owned::share(iterator.sentinel);
    auto const same = equals(sentinel.get(), result.get());
    if (!same) return empty;
    if (!*same) return result.release();
    exhaust(iterator);
    return empty;
}

Value callable_reduce(Value self) {
    auto& iterator = self.as<CallableIterator>();
    if (!iterator.callable) return reduce_exhausted(Value::of(&empty_tuple()));
    Ref<Tuple> const arguments = make_tuple({iterator.callable, iterator.sentinel});
    return reduce_to_iter_of(*arguments);
}

constexpr char const* length_hint_doc = "Private method returning an estimate of len(list(it)).";
constexpr char const* reduce_doc = "Return state information for pickling.";
constexpr char const* set_state_doc = "Set state information for unpickling.";

constexpr Native list_iterator_methods[] = {
    method<&list_length_hint, "__length_hint__(/)">(length_hint_doc),
    method<&list_reduce, "__reduce__(/)">(reduce_doc),
    method<&list_set_state, "__setstate__(object, /)">(set_state_doc),
};
constexpr Native list_reverse_iterator_methods[] = {
    method<&list_backwards_length_hint, "__length_hint__(/)">(length_hint_doc),
    method<&list_backwards_reduce, "__reduce__(/)">(reduce_doc),
    method<&list_backwards_set_state, "__setstate__(object, /)">(set_state_doc),
};
constexpr Native tuple_iterator_methods[] = {
    method<&tuple_length_hint, "__length_hint__(/)">(length_hint_doc),
    method<&tuple_reduce, "__reduce__(/)">(reduce_doc),
    method<&tuple_set_state, "__setstate__(object, /)">(set_state_doc),
};
constexpr Native sequence_iterator_methods[] = {
    method<&sequence_length_hint, "__length_hint__(/)">(length_hint_doc),
    method<&sequence_reduce, "__reduce__(/)">(reduce_doc),
    method<&sequence_set_state, "__setstate__(object, /)">(set_state_doc),
};
constexpr Native callable_iterator_methods[] = {
    method<&callable_reduce, "__reduce__(/)">(reduce_doc),
};

void define(Type& type, char const* name, Layout const& layout, uint32_t size, UnarySlot next,
            std::span<Native const> methods) {
    Slots slots;
    slots.iterate = itself;
    slots.next = next;
    define_type(type, {.name = name, .layout = &layout, .size = size, .slots = slots, .methods = methods});
}

}  // namespace

Value make_list_iterator(List& list) {
    auto* iterator = make<ListIterator>(list_iterator_type);
    retain(static_cast<Object*>(&list));
    iterator->list = &list;
    iterator->next = 0;
    return Value::of(iterator);
}

Value make_list_reverse_iterator(List& list) {
    auto* iterator = make<ListIterator>(list_reverse_iterator_type);
    retain(static_cast<Object*>(&list));
    iterator->list = &list;
    iterator->next = list.size;
    return Value::of(iterator);
}

Value make_tuple_iterator(Tuple& tuple) {
    auto* iterator = make<TupleIterator>(tuple_iterator_type);
    retain(static_cast<Object*>(&tuple));
    iterator->tuple = &tuple;
    iterator->next = 0;
    return Value::of(iterator);
}

Value make_sequence_iterator(Value sequence) {
    auto* iterator = make<SequenceIterator>(sequence_iterator_type);
    iterator->sequence = retain(sequence);
    iterator->next = 0;
    return Value::of(iterator);
}

Value make_callable_iterator(Value callable, Value sentinel) {
    auto* iterator = make<CallableIterator>(callable_iterator_type);
    iterator->callable = retain(callable);
    iterator->sentinel = retain(sentinel);
    return Value::of(iterator);
}

void define_iterator_types() {
    define(list_iterator_type, "list_iterator", list_iterator_layout, sizeof(ListIterator), list_next,
           list_iterator_methods);
    define(list_reverse_iterator_type, "list_reverseiterator", list_iterator_layout, sizeof(ListIterator),
           list_next_backwards, list_reverse_iterator_methods);
    define(tuple_iterator_type, "tuple_iterator", tuple_iterator_layout, sizeof(TupleIterator), tuple_next,
           tuple_iterator_methods);
    define(sequence_iterator_type, "iterator", sequence_iterator_layout, sizeof(SequenceIterator), sequence_next,
           sequence_iterator_methods);
    define(callable_iterator_type, "callable_iterator", callable_iterator_layout, sizeof(CallableIterator),
           callable_next, callable_iterator_methods);
}

}  // namespace gossamer
