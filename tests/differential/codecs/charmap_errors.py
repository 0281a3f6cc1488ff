# Code pages: what is undefined, fields and texts of the errors, all handlers, and the note that the codec leaves.
handlers = ("strict", "replace", "ignore", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "nonsense")
for codec, texts, datas in [("cp1252", ["a\u20acb", "\u0100", "x\u0101\u0102y", "\udc81", "\U0001F600", "\x81"], [b"\x80", b"\x81", b"a\x8d\x8fb"]), ("koi8-r", ["\u0434\u0430", "\xe9"], [b"\xc4\xc1"]), ("iso8859-3", ["\u0108"], [b"\xa5x"]), ("cp437", ["\u2593", "\u20ac"], [b"\xb2"]), ("cp037", ["A\u20ac"], [b"\xc1"]), ("iso8859-15", ["\u20ac\xa4"], [b"\xa4"])]:
    for t in texts:
        for h in handlers:
            try: print(codec, ascii(t), h, t.encode(codec, h))
            except UnicodeEncodeError as e: print(codec, ascii(t), h, e, (e.encoding, e.start, e.end, e.reason), e.__notes__)
            except LookupError as e: print(codec, e, e.__notes__)
    for d in datas:
        for h in handlers:
            try: print(codec, d, h, ascii(d.decode(codec, h)))
            except UnicodeDecodeError as e: print(codec, d, h, e, (e.encoding, e.start, e.end, e.reason), e.__notes__)
            except (LookupError, TypeError) as e: print(codec, type(e).__name__, e, e.__notes__)
for codec in ("utf-8", "utf8", "utf-16", "utf-16-le", "utf-32", "utf-32-be", "ascii", "US-ASCII", "latin-1", "iso-8859-1", "l1", "8859", "646", "u8", "utf-8-sig", "utf-7", "cp1250", "unicode_escape"):
    try: print(codec, "a\ud800\U0001F600".encode(codec))
    except UnicodeEncodeError as e: print(codec, e.encoding, getattr(e, "__notes__", None))
