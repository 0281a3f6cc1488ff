// Whatever nests, nests too deep at some point: that must be an error and never a crash.
#include <doctest/doctest.h>

#include "tests/unit/syntax/parsing.hpp"

using namespace gossamer;
using namespace gossamer::tests;

static constexpr size_t many = 100'000;
static constexpr char const* overflow = "MemoryError: Parser stack overflowed - Python source too complex to parse";
static constexpr char const* too_high = "RecursionError: maximum recursion depth exceeded during compilation";
static constexpr char const* too_many_brackets = "SyntaxError: too many nested parentheses";

TEST_CASE("brackets nest two hundred deep and no deeper") {
    CHECK(outcome(repeated("(", many)) == too_many_brackets);
    CHECK(outcome(repeated("[", many)) == too_many_brackets);
    CHECK(outcome(repeated("(", 201) + "x" + repeated(")", 201)) == too_many_brackets);
    CHECK(parse(repeated("(", 200) + "x" + repeated(")", 200)));
}

TEST_CASE("prefixes recurse, up to a limit") {
    CHECK(outcome(repeated("-", many) + "1") == overflow);
    CHECK(outcome(repeated("not ", many) + "x") == overflow);
    CHECK(outcome(repeated("lambda:", many) + "x") == overflow);
    CHECK(outcome(repeated("a if b else ", many) + "c") == overflow);
    CHECK(outcome("1" + repeated("**1", many)) == overflow);
    CHECK(parse(repeated("-", 2000) + "1"));
}

TEST_CASE("chains loop, but the tree they make has a height") {
    CHECK(outcome("1" + repeated("+1", many)) == too_high);
    CHECK(outcome("a" + repeated(".a", many)) == too_high);
    CHECK(outcome("a" + repeated("()", many)) == too_high);
    CHECK(outcome("if x: pass\n" + repeated("elif x: pass\n", many)) == too_high);
}

TEST_CASE("long programs are not deep ones") {
    CHECK(parse("a" + repeated("+a", 3000)));
    CHECK(parse("if x: pass\n" + repeated("elif x: pass\n", 3000)));
    CHECK(parse("{" + repeated("1:2,", many) + "}"));
    CHECK(parse("a" + repeated(" and a", many)));
    CHECK(parse(repeated("'a' ", many)));
    CHECK(parse(repeated("a;", many)));
}

TEST_CASE("blocks and f-strings have limits of their own") {
    std::string blocks;
    for (size_t i = 0; i < 200; ++i) blocks += std::string(i, ' ') + "if x:\n";
    CHECK(outcome(blocks) == "IndentationError: too many levels of indentation");
    CHECK(outcome(repeated("f'{", many)) == "SyntaxError: too many nested f-strings");
    CHECK(outcome("f'{a:{b:{c:{d}}}}'") == "SyntaxError: f-string: expressions nested too deeply");
}

#ifndef __SANITIZE_ADDRESS__  // whose frames are so large that the search for a name gives up earlier
TEST_CASE("what is wrong deep inside is still named") {
    CHECK(outcome(repeated("(", 190) + "a b" + repeated(")", 190)) ==
          "SyntaxError: invalid syntax. Perhaps you forgot a comma?");
    CHECK(outcome(repeated("-", 2900) + "(a b)") == "SyntaxError: invalid syntax. Perhaps you forgot a comma?");
}
#endif
