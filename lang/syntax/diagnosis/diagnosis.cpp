#include "lang/syntax/diagnosis/diagnosis.hpp"

#include "lang/source/utf8.hpp"
#include "lang/syntax/diagnosis/matcher.hpp"

namespace gossamer::syntax {

using namespace diagnosis;

static std::string_view start_rule(Mode mode) {
    return mode == Mode::file ? "file" : mode == Mode::interactive ? "interactive" : "eval";
}

static SyntaxError too_complex(source::Source const& source, Token const& at, ErrorType type) {
    SyntaxError error;
    error.type = type;
    error.message = type == ErrorType::memory ? "Parser stack overflowed - Python source too complex to parse"
                                              : "maximum recursion depth exceeded during compilation";
    error.start = error.end = at.start;
    error.lineno = error.end_lineno = int(source.locate(at.start).line);
    error.offset = error.end_offset = int(source.column_in_characters(at.start)) + 1;
    return error;
}

// A lexical error further on outranks the syntax error that was found first, unless the lexer would only have
// noticed at the end that a bracket was never closed: then that bracket has to stand on an earlier line.
static SyntaxError after_reading_on(SyntaxError error, TokenList const& tokens, Matcher const& matcher,
                                    source::Source const& source) {
    if (!tokens.failed || matcher.tokens_read() + 1 >= tokens.tokens.size()) return error;
    LexicalError const& failure = tokens.failure;
    // What is wrong with an expression in an f-string is more to the point than what that did to the string.
    if (failure.inside_fstring) return error;
    if (!failure.deferred) return failure.error;
    if (!failure.has_open_bracket) return error;
    Token const& open = tokens.tokens[failure.open_bracket];
    auto [line, column] = source.locate(open.start);
    if (matcher.line_of(matcher.tokens_read() - 1) <= line) return error;
    SyntaxError unclosed;
    unclosed.message = "'" + std::string(spelling(open.kind)) + "' was never closed";
    unclosed.start = open.start;
    unclosed.end = open.end;
    unclosed.lineno = unclosed.end_lineno = int(line);
    unclosed.text = source.line_text(line);
    unclosed.offset = int(source.column_in_characters(open.start)) + 1;
    return unclosed;
}

static SyntaxError lexical_error(TokenList const& tokens) {
    SyntaxError error = tokens.failure.error;
    error.incomplete = tokens.failure.at_end;
    return error;
}

// Where the lexer came to the end: of a text that goes on for ever at its beginning, else at the end itself.
static SyntaxError incomplete_input(source::Source const& source, LexicalError const& failure, Mode mode) {
    SyntaxError error = failure.error;
    error.type = ErrorType::incomplete;
    error.message = "incomplete input";
    error.end_offset = -1;
    if (!failure.has_open_bracket) {
        if (mode == Mode::file && !error.text.ends_with('\n')) error.text += '\n';
        return error;
    }
    uint32_t const line = source.line_count() - (source.text.ends_with('\n') && source.line_count() > 1);
    error.text = source.line_text(line);
    if (mode == Mode::file || source.text.ends_with('\n')) error.text += '\n';
    error.lineno = error.end_lineno = int(line);
    error.offset = int(source::count_characters(error.text));
    return error;
}

// CPython's two passes: without mistakes, to see how far the text makes sense; then with them.
static SyntaxError find_mistake(source::Source const& source, TokenList const& tokens, Matcher& matcher, Mode mode,
                                size_t failed_at, bool tells_incomplete_input) {
    bool matched = false;
    try {
        matched = matcher.run(start_rule(mode), false);
    } catch (Raised const& raised) {
        return after_reading_on(raised.error, tokens, matcher, source);
    }
    if (matched) {
        if (mode == Mode::interactive)
            return matcher.error_at_last_token(ErrorType::syntax,
                                               "multiple statements found while compiling a single statement");
        return matcher.error_at_token(ErrorType::syntax, "invalid syntax", uint32_t(failed_at));
    }
    uint32_t const last = matcher.tokens_read() - 1;
    Token const& furthest = tokens.tokens[last];
    bool const at_end = furthest.start == source.text.size() &&
                        (furthest.kind == TokenKind::End || furthest.kind == TokenKind::Dedent ||
                         (furthest.kind == TokenKind::Newline && (furthest.flags & newline_made_up)));
    // CPython's lexer has met the end as soon as it looked for a longer token there.
    bool const has_met_end = furthest.end == source.text.size() && mode != Mode::file &&
                             furthest.kind < TokenKind::String && !source.text.empty() && source.text.back() != '\n';
    bool const is_indentation = furthest.kind == TokenKind::Indent && furthest.start == source.text.size();
    if (tells_incomplete_input && (at_end || has_met_end || is_indentation))
        return matcher.error_at_last_token(ErrorType::incomplete, "incomplete input");
    SyntaxError error;
    try {
        matcher.run(start_rule(mode), true);
        if (furthest.kind == TokenKind::Indent)
            error = matcher.error_at_last_token(ErrorType::indentation, "unexpected indent");
        else if (furthest.kind == TokenKind::Dedent)
            error = matcher.error_at_last_token(ErrorType::indentation, "unexpected unindent");
        else
            error = after_reading_on(matcher.error_at_token(ErrorType::syntax, "invalid syntax", last), tokens, matcher,
                                     source);
    } catch (Raised const& raised) {
        error = after_reading_on(raised.error, tokens, matcher, source);
    } catch (ReachedLexicalError const&) {
        // Only the second pass came this far: more text would not have helped the first.
        error = tokens.failure.error;
    }
    error.incomplete = at_end;
    return error;
}

// Good statements that CPython's second pass takes for mistakes: "print -1" and "type X[T=int] = …". It begins with the
// first statement of the text, so they are blamed for what is wrong further on.
static bool has_seeming_mistake(TokenList const& tokens, size_t end) {
    for (size_t i = 0; i + 2 < end; ++i) {
        Token const& token = tokens.tokens[i];
        if (token.kind != TokenKind::Identifier) continue;
        std::string_view const name = token.symbol->text;
        TokenKind const next = tokens.tokens[i + 1].kind;
        if (name == "type" && next == TokenKind::Identifier && tokens.tokens[i + 2].kind == TokenKind::LeftBracket)
            return true;
        if (name != "print" && name != "exec") continue;
        for (TokenKind const sign : {TokenKind::Plus, TokenKind::Minus, TokenKind::Star, TokenKind::LeftBracket})
            if (next == sign) return true;
    }
    return false;
}

SyntaxError diagnose(source::Source const& source, TokenList const& tokens, Arena& arena, Mode mode,
                     size_t statement_start, std::vector<UnfinishedBlock> blocks, size_t failed_at, ErrorType type,
                     bool tells_incomplete_input, std::vector<SyntaxWarning>& warnings) {
    Token const& at = tokens.tokens[failed_at];
    if (type != ErrorType::syntax) return too_complex(source, at, type);
    if (has_seeming_mistake(tokens, failed_at)) {
        statement_start = 0;
        blocks.clear();
    }
    Matcher matcher(source, tokens, arena, mode, uint32_t(statement_start), std::move(blocks));
    SyntaxError error;
    try {
        error = find_mistake(source, tokens, matcher, mode, failed_at, tells_incomplete_input);
    } catch (ReachedLexicalError const&) {
        if (tells_incomplete_input && tokens.failure.at_end) return incomplete_input(source, tokens.failure, mode);
        return lexical_error(tokens);
    }
    warnings.insert(warnings.end(), matcher.warnings().begin(), matcher.warnings().end());
    if (tokens.has_flufl && at.kind == TokenKind::LessGreater)
        return matcher.error_at_token(ErrorType::syntax, "with Barry as BDFL, use '<>' instead of '!='",
                                      uint32_t(failed_at));
    // The matcher ran out of stack: what the grammar knows has to do.
    if (error.type == ErrorType::memory) {
        if (at.kind == TokenKind::Error) return lexical_error(tokens);
        return matcher.error_at_token(ErrorType::syntax, "invalid syntax", uint32_t(failed_at));
    }
    return error;
}

}  // namespace gossamer::syntax
