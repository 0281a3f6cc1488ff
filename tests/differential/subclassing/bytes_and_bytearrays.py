# Subclasses of bytes and bytearray: results, construction, overridden methods.
class B(bytes):
    def __new__(cls, *args, note=None):
        self = super().__new__(cls, *args)
        self.note = note
        return self
b = B(b'Hello', note=1)
print(b, b.note, repr(b), type(b).__name__, b == b'Hello', hash(b) == hash(b'Hello'))
for r in b + b'', b * 1, b[:], b.lower(), b.strip(), b.replace(b'x', b'y'), bytes(b), b.join([b'a']), b''.join([b]), b.ljust(2), b.translate(None), b.split(b'l')[0], b.partition(b'l')[0], B.fromhex('4142'), b.decode(), b[0], b.hex():
    print(type(r).__name__, r, end='; ')
print()
class Over(bytes):
    def __len__(self): return 99
    def __getitem__(self, i): return 'item'
    def __iter__(self): return iter('xy')
    def __bytes__(self): return b'converted'
    def __repr__(self): return 'over'
o = Over(b'abc')
print(len(o), o[0], list(o), bytes(o), o, str(o), o + b'd', o.upper(), bytearray(o))
class A(bytearray):
    def __init__(self, *args, note=None):
        super().__init__(*args)
        self.note = note
a = A(b'abc', note=2)
a.append(100); a += b'e'; a[0] = 65; a *= 2
print(a, a.note, repr(a), type(a).__name__, len(a))
for r in a + b'', a * 1, a[:2], a.lower(), a.copy(), a.strip(), bytearray(a), A.fromhex('41'), a.replace(b'A', b'z'), a.join([b'x']):
    print(type(r).__name__, r, end='; ')
print()
print(A(), A(3), A('é', 'utf-8'), A([1, 2]), B(2), B([65]), B('x', 'ascii'))
for bad in lambda: B('x'), lambda: A('x'), lambda: B(1, 2, 3, 4), lambda: A(b'', 1), lambda: hash(A()), lambda: B(-1), lambda: B([256]):
    try: print(bad())
    except (TypeError, ValueError) as error: print(type(error).__name__, error)
a.__init__(b'again')
print(a, a.note)
class NoInit(bytearray):
    def __init__(self): pass
print(NoInit())
