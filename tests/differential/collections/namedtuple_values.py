# namedtuple: making, replacing, comparing, copying values; attributes that can not be set; all errors
from collections import namedtuple
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
P = namedtuple('P', 'x y', defaults=[0]); Q = namedtuple('Q', 'a'); E = namedtuple('E', '')
p = P(1, 2)
for e in ['P()', 'P(1)', 'P(1, 2, 3)', 'P(x=1)', 'P(y=1)', 'P(1, x=2)', 'P(1, z=2)', 'P(**{"x": 1, "y": 2})', 'P(*[1, 2])', 'P._make([1, 2])', 'P._make([1])', 'P._make([1, 2, 3])', 'P._make(5)', 'P._make()', 'P._make(iter("ab"))', 'P._make(iterable="ab")', 'P._make("ab", 1)', 'p._replace()', 'p._replace(x=5)', 'p._replace(z=5)', 'p._replace(z=5, x=1, w=2)', 'p._replace(1)', 'P._replace(p, y=9)', 'P._replace((1, 2), y=9)', 'p._asdict()', 'P._asdict((1, 2))', 'p.__getnewargs__()', 'p.__repr__()', 'p.__replace__(x=7)', 'p == (1, 2)', '(1, 2) == p', 'p < (1, 3)', 'p == Q(1)', 'hash(p) == hash((1, 2))', 'p + (3,)', 'p * 2', 'p[0]', 'p[-1]', 'p[2]', 'p[:1]', 'p.x', 'p.z', 'p["x"]', 'p.count(1)', 'p.index(2)', 'p.index(3)', 'len(p)', 'list(p)', 'max(p)', '1 in p', 'P.x', 'P.x.__get__(p)', 'P.x.__get__((5, 6))', 'P.x.__get__(5)', 'P.x.__get__(None, P) is P.x', 'P.y.__get__((5,))', 'P.x.__set__(p, 1)', 'P.x.__delete__(p)', 'P.x.__reduce__()', 'P.__new__(P, 1)', 'P.__new__(P)', 'P.__new__()', 'P.__new__(tuple, 1, 2)', 'P.__new__(Q, 1, 2)', 'P.__new__(int, 1, 2)', 'Q(P)', 'Q([1])', 'E()', 'E(1)', 'E(x=1)', 'E._make([1])', 'bool(E())', 'p.__class__', 'p.__dict__', 'p._fields', 'P._fields', 'p._field_defaults', 'p.__reduce_ex__(2)[1:3]', 'f"{p.x}-{p!r:>12}"', '"%s %s" % p', '"{0.x} {0[1]}".format(p)', 'sorted([P(2, 1), P(1, 2)])', 'dict([p])', 'str(p)', 'P._source', 'isinstance(p, tuple)', 'P(1, [])', 'hash(P(1, []))', 'type(p.x) is int', 'p != p', 'p is p._replace()', 'p.__len__()', '(*p, 3)', 'P.__match_args__']:
    try: r = eval(e); print(e, '->', r)
    except Exception as x: print(e, '->', type(x).__name__, x)
def setit(n, v): 
    def f(): setattr(p, n, v)
    return f
t(setit('x', 1)); t(setit('z', 1)); t(setit('__class__', Q)); t(lambda: delattr(p, 'x')); t(lambda: p.__setitem__(0, 1)); t(lambda: P.__delattr__(p, 'x'))
x, y = p; print(x, y)
match p:
    case P(x, y): print('matched', x, y)
