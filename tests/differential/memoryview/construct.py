# memoryview(): objects it takes and refuses, keyword, no subclassing.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for args in [(b"abc",), (bytearray(b"abc"),), (memoryview(b"abc"),), (), ("abc",), (5,), (None,), ([1],), (b"a", b"b"), (object,)]: t(lambda *a: memoryview(*a).tolist(), *args)
t(lambda: memoryview(object=b"kw").tobytes()); t(memoryview, obj=b"x"); t(memoryview, b"a", object=b"b")
try:
    class Sub(memoryview): pass
except TypeError as e: print(e)
t(memoryview.__new__); t(memoryview.__new__, int); t(memoryview.__new__, int, b"")
class SubBytes(bytes): pass
class SubArray(bytearray): pass
m = memoryview(SubBytes(b"ab")); print(m.obj, type(m.obj).__name__, m.readonly); m = memoryview(SubArray(b"ab")); print(type(m.obj).__name__, m.readonly)
a = bytearray(b"xyz"); m = memoryview(memoryview(a)); print(m.obj is a, m.tolist(), memoryview(a)[1:].obj is a, m.cast("b").obj is a, m.toreadonly().obj is a)
