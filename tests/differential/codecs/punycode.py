# punycode: both ways, malformed input.
for t in ["", "abc", "b\xfccher", "M\xfcnchen-Ost", "\u4ed6\u4eec\u4e3a\u4ec0\u4e48\u4e0d\u8bf4\u4e2d\u6587", "\u3072\u3068\u3064\u5c4b\u6839\u306e\u4e0b2", "Pr\u010dprost\u011bnemluv\xed\u010desky", "\U0001F600", "a\U0001F600\xe9", "---", "-\xe9-", "\xe9\xe9\xe9"]:
    e = t.encode("punycode"); print(ascii(t), e, e.decode("punycode") == t, str(e, "punycode") == t)
for d in [b"", b"-", b"abc", b"abc-", b"bcher-kva", b"BCHER-KVA", b"99999999", b"a-!", b"xn--w&", b"\xff-a", b"a-9999999999999999", b"hostname-", b"a-b-c"]:
    for h in ("strict", "ignore", "replace", "backslashreplace"):
        try: print(d, h, ascii(d.decode("punycode", h)))
        except UnicodeError as e: print(d, h, type(e).__name__, ascii(str(e)))
