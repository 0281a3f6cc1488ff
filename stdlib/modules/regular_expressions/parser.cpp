#include <algorithm>

#include <fmt/format.h>

#include "runtime/heap/context.hpp"
#include "stdlib/modules/regular_expressions/parser_state.hpp"

namespace gossamer::regular_expressions {

namespace {

bool is_pattern_space(char32_t c) { return c == U' ' || (c >= U'\t' && c <= U'\r'); }
bool is_repeat_sign(char32_t c) { return c == U'*' || c == U'+' || c == U'?' || c == U'{'; }

uint64_t limited(uint64_t a, uint64_t b) {
    auto const product = static_cast<unsigned __int128>(a) * b;
    return product >= Width::endless ? Width::endless : static_cast<uint64_t>(product);
}

Width repeated(Width once, uint32_t least, uint32_t most) {
    uint64_t const top = most == unlimited ? (once.most ? Width::endless : 0) : limited(once.most, most);
    return {limited(once.least, least), top};
}

}  // namespace

Node literal(char32_t character) {
    Node node{Kind::literal};
    node.character = character;
    node.width = {1, 1};
    return node;
}

Width width_of(Sequence const& sequence) {
    Width sum;
    for (Node const& node : sequence) {
        sum.least = std::min(sum.least + node.width.least, Width::endless);
        sum.most = std::min(sum.most + node.width.most, Width::endless);
    }
    return sum;
}

bool Parser::parse_alternatives(Sequence& out, bool is_verbose, uint32_t depth) {
    if (depth > deepest_nesting || stack_is_low())
        return tokens_.fail_as(Problem::Kind::recursion, "maximum recursion depth exceeded");
    std::vector<Sequence> all;
    do {
        all.emplace_back();
        if (!parse_sequence(all.back(), is_verbose, depth, !depth && all.size() == 1)) return false;
        if (!depth) is_verbose = tree_.flags & verbose;
    } while (tokens_.match(U'|'));
    if (tokens_.failed()) return false;
    if (all.size() == 1) {
        out = std::move(all[0]);
        return true;
    }
    Node branch{Kind::branch};
    branch.width = {Width::endless, 0};
    for (Sequence const& each : all) {
        Width const width = width_of(each);
        branch.width.least = std::min(branch.width.least, width.least);
        branch.width.most = std::max(branch.width.most, width.most);
    }
    branch.parts = std::move(all);
    out.push_back(std::move(branch));
    return true;
}

bool Parser::parse_sequence(Sequence& out, bool is_verbose, uint32_t depth, bool is_first) {
    while (!tokens_.at_end()) {
        char32_t const c = tokens_.next();
        if (c == U'|' || c == U')') break;
        if (c == U'\\') {
            if (!parse_escape(out)) return false;
            continue;
        }
        if (is_repeat_sign(c)) {
            if (!parse_repeat(out)) return false;
            continue;
        }
        if (c == U'(') {
            if (!parse_group(out, is_verbose, depth, is_first)) return false;
            continue;
        }
        if (c == U'[') {
            if (!parse_set(out)) return false;
            continue;
        }
        tokens_.advance();
        if (is_verbose && is_pattern_space(c)) continue;
        if (is_verbose && c == U'#') {
            while (!tokens_.at_end() && !tokens_.match(U'\n')) tokens_.advance();
            continue;
        }
        if (c == U'.') {
            Node any{Kind::any};
            any.width = {1, 1};
            out.push_back(std::move(any));
        } else if (c == U'^' || c == U'$') {
            Node place{Kind::place};
            place.place = c == U'^' ? Place::line_begin : Place::line_end;
            out.push_back(std::move(place));
        } else
            out.push_back(literal(c));
    }
    return !tokens_.failed();
}

// {n}, {n,}, {,m} or {n,m}, behind the brace. Anything else is taken as it stands.
bool Parser::parse_bounds(uint32_t& least, uint32_t& most, size_t begin, bool& is_literal) {
    if (tokens_.next_is(U'}')) {
        is_literal = true;
        return true;
    }
    std::u32string low, high;
    tokens_.take_digits(low, SIZE_MAX, 10);
    if (tokens_.match(U','))
        tokens_.take_digits(high, SIZE_MAX, 10);
    else
        high = low;
    if (tokens_.failed()) return false;
    if (!tokens_.match(U'}')) {
        tokens_.seek(begin);
        is_literal = true;
        return !tokens_.failed();
    }
    if (tokens_.failed()) return false;
    auto const number = [&](std::u32string const& digits, uint32_t& out) {
        uint64_t value = 0;
        for (char32_t const c : digits) {
            value = value * 10 + (c - U'0');
            if (value >= unlimited)
                return tokens_.fail_as(Problem::Kind::overflow, "the repetition number is too large");
        }
        out = static_cast<uint32_t>(value);
        return true;
    };
    if (!low.empty() && !number(low, least)) return false;
    if (!high.empty()) {
        if (!number(high, most)) return false;
        if (most < least) return tokens_.fail("min repeat greater than max repeat", tokens_.position() - begin);
    }
    return true;
}

bool Parser::parse_repeat(Sequence& out) {
    char32_t const sign = tokens_.next();
    tokens_.advance();
    if (tokens_.failed()) return false;
    size_t const begin = tokens_.position();
    uint32_t least = sign == U'+', most = sign == U'?' ? 1 : unlimited;
    if (sign == U'{') {
        bool is_literal = false;
        if (!parse_bounds(least, most, begin, is_literal)) return false;
        if (is_literal) {
            out.push_back(literal(U'{'));
            return true;
        }
    }
    size_t const back = tokens_.position() - begin + 1;
    if (out.empty() || out.back().kind == Kind::place) return tokens_.fail("nothing to repeat", back);
    if (out.back().kind == Kind::repeat) return tokens_.fail("multiple repeat", back);
    Node node{Kind::repeat};
    node.least = least;
    node.most = most;
    if (tokens_.match(U'?'))
        node.greed = Greed::lazy;
    else if (tokens_.match(U'+'))
        node.greed = Greed::possessive;
    if (tokens_.failed()) return false;
    node.width = repeated(out.back().width, least, most);
    node.parts.emplace_back();
    node.parts[0].push_back(std::move(out.back()));
    out.back() = std::move(node);
    return true;
}

bool Parser::check_flags() {
    uint32_t& flags = tree_.flags;
    auto const wrong = [&](char const* text) { return tokens_.fail_as(Problem::Kind::value, text); };
    if (tokens_.is_bytes()) {
        if (flags & unicode) return wrong("cannot use UNICODE flag with a bytes pattern");
        if (flags & locale && flags & ascii) return wrong("ASCII and LOCALE flags are incompatible");
        return true;
    }
    if (flags & locale) return wrong("cannot use LOCALE flag with a str pattern");
    if (flags & ascii) {
        if (flags & unicode) return wrong("ASCII and UNICODE flags are incompatible");
    } else
        flags |= unicode;
    return true;
}

bool Parser::check_references() {
    for (auto const& [group, position] : to_check_)
        if (group > tree_.groups) {
            tokens_.replace_problem(
                {Problem::Kind::pattern, fmt::format("invalid group reference {}", group), position});
            return false;
        }
    return true;
}

bool Parser::check_look_behinds(Sequence const& sequence) {
    for (Node const& node : sequence) {
        if (node.is_behind) {
            Width const width = width_of(node.parts[0]);
            if (width.least != width.most)
                return tokens_.fail_as(Problem::Kind::pattern, "look-behind requires fixed-width pattern");
            if (width.least > UINT32_MAX) return tokens_.fail_as(Problem::Kind::pattern, "looks too much behind");
        }
        for (Sequence const& part : node.parts)
            if (!check_look_behinds(part)) return false;
    }
    return true;
}

void Parser::note_facts(Sequence const& sequence, uint32_t repeat, bool is_in_look) {
    for (Node const& node : sequence) {
        uint32_t inner = repeat;
        if (node.kind == Kind::repeat && !repeat) inner = ++repeats_;
        bool const looks = is_in_look || node.kind == Kind::look;
        for (Sequence const& part : node.parts) note_facts(part, inner, looks);
        if (node.kind == Kind::group && node.group) {
            GroupFacts& facts = tree_.facts[node.group - 1];
            facts = {++closed_, repeat, is_in_look};
        }
    }
}

bool Parser::run() {
    if (tokens_.failed() || !parse_alternatives(tree_.root, tree_.flags & verbose, 0) || !check_flags()) return false;
    if (!tokens_.at_end()) return tokens_.fail("unbalanced parenthesis");
    if (!check_references() || !check_look_behinds(tree_.root)) return false;
    tree_.facts.resize(tree_.groups);
    note_facts(tree_.root, 0, false);
    return true;
}

std::optional<Tree> parse(std::u32string_view pattern, bool is_bytes, uint32_t flags, Problem& problem,
                          Warnings& warnings) {
    Parser parser(pattern, is_bytes, flags, warnings);
    if (!parser.run()) {
        problem = parser.problem();
        return std::nullopt;
    }
    return std::move(parser.tree());
}

}  // namespace gossamer::regular_expressions
