// Pattern and Match objects, and what they share: texts to look in.
#pragma once
#include <optional>

#include "runtime/binding/native.hpp"
#include "runtime/types/buffer.hpp"
#include "stdlib/modules/regular_expressions/engine.hpp"

namespace gossamer::regular_expressions {

// A template for sub(), taken apart: texts, and numbers of groups.
struct Template {
    struct Piece {
        std::string text;
        uint32_t group = 0;  // after the text; 0 with is_group false: none
        bool is_group = false;
    };
    std::vector<Piece> pieces;
};

struct Pattern : Object {
    Record* record;
    Value source;         // str or bytes
    Dict* group_index;    // names to numbers
    Value last_template;  // what `parsed` was made of, or empty
    Engine* engine;       // owned
    Template* parsed;     // owned, or null
    bool is_bytes() const { return !is_a(source, type_is_str); }
    uint32_t groups() const { return engine->tree().groups; }
};

struct Match : Object {
    Pattern* pattern;
    Value string;
    Value regs;  // made on first use
    int64_t pos, endpos;
    // A place where both the byte and the character are known; of text that is not ASCII.
    size_t known_byte, known_index;
    uint32_t groups, last_group;
    bool is_wide;
    size_t spans[];  // in bytes; groups + 1 pairs
};

extern Type pattern_type, match_type, scanner_type, match_iterator_type, functions_type;

void define_pattern_type();
// match, fullmatch, search, sub, subn, findall, split, finditer … in this order.
std::span<Native const> pattern_methods();
void define_match_type();
void define_scanner_types();
void define_functions_type();

// A text that a pattern looks in. While it lives, the bytes stay where they are.
class Text {
public:
    // false: the pattern does not fit the object, or it is no text at all; TypeError is pending.
    bool open(Pattern const& pattern, Value string, int64_t pos = 0, int64_t endpos = INT64_MAX);
    // As far as endpos.
    std::string_view view() const { return view_; }
    Value object() const { return object_; }
    bool is_wide() const { return is_wide_; }
    int64_t pos() const { return pos_; }
    int64_t endpos() const { return endpos_; }
    size_t begin() const { return begin_; }  // pos, in bytes
    bool is_empty_range() const { return pos_ > endpos_; }
    // A part of it, as str or bytes.
    Value slice(size_t begin, size_t end) const;

private:
    Value object_;
    Str* str_ = nullptr;
    std::optional<BufferView> buffer_;
    std::string_view view_;
    int64_t pos_ = 0, endpos_ = 0;
    size_t begin_ = 0;
    bool is_wide_ = false;
};

// known_*: see Match.
Value make_match(Pattern& pattern, Text const& text, size_t const* spans, size_t known_byte, size_t known_index);
Value compile_pattern(Value source, int64_t flags);
// An exception of the class re.PatternError, or what else the problem asks for.
Raised raise_problem(Problem const& problem, Value pattern);

// A part of a text or of bytes, looked at anew: what Match objects give.
Value slice_of(Value string, size_t begin, size_t end);

// substitution.cpp
Value substitute(Pattern& pattern, Value replacement, Value string, int64_t count, bool with_count);
// The template taken apart; null: an exception is pending. It belongs to the pattern, up to the next one.
Template const* parse_template(Pattern& pattern, Value source);
// The template with the groups of a match put in.
Value expand(Match& match, Value source);

}  // namespace gossamer::regular_expressions

namespace gossamer::detail {
template <> struct BindingOf<regular_expressions::Pattern> {
    static constexpr char const* name = "re.Pattern";
    static bool is(Value v) { return is_instance(v, regular_expressions::pattern_type); }
};
template <> struct BindingOf<regular_expressions::Match> {
    static constexpr char const* name = "re.Match";
    static bool is(Value v) { return is_instance(v, regular_expressions::match_type); }
};
}  // namespace gossamer::detail
