#include "lang/engine/instructions.hpp"

#include "lang/nodes/node.hpp"
#include "lang/syntax/parser.hpp"

namespace gossamer {

namespace {

void mix(uint64_t& into, uint64_t value) { into = (into ^ value) * 0x9E3779B97F4A7C15 + (into >> 29); }

InstructionTable const& table_of(Code const& base) {
    auto& code = const_cast<ScriptCode&>(static_cast<ScriptCode const&>(base));
    if (code.instructions) return *code.instructions;
    auto table = std::make_shared<InstructionTable>();
    table->all.push_back({code.start, code.start, 0, 0});
    // It has been read once before, so nothing is wrong with it.
    auto const parsed = syntax::parse(code.unit->source, syntax::Mode(code.unit->mode), {0});
    analysis::CodePlace const place{code.start, code.end, code.is_module, code.is_class_body};
    if (parsed) analysis::list_instructions(*parsed.tree, place, table->all);
    code.instructions = std::move(table);
    return *code.instructions;
}

uint32_t count(Code const& code) { return static_cast<uint32_t>(table_of(code).all.size()); }

Position position(Code const& base, uint32_t index) {
    auto& code = static_cast<ScriptCode const&>(base);
    auto const& at = table_of(code).all[index];
    if (!index) return code.is_module ? Position{0, 0, 1, 0} : Position{code.first_line, 0, code.first_line, 0};
    auto const start = code.unit->source->locate(at.start), end = code.unit->source->locate(at.end);
    return {start.line, start.column, end.line, end.column};
}

uint32_t index_of(Code const& code, void const* place) {
    auto const& node = *static_cast<nodes::Node const*>(place);
    auto const& all = table_of(code).all;
    uint32_t before = 0;
    for (uint32_t i = 1; i < all.size(); ++i) {
        if (all[i].start == node.start && all[i].end == node.end) return i;
        if (all[i].start <= node.start) before = i;
    }
    return before;
}

uint64_t digest(Code const& base) {
    auto& code = static_cast<ScriptCode const&>(base);
    uint64_t result = uint64_t{code.unit->mode} + 1;
    auto const& all = table_of(code).all;
    for (uint32_t i = 1; i < all.size(); ++i) {
        Position const where = position(code, i);
        for (uint64_t const part :
             {uint64_t(where.line) - code.first_line, uint64_t(where.end_line - where.line), uint64_t(where.column),
              uint64_t(where.end_column), uint64_t(all[i].kind), all[i].detail})
            mix(result, part);
    }
    return result;
}

}  // namespace

CodeFacts const script_code_facts = {&count, &position, &index_of, &digest};

}  // namespace gossamer
