#include "runtime/types/byte_iterator.hpp"

#include "runtime/types/text_arguments.hpp"

#include <algorithm>

#include "runtime/heap/heap.hpp"
#include "runtime/types/byte_methods.hpp"
#include "runtime/types/iterators.hpp"

namespace gossamer {

Type bytes_iterator_type, bytearray_iterator_type;

namespace {

void visit_iterator(Object& object, Visitor& visitor) { visitor.visit(static_cast<ByteIterator&>(object).bytes); }
void destroy_iterator(Object& object) { release(std::exchange(static_cast<ByteIterator&>(object).bytes, empty)); }
Layout const iterator_layout{
    .name = "bytes_iterator",
    .visit = visit_iterator,
    .destroy = destroy_iterator,
    .size = [](Object const&) { return sizeof(ByteIterator); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<ByteIterator&>(object);
            namer.part("the bytes it goes through", self.bytes);
        },
};

Value iterate(Value self) { return retain(self); }

Value next(Value self) {
    auto& iterator = self.as<ByteIterator>();
    if (!iterator.bytes) return empty;
    std::string_view const data = bytes_of(iterator.bytes);
    if (iterator.position < data.size()) [[likely]]
        return Value::integer(static_cast<unsigned char>(data[iterator.position++]));
    release(std::exchange(iterator.bytes, empty));
    return empty;
}

std::optional<int64_t> length_hint_of(ByteIterator& self) {
    if (!self.bytes) return 0;
    uint64_t const size = bytes_of(self.bytes).size();
    return static_cast<int64_t>(size > self.position ? size - self.position : 0);
}

Value reduce(ByteIterator& self) {
    if (!self.bytes) {
        Ref<Tuple> const arguments = make_tuple({Value::of(&empty_tuple())});
        return reduce_to_iter_of(*arguments);
    }
    Ref<Tuple> const arguments = make_tuple({self.bytes});
    return reduce_to_iter_of(*arguments, Value::integer(static_cast<int64_t>(self.position)));
}

bool set_state(ByteIterator& self, Value given) {
    int64_t const state = TRY(iterator_state(given));
    if (!self.bytes) return true;
    auto const size = static_cast<int64_t>(bytes_of(self.bytes).size());
    self.position = static_cast<uint64_t>(std::clamp<int64_t>(state, 0, size));
    return true;
}

constexpr Native iterator_methods[] = {
    method<&length_hint_of, "__length_hint__()">("Private method returning an estimate of len(list(it))."),
    method<&reduce, "__reduce__()">("Return state information for pickling."),
    method<&set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};

}  // namespace

Value make_byte_iterator(Value bytes) {
    Type& type = is_bytearray_self(bytes) ? bytearray_iterator_type : bytes_iterator_type;
    auto* const iterator =
        static_cast<ByteIterator*>(heap().allocate(sizeof(ByteIterator), &type.root, Contents::references));
    iterator->bytes = retain(bytes);
    iterator->position = 0;
    return Value::of(iterator);
}

void define_byte_iterator_types() {
    TypeDefinition definition{.name = "bytes_iterator", .layout = &iterator_layout, .size = sizeof(ByteIterator)};
    definition.slots.iterate = iterate;
    definition.slots.next = next;
    definition.methods = iterator_methods;
    define_type(bytes_iterator_type, definition);
    definition.name = "bytearray_iterator";
    define_type(bytearray_iterator_type, definition);
}

}  // namespace gossamer
