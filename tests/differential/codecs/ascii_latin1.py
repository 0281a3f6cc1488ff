# ascii and latin-1, both ways, under every error handler.
handlers = ("strict", "replace", "ignore", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "nonsense")
for codec in ("ascii", "latin-1"):
    for t in ["abc", "\x7f\x80", "\xe9x", "a\u20acb", "\u0100\u0101", "\U0001F600", "\udc80", "\udcff\udc7f", "\ud800", "x\xff\u0100y\xff", "\x00"]:
        for h in handlers:
            try: print(codec, ascii(t), h, t.encode(codec, h))
            except UnicodeEncodeError as e: print(codec, ascii(t), h, e, (e.encoding, e.start, e.end, e.reason))
            except LookupError as e: print(codec, e)
    for d in [b"abc", b"\x7f", b"\x80", b"a\xff\xfeb", bytes(range(120, 136))]:
        for h in handlers:
            try: print(codec, d, h, ascii(d.decode(codec, h)))
            except UnicodeDecodeError as e: print(codec, d, h, e, (e.encoding, e.start, e.end, e.reason))
            except (LookupError, TypeError) as e: print(codec, type(e).__name__, e)
