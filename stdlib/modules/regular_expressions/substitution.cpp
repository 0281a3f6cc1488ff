// Templates, and replacing what a pattern finds.
#include "runtime/core/str_text.hpp"
#include "runtime/types/bytes.hpp"
#include "stdlib/modules/regular_expressions/objects.hpp"
#include "stdlib/modules/regular_expressions/tokens.hpp"

namespace gossamer::regular_expressions {

namespace {

class TemplateParser {
public:
    TemplateParser(std::u32string_view text, bool is_bytes, Pattern const& pattern)
        : tokens_(text, is_bytes), pattern_(pattern) {}

    bool run(Template& out) {
        out_ = &out;
        while (!tokens_.at_end()) {
            char32_t const c = tokens_.next(), letter = tokens_.escaped();
            tokens_.advance();
            if (tokens_.failed()) return false;
            if (c != U'\\')
                append(c);
            else if (!parse_escape(letter))
                return false;
        }
        if (tokens_.failed()) return false;
        if (!text_.empty()) flush(0, false);
        return true;
    }
    Problem const& problem() const { return tokens_.problem(); }

private:
    void append(char32_t c) {
        if (tokens_.is_bytes())
            text_ += static_cast<char>(c);
        else
            append_utf8(text_, c);
    }
    void flush(uint32_t group, bool is_group) {
        out_->pieces.push_back({std::move(text_), group, is_group});
        text_.clear();
    }
    bool add_group(uint32_t group, size_t back) {
        if (group > pattern_.groups()) return tokens_.fail(fmt::format("invalid group reference {}", group), back);
        flush(group, true);
        return true;
    }

    // \g<name>, \g<1>
    bool parse_group() {
        if (!tokens_.match(U'<')) return !tokens_.failed() && tokens_.fail("missing <");
        std::u32string name;
        if (!tokens_.take_until(U'>', "group name", name)) return false;
        if (is_decimal(name)) {
            uint32_t const number = group_number(name);
            if (number >= most_groups) return tokens_.fail("invalid group reference " + to_utf8(name), name.size() + 1);
            return add_group(number, name.size() + 1);
        }
        if (!tokens_.check_name(name, 1)) return false;
        for (auto const& [known, number] : pattern_.engine->tree().names)
            if (known == name) return add_group(number, name.size() + 1);
        return tokens_.fail_as(Problem::Kind::index, "unknown group name " + quoted(name));
    }

    bool parse_digits(char32_t first) {
        std::u32string text{U'\\', first};
        auto const value = [&](uint32_t base) {
            uint32_t number = 0;
            for (size_t i = 1; i < text.size(); ++i) number = number * base + static_cast<uint32_t>(text[i] - U'0');
            return number;
        };
        if (first == U'0') {
            tokens_.take_digits(text, 2, 8);
            append(value(8) & 0xFF);
            return !tokens_.failed();
        }
        if (is_decimal_digit(tokens_.next())) {
            tokens_.take_digits(text, 1, 10);
            if (is_octal_digit(first) && is_octal_digit(text[2]) && is_octal_digit(tokens_.next())) {
                tokens_.take_digits(text, 1, 8);
                if (tokens_.failed()) return false;
                if (value(8) > 0377)
                    return tokens_.fail(fmt::format("octal escape value {} outside of range 0-0o377", to_utf8(text)),
                                        text.size());
                append(value(8));
                return true;
            }
        }
        return !tokens_.failed() && add_group(value(10), text.size() - 1);
    }

    bool parse_escape(char32_t letter) {
        if (letter == U'g') return parse_group();
        if (is_decimal_digit(letter)) return parse_digits(letter);
        if (char32_t const control = control_character(letter))
            append(control);
        else if (letter == U'\\')
            append(letter);
        else if (is_ascii_letter(letter))
            return tokens_.fail("bad escape " + to_utf8(std::u32string{U'\\', letter}), 2);
        else {
            append(U'\\');
            append(letter);
        }
        return true;
    }

