#pragma once
// The front door of the front end: source text in, syntax tree or one syntax error out.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "lang/source/source.hpp"
#include "lang/syntax/tree.hpp"

namespace gossamer::syntax {

enum class Mode : uint8_t {
    file,         // a module: root is Module ("exec")
    interactive,  // one statement of the REPL: root is Interactive ("single")
    expression,   // eval: root is Expression
};

// Which exception CPython would raise.
enum class ErrorType : uint8_t { syntax, indentation, tab, memory, recursion, incomplete };

struct SyntaxError {
    ErrorType type = ErrorType::syntax;
    std::string message;
    uint32_t start = 0, end = 0;  // byte offsets into the source
    // CPython's lineno, offset, end_lineno, end_offset (columns from 1, in code points), which are not
    // always those of start and end: an error that is only a place has end_offset equal to offset, or 0.
    int lineno = 0, offset = 0, end_lineno = 0, end_offset = 0;
    bool incomplete = false;  // the text is a beginning of something valid: the REPL asks for more
    // The lexer shows the line it is on, without its end. The parser shows what it finds in the file, or, where the
    // text is from no file, this: what the lexer has in its buffer, or the line in question.
    bool from_lexer = false;
    std::string text;
};

// A SyntaxWarning of the lexer ("\d" is an invalid escape sequence); the caller decides what to do with it.
struct SyntaxWarning {
    std::string message;
    uint32_t start = 0, end = 0;
    int lineno = 0, offset = 0, end_lineno = 0, end_offset = 0;
    std::string text;  // of a SyntaxError made of it, as above
    bool from_lexer = false;
};

struct ParseResult {
    std::shared_ptr<SyntaxTree> tree;  // null if there was an error
    SyntaxError error;                 // meaningless if there is a tree
    std::vector<SyntaxWarning> warnings;
    explicit operator bool() const { return tree != nullptr; }
};

struct ParseOptions {
    uint32_t digit_limit = 4300;          // more digits in a decimal integer are an error (0: any number will do)
    bool imply_dedents = true;            // the end of the text ends all blocks
    bool is_flufl = false;                // "<>" is what "!=" is elsewhere, as barry_as_FLUFL has it
    bool tells_incomplete_input = false;  // ErrorType::incomplete where more text might help
};

// Never throws but std::bad_alloc.
ParseResult parse(std::shared_ptr<source::Source const> source, Mode mode, ParseOptions options = {});

// True if typing more lines could turn `text` into a complete statement (codeop's question).
bool is_incomplete(std::shared_ptr<source::Source const> source, Mode mode = Mode::interactive);

}  // namespace gossamer::syntax
