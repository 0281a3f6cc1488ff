# Generator expressions: laziness, closing, attributes, exceptions, late binding.
g = (i for i in range(3))
print(type(g).__name__, g.__name__, g.__qualname__, g.gi_code.co_name, g.gi_code.co_varnames, g.gi_code.co_argcount)
print(next(g), g.gi_running, g.gi_suspended, list(g), list(g))
def outer(): return (j for j in range(2))
print(outer().__qualname__, outer().gi_code.co_flags & 32)
n = 2
late = (i * n for i in range(3))
n = 10
print(list(late))
def bound(): 
    k = 1
    gen = (k for _ in range(2))
    k = 5
    return list(gen)
print(bound())
class Loud:
    def __init__(self, n): self.n = n
    def __iter__(self):
        print("iter")
        return iter(range(self.n))
    def __del__(self): print("del")
gen = (i for i in Loud(2))
print("made")
print(list(gen))
del gen
def failing():
    for i in range(3):
        if i == 1: raise ValueError("inside")
        yield i
ge = (x for x in failing())
print(next(ge))
try: next(ge)
except ValueError as error: print(error)
print(list(ge))
def stop(): raise StopIteration("early")
try: list(stop() for _ in range(2))
except RuntimeError as error: print(error, repr(error.__cause__))
nested = ((a, b) for a in range(2) for b in (c for c in range(a + 1)))
print(list(nested))
closing = (i for i in range(3))
next(closing)
closing.close()
print(list(closing))
thrown = (i for i in range(3))
next(thrown)
try: thrown.throw(KeyError("k"))
except KeyError as error: print(error)
print(any(x > 1 for x in iter([1, 2, 3])), all(x for x in []))
self_reference = (self_reference for _ in range(1))
print(next(self_reference) is self_reference)
sent = (i for i in range(2))
try: sent.send(1)
except TypeError as error: print(error)
