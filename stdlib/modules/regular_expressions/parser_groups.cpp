// What begins with a parenthesis.
#include <algorithm>

#include <fmt/format.h>

#include "runtime/core/characters.hpp"
#include "stdlib/modules/regular_expressions/parser_state.hpp"

namespace gossamer::regular_expressions {

namespace {

uint32_t flag_of(char32_t letter) {
    switch (letter) {
        case U'i': return ignore_case;
        case U'L': return locale;
        case U'm': return multiline;
        case U's': return dot_all;
        case U'x': return verbose;
        case U'a': return ascii;
        case U'u': return unicode;
        default: return 0;
    }
}

// The character that a token shows as in a message: an escape has two.
std::u32string shown(Tokens const& tokens) {
    std::u32string text(1, tokens.next());
    if (tokens.next_is_escape()) text += tokens.escaped();
    return text;
}

}  // namespace

bool Parser::expect_close(size_t start) {
    if (tokens_.failed()) return false;
    if (!tokens_.match(U')')) return tokens_.fail("missing ), unterminated subpattern", tokens_.position() - start);
    return !tokens_.failed();
}

bool Parser::open_group(std::optional<std::u32string> const& name, uint32_t& number) {
    number = ++tree_.groups;
    widths_.emplace_back();
    if (!name) return true;
    for (auto const& [known, group] : tree_.names)
        if (known == *name)
            return tokens_.fail(
                fmt::format("redefinition of group name {} as group {}; was group {}", quoted(*name), number, group),
                name->size() + 1);
    tree_.names.emplace_back(*name, number);
    return true;
}

uint32_t Parser::group_named(std::u32string const& name) {
    for (auto const& [known, group] : tree_.names)
        if (known == name) return group;
    tokens_.fail("unknown group name " + quoted(name), name.size() + 1);
    return 0;
}

bool Parser::check_look_behind(uint32_t group) {
    if (!look_behind_groups_) return true;
    if (!is_closed(group)) return tokens_.fail("cannot refer to an open group");
    if (group > *look_behind_groups_)
        return tokens_.fail("cannot refer to group defined in the same lookbehind subpattern");
    return true;
}

bool Parser::skip_comment(size_t start) {
    for (;;) {
        if (tokens_.failed()) return false;
        if (tokens_.at_end()) return tokens_.fail("missing ), unterminated comment", tokens_.position() - start);
        if (tokens_.match(U')')) return !tokens_.failed();
        tokens_.advance();
    }
}

// (?P<name>…), (?P=name)
bool Parser::parse_named(Sequence& out, std::optional<std::u32string>& name, bool& is_done) {
    if (tokens_.match(U'<')) {
        name.emplace();
        return tokens_.take_until(U'>', "group name", *name) && tokens_.check_name(*name, 1);
    }
    if (tokens_.match(U'=')) {
        std::u32string wanted;
        if (!tokens_.take_until(U')', "group name", wanted) || !tokens_.check_name(wanted, 1)) return false;
        uint32_t const group = group_named(wanted);
        if (!group) return false;
        if (!is_closed(group)) return tokens_.fail("cannot refer to an open group", wanted.size() + 1);
        if (!check_look_behind(group)) return false;
        Node node{Kind::reference};
        node.group = group;
        node.width = *widths_[group];
        out.push_back(std::move(node));
        is_done = true;
        return true;
    }
    if (tokens_.failed()) return false;
    if (tokens_.at_end()) return tokens_.fail("unexpected end of pattern");
    std::u32string const sign = shown(tokens_);
    tokens_.advance();
    return tokens_.fail("unknown extension ?P" + to_utf8(sign), sign.size() + 2);
}

bool Parser::parse_look(Sequence& out, bool is_verbose, uint32_t depth, size_t start, char32_t sign) {
    Node node{Kind::look};
    if (sign == U'<') {
        if (tokens_.at_end()) return tokens_.fail("unexpected end of pattern");
        std::u32string const second = shown(tokens_);
        sign = tokens_.next();
        tokens_.advance();
        if (tokens_.failed()) return false;
        if (sign != U'=' && sign != U'!')
            return tokens_.fail("unknown extension ?<" + to_utf8(second), second.size() + 2);
        node.is_behind = true;
    }
    node.is_negative = sign == U'!';
    auto const outer = look_behind_groups_;
    if (node.is_behind && !outer) look_behind_groups_ = tree_.groups;
    node.parts.emplace_back();
    if (!parse_alternatives(node.parts[0], is_verbose, depth + 1)) return false;
    if (node.is_behind) look_behind_groups_ = outer;
    if (!expect_close(start)) return false;
    out.push_back(std::move(node));
    return true;
}

// (?(1)yes|no), (?(name)yes|no)
bool Parser::parse_conditional(Sequence& out, bool is_verbose, uint32_t depth, size_t start) {
    std::u32string name;
    if (!tokens_.take_until(U')', "group name", name)) return false;
    Node node{Kind::conditional};
    if (is_decimal(name)) {
        node.group = group_number(name);
        if (!node.group) return tokens_.fail("bad group number", name.size() + 1);
        if (node.group >= most_groups) return tokens_.fail("invalid group reference " + to_utf8(name), name.size() + 1);
        bool is_known = false;
        for (auto const& [group, position] : to_check_) is_known = is_known || group == node.group;
        if (!is_known) to_check_.emplace_back(node.group, tokens_.position() - name.size() - 1);
    } else {
        if (!tokens_.check_name(name, 1)) return false;
        node.group = group_named(name);
        if (!node.group) return false;
    }
    if (!check_look_behind(node.group)) return false;
    if (depth > deepest_nesting) return tokens_.fail_as(Problem::Kind::recursion, "maximum recursion depth exceeded");
    node.parts.emplace_back();
    if (!parse_sequence(node.parts[0], is_verbose, depth + 1, false)) return false;
    if (tokens_.match(U'|')) {
        node.parts.emplace_back();
        if (!parse_sequence(node.parts[1], is_verbose, depth + 1, false)) return false;
        if (tokens_.next_is(U'|')) return tokens_.fail("conditional backref with more than two branches");
    }
    if (!expect_close(start)) return false;
    Width const yes = width_of(node.parts[0]), no = node.parts.size() > 1 ? width_of(node.parts[1]) : Width{};
    node.width = {std::min(yes.least, no.least), std::max(yes.most, no.most)};
    out.push_back(std::move(node));
    return true;
}

bool Parser::take_flag(char32_t letter, uint32_t& flag) {
    flag = flag_of(letter);
    if (!tokens_.is_bytes() && letter == U'L')
        return tokens_.fail("bad inline flags: cannot use 'L' flag with a str pattern");
    if (tokens_.is_bytes() && letter == U'u')
        return tokens_.fail("bad inline flags: cannot use 'u' flag with a bytes pattern");
    return true;
}

bool Parser::parse_flags(char32_t letter, uint32_t& added, uint32_t& removed, bool& is_global) {
    // What stands where a flag or one of `ends` should: the letter, or 0 with a problem.
    auto const next_letter = [&](char const* missing, std::u32string_view ends) -> char32_t {
        if (tokens_.failed()) return 0;
        if (tokens_.at_end()) return tokens_.fail(missing), 0;
        char32_t const c = tokens_.next();
        std::u32string const text = shown(tokens_);
        tokens_.advance();
        if (tokens_.failed()) return 0;
        if (ends.find(c) != ends.npos || flag_of(c)) return c;
        tokens_.fail(text.size() == 1 && characters::is_alpha(c) ? "unknown flag" : missing, text.size());
        return 0;
    };
    uint32_t flag;
    if (letter != U'-') {
        do {
            if (!take_flag(letter, flag)) return false;
            added |= flag;
            if (flag & type_flags && (added & type_flags) != flag)
                return tokens_.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
            letter = next_letter("missing -, : or )", U")-:");
            if (!letter) return false;
        } while (flag_of(letter));
    }
    if (letter == U')') {
        tree_.flags |= added;
        is_global = true;
        return true;
    }
    if (letter != U'-') return true;
    letter = next_letter("missing flag", U"");
    if (!letter) return false;
    do {
        flag = flag_of(letter);
        if (flag & type_flags) return tokens_.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        removed |= flag;
        letter = next_letter("missing :", U":");
        if (!letter) return false;
    } while (flag_of(letter));
    return !(added & removed) || tokens_.fail("bad inline flags: flag turned on and off", 1);
}

// Behind "(?". `is_done`: there is no group whose contents follow.
bool Parser::parse_extension(Sequence& out, bool& is_verbose, uint32_t depth, bool is_first, size_t start, Node& group,
                             std::optional<std::u32string>& name, bool& captures, bool& is_done) {
    if (tokens_.failed()) return false;
    if (tokens_.at_end()) return tokens_.fail("unexpected end of pattern");
    std::u32string const text = shown(tokens_);
    char32_t const sign = tokens_.next();
    tokens_.advance();
    if (tokens_.failed()) return false;
    switch (sign) {
        case U'P': return parse_named(out, name, is_done);
        case U':': captures = false; return true;
        case U'>':
            captures = false;
            group.kind = Kind::atomic;
            return true;
        case U'#': is_done = true; return skip_comment(start);
        case U'=':
        case U'!':
        case U'<': is_done = true; return parse_look(out, is_verbose, depth, start, sign);
        case U'(': is_done = true; return parse_conditional(out, is_verbose, depth, start);
        default:
            if (sign != U'-' && !flag_of(sign))
                return tokens_.fail("unknown extension ?" + to_utf8(text), text.size() + 1);
            captures = false;
            if (!parse_flags(sign, group.added, group.removed, is_done)) return false;
            if (!is_done) return true;
            if (!is_first || !out.empty())
                return tokens_.fail("global flags not at the start of the expression", tokens_.position() - start);
            is_verbose = tree_.flags & verbose;
            return true;
    }
}

bool Parser::parse_group(Sequence& out, bool& is_verbose, uint32_t depth, bool is_first) {
    size_t const start = tokens_.position();
    tokens_.advance();
    Node group{Kind::group};
    std::optional<std::u32string> name;
    bool captures = true, is_done = false;
    if (tokens_.match(U'?') &&
        !parse_extension(out, is_verbose, depth, is_first, start, group, name, captures, is_done))
        return false;
    if (tokens_.failed()) return false;
    if (is_done) return true;
    if (captures && !open_group(name, group.group)) return false;
    bool const inner_verbose = (is_verbose || group.added & verbose) && !(group.removed & verbose);
    group.parts.emplace_back();
    if (!parse_alternatives(group.parts[0], inner_verbose, depth + 1) || !expect_close(start)) return false;
    group.width = width_of(group.parts[0]);
    if (group.group) widths_[group.group] = group.width;
    out.push_back(std::move(group));
    return true;
}

}  // namespace gossamer::regular_expressions
