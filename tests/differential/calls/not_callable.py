# Calling what cannot be called: texts by kind of object.
import sys
class A: pass
class NoneCall: __call__ = None
class Bad: __call__ = 5
for value in (None, 1, 1.5, "text", b"x", (), [], {}, set(), A(), NoneCall(), Bad(), ..., NotImplemented, sys, slice(1),
              range(2), iter([]), (i for i in ()), property(), Exception()):
    try: value()
    except TypeError as error: print(error)
try: A()()
except TypeError as error: print(error)
try: A(1)
except TypeError as error: print(error)
try: A(x=1)
except TypeError as error: print(error)
try: object(1)
except TypeError as error: print(error)
try: "text".upper(1)
except TypeError as error: print(error)
try: len()
except TypeError as error: print(error)
try: len(1, 2)
except TypeError as error: print(error)
try: len(obj=1)
except TypeError as error: print(error)
try: [].append()
except TypeError as error: print(error)
try: [].append(1, 2)
except TypeError as error: print(error)
try: [].sort(1)
except TypeError as error: print(error)
try: [].sort(kye=1)
except TypeError as error: print(error)
try: isinstance(1)
except TypeError as error: print(error)
try: print(1, spe=2)
except TypeError as error: print(error)
class Chain:
    def __call__(self): return self.inner()
    class inner:
        def __init__(self): pass
        def __call__(self): return 1
print(type(Chain()()).__name__)
loop = A()
A.__call__ = loop
try: loop()
except RecursionError as error: print("RecursionError")
