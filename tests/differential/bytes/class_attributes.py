# The namespaces of bytes and bytearray, signatures, and errors of wrong receivers and counts.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for kind in (bytes, bytearray):
    print([n for n in sorted(dir(kind)) if "buffer" not in n])
    print(kind.__mro__, kind.__itemsize__, kind.__doc__.split("\n")[0])
    for name in sorted(n for n in dir(kind) if not n.startswith("__")):
        m = getattr(kind(b"a"), name)
        print(name, m.__qualname__, type(getattr(kind, name)).__name__, m.__text_signature__)
        t(m, 1, 2, 3, 4, 5); t(m, wrong=1); t(getattr(kind, name), 5)
print(bytes.__getnewargs__(b"ab"), b"a".__bytes__(), b"ab".__bytes__() == b"ab", bytearray(b"ab").__reduce__(), bytearray(b"a\xff").__reduce_ex__(2), bytearray(b"a\xff").__reduce_ex__(3)[1:], bytes.__sizeof__(b"") > 0)
class Sub(bytes): pass
print(type(Sub(b"x").__bytes__()), b"q".__bytes__() is b"q".__bytes__())
