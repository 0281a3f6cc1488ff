#include "runtime/types/str_iterator.hpp"

#include "runtime/types/text_arguments.hpp"

#include <algorithm>

#include "runtime/binding/native.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/iterators.hpp"

namespace gossamer {

Type str_iterator_type, str_ascii_iterator_type;

namespace {

void visit_iterator(Object& object, Visitor& visitor) { visitor.visit(static_cast<StrIterator&>(object).text); }
void destroy_iterator(Object& object) {
    auto& iterator = static_cast<StrIterator&>(object);
    if (Str* const text = std::exchange(iterator.text, nullptr)) release(static_cast<Object*>(text));
}
size_t iterator_size(Object const&) { return sizeof(StrIterator); }
Layout const iterator_layout{
    .name = "str_iterator",
    .visit = visit_iterator,
    .destroy = destroy_iterator,
    .size = iterator_size,
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<StrIterator&>(object);
            namer.part("the text it goes through", self.text);
        },
};

Value iterate(Value self) { return retain(self); }

void finish(StrIterator& iterator) {
    if (Str* const text = std::exchange(iterator.text, nullptr)) release(static_cast<Object*>(text));
}

Value next_ascii(Value self) {
    auto& iterator = self.as<StrIterator>();
    if (iterator.text && iterator.position < iterator.text->bytes) [[likely]]
        return Value::of(shared_character(static_cast<unsigned char>(iterator.text->text[iterator.position++])));
    finish(iterator);
    return empty;
}

Value next_any(Value self) {
    auto& iterator = self.as<StrIterator>();
    if (!iterator.text || iterator.position >= iterator.text->bytes) {
        finish(iterator);
        return empty;
    }
    char const* p = iterator.text->text + iterator.position;
    char32_t const c = next_code_point(p);
    iterator.position = static_cast<uint64_t>(p - iterator.text->text);
    return make_code_point(c).release_value();
}

std::string_view passed(StrIterator const& iterator) { return iterator.text->view().substr(0, iterator.position); }

std::optional<int64_t> length_hint_of(StrIterator& self) {
    if (!self.text) return 0;
    return static_cast<int64_t>(self.text->length - count_code_points(passed(self)));
}

Value reduce(StrIterator& self) {
    if (!self.text) {
        Ref<Tuple> const arguments = make_tuple({Value::of(empty_str())});
        return reduce_to_iter_of(*arguments);
    }
    Ref<Tuple> const arguments = make_tuple({Value::of(self.text)});
    return reduce_to_iter_of(*arguments, Value::integer(static_cast<int64_t>(count_code_points(passed(self)))));
}

bool set_state(StrIterator& self, Value given) {
    int64_t const state = TRY(iterator_state(given));
    if (!self.text) return true;
    auto const length = static_cast<int64_t>(self.text->length);
    self.position = byte_offset(*self.text, static_cast<size_t>(std::clamp<int64_t>(state, 0, length)));
    return true;
}

constexpr Native iterator_methods[] = {
    method<&length_hint_of, "__length_hint__()">("Private method returning an estimate of len(list(it))."),
    method<&reduce, "__reduce__()">("Return state information for pickling."),
    method<&set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

}  // namespace

Value make_str_iterator(Str& text) {
    // As the oracle has it: for a subclass's text the plain kind, whatever is in it.
    Type& type = text.is_ascii() && is_exact_str(Value::of(&text)) ? str_ascii_iterator_type : str_iterator_type;
    auto* const iterator =
        static_cast<StrIterator*>(heap().allocate(sizeof(StrIterator), &type.root, Contents::references));
    retain(static_cast<Object*>(&text));
    iterator->text = &text;
    iterator->position = 0;
    return Value::of(iterator);
}

void define_str_iterator_types() {
    TypeDefinition definition{.name = "str_iterator", .layout = &iterator_layout, .size = sizeof(StrIterator)};
    definition.slots.iterate = iterate;
    definition.slots.next = next_any;
    definition.methods = iterator_methods;
    define_type(str_iterator_type, definition);
    definition.name = "str_ascii_iterator";
    definition.slots.next = next_ascii;
    define_type(str_ascii_iterator_type, definition);
}

}  // namespace gossamer
