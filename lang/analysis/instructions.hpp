// The instructions of a code object, as far as a tree has any: each expression and statement of its text counts as one.
#pragma once
#include <vector>

#include "lang/syntax/tree.hpp"

namespace gossamer::analysis {

struct Instruction {
    uint32_t start, end;  // span in the text
    uint32_t kind;        // of syntax::Kind, plus one; 0: the beginning
    uint64_t detail;      // which name, which constant, which operator
};

// Which definition of the text it is.
struct CodePlace {
    uint32_t start, end;
    bool is_module, is_class_body;
};

// In the order of evaluation; what CPython makes no code for is left out.
void list_instructions(syntax::SyntaxTree const& tree, CodePlace const& code, std::vector<Instruction>& into);

}  // namespace gossamer::analysis
