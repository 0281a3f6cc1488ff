# codecs.lookup and its kin: CodecInfo, its parts, errors, the registry.
import codecs
for n in ["utf-8", "UTF8", "latin-1", "ascii", "utf-16", "utf-16-le", "utf-32-be", "utf-8-sig", "utf-7", "cp1252", "koi8-r", "iso8859-15", "mac-roman", "unicode_escape", "raw_unicode_escape", "punycode", "rot13", "hex", "cp037", "tis-620", "kz1048", "hp-roman8", "ptcp154"]:
    i = codecs.lookup(n)
    print(n, i.name, type(i).__name__, isinstance(i, tuple), len(i), i[0] == i.encode, i[1] == i.decode, i[2] is i.streamreader, i[3] is i.streamwriter, i._is_text_encoding, repr(i).startswith(f"<codecs.CodecInfo object for encoding {i.name} at 0x"))
print(codecs.lookup("utf-8") is codecs.lookup("UTF-8"), codecs.lookup("utf8") is codecs.lookup("utf-8"), codecs.lookup("utf_8").name)
def t(f, *a, **k):
    try: print(ascii(f(*a, **k)))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
for a in [("nope",), ("",), (5,), (None,), (b"utf-8",), ("a\0b",), ("\ud800",)]: t(codecs.lookup, *a)
for f in (codecs.getencoder, codecs.getdecoder, codecs.getincrementalencoder, codecs.getincrementaldecoder, codecs.getreader, codecs.getwriter): t(f, "nope"); t(lambda: callable(f("utf-8")))
print(codecs.getencoder("utf-8")("\u20ac"), codecs.getdecoder("latin-1")(b"\xe9"), codecs.getencoder("ascii")("abc", "strict"), codecs.getdecoder("cp1252")(b"\x80"))
t(codecs.register, 5); t(codecs.unregister, 5)
print(codecs.BOM, codecs.BOM_LE, codecs.BOM_BE, codecs.BOM_UTF8, codecs.BOM_UTF16, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM32_LE, codecs.BOM64_BE)
c = codecs.CodecInfo(1, 2, 3, 4, name="mine"); print(tuple(c), c.name, c.encode, c.decode, c.streamreader, c.streamwriter, c.incrementalencoder, c.incrementaldecoder)
print(sorted(codecs.__all__))
