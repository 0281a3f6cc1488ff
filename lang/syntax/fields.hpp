#pragma once
// The fields of each node, with their names, in the order of the ASDL: for whoever treats all nodes alike
// (dump, the ast module). visit_fields(node, visit) calls visit(name, value) with the field's own type.

#include <string_view>

#include "lang/syntax/tree.hpp"

namespace gossamer::syntax {

// A constant's value as a whole: its text means nothing without its kind.
struct ConstantValue {
    ConstantKind kind;
    std::string_view text;
};
// ast's Constant.kind: 'u' or None.
struct PrefixKind {
    bool u;
};

namespace detail {
template <class V> void each(V&&) {}
template <class V, class Field, class... More>
void each(V&& visit, std::string_view name, Field const& field, More const&... more) {
    visit(name, field);
    each(visit, more...);
}
}  // namespace detail

template <class V> void visit_fields(Constant const& n, V&& visit) {
    visit("value", ConstantValue{n.value_kind, n.text});
    visit("kind", PrefixKind{n.u_prefix});
}
template <class V> void visit_fields(MatchSingleton const& n, V&& visit) { visit("value", ConstantValue{n.value, {}}); }
template <class V> void visit_fields(Arg const& n, V&& visit) {
    detail::each(visit, "arg", n.arg, "annotation", n.annotation);
}
template <class V> void visit_fields(Arguments const& n, V&& visit) {
    detail::each(visit, "posonlyargs", n.posonlyargs, "args", n.args, "vararg", n.vararg, "kwonlyargs", n.kwonlyargs,
                 "kw_defaults", n.kw_defaults, "kwarg", n.kwarg, "defaults", n.defaults);
}
template <class V> void visit_fields(Keyword const& n, V&& visit) {
    detail::each(visit, "arg", n.arg, "value", n.value);
}
template <class V> void visit_fields(Alias const& n, V&& visit) {
    detail::each(visit, "name", n.name, "asname", n.asname);
}
template <class V> void visit_fields(WithItem const& n, V&& visit) {
    detail::each(visit, "context_expr", n.context_expr, "optional_vars", n.optional_vars);
}
template <class V> void visit_fields(Comprehension const& n, V&& visit) {
    detail::each(visit, "target", n.target, "iter", n.iter, "ifs", n.ifs, "is_async", n.is_async);
}
template <class V> void visit_fields(ExceptHandler const& n, V&& visit) {
    detail::each(visit, "type", n.type, "name", n.name, "body", n.body);
}
template <class V> void visit_fields(MatchCase const& n, V&& visit) {
    detail::each(visit, "pattern", n.pattern, "guard", n.guard, "body", n.body);
}
template <class V> void visit_fields(Module const& n, V&& visit) { detail::each(visit, "body", n.body); }
template <class V> void visit_fields(Interactive const& n, V&& visit) { detail::each(visit, "body", n.body); }
template <class V> void visit_fields(Expression const& n, V&& visit) { detail::each(visit, "body", n.body); }
template <class V> void visit_fields(FunctionDef const& n, V&& visit) {
    detail::each(visit, "name", n.name, "args", n.args, "body", n.body, "decorator_list", n.decorator_list, "returns",
                 n.returns, "type_params", n.type_params);
}
template <class V> void visit_fields(AsyncFunctionDef const& n, V&& visit) {
    detail::each(visit, "name", n.name, "args", n.args, "body", n.body, "decorator_list", n.decorator_list, "returns",
                 n.returns, "type_params", n.type_params);
}
template <class V> void visit_fields(ClassDef const& n, V&& visit) {
    detail::each(visit, "name", n.name, "bases", n.bases, "keywords", n.keywords, "body", n.body, "decorator_list",
                 n.decorator_list, "type_params", n.type_params);
}
template <class V> void visit_fields(Return const& n, V&& visit) { detail::each(visit, "value", n.value); }
template <class V> void visit_fields(Delete const& n, V&& visit) { detail::each(visit, "targets", n.targets); }
template <class V> void visit_fields(Assign const& n, V&& visit) {
    detail::each(visit, "targets", n.targets, "value", n.value);
}
template <class V> void visit_fields(TypeAlias const& n, V&& visit) {
    detail::each(visit, "name", n.name, "type_params", n.type_params, "value", n.value);
}
template <class V> void visit_fields(AugAssign const& n, V&& visit) {
    detail::each(visit, "target", n.target, "op", n.op, "value", n.value);
}
template <class V> void visit_fields(AnnAssign const& n, V&& visit) {
    detail::each(visit, "target", n.target, "annotation", n.annotation, "value", n.value, "simple", n.simple);
}
template <class V> void visit_fields(For const& n, V&& visit) {
    detail::each(visit, "target", n.target, "iter", n.iter, "body", n.body, "orelse", n.orelse);
}
template <class V> void visit_fields(AsyncFor const& n, V&& visit) {
    detail::each(visit, "target", n.target, "iter", n.iter, "body", n.body, "orelse", n.orelse);
}
template <class V> void visit_fields(While const& n, V&& visit) {
    detail::each(visit, "test", n.test, "body", n.body, "orelse", n.orelse);
}
template <class V> void visit_fields(If const& n, V&& visit) {
    detail::each(visit, "test", n.test, "body", n.body, "orelse", n.orelse);
}
template <class V> void visit_fields(With const& n, V&& visit) {
    detail::each(visit, "items", n.items, "body", n.body);
}
template <class V> void visit_fields(AsyncWith const& n, V&& visit) {
    detail::each(visit, "items", n.items, "body", n.body);
}
template <class V> void visit_fields(Match const& n, V&& visit) {
    detail::each(visit, "subject", n.subject, "cases", n.cases);
}
template <class V> void visit_fields(Raise const& n, V&& visit) { detail::each(visit, "exc", n.exc, "cause", n.cause); }
template <class V> void visit_fields(Try const& n, V&& visit) {
    detail::each(visit, "body", n.body, "handlers", n.handlers, "orelse", n.orelse, "finalbody", n.finalbody);
}
template <class V> void visit_fields(TryStar const& n, V&& visit) {
    detail::each(visit, "body", n.body, "handlers", n.handlers, "orelse", n.orelse, "finalbody", n.finalbody);
}
template <class V> void visit_fields(Assert const& n, V&& visit) { detail::each(visit, "test", n.test, "msg", n.msg); }
template <class V> void visit_fields(Import const& n, V&& visit) { detail::each(visit, "names", n.names); }
template <class V> void visit_fields(ImportFrom const& n, V&& visit) {
    detail::each(visit, "module", n.module, "names", n.names, "level", n.level);
}
template <class V> void visit_fields(Global const& n, V&& visit) { detail::each(visit, "names", n.names); }
template <class V> void visit_fields(Nonlocal const& n, V&& visit) { detail::each(visit, "names", n.names); }
template <class V> void visit_fields(ExprStmt const& n, V&& visit) { detail::each(visit, "value", n.value); }
template <class V> void visit_fields(Pass const&, V&&) {}
template <class V> void visit_fields(Break const&, V&&) {}
template <class V> void visit_fields(Continue const&, V&&) {}
template <class V> void visit_fields(BoolOp const& n, V&& visit) {
    detail::each(visit, "op", n.op, "values", n.values);
}
template <class V> void visit_fields(NamedExpr const& n, V&& visit) {
    detail::each(visit, "target", n.target, "value", n.value);
}
template <class V> void visit_fields(BinOp const& n, V&& visit) {
    detail::each(visit, "left", n.left, "op", n.op, "right", n.right);
}
template <class V> void visit_fields(UnaryOp const& n, V&& visit) {
    detail::each(visit, "op", n.op, "operand", n.operand);
}
template <class V> void visit_fields(Lambda const& n, V&& visit) {
    detail::each(visit, "args", n.args, "body", n.body);
}
template <class V> void visit_fields(IfExp const& n, V&& visit) {
    detail::each(visit, "test", n.test, "body", n.body, "orelse", n.orelse);
}
template <class V> void visit_fields(Dict const& n, V&& visit) {
    detail::each(visit, "keys", n.keys, "values", n.values);
}
template <class V> void visit_fields(Set const& n, V&& visit) { detail::each(visit, "elts", n.elts); }
template <class V> void visit_fields(ListComp const& n, V&& visit) {
    detail::each(visit, "elt", n.elt, "generators", n.generators);
}
template <class V> void visit_fields(SetComp const& n, V&& visit) {
    detail::each(visit, "elt", n.elt, "generators", n.generators);
}
template <class V> void visit_fields(DictComp const& n, V&& visit) {
    detail::each(visit, "key", n.key, "value", n.value, "generators", n.generators);
}
template <class V> void visit_fields(GeneratorExp const& n, V&& visit) {
    detail::each(visit, "elt", n.elt, "generators", n.generators);
}
template <class V> void visit_fields(Await const& n, V&& visit) { detail::each(visit, "value", n.value); }
template <class V> void visit_fields(Yield const& n, V&& visit) { detail::each(visit, "value", n.value); }
template <class V> void visit_fields(YieldFrom const& n, V&& visit) { detail::each(visit, "value", n.value); }
template <class V> void visit_fields(Compare const& n, V&& visit) {
    detail::each(visit, "left", n.left, "ops", n.ops, "comparators", n.comparators);
}
template <class V> void visit_fields(Call const& n, V&& visit) {
    detail::each(visit, "func", n.func, "args", n.args, "keywords", n.keywords);
}
template <class V> void visit_fields(FormattedValue const& n, V&& visit) {
    detail::each(visit, "value", n.value, "conversion", n.conversion, "format_spec", n.format_spec);
}
template <class V> void visit_fields(JoinedStr const& n, V&& visit) { detail::each(visit, "values", n.values); }
template <class V> void visit_fields(Attribute const& n, V&& visit) {
    detail::each(visit, "value", n.value, "attr", n.attr, "ctx", n.ctx);
}
template <class V> void visit_fields(Subscript const& n, V&& visit) {
    detail::each(visit, "value", n.value, "slice", n.slice, "ctx", n.ctx);
}
template <class V> void visit_fields(Starred const& n, V&& visit) {
    detail::each(visit, "value", n.value, "ctx", n.ctx);
}
template <class V> void visit_fields(Name const& n, V&& visit) { detail::each(visit, "id", n.id, "ctx", n.ctx); }
template <class V> void visit_fields(ListExpr const& n, V&& visit) {
    detail::each(visit, "elts", n.elts, "ctx", n.ctx);
}
template <class V> void visit_fields(Tuple const& n, V&& visit) { detail::each(visit, "elts", n.elts, "ctx", n.ctx); }
template <class V> void visit_fields(Slice const& n, V&& visit) {
    detail::each(visit, "lower", n.lower, "upper", n.upper, "step", n.step);
}
template <class V> void visit_fields(MatchValue const& n, V&& visit) { detail::each(visit, "value", n.value); }
template <class V> void visit_fields(MatchSequence const& n, V&& visit) { detail::each(visit, "patterns", n.patterns); }
template <class V> void visit_fields(MatchMapping const& n, V&& visit) {
    detail::each(visit, "keys", n.keys, "patterns", n.patterns, "rest", n.rest);
}
template <class V> void visit_fields(MatchClass const& n, V&& visit) {
    detail::each(visit, "cls", n.cls, "patterns", n.patterns, "kwd_attrs", n.kwd_attrs, "kwd_patterns", n.kwd_patterns);
}
template <class V> void visit_fields(MatchStar const& n, V&& visit) { detail::each(visit, "name", n.name); }
template <class V> void visit_fields(MatchAs const& n, V&& visit) {
    detail::each(visit, "pattern", n.pattern, "name", n.name);
}
template <class V> void visit_fields(MatchOr const& n, V&& visit) { detail::each(visit, "patterns", n.patterns); }
template <class V> void visit_fields(TypeVar const& n, V&& visit) {
    detail::each(visit, "name", n.name, "bound", n.bound, "default_value", n.default_value);
}
template <class V> void visit_fields(ParamSpec const& n, V&& visit) {
    detail::each(visit, "name", n.name, "default_value", n.default_value);
}
template <class V> void visit_fields(TypeVarTuple const& n, V&& visit) {
    detail::each(visit, "name", n.name, "default_value", n.default_value);
}

// Calls visit with the node as what it is.
template <class V> decltype(auto) with_concrete(Node const& node, V&& visit) {
    switch (node.kind) {
        case Kind::Arg: return visit(static_cast<Arg const&>(node));
        case Kind::Arguments: return visit(static_cast<Arguments const&>(node));
        case Kind::Keyword: return visit(static_cast<Keyword const&>(node));
        case Kind::Alias: return visit(static_cast<Alias const&>(node));
        case Kind::WithItem: return visit(static_cast<WithItem const&>(node));
        case Kind::Comprehension: return visit(static_cast<Comprehension const&>(node));
        case Kind::ExceptHandler: return visit(static_cast<ExceptHandler const&>(node));
        case Kind::MatchCase: return visit(static_cast<MatchCase const&>(node));
        case Kind::Module: return visit(static_cast<Module const&>(node));
        case Kind::Interactive: return visit(static_cast<Interactive const&>(node));
        case Kind::Expression: return visit(static_cast<Expression const&>(node));
        case Kind::FunctionDef: return visit(static_cast<FunctionDef const&>(node));
        case Kind::AsyncFunctionDef: return visit(static_cast<AsyncFunctionDef const&>(node));
        case Kind::ClassDef: return visit(static_cast<ClassDef const&>(node));
        case Kind::Return: return visit(static_cast<Return const&>(node));
        case Kind::Delete: return visit(static_cast<Delete const&>(node));
        case Kind::Assign: return visit(static_cast<Assign const&>(node));
        case Kind::TypeAlias: return visit(static_cast<TypeAlias const&>(node));
        case Kind::AugAssign: return visit(static_cast<AugAssign const&>(node));
        case Kind::AnnAssign: return visit(static_cast<AnnAssign const&>(node));
        case Kind::For: return visit(static_cast<For const&>(node));
        case Kind::AsyncFor: return visit(static_cast<AsyncFor const&>(node));
        case Kind::While: return visit(static_cast<While const&>(node));
        case Kind::If: return visit(static_cast<If const&>(node));
        case Kind::With: return visit(static_cast<With const&>(node));
        case Kind::AsyncWith: return visit(static_cast<AsyncWith const&>(node));
        case Kind::Match: return visit(static_cast<Match const&>(node));
        case Kind::Raise: return visit(static_cast<Raise const&>(node));
        case Kind::Try: return visit(static_cast<Try const&>(node));
        case Kind::TryStar: return visit(static_cast<TryStar const&>(node));
        case Kind::Assert: return visit(static_cast<Assert const&>(node));
        case Kind::Import: return visit(static_cast<Import const&>(node));
        case Kind::ImportFrom: return visit(static_cast<ImportFrom const&>(node));
        case Kind::Global: return visit(static_cast<Global const&>(node));
        case Kind::Nonlocal: return visit(static_cast<Nonlocal const&>(node));
        case Kind::ExprStmt: return visit(static_cast<ExprStmt const&>(node));
        case Kind::Pass: return visit(static_cast<Pass const&>(node));
        case Kind::Break: return visit(static_cast<Break const&>(node));
        case Kind::Continue: return visit(static_cast<Continue const&>(node));
        case Kind::BoolOp: return visit(static_cast<BoolOp const&>(node));
        case Kind::NamedExpr: return visit(static_cast<NamedExpr const&>(node));
        case Kind::BinOp: return visit(static_cast<BinOp const&>(node));
        case Kind::UnaryOp: return visit(static_cast<UnaryOp const&>(node));
        case Kind::Lambda: return visit(static_cast<Lambda const&>(node));
        case Kind::IfExp: return visit(static_cast<IfExp const&>(node));
        case Kind::Dict: return visit(static_cast<Dict const&>(node));
        case Kind::Set: return visit(static_cast<Set const&>(node));
        case Kind::ListComp: return visit(static_cast<ListComp const&>(node));
        case Kind::SetComp: return visit(static_cast<SetComp const&>(node));
        case Kind::DictComp: return visit(static_cast<DictComp const&>(node));
        case Kind::GeneratorExp: return visit(static_cast<GeneratorExp const&>(node));
        case Kind::Await: return visit(static_cast<Await const&>(node));
        case Kind::Yield: return visit(static_cast<Yield const&>(node));
        case Kind::YieldFrom: return visit(static_cast<YieldFrom const&>(node));
        case Kind::Compare: return visit(static_cast<Compare const&>(node));
        case Kind::Call: return visit(static_cast<Call const&>(node));
        case Kind::FormattedValue: return visit(static_cast<FormattedValue const&>(node));
        case Kind::JoinedStr: return visit(static_cast<JoinedStr const&>(node));
        case Kind::Constant: return visit(static_cast<Constant const&>(node));
        case Kind::Attribute: return visit(static_cast<Attribute const&>(node));
        case Kind::Subscript: return visit(static_cast<Subscript const&>(node));
        case Kind::Starred: return visit(static_cast<Starred const&>(node));
        case Kind::Name: return visit(static_cast<Name const&>(node));
        case Kind::ListExpr: return visit(static_cast<ListExpr const&>(node));
        case Kind::Tuple: return visit(static_cast<Tuple const&>(node));
        case Kind::Slice: return visit(static_cast<Slice const&>(node));
        case Kind::MatchValue: return visit(static_cast<MatchValue const&>(node));
        case Kind::MatchSingleton: return visit(static_cast<MatchSingleton const&>(node));
        case Kind::MatchSequence: return visit(static_cast<MatchSequence const&>(node));
        case Kind::MatchMapping: return visit(static_cast<MatchMapping const&>(node));
        case Kind::MatchClass: return visit(static_cast<MatchClass const&>(node));
        case Kind::MatchStar: return visit(static_cast<MatchStar const&>(node));
        case Kind::MatchAs: return visit(static_cast<MatchAs const&>(node));
        case Kind::MatchOr: return visit(static_cast<MatchOr const&>(node));
        case Kind::TypeVar: return visit(static_cast<TypeVar const&>(node));
        case Kind::ParamSpec: return visit(static_cast<ParamSpec const&>(node));
        case Kind::TypeVarTuple: return visit(static_cast<TypeVarTuple const&>(node));
    }
    __builtin_unreachable();
}

}  // namespace gossamer::syntax
