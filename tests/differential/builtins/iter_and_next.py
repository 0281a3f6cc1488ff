# iter() and next(): sequences, sentinels, defaults, errors of the protocol.
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(iter(Old())), type(iter(Old())).__name__, list(iter("ab")), type(iter([])).__name__)
values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)), type(iter(int, 1)).__name__)
it = iter([1])
print(next(it), next(it, None), next(it, "default"))
for call in (lambda: next(it), lambda: next([]), lambda: next(5, 1), lambda: iter(5), lambda: iter(5, 5), lambda: iter(),
             lambda: iter(int, 1, 2), lambda: next(), lambda: next(it, 1, 2), lambda: iter(None), lambda: iter(int)):
    try:
        print(call())
    except (TypeError, StopIteration) as error:
        print(type(error).__name__, error)
class BadIter:
    def __iter__(self): return 5
class NoneIter:
    __iter__ = None
    def __getitem__(self, i): return i
for bad in (BadIter(), NoneIter()):
    try:
        iter(bad)
    except TypeError as error:
        print(error)
class Stops:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("with value")
try:
    next(Stops())
except StopIteration as error:
    print(error.value, error.args)
def calls():
    n = [0]
    def call():
        n[0] += 1
        if n[0] == 3: raise StopIteration
        return n[0]
    return call
print(list(iter(calls(), "never")))
class Sentinel:
    def __eq__(self, other): print("compared with", other); return other == 2
print(list(iter(calls(), Sentinel())))
done = iter(calls(), 1)
print(list(done), list(done), next(done, "still done"))
class Getter:
    def __getitem__(self, i): raise ValueError("item")
try:
    list(Getter())
except ValueError as error:
    print(error)
