// Expressions written out again, as ast.unparse does and as annotations that stay text have them.
#include "lang/syntax/unparse.hpp"

#include <doctest/doctest.h>

#include "tests/unit/syntax/parsing.hpp"

using namespace gossamer;
using namespace gossamer::syntax;

static std::string rewritten(std::string_view text, Style style = Style::unparse) {
    auto const result = tests::parse(text, Mode::expression);
    REQUIRE(result);
    return unparse(*as<Expression>(result.tree->root)->body, style);
}

TEST_CASE("expressions are written as ast.unparse writes them") {
    CHECK(rewritten("a or b or not c") == "a or b or (not c)");
    CHECK(rewritten("a ** -b") == "a ** (-b)");
    CHECK(rewritten("(a, b)") == "(a, b)");
    CHECK(rewritten("x[1, 2:3]") == "x[1, 2:3]");
    CHECK(rewritten("f(x for x in y)") == "f((x for x in y))");
    CHECK(rewritten("lambda *a, b=1: c") == "lambda *a, b=1: c");
    CHECK(rewritten("f\"it's {x!r:>{w}}\"") == "f\"it's {x!r:>{w}}\"");
    CHECK(rewritten("{**a, \"b\": 1}") == "{**a, 'b': 1}");
    CHECK(rewritten("(yield x)") == "(yield x)");
    CHECK(rewritten("1 .real") == "1 .real");
    CHECK(rewritten("-(-a)") == "--a");
    CHECK(rewritten("not (a and b)") == "not (a and b)");
    CHECK(rewritten("a if b else (c if d else e)") == "a if b else c if d else e");
    CHECK(rewritten("\"a\\n\\\"b\"") == "'a\\n\"b'");
    CHECK(rewritten("b'x'") == "b'x'");
    CHECK(rewritten("u\"x\"") == "u'x'");
    CHECK(rewritten("1e400") == "1e309");
    CHECK(rewritten("[*a]") == "[*a]");
    CHECK(rewritten("{*()}") == "{*()}");
    CHECK(rewritten("True .x") == "True .x");
}

TEST_CASE("annotations are written with fewer parentheses") {
    CHECK(rewritten("a or b or not c", Style::annotation) == "a or b or not c");
    CHECK(rewritten("f(x for x in y)", Style::annotation) == "f(x for x in y)");
    CHECK(rewritten("lambda *a, b=1: c", Style::annotation) == "lambda*a, b=1: c");
    CHECK(rewritten("f\"it's {x}\"", Style::annotation) == "f\"it's {x}\"");
    CHECK(rewritten("True .x", Style::annotation) == "True.x");
}
