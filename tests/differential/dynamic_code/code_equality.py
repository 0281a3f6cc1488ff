# Code objects compare and hash by what they contain: name, arguments, constants, names, lines; not the file.
def make(text, name="<f>", mode="exec", **options): return compile(text, name, mode, **options)
a, b = make("x = 1"), make("x = 1")
print(a == b, hash(a) == hash(b), a is b, a != b, len({a, b}))
print(make("x = 1") == make("x = 2"), make("x = 1") == make("y = 1"), make("x = 1") == make("\nx = 1"))
print(make("x = 1", "one") == make("x = 1", "two"), hash(make("x", "one")) == hash(make("x", "two")))
print(make("x = 1") == make("x = 1.0"), make("x = 1") == make("x = True"), make("x = 0.0") == make("x = -0.0"))
print(make("x = (1, 2)") == make("x = (1, 2)"), make("x = (1, 2)") == make("x = (1, 2.0)"), make("x = b'a'") == make("x = 'a'"))
print(make("1", mode="eval") == make("1"), make("1", mode="eval") == make("1", mode="single"))
def outer():
    return [lambda: 1, lambda: 1, lambda: 2]
one, same, two = outer()
print(one.__code__ == two.__code__, one.__code__ == one.__code__)
def code_in(text): return next(each for each in make(text).co_consts if hasattr(each, "co_name"))
f = code_in("def f(a, b=1, *c, d, **e): return a")
for text in ("def f(a, b=1, *c, d, **e): return a", "def f(a, b=2, *c, d, **e): return a", "def f(a, x=1, *c, d, **e): return a",
             "def f(a, b=1, /, *c, d, **e): return a", "def g(a, b=1, *c, d, **e): return a", "def f(a, b=1, *c, d, **e): return b"):
    other = code_in(text)
    print(text, f == other, hash(f) == hash(other) or f != other)
print(f == 1, f != 1, f == None, f.__eq__(1), f.__lt__(f))
for op in ("<", ">=", ">"):
    try: print(eval(f"a {op} b"))
    except TypeError as error: print(error)
print(f == f.replace(), f == f.replace(co_name="other"), f == f.replace(co_filename="other"), f == f.replace(co_firstlineno=99), f == f.replace(co_qualname="q"))
def gen(): yield 1
def plain(): return 1
print(gen.__code__ == plain.__code__, {gen.__code__: "gen"}[gen.__code__.replace()])
nested = "def f():\n    def g(): return 1\n    return g"
print(make(nested) == make(nested), make(nested) == make(nested.replace("1", "2")))
print(make("a.b; c") == make("a.b; c"), make("a.b") == make("a.c"))
