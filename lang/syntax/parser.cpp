#include "lang/syntax/parser.hpp"

#include <algorithm>

#include "lang/source/utf8.hpp"
#include "lang/syntax/diagnosis/diagnosis.hpp"
#include "lang/syntax/grammar/rules.hpp"
#include "lang/syntax/lexer.hpp"

namespace gossamer::syntax {

namespace grammar {

ParseState::ParseState(SyntaxTree& tree, TokenList const& tokens, NameTable& names_, std::string_view text_)
    : arena(tree.arena),
      list(tokens),
      names(names_),
      text(text_),
      first(tokens.tokens.data()),
      last(first + tokens.tokens.size()),
      statement(first),
      stack_base_(static_cast<char const*>(__builtin_frame_address(0))) {}

static bool parse_root(ParseState& state, Mode mode, Mod*& root) {
    auto const context = x3::make_context<state_tag>(state);
    static_assert(std::is_same_v<decltype(context), Context const>);
    Position at = state.first;
    switch (mode) {
        case Mode::file: return parse_into(module_, at, context, root);
        case Mode::interactive: return parse_into(interactive, at, context, root);
        case Mode::expression: return parse_into(eval, at, context, root);
    }
    return false;
}

}  // namespace grammar

static void locate_warnings(ParseResult& result, source::Source const& source, Mode mode) {
    for (auto& warning : result.warnings) {
        // The lexer counts what it has read.
        int const before = warning.from_lexer ? 0 : 1;
        warning.lineno = int(source.locate(warning.start).line);
        warning.offset = int(source.column_in_characters(warning.start)) + before;
        warning.end_lineno = int(source.locate(warning.end).line);
        warning.end_offset = int(source.column_in_characters(warning.end)) + before;
        warning.text = source.line_text(uint32_t(warning.lineno));
        bool const has_end = uint32_t(warning.lineno) < source.line_count() || source.text.ends_with('\n');
        if (warning.end_lineno != warning.lineno)
            warning.end_offset = std::min(warning.end_offset, int(source::count_characters(warning.text)) + 1);
        else if (!warning.from_lexer && (has_end || mode == Mode::file))
            warning.text += '\n';
    }
}

[[gnu::noinline, gnu::cold]] static void exchange_inequalities(TokenList& list) {
    list.has_flufl = true;
    for (Token& token : list.tokens) {
        if (token.kind == TokenKind::NotEqual)
            token.kind = TokenKind::LessGreater;
        else if (token.kind == TokenKind::LessGreater)
            token.kind = TokenKind::NotEqual;
    }
}

ParseResult parse(std::shared_ptr<source::Source const> source, Mode mode, ParseOptions options) {
    ParseResult result;
    auto tree = std::make_shared<SyntaxTree>();
    tree->source = source;
    NameTable names(tree->arena);
    TokenList tokens = tokenize(*source, names, {mode, options.imply_dedents, options.digit_limit});
    if (options.is_flufl) exchange_inequalities(tokens);
    grammar::ParseState state(*tree, tokens, names, source->text);
    grammar::Failure failure{state.first};
    try {
        if (grammar::parse_root(state, mode, tree->root)) {
            result.tree = std::move(tree);
            result.warnings = std::move(tokens.warnings);
            result.warnings.insert(result.warnings.end(), state.warnings.begin(), state.warnings.end());
            locate_warnings(result, *source, mode);
            return result;
        }
    } catch (grammar::Failure const& thrown) {
        failure = thrown;
    }
    std::vector<UnfinishedBlock> blocks;
    for (auto const& block : state.open_blocks)
        blocks.push_back({uint32_t(block.first - state.first), uint32_t(block.statement - state.first)});
    std::vector<SyntaxWarning> later_warnings;
    result.error =
        diagnose(*source, tokens, tree->arena, mode, size_t(state.statement - state.first), std::move(blocks),
                 size_t(failure.at - state.first), failure.type, options.tells_incomplete_input, later_warnings);
    // What was noticed before the mistake is told before it.
    result.warnings = std::move(tokens.warnings);
    result.warnings.insert(result.warnings.end(), state.warnings.begin(), state.warnings.end());
    result.warnings.insert(result.warnings.end(), later_warnings.begin(), later_warnings.end());
    locate_warnings(result, *source, mode);
    return result;
}

// codeop's rule: what would be complete, or still unfinished, with one more newline.
bool is_incomplete(std::shared_ptr<source::Source const> source, Mode mode) {
    bool any_text = false;
    for (uint32_t line = 1; line <= source->line_count(); ++line) {
        std::string_view text = source->line_text(line);
        size_t first = text.find_first_not_of(" \t\f");
        any_text |= first != std::string_view::npos && text[first] != '#';
    }
    ParseOptions options;
    options.digit_limit = 0;
    options.imply_dedents = false;
    if (!any_text || parse(source, mode, options)) return false;
    auto longer = std::make_shared<source::Source const>(source->name, source->text + "\n");
    auto result = parse(longer, mode, options);
    return result || result.error.incomplete;
}

}  // namespace gossamer::syntax
