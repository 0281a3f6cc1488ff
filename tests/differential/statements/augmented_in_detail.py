# Augmented assignment: each part of the target once, the in-place method, the fall-back, and where the result goes.
operators = {"+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow", "@": "matmul",
             "&": "and", "|": "or", "^": "xor", "<<": "lshift", ">>": "rshift"}


class Plain: pass
class InPlace: pass
class Refuses: pass
class Reflected: pass


for sign, name in operators.items():
    setattr(Plain, f"__{name}__", lambda self, other, name=name: f"{name}({other})")
    setattr(InPlace, f"__i{name}__", lambda self, other, name=name: f"i{name}({other})")
    setattr(Refuses, f"__i{name}__", lambda self, other: NotImplemented)
    setattr(Refuses, f"__{name}__", lambda self, other, name=name: f"after refusal {name}")
    setattr(Reflected, f"__r{name}__", lambda self, other, name=name: f"r{name}({other})")
for sign in operators:
    row = []
    for left, right in [(Plain(), 1), (InPlace(), 2), (Refuses(), 3), (5, Reflected()), (object(), 4), ("text", None)]:
        space = {"x": left, "y": right}
        try:
            exec(f"x {sign}= y", space)
            row.append(space["x"])
        except TypeError as error:
            row.append(str(error))
    print(sign, *row, sep=" | ")


def say(value, name):
    print("  part", name)
    return value


class Holder:
    def __getattr__(self, name):
        print("  getattr", name)
        return 10
    def __setattr__(self, name, value): print("  setattr", name, value)
    def __getitem__(self, key):
        print("  getitem", key)
        return [1]
    def __setitem__(self, key, value): print("  setitem", key, value)


h = Holder()
say(h, "object").x += say(1, "value")
say(h, "object")[say("k", "key")] += say([2], "value")
h[1:2, ...] *= 2
h[say(0, "start"):say(9, "stop")] += [3]
t = ([1], 2)
try: t[0] += [5]
except TypeError as error: print(error, t)
try: t[1] += 1
except TypeError as error: print(error, t)
x = y = [1]
x += (2,)
x *= 2
print(x is y, y)
x = x + [0]
print(x is y)
s = u = {1}
s |= {2}; s -= {1}; s ^= {9}; s &= {9, 2}
print(s is u, sorted(s))
n = m = 5
n **= 2; n //= 3; n <<= 4; n %= 100; n |= 1; n >>= 1; n ^= 7; n &= 0xFF; n /= 2
print(n, m)
def missing():
    z += 1
def outer():
    v = 1
    def inner():
        nonlocal v
        v += 1
        return v
    return inner(), inner(), v
for function in missing, outer:
    try: print(function())
    except UnboundLocalError as error: print(error)
try: undefined += 1
except NameError as error: print(error)
class Body:
    total = 1
    total += 1
    len = len
    try: other += 1
    except NameError as error: print(error)
print(Body.total)
