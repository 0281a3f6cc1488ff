# raw_unicode_escape: only \u and \U count, behind an odd number of backslashes.
for d in [b"abc", b"\\n", b"\\u20ac", b"\\\\u20ac", b"\\\\\\u20ac", b"\\U0001f600", b"\xe9\xff", b"\\u", b"\\u12", b"\\u12g4", b"\\U00110000", b"\\U0000", b"\\", b"a\\", b"\\ud800", b"\\x41\\N{BULLET}", b"\\u123\\u20ac"]:
    for h in ("strict", "replace", "ignore", "backslashreplace"):
        try: print(d, h, ascii(d.decode("raw_unicode_escape", h)))
        except UnicodeDecodeError as e: print(d, h, e, (e.encoding, e.start, e.end, e.reason))
for t in ["abc\\", "\n\0\xff", "\u0100\u20ac", "\U0001F600", "\ud800", "\\u20ac", "\\"]:
    print(ascii(t), t.encode("raw_unicode_escape"), t.encode("raw-unicode-escape").decode("raw-unicode-escape") == t)
