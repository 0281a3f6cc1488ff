import types
import weakref

module = types.ModuleType("module")
other = types.ModuleType("other")
module.f = lambda x: ("first", x)
other.f = lambda x: ("other", x)


class Own:
    def f(self, x):
        return "own", x


def ask(holder, x):
    return holder.f(x)


for holder in (module, module, module, other, other, module, Own(), module):
    print(ask(holder, 1))
# expect: ('first', 1)
# expect: ('first', 1)
# expect: ('first', 1)
# expect: ('other', 1)
# expect: ('other', 1)
# expect: ('first', 1)
# expect: ('own', 1)
# expect: ('first', 1)

module.f = lambda x: ("second", x)
print(ask(module, 2))  # expect: ('second', 2)
module.f = str
print(ask(module, 3))  # expect: 3
module.g = 1
print(ask(module, 4))  # expect: 4
del module.f
try:
    ask(module, 5)
except AttributeError as error:
    print(error)  # expect: module 'module' has no attribute 'f'
module.__getattr__ = lambda name: lambda x: (name, x)
print(ask(module, 6))  # expect: ('f', 6)
module.f = len
try:
    ask(module, 7)
except TypeError as error:
    print(error)  # expect: object of type 'int' has no len()
print(ask(module, "four"))  # expect: 4


class Thing:
    pass


def refer(x):
    return weakref.ref(x)


thing = Thing()
original = weakref.ref
print(refer(thing) is refer(thing), type(refer(thing)))
# expect: True <class 'weakref.ReferenceType'>
weakref.ref = lambda x: ("patched", type(x).__name__)
print(refer(thing))  # expect: ('patched', 'Thing')
weakref.ref = original
print(refer(thing)() is thing)  # expect: True
for wrong in (5, "text", (), [1]):
    try:
        refer(wrong)
    except TypeError as error:
        print(error)
# expect: cannot create weak reference to 'int' object
# expect: cannot create weak reference to 'str' object
# expect: cannot create weak reference to 'tuple' object
# expect: cannot create weak reference to 'list' object
weakref.ref = Thing.mro
print(refer.__name__)  # expect: refer
weakref.ref = original
del thing
print(refer(Thing())())  # expect: None
