# What an unpacking that fails has already done: how far the iterator went, which targets were set.
def numbers(n):
    for i in range(n):
        print("yield", i)
        yield i
    print("exhausted")
try: a, b = numbers(5)
except ValueError as error: print(error)
try: a, b = numbers(1)
except ValueError as error: print(error)
try: a, b = numbers(2)
finally: print(a, b)
try: a, *b, c, d = numbers(2)
except ValueError as error: print(error)
class T:
    def __setattr__(self, name, value):
        print("set", name, value)
        if name == "bad": raise AttributeError(name)
t = T()
try: t.x, t.bad, t.y = 1, 2, 3
except AttributeError as error: print("failed", error)
try: t.x, (t.y, t.z), t.w = 1, (2,), 3
except ValueError as error: print(error)
try: t.a = t.bad = t.c = 5
except AttributeError as error: print("failed", error)
class L:
    def __setitem__(self, key, value): print("item", key, value)
    def __getitem__(self, key): print("get", key); return self
def say(name, value):
    print(name)
    return value
say("o1", L())[say("k1", 1)], say("o2", L())[say("k2", 2)] = say("value", "ab")
say("t1", t).p = say("t2", t).q = say("v", 0)
l = L()
l[1:2], l[...], l[3, 4], l[::2] = range(4)
it = iter(range(10))
first, second = next(it), next(it)
p, q = zip(*[(1, 2), (3, 4)])
print(first, second, p, q)
