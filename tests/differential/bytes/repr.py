# repr and str of bytes and bytearray: all bytes, quotes; subclasses; under containers.
for b in [b"", b"a", b"'", b'"', b"'\"", b"''\"", b"\\", b"\n\r\t\x0b\x0c\x08\x07", bytes(range(128)), bytes(range(128, 256)), b"\x00'", b"it's", b'say "hi"']:
    print(repr(b), str(b), repr(bytearray(b)), str(bytearray(b)), ascii(b), f"{b!r:>5}", [b])
class Sub(bytes): pass
class SubA(bytearray): pass
print(Sub(b"x"), SubA(b"x"), repr(SubA(b"'")), [SubA()], Sub(b"it's"))
class Named(bytearray):
    def __repr__(self): return "named"
print(str(Named()), f"{Named()}", "%s" % Named(), [Named()])
print(b"a" b"b" rb"\n" Rb"\x" bR"\\" BR'\'' b'''tri"ple
line''', b"\x41\101" == b"AA")
print("%s %r" % (b"a", bytearray(b"b")), format(b"a"), format(bytearray(b"q"), ""))
try: format(b"a", ">5")
except TypeError as e: print(e)
try: format(bytearray(b"a"), "s")
except TypeError as e: print(e)
