# Incremental decoders: byte by byte, final, state, reset, errors.
import codecs
texts = {"utf-8": "a\xe9\u20ac\U0001F600b", "utf-8-sig": "a\u20ac\U0001F600", "utf-16": "a\u20ac\U0001F600", "utf-16-le": "a\U0001F600b", "utf-16-be": "a\U0001F600b", "utf-32": "a\U0001F600", "utf-32-le": "a\U0001F600", "utf-32-be": "a\U0001F600", "ascii": "abc", "latin-1": "a\xe9", "cp1252": "a\u20ac", "utf-7": "a\u20acb+\U0001F600", "unicode_escape": "a\n\u20ac\U0001F600\\", "raw_unicode_escape": "a\u20ac\\", "koi8-r": "\u0434a"}
for codec, text in texts.items():
    data = text.encode(codec)
    d = codecs.getincrementaldecoder(codec)()
    print(codec, [ascii(d.decode(data[i:i + 1])) for i in range(len(data))], ascii(d.decode(b"", True)), d.errors)
    d.reset(); print(ascii(d.decode(data)), ascii(d.decode(b"", True)))
    for cut in (1, 2, 3, 5):
        d = codecs.getincrementaldecoder(codec)("replace"); first = d.decode(data[:cut]); state = d.getstate(); rest = d.decode(data[cut:], True)
        e = codecs.getincrementaldecoder(codec)(); e.setstate(state); print(cut, ascii(first), state, ascii(rest), e.decode(data[cut:], True) == rest)
d = codecs.getincrementaldecoder("utf-8")()
print(ascii(d.decode(b"\xe2\x82")), d.getstate(), d.buffer)
try: d.decode(b"", True)
except UnicodeDecodeError as e: print(e)
d.reset(); print(d.getstate())
try: d.decode(b"a\xffb")
except UnicodeDecodeError as e: print(e, d.getstate())
print(ascii(codecs.getincrementaldecoder("utf-8")("surrogatepass").decode(b"\xed\xa0")), ascii(codecs.getincrementaldecoder("utf-8")("ignore").decode(b"\xf0\x9f\x98")), ascii(codecs.getincrementaldecoder("utf-16")().decode(b"\xff")))
try: print(ascii(codecs.getincrementaldecoder("utf-16")().decode(b"a\0b\0")))
except UnicodeError as e: print(type(e).__name__, e)
print([ascii(x) for x in codecs.iterdecode([b"\xe2", b"\x82", b"\xac", b"", b"x"], "utf-8")], list(codecs.iterencode(["a", "", "\u20ac"], "utf-8-sig")), list(codecs.iterencode("ab", "utf-16")), list(codecs.iterdecode([], "utf-8")))
try: list(codecs.iterdecode([b"\xe2"], "utf-8"))
except UnicodeDecodeError as e: print(e)
