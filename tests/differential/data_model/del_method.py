# __del__: when, once, resurrection, errors in it, set and taken away later.
import sys, gc
log = []
class A:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
a = A('one'); a = A('two'); del a
def f():
    x = A('local'); return 'returned'
print(f())
l = [A('in list'), A('second')]
l.clear()
d = {'k': A('in dict')}; d['k'] = None
A('temporary')
print('after temporary')
class Phoenix:
    saved = []
    def __del__(self): print('reborn'); Phoenix.saved.append(self)
p = Phoenix(); del p
print(len(Phoenix.saved)); Phoenix.saved.clear(); print('silently gone')
class Bad:
    def __del__(self): raise ValueError('in del')
old = sys.unraisablehook
sys.unraisablehook = lambda u: print('unraisable', u.exc_type.__name__, u.exc_value)
Bad()
class NotCallable: __del__ = 5
NotCallable()
class Late: pass
x = Late()
Late.__del__ = lambda self: print('late del')
del x
y = Late(); del Late.__del__; del y
class Base:
    def __del__(self): print('base del')
class Child(Base):
    def __del__(self): print('child del'); super().__del__()
Child()
class Own:
    def __init__(self): self.__del__ = lambda: print('never')
Own(); gc.collect()
c = A('called'); c.__del__(); del c
class Slots:
    __slots__ = ('v',)
    def __del__(self): print('slots', self.v.name)
s = Slots(); s.v = A('slot value'); del s
class Int(int):
    def __del__(self): print('int', int(self))
i = Int(5); j = i + 1; del i; print(j)
class Cycle:
    def __init__(self): self.me = self
    def __del__(self): print('cycle')
Cycle(); gc.collect()
class Meta(type):
    def __del__(cls): print('class dies', cls.__name__)
class Dying(metaclass=Meta): pass
del Dying; gc.collect()
try: A(1, 2)
except TypeError as error: print(error)
sys.unraisablehook = old
