# Private names: everywhere in a class body, but not in strings and calls of getattr.
class A:
    __private = 1
    __dunder__ = 2
    _single = 3
    def __method(self, __arg=5): return __arg, self.__private
    def call(self): return self.__method(), self.__method(7)
    def local(self):
        __x = 1
        def inner(): return __x
        return inner(), sorted(locals())
    def attr(self, other):
        other.__y = 1
        return vars(other)
    def __init__(self): self.__z = 1; self.___w = 2; self.__end__ = 3; self.__half_ = 4
    def by_string(self): return hasattr(self, '__z'), hasattr(self, '_A__z'), getattr(self, '_A__z')
    def imports(self):
        import sys as __sys
        return sorted(locals())
    def kw(self): return dict(__key=1)
    def glob(self):
        global __g
        __g = 5
    class __Nested:
        __deep = 1
        def get(self): return self.__deep
    lam = lambda self: self.__private
    comp = [__private for __private in range(2)]
    def exc(self):
        try: 1 / 0
        except ZeroDivisionError as __e: return sorted(locals())
    def delete(self):
        del self.__z
        return vars(self)
    def fmt(self): return f'{self.__private} {self.__private=}'
    def match(self, x):
        match x:
            case [__first, *__rest]: return sorted(locals())
a = A()
print(a.call(), a.local(), a.attr(A.__new__(A)), vars(a), a.by_string(), a.imports(), a.kw())
a.glob()
print(sorted(n for n in globals() if n.endswith('__g')), a.lam(), A.comp, a.exc(), a.fmt(), a.match([1, 2]))
print(sorted(n for n in vars(A) if 'A' in n), A._A__Nested.__name__, A._A__Nested.__qualname__, a._A__Nested().get())
print(a.delete())
class _B:
    __x = 1
    def get(self): return self.__x
class __C__:
    __x = 2
    def get(self): return self.__x
class ___:
    __x = 3
    def get(self): return self.__x
print([sorted(n for n in vars(c) if n.endswith('x')) for c in (_B, __C__, ___)], _B().get(), __C__().get(), ___().get())
class D(A):
    def get(self): return self.__private
try: D().get()
except AttributeError as error: print(error)
try: a.__private
except AttributeError as error: print(error)
class E:
    def f(self): return __missing
try: E().f()
except NameError as error: print(error)
class F:
    __slots__ = ('__s',)
    __ann: int = 5
    def f(self): self.__s = 1; return self.__s
print(F().f(), F.__annotations__, F._F__ann)
