// When does the REPL ask for another line? As codeop.compile_command would; the answers are CPython's.
#include <doctest/doctest.h>

#include "tests/unit/syntax/parsing.hpp"

using namespace gossamer;
using namespace gossamer::tests;

static bool unfinished(std::string_view text) { return syntax::is_incomplete(source_of(text)); }

TEST_CASE("statements of one line are complete") {
    for (char const* text : {"x = 1", "a;", "", "\n", "# c", "x = (1,\n2)", "import a"}) CHECK_FALSE(unfinished(text));
}

TEST_CASE("open brackets, quotes and backslashes want more") {
    for (char const* text :
         {"(", "x = (1,\n", "f(\n", "{1:2", "\"\"\"a\n", "f\"\"\"{", "x = \\", "f\"{a", "if 1:\n    x = \"\"\"\n"})
        CHECK(unfinished(text));
}

TEST_CASE("blocks want more until an empty line") {
    for (char const* text : {"if x:", "if x:\n", "if x:\n  pass", "def f():\n  x", "@a\n", "class A: pass",
                             "try:\n  x\n", "try:\n  x\nexcept:\n  y", "while 1:\n\n", "match x:\n"})
        CHECK(unfinished(text));
    for (char const* text :
         {"if x:\n  pass\n", "class A: pass\n", "try:\n  x\nexcept:\n  y\n", "match x:\n  case 1:\n    pass\n"})
        CHECK_FALSE(unfinished(text));
}

TEST_CASE("what is wrong already is not unfinished") {
    for (char const* text :
         {"a b", "x +", "f(a b", "x = \"abc", "x = \\\n", "x = (1,\ny = 2", "0x", "import", "return = "})
        CHECK_FALSE(unfinished(text));
}

TEST_CASE("one statement at a time") {
    CHECK(outcome("a = 1\nb = 2\n", syntax::Mode::interactive) ==
          "SyntaxError: multiple statements found while compiling a single statement");
    CHECK(parse("a = 1; b = 2\n", syntax::Mode::interactive));
    CHECK(parse("if x:\n  y\n", syntax::Mode::interactive));
    CHECK(outcome("\n", syntax::Mode::interactive).starts_with("Syntax"));
}
