# __buffer__ that gives no memoryview, raises, gives strided or read-only memory, is None, or stands in a subclass of bytes.
import sys
from collections.abc import Buffer


class NoView:
    def __buffer__(self, flags): return b"bytes"


class Raises:
    def __buffer__(self, flags): raise KeyError("no memory")


class Strided:
    def __buffer__(self, flags): return memoryview(b"abcdef")[::2]


class Released:
    def __buffer__(self, flags):
        view = memoryview(b"abc"); view.release(); return view


class Nothing:
    __buffer__ = None


class WithoutFlags:
    def __buffer__(self): return memoryview(b"")


class Sub(bytes):
    def __buffer__(self, flags):
        print("asked"); return super().__buffer__(flags)


class BadEnd:
    def __buffer__(self, flags): return memoryview(b"end")
    def __release_buffer__(self, view): raise ValueError("in the end")


class Plain: pass


sys.unraisablehook = lambda args: print("unraisable", type(args.exc_value).__name__, args.exc_value, args.err_msg, args.object)
for kind in (NoView, Raises, Strided, Released, Nothing, WithoutFlags, Sub, BadEnd, Plain):
    for name, ask in {"memoryview": lambda b: memoryview(b).tolist(), "bytes": bytes, "join": lambda b: b"".join([b]), "find": b"q".find,
                      "add": lambda b: b"x" + b, "set": lambda b: bytearray(b"ab").__setitem__(slice(1), b), "text": lambda b: str(b, "utf-8")}.items():
        try:
            print(kind.__name__, name, ask(kind()))
        except Exception as error:
            print(kind.__name__, name, type(error).__name__, str(error).replace("__main__.", ""))
print([isinstance(kind(), Buffer) for kind in (NoView, Nothing, Sub, Plain, bytes, bytearray, str, int)], isinstance(memoryview(b""), Buffer))
