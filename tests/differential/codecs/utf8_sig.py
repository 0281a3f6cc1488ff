# utf-8-sig: the signature on the way out and in.
for t in ["", "a", "\ufeffa", "\u20ac"]:
    print(ascii(t), t.encode("utf-8-sig"), ascii(t.encode("utf-8-sig").decode("utf-8-sig")), ascii(t.encode("utf-8-sig").decode("utf-8")))
for d in [b"", b"\xef", b"\xef\xbb", b"\xef\xbb\xbf", b"\xef\xbb\xbf\xef\xbb\xbfa", b"a\xef\xbb\xbf", b"\xef\xbb\xbf\xff"]:
    for h in ("strict", "replace", "ignore"):
        try: print(d, h, ascii(d.decode("utf-8-sig", h)))
        except UnicodeDecodeError as e: print(d, h, e, e.encoding, e.start, e.end)
try: "\ud800".encode("utf-8-sig")
except UnicodeEncodeError as e: print(e, e.encoding)
print("\ud800".encode("utf-8-sig", "surrogatepass"), "a".encode("utf_8_sig"), "a".encode("UTF-8-SIG"))
