# What handlers may give back: pairs of every shape, positions of every kind, and the errors for the rest.
import codecs
class Index:
    def __index__(self): return 1
class S(str): pass
class T(tuple): pass
results = {"none": None, "text": "x", "list": ["x", 1], "one": ("x",), "three": ("x", 1, 2), "swapped": (1, "x"), "number": (5, 1), "bytes": (b"x", 1), "array": (bytearray(b"x"), 1), "float": ("x", 1.0), "nopos": ("x", None), "textpos": ("x", "1"), "index": ("x", Index()), "bool": ("x", True), "minus": ("x", -1), "zero end": ("x", 2), "far": ("x", 99), "far back": ("x", -99), "huge": ("x", 10**30), "sub": (S("x"), 1), "tuple": T(("x", 1)), "surrogate": ("\udc80", 1), "euro": ("\u20ac", 1), "empty": ("", 1), "long": ("x" * 50, 1)}
for name, result in results.items():
    codecs.register_error("test.result", lambda e: result)
    for source, codec in (("\xe9b", "ascii"), ("\u20acb", "latin-1"), ("\ud800b", "utf-8"), ("\ud800b", "utf-16-le"), ("\x81b", "cp1252"), (b"\xffb", "ascii"), (b"\xffb", "utf-8"), (b"\\x", "unicode_escape"), (b"\x81b", "cp1252"), (b"\xffb", "utf-7")):
        try: print(name, codec, ascii(source.encode(codec, "test.result") if isinstance(source, str) else source.decode(codec, "test.result")))
        except Exception as e: print(name, codec, type(e).__name__, ascii(str(e)))
