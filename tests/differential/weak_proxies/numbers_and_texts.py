# Proxies of instances of built-in types: numbers, lists, dictionaries, sets, and functions that take them.
import weakref, operator
def t(f, *a):
    try: return f(*a)
    except Exception as e: return f'{type(e).__name__}: {e}'
class F(float): pass
class L(list): pass
class D(dict): pass
class S(set): pass
f, l, d, s = F(6.25), L('abc'), D(a=1), S('xy')
pf, pl, pd, ps = map(weakref.proxy, (f, l, d, s))
print(pf + 1, pf * pf, pf / 2, pf % 4, -pf, pf == 6.25, pf < 7, 7 > pf, int(pf), float(pf), pf.is_integer(), pf.as_integer_ratio(), bool(pf), str(pf), f'{pf}', sum([pf, pf]), max(pf, 1), t(hash, pf), t(round, pf), t(format, pf, '.1f'), pow(pf, 2), divmod(pf, 2), t(math := __import__('math').sqrt, pf))
print(pl + ['d'], pl * 2, pl[1], pl[::-1], 'b' in pl, len(pl), ''.join(pl), list(map(str.upper, pl)), pl.index('c'), sorted(pl), pl == ['a', 'b', 'c'], list(zip(pl, pl)), list(enumerate(pl)), t(lambda: [1] + pl), [*pl], t(lambda: [].extend(pl)))
x = []; x += pl; print(x, x == pl, pl == x, pl != x, pl <= ['z'], isinstance(pl, list), type(pl).__name__)
print(pd['a'], list(pd), pd | {'b': 2}, {'b': 2} | pd, dict(pd), {**pd}, len(pd), pd.get('z'), 'a' in pd, t(lambda: D(pd)), t(lambda: {}.update(pd)), [k for k in pd], pd == {'a': 1})
print(sorted(ps), ps & {'x'}, ps | {'z'} == {'x', 'y', 'z'}, {'x', 'q'} - ps, ps <= {'x', 'y'}, ps.isdisjoint('ab'), t(lambda: {'x'} < ps), 'x' in ps, t(set.union, set(), ps) == {'x', 'y'}, t(frozenset, ps) == s)
pl.append(1); pd['z'] = 26; ps.add('new'); pf2 = pf; pf2 += 1; print(l, d, 'new' in s, pf2, type(pf2).__name__, type(pf).__name__)
for p in (pf, pl, pd, ps): print(t(isinstance, p, (float, list, dict, set)), t(operator.index, p), t(len, p), t(iter, p).__class__.__name__, callable(p), p.__class__.__name__)
del f, l, d, s
for p in (pf, pl, pd, ps): print(t(str, p), t(len, p), t(list, p), t(bool, p), t(lambda: p == p), t(lambda: p.x), t(isinstance, p, int))
