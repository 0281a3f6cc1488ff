#include "stdlib/modules/regular_expressions/translator.hpp"

#include <doctest/doctest.h>

#include "runtime/runtime.hpp"
#include "stdlib/modules/regular_expressions/parser.hpp"

using namespace gossamer::regular_expressions;

namespace {

// The parser asks how much stack there is.
struct Interpreter {
    gossamer::Context* context = gossamer::make_context();
    ~Interpreter() { gossamer::destroy_context(context); }
};

std::optional<Tree> tree_of(std::u32string_view pattern, uint32_t flags = 0, bool is_bytes = false) {
    Problem problem;
    Warnings warnings;
    return parse(pattern, is_bytes, flags, problem, warnings);
}

std::string ascii_of(std::u32string_view pattern, uint32_t flags = 0) {
    return translate(tree_of(pattern, flags).value(), Subject::ascii_text).text;
}
std::string wide_of(std::u32string_view pattern, uint32_t flags = 0) {
    return translate(tree_of(pattern, flags).value(), Subject::wide_text).text;
}

}  // namespace

TEST_CASE("places are written without modes of PCRE2") {
    Interpreter const interpreter;
    CHECK(ascii_of(U"^a$") == "\\Aa\\Z");
    CHECK(ascii_of(U"^a$", multiline) == "^a$");
    CHECK(ascii_of(U"\\Aa\\Z") == "\\Aa\\z");
    CHECK(ascii_of(U".") == "\\N");
    CHECK(ascii_of(U".", dot_all) == ".");
}

TEST_CASE("sets of ASCII text are resolved") {
    Interpreter const interpreter;
    CHECK(ascii_of(U"\\d") == "[0-9]");
    CHECK(ascii_of(U"[a-cx]") == "[a-cx]");
    CHECK(ascii_of(U"[^a]") == "[^a]");
    CHECK(ascii_of(U"é") == "(?!)");
    CHECK(ascii_of(U"[éa]") == "[a]");
    CHECK(ascii_of(U"[^é]") == ".");
    CHECK(ascii_of(U"\u017F", ignore_case) == "[Ss]");
}

TEST_CASE("letters of wide text are written out when case does not matter") {
    Interpreter const interpreter;
    CHECK(wide_of(U"k", ignore_case) == "[Kk\u212A]");
    CHECK(wide_of(U"k", ignore_case | ascii) == "[Kk]");
    CHECK(wide_of(U"i", ignore_case) == "[Ii\u0130\u0131]");
    CHECK(wide_of(U"1", ignore_case) == "1");
    CHECK(wide_of(U"é") == "é");
}

TEST_CASE("groups keep their numbers, names are gone") {
    Interpreter const interpreter;
    CHECK(ascii_of(U"(?P<a>x)(?:y)(z)(?P=a)\\2") == "(x)(?:y)(z)\\g{1}\\g{2}");
    CHECK(ascii_of(U"(a)?(?(1)b|c)") == "(a)?(?(1)b|c)");
    CHECK(ascii_of(U"(?i:a)b") == "(?i:a)b");
    CHECK(ascii_of(U"(?:a|b)*") == "[ab]*");
}

TEST_CASE("repetitions that PCRE2 can not count are made of several") {
    Interpreter const interpreter;
    CHECK(ascii_of(U"a{2,}b{,3}c{4}") == "a{2,}b{0,3}c{4}");
    CHECK(ascii_of(U"a{70000}") == "(?:a{65535}a{4465})");
    CHECK(translate(tree_of(U"(a){70000}").value(), Subject::ascii_text).is_too_large);
}

TEST_CASE("a problem has its text and place") {
    Interpreter const interpreter;
    Problem problem;
    Warnings warnings;
    CHECK_FALSE(parse(U"a(b", false, 0, problem, warnings));
    CHECK(problem.message == "missing ), unterminated subpattern");
    CHECK(problem.position == 1);
    CHECK(parse(U"[[a]", false, 0, problem, warnings));
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0] == "Possible nested set at position 1");
}
