#pragma once
// The syntax tree: what was written.
//
// It mirrors Python.asdl of CPython 3.13 name by name and field by field, so `ast`, tools and messages need
// no translation, with three differences of form, not of meaning:
//   - an optional child is a null pointer, an optional name a null Symbol, an absent dict key (`**x`) or
//     keyword-only default a null entry in its list;
//   - a Constant carries its kind and text instead of an object: values are made when lowering;
//   - type comments and type_ignores are not read.
//
// Nodes are plain structs in an arena. They are written once, by the grammar, and never freed one by one;
// they live exactly as long as the SyntaxTree that owns them. Nothing here has a destructor.
//
// `start` and `end` are byte offsets into the source text (end is one past); CPython's lineno and col_offset
// come from Source::locate. `height` is 1 for a leaf and more than that of any child; the parser refuses
// trees higher than `max_tree_height`, so consumers may recurse without a guard of their own.

#include <cstdint>
#include <memory>
#include <string_view>

#include "lang/syntax/arena.hpp"
#include "lang/syntax/node.hpp"

namespace gossamer::source {
class Source;
}

namespace gossamer::syntax {

// ---- parts shared by statements and expressions ------------------------------------------------------------

struct Arg : Concrete<Node, Kind::Arg> {
    Symbol arg;
    Expr* annotation;
};
// Has no position of its own in CPython; ours is that of the text between the parentheses.
struct Arguments : Concrete<Node, Kind::Arguments> {
    List<Arg*> posonlyargs;
    List<Arg*> args;
    Arg* vararg;
    List<Arg*> kwonlyargs;
    List<Expr*> kw_defaults;  // as long as kwonlyargs; null where there is none
    Arg* kwarg;
    List<Expr*> defaults;  // of the last parameters of posonlyargs + args
};
struct Keyword : Concrete<Node, Kind::Keyword> {
    Symbol arg;  // null: **value
    Expr* value;
};
struct Alias : Concrete<Node, Kind::Alias> {
    Symbol name;  // dotted, or "*"
    Symbol asname;
};
struct WithItem : Concrete<Node, Kind::WithItem> {
    Expr* context_expr;
    Expr* optional_vars;
};
struct Comprehension : Concrete<Node, Kind::Comprehension> {
    Expr* target;
    Expr* iter;
    List<Expr*> ifs;
    bool is_async;
};
struct ExceptHandler : Concrete<Node, Kind::ExceptHandler> {
    Expr* type;
    Symbol name;
    List<Stmt*> body;
};
struct MatchCase : Concrete<Node, Kind::MatchCase> {
    Pattern* pattern;
    Expr* guard;
    List<Stmt*> body;
};

// ---- roots ------------------------------------------------------------------------------------------------

struct Module : Concrete<Mod, Kind::Module> {
    List<Stmt*> body;
};
struct Interactive : Concrete<Mod, Kind::Interactive> {
    List<Stmt*> body;
};
struct Expression : Concrete<Mod, Kind::Expression> {
    Expr* body;
};

// ---- statements ---------------------------------------------------------------------------------------------

struct FunctionDef : Concrete<Stmt, Kind::FunctionDef> {
    Symbol name;
    Arguments* args;
    List<Stmt*> body;
    List<Expr*> decorator_list;
    Expr* returns;
    List<TypeParam*> type_params;
};
struct AsyncFunctionDef : Concrete<Stmt, Kind::AsyncFunctionDef> {
    Symbol name;
    Arguments* args;
    List<Stmt*> body;
    List<Expr*> decorator_list;
    Expr* returns;
    List<TypeParam*> type_params;
};
struct ClassDef : Concrete<Stmt, Kind::ClassDef> {
    Symbol name;
    List<Expr*> bases;
    List<Keyword*> keywords;
    List<Stmt*> body;
    List<Expr*> decorator_list;
    List<TypeParam*> type_params;
};
struct Return : Concrete<Stmt, Kind::Return> {
    Expr* value;
};
struct Delete : Concrete<Stmt, Kind::Delete> {
    List<Expr*> targets;
};
struct Assign : Concrete<Stmt, Kind::Assign> {
    List<Expr*> targets;
    Expr* value;
};
struct TypeAlias : Concrete<Stmt, Kind::TypeAlias> {
    Expr* name;
    List<TypeParam*> type_params;
    Expr* value;
};
struct AugAssign : Concrete<Stmt, Kind::AugAssign> {
    Expr* target;
    Operator op;
    Expr* value;
};
struct AnnAssign : Concrete<Stmt, Kind::AnnAssign> {
    Expr* target;
    Expr* annotation;
    Expr* value;
    bool simple;  // a bare name, not in parentheses
};
struct For : Concrete<Stmt, Kind::For> {
    Expr* target;
    Expr* iter;
    List<Stmt*> body;
    List<Stmt*> orelse;
};
struct AsyncFor : Concrete<Stmt, Kind::AsyncFor> {
    Expr* target;
    Expr* iter;
    List<Stmt*> body;
    List<Stmt*> orelse;
};
struct While : Concrete<Stmt, Kind::While> {
    Expr* test;
    List<Stmt*> body;
    List<Stmt*> orelse;
};
struct If : Concrete<Stmt, Kind::If> {
    Expr* test;
    List<Stmt*> body;
    List<Stmt*> orelse;
};
struct With : Concrete<Stmt, Kind::With> {
    List<WithItem*> items;
    List<Stmt*> body;
};
struct AsyncWith : Concrete<Stmt, Kind::AsyncWith> {
    List<WithItem*> items;
    List<Stmt*> body;
};
struct Match : Concrete<Stmt, Kind::Match> {
    Expr* subject;
    List<MatchCase*> cases;
};
struct Raise : Concrete<Stmt, Kind::Raise> {
    Expr* exc;
    Expr* cause;
};
struct Try : Concrete<Stmt, Kind::Try> {
    List<Stmt*> body;
    List<ExceptHandler*> handlers;
    List<Stmt*> orelse;
    List<Stmt*> finalbody;
};
struct TryStar : Concrete<Stmt, Kind::TryStar> {
    List<Stmt*> body;
    List<ExceptHandler*> handlers;
    List<Stmt*> orelse;
    List<Stmt*> finalbody;
};
struct Assert : Concrete<Stmt, Kind::Assert> {
    Expr* test;
    Expr* msg;
};
struct Import : Concrete<Stmt, Kind::Import> {
    List<Alias*> names;
};
struct ImportFrom : Concrete<Stmt, Kind::ImportFrom> {
    Symbol module;  // dotted; null: "from . import x"
    List<Alias*> names;
    uint32_t level;
};
struct Global : Concrete<Stmt, Kind::Global> {
    List<Symbol> names;
};
struct Nonlocal : Concrete<Stmt, Kind::Nonlocal> {
    List<Symbol> names;
};
// ast.Expr; the name Expr is the base class here.
struct ExprStmt : Concrete<Stmt, Kind::ExprStmt> {
    Expr* value;
};
struct Pass : Concrete<Stmt, Kind::Pass> {};
struct Break : Concrete<Stmt, Kind::Break> {};
struct Continue : Concrete<Stmt, Kind::Continue> {};

// ---- expressions ----------------------------------------------------------------------------------------

struct BoolOp : Concrete<Expr, Kind::BoolOp> {
    BoolOperator op;
    List<Expr*> values;
};
struct NamedExpr : Concrete<Expr, Kind::NamedExpr> {
    Expr* target;
    Expr* value;
};
struct BinOp : Concrete<Expr, Kind::BinOp> {
    Expr* left;
    Operator op;
    Expr* right;
};
struct UnaryOp : Concrete<Expr, Kind::UnaryOp> {
    UnaryOperator op;
    Expr* operand;
};
struct Lambda : Concrete<Expr, Kind::Lambda> {
    Arguments* args;
    Expr* body;
};
struct IfExp : Concrete<Expr, Kind::IfExp> {
    Expr* test;
    Expr* body;
    Expr* orelse;
};
struct Dict : Concrete<Expr, Kind::Dict> {
    List<Expr*> keys;  // null: ** and the mapping is in values
    List<Expr*> values;
};
struct Set : Concrete<Expr, Kind::Set> {
    List<Expr*> elts;
};
struct ListComp : Concrete<Expr, Kind::ListComp> {
    Expr* elt;
    List<Comprehension*> generators;
};
struct SetComp : Concrete<Expr, Kind::SetComp> {
    Expr* elt;
    List<Comprehension*> generators;
};
struct DictComp : Concrete<Expr, Kind::DictComp> {
    Expr* key;
    Expr* value;
    List<Comprehension*> generators;
};
struct GeneratorExp : Concrete<Expr, Kind::GeneratorExp> {
    Expr* elt;
    List<Comprehension*> generators;
};
struct Await : Concrete<Expr, Kind::Await> {
    Expr* value;
};
struct Yield : Concrete<Expr, Kind::Yield> {
    Expr* value;
};
struct YieldFrom : Concrete<Expr, Kind::YieldFrom> {
    Expr* value;
};
struct Compare : Concrete<Expr, Kind::Compare> {
    Expr* left;
    List<CompareOperator> ops;
    List<Expr*> comparators;
};
struct Call : Concrete<Expr, Kind::Call> {
    Expr* func;
    List<Expr*> args;
    List<Keyword*> keywords;
};
struct FormattedValue : Concrete<Expr, Kind::FormattedValue> {
    Expr* value;
    int conversion;     // -1, 's', 'r' or 'a'
    Expr* format_spec;  // a JoinedStr, or null
};
struct JoinedStr : Concrete<Expr, Kind::JoinedStr> {
    List<Expr*> values;  // FormattedValue and Constant
};
// text: for str the value in UTF-8, lone surrogates as three bytes (WTF-8); for bytes the bytes; for numbers
// the literal as written but without underscores, an imaginary one without its "j". May contain NUL.
struct Constant : Concrete<Expr, Kind::Constant> {
    ConstantKind value_kind;
    bool u_prefix;  // ast's kind == 'u'
    std::string_view text;
};
struct Attribute : Concrete<Expr, Kind::Attribute> {
    Expr* value;
    Symbol attr;
    ExprContext ctx;
};
struct Subscript : Concrete<Expr, Kind::Subscript> {
    Expr* value;
    Expr* slice;
    ExprContext ctx;
};
struct Starred : Concrete<Expr, Kind::Starred> {
    Expr* value;
    ExprContext ctx;
};
struct Name : Concrete<Expr, Kind::Name> {
    Symbol id;
    ExprContext ctx;
};
// ast.List; the name List is the sequence here.
struct ListExpr : Concrete<Expr, Kind::ListExpr> {
    List<Expr*> elts;
    ExprContext ctx;
};
struct Tuple : Concrete<Expr, Kind::Tuple> {
    List<Expr*> elts;
    ExprContext ctx;
};
struct Slice : Concrete<Expr, Kind::Slice> {
    Expr* lower;
    Expr* upper;
    Expr* step;
};

// ---- patterns -----------------------------------------------------------------------------------------------

struct MatchValue : Concrete<Pattern, Kind::MatchValue> {
    Expr* value;
};
struct MatchSingleton : Concrete<Pattern, Kind::MatchSingleton> {
    ConstantKind value;  // none, true_ or false_
};
struct MatchSequence : Concrete<Pattern, Kind::MatchSequence> {
    List<Pattern*> patterns;
};
struct MatchMapping : Concrete<Pattern, Kind::MatchMapping> {
    List<Expr*> keys;
    List<Pattern*> patterns;
    Symbol rest;
};
struct MatchClass : Concrete<Pattern, Kind::MatchClass> {
    Expr* cls;
    List<Pattern*> patterns;
    List<Symbol> kwd_attrs;
    List<Pattern*> kwd_patterns;
};
struct MatchStar : Concrete<Pattern, Kind::MatchStar> {
    Symbol name;  // null: *_
};
struct MatchAs : Concrete<Pattern, Kind::MatchAs> {
    Pattern* pattern;
    Symbol name;  // both null: _
};
struct MatchOr : Concrete<Pattern, Kind::MatchOr> {
    List<Pattern*> patterns;
};

// ---- type parameters -------------------------------------------------------------------------------------------

struct TypeVar : Concrete<TypeParam, Kind::TypeVar> {
    Symbol name;
    Expr* bound;
    Expr* default_value;
};
struct ParamSpec : Concrete<TypeParam, Kind::ParamSpec> {
    Symbol name;
    Expr* default_value;
};
struct TypeVarTuple : Concrete<TypeParam, Kind::TypeVarTuple> {
    Symbol name;
    Expr* default_value;
};

// ---- the whole ------------------------------------------------------------------------------------------------

// Owns everything a tree points to. Symbols live in the same arena.
struct SyntaxTree {
    std::shared_ptr<source::Source const> source;
    Arena arena;
    Mod* root = nullptr;
};

}  // namespace gossamer::syntax
