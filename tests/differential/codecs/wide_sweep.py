# UTF-16 and UTF-32 over made-up units: marks, halves of pairs, odd ends, under each handler, whole and in pieces.
import codecs
M = 0xFFFFFFFFFFFF
units = [0x0041, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFEFF, 0xFFFE, 0xFFFF, 0x0000]
for codec in ("utf-16", "utf-16-le", "utf-16-be"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogatepass", "surrogateescape"):
        digest = 0; reasons = {}
        for a in units:
            for b in units:
                for tail in (b"", b"\xd8", b"A\x00", b"\x00\xdc", b"\x00\xd8", b"\xff\xfe\x00"):
                    data = a.to_bytes(2, "little") + b.to_bytes(2, "little") + tail
                    try:
                        for c in data.decode(codec, errors): digest = (digest * 131 + ord(c)) & M
                    except UnicodeDecodeError as e: key = (e.encoding, e.reason, e.start, e.end); reasons[key] = reasons.get(key, 0) + 1
        print(codec, errors, f"{digest:x}", len(reasons), sorted(reasons.items())[:6])
for codec in ("utf-32", "utf-32-le", "utf-32-be"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogatepass"):
        digest = 0; reasons = {}
        for a in (0x41, 0xD800, 0xDFFF, 0xFEFF, 0x10FFFF, 0x110000, 0xFFFE0000, 0x20AC, 0xFFFFFFFF, 0x41000000):
            for tail in (b"", b"\0", b"\xff\xfe\0", b"A\0\0\0", b"\0\xd8\0\0"):
                data = a.to_bytes(4, "little") + tail
                try:
                    for c in data.decode(codec, errors): digest = (digest * 131 + ord(c)) & M
                except UnicodeDecodeError as e: key = (e.encoding, e.reason, e.start, e.end); reasons[key] = reasons.get(key, 0) + 1
        print(codec, errors, f"{digest:x}", sorted(reasons.items()))
text = "a\u20ac\U0001f600\xe9\n"
for codec in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-7", "unicode_escape", "raw_unicode_escape", "cp1252", "latin-1", "ascii"):
    data = text.encode(codec, "replace")
    for size in (1, 2, 3, 5):
        decoder = codecs.getincrementaldecoder(codec)("replace")
        got = [decoder.decode(data[i:i + size], i + size >= len(data)) for i in range(0, len(data), size)]
        print(codec, size, ascii(got), "".join(got) == data.decode(codec))
