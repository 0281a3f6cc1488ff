# Every sequence of one, two and chosen ones of three and four bytes through UTF-8 under each handler, as digests and error counts.
M = 0xFFFFFFFFFFFF
def walk(sequences, errors):
    digest = bad = 0; reasons = {}
    for data in sequences:
        try:
            text = data.decode("utf-8", errors)
            for c in text: digest = (digest * 131 + ord(c)) & M
        except UnicodeDecodeError as e:
            bad += 1; key = (e.reason, e.end - e.start); reasons[key] = reasons.get(key, 0) + 1; digest = (digest * 7 + e.start * 3 + e.end) & M
    return f"{digest:x}", bad, sorted(reasons.items())
edges = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF]
one_two = [bytes([a]) for a in range(256)] + [bytes([a, b]) for a in range(0x7F, 256) for b in range(0, 256, 11)]
three = [bytes([a, b, c]) for a in edges for b in edges for c in edges]
four = [bytes([a, b, c, d]) for a in edges[13:] for b in edges[2:] for c in edges[2::5] for d in edges[2::5]]
for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"):
    for name, sequences in (("short", one_two), ("three", three), ("four", four)): print(errors, name, *walk(sequences, errors))
round_trips = sum(data.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape") == data for data in one_two + three + four)
print(round_trips == len(one_two + three + four))
digest = 0
for i in list(range(0, 0x110000, 397)) + [0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xD800, 0xDFFF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF]:
    for codec in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-7", "unicode_escape", "raw_unicode_escape"):
        try: data = chr(i).encode(codec, "surrogatepass")
        except UnicodeEncodeError: data = b"!"
        for b in data: digest = (digest * 131 + b) & M
        try: back = data.decode(codec, "surrogatepass")
        except UnicodeDecodeError as e: back = e.reason
        if back != chr(i): print(codec, hex(i), ascii(back))
print(f"{digest:x}")
