# __mro_entries__: bases that are no classes name those they stand for; __orig_bases__.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Stands:
    def __init__(self, *for_): self.for_ = for_
    def __mro_entries__(self, bases):
        print('entries', len(bases))
        return self.for_
class A: pass
class B: pass
s = Stands(A, B)
class C(s): pass
print(C.__bases__ == (A, B), C.__orig_bases__ == (s,))
class D(Stands(), A): pass
print(D.__bases__ == (A,))
class E(Stands()): pass
print(E.__bases__)
class F(A): pass
print(hasattr(F, '__orig_bases__'))
class Bad:
    def __mro_entries__(self, bases): return [A]
def use(base):
    class X(base): pass
    return X.__mro__
attempt(use, Bad())
attempt(use, 5)
attempt(use, None)
attempt(use, 'str')
attempt(use, lambda: 1)
attempt(type, 'X', (s,), {})
class G(list[int]): pass
print(G.__bases__, G.__orig_bases__, G.__mro__[1:])
class H(dict[str, int], A): pass
print(H.__bases__[0], len(H.__orig_bases__))
import types
print(types.resolve_bases((s, int)))
N = types.new_class('N', (s,))
print(N.__bases__ == (A, B), N.__orig_bases__ == (s,))
class Raises:
    def __mro_entries__(self, bases): raise KeyError('entry')
attempt(use, Raises())
class OnClass:
    @classmethod
    def __mro_entries__(cls, bases): return (int,)
class I(OnClass): pass
print(I.__bases__ == (OnClass,))
