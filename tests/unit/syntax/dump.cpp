// Trees, fields and spans, as ast.dump(..., include_attributes=True) of CPython 3.13 writes them.
#include <doctest/doctest.h>

#include "tests/unit/syntax/parsing.hpp"

using namespace gossamer::tests;

namespace {

struct Example {
    char const* text;
    char const* dump;
};

// clang-format off
constexpr Example examples[] = {
    {"x = 1",
     "Module(body=[Assign(targets=[Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)], value=Constant(value=1, lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), lineno=1, col_offset=0, end_lineno=1, end_col_offset=5)])"},
    {"(a) + b",
     "Module(body=[Expr(value=BinOp(left=Name(id='a', ctx=Load(), lineno=1, col_offset=1, end_lineno=1, end_col_offset=2), op=Add(), right=Name(id='b', ctx=Load(), lineno=1, col_offset=6, end_lineno=1, end_col_offset=7), lineno=1, col_offset=0, end_lineno=1, end_col_offset=7), lineno=1, col_offset=0, end_lineno=1, end_col_offset=7)])"},
    {"f(x for x in y)",
     "Module(body=[Expr(value=Call(func=Name(id='f', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), args=[GeneratorExp(elt=Name(id='x', ctx=Load(), lineno=1, col_offset=2, end_lineno=1, end_col_offset=3), generators=[comprehension(target=Name(id='x', ctx=Store(), lineno=1, col_offset=8, end_lineno=1, end_col_offset=9), iter=Name(id='y', ctx=Load(), lineno=1, col_offset=13, end_lineno=1, end_col_offset=14), is_async=0)], lineno=1, col_offset=1, end_lineno=1, end_col_offset=15)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=15), lineno=1, col_offset=0, end_lineno=1, end_col_offset=15)])"},
    {"a, b = c",
     "Module(body=[Assign(targets=[Tuple(elts=[Name(id='a', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), Name(id='b', ctx=Store(), lineno=1, col_offset=3, end_lineno=1, end_col_offset=4)], ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=4)], value=Name(id='c', ctx=Load(), lineno=1, col_offset=7, end_lineno=1, end_col_offset=8), lineno=1, col_offset=0, end_lineno=1, end_col_offset=8)])"},
    {"(a, b)",
     "Module(body=[Expr(value=Tuple(elts=[Name(id='a', ctx=Load(), lineno=1, col_offset=1, end_lineno=1, end_col_offset=2), Name(id='b', ctx=Load(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=5)], ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=6), lineno=1, col_offset=0, end_lineno=1, end_col_offset=6)])"},
    {"x: int = 1",
     "Module(body=[AnnAssign(target=Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), annotation=Name(id='int', ctx=Load(), lineno=1, col_offset=3, end_lineno=1, end_col_offset=6), value=Constant(value=1, lineno=1, col_offset=9, end_lineno=1, end_col_offset=10), simple=1, lineno=1, col_offset=0, end_lineno=1, end_col_offset=10)])"},
    {"(x): int",
     "Module(body=[AnnAssign(target=Name(id='x', ctx=Store(), lineno=1, col_offset=1, end_lineno=1, end_col_offset=2), annotation=Name(id='int', ctx=Load(), lineno=1, col_offset=5, end_lineno=1, end_col_offset=8), simple=0, lineno=1, col_offset=0, end_lineno=1, end_col_offset=8)])"},
    {"a.b[c:d, ::2]",
     "Module(body=[Expr(value=Subscript(value=Attribute(value=Name(id='a', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), attr='b', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=3), slice=Tuple(elts=[Slice(lower=Name(id='c', ctx=Load(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), upper=Name(id='d', ctx=Load(), lineno=1, col_offset=6, end_lineno=1, end_col_offset=7), lineno=1, col_offset=4, end_lineno=1, end_col_offset=7), Slice(step=Constant(value=2, lineno=1, col_offset=11, end_lineno=1, end_col_offset=12), lineno=1, col_offset=9, end_lineno=1, end_col_offset=12)], ctx=Load(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=12), ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=13), lineno=1, col_offset=0, end_lineno=1, end_col_offset=13)])"},
    {"not a in b",
     "Module(body=[Expr(value=UnaryOp(op=Not(), operand=Compare(left=Name(id='a', ctx=Load(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), ops=[In()], comparators=[Name(id='b', ctx=Load(), lineno=1, col_offset=9, end_lineno=1, end_col_offset=10)], lineno=1, col_offset=4, end_lineno=1, end_col_offset=10), lineno=1, col_offset=0, end_lineno=1, end_col_offset=10), lineno=1, col_offset=0, end_lineno=1, end_col_offset=10)])"},
    {"a < b <= c",
     "Module(body=[Expr(value=Compare(left=Name(id='a', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), ops=[Lt(), LtE()], comparators=[Name(id='b', ctx=Load(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), Name(id='c', ctx=Load(), lineno=1, col_offset=9, end_lineno=1, end_col_offset=10)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=10), lineno=1, col_offset=0, end_lineno=1, end_col_offset=10)])"},
    {"lambda x, /, y=1, *z, k, **w: 0",
     "Module(body=[Expr(value=Lambda(args=arguments(posonlyargs=[arg(arg='x', lineno=1, col_offset=7, end_lineno=1, end_col_offset=8)], args=[arg(arg='y', lineno=1, col_offset=13, end_lineno=1, end_col_offset=14)], vararg=arg(arg='z', lineno=1, col_offset=19, end_lineno=1, end_col_offset=20), kwonlyargs=[arg(arg='k', lineno=1, col_offset=22, end_lineno=1, end_col_offset=23)], kw_defaults=[None], kwarg=arg(arg='w', lineno=1, col_offset=27, end_lineno=1, end_col_offset=28), defaults=[Constant(value=1, lineno=1, col_offset=15, end_lineno=1, end_col_offset=16)]), body=Constant(value=0, lineno=1, col_offset=30, end_lineno=1, end_col_offset=31), lineno=1, col_offset=0, end_lineno=1, end_col_offset=31), lineno=1, col_offset=0, end_lineno=1, end_col_offset=31)])"},
    {"{1: 2, **a}",
     "Module(body=[Expr(value=Dict(keys=[Constant(value=1, lineno=1, col_offset=1, end_lineno=1, end_col_offset=2), None], values=[Constant(value=2, lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), Name(id='a', ctx=Load(), lineno=1, col_offset=9, end_lineno=1, end_col_offset=10)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=11), lineno=1, col_offset=0, end_lineno=1, end_col_offset=11)])"},
    {"[i for i in x if y]",
     "Module(body=[Expr(value=ListComp(elt=Name(id='i', ctx=Load(), lineno=1, col_offset=1, end_lineno=1, end_col_offset=2), generators=[comprehension(target=Name(id='i', ctx=Store(), lineno=1, col_offset=7, end_lineno=1, end_col_offset=8), iter=Name(id='x', ctx=Load(), lineno=1, col_offset=12, end_lineno=1, end_col_offset=13), ifs=[Name(id='y', ctx=Load(), lineno=1, col_offset=17, end_lineno=1, end_col_offset=18)], is_async=0)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=19), lineno=1, col_offset=0, end_lineno=1, end_col_offset=19)])"},
    {"f\"a{b!r:>{w}}{{c}}\"",
     "Module(body=[Expr(value=JoinedStr(values=[Constant(value='a', lineno=1, col_offset=2, end_lineno=1, end_col_offset=3), FormattedValue(value=Name(id='b', ctx=Load(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), conversion=114, format_spec=JoinedStr(values=[Constant(value='>', lineno=1, col_offset=8, end_lineno=1, end_col_offset=9), FormattedValue(value=Name(id='w', ctx=Load(), lineno=1, col_offset=10, end_lineno=1, end_col_offset=11), conversion=-1, lineno=1, col_offset=9, end_lineno=1, end_col_offset=12)], lineno=1, col_offset=7, end_lineno=1, end_col_offset=12), lineno=1, col_offset=3, end_lineno=1, end_col_offset=13), Constant(value='{c}', lineno=1, col_offset=13, end_lineno=1, end_col_offset=18)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=19), lineno=1, col_offset=0, end_lineno=1, end_col_offset=19)])"},
    {"f\"{x = }\"",
     "Module(body=[Expr(value=JoinedStr(values=[Constant(value='x = ', lineno=1, col_offset=3, end_lineno=1, end_col_offset=7), FormattedValue(value=Name(id='x', ctx=Load(), lineno=1, col_offset=3, end_lineno=1, end_col_offset=4), conversion=114, lineno=1, col_offset=2, end_lineno=1, end_col_offset=8)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=9), lineno=1, col_offset=0, end_lineno=1, end_col_offset=9)])"},
    {"\"a\" \"b\" u\"c\"",
     "Module(body=[Expr(value=Constant(value='abc', lineno=1, col_offset=0, end_lineno=1, end_col_offset=12), lineno=1, col_offset=0, end_lineno=1, end_col_offset=12)])"},
    {"b\"\\x00\"",
     "Module(body=[Expr(value=Constant(value=b'\\x00', lineno=1, col_offset=0, end_lineno=1, end_col_offset=7), lineno=1, col_offset=0, end_lineno=1, end_col_offset=7)])"},
    {"1_000 + 0xff + 1e5 + 2j",
     "Module(body=[Expr(value=BinOp(left=BinOp(left=BinOp(left=Constant(value=1000, lineno=1, col_offset=0, end_lineno=1, end_col_offset=5), op=Add(), right=Constant(value=255, lineno=1, col_offset=8, end_lineno=1, end_col_offset=12), lineno=1, col_offset=0, end_lineno=1, end_col_offset=12), op=Add(), right=Constant(value=100000.0, lineno=1, col_offset=15, end_lineno=1, end_col_offset=18), lineno=1, col_offset=0, end_lineno=1, end_col_offset=18), op=Add(), right=Constant(value=2j, lineno=1, col_offset=21, end_lineno=1, end_col_offset=23), lineno=1, col_offset=0, end_lineno=1, end_col_offset=23), lineno=1, col_offset=0, end_lineno=1, end_col_offset=23)])"},
    {"@d\nclass A[T](B, k=1): pass",
     "Module(body=[ClassDef(name='A', bases=[Name(id='B', ctx=Load(), lineno=2, col_offset=11, end_lineno=2, end_col_offset=12)], keywords=[keyword(arg='k', value=Constant(value=1, lineno=2, col_offset=16, end_lineno=2, end_col_offset=17), lineno=2, col_offset=14, end_lineno=2, end_col_offset=17)], body=[Pass(lineno=2, col_offset=20, end_lineno=2, end_col_offset=24)], decorator_list=[Name(id='d', ctx=Load(), lineno=1, col_offset=1, end_lineno=1, end_col_offset=2)], type_params=[TypeVar(name='T', lineno=2, col_offset=8, end_lineno=2, end_col_offset=9)], lineno=2, col_offset=0, end_lineno=2, end_col_offset=24)])"},
    {"async def f(a: int, *b: *C) -> d:\n  await x",
     "Module(body=[AsyncFunctionDef(name='f', args=arguments(args=[arg(arg='a', annotation=Name(id='int', ctx=Load(), lineno=1, col_offset=15, end_lineno=1, end_col_offset=18), lineno=1, col_offset=12, end_lineno=1, end_col_offset=18)], vararg=arg(arg='b', annotation=Starred(value=Name(id='C', ctx=Load(), lineno=1, col_offset=25, end_lineno=1, end_col_offset=26), ctx=Load(), lineno=1, col_offset=24, end_lineno=1, end_col_offset=26), lineno=1, col_offset=21, end_lineno=1, end_col_offset=26)), body=[Expr(value=Await(value=Name(id='x', ctx=Load(), lineno=2, col_offset=8, end_lineno=2, end_col_offset=9), lineno=2, col_offset=2, end_lineno=2, end_col_offset=9), lineno=2, col_offset=2, end_lineno=2, end_col_offset=9)], returns=Name(id='d', ctx=Load(), lineno=1, col_offset=31, end_lineno=1, end_col_offset=32), lineno=1, col_offset=0, end_lineno=2, end_col_offset=9)])"},
    {"with (a as b, c): pass",
     "Module(body=[With(items=[withitem(context_expr=Name(id='a', ctx=Load(), lineno=1, col_offset=6, end_lineno=1, end_col_offset=7), optional_vars=Name(id='b', ctx=Store(), lineno=1, col_offset=11, end_lineno=1, end_col_offset=12)), withitem(context_expr=Name(id='c', ctx=Load(), lineno=1, col_offset=14, end_lineno=1, end_col_offset=15))], body=[Pass(lineno=1, col_offset=18, end_lineno=1, end_col_offset=22)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=22)])"},
    {"try: pass\nexcept* E as e: pass",
     "Module(body=[TryStar(body=[Pass(lineno=1, col_offset=5, end_lineno=1, end_col_offset=9)], handlers=[ExceptHandler(type=Name(id='E', ctx=Load(), lineno=2, col_offset=8, end_lineno=2, end_col_offset=9), name='e', body=[Pass(lineno=2, col_offset=16, end_lineno=2, end_col_offset=20)], lineno=2, col_offset=0, end_lineno=2, end_col_offset=20)], lineno=1, col_offset=0, end_lineno=2, end_col_offset=20)])"},
    {"if a: pass\nelif b: pass\nelse: pass",
     "Module(body=[If(test=Name(id='a', ctx=Load(), lineno=1, col_offset=3, end_lineno=1, end_col_offset=4), body=[Pass(lineno=1, col_offset=6, end_lineno=1, end_col_offset=10)], orelse=[If(test=Name(id='b', ctx=Load(), lineno=2, col_offset=5, end_lineno=2, end_col_offset=6), body=[Pass(lineno=2, col_offset=8, end_lineno=2, end_col_offset=12)], orelse=[Pass(lineno=3, col_offset=6, end_lineno=3, end_col_offset=10)], lineno=2, col_offset=0, end_lineno=3, end_col_offset=10)], lineno=1, col_offset=0, end_lineno=3, end_col_offset=10)])"},
    {"from .. import a as b, c",
     "Module(body=[ImportFrom(names=[alias(name='a', asname='b', lineno=1, col_offset=15, end_lineno=1, end_col_offset=21), alias(name='c', lineno=1, col_offset=23, end_lineno=1, end_col_offset=24)], level=2, lineno=1, col_offset=0, end_lineno=1, end_col_offset=24)])"},
    {"from x import *",
     "Module(body=[ImportFrom(module='x', names=[alias(name='*', lineno=1, col_offset=14, end_lineno=1, end_col_offset=15)], level=0, lineno=1, col_offset=0, end_lineno=1, end_col_offset=15)])"},
    {"match a, b:\n case [1, *_] | {\"k\": v, **r} if g: pass\n case A.B(c, d=None) as e: pass",
     "Module(body=[Match(subject=Tuple(elts=[Name(id='a', ctx=Load(), lineno=1, col_offset=6, end_lineno=1, end_col_offset=7), Name(id='b', ctx=Load(), lineno=1, col_offset=9, end_lineno=1, end_col_offset=10)], ctx=Load(), lineno=1, col_offset=6, end_lineno=1, end_col_offset=10), cases=[match_case(pattern=MatchOr(patterns=[MatchSequence(patterns=[MatchValue(value=Constant(value=1, lineno=2, col_offset=7, end_lineno=2, end_col_offset=8), lineno=2, col_offset=7, end_lineno=2, end_col_offset=8), MatchStar(lineno=2, col_offset=10, end_lineno=2, end_col_offset=12)], lineno=2, col_offset=6, end_lineno=2, end_col_offset=13), MatchMapping(keys=[Constant(value='k', lineno=2, col_offset=17, end_lineno=2, end_col_offset=20)], patterns=[MatchAs(name='v', lineno=2, col_offset=22, end_lineno=2, end_col_offset=23)], rest='r', lineno=2, col_offset=16, end_lineno=2, end_col_offset=29)], lineno=2, col_offset=6, end_lineno=2, end_col_offset=29), guard=Name(id='g', ctx=Load(), lineno=2, col_offset=33, end_lineno=2, end_col_offset=34), body=[Pass(lineno=2, col_offset=36, end_lineno=2, end_col_offset=40)]), match_case(pattern=MatchAs(pattern=MatchClass(cls=Attribute(value=Name(id='A', ctx=Load(), lineno=3, col_offset=6, end_lineno=3, end_col_offset=7), attr='B', ctx=Load(), lineno=3, col_offset=6, end_lineno=3, end_col_offset=9), patterns=[MatchAs(name='c', lineno=3, col_offset=10, end_lineno=3, end_col_offset=11)], kwd_attrs=['d'], kwd_patterns=[MatchSingleton(value=None, lineno=3, col_offset=15, end_lineno=3, end_col_offset=19)], lineno=3, col_offset=6, end_lineno=3, end_col_offset=20), name='e', lineno=3, col_offset=6, end_lineno=3, end_col_offset=25), body=[Pass(lineno=3, col_offset=27, end_lineno=3, end_col_offset=31)])], lineno=1, col_offset=0, end_lineno=3, end_col_offset=31)])"},
    {"type X[T: int = str, *Ts, **P] = T",
     "Module(body=[TypeAlias(name=Name(id='X', ctx=Store(), lineno=1, col_offset=5, end_lineno=1, end_col_offset=6), type_params=[TypeVar(name='T', bound=Name(id='int', ctx=Load(), lineno=1, col_offset=10, end_lineno=1, end_col_offset=13), default_value=Name(id='str', ctx=Load(), lineno=1, col_offset=16, end_lineno=1, end_col_offset=19), lineno=1, col_offset=7, end_lineno=1, end_col_offset=19), TypeVarTuple(name='Ts', lineno=1, col_offset=21, end_lineno=1, end_col_offset=24), ParamSpec(name='P', lineno=1, col_offset=26, end_lineno=1, end_col_offset=29)], value=Name(id='T', ctx=Load(), lineno=1, col_offset=33, end_lineno=1, end_col_offset=34), lineno=1, col_offset=0, end_lineno=1, end_col_offset=34)])"},
    {"x if y else z",
     "Module(body=[Expr(value=IfExp(test=Name(id='y', ctx=Load(), lineno=1, col_offset=5, end_lineno=1, end_col_offset=6), body=Name(id='x', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), orelse=Name(id='z', ctx=Load(), lineno=1, col_offset=12, end_lineno=1, end_col_offset=13), lineno=1, col_offset=0, end_lineno=1, end_col_offset=13), lineno=1, col_offset=0, end_lineno=1, end_col_offset=13)])"},
    {"print(*a, **b)",
     "Module(body=[Expr(value=Call(func=Name(id='print', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=5), args=[Starred(value=Name(id='a', ctx=Load(), lineno=1, col_offset=7, end_lineno=1, end_col_offset=8), ctx=Load(), lineno=1, col_offset=6, end_lineno=1, end_col_offset=8)], keywords=[keyword(value=Name(id='b', ctx=Load(), lineno=1, col_offset=12, end_lineno=1, end_col_offset=13), lineno=1, col_offset=10, end_lineno=1, end_col_offset=13)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=14), lineno=1, col_offset=0, end_lineno=1, end_col_offset=14)])"},
    {"(yield)",
     "Module(body=[Expr(value=Yield(lineno=1, col_offset=1, end_lineno=1, end_col_offset=6), lineno=1, col_offset=0, end_lineno=1, end_col_offset=7)])"},
    {"del a, (b, c)",
     "Module(body=[Delete(targets=[Name(id='a', ctx=Del(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), Tuple(elts=[Name(id='b', ctx=Del(), lineno=1, col_offset=8, end_lineno=1, end_col_offset=9), Name(id='c', ctx=Del(), lineno=1, col_offset=11, end_lineno=1, end_col_offset=12)], ctx=Del(), lineno=1, col_offset=7, end_lineno=1, end_col_offset=13)], lineno=1, col_offset=0, end_lineno=1, end_col_offset=13)])"},
    {"é = \"é\"",
     "Module(body=[Assign(targets=[Name(id='é', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=2)], value=Constant(value='é', lineno=1, col_offset=5, end_lineno=1, end_col_offset=9), lineno=1, col_offset=0, end_lineno=1, end_col_offset=9)])"},
    {"\"\"\"a\nb\"\"\"",
     "Module(body=[Expr(value=Constant(value='a\\nb', lineno=1, col_offset=0, end_lineno=2, end_col_offset=4), lineno=1, col_offset=0, end_lineno=2, end_col_offset=4)])"},
    {"global a, b",
     "Module(body=[Global(names=['a', 'b'], lineno=1, col_offset=0, end_lineno=1, end_col_offset=11)])"},
    {"x += yield",
     "Module(body=[AugAssign(target=Name(id='x', ctx=Store(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), op=Add(), value=Yield(lineno=1, col_offset=5, end_lineno=1, end_col_offset=10), lineno=1, col_offset=0, end_lineno=1, end_col_offset=10)])"},
    {"a[*b]",
     "Module(body=[Expr(value=Subscript(value=Name(id='a', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), slice=Tuple(elts=[Starred(value=Name(id='b', ctx=Load(), lineno=1, col_offset=3, end_lineno=1, end_col_offset=4), ctx=Load(), lineno=1, col_offset=2, end_lineno=1, end_col_offset=4)], ctx=Load(), lineno=1, col_offset=2, end_lineno=1, end_col_offset=4), ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=5), lineno=1, col_offset=0, end_lineno=1, end_col_offset=5)])"},
    {"for x, *y in z: pass\nelse: pass",
     "Module(body=[For(target=Tuple(elts=[Name(id='x', ctx=Store(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=5), Starred(value=Name(id='y', ctx=Store(), lineno=1, col_offset=8, end_lineno=1, end_col_offset=9), ctx=Store(), lineno=1, col_offset=7, end_lineno=1, end_col_offset=9)], ctx=Store(), lineno=1, col_offset=4, end_lineno=1, end_col_offset=9), iter=Name(id='z', ctx=Load(), lineno=1, col_offset=13, end_lineno=1, end_col_offset=14), body=[Pass(lineno=1, col_offset=16, end_lineno=1, end_col_offset=20)], orelse=[Pass(lineno=2, col_offset=6, end_lineno=2, end_col_offset=10)], lineno=1, col_offset=0, end_lineno=2, end_col_offset=10)])"},
    {"raise A from B",
     "Module(body=[Raise(exc=Name(id='A', ctx=Load(), lineno=1, col_offset=6, end_lineno=1, end_col_offset=7), cause=Name(id='B', ctx=Load(), lineno=1, col_offset=13, end_lineno=1, end_col_offset=14), lineno=1, col_offset=0, end_lineno=1, end_col_offset=14)])"},
    {"assert a, b",
     "Module(body=[Assert(test=Name(id='a', ctx=Load(), lineno=1, col_offset=7, end_lineno=1, end_col_offset=8), msg=Name(id='b', ctx=Load(), lineno=1, col_offset=10, end_lineno=1, end_col_offset=11), lineno=1, col_offset=0, end_lineno=1, end_col_offset=11)])"},
    {"return",
     "Module(body=[Return(lineno=1, col_offset=0, end_lineno=1, end_col_offset=6)])"},
    {"-1 ** 2",
     "Module(body=[Expr(value=UnaryOp(op=USub(), operand=BinOp(left=Constant(value=1, lineno=1, col_offset=1, end_lineno=1, end_col_offset=2), op=Pow(), right=Constant(value=2, lineno=1, col_offset=6, end_lineno=1, end_col_offset=7), lineno=1, col_offset=1, end_lineno=1, end_col_offset=7), lineno=1, col_offset=0, end_lineno=1, end_col_offset=7), lineno=1, col_offset=0, end_lineno=1, end_col_offset=7)])"},
    {"(a := 1)",
     "Module(body=[Expr(value=NamedExpr(target=Name(id='a', ctx=Store(), lineno=1, col_offset=1, end_lineno=1, end_col_offset=2), value=Constant(value=1, lineno=1, col_offset=6, end_lineno=1, end_col_offset=7), lineno=1, col_offset=1, end_lineno=1, end_col_offset=7), lineno=1, col_offset=0, end_lineno=1, end_col_offset=8)])"},
    {"...",
     "Module(body=[Expr(value=Constant(value=Ellipsis, lineno=1, col_offset=0, end_lineno=1, end_col_offset=3), lineno=1, col_offset=0, end_lineno=1, end_col_offset=3)])"},
    {"None",
     "Module(body=[Expr(value=Constant(value=None, lineno=1, col_offset=0, end_lineno=1, end_col_offset=4), lineno=1, col_offset=0, end_lineno=1, end_col_offset=4)])"},
};
// clang-format on

}  // namespace

TEST_CASE("trees and spans are CPython's") {
    for (auto const& example : examples) {
        CAPTURE(example.text);
        CHECK(outcome(example.text) == example.dump);
    }
}

TEST_CASE("the three modes have three roots") {
    using gossamer::syntax::Mode;
    CHECK(outcome("1", Mode::file).starts_with("Module(body=[Expr("));
    CHECK(outcome("1", Mode::interactive).starts_with("Interactive(body=[Expr("));
    CHECK(outcome("1", Mode::expression).starts_with("Expression(body=Constant("));
    CHECK(outcome("", Mode::file) == "Module()");
}
