# Text that is not ASCII, cut, turned, searched and counted in many ways; each answer in code points.
import collections

line = "Ein Gespinst — тонкая паутина, 蜘蛛の糸, ıstanbul, ﬁne, 🕸️🕷️, naïve façade"
words = line.replace(",", "").split()
print(len(line), [len(w) for w in words], line[15:30], line[-12:-7], line[::7])
print([line.find(c) for c in "—т蜘🕸ç"], [line.rfind(c) for c in "еa蛛🕷"], line.index("糸"), line.count("а"), line.count("a"))
print(line.upper())
print(line.title())
print(line.casefold() == line.lower(), line.swapcase()[:20], "ﬁne".upper(), "ﬁne".casefold(), len("ﬁ".upper()))
print(sorted(words), max(words), min(words), sorted(words, key=len)[-1])
print("".join(reversed("паутина")), "蜘蛛の糸"[1:3], "蜘蛛の糸"[::-1], "🕸" < "🕷", "я" > "z", "ж" * 5)
print(line.encode()[:40], len(line.encode()), len(line.encode("utf-16-le")), line.encode().decode() == line)
print([f"{w:·^12}" for w in words[:6]], "тон|кая".split("|"), "蜘·蛛".partition("·"), "éa".ljust(5, "ё") + "!")
counts = collections.Counter(c for c in line if not c.isascii())
print(counts.most_common(4), sum(counts.values()))
print(ascii("паутина 🕸"), repr("\u200bx\u0301"), "x\u0301" == "\u1e8b", [hex(ord(c)) for c in "🕸️"])
print("İ".lower() == "i̇", "ΣΑΣ".lower(), "Straße".upper(), "straße".casefold() == "STRASSE".casefold())
table = {ord("а"): "a", ord("я"): None, "ё".encode().decode(): "e"}
print("паутиная".translate({k: v for k, v in table.items() if isinstance(k, int)}), "тонкая".startswith(("x", "тон")))
text = "".join(chr(0x400 + i % 64) + chr(0x61 + i % 26) for i in range(2000))
print(len(text), text[1999], text[-1], text[1000:1010], text.count("z"), text.find("z", 3000), hash(text) == hash(text[:]))
print([text[i] for i in range(0, 4000, 571)], sum(ord(c) for c in text))
