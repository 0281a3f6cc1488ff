// The syntax tree of a regular expression as Python writes it, and the parser that makes it (parser.hpp).
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gossamer::regular_expressions {

// The values of re.RegexFlag.
enum Flag : uint32_t {
    ignore_case = 2,
    locale = 4,
    multiline = 8,
    dot_all = 16,
    unicode = 32,
    verbose = 64,
    debug = 128,
    ascii = 256,
};
constexpr uint32_t type_flags = ascii | locale | unicode;
constexpr uint32_t unlimited = UINT32_MAX;       // the upper bound of *, + and {n,}
constexpr uint32_t most_groups = 1'073'741'823;  // no number of a group is as large

enum class Kind : uint8_t {
    literal,
    any,  // .
    set,
    branch,       // parts: the alternatives
    group,        // (…), (?:…), (?flags:…)
    atomic,       // (?>…)
    repeat,       // parts[0]: what is repeated
    look,         // look-ahead and look-behind
    reference,    // \1, (?P=name)
    conditional,  // parts: yes, and no if there is one
    place,        // ^ $ \A \Z \b \B
};
enum class Place : uint8_t { line_begin, line_end, text_begin, text_end, boundary, no_boundary };
enum class Category : uint8_t { digit, not_digit, space, not_space, word, not_word };
enum class Greed : uint8_t { greedy, lazy, possessive };

struct SetItem {
    char32_t first, last;
    std::optional<Category> category;  // instead of the range
};

// How many characters something matches, at least and at most; both stay below `endless`.
struct Width {
    static constexpr uint64_t endless = uint64_t{1} << 62;
    uint64_t least = 0, most = 0;
};

struct Node;
using Sequence = std::vector<Node>;

struct Node {
    Kind kind;
    Place place{};
    Greed greed{};
    bool is_negative = false;  // set: [^…]; look: (?!…)
    bool is_behind = false;
    char32_t character = 0;           // literal
    uint32_t group = 0;               // its number (0: does not capture); of a reference or conditional: whose
    uint32_t least = 0, most = 0;     // repeat
    uint32_t added = 0, removed = 0;  // group: flags that are turned on and off inside
    Width width{};
    std::vector<SetItem> items{};  // set
    std::vector<Sequence> parts{};
};

struct GroupFacts {
    uint32_t closes_as = 0;         // the order of the closing parentheses
    uint32_t outermost_repeat = 0;  // which repetition it stands in; 0: none
    bool is_in_look = false;
};

struct Tree {
    Sequence root;
    uint32_t flags = 0;  // those given, those of the pattern itself, and what follows from them
    uint32_t groups = 0;
    std::vector<std::pair<std::u32string, uint32_t>> names;  // in order
    std::vector<GroupFacts> facts;                           // of group 1, 2 …
};

// Why a pattern is none.
struct Problem {
    enum class Kind : uint8_t { pattern, value, overflow, index, recursion } kind = Kind::pattern;
    std::string message;
    std::optional<size_t> position;  // in code points
};

}  // namespace gossamer::regular_expressions
