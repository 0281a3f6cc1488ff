# The handlers themselves, as codecs.lookup_error gives them, called with exceptions of every kind.
import codecs
E, D, T = UnicodeEncodeError("ascii", "a\xe9\u20ac\U0001F600b", 1, 4, "r"), UnicodeDecodeError("ascii", b"a\xff\xfeb", 1, 3, "r"), UnicodeTranslateError("a\xe9\u20acb", 1, 3, "r")
for name in ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass"]:
    h = codecs.lookup_error(name)
    for error in (E, D, T, ValueError("v"), UnicodeError("u"), UnicodeEncodeError("ascii", "\udc80\udcff", 0, 2, "r"), UnicodeEncodeError("utf-8", "\ud800", 0, 1, "r"), UnicodeDecodeError("utf-8", b"x\xed\xa0\x80", 1, 2, "r"), UnicodeEncodeError("utf-16-le", "\udfff", 0, 1, "r"), UnicodeDecodeError("utf-32-be", b"\0\0\xd8\0", 0, 4, "r")):
        try: print(name, ascii(h(error)))
        except Exception as e: print(name, type(e).__name__, ascii(str(e)), e is error)
    for bad in (5, None, "x", ValueError):
        try: print(name, h(bad))
        except Exception as e: print(name, type(e).__name__, e)
print(codecs.strict_errors is codecs.lookup_error("strict"), codecs.replace_errors is codecs.lookup_error("replace"), codecs.namereplace_errors is codecs.lookup_error("namereplace"))
for a in ["nope", 5, None, ""]:
    try: codecs.lookup_error(a)
    except Exception as e: print(type(e).__name__, e)
for a in [("x", 5), (5, len), ("x",), ()]:
    try: codecs.register_error(*a)
    except TypeError as e: print("TypeError")
