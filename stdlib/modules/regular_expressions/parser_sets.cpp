// What begins with a bracket or a backslash.
#include <fmt/format.h>

#include "runtime/unicode/character_names.hpp"
#include "stdlib/modules/regular_expressions/parser_state.hpp"

namespace gossamer::regular_expressions {

std::optional<Category> category_of(char32_t letter) {
    switch (letter) {
        case U'd': return Category::digit;
        case U'D': return Category::not_digit;
        case U's': return Category::space;
        case U'S': return Category::not_space;
        case U'w': return Category::word;
        case U'W': return Category::not_word;
        default: return std::nullopt;
    }
}

namespace {

std::optional<Place> place_of(char32_t letter) {
    switch (letter) {
        case U'A': return Place::text_begin;
        case U'Z': return Place::text_end;
        case U'b': return Place::boundary;
        case U'B': return Place::no_boundary;
        default: return std::nullopt;
    }
}

uint64_t number_in(std::u32string const& escape, size_t from, uint32_t base) {
    uint64_t value = 0;
    for (size_t i = from; i < escape.size(); ++i) value = value * base + static_cast<uint32_t>(digit_value(escape[i]));
    return value;
}

}  // namespace

bool Parser::fail_of_escape(std::u32string const& escape, char const* text) {
    return tokens_.fail(fmt::format("{} {}", text, to_utf8(escape)), escape.size());
}

bool Parser::parse_common_escape(char32_t letter, char32_t& out, bool& is_known) {
    is_known = true;
    std::u32string escape{U'\\', letter};
    size_t digits = 0;
    if (letter == U'x')
        digits = 2;
    else if (letter == U'u' && !tokens_.is_bytes())
        digits = 4;
    else if (letter == U'U' && !tokens_.is_bytes())
        digits = 8;
    if (digits) {
        tokens_.take_digits(escape, digits, 16);
        if (tokens_.failed()) return false;
        if (escape.size() != digits + 2) return fail_of_escape(escape, "incomplete escape");
        uint64_t const number = number_in(escape, 2, 16);
        if (number > 0x10FFFF) return fail_of_escape(escape, "bad escape");
        out = static_cast<char32_t>(number);
        return true;
    }
    if (letter == U'N' && !tokens_.is_bytes()) {
        if (!tokens_.match(U'{')) return !tokens_.failed() && tokens_.fail("missing {");
        std::u32string name;
        if (!tokens_.take_until(U'}', "character name", name)) return false;
        int32_t const named = gossamer::unicode::character_named(to_utf8(name));
        if (named < 0) return tokens_.fail("undefined character name " + quoted(name), name.size() + 4);
        out = static_cast<char32_t>(named);
        return true;
    }
    if (is_ascii_letter(letter)) return fail_of_escape(escape, "bad escape");
    is_known = false;
    return true;
}

// The escape is the token ahead.
bool Parser::parse_set_escape(SetItem& out) {
    char32_t const letter = tokens_.escaped();
    tokens_.advance();
    if (tokens_.failed()) return false;
    out = {letter, letter, category_of(letter)};
    if (out.category) return true;
    if (char32_t const control = control_character(letter)) {
        out.first = out.last = control;
        return true;
    }
    if (is_octal_digit(letter)) {
        std::u32string escape{U'\\', letter};
        tokens_.take_digits(escape, 2, 8);
        if (tokens_.failed()) return false;
        uint64_t const number = number_in(escape, 1, 8);
        if (number > 0377)
            return tokens_.fail(fmt::format("octal escape value {} outside of range 0-0o377", to_utf8(escape)),
                                escape.size());
        out.first = out.last = static_cast<char32_t>(number);
        return true;
    }
    if (is_decimal_digit(letter)) return fail_of_escape({U'\\', letter}, "bad escape");
    bool is_known;
    char32_t character = letter;
    if (!parse_common_escape(letter, character, is_known)) return false;
    out.first = out.last = character;
    return true;
}

bool Parser::parse_set_item(SetItem& out) {
    if (tokens_.next_is_escape()) return parse_set_escape(out);
    out = {tokens_.next(), tokens_.next(), std::nullopt};
    tokens_.advance();
    return !tokens_.failed();
}

bool Parser::parse_set(Sequence& out) {
    size_t const start = tokens_.position();
    auto const token_text = [&] {
        std::u32string text(1, tokens_.next());
        if (tokens_.next_is_escape()) text += tokens_.escaped();
        return text;
    };
    tokens_.advance();
    if (tokens_.next_is(U'[')) warn(fmt::format("Possible nested set at position {}", tokens_.position()));
    Node set{Kind::set};
    set.width = {1, 1};
    set.is_negative = tokens_.match(U'^');
    auto const unterminated = [&] {
        return !tokens_.failed() && tokens_.fail("unterminated character set", tokens_.position() - start);
    };
    for (;;) {
        if (tokens_.at_end()) return unterminated();
        if (!set.items.empty() && tokens_.next_is(U']')) {
            tokens_.advance();
            break;
        }
        std::u32string const first_text = token_text();
        char32_t const c = tokens_.next();
        SetItem item;
        if (!set.items.empty() && c < 128 && std::u32string_view(U"-&~|").find(c) != std::u32string_view::npos) {
            size_t const at = tokens_.position();
            tokens_.advance();
            if (tokens_.failed()) return false;
            if (tokens_.next_is(c))
                warn(fmt::format("Possible set {} at position {}",
                                 c == U'-'   ? "difference"
                                 : c == U'&' ? "intersection"
                                 : c == U'~' ? "symmetric difference"
                                             : "union",
                                 at));
            item = {c, c, std::nullopt};
        } else if (!parse_set_item(item))
            return false;
        if (!tokens_.match(U'-')) {
            if (tokens_.failed()) return false;
            set.items.push_back(item);
            continue;
        }
        if (tokens_.at_end()) return unterminated();
        if (tokens_.match(U']')) {
            set.items.push_back(item);
            set.items.push_back({U'-', U'-', std::nullopt});
            break;
        }
        std::u32string const second_text = token_text();
        bool const is_difference = tokens_.next_is(U'-');
        size_t const at = tokens_.position() - 1;
        SetItem last;
        if (!parse_set_item(last)) return false;
        if (is_difference) warn(fmt::format("Possible set difference at position {}", at));
        if (item.category || last.category || last.first < item.first)
            return tokens_.fail("bad character range " + to_utf8(first_text) + "-" + to_utf8(second_text),
                                first_text.size() + 1 + second_text.size());
        item.last = last.first;
        set.items.push_back(item);
    }
    if (tokens_.failed()) return false;
    if (set.items.size() == 1 && !set.is_negative && !set.items[0].category && set.items[0].first == set.items[0].last)
        out.push_back(literal(set.items[0].first));
    else
        out.push_back(std::move(set));
    return true;
}

// \0 is octal; three octal digits are too; all else is a group.
bool Parser::parse_digits_escape(Sequence& out, char32_t first) {
    std::u32string escape{U'\\', first};
    if (first == U'0') {
        tokens_.take_digits(escape, 2, 8);
        if (tokens_.failed()) return false;
        out.push_back(literal(static_cast<char32_t>(number_in(escape, 1, 8))));
        return true;
    }
    if (is_decimal_digit(tokens_.next())) {
        tokens_.take_digits(escape, 1, 10);
        if (tokens_.failed()) return false;
        if (is_octal_digit(escape[1]) && is_octal_digit(escape[2]) && is_octal_digit(tokens_.next())) {
            tokens_.take_digits(escape, 1, 8);
            if (tokens_.failed()) return false;
            uint64_t const number = number_in(escape, 1, 8);
            if (number > 0377)
                return tokens_.fail(fmt::format("octal escape value {} outside of range 0-0o377", to_utf8(escape)),
                                    escape.size());
            out.push_back(literal(static_cast<char32_t>(number)));
            return true;
        }
    }
    uint32_t const group = static_cast<uint32_t>(number_in(escape, 1, 10));
    if (group > tree_.groups) return tokens_.fail(fmt::format("invalid group reference {}", group), escape.size() - 1);
    if (!is_closed(group)) return tokens_.fail("cannot refer to an open group", escape.size());
    if (!check_look_behind(group)) return false;
    Node node{Kind::reference};
    node.group = group;
    node.width = *widths_[group];
    out.push_back(std::move(node));
    return true;
}

bool Parser::parse_escape(Sequence& out) {
    char32_t const letter = tokens_.escaped();
    tokens_.advance();
    if (tokens_.failed()) return false;
    if (auto const place = place_of(letter)) {
        Node node{Kind::place};
        node.place = *place;
        out.push_back(std::move(node));
        return true;
    }
    if (auto const category = category_of(letter)) {
        Node set{Kind::set};
        set.width = {1, 1};
        set.items.push_back({0, 0, category});
        out.push_back(std::move(set));
        return true;
    }
    char32_t character = control_character(letter);
    if (!character) {
        if (is_decimal_digit(letter)) return parse_digits_escape(out, letter);
        bool is_known;
        character = letter;
        if (!parse_common_escape(letter, character, is_known)) return false;
    }
    out.push_back(literal(character));
    return true;
}

}  // namespace gossamer::regular_expressions
