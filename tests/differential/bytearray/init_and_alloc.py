# __init__ called again, __alloc__, __sizeof__ grows, __bytes__-less, copying in.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


a = bytearray(b"abc")
a.__init__(5); print(a); a.__init__(b"xy"); print(a); a.__init__("t", "ascii"); print(a); a.__init__(); print(a); a.__init__([1, 2]); print(a)
t(a.__init__, "x"); print(a); t(a.__init__, -1); print(a); t(a.__init__, 1, 2, 3, 4)
print(bytearray().__alloc__(), bytearray(b"abc").__alloc__(), bytearray(10).__alloc__() >= 11)
a = bytearray()
sizes = []
for i in range(40):
    a.append(i)
    sizes.append(a.__alloc__())
print(sizes)
a = bytearray(b"x" * 100); print(a.__alloc__()); del a[50:]; print(a.__alloc__()); del a[10:]; print(a.__alloc__()); a.clear(); print(a.__alloc__())
a = bytearray(b"abc"); a.extend(b"d" * 20); print(a.__alloc__()); a += b"12345678"; print(a.__alloc__())
a = bytearray(b"0123456789" * 10); del a[:60]; print(len(a), a.__alloc__()); a.append(1); print(a.__alloc__()); a.pop(); print(a.__alloc__())
print(hasattr(a, "__bytes__"), hasattr(a, "__hash__"), bytearray.__hash__)
class Sub(bytearray):
    def __init__(self, *args, extra=None): super().__init__(*args); self.extra = extra
s = Sub(b"q", extra=5); print(s, s.extra, vars(s)); s.more = 1; print(vars(s))
import weakref
r = weakref.ref(s); print(r() is s); del s; print(r())
t(weakref.ref, bytearray()); t(weakref.ref, b"")
b = bytearray(b"abc")
for i, x in enumerate(b):
    if i < 3: b.append(x + 1)
print(b)
it = iter(b); b.clear(); print(list(it), it.__length_hint__())
it = iter(bytearray(b"ab")); print(next(it), it.__length_hint__(), list(it), next(it, "end"))
