# object.__reduce_ex__ and __getstate__: dict, slots, lists, dicts, arguments of __new__, and refusals.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import copyreg
def show(obj, protocol=2):
    r = obj.__reduce_ex__(protocol)
    return [getattr(x, '__name__', x) if i == 0 else list(x) if i > 2 and x is not None else x for i, x in enumerate(r)]
class A: pass
a = A(); b = A(); b.x = 1
class S: __slots__ = ('p', '__q', '__dict__')
s = S(); s.p = 1; s._S__q = 2
t = S(); t.own = 3
class Only: __slots__ = ('m', 'n')
o = Only(); o.n = 1
class Args:
    def __getnewargs__(self): return (1, 2)
class Ex:
    def __getnewargs_ex__(self): return (1,), {'k': 2}
class State:
    def __getstate__(self): return 'state'
class L(list): pass
class D(dict): pass
class I(int): pass
for obj in a, b, s, t, o, Only(), Args(), Ex(), State(), L([1, 2]), D(k=1), I(5), object():
    print(type(obj).__name__, show(obj), obj.__getstate__())
for obj in a, b, L([1]), D(k=1), I(5), State():
    print(type(obj).__name__, [getattr(x, '__name__', x) for x in obj.__reduce_ex__(1)[:2]], obj.__reduce__()[2:])
attempt(o.__reduce_ex__, 1)
class Red:
    def __reduce__(self): return 'own reduce'
class RedEx(Red):
    def __reduce_ex__(self, protocol): return ('own ex', protocol)
print(Red().__reduce_ex__(4), RedEx().__reduce_ex__(3), RedEx().__reduce__())
def bad(name, value): return type('Bad', (), {name: lambda self: value})()
attempt(bad('__getnewargs__', 5).__reduce_ex__, 2)
attempt(bad('__getnewargs_ex__', 5).__reduce_ex__, 2)
attempt(bad('__getnewargs_ex__', (1,)).__reduce_ex__, 2)
attempt(bad('__getnewargs_ex__', (1, {})).__reduce_ex__, 2)
attempt(bad('__getnewargs_ex__', ((), 1)).__reduce_ex__, 2)
attempt(object().__reduce_ex__)
attempt(object().__reduce_ex__, 'x')
attempt(object().__reduce__, 1)
print(Only.__slotnames__, S.__slotnames__, copyreg._slotnames(A))
def gen(): yield
attempt(gen().__reduce_ex__, 2)
print(copyreg.__newobj__(A).__class__.__name__, copyreg.__newobj_ex__(I, ('7',), {}), copyreg._reconstructor(I, int, 9))
attempt(copyreg.pickle, int, 5)
attempt(copyreg.constructor, 5)
copyreg.pickle(A, lambda x: 'reduced')
print(copyreg.dispatch_table[A](a), complex in copyreg.dispatch_table)
