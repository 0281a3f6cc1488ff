// The carets under a binary operation, a subscript or a call mark the operator or the brackets: "~~^~~". The
// text of the expression is parsed anew for it, as it is needed only when a traceback is printed.
#include "lang/engine/compile.hpp"

namespace gossamer {

bool find_caret_anchor(std::string_view expression, size_t& begin, size_t& end) {
    // In parentheses, as the text may go over several lines.
    std::string const text = "(\n" + std::string(expression) + "\n)";
    constexpr size_t offset = 2;
    auto loaded = source::from_text("<traceback>", text);
    auto* const source = std::get_if<0>(&loaded);
    if (!source) return false;
    syntax::ParseResult const parsed = syntax::parse(*source, syntax::Mode::file, {.digit_limit = 0});
    if (!parsed) return false;
    auto* const module = syntax::as_if<syntax::Module>(parsed.tree->root);
    if (!module || module->body.size != 1) return false;
    auto* const statement = syntax::as_if<syntax::ExprStmt>(module->body[0]);
    if (!statement) return false;
    auto skip_blanks = [&](size_t at) {
        while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\\' ||
                                    text[at] == ')' || text[at] == '#'))
            at = text[at] == '#' ? std::min(text.find('\n', at), text.size()) : at + 1;
        return at;
    };
    if (auto* const op = syntax::as_if<syntax::BinOp>(statement->value)) {
        size_t const at = skip_blanks(op->left->end);
        if (at + 1 >= text.size()) return false;
        size_t width = 1;
        char const next = text[at + 1];
        // "**", "//", "<<", ">>"; not "*" in front of an operand.
        if (next == text[at] && (next == '*' || next == '/' || next == '<' || next == '>')) width = 2;
        begin = at - offset;
        end = begin + width;
        return true;
    }
    if (auto* const subscript = syntax::as_if<syntax::Subscript>(statement->value)) {
        size_t const at = text.find('[', skip_blanks(subscript->value->end));
        if (at == std::string::npos) return false;
        begin = at - offset;
        end = subscript->end - offset;
        return true;
    }
    if (auto* const call = syntax::as_if<syntax::Call>(statement->value)) {
        size_t const at = text.find('(', skip_blanks(call->func->end));
        if (at == std::string::npos) return false;
        begin = at - offset;
        end = call->end - offset;
        return true;
    }
    return false;
}

}  // namespace gossamer
