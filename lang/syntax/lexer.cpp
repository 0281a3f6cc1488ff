// The lexer's main loop: lines, names and punctuation. Numbers and strings have files of their own.

#include "lang/syntax/lexer.hpp"

#include "lang/syntax/held_lines.hpp"

#include <cstdio>

#include "lang/source/utf8.hpp"
#include "lang/syntax/characters.hpp"

namespace gossamer::syntax {

TokenList tokenize(source::Source const& source, NameTable& names, LexerOptions options) {
    return Lexer(source, names, options).run();
}

Lexer::Lexer(source::Source const& source, NameTable& names, LexerOptions options)
    : source_(source),
      names_(names),
      options_(options),
      begin_(source.text.data()),
      end_(begin_ + source.text.size()),
      cursor_(begin_) {
    out_.tokens.reserve(source.text.size() / 4 + 16);
    out_.digit_limit = options.digit_limit;
    out_.names = {names.intern("match"), names.intern("case"), names.intern("type"), names.intern("_"),
                  names.intern("print"), names.intern("exec"), names.intern("*")};
}

TokenList Lexer::run() {
    bool going = lex_line_start();
    while (going && cursor_ < end_) going = lex_token();
    // An f-string that ends with the text is unterminated; but a newline, if CPython adds one, ends a format
    // specification first.
    if (going && inside_fstring() && fstrings_.back().in_text && !(fstrings_.back().in_spec && adds_newline()))
        going = lex_fstring_text();
    if (going) finish();
    push_layout(TokenKind::End, end_);
    return std::move(out_);
}

Token& Lexer::push(TokenKind kind, char const* start, char const* end) {
    out_.tokens.push_back(Token{kind, 0, 0, offset_of(start), offset_of(end), 0, nullptr});
    return out_.tokens.back();
}

// Stands at the start of a physical line outside of brackets. Skips lines without tokens; on the next with
// some, compares its indentation with the stack.
bool Lexer::lex_line_start() {
    for (;;) {
        Indent here{0, 0};
        Indent continued{0, 0};
        bool is_continued = false;
        for (;; ++cursor_) {
            if (*cursor_ == ' ') {
                ++here.column, ++here.alternative;
            } else if (*cursor_ == '\t') {
                here.column = (here.column / 8 + 1) * 8;
                ++here.alternative;
            } else if (*cursor_ == '\f') {
                here = {0, 0};
            } else if (*cursor_ == '\\') {
                // A backslash in the indentation: the blanks before the first one count.
                if (!is_continued || continued.column == 0) continued = {here.column, here.column};
                is_continued = true;
                if (!skip_continuation()) return false;
                --cursor_;
            } else {
                break;
            }
        }
        bool const comment = *cursor_ == '#';
        if (comment) {
            while (cursor_ < end_ && *cursor_ != '\n') ++cursor_;
        }
        if (*cursor_ == '\n') {
            ++cursor_;
            continue;
        }
        if (cursor_ >= end_) {
            ends_in_comment_ = comment;
            ends_in_blanks_ = !comment && here.column && options_.mode != Mode::file;
            bool const begins_block = out_.tokens.size() < 2 || out_.tokens.end()[-2].kind == TokenKind::Colon;
            // Interactive input has ended with its simple statement.
            if (options_.mode == Mode::interactive && indents_.size() == 1 && !begins_block) ends_in_blanks_ = false;
            if (!ends_in_blanks_) return true;
        }
        if (is_continued && continued.column != 0) here = continued;

        Indent const top = indents_.back();
        if (here.column > top.column) {
            if (indents_.size() >= max_indents)
                return fail_deferred(ErrorType::indentation, "too many levels of indentation", cursor_, 1, 0);
            if (here.alternative <= top.alternative)
                return fail_deferred(ErrorType::tab, "inconsistent use of tabs and spaces in indentation", cursor_, 1,
                                     0);
            indents_.push_back(here);
            push_layout(TokenKind::Indent, cursor_);
            return true;
        }
        size_t depth = indents_.size();
        while (here.column < indents_[depth - 1].column) --depth;
        if (here.column != indents_[depth - 1].column) {
            char const* line = begin_ + source_.line_starts()[source_.locate(offset_of(cursor_)).line - 1];
            char const* line_end = line;
            while (line_end < end_ && *line_end != '\n') ++line_end;
            int width = int(source::count_characters({line, size_t(line_end - line)}));
            width += line_end < end_ || adds_newline();
            return fail_deferred(ErrorType::indentation, "unindent does not match any outer indentation level", cursor_,
                                 width, -1);
        }
        if (here.alternative != indents_[depth - 1].alternative)
            return fail_deferred(ErrorType::tab, "inconsistent use of tabs and spaces in indentation", cursor_, 1, 0);
        for (; indents_.size() > depth; indents_.pop_back()) push_layout(TokenKind::Dedent, cursor_);
        return true;
    }
}

// The cursor is on a backslash; leaves it at the start of the next line.
bool Lexer::skip_continuation() {
    char const* backslash = cursor_;
    ++cursor_;
    if (cursor_ < end_ ? *cursor_ != '\n' : !adds_newline()) {
        // CPython counts from the start of its buffer.
        uint32_t const line_start = start_of_held_lines(
            source_, out_.tokens, offset_of(backslash) - source_.locate(offset_of(backslash)).column);
        int offset = int(source::count_characters({begin_ + line_start, size_t(backslash - begin_) - line_start})) + 1;
        offset += cursor_ < end_;  // it has not read what is not there
        return fail_deferred(ErrorType::syntax, "unexpected character after line continuation character", backslash,
                             offset, 0);
    }
    if (cursor_ < end_) ++cursor_;
    if (cursor_ >= end_) {
        int width = int(source_.column_in_characters(offset_of(backslash))) + 2;
        out_.failure.at_end = true;
        if (!brackets_.empty()) {
            auto const& open = out_.tokens[brackets_.back()];
            return fail_deferred(ErrorType::syntax, "'" + std::string(spelling(open.kind)) + "' was never closed",
                                 begin_ + open.start, int(source_.column_in_characters(open.start)) + 1, 0);
        }
        return fail_deferred(ErrorType::syntax, "unexpected EOF while parsing", backslash, width, -1);
    }
    return true;
}

bool Lexer::lex_token() {
    if (inside_fstring() && fstrings_.back().in_text) return lex_fstring_text();
    while (*cursor_ == ' ' || *cursor_ == '\t' || *cursor_ == '\f') ++cursor_;
    if (cursor_ >= end_) return true;
    char const* start = cursor_;
    auto c = static_cast<unsigned char>(*cursor_);
    if (is_name_start(c)) {
        char const* quote;
        uint8_t flags;
        if (is_string_prefix(cursor_, quote, flags)) {
            if (flags & prefix_is_fstring) return open_fstring(start, quote, flags & ~prefix_is_fstring);
            return lex_string(start, quote, flags);
        }
        lex_name();
        return !out_.failed;
    }
    if (is_digit(c) || (c == '.' && is_digit(static_cast<unsigned char>(cursor_[1])))) return lex_number(start);
    switch (c) {
        case '#':
            while (cursor_ < end_ && *cursor_ != '\n') ++cursor_;
            if (cursor_ < end_) break;
            // CPython's NEWLINE token starts where the comment does.
            if (brackets_.empty() && adds_newline()) push(TokenKind::Newline, start, cursor_);
            return true;
        case '\n': break;
        case '\\': return skip_continuation();
        case '"':
        case '\'': return lex_string(start, start, 0);
        default: return lex_punctuation();
    }
    char const* newline = cursor_++;
    if (!brackets_.empty()) return true;
    push(TokenKind::Newline, start, newline);
    return lex_line_start();
}

void Lexer::lex_name() {
    char const* start = cursor_;
    uint32_t hash = NameTable::hash_seed;
    bool ascii = true;
    do {
        auto c = static_cast<unsigned char>(*cursor_);
        ascii &= c < 0x80;
        hash = NameTable::hash_step(hash, c);
        ++cursor_;
    } while (is_name_part(static_cast<unsigned char>(*cursor_)));
    std::string_view text(start, size_t(cursor_ - start));
    if (!ascii) [[unlikely]] {
        if (size_t bad = first_bad_character(text); bad != std::string_view::npos) {
            size_t after = bad;
            char32_t c = source::decode_utf8(text, after);
            fail_after(start + after, describe_bad_character(c));
            return;
        }
    }
    auto const* entry = names_.find_or_add(text, hash);
    push(entry->kind, start, cursor_).symbol = entry->canonical;
}

bool Lexer::lex_punctuation() {
    using enum TokenKind;
    char const* start = cursor_;
    char c = *cursor_, next = cursor_[1];
    if (inside_fstring() && c == ':') {
        auto& fstring = fstrings_.back();
        // At the top of a replacement field a colon opens the format specification, even in ":=".
        if (fstring.expression_depth >= 0 && fstring.braces - 1 == fstring.expression_depth) {
            push(Colon, start, ++cursor_);
            fstring.in_text = fstring.in_spec = true;
            return true;
        }
    }
    auto one = [&](TokenKind kind) {
        push(kind, start, cursor_ += 1);
        return true;
    };
    auto two = [&](TokenKind kind) {
        push(kind, start, cursor_ += 2);
        return true;
    };
    auto three = [&](TokenKind kind) {
        push(kind, start, cursor_ += 3);
        return true;
    };
    // op, op=
    auto maybe_assign = [&](TokenKind plain, TokenKind assign) { return next == '=' ? two(assign) : one(plain); };
    // op, op=, opop, opop=
    auto maybe_double = [&](TokenKind plain, TokenKind assign, TokenKind doubled, TokenKind doubled_assign) {
        if (next == c) return cursor_[2] == '=' ? three(doubled_assign) : two(doubled);
        return maybe_assign(plain, assign);
    };
    switch (c) {
        case '(': return open_bracket(LeftParen);
        case '[': return open_bracket(LeftBracket);
        case '{': return open_bracket(LeftBrace);
        case ')': return close_bracket(RightParen);
        case ']': return close_bracket(RightBracket);
        case '}': return close_bracket(RightBrace);
        case ',': return one(Comma);
        case ';': return one(Semicolon);
        case '~': return one(Tilde);
        case '.': return next == '.' && cursor_[2] == '.' ? three(Ellipsis) : one(Dot);
        case ':': return maybe_assign(Colon, Walrus);
        case '=': return maybe_assign(EqualSign, Equal);
        case '!': return maybe_assign(Exclamation, NotEqual);
        case '+': return maybe_assign(Plus, PlusAssign);
        case '-': return next == '>' ? two(Arrow) : maybe_assign(Minus, MinusAssign);
        case '%': return maybe_assign(Percent, PercentAssign);
        case '&': return maybe_assign(Ampersand, AmpersandAssign);
        case '|': return maybe_assign(Bar, BarAssign);
        case '^': return maybe_assign(Caret, CaretAssign);
        case '@': return maybe_assign(At, AtAssign);
        case '*': return maybe_double(Star, StarAssign, DoubleStar, DoubleStarAssign);
        case '/': return maybe_double(Slash, SlashAssign, DoubleSlash, DoubleSlashAssign);
        case '>': return maybe_double(Greater, GreaterEqual, RightShift, RightShiftAssign);
        case '<': return next == '>' ? two(LessGreater) : maybe_double(Less, LessEqual, LeftShift, LeftShiftAssign);
        case '$':
        case '?':
        case '`': return one(Stray);
        default: break;
    }
    return fail_after(start + 1, describe_bad_character(static_cast<unsigned char>(c)));
}

bool Lexer::open_bracket(TokenKind kind) {
    if (brackets_.size() >= max_brackets) return fail_after(cursor_ + 1, "too many nested parentheses");
    brackets_.push_back(uint32_t(out_.tokens.size()));
    push(kind, cursor_, cursor_ + 1);
    ++cursor_;
    if (inside_fstring()) ++fstrings_.back().braces;
    return true;
}

bool Lexer::close_bracket(TokenKind kind) {
    char c = *cursor_;
    char const* after = cursor_ + 1;
    auto quoted = [](char ch) { return "'" + std::string(1, ch) + "'"; };
    if (inside_fstring() && fstrings_.back().braces == 0 && c == '}')
        return fail_after(after, "f-string: single '}' is not allowed");
    if (brackets_.empty()) return fail_after(after, "unmatched " + quoted(c));
    uint32_t open = brackets_.back();
    Token& opening = out_.tokens[open];
    brackets_.pop_back();
    if (int(opening.kind) + 1 != int(kind)) {
        if (inside_fstring() && opening.kind == TokenKind::LeftBrace &&
            fstrings_.back().braces - 1 == fstrings_.back().expression_depth)
            return fail_after(after, "f-string: unmatched " + quoted(c));
        std::string message = "closing parenthesis " + quoted(c) + " does not match opening parenthesis '" +
                              std::string(spelling(opening.kind)) + "'";
        uint32_t line = source_.locate(opening.start).line;
        if (line != source_.locate(offset_of(cursor_)).line) message += " on line " + std::to_string(line);
        return fail_after(after, std::move(message));
    }
    if (inside_fstring()) {
        auto& fstring = fstrings_.back();
        if (--fstring.braces < 0) return fail_after(after, "f-string: unmatched " + quoted(c));
        if (c == '}' && fstring.braces == fstring.expression_depth) {
            --fstring.expression_depth;
            fstring.in_text = true;
            fstring.in_spec = fstring.expression_depth >= 0;
        }
    }
    opening.partner = uint32_t(out_.tokens.size());
    push(kind, cursor_, after).partner = open;
    cursor_ = after;
    return true;
}

// The text ended between two tokens.
void Lexer::finish() {
    if (!brackets_.empty()) {
        auto const& open = out_.tokens[brackets_.back()];
        out_.failure.at_end = true;
        fail_deferred(ErrorType::syntax, "'" + std::string(spelling(open.kind)) + "' was never closed",
                      begin_ + open.start, int(source_.column_in_characters(open.start)) + 1, 0);
        out_.failure.error.lineno = out_.failure.error.end_lineno = int(source_.locate(open.start).line);
        return;
    }
    bool ends_in_newline = out_.tokens.empty() || out_.tokens.back().kind >= TokenKind::Newline;
    // A last line with nothing but a comment does not close blocks by its indentation.
    if (options_.mode == Mode::interactive && ends_in_comment_ && indents_.size() > 1) ends_in_newline = false;
    if (ends_in_blanks_) ends_in_newline = false;
    if (!ends_in_newline && options_.mode != Mode::expression)
        push(TokenKind::Newline, end_, end_).flags = adds_newline() ? 0 : newline_made_up;
    bool const dedents =
        indents_.size() > 1 && (options_.imply_dedents || ends_in_newline || options_.mode == Mode::file);
    for (; dedents && indents_.size() > 1; indents_.pop_back()) push_layout(TokenKind::Dedent, end_);
    // CPython makes up a NEWLINE at the end of interactive input, also where it has just made up one before the
    // DEDENTs: it closes a compound statement.
    if (options_.mode == Mode::interactive && (ends_in_newline || dedents) && !out_.tokens.empty())
        push(TokenKind::Newline, end_, end_).flags = newline_made_up;
}

bool Lexer::fail(ErrorType type, std::string message, char const* at, int lineno, int offset, int end_offset) {
    auto& failure = out_.failure;
    out_.failed = true;
    failure.inside_fstring = inside_fstring();
    failure.has_open_bracket = !brackets_.empty();
    if (failure.has_open_bracket) failure.open_bracket = brackets_.back();
    uint32_t position = offset_of(at);
    failure.error =
        SyntaxError{type, std::move(message), position, position, lineno, offset, lineno, end_offset, false, true, {}};
    failure.error.text = source_.line_text(uint32_t(lineno));
    push(TokenKind::Error, at, at);
    return false;
}

bool Lexer::fail_after(char const* cursor, std::string message) {
    uint32_t position = offset_of(cursor);
    int column = int(source_.column_in_characters(position));
    int line = int(source_.locate(position).line);
    fail(ErrorType::syntax, std::move(message), cursor, line, column, column);
    auto& error = out_.failure.error;
    error.start = position > 0 && column > 0 ? position - 1 : position;
    return false;
}

bool Lexer::fail_deferred(ErrorType type, std::string message, char const* at, int offset, int end_offset) {
    fail(type, std::move(message), at, int(source_.locate(offset_of(at)).line), offset, end_offset);
    out_.failure.deferred = true;
    SyntaxError& error = out_.failure.error;
    error.from_lexer = false;
    if (error.lineno == int(source_.line_count())) {
        uint32_t const line_start = source_.line_starts()[size_t(error.lineno) - 1];
        uint32_t const held = start_of_held_lines(source_, out_.tokens, line_start);
        error.text.insert(0, source_.text, held, line_start - held);
    }
    // An unclosed bracket is noticed at the end; only there does the line have its end in the buffer still.
    if (error.lineno == int(source_.line_count()) ? adds_newline() || source_.text.ends_with('\n')
                                                  : offset_of(at) >= offset_of(cursor_) || cursor_ < end_)
        error.text += '\n';
    return false;
}

}  // namespace gossamer::syntax
