#pragma once
// What every rule of the grammar can reach: the tokens, the arena, and the guards against depth.

#include <boost/spirit/home/x3/core.hpp>
#include <boost/spirit/home/x3/nonterminal/rule.hpp>
#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>
#include <boost/spirit/home/x3/support/context.hpp>
#include <cstring>
#include <string_view>
#include <vector>

#include "lang/syntax/names.hpp"
#include "lang/syntax/tokens.hpp"
#include "lang/syntax/tree.hpp"

namespace gossamer::syntax::grammar {

namespace x3 = boost::spirit::x3;

using Position = Token const*;

// The grammar's only exception: this text is not Python. Says where it noticed and whether it was for depth;
// what to tell the user is worked out afterwards (lang/syntax/diagnosis), at leisure.
struct Failure {
    Position at;
    ErrorType type = ErrorType::syntax;
};

struct ParseState {
    ParseState(SyntaxTree& tree, TokenList const& tokens, NameTable& names, std::string_view text);

    Arena& arena;
    TokenList const& list;
    NameTable& names;
    std::string_view text;
    Position const first, last;
    Position statement;  // where the statement before the current one (of the module) began
    // The same for the blocks under way, outermost first: where each begins, and where its last statement but one does.
    struct OpenBlock {
        Position first, statement;
    };
    std::vector<OpenBlock> open_blocks;
    // Lists are gathered here and copied to the arena when complete; rules nest, so it is a stack.
    std::vector<void const*> scratch;
    // The tuple, comprehension … just made inside brackets: its span is to include them (see enclosed()).
    Node* display = nullptr;
    uint32_t depth = 0;
    std::vector<SyntaxWarning> warnings;

    [[noreturn, gnu::cold, gnu::noinline]] void fail(Position at) const { throw Failure{at}; }
    [[noreturn, gnu::cold, gnu::noinline]] void too_complex(Position at) const { throw Failure{at, ErrorType::memory}; }

    // The end of the last token before `at` that has text: a statement ends before its NEWLINE and DEDENTs.
    // There must be one.
    static uint32_t end_before(Position at) {
        --at;
        while (at->kind >= TokenKind::Newline) [[unlikely]]-- at;
        return at->end;
    }
    // The same for what began at `start` and may be nothing but layout: an empty file.
    static uint32_t end_between(Position start, Position at) {
        while (at > start)
            if ((--at)->kind < TokenKind::Newline) [[likely]]
                return at->end;
        return start->start;
    }

    template <class T> List<T> take_list(size_t mark) {
        List<T> list;
        list.size = uint32_t(scratch.size() - mark);
        if (list.size) {
            list.data = static_cast<T*>(arena.allocate(list.size * sizeof(T)));
            for (uint32_t i = 0; i < list.size; ++i)
                list.data[i] = static_cast<T>(const_cast<void*>(scratch[mark + i]));
        }
        scratch.resize(mark);
        return list;
    }

    // Every node passes through here once its fields are set.
    void check_height(Node const* node, Position at) const {
        if (node->height > max_tree_height) [[unlikely]]
            throw Failure{at, ErrorType::recursion};
    }

private:
    friend class DepthGuard;
    char const* const stack_base_;
};

template <> inline List<Symbol> ParseState::take_list<Symbol>(size_t mark) {
    List<Symbol> list;
    list.size = uint32_t(scratch.size() - mark);
    list.data = static_cast<Symbol*>(arena.allocate(list.size * sizeof(Symbol)));
    for (uint32_t i = 0; i < list.size; ++i) list.data[i] = static_cast<Symbol>(scratch[mark + i]);
    scratch.resize(mark);
    return list;
}

// Counts nesting. The count decides in ordinary builds, so that what is refused does not depend on the
// compiler; the size of the stack is there for builds whose frames are fatter (sanitizers).
class DepthGuard {
public:
    DepthGuard(ParseState& state, Position at) : state_(state) {
        char here;
        if (++state.depth > max_depth || stack_used(&here) > max_stack) [[unlikely]]
            state.too_complex(at);
    }
    ~DepthGuard() { --state_.depth; }
    DepthGuard(DepthGuard const&) = delete;

    static constexpr uint32_t max_depth = 3000;
    static constexpr size_t max_stack = 5u << 20;

private:
    size_t stack_used(char const* here) const {
        return here < state_.stack_base_ ? size_t(state_.stack_base_ - here) : 0;
    }
    ParseState& state_;
};

struct state_tag;
using Context = x3::context<state_tag, ParseState>;

inline ParseState& state_of(Context const& context) { return const_cast<ParseState&>(x3::get<state_tag>(context)); }

// ---- height -------------------------------------------------------------------------------------------

// Called with every field of a node, whatever its type. (One template, because an overload for Node const*
// would lose against one for T const&.)
template <class T> void raise_height(Node& node, T const& field) {
    if constexpr (std::is_convertible_v<T, Node const*>) {
        if (field && field->height >= node.height) node.height = field->height + 1;
    } else if constexpr (requires { field.begin(); }) {
        if constexpr (std::is_convertible_v<decltype(*field.begin()), Node const*>)
            for (Node const* child : field) raise_height(node, child);
    }
}

}  // namespace gossamer::syntax::grammar
