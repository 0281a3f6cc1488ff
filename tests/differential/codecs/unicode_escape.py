# unicode_escape: every escape, malformed ones with fields, error handlers, encoding.
for d in [b"abc", b"\\n\\r\\t\\a\\b\\f\\v\\\\\\'\\\"", b"\\\nx", b"\\0\\01\\012\\1234\\377", b"\\x41\\xff", b"\\u20ac\\U0001f600", b"\\ud83d\\ude00", b"\\N{BULLET}", b"\\N{latin small letter a}", b"\xe9\xff", b"\\", b"a\\", b"\\x", b"\\x4", b"\\xg1", b"\\x4g", b"\\u", b"\\u123", b"\\u12g4", b"\\U0000", b"\\U00110000", b"\\Uffffffff", b"\\N", b"\\Nx", b"\\N{", b"\\N{}", b"\\N{x", b"\\N{NOPE}", b"a\\xzb\\u12", b"\\x\\x\\x", b"\\N{LF}", b"\\N{<control-0041>}"]:
    for h in ("strict", "replace", "ignore", "backslashreplace"):
        try: print(d, h, ascii(d.decode("unicode_escape", h)))
        except UnicodeDecodeError as e: print(d, h, e, (e.encoding, e.start, e.end, e.reason))
for t in ["abc'\"\\", "\n\r\t\0\x1f\x7f", "\x80\xe9\xff", "\u0100\uffff", "\U0001F600\U0010ffff", "\ud800"]:
    print(ascii(t), t.encode("unicode_escape"), t.encode("unicode-escape").decode("unicode-escape") == t)
