# UTF-7: direct characters, base 64 runs, pairs, malformed sequences, error handlers.
import codecs
for t in ["", "abc", "a+b", "+", "+-", "\xa3", "1\xa31", "Hi Mom \u263a!", "A\u2262\u0391.", "\u65e5\u672c\u8a9e", "\U0001F600", "~", "\\", "a\\b~c", "\t\n\r ", "\0", "\x01", "!\"#$%&*;<=>@[]^_`{|}", "'(),-./:?", "\u20ac-", "\u20ac+", "\u20aca", "\u20ac/", "\u20ac!", "\ud800", "\udc00x", "\u20ac\U0001F600\u20ac", "-", "--\u20ac--"]:
    e = t.encode("utf-7"); print(ascii(t), e, e.decode("utf-7") == t)
for d in [b"+", b"+-", b"+A", b"+AA", b"+AAA", b"+AAAA", b"+AAB", b"+AGE-", b"+AGEA", b"+AGE", b"+AGF-", b"a\xffb", b"+\xff", b"+@", b"+AG\xffE", b"+AGE\xff", b"+2D3eAA-", b"+2D0-", b"+2D0x", b"+2D0", b"+3gA-", b"+IKwA-", b"+IKw", b"+IKx-", b"+IKwgrA-", b"\xe4+IKw-", b"a+AGE\xe1b", b"++", b"+++", b"-+", b"+ +"]:
    for h in ("strict", "replace", "ignore", "backslashreplace"):
        try: print(d, h, ascii(d.decode("utf-7", h)))
        except UnicodeDecodeError as e: print(d, h, e, (e.encoding, e.start, e.end, e.reason))
print("a".encode("utf7"), "\u20ac".encode("UTF-7"), "\u20ac".encode("u7"), codecs.lookup("utf7").name)
d = codecs.getincrementaldecoder("utf-7")()
print([ascii(d.decode(bytes([b]))) for b in b"a+IKw-b+-c+2D3eAA-"], ascii(d.decode(b"", True)))
