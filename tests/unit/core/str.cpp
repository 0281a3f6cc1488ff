// What programs can not see of str: sharing, growing in place, finding code points through breadcrumbs.
#include "runtime/core/str.hpp"

#include <doctest/doctest.h>

#include "runtime/core/str_text.hpp"
#include "runtime/runtime.hpp"

using namespace gossamer;

namespace {

struct Interpreter {
    Context* context = make_context();
    ~Interpreter() { destroy_context(context); }
};

std::string repeated(std::string_view text, int times) {
    std::string out;
    while (times--) out += text;
    return out;
}

// The code point at each place, found from the start.
void check_indexing(std::string const& text) {
    Ref<Str> const str = make_str(text);
    size_t index = 0;
    for (char32_t const c : code_points(text)) REQUIRE(code_point_at(*str, index++) == c);
    CHECK(index == str->length);
    CHECK(byte_offset(*str, str->length) == str->bytes);
}

}  // namespace

TEST_CASE("short texts are shared") {
    Interpreter interpreter;
    CHECK(make_str("").get() == make_ascii("").get());
    CHECK(make_str("a").get() == make_code_point('a').get());
    CHECK(make_str("\xC3\xA9").get() == make_code_point(0xE9).get());
    CHECK(make_str("\xE2\x82\xAC").get() != make_code_point(0x20AC).get());
    CHECK(shared_character('a')->count == immortal_count);
}

TEST_CASE("code points of every width are counted and found") {
    Interpreter interpreter;
    check_indexing("plain ASCII");
    check_indexing("\xC3\xA9");
    check_indexing(repeated("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", 1));
    // Long enough for breadcrumbs, in phases that do not agree with their distance.
    check_indexing(repeated("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", 100));
    check_indexing(repeated("\xED\xA0\x80", 200));
    check_indexing(repeated("x", 63) + "\xC3\xA9" + repeated("y", 200));
}

TEST_CASE("parts of a text") {
    Interpreter interpreter;
    Ref<Str> const text = make_str(repeated("a\xC3\xA9", 200));
    CHECK(substring(*text, 0, 400).get() == text.get());
    CHECK(substring(*text, 5, 5).get() == empty_str());
    CHECK(substring(*text, 301, 303)->view() == "\xC3\xA9"
                                                "a");
    CHECK(substring(*text, 100, 300)->length == 200);
}

TEST_CASE("a text that nobody else holds grows in place") {
    Interpreter interpreter;
    Ref<Str> const more = make_str("xy");
    Value text = make_str("start: ").release_value();
    size_t moved = 0;
    for (int i = 0; i < 10000; ++i) {
        Value const before = text;
        text = append_in_place(text, *more);
        moved += !(text == before);
    }
    CHECK(text.as<Str>().length == 7 + 20000);
    CHECK(text.as<Str>().text[20007] == 0);
    CHECK(moved < 40);
    release(text);
}

TEST_CASE("a text that somebody else holds, or that is interned, does not") {
    Interpreter interpreter;
    Ref<Str> const more = make_str("more");
    Ref<Str> const held = make_str("held twice");
    Owned const longer = append_in_place(retain(held.value()), *more);
    CHECK(held->view() == "held twice");
    CHECK(longer.get().as<Str>().view() == "held twicemore");
    Str* const name = intern("a name of the interpreter");
    Owned const after = append_in_place(retain(Value::of(name)), *more);
    CHECK(name->view() == "a name of the interpreter");
    Owned const character = append_in_place(Value::of(shared_character('c')), *more);
    CHECK(character.get().as<Str>().view() == "cmore");
    CHECK(shared_character('c')->view() == "c");
}

TEST_CASE("growing forgets what was known of the text") {
    Interpreter interpreter;
    Ref<Str> const more = make_str("\xC3\xA9");
    Value text = make_str(repeated("\xC3\xA9", 300)).release_value();
    int64_t const before = hash_of(text.as<Str>());
    CHECK(code_point_at(text.as<Str>(), 299) == 0xE9);
    text = append_in_place(text, *more);
    CHECK(hash_of(text.as<Str>()) != before);
    CHECK(code_point_at(text.as<Str>(), 300) == 0xE9);
    release(text);
}

TEST_CASE("equal texts have one interned twin") {
    Interpreter interpreter;
    CHECK(intern("append") == intern("append"));
    CHECK(intern("append")->count == immortal_count);
    Ref<Str> first = make_str("seen first here");
    Str* const address = first.get();
    Ref<Str> const twin = intern(std::move(first));
    CHECK(twin.get() == address);
    CHECK(intern("seen first here") == address);
    CHECK(intern(make_str("seen first here")).get() == address);
    CHECK(intern("__init__") == names::__init__);
    CHECK(names::dunder_complex->view() == "__complex__");
    CHECK(names::throw_->view() == "throw");
}

TEST_CASE("texts sort by code points") {
    Interpreter interpreter;
    char const* const sorted[] = {
        "", "a", "ab", "b", "\xC3\xA9", "\xED\x9F\xBF", "\xED\xA0\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80"};
    for (size_t i = 0; i < std::size(sorted); ++i)
        for (size_t k = 0; k < std::size(sorted); ++k) {
            int const order = compare(*make_str(sorted[i]), *make_str(sorted[k]));
            CHECK((order < 0) == (i < k));
            CHECK((order == 0) == (i == k));
        }
}
