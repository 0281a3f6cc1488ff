// Layout, names, numbers and f-strings, as tokens.
#include "lang/syntax/lexer.hpp"

#include <doctest/doctest.h>

#include "tests/unit/syntax/parsing.hpp"

using namespace gossamer;
using namespace gossamer::syntax;

namespace {

struct Lexed {
    std::shared_ptr<source::Source const> source;
    Arena arena;
    NameTable names{arena};
    TokenList list;

    explicit Lexed(std::string_view text, LexerOptions options = {})
        : source(tests::source_of(text)), list(tokenize(*source, names, options)) {}

    // The tokens: layout by name, the others as written.
    std::string text() const {
        std::string out;
        for (auto const& token : list.tokens) {
            if (!out.empty()) out += ' ';
            if (token.kind >= TokenKind::Newline)
                out += spelling(token.kind);
            else
                out += std::string_view(source->text).substr(token.start, token.end - token.start);
        }
        return out;
    }
};

}  // namespace

TEST_CASE("blocks open and close by indentation") {
    CHECK(Lexed("if x:\n    y\n\n  # comment\n    z\nw\n").text() ==
          "if x : NEWLINE INDENT y NEWLINE z NEWLINE DEDENT w NEWLINE ENDMARKER");
    CHECK(Lexed("if x:\n  if y:\n    z").text() ==
          "if x : NEWLINE INDENT if y : NEWLINE INDENT z NEWLINE DEDENT DEDENT ENDMARKER");
}

TEST_CASE("brackets and backslashes join lines") {
    CHECK(Lexed("(a,\n  b)\n").text() == "( a , b ) NEWLINE ENDMARKER");
    CHECK(Lexed("a + \\\n  b\n").text() == "a + b NEWLINE ENDMARKER");
}

TEST_CASE("brackets know their partners") {
    Lexed const lexed("f([x], {y})");
    auto const& tokens = lexed.list.tokens;
    for (uint32_t i = 0; i < tokens.size(); ++i)
        if (tokens[i].kind == TokenKind::LeftParen || tokens[i].kind == TokenKind::LeftBracket ||
            tokens[i].kind == TokenKind::LeftBrace) {
            CHECK(int(tokens[tokens[i].partner].kind) == int(tokens[i].kind) + 1);
            CHECK(tokens[tokens[i].partner].partner == i);
        }
}

TEST_CASE("a form feed starts the indentation anew, a tab goes to the next eight") {
    CHECK_FALSE(Lexed("if x:\n  \f  y\n  z\n").list.failed);
    CHECK_FALSE(Lexed("if x:\n\ty\n\tz\n").list.failed);
    Lexed const mixed("if x:\n\ty\n        z\n");
    CHECK(mixed.list.failed);
    CHECK(mixed.list.failure.error.type == ErrorType::tab);
}

TEST_CASE("names are interned, in normal form") {
    Lexed const lexed("ﬁ fi K K");
    auto const& tokens = lexed.list.tokens;
    CHECK(tokens[0].symbol == tokens[1].symbol);
    CHECK(tokens[0].symbol->text == "fi");
    CHECK(tokens[2].symbol == tokens[3].symbol);
}

TEST_CASE("text that looks like a keyword only in normal form is a name") {
    CHECK(Lexed("𝐢𝐟").list.tokens[0].kind == TokenKind::Identifier);
}

TEST_CASE("f-strings are taken apart") {
    CHECK(Lexed("f'a{b!r:>{w}}c'").text() == "f' a { b ! r : > { w }  } c ' NEWLINE ENDMARKER");
    CHECK(Lexed("f'{{x}}'").text() == "f' {{ x}} ' NEWLINE ENDMARKER");
    CHECK(Lexed("f'{x!=y}'").text() == "f' { x != y } ' NEWLINE ENDMARKER");
    CHECK(Lexed("f'{d['k']}'").text() == "f' { d [ 'k' ] } ' NEWLINE ENDMARKER");
    CHECK(Lexed("f'{x:=5}'").text() == "f' { x : =5 } ' NEWLINE ENDMARKER");
    CHECK(Lexed("f'\\N{BULLET}'").text() == "f' \\N{BULLET} ' NEWLINE ENDMARKER");
}

TEST_CASE("the first lexical error becomes a token, and the last but one") {
    Lexed const lexed("a\n0x\nb");
    CHECK(lexed.text() == "a NEWLINE ERRORTOKEN ENDMARKER");
    CHECK(lexed.list.failure.error.message == "invalid hexadecimal literal");
}

TEST_CASE("the REPL's text closes no block by ending") {
    LexerOptions const unfinished{Mode::interactive, false};
    CHECK(Lexed("if x:\n  y", unfinished).text() == "if x : NEWLINE INDENT y NEWLINE ENDMARKER");
    CHECK(Lexed("if x:\n  y\n", unfinished).text() == "if x : NEWLINE INDENT y NEWLINE DEDENT NEWLINE ENDMARKER");
}

TEST_CASE("a number before a keyword earns a warning") {
    CHECK(tests::parse("1if x else 2").warnings.size() == 1);
    CHECK(tests::parse("1if x else 2").warnings[0].message == "invalid decimal literal");
    CHECK(tests::parse("0x1for x in y").warnings[0].message == "invalid hexadecimal literal");
}
