# utf-32 and its two orders: marks, surrogates, code points out of range, truncated data, error handlers.
handlers = ("strict", "replace", "ignore", "backslashreplace", "surrogateescape", "surrogatepass")
for codec in ("utf-32", "utf-32-le", "utf-32-be"):
    for t in ["", "a", "\U0001F600", "\ufeff", "\ud800", "x\udc00\ud800y"]:
        for h in handlers:
            try: print(codec, ascii(t), h, t.encode(codec, h))
            except UnicodeEncodeError as e: print(codec, ascii(t), h, e, (e.encoding, e.start, e.end, e.reason))
    for d in [b"", b"a\0\0\0", b"\0\0\0a", b"a\0\0", b"a", b"\xff\xfe\0\0a\0\0\0", b"\0\0\xfe\xff\0\0\0a", b"\0\0\x11\0", b"\0\x11\0\0", b"\xff\xff\xff\xff", b"\0\xd8\0\0", b"\0\0\xd8\0", b"\x00\xf6\x01\x00", b"\0\x01\xf6\0", b"a\0\0\0b\0"]:
        for h in handlers:
            try: print(codec, d, h, ascii(d.decode(codec, h)))
            except UnicodeDecodeError as e: print(codec, d, h, e, (e.encoding, e.start, e.end, e.reason))
