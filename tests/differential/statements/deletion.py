# del of names, attributes, items, slices, and tuples of them; order; errors.
class O:
    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)
    def __delitem__(self, key): print("delitem", key)
    def __getitem__(self, key):
        print("getitem", key)
        return self
    def __getattr__(self, name):
        print("getattr", name)
        return self
o = O()
o.a = o.b = 1
del o.a, o[1], (o[2], [o[3:4], o[::2]]), o[..., 5]
del o["x"]["y"], o.z[0]
a = b = c = d = 1
del a, (b, [c]), (d)
for name in "abcd":
    try: eval(name)
    except NameError as error: print(error)
del (), []
l = list(range(10))
del l[0], l[-1], l[2:4], l[::3]
print(l)
e = {"k": 1, "l": 2}
del e["k"]
print(e)
for source in ["del missing", "del e['k']", "del l[100]", "del l['x']", "del o.b.c.d", "del (1).real", "del ''.x", "del [][0]", "del ()[0]", "del 'abc'[0]", "del {1}[0]", "del e.keys", "del range(3)[0]",
               "del None.x", "del int.real", "del l[1:2:0]", "del O.missing", "del f.x", "del e[[]]", "del (x for x in [])[0]", "del len.__name__"]:
    try: exec(source, {"e": e, "l": l, "o": 5, "O": O, "f": lambda: 0})
    except Exception as error: print(source, "|", type(error).__name__, error)
    else: print(source, "ok")
for source in ["del f()", "del 1", "del (a, 1)", "del a + b", "del None", "del [a for a in b]", "del {a}", "del *a", "del (a := 1)", "del a.b()", "del __debug__", "del ...", "del (yield)", "del lambda: 1", "del", "del a b", "del a,", "del (a,)", "del [a, b]", "del a if b else c", "del not a", "del 'x'", "del f'x'", "del a < b", "del -a", "del a and b", "del await a", "del a = 1", "del a: int", "del (*a,)", "del x.__debug__"]:
    try: compile(source, "s", "exec")
    except SyntaxError as error: print(source, "|", error.msg, error.offset, error.end_offset)
    else: print(source, "| compiles")
def order():
    def say(x):
        print(x, end=" ")
        return o
    del say("first")[say("key")], say("second").a
try: order()
except AttributeError as error: print(error)
def local():
    x = 1
    del x
    x = 2
    return x
print(local())
