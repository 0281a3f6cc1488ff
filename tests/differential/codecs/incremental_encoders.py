# Incremental encoders: pieces, marks once only, state, reset, errors.
import codecs
for codec in ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "ascii", "latin-1", "cp1252", "utf-7", "unicode_escape", "raw_unicode_escape", "koi8-r"]:
    e = codecs.getincrementalencoder(codec)("replace")
    out = [e.encode("a"), e.getstate(), e.encode(""), e.encode("b"), e.encode("c", True), e.getstate()]
    e.reset(); out += [e.encode("d"), e.getstate(), e.errors]
    f = codecs.getincrementalencoder(codec)(); f.setstate(e.getstate()); out.append(f.encode("z"))
    print(codec, out)
for codec, text in [("ascii", "\u20ac"), ("cp1252", "\u0101"), ("utf-8", "\ud800"), ("utf-16", "\ud800")]:
    e = codecs.getincrementalencoder(codec)()
    try: e.encode(text)
    except UnicodeEncodeError as x: print(x)
    print(codecs.getincrementalencoder(codec)("ignore").encode(text), codecs.getincrementalencoder(codec)(errors="backslashreplace").encode(text))
b = codecs.BufferedIncrementalEncoder(); print(b.getstate(), b.errors)
for cls in (codecs.IncrementalEncoder, codecs.IncrementalDecoder, codecs.Codec):
    try: cls().encode("x") if hasattr(cls, "encode") else cls().decode(b"x")
    except NotImplementedError as x: print(cls.__name__, "NotImplementedError")
class Pairs(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        n = len(input) if final else len(input) // 2 * 2
        return input[:n].encode(), n
p = Pairs(); print(p.encode("a"), p.encode("bc"), p.getstate(), p.encode("", True)); p.setstate("q"); print(p.encode("r"), p.getstate()); p.reset(); print(p.getstate())
