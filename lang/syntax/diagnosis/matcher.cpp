#include "lang/syntax/diagnosis/matcher.hpp"

#include <algorithm>

#include "lang/syntax/held_lines.hpp"

namespace gossamer::syntax::diagnosis {

// Enough for 190 brackets inside each other. Beyond, the error is left without a better name than "invalid
// syntax".
static constexpr int max_depth = 16000;
static constexpr size_t max_stack = 5u << 20;

Matcher::Matcher(source::Source const& source, TokenList const& tokens, Arena& arena, Mode mode, uint32_t begin,
                 std::vector<UnfinishedBlock> blocks)
    : source_(source),
      list_(tokens),
      tokens_(tokens.tokens),
      digit_limit_(tokens.digit_limit),
      arena_(arena),
      grammar_(grammar_of_mistakes()),
      begin_(begin),
      blocks_(std::move(blocks)),
      statements_rule_(grammar_.rule_named("statements")),
      mark_(begin),
      read_(begin),
      adds_newline_(mode == Mode::file),
      stack_base_(static_cast<char const*>(__builtin_frame_address(0))) {}

bool Matcher::run(std::string_view rule, bool with_mistakes) {
    mark_ = begin_;
    with_mistakes_ = is_second_pass_ = with_mistakes;
    memo_.assign(tokens_.size() - begin_ + 1, {});
    depth_ = 0;
    Found* out = nullptr;
    return match_rule(grammar_.rule_named(rule), out);
}

TokenKind Matcher::kind_at(uint32_t index) {
    if (index >= tokens_.size()) index = uint32_t(tokens_.size()) - 1;
    if (index >= read_) read_ = index + 1;
    if (tokens_[index].kind == TokenKind::Error) throw ReachedLexicalError{};
    return tokens_[index].kind;
}

Found* Matcher::make(uint32_t first, uint32_t end) {
    found_.push_back({{}, first, end, false, false, {}});
    return &found_.back();
}

void Matcher::go_deeper() {
    char here;
    if (++depth_ > max_depth || (&here < stack_base_ && size_t(stack_base_ - &here) > max_stack)) {
        SyntaxError error;
        error.type = ErrorType::memory;
        raise(std::move(error));
    }
}

bool Matcher::match_rule(uint16_t index, Found*& out) {
    Rule const& rule = grammar_.rules[index];
    uint32_t const start = mark_;
    // Results of rules that CPython does not remember are remembered here too, but for each of the two states
    // separately, so that the same mistakes are found.
    bool const plain = !(rule.memo || rule.left) && !with_mistakes_;
    auto& memos = memo_[start - begin_];
    for (auto const& memo : memos) {
        if (memo.rule == index && memo.plain == plain) {
            out = memo.found;
            if (memo.matched) mark_ = memo.end;
            kind_at(mark_);
            return memo.matched;
        }
    }
    go_deeper();
    if (index == statements_rule_) skip_good_statements();
    bool matched;
    if (rule.left) {
        matched = grow_left_recursion(rule, index, start, out);
    } else {
        bool const before = with_mistakes_;
        if (rule.plain) with_mistakes_ = false;
        matched = match_alternatives(rule.alternatives, out);
        with_mistakes_ = before;
        memo_[start - begin_].push_back({index, plain, matched, mark_, out});
    }
    --depth_;
    return matched;
}

// A mistake at the end of a long class is named as quickly as one at its beginning.
void Matcher::skip_good_statements() {
    for (auto const& block : blocks_)
        if (block.first == mark_) mark_ = block.resume;
}

// Left recursion: pretend the rule fails at its own start, then let it use its last result, for as long as
// that makes it match more.
bool Matcher::grow_left_recursion(Rule const& rule, uint16_t index, uint32_t start, Found*& out) {
    auto& memos = memo_[start - begin_];
    size_t const slot = memos.size();
    memos.push_back({index, false, false, start, nullptr});
    out = nullptr;
    uint32_t best = start;
    bool matched = false;
    for (;;) {
        mark_ = start;
        Found* longer = nullptr;
        if (!match_alternatives(rule.alternatives, longer) || (matched && mark_ <= best)) break;
        matched = true;
        best = mark_;
        out = longer;
        memo_[start - begin_][slot] = {index, false, true, best, out};
    }
    mark_ = best;
    return matched;
}

bool Matcher::match_alternatives(std::vector<Alternative> const& alternatives, Found*& out) {
    for (auto const& alternative : alternatives) {
        if (alternative.second_pass_only && !with_mistakes_) continue;
        if (!alternative.first.all() && !alternative.first[size_t(kind_at(mark_))]) continue;
        bool cut = false;
        if (match_alternative(alternative, out, cut)) return true;
        if (cut) return false;
    }
    return false;
}

bool Matcher::match_alternative(Alternative const& alternative, Found*& out, bool& cut) {
    uint32_t const start = mark_;
    Slots slots{};
    std::vector<Found*> values;
    values.reserve(alternative.items.size());
    for (auto const& item : alternative.items) {
        Found* value = nullptr;
        if (!match_item(item, value, cut)) {
            mark_ = start;
            return false;
        }
        if (item.label >= 0) slots[size_t(item.label)] = value;
        if (value) values.push_back(value);
    }
    out = result(alternative, start, values);
    if (alternative.action.does != Does::nothing && !act(alternative.action, slots, start, out)) {
        mark_ = start;
        return false;
    }
    return true;
}

static void collect_parts(Found const& from, std::vector<Found*>& into) {
    for (Found* part : from.parts) {
        if (part->is_list)
            collect_parts(*part, into);
        else
            into.push_back(part);
    }
}

Found* Matcher::result(Alternative const& alternative, uint32_t start, std::vector<Found*> const& values) {
    std::vector<Found*> parts;
    for (Found* value : values)
        if (!value->is_token) parts.push_back(value);
    if (alternative.name.empty()) {
        if (values.size() == 1) return values[0];
        if (parts.size() == 1 && !parts[0]->is_list) return parts[0];
    }
    Found* made = make(start, mark_);
    made->name = alternative.name;
    made->parts = std::move(parts);
    if (alternative.name.empty()) {
        made->is_list = true;
    } else {
        std::vector<Found*> flat;
        collect_parts(*made, flat);
        made->parts = std::move(flat);
    }
    return made;
}

bool Matcher::match_token(TokenKind kind, Found*& out) {
    if (kind_at(mark_) != kind) return false;
    out = make(mark_, mark_ + 1);
    ++mark_;
    switch (kind) {
        case TokenKind::Identifier: out->name = "name"; break;
        case TokenKind::Number: out->name = "literal"; return check_number(mark_ - 1);
        default: out->is_token = true; break;
    }
    return true;
}

bool Matcher::match_soft_keyword(std::string_view text, Found*& out) {
    if (kind_at(mark_) != TokenKind::Identifier || text_of(mark_) != text) return false;
    out = make(mark_, mark_ + 1);
    out->is_token = true;
    ++mark_;
    return true;
}

bool Matcher::looks_like(Item const& item) {
    uint32_t const start = mark_;
    Found* ignored = nullptr;
    bool cut = false;
    bool const matched = match_item(item, ignored, cut);
    mark_ = start;
    return matched;
}

void Matcher::expect(Item const& item, Found*& out) {
    if (!match_token(item.token, out))
        raise(error_at_token(ErrorType::syntax, "expected '" + std::string(spelling(item.token)) + "'", mark_));
}

bool Matcher::match_many(Item const& item, Found*& out) {
    Found* list = make(mark_, mark_);
    list->is_list = true;
    bool const separated = item.matches == Matches::separated;
    Item const& element = item.parts[separated ? 1 : 0];
    go_deeper();
    for (bool first = true;; first = false) {
        uint32_t const start = mark_;
        Found* value = nullptr;
        bool cut = false;
        if (separated && !first && !match_item(item.parts[0], value, cut)) break;
        value = nullptr;
        if (!match_item(element, value, cut)) {
            mark_ = start;
            break;
        }
        if (value && !value->is_token) list->parts.push_back(value);
        list->end = mark_;
        if (mark_ == start) break;
    }
    --depth_;
    out = list;
    return item.matches == Matches::any || list->end > list->first;
}

bool Matcher::match_item(Item const& item, Found*& out, bool& cut) {
    switch (item.matches) {
        case Matches::token: return match_token(item.token, out);
        case Matches::soft_keyword: return match_soft_keyword(item.text, out);
        case Matches::any_soft_keyword:
            // As in CPython, whose comparison stops at the end of the name, "c" and "ty" are soft keywords too.
            if (kind_at(mark_) == TokenKind::Identifier)
                for (std::string_view word : {"_", "case", "match", "type"})
                    if (word.starts_with(text_of(mark_))) return match_token(TokenKind::Identifier, out);
            return false;
        case Matches::rule: return match_rule(item.rule, out);
        case Matches::group: {
            go_deeper();
            bool const matched = match_alternatives(item.alternatives, out);
            --depth_;
            return matched;
        }
        case Matches::optional: {
            uint32_t const start = mark_;
            if (!match_item(item.parts[0], out, cut)) {
                mark_ = start;
                out = nullptr;
            }
            return true;
        }
        case Matches::any:
        case Matches::some:
        case Matches::separated: return match_many(item, out);
        case Matches::ahead: return looks_like(item.parts[0]);
        case Matches::not_ahead: return !looks_like(item.parts[0]);
        case Matches::forced: expect(item.parts[0], out); return true;
        case Matches::cut: cut = true; return true;
    }
    return false;
}

// ---- places -----------------------------------------------------------------------------------------------

std::string_view Matcher::text_of(uint32_t token) const {
    auto const& t = tokens_[token];
    return std::string_view(source_.text).substr(t.start, t.end - t.start);
}

static bool has_no_column(Token const& token) {
    return token.kind == TokenKind::Indent || token.kind == TokenKind::Dedent || token.kind == TokenKind::End ||
           (token.kind == TokenKind::Newline && (token.flags & newline_made_up));
}

// The lexer never gets to the empty line after the last "\n".
Matcher::Place Matcher::start_of(uint32_t token) const {
    auto const& t = tokens_[token];
    auto [line, column] = source_.locate(t.start);
    if (has_no_column(t)) {
        if (t.start == source_.text.size() && column == 0 && line > 1) --line;
        return {line, -1};
    }
    return {line, int(column)};
}

Matcher::Place Matcher::end_of(uint32_t token) const {
    auto const& t = tokens_[token];
    if (has_no_column(t)) return start_of(token);
    auto [line, column] = source_.locate(t.end);
    // A NEWLINE is one column wide, also where there is none to see.
    return {line, int(column) + (t.kind == TokenKind::Newline ? 1 : 0)};
}

Matcher::Place Matcher::lexer_position() const {
    uint32_t const last = read_ > 0 ? read_ - 1 : 0;
    auto const& t = tokens_[last];
    auto [line, column] = source_.locate(t.end);
    // At the end of the text CPython stands behind the last line's newline, if it has one.
    if (t.end == source_.text.size() && has_no_column(t)) {
        if (column == 0 && line > 1) return {line - 1, int(source_.line_text(line - 1).size()) + 1};
        return {line, int(column) + (adds_newline_ ? 1 : 0)};
    }
    return {line, int(column) + (t.kind == TokenKind::Newline ? 1 : 0)};
}

int Matcher::characters(uint32_t line, int column) const {
    if (column <= 0) return column;
    std::string_view text = source_.line_text(line);
    // The column is one of the line, but CPython measures it in all that it holds.
    std::string const held = shown_text(line);
    if (held.size() > text.size() + 1) text = held;
    int count = 0, bytes = 0;
    for (; bytes < column && bytes < int(text.size()); ++bytes)
        count += (static_cast<unsigned char>(text[size_t(bytes)]) & 0xC0) != 0x80;
    // Beyond the line's end CPython counts one more, and the newline if it is the line it just read.
    return count + std::min(column - bytes, lexer_position().line <= line ? 2 : 1);
}

// What CPython's lexer holds of the text while it stands on the line; of lines that it has left behind, the line.
std::string Matcher::shown_text(uint32_t line) const {
    uint32_t const reached = lexer_position().line;
    if (reached > line) return std::string(source_.line_text(line));
    auto const& starts = source_.line_starts();
    std::string_view const text = source_.text;
    uint32_t const at = std::min(reached, uint32_t(starts.size())) - 1;
    size_t const end = text.find('\n', starts[at]);
    uint32_t const read = std::min(read_, uint32_t(tokens_.size()));
    uint32_t const begin =
        start_of_held_lines(source_, {tokens_.data() + begin_, std::max(read, begin_) - begin_}, starts[at]);
    std::string shown(text.substr(begin, end == text.npos ? end : end + 1 - begin));
    if (end == text.npos && adds_newline_) shown += '\n';
    return shown;
}

SyntaxError Matcher::make_error(ErrorType type, std::string message, uint32_t line, int column, uint32_t end_line,
                                int end_column) const {
    SyntaxError error;
    error.type = type;
    error.message = std::move(message);
    if (source_.text.empty()) line = end_line = 0;  // nothing was read
    error.lineno = int(line);
    error.text = shown_text(line);
    error.offset = characters(line, column);
    error.end_lineno = int(end_line);
    // CPython measures both ends against the line where the error starts.
    error.end_offset = end_column > 0 ? characters(line, end_column) : end_column;
    auto const& starts = source_.line_starts();
    auto offset_in = [&](uint32_t at_line, int at_column) {
        uint32_t base = starts[std::clamp(size_t(at_line), size_t{1}, starts.size()) - 1];
        return uint32_t(std::min(size_t(base) + size_t(std::max(at_column - 1, 0)), source_.text.size()));
    };
    error.start = offset_in(line, column);
    error.end = end_column > 0 ? std::max(error.start, offset_in(end_line, end_column)) : error.start;
    return error;
}

SyntaxError Matcher::error_at(ErrorType type, std::string message, Found const& from, Found const& to) const {
    Place const start = start_of(from.first), end = end_of(to.end > to.first ? to.end - 1 : to.first);
    return make_error(type, std::move(message), start.line, start.column + 1, end.line, end.column + 1);
}

SyntaxError Matcher::error_at_token(ErrorType type, std::string message, uint32_t token) const {
    Place const start = start_of(token), end = end_of(token);
    return make_error(type, std::move(message), start.line, start.column + 1, end.line, end.column + 1);
}

SyntaxError Matcher::error_at_last_token(ErrorType type, std::string message) const {
    uint32_t const last = read_ > 0 ? read_ - 1 : 0;
    Place const start = start_of(last), end = end_of(last);
    if (start.column < 0)
        return make_error(type, std::move(message), start.line, lexer_position().column, end.line, -1);
    return make_error(type, std::move(message), start.line, start.column + 1, end.line, end.column + 1);
}

SyntaxError Matcher::error_from(std::string message, Found const& from) const {
    Place const start = start_of(from.first), end = lexer_position();
    return make_error(ErrorType::syntax, std::move(message), start.line, start.column + 1, end.line, end.column);
}

}  // namespace gossamer::syntax::diagnosis
