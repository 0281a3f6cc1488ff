// What is said when a mistake has been matched.

#include "lang/syntax/diagnosis/matcher.hpp"
#include "lang/syntax/literal_text.hpp"
#include "lang/syntax/string_literals.hpp"

namespace gossamer::syntax::diagnosis {

// "{a}" is what a is called, "{a.text}" how it is written, "{a.line}" where; "\"" is a quote.
std::string Matcher::filled(std::string_view text, Slots const& slots) const {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\') {
            out += text[++i];
        } else if (text[i] == '{' && i + 2 < text.size() && (text[i + 2] == '}' || text[i + 2] == '.')) {
            Found const& found = *slots[size_t(text[i + 1] - 'a')];
            size_t const close = text.find('}', i);
            std::string_view what = text.substr(i + 2, close - i - 2);
            if (what == ".text")
                out += text_of(found.first);
            else if (what == ".line")
                out += std::to_string(line_of(found.first));
            else
                out += found.name;
            i = close;
        } else {
            out += text[i];
        }
    }
    return out;
}

// The part of an expression that cannot be assigned to or deleted; null if all of it can.
static Found const* wrong_part(Found const& target, std::string_view purpose) {
    if (target.name == "list" || target.name == "tuple") {
        for (Found const* part : target.parts)
            if (Found const* wrong = wrong_part(*part, purpose)) return wrong;
        return nullptr;
    }
    if (target.name == "starred") return purpose == "delete" ? &target : wrong_part(*target.parts[0], purpose);
    if (target.name == "comparison" && purpose == "for") {
        // "for a in b" reads as a comparison: only its left side is a target.
        if (target.parts.size() > 1 && target.parts[1]->name == "in") return wrong_part(*target.parts[0], purpose);
        return nullptr;
    }
    if (target.name == "name" || target.name == "subscript" || target.name == "attribute") return nullptr;
    return &target;
}

bool Matcher::report_target(Action const& action, Found const& target) {
    Found const* wrong = wrong_part(target, action.text);
    if (!wrong) return false;
    std::string message = action.text == "delete" ? "cannot delete " : "cannot assign to ";
    raise(error_at(ErrorType::syntax, message + std::string(wrong->name), *wrong, *wrong));
}

// The last thing in nested lists: of "for a in b if c", c.
static Found const& last_part(Found const& found) {
    for (size_t i = found.parts.size(); found.is_list && i-- > 0;) {
        Found const& last = last_part(*found.parts[i]);
        if (!last.is_list || !last.parts.empty()) return last;
    }
    return found;
}

static bool contains(Found const& list, std::string_view name) {
    for (Found const* part : list.parts)
        if (part->name == name || (part->is_list && contains(*part, name))) return true;
    return list.name == name;
}

static void collect_arguments(Found const& list, std::vector<Found const*>& into) {
    if (!list.is_list && list.name != "keyword" && list.name != "double star") into.push_back(&list);
    if (list.is_list)
        for (Found const* part : list.parts) collect_arguments(*part, into);
}

bool Matcher::act(Action const& action, Slots const& slots, uint32_t start, Found*& out) {
    auto slot = [&](int8_t i) -> Found const& { return *slots[size_t(i)]; };
    switch (action.does) {
        case Does::nothing: return true;
        case Does::error: {
            std::string message = filled(action.text, slots);
            switch (action.where) {
                case Where::at: raise(error_at(ErrorType::syntax, message, slot(action.first), slot(action.first)));
                case Where::range: raise(error_at(ErrorType::syntax, message, slot(action.first), slot(action.second)));
                case Where::range_to_last: {
                    Found const& list = slot(action.second);
                    raise(error_at(ErrorType::syntax, message, slot(action.first),
                                   list.is_list ? *list.parts.back() : list));
                }
                case Where::range_to_end:
                    raise(error_at(ErrorType::syntax, message, slot(action.first), last_part(slot(action.second))));
                case Where::from: raise(error_from(message, slot(action.first)));
                case Where::last_token: raise(error_at_last_token(ErrorType::syntax, message));
                case Where::next_token: kind_at(mark_); raise(error_at_token(ErrorType::syntax, message, mark_));
            }
            return false;
        }
        case Does::indentation_error: raise(error_at_last_token(ErrorType::indentation, filled(action.text, slots)));
        case Does::target: return report_target(action, slot(action.first));
        case Does::missing_comma: {
            // Two expressions in a row: only inside brackets is a comma what is missing.
            Found const &left = slot(action.first), &right = slot(action.second);
            std::string_view text = text_of(left.first);
            if (left.name == "name" && (text == "print" || text == "exec")) return false;
            if (bracket_depth_.empty()) {
                uint32_t depth = 0;
                for (auto const& token : tokens_) {
                    depth += token.kind == TokenKind::LeftParen || token.kind == TokenKind::LeftBracket ||
                             token.kind == TokenKind::LeftBrace;
                    depth -=
                        depth > 0 && (token.kind == TokenKind::RightParen || token.kind == TokenKind::RightBracket ||
                                      token.kind == TokenKind::RightBrace);
                    bracket_depth_.push_back(depth);
                }
            }
            if (bracket_depth_[mark_ - 1] == 0) return false;
            raise(error_at(ErrorType::syntax, "invalid syntax. Perhaps you forgot a comma?", left, right));
        }
        case Does::legacy: {
            std::string name(text_of(slot(action.first).first));
            if (name != "print" && name != "exec") return false;
            raise(error_at(ErrorType::syntax,
                           "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?",
                           slot(action.first), slot(action.second)));
        }
        case Does::bare_generator: {
            std::vector<Found const*> arguments;
            collect_arguments(slot(action.first), arguments);
            if (arguments.size() <= 1) return false;
            raise(error_at(ErrorType::syntax, "Generator expression must be parenthesized", *arguments.back(),
                           last_part(slot(action.second))));
        }
        case Does::positional_after_keyword:
            raise(error_at_last_token(ErrorType::syntax, contains(slot(action.first), "double star")
                                                             ? "positional argument follows keyword argument unpacking"
                                                             : "positional argument follows keyword argument"));
        case Does::key_without_colon: {
            Found const& key = slot(action.first);
            Place const at = start_of(key.first), end = end_of(key.end - 1);
            raise(make_error(ErrorType::syntax, "':' expected after dictionary key", at.line, end.column, end.line, 0));
        }
        case Does::constraint:
            raise(error_from(
                (slot(action.second).name == "tuple" ? "cannot use constraints with " : "cannot use bound with ") +
                    std::string(action.text),
                slot(action.first)));
        case Does::string: return check_string(slot(action.first), out);
        case Does::fstring: {
            // The text parts are decoded once the whole f-string has been read.
            for (uint32_t i = start + 1; i + 1 < mark_; ++i) {
                if (tokens_[i].kind == TokenKind::LeftBrace && tokens_[i].partner)
                    i = tokens_[i].partner;
                else if (tokens_[i].kind == TokenKind::FStringMiddle)
                    check_string(*make(i, i + 1), out);
            }
            out = make(start, mark_);
            out->name = "f-string expression";
            return true;
        }
        case Does::strings: return check_strings(start, out);
        // The mark's and the letter's tokens, as one.
        case Does::conversion:
            out = make(start, mark_);
            return check_conversion(slot(action.first), slot(action.second));
        case Does::conversion_letter: return check_conversion_letter(slots[size_t(action.first)]);
        case Does::real:
        case Does::imaginary: {
            bool const is_imaginary = tokens_[slot(action.first).first].flags & number_imaginary;
            if (is_imaginary == (action.does == Does::imaginary)) return true;
            raise(error_at(ErrorType::syntax,
                           is_imaginary ? "real number required in complex literal"
                                        : "imaginary number required in complex literal",
                           slot(action.first), slot(action.first)));
        }
    }
    return true;
}

