# pop, remove, clear, reverse, copy and their errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


a = bytearray(b"abcabcabc")
def m(name, *args):
    t(getattr(a, name), *args); print(a)
for i in [(), (0,), (-1,), (2,), (100,), (-100,), ("x",), (1.5,), (None,), (True,), (10**30,), (1, 2)]: m("pop", *i)
a = bytearray(b"abca\xff")
for v in [97, 255, 120, 256, -1, "a", b"a", None, 1.5, 10**30, True]: m("remove", v)
m("remove"); m("reverse"); m("reverse", 1); m("copy"); m("copy", 1); m("clear"); m("clear", 1); m("pop"); m("remove", 1); m("reverse"); m("pop", 0)
b = bytearray(b"xyz"); c = b.copy(); c[0] = 65; print(b, c, b is c, type(c))
class Sub(bytearray): pass
print(type(Sub(b"a").copy()), type(Sub(b"a")[:]), type(Sub(b"a") + b""), type(Sub(b"a") * 2), type(Sub(b"a").upper()))
