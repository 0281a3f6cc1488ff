# What comprehensions evaluate in which order; conditions; several loops; keys before values.
def say(*what):
    print(*what, end="; ")
    return what[-1]
print([say("elt", i, j) for i in say("it1", [1, 2]) if say("if1", i) for j in say("it2", [3, 4]) if say("if2", j) > 3])
print({say("key", k): say("value", v) for k, v in say("items", [(1, 2), (3, 4)])})
print({say("set", i % 2) for i in range(3)})
g = (say("gen", i) for i in say("first", [1, 2]) for j in say("second", [5]))
print("made")
print(next(g), list(g))
try: (i for i in 5)
except TypeError as error: print(error)
lazy = (i for i in [1] for j in 5)
try: next(lazy)
except TypeError as error: print(error)
for source in ["[i for i in 5]", "{i for i in None}", "{i: i for i in 1.5}", "[i for i, j in [1]]", "[i for i, j in [(1,)]]", "{[]: 1 for _ in range(1)}", "{[] for _ in range(1)}", "[i for i in [1, 2] if 1 / 0]", "(i for i in 5)", "[*i for i in []]", "{**i for i in []}"]:
    try: print(eval(source))
    except Exception as error: print(source, "|", type(error).__name__, error)
print([i for i in range(20) if i % 2 if i % 3], [(a, b) for a in range(3) for b in range(a)])
print([a for a, in [(1,), (2,)]], [a for [a, *b] in ["xy", "z"]], [d for d["k"] in range(2)] if (d := {}) is None else "subscript target")
class O: pass
o = O()
print([o.a for o.a in range(3)], o.a)
t = [0]
print([t[0] for t[0] in "ab"], t)
print([x if x else "zero" for x in range(2)], [lambda: x for x in []], [(yield_) for yield_ in "a"], [not x for x in (0, 1)])
print([[y for y in x] for x in ["ab", "c"]], [y for x in ["ab", "c"] for y in x])
print(sum(i * i for i in range(4)), max((len(w) for w in ["a", "bbb"]), default=0), "".join(c for c in "abc" if c != "b"))
