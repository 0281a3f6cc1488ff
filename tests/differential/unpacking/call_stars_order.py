# Stars in calls and displays: order, kinds of iterables and mappings, what keys() and items may be.
def show(*args, **kwargs): return args, kwargs
log = []
def say(x): log.append(x); return x
print(show(*say([1]), say(2), *say((3,)), a=say(4), **say({"b": 5}), c=say(6)), log)
class M:
    def keys(self): log.append("keys"); return iter("xy")
    def __getitem__(self, key): log.append("get " + key); return key * 2
log.clear(); print(show(**M()), log)
log.clear(); print({**M(), "z": 1}, log)
class Sub(dict):
    def keys(self): return ["own"]
    def __getitem__(self, k): return "own value"
print(show(**Sub(a=1)), {**Sub(a=1)}, dict(Sub(a=1)), dict(**Sub(a=1)))
class SubIter(dict):
    def __iter__(self): return iter(["iterated"])
print(show(**SubIter(a=1)), {**SubIter(a=1)})
def gen():
    yield 1
    yield 2
print(show(*gen(), *gen()), [*gen(), 0, *gen()], (*gen(),), {*gen()}, show(*"ab", *b"a", *{1: 2}, *range(2)))
class T(tuple):
    def __iter__(self): return iter("own")
class L(list):
    def __iter__(self): return iter("own")
print(show(*T((1,))), show(*L([1])), [*T((1,))], (*L([1]),), show(0, *T((1,))))
class G:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
print(show(*G()), [*G()])
for action in (lambda: show(*5), lambda: show(*None), lambda: show(**5), lambda: show(**[1]), lambda: show(**{1: 2}), lambda: show(**{"a": 1}, a=2), lambda: show(a=2, **{"a": 1}), lambda: show(**{"a": 1}, **{"a": 2}), lambda: {**5}, lambda: [*5], lambda: {**[("a", 1)]}, lambda: {*5}, lambda: (*5,), lambda: show(0, *5), lambda: show(*[1], *5), lambda: show(*gen)):
    try: print(action())
    except TypeError as error: print(error)
class K:
    def keys(self): return 5
class K2:
    def keys(self): return ["a"]
class K3:
    def keys(self): raise OSError("keys")
class K4:
    def keys(self): return ["a"]
    def __getitem__(self, k): raise KeyError(k)
class K5:
    def keys(self): return ["a"]
    def __getitem__(self, k): raise AttributeError("inner")
for each in (K(), K2(), K3(), K4(), K5()):
    for action in (lambda: show(**each), lambda: {**each}, lambda: dict(each)):
        try: print(action())
        except Exception as error: print(type(error).__name__, error)
