# Strings: building, splitting, replacing, formatting, searching.
words = ["gossamer", "thread", "web", "silk", "dew", "knot", "loom", "weft"]
lines = []
for i in range(30000):
    lines.append(f"{i:05d} {words[i % 8]:>10} {i / 7:.3f} " + words[i % 5].upper())
text = "\n".join(lines)
counts = {}
for line in text.split("\n"):
    for word in line.split():
        if word.isalpha():
            counts[word] = counts.get(word, 0) + 1
print(len(text), sorted(counts.items())[:3], text.count("web"), text.find("29999"), len(text.replace("thread", "yarn")))
letters = ""
for i in range(200000):
    letters += chr(97 + i * i % 26)
vowels = 0
for letter in letters:
    if letter in "aeiou":
        vowels += 1
print(vowels, letters[1000:1020], letters[::-1][:10], "%d items, %s, %r" % (len(lines), lines[77], "it's"))
