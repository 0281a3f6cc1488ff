# utf-16 and its two orders: marks, surrogates, truncated and malformed data, error handlers.
handlers = ("strict", "replace", "ignore", "backslashreplace", "surrogateescape", "surrogatepass")
for codec in ("utf-16", "utf-16-le", "utf-16-be"):
    for t in ["", "a", "\u20ac", "\U0001F600", "a\ufeffb", "\ud800", "x\udc00y", "\ud800\udc00", "\udcff"]:
        for h in handlers + ("xmlcharrefreplace", "namereplace"):
            try: print(codec, ascii(t), h, t.encode(codec, h))
            except UnicodeEncodeError as e: print(codec, ascii(t), h, e, (e.encoding, e.start, e.end, e.reason))
            if t.isascii() or t == "\u20ac": break
    for d in [b"", b"a\0", b"\0a", b"a", b"a\0b", b"\xff\xfea\0", b"\xfe\xff\0a", b"\xff\xfe", b"\xfe", b"\x3d\xd8\x00\xde", b"\xd8\x3d\xde\x00", b"\x3d\xd8", b"\x3d\xd8a\0", b"\x00\xdea\0", b"\xd8\x3d", b"\xd8\x3d\0a", b"\xde\x00\0a", b"\x3d\xd8\x00", b"\xff\xfe\x3d\xd8", b"\xfe\xff\xd8\x3d\0"]:
        for h in handlers:
            try: print(codec, d, h, ascii(d.decode(codec, h)))
            except UnicodeDecodeError as e: print(codec, d, h, e, (e.encoding, e.object == d, e.start, e.end, e.reason))
