#pragma once
// Runs the grammar of mistakes over tokens.

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "lang/source/source.hpp"
#include "lang/syntax/diagnosis/diagnosis.hpp"
#include "lang/syntax/diagnosis/peg.hpp"

namespace gossamer::syntax::diagnosis {

// What an item matched. Just enough of a tree to name things and to find the wrong part of a target.
struct Found {
    std::string_view name;        // "tuple", "function call" …; empty for tokens and lists
    uint32_t first = 0, end = 0;  // tokens [first, end)
    bool is_token = false, is_list = false;
    std::vector<Found*> parts;  // never null, never tokens
};

// An error found; thrown from the depths of the matcher.
struct Raised {
    SyntaxError error;
};
// The parser came to the token where the lexer gave up.
struct ReachedLexicalError {};

class Matcher {
public:
    Matcher(source::Source const& source, TokenList const& tokens, Arena& arena, Mode mode, uint32_t begin,
            std::vector<UnfinishedBlock> blocks);

    // Does the rule match from the beginning?
    bool run(std::string_view rule, bool with_mistakes);

    // What the second pass warns of: CPython keeps quiet there, but not where it looks for no mistakes.
    std::vector<SyntaxWarning> const& warnings() const { return warnings_; }
    // One past the last token anyone has looked at: as far as CPython's lexer would have got.
    uint32_t tokens_read() const { return read_; }
    // Where the match ended.
    uint32_t position() const { return mark_; }

    // ---- for actions, and for the plain errors of diagnosis.cpp ----
    SyntaxError error_at(ErrorType type, std::string message, Found const& from, Found const& to) const;
    SyntaxError error_at_token(ErrorType type, std::string message, uint32_t token) const;
    SyntaxError error_at_last_token(ErrorType type, std::string message) const;
    SyntaxError error_from(std::string message, Found const& from) const;
    uint32_t line_of(uint32_t token) const { return start_of(token).line; }

private:
    struct Memo {
        uint16_t rule;
        bool plain;
        bool matched;
        uint32_t end;
        Found* found;
    };
    using Slots = std::array<Found*, slot_count>;

    TokenKind kind_at(uint32_t index);
    bool match_rule(uint16_t rule, Found*& out);
    void skip_good_statements();
    bool grow_left_recursion(Rule const& rule, uint16_t index, uint32_t start, Found*& out);
    bool match_alternatives(std::vector<Alternative> const& alternatives, Found*& out);
    bool match_alternative(Alternative const& alternative, Found*& out, bool& cut);
    bool match_item(Item const& item, Found*& out, bool& cut);
    bool match_token(TokenKind kind, Found*& out);
    bool match_soft_keyword(std::string_view text, Found*& out);
    bool match_many(Item const& item, Found*& out);
    bool looks_like(Item const& item);
    void expect(Item const& item, Found*& out);
    Found* result(Alternative const& alternative, uint32_t start, std::vector<Found*> const& values);
    void go_deeper();

    // actions.cpp: false if the alternative does not match after all.
    bool act(Action const& action, Slots const& slots, uint32_t start, Found*& out);
    bool report_target(Action const& action, Found const& target);
    bool check_string(Found const& token, Found*& out);
    bool check_strings(uint32_t start, Found*& out);
    bool check_conversion(Found const& mark, Found const& name);
    bool check_conversion_letter(Found const* conversion);
    bool check_number(uint32_t token);
    std::string filled(std::string_view text, Slots const& slots) const;
    std::string_view text_of(uint32_t token) const;
    [[noreturn]] void raise(SyntaxError error) const { throw Raised{std::move(error)}; }

    Found* make(uint32_t first, uint32_t end);

    // Line and byte column, as CPython counts them: layout tokens have column -1.
    struct Place {
        uint32_t line;
        int column;
    };
    Place start_of(uint32_t token) const;
    Place end_of(uint32_t token) const;
    Place lexer_position() const;
    std::string shown_text(uint32_t line) const;
    int characters(uint32_t line, int column) const;
    SyntaxError make_error(ErrorType type, std::string message, uint32_t line, int column, uint32_t end_line,
                           int end_column) const;

    source::Source const& source_;
    TokenList const& list_;
    std::vector<Token> const& tokens_;
    uint32_t const digit_limit_;
    Arena& arena_;
    Grammar const& grammar_;
    uint32_t const begin_;
    std::vector<UnfinishedBlock> const blocks_;
    uint16_t const statements_rule_;
    uint32_t mark_, read_;
    bool const adds_newline_;  // to a last line without one
    bool with_mistakes_ = false, is_second_pass_ = false;
    std::vector<SyntaxWarning> warnings_;
    int depth_ = 0;
    char const* const stack_base_;
    std::deque<Found> found_;
    std::vector<std::vector<Memo>> memo_;  // by token, from begin_
    std::vector<uint32_t> bracket_depth_;  // by token: open brackets after it
};

}  // namespace gossamer::syntax::diagnosis
