import weakref


def function():
    pass


def generator():
    yield


class A:
    def method(self):
        pass


class L(list): pass
class D(dict): pass
class T(set): pass
class S(str): pass
class F(float): pass


import sys, functools, collections
for thing in (function, generator(), A, A(), A().method, len, sys, {1}, frozenset([1]), L(), D(), T(), S("a"), F(1.5),
              functools.partial(len), collections.deque(), lambda: 0, type, weakref.WeakSet()):
    reference = weakref.ref(thing)
    print(type(thing).__name__, reference() is thing)
# expect: function True
# expect: generator True
# expect: type True
# expect: A True
# expect: method True
# expect: builtin_function_or_method True
# expect: module True
# expect: set True
# expect: frozenset True
# expect: L True
# expect: D True
# expect: T True
# expect: S True
# expect: F True
# expect: partial True
# expect: deque True
# expect: function True
# expect: type True
# expect: WeakSet True


class I(int): pass
class U(tuple): pass


for thing in (I(1), U()):
    try:
        print(weakref.ref(thing)() is thing)
    except TypeError as error:
        print(error)
# expect: cannot create weak reference to 'I' object
# expect: cannot create weak reference to 'U' object
