# While a memoryview looks at a bytearray its size is locked; everything that keeps the size still works.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


import operator
a = bytearray(b"abcdef")
v = memoryview(a)
for f, args in [(a.append, (1,)), (a.extend, (b"x",)), (a.extend, (b"",)), (a.extend, ([],)), (a.insert, (0, 1)), (a.pop, ()), (a.pop, (9,)), (a.remove, (97,)), (a.remove, (1,)), (a.clear, ()), (operator.iadd, (a, b"x")), (operator.iadd, (a, b"")), (operator.imul, (a, 2)), (operator.imul, (a, 1)), (operator.imul, (a, 0)), (operator.delitem, (a, 0)), (operator.delitem, (a, slice(0, 2))), (operator.delitem, (a, slice(0, 0))), (operator.delitem, (a, slice(None, None, 2))), (operator.setitem, (a, slice(0, 1), b"xy")), (operator.setitem, (a, slice(0, 1), b"Z")), (operator.setitem, (a, slice(0, 0), b"")), (operator.setitem, (a, slice(0, 2), b"")), (operator.setitem, (a, 0, 65)), (operator.setitem, (a, slice(None, None, 2), b"XYZ")), (a.reverse, ()), (a.__init__, (b"new",)), (a.__init__, ()), (operator.add, (a, b"q")), (a.replace, (b"A", b"bb"))]:
    t(f, *args); print(a, bytes(v))
v.release()
a.append(33); print(a)
w1 = memoryview(a); w2 = w1[1:3]; w1.release(); t(a.append, 1); w2.release(); t(a.append, 1)
with memoryview(a) as m:
    t(a.clear)
    m[0] = 7
t(a.pop); print(a)
m = memoryview(a); del m; t(a.pop); print(a)
def locked_in_join():
    yield a
    t(a.append, 5)
    yield b"x"
print(b"".join(locked_in_join()))
e = bytearray(); v = memoryview(e); t(e.append, 1); t(e.extend, b""); t(e.clear); v.release(); e.append(1); print(e)
