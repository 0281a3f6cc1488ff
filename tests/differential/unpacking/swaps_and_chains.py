# Swaps, chained and nested assignments: the right side first, then targets from left to right.
log = []
class T:
    def __init__(self, name): object.__setattr__(self, "name", name)
    def __setattr__(self, key, value): log.append((self.name, key, value))
    def __setitem__(self, key, value): log.append((self.name, key, value))
    def __getitem__(self, key): log.append(("get", self.name, key)); return self
def say(x): log.append(getattr(x, "name", x)); return x
t, u = T("t"), T("u")
def flush(): print(log); log.clear()
t.a, u.b = say(1), say(2); flush()
say(t).a = say(u).b = say(3); flush()
say(t)[say("i")], say(u)[say("j")] = say(4), say(5); flush()
t[0][1].x = u[2] = say(6); flush()
(t.a, (u.b, t.c)), *u.rest = (1, (2, 3)), 4, 5; flush()
[t.a, u[0]] = "xy"; flush()
a, b, c = 1, 2, 3
a, b = b, a; print(a, b)
a, b, c = c, a, b; print(a, b, c)
a, b = b, a + b; print(a, b)
i, l = 0, [1, 2, 3]
i, l[i] = 2, "set"; print(i, l)
i = l[i] = 1; print(i, l)
l[0], l[1], l[2] = l[2], l[0], l[1]; print(l)
x = [x for x in range(3)]; x[0], x[x[0]] = 2, 9; print(x)
d = {}; d["a"], d["b"] = d["b"], d["a"] = 1, 2; print(d)
a = b = []; a.append(1); print(b, a is b)
(a), b = 1, 2; ((a)) = 3; print(a, b)
[] = (); () = []; [[]] = [()]; print("empty ones")
try: () = 1
except TypeError as error: print(error)
try: [] = "a"
except ValueError as error: print(error)
a, b = {"k": 1, "l": 2}; print(a, b)
a, b = {"k": 1, "l": 2}.items(); print(a, b)
a, b, c = "xyz"; a, b, c = b"xyz"; print(a, b, c)
(a, b), (c, d) = [1, 2], "ef"; print(a, b, c, d)
a, b = c = d = 1, 2; print(a, b, c, d)
def f(): a, b = 1, 2; a, b = b, a; return a, b
def g(a, b, c): a, b, c = c, b, a; return a, b, c
def h(): a = 1; a, a, a = 1, 2, 3; return a
print(f(), g(1, 2, 3), h())
try:
    a, t.z, b = say(1), say(2)
except ValueError as error: print(error, log); log.clear()
class Odd:
    def __iter__(self): log.append("iter"); yield 1; log.append("between"); yield 2; log.append("end")
a, b = Odd(); flush()
try: a, = Odd()
except ValueError as error: print(error); flush()
try: a, b, c = Odd()
except ValueError as error: print(error); flush()
