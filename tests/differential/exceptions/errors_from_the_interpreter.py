# Errors in odd corners of statements: each with its text, type, context and the line it is told of.
import sys
def where(e):
    t = e.__traceback__
    while t.tb_next: t = t.tb_next
    return t.tb_lineno - t.tb_frame.f_code.co_firstlineno
def attempt(source, **space):
    try: exec(compile(source, 's', 'exec'), dict(space)); print(source.splitlines()[0][:50], '-> fine')
    except BaseException as e: print(repr(source)[:60], '->', type(e).__name__, e, '| line', where(e) + 1, '|', repr(e.__context__))
class R:
    def __getattr__(self, n): raise KeyError(n)
    def __setitem__(self, k, v): raise IndexError(k)
    def __delitem__(self, k): raise LookupError(k)
    def __setattr__(self, n, v): raise TypeError(n)
    def __delattr__(self, n): raise OSError(n)
    def __iter__(self): raise ValueError('iter')
    def __bool__(self): raise RuntimeError('bool')
    def __contains__(self, x): raise MemoryError('contains')
    def __eq__(self, o): raise ArithmeticError('eq')
    def __hash__(self): raise TypeError('hash')
    def __index__(self): raise EOFError('index')
    def __call__(self): raise BufferError('call')
    def __str__(self): raise AssertionError('str')
    def __format__(self, s): raise ReferenceError('format')
    def __matmul__(self, o): raise UnicodeError('matmul')
    def __iadd__(self, o): raise FloatingPointError('iadd')
    def __len__(self): raise OverflowError('len')
r = R()
for s in ('r.x', 'r.x = 1', 'del r.x', 'r[0]', 'r[0] = 1', 'del r[0]', 'for i in r: pass', 'a, b = r', '[*r]', 'f(*r)', 'if r: pass', 'while r: pass', 'assert r', 'not r', 'r and 1', '1 in r', 'r == 1', '[r] == [1]', '{r: 1}', '{r}', '[1, 2][r]', '"abc"[r:]', 'range(r)', 'r()', 'f"{r}"', 'f"{r!s}"', 'f"{r:x}"', 'str(r)', 'r @ 1', 'r += 1', 'len(r)', '-r', 'r < 1', 'r()()', 'x = r.y.z', '[i for i in r]', '{i: 1 for i in r}', '(i for i in r)', 'lambda: r.x', '(lambda: r.x)()', 'print(*r)', 'dict(**r)', 'with r: pass', 'raise r', 'raise ValueError from r', 'import r.x', 'match r:\n case 1: pass', 'match r:\n case [a]: pass', 'match 1:\n case r.x: pass', 'class A(r): pass', 'class A(metaclass=r): pass', '@r\ndef g(): pass', 'def g(x=r.y): pass', 'def g(x: r.y): pass', 'x: r.y = 1', 'r: int = 1\nr.z: int', 'del r.a, r.b', 'x = y = r.z', 'global r\nr.q', 'try: r()\nexcept r.x: pass', 'try: r()\nfinally: r.x', 'x = 1 if r else 2', 'x = [1,\n r.a,\n 2]', 'x = (1 +\n\n r.b)', 'r.m(\n 1,\n 2)', 'exec("\\n\\nr.x")', 'eval("r.x")', 'sorted([r, r])', 'max(r, 1)', 'any(r)', 'sum([r])', 'hash(r)', 'isinstance(1, r)', 'getattr(r, "x", 5)', 'hasattr(r, "x")', 'int(r)', 'list(r)', 'tuple(map(r, [1]))', 'b"%d" % r', '"%s" % r', '"%d" % r', '"{}".format(r)', '"".join([r])', 'bytes(r)', 'slice(r).indices(5)', 'complex(r)', 'round(r)', 'divmod(r, 1)', 'pow(r, 2)', 'abs(r)', 'r ** 2', 'x = {**r}', 'print(r)', 'repr(r)[:4]', 'yield_ = [(yield_) for r.x in [1]]', 'type("x", (), {"a": r}).a.b', 'super().x'):
    attempt(s, r=r, f=lambda *a: a)
