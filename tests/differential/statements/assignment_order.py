# The order in which assignments, augmented assignments, subscripts, slices and chains evaluate their parts.
def say(name, value=None):
    print(name, end=" ")
    return value
class L:
    def __getitem__(self, key):
        print(f"get{key}", end=" ")
        return 1
    def __setitem__(self, key, value): print(f"set{key}={value}", end=" ")
    def __getattr__(self, name):
        print(f"getattr-{name}", end=" ")
        return 2
    def __setattr__(self, name, value): print(f"setattr-{name}={value}", end=" ")
l = L()
say("obj1", l)[say("key1", 1)] = say("obj2", l)[say("key2", 2)] = say("value", 3)
print()
say("obj", l)[say("key", 1)] += say("value", 3)
print()
say("obj", l).a -= say("value", 5)
print()
say("obj", l)[say("lo", 1):say("hi", 2):say("step", 3)] = say("value", 4)
print()
say("obj", l)[say("i", 1), say("j", 2):say("k", 3)] *= say("value", 4)
print()
a, say("obj", l)[say("key", 0)], b = say("left", 1), say("mid", 2), say("right", 3)
print()
print(say("x", 1) < say("y", 2) < say("z", 1) < say("never", 5))
print(say("x", 3) < say("y", 2) < say("never", 1), say("p", 0) or say("q", 1) and say("r", 2), not say("s", 0))
print(say("then", 1) if say("cond", 0) else say("else", 2))
print({say("k1", 1): say("v1", 1), **say("map", {5: 6}), say("k2", 2): say("v2", 2)}, {say("s1", 1), *say("s2", [2])})
print((say("a", 2)) ** (say("b", 3)) ** (say("c", 2)), say("m", 5) % say("n", 3) + say("o", 1) * say("p", 2))
print(say("seq", "abcdef")[say("from", 1):say("to", 4)][say("index", 0)])
print(f"{say('f1', 1)}{say('f2', 2):{say('width', 4)}}", say("in", 1) in say("container", [1]), say("is", None) is say("other", None))
x = [1, 2, 3]
i = 0
i, x[i] = 1, 9
print(i, x)
x[i], i = 7, 2
print(i, x)
def default(a=say("default", 1), *, b=say("kwdefault", 2)): return a, b
y = z = say("once", [])
print(y is z, (lambda v=say("lambda", 1): v)())
del say("obj", x)[say("key", 0)]
print(x)
try: say("left", l)[say("key", 1)] = say("value") + 1
except TypeError as error: print(error)
try: missing[say("key")] = say("value")
except NameError as error: print(error)
try: missing += say("value", 1)
except NameError as error: print(error)
try: x[0], x[5] = "set", "fails"
except IndexError as error: print(error, x)