bool Matcher::check_string(Found const& found, Found*& out) {
    LiteralValue value = literal_value(tokens_[found.first], source_.text, arena_);
    if (!value.error.empty()) {
        bool const codec = value.error.starts_with('(');
        raise(codec ? error_at_last_token(ErrorType::syntax, value.error)
                    : error_at_token(ErrorType::syntax, value.error, found.first));
    }
    if (!value.bad_escape.empty() && is_second_pass_ && !with_mistakes_) {
        Token const& token = tokens_[found.first];
        warnings_.push_back({bad_escape_warning(value.bad_escape), token.start, token.end, 0, 0, 0, 0, {}, false});
    }
    out = make(found.first, found.end);
    out->name = "literal";
    return true;
}

// Adjacent literals: all of them bytes, or none.
bool Matcher::check_strings(uint32_t start, Found*& out) {
    bool any_bytes = false, any_text = false, any_fstring = false;
    for (uint32_t i = start; i < mark_; ++i) {
        auto const& token = tokens_[i];
        if (token.kind == TokenKind::FStringStart) {
            any_fstring = any_text = true;
            i = token.partner;
        } else if (token.kind == TokenKind::String) {
            (token.flags & string_bytes ? any_bytes : any_text) = true;
        }
    }
    if (any_bytes && any_text) raise(error_at_last_token(ErrorType::syntax, "cannot mix bytes and nonbytes literals"));
    out = make(start, mark_);
    out->name = any_fstring ? "f-string expression" : "literal";
    return true;
}

bool Matcher::check_conversion(Found const& mark, Found const& name) {
    if (tokens_[mark.first].end != tokens_[name.first].start)
        raise(error_at(ErrorType::syntax, "f-string: conversion type must come right after the exclamanation mark",
                       mark, name));
    return true;
}

bool Matcher::check_conversion_letter(Found const* conversion) {
    if (!conversion) return true;
    Found const name{{}, conversion->first + 1, conversion->end, false, false, {}};
    std::string_view text = text_of(name.first);
    if (text != "s" && text != "r" && text != "a")
        raise(error_at(ErrorType::syntax,
                       "f-string: invalid conversion character " +
                           repr_of(ConstantKind::str, tokens_[name.first].symbol->text) + ": expected 's', 'r', or 'a'",
                       name, name));
    return true;
}

bool Matcher::check_number(uint32_t token) {
    size_t const limit = digit_limit_;
    auto const& t = tokens_[token];
    if (!limit) return true;
    if (t.flags & (number_float | number_imaginary)) return true;
    std::string_view text = text_of(token);
    if (text.size() <= limit || (text[0] == '0' && text[1] > '9' && text[1] != '_')) return true;
    size_t digits = 0;
    for (char c : text) digits += c != '_';
    if (digits <= limit) return true;
    raise(make_error(ErrorType::syntax,
                     "Exceeds the limit (" + std::to_string(limit) +
                         " digits) for integer string conversion: value has " + std::to_string(digits) +
                         " digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for "
                         "huge integer literals to avoid decimal conversion limits.",
                     line_of(token), 0, line_of(token), 0));
}

}  // namespace gossamer::syntax::diagnosis
