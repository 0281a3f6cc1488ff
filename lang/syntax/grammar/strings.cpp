// String literals and f-strings: adjacent ones become one node.

#include "lang/syntax/grammar/rules.hpp"
#include "lang/syntax/string_literals.hpp"

namespace gossamer::syntax::grammar {

using enum TokenKind;

static void warn_about_escape(ParseState& state, Position at, std::string_view bad_escape) {
    state.warnings.push_back({bad_escape_warning(bad_escape), at->start, at->end, 0, 0, 0, 0, {}, false});
}

// `blamed`: the token whose line a warning gives, if it is not the literal itself.
static Constant* literal(Position at, Context const& context, Position blamed = nullptr, uint8_t cleared_flags = 0) {
    ParseState& state = state_of(context);
    Token token = *at;
    token.flags = uint8_t(token.flags & ~cleared_flags);
    LiteralValue value = literal_value(token, state.text, state.arena);
    if (!value.error.empty()) state.fail(at);
    if (!value.bad_escape.empty()) warn_about_escape(state, blamed ? blamed : at, value.bad_escape);
    Constant made{};
    made.start = at->start;
    made.end = at->end;
    made.value_kind = at->flags & string_bytes ? ConstantKind::bytes : ConstantKind::str;
    made.u_prefix = at->flags & string_u;
    made.text = value.text;
    return keep(state, made, at);
}

// Comments go, from any '#' to the end of its line, be it inside of a string: CPython 3.13.0 looks no closer.
static std::string without_comments(std::string_view text) {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '#') i = std::min(text.find('\n', i), text.size());
        if (i < text.size()) out += text[i];
    }
    return out;
}

// Where the fields of an f-string stand: what "{x = }" repeats has its escapes decoded, but in a raw f-string or in a
// format specification.
enum class FieldPlace : uint8_t { plain, verbatim };

// What "{x = }" repeats: the text between the braces as written, up to a '!=' outside of brackets if there is one.
static Constant* debug_text(Position open, Position stop, ParseState& state, FieldPlace place, Position blamed) {
    Constant made{};
    made.start = open->end;
    made.end = stop->start;
    made.value_kind = ConstantKind::str;
    int depth = 0;
    for (Position at = open + 1; at < stop; ++at) {
        TokenKind const kind = at->kind;
        if (kind == LeftParen || kind == LeftBracket || kind == LeftBrace || kind == FStringStart) ++depth;
        if (kind == RightParen || kind == RightBracket || kind == RightBrace || kind == FStringEnd) --depth;
        if (kind == NotEqual && depth == 0) {
            made.end = at->start;
            break;
        }
    }
    made.text = state.text.substr(made.start, made.end - made.start);
    if (made.text.find('#') != std::string_view::npos) made.text = state.arena.copy(without_comments(made.text));
    if (place == FieldPlace::plain && made.text.find('\\') != std::string_view::npos) {
        LiteralValue const value = decoded_text(made.text, state.arena);
        if (value.error.empty()) made.text = value.text;
        if (!value.bad_escape.empty()) warn_about_escape(state, blamed ? blamed : stop, value.bad_escape);
    }
    return keep(state, made, stop);
}

// Pushes values and texts to the scratch stack; join() sorts them out afterwards.
static void fstring_parts(Position& at, Context const& context, TokenKind end, Position blamed, FieldPlace place);

static Expr* joined(size_t mark, uint32_t start, uint32_t end, Position at, ParseState& state);

static void replacement_field(Position& at, Context const& context, FieldPlace place, Position blamed) {
    ParseState& state = state_of(context);
    DepthGuard deeper(state, at);
    Position const open = at++;
    FormattedValue made{};
    made.conversion = -1;
    parse_into(must(yield_expression | star_expressions), at, context, made.value);
    bool const debug = at->kind == EqualSign;
    if (debug) ++at;
    Position const stop = at;
    if (at->kind == Exclamation) {
        ++at;
        // The letter must touch the mark.
        if (at->kind != Identifier || at->start != at[-1].end || at->symbol->text.size() != 1) state.fail(at);
        made.conversion = at->symbol->text[0];
        if (made.conversion != 's' && made.conversion != 'r' && made.conversion != 'a') state.fail(at);
        ++at;
    }
    if (at->kind == Colon) {
        uint32_t const start = at->start;
        ++at;
        size_t const mark = state.scratch.size();
        fstring_parts(at, context, RightBrace, nullptr, FieldPlace::verbatim);
        made.format_spec = joined(mark, start, ParseState::end_before(at), at, state);
    }
    if (at->kind != RightBrace) state.fail(at);
    ++at;
    if (debug) {
        state.scratch.push_back(static_cast<Expr*>(debug_text(open, stop, state, place, blamed)));
        if (made.conversion < 0 && !made.format_spec) made.conversion = 'r';
    }
    raise_height(made, made.value);
    raise_height(made, made.format_spec);
    made.start = open->start;
    made.end = at[-1].end;
    state.scratch.push_back(static_cast<Expr*>(keep(state, made, at)));
}

