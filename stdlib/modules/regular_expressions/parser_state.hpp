// The parser itself, for its own sources: parser.cpp (sequences, repetition), parser_groups.cpp (what begins with a
// parenthesis), parser_sets.cpp (what begins with a bracket or a backslash).
#pragma once
#include "stdlib/modules/regular_expressions/parser.hpp"

namespace gossamer::regular_expressions {

// Groups may be nested this deep.
constexpr uint32_t deepest_nesting = 1000;

class Parser {
public:
    Parser(std::u32string_view pattern, bool is_bytes, uint32_t flags, Warnings& warnings)
        : tokens_(pattern, is_bytes), warnings_(warnings) {
        tree_.flags = flags;
    }
    bool run();
    Tree& tree() { return tree_; }
    Problem const& problem() const { return tokens_.problem(); }

private:
    // Alternatives, up to a closing parenthesis or the end. All return false once there is a problem.
    bool parse_alternatives(Sequence& out, bool is_verbose, uint32_t depth);
    bool parse_sequence(Sequence& out, bool is_verbose, uint32_t depth, bool is_first);
    bool parse_repeat(Sequence& out);
    bool parse_bounds(uint32_t& least, uint32_t& most, size_t begin, bool& is_literal);

    bool parse_group(Sequence& out, bool& is_verbose, uint32_t depth, bool is_first);
    bool parse_extension(Sequence& out, bool& is_verbose, uint32_t depth, bool is_first, size_t start, Node& group,
                         std::optional<std::u32string>& name, bool& captures, bool& is_done);
    bool parse_named(Sequence& out, std::optional<std::u32string>& name, bool& is_done);
    bool parse_look(Sequence& out, bool is_verbose, uint32_t depth, size_t start, char32_t sign);
    bool parse_conditional(Sequence& out, bool is_verbose, uint32_t depth, size_t start);
    // is_global: they are for the whole pattern, and stand in the tree's flags.
    bool parse_flags(char32_t letter, uint32_t& added, uint32_t& removed, bool& is_global);
    bool take_flag(char32_t letter, uint32_t& flag);
    bool open_group(std::optional<std::u32string> const& name, uint32_t& number);
    // A group by name, or 0 with a problem.
    uint32_t group_named(std::u32string const& name);
    bool is_closed(uint32_t group) const { return group <= tree_.groups && widths_[group].has_value(); }
    bool check_look_behind(uint32_t group);
    bool skip_comment(size_t start);
    bool expect_close(size_t start);

    bool parse_set(Sequence& out);
    bool parse_set_item(SetItem& out);
    bool parse_set_escape(SetItem& out);
    bool parse_escape(Sequence& out);
    bool parse_digits_escape(Sequence& out, char32_t first);
    // \x \u \U \N and letters that mean nothing; the escape has been read. `is_known` stays false for any other.
    bool parse_common_escape(char32_t letter, char32_t& out, bool& is_known);
    bool fail_of_escape(std::u32string const& escape, char const* text);
    void warn(std::string text) { warnings_.push_back(std::move(text)); }

    bool check_references();
    bool check_flags();
    bool check_look_behinds(Sequence const& sequence);
    void note_facts(Sequence const& sequence, uint32_t repeat, bool is_in_look);

    Tokens tokens_;
    Warnings& warnings_;
    Tree tree_;
    std::vector<std::optional<Width>> widths_{std::nullopt};  // of the groups, once closed; 0 stays open
    std::optional<uint32_t> look_behind_groups_;              // how many groups there were, inside a look-behind
    std::vector<std::pair<uint32_t, size_t>> to_check_;       // groups that conditionals ask for, and where
    uint32_t closed_ = 0, repeats_ = 0;
};

Node literal(char32_t character);
Width width_of(Sequence const& sequence);
std::optional<Category> category_of(char32_t letter);

}  // namespace gossamer::regular_expressions
