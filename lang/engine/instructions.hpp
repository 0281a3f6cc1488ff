// What code objects tell about their instructions: lines, columns, sameness. A tree has none, so each expression and
// statement of the text counts as one. The table is made from the text when somebody asks, so it costs nothing before.
#pragma once
#include "lang/analysis/instructions.hpp"
#include "lang/engine/unit.hpp"

namespace gossamer {

struct InstructionTable {
    std::vector<analysis::Instruction> all;
};

extern CodeFacts const script_code_facts;

}  // namespace gossamer
