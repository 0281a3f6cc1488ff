#include <vector>

#include "runtime/heap/heap.hpp"
#include "runtime/types/code.hpp"
#include "runtime/types/complex.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/set.hpp"

namespace gossamer {

namespace {

// --- sameness

std::optional<bool> same_constants(Value a, Value b);

std::optional<bool> same_tuples(Tuple* a, Tuple* b) {
    if (a == b) return true;
    if (!a || !b || a->size != b->size) return false;
    for (size_t i = 0; i < a->size; ++i) {
        auto const same = same_constants((*a)[i], (*b)[i]);
        if (!same || !*same) return same;
    }
    return true;
}
std::optional<bool> same_codes(Code& a, Code& b) {
    if (&a == &b) return true;
    if (a.first_line != b.first_line || a.positional_count != b.positional_count ||
        a.positional_only_count != b.positional_only_count || a.keyword_only_count != b.keyword_only_count ||
        a.has_varargs != b.has_varargs || a.has_varkeywords != b.has_varkeywords || a.is_generator != b.is_generator ||
        a.is_coroutine != b.is_coroutine || a.is_class_body != b.is_class_body || a.is_module != b.is_module ||
        a.future_flags != b.future_flags || !equal(*a.name, *b.name))
        return false;
    for (auto const part :
         {&Code::constants, &Code::global_names, &Code::variable_names, &Code::cell_names, &Code::free_names}) {
        auto const same = same_tuples(a.*part, b.*part);
        if (!same || !*same) return same;
    }
    return a.facts->digest(a) == b.facts->digest(b);
}
// 1 is not True, nor 1.0, nor 0.0 -0.0: also inside of tuples.
std::optional<bool> same_constants(Value a, Value b) {
    if (a == b) return true;
    if (&type_of(a) != &type_of(b)) return false;
    if (is_exactly(a, code_type)) return same_codes(a.as<Code>(), b.as<Code>());
    if (is_exactly(a, tuple_type)) return same_tuples(&a.as<Tuple>(), &b.as<Tuple>());
    if (is_exact_float(a) || is_exactly(a, complex_type)) {
        std::string left, right;
        if (!append_repr(left, a) || !append_repr(right, b)) return std::nullopt;
        return left == right;
    }
    return equals(a, b);
}

// --- lines and positions

struct CodeIterator : Object {
    Code* code;  // owned
    uint32_t next;
};
Type line_iterator_type, positions_iterator_type;

Layout const iterator_layout = {
    .name = "code iterator",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(static_cast<CodeIterator&>(object).code); },
    .destroy =
        [](Object& object) {
            if (Code* const code = std::exchange(static_cast<CodeIterator&>(object).code, nullptr)) release(code);
        },
    .size = [](Object const&) { return sizeof(CodeIterator); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<CodeIterator&>(object);
            namer.part("the code it goes through", self.code);
        },
};

Value make_iterator(Type& type, Value code) {
    auto* const iterator = allocate_instance<CodeIterator>(type);
    if (!iterator) return empty;
    iterator->code = Ref<Code>::share(&code.as<Code>()).release();
    iterator->next = 0;
    return Value::of(iterator);
}
Value itself(Value self) { return retain(self); }

// (start, end, line): the instructions in a row that stand on the same line.
Value next_line(Value self) {
    auto& iterator = self.as<CodeIterator>();
    Code const& code = *iterator.code;
    uint32_t const count = code.facts->count(code), first = iterator.next;
    if (first >= count) return empty;
    uint32_t const line = code.facts->position(code, first).line;
    uint32_t end = first + 1;
    while (end < count && code.facts->position(code, end).line == line) ++end;
    iterator.next = end;
    return make_tuple({Value::integer(2 * int64_t{first}), Value::integer(2 * int64_t{end}), Value::integer(line)})
        .release_value();
}
Value next_position(Value self) {
    auto& iterator = self.as<CodeIterator>();
    Code const& code = *iterator.code;
    if (iterator.next >= code.facts->count(code)) return empty;
    Position const at = code.facts->position(code, iterator.next++);
    return make_tuple({Value::integer(at.line), Value::integer(at.end_line), Value::integer(at.column),
                       Value::integer(at.end_column)})
        .release_value();
}

void define_iterator(Type& type, char const* name, Value (*next)(Value)) {
    TypeDefinition definition;
    definition.name = name;
    definition.layout = &iterator_layout;
    definition.size = sizeof(CodeIterator);
    definition.slots.iterate = itself;
    definition.slots.next = next;
    define_type(type, definition);
}

}  // namespace

Value compare_codes(Value self, Value other, Comparison how) {
    bool const asks_equality = how == Comparison::equal || how == Comparison::not_equal;
    if (!asks_equality || !is_exactly(other, code_type)) return not_implemented;
    auto const same = TRY(same_codes(self.as<Code>(), other.as<Code>()));
    return Value::boolean(same == (how == Comparison::equal));
}

std::optional<int64_t> hash_of_code(Value self) {
    Code const& code = self.as<Code>();
    std::vector<int64_t> parts;
    for (uint64_t const number :
         {uint64_t{code.first_line}, uint64_t{code.positional_count}, uint64_t{code.keyword_only_count},
          uint64_t{code.positional_only_count}, code.facts->digest(code)})
        parts.push_back(static_cast<int64_t>(number));
    for (Value const each : {Value::of(code.name), Value::of(code.global_names), Value::of(code.variable_names)}) {
        if (!each) continue;
        auto const number = hash(each);
        if (!number) return std::nullopt;
        parts.push_back(*number);
    }
    return hash_of_items(parts);
}

Value lines_of_code(Value self) { return make_iterator(line_iterator_type, self); }
Value positions_of_code(Value self) { return make_iterator(positions_iterator_type, self); }

void define_code_iterators() {
    define_iterator(line_iterator_type, "line_iterator", next_line);
    define_iterator(positions_iterator_type, "positions_iterator", next_position);
}

}  // namespace gossamer
