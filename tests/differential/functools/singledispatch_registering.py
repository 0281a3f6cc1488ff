# functools.singledispatch: register in every form, annotations, unions, wrong arguments, attributes
from functools import singledispatch, singledispatchmethod
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
@singledispatch
def f(x, *rest, key=None):
    'the doc'
    return 'object', rest, key
@f.register
def _(x: int, *rest, key=None): return 'int', rest, key
@f.register
def _(x: 'str'): return 'str'
@f.register
def _(x: list | tuple): return 'list or tuple'
@f.register
def _(x: None | float): return 'None or float'
@f.register(bytes)
@f.register(bytearray)
def b(x): return 'bytes'
print(b.__name__, f(1, 2, key=3), f('s'), f([]), f(()), f(1.5), f(b''), f(bytearray()), f(2j, 1))
t(lambda: f(None)); t(lambda: f()); t(lambda: f(x=1)); t(lambda: f('s', 1))
t(lambda: f.register(5)); t(lambda: f.register('x')); t(lambda: f.register(5, len)); t(lambda: f.register(list[int], len)); t(lambda: f.register(list[int])); t(lambda: f.register(int | list[int], len))
def plain(x): pass
def wrong(x: 5): pass
def wrong2(x: list[int]): pass
def wrong3(x: int | list[str]): pass
def wrong4(x: 'int | list[str]'): pass
def wrong5(x: 'Undefined'): pass
def only_return(x) -> int: return 'only return'
t(lambda: f.register(wrong)); t(lambda: f.register(wrong2)); t(lambda: f.register(wrong3)); t(lambda: f.register(wrong5))
t(lambda: f.register(int, 5)(1) if False else None)
t(lambda: f.register(int | str, lambda x: 'union')(0)); print(f(1), f('a'))
t(lambda: f.register(complex)(lambda x: 'complex')(1)); print(f(1j))
print(f.__name__, f.__doc__, f.__wrapped__(3), f.dispatch(bool)(1), f.dispatch(dict)(1)); f._clear_cache()
print(sorted(k.__name__ for k in f.registry)); t(lambda: f.registry.clear())
t(lambda: f.dispatch(5)); t(lambda: singledispatch()); t(lambda: singledispatch(5)(1)); t(lambda: singledispatch(len)([1, 2]))
t(lambda: f.register()); t(lambda: f.register(int, len, 3)); t(lambda: f.register(cls=int, func=len))
lam = singledispatch(lambda x: x); t(lambda: lam()); print(lam(3))
class M:
    @singledispatchmethod
    def m(self, x): 'doc m'; return 'object', x
    @m.register
    def _(self, x: int): return 'int', x
    @m.register(str)
    def _s(self, x): return 'str', x
    @singledispatchmethod
    @classmethod
    def c(cls, x): return cls.__name__, 'object'
    @c.register
    @classmethod
    def _(cls, x: int): return cls.__name__, 'int'
    @singledispatchmethod
    @staticmethod
    def s(x): return 'static object'
    @s.register(int)
    @staticmethod
    def _(x): return 'static int'
print(M().m(1), M().m('a'), M().m([]), M.c(1), M.c(''), M().c(1), M.s(1), M().s(''))
t(lambda: M().m()); t(lambda: M.m(M(), 1)); t(lambda: M().m(x=1)); t(lambda: M.c()); t(lambda: M.m.__doc__); t(lambda: M().m.__name__); t(lambda: M.m.__isabstractmethod__)
t(lambda: singledispatchmethod(5)); t(lambda: singledispatchmethod()); t(lambda: M.__dict__['m'].register(float, lambda self, x: 'float')(None, 1)); print(M().m(1.5))
class N(M):
    @M.m.register(dict)
    def _(self, x): return 'dict'
print(M().m({}), N().m({}), N().m(1))