static void fstring_parts(Position& at, Context const& context, TokenKind end, Position blamed, FieldPlace place) {
    ParseState& state = state_of(context);
    // In a format specification even a raw f-string has its escapes decoded, as in CPython 3.13.
    uint8_t const cleared = end == RightBrace ? string_raw : 0;
    while (at->kind != end) {
        if (at->kind == FStringMiddle)
            state.scratch.push_back(static_cast<Expr*>(literal(at++, context, blamed, cleared)));
        else if (at->kind == LeftBrace)
            replacement_field(at, context, place, blamed);
        else
            break;
    }
}

static bool is_text(void const* part) { return static_cast<Expr const*>(part)->kind == Kind::Constant; }

// Neighbouring texts become one: the span is that of them all, the u that of the first.
static Constant* merged(size_t begin, size_t end, Position at, ParseState& state) {
    auto part = [&](size_t i) { return static_cast<Constant const*>(state.scratch[i]); };
    if (end - begin == 1) return const_cast<Constant*>(part(begin));
    std::string text;
    for (size_t i = begin; i < end; ++i) text += part(i)->text;
    Constant made = *part(begin);
    made.end = part(end - 1)->end;
    made.text = state.arena.copy(text);
    return keep(state, made, at);
}

// Makes a JoinedStr of the parts above `mark`, without empty texts.
static Expr* joined(size_t mark, uint32_t start, uint32_t end, Position at, ParseState& state) {
    auto& parts = state.scratch;
    size_t kept = mark;
    for (size_t i = mark; i < parts.size(); ++i)
        if (!is_text(parts[i]) || !static_cast<Constant const*>(parts[i])->text.empty()) parts[kept++] = parts[i];
    parts.resize(kept);
    size_t out = mark;
    for (size_t i = mark; i < parts.size();) {
        size_t next = i + 1;
        if (is_text(parts[i])) {
            while (next < parts.size() && is_text(parts[next])) ++next;
            parts[out++] = static_cast<Expr*>(merged(i, next, at, state));
        } else {
            parts[out++] = parts[i];
        }
        i = next;
    }
    parts.resize(out);
    JoinedStr made{};
    made.values = state.take_list<Expr*>(mark);
    raise_height(made, made.values);
    made.start = start;
    made.end = end;
    return keep(state, made, at);
}

struct strings_parser : Making<strings_parser, Expr*> {
    bool run(Position& at, Context const& context, Expr*& out) const {
        auto is_string = [&] { return at->kind == String || at->kind == FStringStart; };
        if (!is_string()) return false;
        ParseState& state = state_of(context);
        Position const start = at;
        if (at->kind == String && at[1].kind != String && at[1].kind != FStringStart) {
            out = literal(at++, context);
            return true;
        }
        size_t const mark = state.scratch.size();
        bool any_fstring = false, any_bytes = false, any_text = false;
        while (is_string()) {
            if (at->kind == String) {
                (at->flags & string_bytes ? any_bytes : any_text) = true;
                state.scratch.push_back(static_cast<Expr*>(literal(at++, context)));
                continue;
            }
            any_fstring = any_text = true;
            // CPython decodes the text parts when it has come to the closing quotes.
            Position const closing = state.first + at->partner;
            auto const place = at->flags & string_raw ? FieldPlace::verbatim : FieldPlace::plain;
            ++at;
            fstring_parts(at, context, FStringEnd, closing, place);
            if (at->kind != FStringEnd) state.fail(at);
            ++at;
        }
        if (any_bytes && any_text) state.fail(start);
        if (any_fstring) {
            out = joined(mark, start->start, at[-1].end, at, state);
        } else {
            out = merged(mark, state.scratch.size(), at, state);
            state.scratch.resize(mark);
        }
        return true;
    }
};
GOSSAMER_DEFINE(strings, Expr*, strings_parser{})

}  // namespace gossamer::syntax::grammar
