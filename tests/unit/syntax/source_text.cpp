// From bytes to text: encodings, line ends, lines and columns.
#include <doctest/doctest.h>

#include "tests/unit/syntax/parsing.hpp"

using namespace gossamer::source;

static std::string text_of(std::string_view bytes) {
    auto const loaded = load("<bytes>", bytes);
    if (auto const* error = std::get_if<LoadError>(&loaded)) return "error: " + error->message;
    return std::get<std::shared_ptr<Source const>>(loaded)->text;
}

TEST_CASE("line ends become one, the byte order mark none") {
    CHECK(text_of("a\r\nb\rc\n") == "a\nb\nc\n");
    CHECK(text_of("\xEF\xBB\xBFx") == "x");
}

TEST_CASE("cookies are found in the first two lines only") {
    CHECK(coding_cookie("# -*- coding: latin-1 -*-") == "iso-8859-1");
    CHECK(coding_cookie("# vim: set fileencoding=UTF_8 :") == "utf-8");
    CHECK(coding_cookie("x = 1  # coding: latin-1").empty());
    CHECK(text_of("# coding: latin-1\nx = '\xE9'") == "# coding: latin-1\nx = 'é'");
    CHECK(text_of("#!python\n# coding: cp1252\nx = '\x80'") == "#!python\n# coding: cp1252\nx = '€'");
    CHECK(text_of("x\n# coding: latin-1\n\xE9")
              .starts_with("error: Non-UTF-8 code starting with '\\xe9' in file <bytes> on line 3"));
    CHECK(text_of("# coding: latin-1\r'\xE9'") == "# coding: latin-1\n'é'");
}

TEST_CASE("what cannot be decoded is an error") {
    CHECK(text_of("# coding: nonsense\n") == "error: unknown encoding: nonsense");
    CHECK(text_of("\xEF\xBB\xBF# coding: latin-1\n") == "error: encoding problem: iso-8859-1 with BOM");
    CHECK(text_of(std::string_view("a\0b", 3)) == "error: source code cannot contain null bytes");
    CHECK(text_of("\xED\xA0\x80").starts_with("error: Non-UTF-8"));
    CHECK(text_of("\xC0\x80").starts_with("error: Non-UTF-8"));
}

TEST_CASE("lines and columns") {
    Source const source("<test>", "ab\né€x\n\nlast");
    CHECK(source.line_count() == 4);
    CHECK(source.line_text(2) == "é€x");
    CHECK(source.line_text(3).empty());
    CHECK(source.line_text(4) == "last");
    CHECK(source.line_text(5).empty());
    uint32_t const x = uint32_t(source.text.find('x'));
    CHECK(source.locate(x).line == 2);
    CHECK(source.locate(x).column == 5);
    CHECK(source.column_in_characters(x) == 2);
    CHECK(source.locate(0).line == 1);
    CHECK(source.locate(uint32_t(source.text.size())).line == 4);
}
