#include "stdlib/modules/regular_expressions/case_folding.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace gossamer::regular_expressions {

namespace {

// Lower-case letters that are equals beyond what u_tolower says; 0 fills up.
constexpr std::array<char32_t, 3> equals[] = {
    {0x69, 0x131},   {0x73, 0x17F},    {0xB5, 0x3BC},    {0x345, 0x3B9, 0x1FBE},  {0x390, 0x1FD3},
    {0x3B0, 0x1FE3}, {0x3B2, 0x3D0},   {0x3B5, 0x3F5},   {0x3B8, 0x3D1},          {0x3BA, 0x3F0},
    {0x3C0, 0x3D6},  {0x3C1, 0x3F1},   {0x3C2, 0x3C3},   {0x3C6, 0x3D5},          {0x432, 0x1C80},
    {0x434, 0x1C81}, {0x43E, 0x1C82},  {0x441, 0x1C83},  {0x442, 0x1C84, 0x1C85}, {0x44A, 0x1C86},
    {0x463, 0x1C87}, {0x1C88, 0xA64B}, {0x1E61, 0x1E9B}, {0xFB05, 0xFB06},
};

// Letters that have another case stand in these blocks only.
constexpr CharacterRange blocks[] = {
    {0x41, 0x587},    {0x10A0, 0x10FF},   {0x13A0, 0x13FF},   {0x1C80, 0x1CBF},   {0x1D79, 0x1D8E},   {0x1E00, 0x1FFF},
    {0x2126, 0x2188}, {0x24B6, 0x24E9},   {0x2C00, 0x2D2D},   {0xA640, 0xA7FF},   {0xAB53, 0xABBF},   {0xFB00, 0xFB06},
    {0xFF21, 0xFF5A}, {0x10400, 0x10FFF}, {0x118A0, 0x118DF}, {0x16E40, 0x16E7F}, {0x1E900, 0x1E943},
};

// Every character that has equals, in order, and the number of its class.
struct CaseTable {
    std::vector<std::pair<char32_t, uint32_t>> characters;
    std::vector<std::vector<char32_t>> classes;

    CaseTable() {
        std::unordered_map<char32_t, char32_t> leaders;
        for (auto const& row : equals)
            for (char32_t const c : row)
                if (c) leaders[c] = row[0];
        std::unordered_map<char32_t, std::vector<char32_t>> by_leader;
        for (auto const& [first, last] : blocks)
            for (char32_t c = first; c <= last; ++c) {
                char32_t lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
                if (auto const found = leaders.find(lower); found != leaders.end()) lower = found->second;
                by_leader[lower].push_back(c);
            }
        for (auto& [leader, members] : by_leader) {
            if (members.size() < 2) continue;
            for (char32_t const c : members) characters.emplace_back(c, static_cast<uint32_t>(classes.size()));
            classes.push_back(std::move(members));
        }
        std::sort(characters.begin(), characters.end());
    }
};

}  // namespace

void add_case_variants(std::vector<CharacterRange>& ranges, char32_t first, char32_t last) {
    static CaseTable const table;
    auto at = std::lower_bound(table.characters.begin(), table.characters.end(), std::pair{first, uint32_t{0}});
    for (; at != table.characters.end() && at->first <= last; ++at)
        for (char32_t const c : table.classes[at->second])
            if (c < first || c > last) ranges.emplace_back(c, c);
}

}  // namespace gossamer::regular_expressions
