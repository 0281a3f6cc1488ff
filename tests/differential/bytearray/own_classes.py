# Classes derived from bytearray: what methods and operators give, attributes, __init__ and __new__, overridden methods, pickling hooks.
class Sub(bytearray):
    def __repr__(self): return f"Sub<{bytes(self)!r}, {self.__dict__}>"
class Loud(bytearray):
    def __len__(self): print("len", end=" "); return 1
    def __iter__(self): print("iter", end=" "); return iter([65, 66])
    def __getitem__(self, key): print("getitem", key, end=" "); return 67
    def __setitem__(self, key, value): print("setitem", key, end=" "); super().__setitem__(key, value)
    def __eq__(self, other): print("eq", end=" "); return NotImplemented
    def __contains__(self, item): print("contains", end=" "); return True
    def append(self, item): print("append", end=" "); super().append(item)
    def __bytes__(self): print("bytes", end=" "); return b"own"
    def __iadd__(self, other): print("iadd", end=" "); return super().__iadd__(other)
    __hash__ = None
class Made(bytearray):
    def __new__(cls, *arguments, **named): print("new", arguments, named); return super().__new__(cls)
    def __init__(self, text, size=2): print("init"); super().__init__(text * size); self.size = size
s = Sub(b"a,b"); s.note = 1; print(s, str(s) == repr(s), bytearray.__repr__(s))
for action in ("s + b'x'", "b'x' + s", "s * 2", "2 * s", "s[:]", "s[0:1]", "s.copy()", "s.upper()", "s.split(b',')", "s.replace(b'q', b'')", "s.strip()", "s.join([b'1', b'2'])", "s.partition(b',')", "s.translate(None)", "s.center(5)", "s.zfill(5)", "s.ljust(1)", "bytearray(s)", "bytes(s)", "Sub.fromhex('41 42')", "s.expandtabs()", "s.removeprefix(b'z')", "s % ()", "s == b'a,b'", "s < bytearray(b'b')", "s in [b'a,b']", "s.__reduce__()[1:]", "s.__reduce_ex__(2)[1:]", "Sub.maketrans(b'a', b'b')[97]", "s.splitlines()", "hash(s)", "s.__alloc__() > 3", "s.__class__", "memoryview(s).obj is s", "Sub(s)", "Sub(3)", "Sub('x', 'ascii')", "Sub(source=b'k')", "Sub(a=1)", "Sub([1], 'x')", "[*s]", "s.decode()", "s.hex('-')"):
    try: result = eval(action); print(action, "->", type(result).__name__, result)
    except Exception as error: print(action, type(error).__name__, error)
s += b"z"; print(s); s *= 2; print(s); s[1:3] = s; print(s); s.__init__(b"again"); print(s); s.__init__(); print(s)
l = Loud(b"xyz")
for action in ("bytes(l)", "bytearray(l)", "list(l)", "len(l)", "bool(l)", "l[0]", "l[:]", "l == b'xyz'", "l != b'q'", "9 in l", "l.upper()", "b'' + l", "l + b''", "b','.join([l, l])", "l.find(b'y')", "l.count(b'x')", "sum(l)", "tuple(l)", "sorted(l)", "l.decode()", "bytearray(b'q').extend(l)", "l.extend(b'1')", "l.append(50)", "l.reverse()", "l.copy()", "str(l, 'ascii')", "repr(l)", "b'abc'.startswith(l)", "memoryview(l).tobytes()", "l.pop()", "max(l)", "dict.fromkeys(l)", "[*l]", "(lambda *a: a)(*l)", "set(l)", "list(reversed(l))", "l.hex()", "int(Loud(b'12'))", "float(Loud(b'1.5'))", "b'%b' % l", "f'{l}'"):
    try: print(action, "->", eval(action))
    except Exception as error: print(action, type(error).__name__, error)
l += b"!"; print(bytearray.__repr__(l)); l[0] = 1; a, b = l; print(a, b)
m = Made(b"q", size=3); print(m, m.size, len(m)); print(m.copy(), type(m.copy()), type(m + b"")); print(type(bytearray.__new__(Made)), bytearray.__new__(Made))
try: Made()
except TypeError as error: print(error)
class Slots(bytearray): __slots__ = ("x",)
t = Slots(b"1"); t.x = 5; print(t, t.x, t.__reduce_ex__(2)[2], hasattr(t, "__dict__"))
try: t.y = 1
except AttributeError as error: print(error)
