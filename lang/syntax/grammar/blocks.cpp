// Lines, blocks and whole files.

#include "lang/syntax/grammar/rules.hpp"

namespace gossamer::syntax::grammar {

using enum TokenKind;

// Can this token begin a compound statement? Saves simple statements, most of all, a dozen failed attempts.
static bool may_begin_compound(Position at, ParseState const& state) {
    switch (at->kind) {
        case kw_if:
        case kw_def:
        case kw_for:
        case kw_try:
        case kw_with:
        case kw_while:
        case kw_class:
        case kw_async:
        case At: return true;
        case Identifier: return at->symbol == state.list.names.match;
        default: return false;
    }
}

// simple (';' simple)* [';'] NEWLINE: pushes its statements.
static bool simple_line(Position& at, Context const& context) {
    ParseState& state = state_of(context);
    Stmt* statement{};
    if (!parse_into(simple_statement, at, context, statement)) return false;
    state.scratch.push_back(statement);
    while (at->kind == Semicolon) {
        ++at;
        if (!parse_into(simple_statement, at, context, statement)) break;
        state.scratch.push_back(statement);
    }
    if (at->kind != Newline) state.fail(at);
    ++at;
    return true;
}

static bool compound(Position& at, Context const& context) {
    ParseState& state = state_of(context);
    if (!may_begin_compound(at, state)) return false;
    Stmt* statement{};
    if (!parse_into(compound_statement | match_statement, at, context, statement)) return false;
    state.scratch.push_back(statement);
    return true;
}

static bool one_statement(Position& at, Context const& context) {
    return compound(at, context) || simple_line(at, context);
}

// The statements of a block, which is left open: if it is not at its end there, diagnosis wants to know about it.
struct statements_parser : Making<statements_parser, List<Stmt*>> {
    bool run(Position& at, Context const& context, List<Stmt*>& out) const {
        ParseState& state = state_of(context);
        size_t const mark = state.scratch.size(), block = state.open_blocks.size();
        state.open_blocks.push_back({at, at});
        Position current = at;
        do {
            state.open_blocks[block].statement = current;
            current = at;
        } while (one_statement(at, context));
        out = state.take_list<Stmt*>(mark);
        return true;
    }
};

struct block_parser : Making<block_parser, List<Stmt*>> {
    bool run(Position& at, Context const& context, List<Stmt*>& out) const {
        ParseState& state = state_of(context);
        DepthGuard deeper(state, at);
        if (at->kind != Colon) state.fail(at);
        ++at;
        size_t const mark = state.scratch.size();
        if (at->kind != Newline) {
            if (!simple_line(at, context)) state.fail(at);
            out = state.take_list<Stmt*>(mark);
            return true;
        }
        ++at;
        if (at->kind != Indent) state.fail(at);
        ++at;
        statements_parser{}.run(at, context, out);
        if (out.empty() || at->kind != Dedent) state.fail(at);
        state.open_blocks.pop_back();
        ++at;
        return true;
    }
};
GOSSAMER_DEFINE(block, List<Stmt*>, block_parser{})

// ---- roots ------------------------------------------------------------------------------------------------------

struct module_body_parser : Making<module_body_parser, List<Stmt*>> {
    bool run(Position& at, Context const& context, List<Stmt*>& out) const {
        ParseState& state = state_of(context);
        // The mistake may lie in how a statement goes on after the grammar took it for finished (an except
        // after except*), so the one before counts too.
        Position current = at;
        do {
            state.statement = current;
            current = at;
        } while (one_statement(at, context));
        out = state.take_list<Stmt*>(0);
        return true;
    }
};
GOSSAMER_DEFINE(module_, Mod*, (node<Module>(field<&Module::body>(module_body_parser{}), must(token<End>))))

// What is left after the last statement.
struct newlines_parser : Checking<newlines_parser> {
    bool run(Position& at, Context const&) const {
        while (at->kind == Newline) ++at;
        return true;
    }
};

// One statement, or one line of them; an empty line is `pass`.
struct interactive_parser : Making<interactive_parser, List<Stmt*>> {
    bool run(Position& at, Context const& context, List<Stmt*>& out) const {
        ParseState& state = state_of(context);
        if (at->kind == Newline) {
            Pass made{};
            made.start = made.end = at->start;
            state.scratch.push_back(static_cast<Stmt*>(keep(state, made, at)));
            ++at;
        } else {
            // A compound statement is over when an empty line says so.
            if (compound(at, context))
                parse_only(must(token<Newline>), at, context);
            else if (!simple_line(at, context))
                return false;
        }
        out = state.take_list<Stmt*>(0);
        return true;
    }
};
GOSSAMER_DEFINE(interactive, Mod*,
                (node<Interactive>(field<&Interactive::body>(must(interactive_parser{})), newlines_parser{},
                                   must(token<End>))))

auto const expressions = maybe(expression, rest<&Tuple::elts>(expression));
GOSSAMER_DEFINE(eval, Mod*,
                (node<Expression>(field<&Expression::body>(must(expressions)), newlines_parser{}, must(token<End>))))

}  // namespace gossamer::syntax::grammar
