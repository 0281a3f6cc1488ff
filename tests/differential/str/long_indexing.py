# Indexing, slicing and searching in long texts with characters of many widths.
pieces = ["a", "\xe9", "\u20ac", "\U0001F600"]
text = "".join(pieces[(i * i) % 4] for i in range(5000))
print(len(text), hash(tuple(map(ord, text))), [ascii(text[i]) for i in range(0, 5000, 611)], [ascii(text[-i]) for i in range(1, 5000, 773)])
print(all(text[i] == c for i, c in enumerate(text)), text[1000:1010] == "".join(list(text)[1000:1010]), text[4990:] == "".join(list(text)[4990:]), text[::-7] == "".join(list(text)[::-7]), text[17:4000:13] == "".join(list(text)[17:4000:13]))
print(text.find("\U0001F600"), text.rfind("\u20ac"), text.count("\xe9"), text.count("a\xe9"), text.find("\xe9", 3000), text.rfind("\xe9", 0, 3001), text.index("a", 4999 - 4) if "a" in text[4995:] else None)
big = text * 3
print(len(big), big[5000:5005] == text[:5], big.find(text[1:50], 2) , big.rfind(text[-30:]), big.count(text), len(big.split("\xe9")), len(big.replace("\u20ac", "")), len(big.encode()), len(big.encode("utf-16-le")), big.encode().decode() == big)
grown = ""
for i in range(300):
    grown += pieces[i % 4]
print(len(grown), grown[150:154] == grown[:2] + grown[2:4] or ascii(grown[150:154]), grown[-1] == "\U0001F600", grown == "".join(pieces * 75))
