# __iter__, __next__, the old sequence protocol, __reversed__, __contains__: which is asked and what errors say.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Old:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError(i)
        return i * i
print(list(Old(4)), 4 in Old(3), 5 in Old(3), [*Old(2)], tuple(Old(3)), max(Old(4)))
a, *b = Old(3)
print(a, b)
it = iter(Old(2))
print(type(it).__name__, next(it), next(it), next(it, 'end'), next(it, 'still'))
class Stop:
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(Stop()))
class Raises:
    def __getitem__(self, i): raise KeyError(i)
attempt(list, Raises())
attempt(lambda: 1 in Raises())
class NoIter:
    __iter__ = None
    def __getitem__(self, i): return i
attempt(iter, NoIter())
attempt(lambda: 1 in NoIter())
def unpack(): a, b = NoIter()
attempt(unpack)
class NoContains:
    __contains__ = None
    def __iter__(self): return iter([1])
attempt(lambda: 1 in NoContains())
class BadIter:
    def __iter__(self): return 5
attempt(iter, BadIter())
attempt(lambda: [x for x in BadIter()])
class SelfIter:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration('value')
        return self.n
print(list(SelfIter()), 2 in SelfIter(), 9 in SelfIter())
class NoNext:
    def __iter__(self): return self
attempt(iter, NoNext())
class NoneNext:
    __next__ = None
    def __iter__(self): return self
attempt(lambda: next(iter(NoneNext())))
attempt(next, 5)
attempt(next, [])
attempt(iter, 5)
attempt(iter, 5, 6)
attempt(iter)
print(list(iter(iter([1, 2, 3, 0, 4]).__next__, 0)))
class Rev:
    def __reversed__(self): return iter('rev')
class RevSeq:
    def __len__(self): return 3
    def __getitem__(self, i): return i
class RevNone:
    __reversed__ = None
    def __len__(self): return 3
    def __getitem__(self, i): return i
class OnlyLen:
    def __len__(self): return 1
print(list(reversed(Rev())), list(reversed(RevSeq())))
for x in RevNone(), OnlyLen(), 5, {1}, iter([]):
    attempt(reversed, x)
class Cont:
    def __contains__(self, x): return 'truthy' if x else ''
print(1 in Cont(), 0 in Cont(), 1 not in Cont())
attempt(lambda: 1 in 5)
attempt(lambda: 1 in object())
attempt(lambda: 'a' in None)
inst = Old(1)
inst.__iter__ = lambda: iter('instance')
print(list(inst))
