#pragma once
// The base of all nodes: their kinds, and casts that check them.

#include <cassert>
#include <cstdint>
#include <string_view>

namespace gossamer::syntax {

// A consumer that needs 500 bytes of stack a level needs 3 MB of it at worst.
inline constexpr uint32_t max_tree_height = 6000;

// ---- kinds --------------------------------------------------------------------------------------------

// Grouped as in the ASDL; the groups are contiguous, so is_statement and its kin are two comparisons.
// clang-format off
enum class Kind : uint8_t {
    // mod
    Module, Interactive, Expression,
    // stmt
    FunctionDef, AsyncFunctionDef, ClassDef, Return, Delete, Assign, TypeAlias, AugAssign, AnnAssign, For,
    AsyncFor, While, If, With, AsyncWith, Match, Raise, Try, TryStar, Assert, Import, ImportFrom, Global,
    Nonlocal, ExprStmt, Pass, Break, Continue,
    // expr
    BoolOp, NamedExpr, BinOp, UnaryOp, Lambda, IfExp, Dict, Set, ListComp, SetComp, DictComp, GeneratorExp,
    Await, Yield, YieldFrom, Compare, Call, FormattedValue, JoinedStr, Constant, Attribute, Subscript, Starred,
    Name, ListExpr, Tuple, Slice,
    // pattern
    MatchValue, MatchSingleton, MatchSequence, MatchMapping, MatchClass, MatchStar, MatchAs, MatchOr,
    // type_param
    TypeVar, ParamSpec, TypeVarTuple,
    // the rest
    ExceptHandler, Arguments, Arg, Keyword, Alias, WithItem, MatchCase, Comprehension,
};
// clang-format on

constexpr bool is_statement(Kind k) { return k >= Kind::FunctionDef && k <= Kind::Continue; }
constexpr bool is_expression(Kind k) { return k >= Kind::BoolOp && k <= Kind::Slice; }
constexpr bool is_pattern(Kind k) { return k >= Kind::MatchValue && k <= Kind::MatchOr; }
constexpr bool is_type_param(Kind k) { return k >= Kind::TypeVar && k <= Kind::TypeVarTuple; }

// The name CPython's ast gives the class: "If", "Expr", "List", "arguments", "match_case" …
std::string_view class_name(Kind kind);

enum class ExprContext : uint8_t { Load, Store, Del };
enum class BoolOperator : uint8_t { And, Or };
enum class Operator : uint8_t {
    Add,
    Sub,
    Mult,
    MatMult,
    Div,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
    FloorDiv
};
enum class UnaryOperator : uint8_t { Invert, Not, UAdd, USub };
enum class CompareOperator : uint8_t { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn };
enum class ConstantKind : uint8_t { none, true_, false_, ellipsis, integer, floating, imaginary, str, bytes };

struct Node {
    Kind kind;
    uint32_t start = 0, end = 0;
    uint32_t height = 1;
};

struct Mod : Node {};
struct Stmt : Node {};
struct Expr : Node {};
struct Pattern : Node {};
struct TypeParam : Node {};

// Each concrete node names its kind, so the casts below can check.
template <class Base, Kind K> struct Concrete : Base {
    static constexpr Kind static_kind = K;
    Concrete() { this->kind = K; }
};

template <class T> bool is(Node const* node) { return node->kind == T::static_kind; }
// Checked casts: as<If>(node) when the kind is known, as_if<If>(node) when it is a question.
template <class T> T* as(Node* node) {
    assert(is<T>(node));
    return static_cast<T*>(node);
}
template <class T> T const* as(Node const* node) {
    assert(is<T>(node));
    return static_cast<T const*>(node);
}
template <class T> T* as_if(Node* node) { return node && is<T>(node) ? static_cast<T*>(node) : nullptr; }
template <class T> T const* as_if(Node const* node) {
    return node && is<T>(node) ? static_cast<T const*>(node) : nullptr;
}

}  // namespace gossamer::syntax
