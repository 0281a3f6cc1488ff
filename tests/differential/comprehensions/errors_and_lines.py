# Exceptions in comprehensions: who raises, which lines tracebacks name, what is left over.
import traceback
def show(function, *args):
    try: print("result", function(*args))
    except Exception as error:
        print(type(error).__name__, error)
        for line in traceback.format_exception(error)[2:-1]: print(line.replace(__file__, "FILE"), end="")
def a(): return [1 // n for n in (1, 0)]
def b():
    return {
        k: v
        for k, v in [(1, 2), 3]
    }
def c(): return [x for x in 5]
def d(): return list(x for x in 5)
def e(): return list(1 // x for x in (1, 0))
def f(): return {[]: 1 for _ in "a"}
def g(): return {[] for _ in "a"}
def h(): return [x for x in (1, 2) if undefined]
def i(): return [[y for y in x] for x in (1, 2)]
def j():
    return [n
            for n in range(3)
            if n.missing]
def k(): return {**{x: 1 for x in "a"}, **{x for x in "b"}}
for function in (a, b, c, d, e, f, g, h, i, j, k): show(function)
class Bad:
    def __iter__(self): raise OSError("iter")
class BadNext:
    def __iter__(self): return self
    def __next__(self): raise OSError("next")
show(lambda: [x for x in Bad()])
show(lambda: [x for x in BadNext()])
show(lambda: [(x, y) for x in "a" for y in Bad()])
show(lambda: list(y for x in "a" for y in BadNext()))
def partial():
    out = []
    try: [out.append(n) or 1 // (2 - n) for n in range(5)]
    except ZeroDivisionError: pass
    return out
print(partial())
