#include "stdlib/modules/regular_expressions/scanner.hpp"

#include "runtime/types/bytes.hpp"
#include "runtime/types/memoryview.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer::regular_expressions {

Type scanner_type, match_iterator_type;

namespace {

struct Scanner : Object {
    Pattern* pattern;
    Value string;
    Value keeper;  // of bytes that could change their size: a memoryview, which forbids it
    int64_t pos, endpos;
    size_t byte, index;  // where the next search begins; index of text that is not ASCII only
    bool not_empty;      // nothing is not to be found there
    bool is_done;
    static constexpr char const* names[] = {"pattern", "the text it searches", "what keeps its text as it is"};
    template <class Each> void each(Each each) {
        each(pattern);
        each(string);
        each(keeper);
    }
};

Scanner& scanner_of(Value value) { return value.as<Scanner>(); }

// The next match; none: there is no more.
Value advance(Scanner& scanner, Mode mode) {
    if (scanner.is_done) return none;
    Owned const held = Owned::share(Value::of(&scanner));
    Text text;
    if (!text.open(*scanner.pattern, scanner.string, scanner.pos, scanner.endpos)) return empty;
    size_t const* spans;
    Found const found =
        scanner.pattern->engine->run(mode, text.is_wide(), text.view(), scanner.byte, scanner.not_empty, spans);
    if (found == Found::failed) return empty;
    if (found == Found::no) {
        scanner.is_done = true;
        return none;
    }
    size_t const begin = spans[0], end = spans[1];
    size_t index_at_begin = 0;
    if (text.is_wide()) {
        // From match to match, so that a whole walk counts the text once.
        index_at_begin = scanner.index + count_code_points(text.view().substr(scanner.byte, begin - scanner.byte));
        scanner.index = index_at_begin + count_code_points(text.view().substr(begin, end - begin));
    }
    scanner.byte = end;
    scanner.not_empty = begin == end;
    return make_match(*scanner.pattern, text, spans, begin, index_at_begin);
}

Value scan_match(Value self) { return advance(scanner_of(self), Mode::match); }
Value scan_search(Value self) { return advance(scanner_of(self), Mode::search); }
Value get_pattern(Value self) { return retain(Value::of(scanner_of(self).pattern)); }

Value next_match(Value self) {
    Value const match = advance(scanner_of(self), Mode::search);
    return match.is_none() ? empty : match;
}

constexpr Native methods[] = {
    method<&scan_match, "match(/)">(""),
    method<&scan_search, "search(/)">(""),
};
constexpr Member members[] = {{"pattern", get_pattern}};

}  // namespace

Value make_scanner(Type& type, Pattern& pattern, Value string, int64_t pos, int64_t endpos) {
    Text text;
    if (!text.open(pattern, string, pos, endpos)) return empty;
    Owned keeper;
    if (pattern.is_bytes() && !is_exactly(string, bytes_type)) {
        keeper = Owned(make_memoryview(string).release_value());
        if (!keeper) return empty;
    }
    Scanner* const scanner = TRY(allocate_instance<Scanner>(type));
    retain(static_cast<Object*>(&pattern));
    scanner->pattern = &pattern;
    scanner->string = retain(string);
    scanner->keeper = keeper.release();
    scanner->pos = text.pos();
    scanner->endpos = text.endpos();
    scanner->byte = text.begin();
    scanner->index = static_cast<size_t>(text.pos());
    scanner->not_empty = false;
    scanner->is_done = text.is_empty_range();
    return Value::of(scanner);
}

void define_scanner_types() {
    define_type(scanner_type, {.name = "SRE_Scanner",
                               .module = "_sre",
                               .layout = &ListedLayout<Scanner>::layout,
                               .size = sizeof(Scanner),
                               .methods = methods,
                               .members = members});
    Slots slots;
    slots.iterate = iterator_itself;
    slots.next = next_match;
    define_type(match_iterator_type, {.name = "callable_iterator",
                                      .layout = &ListedLayout<Scanner>::layout,
                                      .size = sizeof(Scanner),
                                      .slots = slots});
}

}  // namespace gossamer::regular_expressions
