# split, subgroup and derive: every kind of condition, what refuses, callables that see groups too, identity of whole matches.
V, K, T = ValueError, KeyError, TypeError
v1, v2, k, t = V(1), V(2), K('k'), T('t')
inner = ExceptionGroup('inner', [v2, k])
g = ExceptionGroup('outer', [v1, inner, t])
def show(x): return None if x is None else [show(e) for e in x.exceptions] if isinstance(x, BaseExceptionGroup) else repr(x)
def attempt(what, f, *a, **k):
    try:
        r = f(*a, **k); print(what, '->', [show(x) for x in r] if isinstance(r, tuple) else show(r))
    except BaseException as e: print(what, '->', type(e).__name__, e)
for c in (V, (V, K), Exception, BaseException, ExceptionGroup, OSError, (), (V, ()), ((V,),), [V], 5, None, 'x', v1, (V, 5), int, (int, V), object):
    attempt(f'split {c!r:.40}', g.split, c); attempt('   subgroup', g.subgroup, c)
seen = []
def condition(e): seen.append(show(e)); return isinstance(e, K)
attempt('callable', g.split, condition); print(seen)
print(g.subgroup(lambda e: True) is g, g.split(lambda e: True)[0] is g, g.split(lambda e: False)[1] is g, g.subgroup(Exception) is g)
attempt('matches the inner group', g.split, lambda e: isinstance(e, ExceptionGroup) and e.message == 'inner')
print(g.split(lambda e: e is inner)[0].exceptions[0] is inner, g.split(lambda e: e is inner)[1].exceptions)
def fails(e): raise RuntimeError('condition fails')
attempt('failing', g.split, fails); attempt('failing', g.subgroup, fails)
for value in (1, 0, 'x', '', None, []): attempt(f'truth of {value!r}', g.split, lambda e: value)
class NoBool:
    def __bool__(self): raise OSError('no bool')
attempt('no bool', g.split, lambda e: NoBool())
attempt('none', lambda: g.split()); attempt('two', lambda: g.split(V, K)); attempt('keyword', lambda: g.split(condition=V))
class Meta(type):
    def __instancecheck__(cls, x): print('  instancecheck'); return True
class Odd(Exception, metaclass=Meta): pass
attempt('metaclass', g.split, Odd)
class D(ExceptionGroup):
    def derive(self, errors): print('  derive', len(errors), type(errors).__name__); return D(self.message, errors)
d = D('d', [v1, k, D('e', [v2, t])])
attempt('derive', d.split, V); attempt('derive', d.subgroup, K)
class Wrong(ExceptionGroup):
    def derive(self, errors): return 5
attempt('wrong derive', Wrong('w', [v1, k]).split, V)
class Plain(ExceptionGroup): pass
print(type(Plain('p', [v1, k]).split(V)[0]).__name__, type(Plain('p', [v1]).derive([k])).__name__)
class Raises(ExceptionGroup):
    def derive(self, errors): raise K('derive')
attempt('raising derive', Raises('r', [v1, k]).split, V)
attempt('derive directly', g.derive, [v1]); attempt('derive empty', g.derive, []); attempt('derive base', g.derive, [SystemExit()]); attempt('derive wrong', g.derive, 5)
b = BaseExceptionGroup('b', [SystemExit(1), v1]); r = b.split(SystemExit); print(type(r[0]).__name__, type(r[1]).__name__)
same = ExceptionGroup('same', [v1, v1, inner, inner]); attempt('repeated', same.split, V)