    Tokens tokens_;
    Pattern const& pattern_;
    Template* out_ = nullptr;
    std::string text_;
};

// The pieces that are joined at the end, as str.join and bytes.join would.
class Joined {
public:
    Joined(bool is_bytes, size_t expected) : is_bytes_(is_bytes) { out_.reserve(expected); }
    void add(std::string_view text) {
        out_ += text;
        ++count_;
    }
    // Anything a function gave. None is nothing.
    bool add_value(Value item) {
        if (item.is_none()) return true;
        if (!is_bytes_) {
            Str* const text = as_str(item);
            if (!text)
                return raise(type_error_type, "sequence item {}: expected str instance, {} found", count_,
                             type_of(item).name_text());
            add(text->view());
            return true;
        }
        BufferView const buffer(item);
        if (!buffer) {
            if (is_pending()) return false;
            return raise(type_error_type, "sequence item {}: expected a bytes-like object, {} found", count_,
                         type_of(item).name_text());
        }
        add(buffer.view());
        return true;
    }
    Value finish() const { return is_bytes_ ? make_bytes(out_).release_value() : make_str(out_).release_value(); }

private:
    bool is_bytes_;
    size_t count_ = 0;
    std::string out_;
};

void add_pieces(Joined& out, Template const& pieces, std::string_view text, size_t const* spans) {
    for (Template::Piece const& piece : pieces.pieces) {
        if (!piece.text.empty()) out.add(piece.text);
        if (!piece.is_group || spans[2 * piece.group] == unset) continue;
        size_t const begin = spans[2 * piece.group], end = spans[2 * piece.group + 1];
        out.add(text.substr(begin, end - begin));
    }
}

// Is it a text without backslashes, which stands for itself?
bool is_literal(Value replacement) {
    if (Str* const text = as_str(replacement)) return text->view().find('\\') == std::string_view::npos;
    BufferView const buffer(replacement);
    if (buffer) return buffer.view().find('\\') == std::string_view::npos;
    if (is_pending()) clear_pending();
    return false;
}

}  // namespace

Template const* parse_template(Pattern& pattern, Value source) {
    if (pattern.parsed && pattern.last_template == source) return pattern.parsed;
    std::u32string text;
    bool is_bytes = true;
    if (Str* const str = as_str(source)) {
        text = to_code_points(str->view(), false);
        is_bytes = false;
    } else {
        BufferView const buffer(source);
        if (!buffer) {
            if (!is_pending())
                raise(type_error_type, "decoding to str: need a bytes-like object, {} found",
                      type_of(source).name_text());
            return nullptr;
        }
        text = to_code_points(buffer.view(), true);
    }
    auto parsed = std::make_unique<Template>();
    TemplateParser parser(text, is_bytes, pattern);
    if (!parser.run(*parsed)) {
        raise_problem(parser.problem(), source);
        return nullptr;
    }
    delete std::exchange(pattern.parsed, parsed.release());
    // One that can change is read anew each time.
    bool const is_fixed = is_exact_str(source) || is_exactly(source, bytes_type);
    store(pattern.last_template, is_fixed ? retain(source) : empty);
    return pattern.parsed;
}

Value substitute(Pattern& pattern, Value replacement, Value string, int64_t count, bool with_count) {
    Owned const held_pattern = Owned::share(Value::of(&pattern)), held_string = Owned::share(string),
                held_replacement = Owned::share(replacement);
    bool const calls = is_callable(replacement);
    bool const literal = !calls && is_literal(replacement);
    Template pieces;
    if (!calls && !literal) {
        // Copied: program code may use the pattern with another one meanwhile.
        Template const* const parsed = TRY(parse_template(pattern, replacement));
        pieces = *parsed;
    }
    Text text;
    if (!text.open(pattern, string)) return empty;
    Joined out(pattern.is_bytes(), text.view().size() + 16);
    std::string_view const view = text.view();
    size_t last = 0, at = 0, known_byte = 0, known_index = 0;
    int64_t done = 0;
    bool not_empty = false;
    bool const is_other_kind = !calls && !literal && bool(as_str(replacement)) == pattern.is_bytes();
    while (!count || done < count) {
        size_t const* spans;
        Found const found = pattern.engine->run(Mode::search, text.is_wide(), view, at, not_empty, spans);
        if (found == Found::failed) return empty;
        if (found == Found::no) break;
        size_t const begin = spans[0], end = spans[1];
        if (last < begin) out.add(view.substr(last, begin - last));
        if (calls) {
            if (text.is_wide()) {
                known_index += count_code_points(view.substr(known_byte, begin - known_byte));
                known_byte = begin;
            }
            Owned const match = TRY(Owned(make_match(pattern, text, spans, known_byte, known_index)));
            Owned const item = TRY(Owned(call(replacement, {match.get()})));
            if (!out.add_value(item)) return empty;
        } else if (literal) {
            if (!out.add_value(replacement)) return empty;
        } else if (is_other_kind && !pieces.pieces.empty() && !pieces.pieces[0].text.empty()) {
            // Joining is where texts and bytes do not go together.
            Owned const piece = Owned(pattern.is_bytes() ? make_str(pieces.pieces[0].text).release_value()
                                                         : make_bytes(pieces.pieces[0].text).release_value());
            if (!out.add_value(piece)) return empty;
        } else
            add_pieces(out, pieces, view, spans);
        ++done;
        not_empty = begin == end;
        last = at = end;
    }
    Owned result(done ? empty : text.slice(0, view.size()));
    if (done) {
        if (last < view.size()) out.add(view.substr(last));
        result = Owned(out.finish());
    }
    if (!result || !with_count) return result.release();
    return make_tuple({result.get(), Value::integer(done)}).release_value();
}

Value expand(Match& match, Value source) {
    Owned const held = Owned::share(Value::of(&match));
    Template const pieces = *TRY(parse_template(*match.pattern, source));
    Joined out(match.pattern->is_bytes(), 0);
    if (Str* const text = as_str(match.string))
        add_pieces(out, pieces, text->view(), match.spans);
    else {
        BufferView const buffer(match.string);
        if (!require_buffer(buffer, match.string)) return empty;
        for (uint32_t i = 0; i <= match.groups; ++i)
            if (match.spans[2 * i] != unset && match.spans[2 * i + 1] > buffer.view().size())
                return raise(index_error_type, "the bytes that were matched are gone");
        add_pieces(out, pieces, buffer.view(), match.spans);
    }
    return out.finish();
}

}  // namespace gossamer::regular_expressions
