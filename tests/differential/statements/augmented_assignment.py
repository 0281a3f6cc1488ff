# Augmented assignment: in-place methods, fall-back, every operator, immutables, tuples with lists, errors.
import operator
class A:
    def __init__(self, log): self.log = log
for name in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():
    setattr(A, f"__i{name}__", lambda self, other, name=name: (self.log.append(f"i{name}"), self)[1])
log = []
a = same = A(log)
a += 1; a -= 1; a *= 1; a /= 1; a //= 1; a %= 1; a **= 1; a <<= 1; a >>= 1; a &= 1; a |= 1; a ^= 1; a @= 1
print(log, a is same)
class B:
    def __iadd__(self, other): return NotImplemented
    def __add__(self, other): return "added"
    def __rsub__(self, other): return "rsub"
b = B()
b += 1
print(b)
c = 5
c -= B()
print(c)
t = ([1], 2)
try: t[0] += [2]
except TypeError as error: print(error, t)
try: t[1] += 1
except TypeError as error: print(error)
l = m = [1]
l += (2, 3)
l *= 2
print(l, m is l)
try: l += 5
except TypeError as error: print(error)
s = u = "a"
s += "b"
print(s, u)
for op in "+= -= *= /= //= %= **= <<= >>= &= |= ^= @=".split():
    try: exec(f"x {op} None", {"x": 1})
    except TypeError as error: print(error)
    try: exec(f"x {op} 'b'", {"x": []})
    except TypeError as error: print(error)
    else: print(op, "ok")
d = {1: 2}
d |= {3: 4}
d |= [(5, 6)]
print(d)
st = frozen = frozenset({1})
st |= {2}
print(sorted(st), frozen)
n = 10
n //= 3; n **= 2; n <<= 2; n ^= 5; n %= 7
print(n)
class P:
    @property
    def v(self):
        print("get", end=" ")
        return 1
    @v.setter
    def v(self, value): print("set", value)
p = P()
p.v += 5
class C:
    count = 0
    def bump(self): self.count += 1
o = C()
o.bump(); o.bump()
print(C.count, o.count)
def f():
    try: unbound += 1
    except UnboundLocalError as error: print(error)
    try: undefined_global_name += 1
    except NameError as error: print(error)
f()
x = 1.5
x /= 0.5; x *= 2; x -= 1; x **= 2; x //= 2; x %= 7
print(x)
