# Long texts, deep patterns and many groups: right answers, no crash.
import re

text = "abc " * 20000
print(len(re.findall(r"\w+", text)), len(re.sub("b", "", text)), re.search("d", text), len(re.split(" ", text)), sum(m.start() for m in re.finditer("c", text)))
wide = "äbc " * 20000
print(len(re.findall(r"\w+", wide)), len(re.sub("b", "", wide)), re.search("d", wide), sum(m.start() for m in re.finditer("c", wide)), sum(m.end() for m in re.finditer(r"\bä", wide)))
print(re.match("(?:a|b)*", "ab" * 100000).end(), re.match("(?:a|b)*?c", "ab" * 50000 + "c").end(), re.match("(?:(a)|b)*", "ab" * 50000).span(1))
print(re.match("(" * 100 + "a" + ")" * 100, "a").groups() == ("a",) * 100, re.match("(a)" * 200, "a" * 200).lastindex)
print(re.search("|".join(f"word{i}" for i in range(2000)), "x word1999 y").group(), re.fullmatch("(?:x+x+)+y", "x" * 20 + "y").end())
print(re.match(r"(?s).*?end", "x\n" * 30000 + "end").end(), re.match("[^a]*", "b" * 100000).end(), len(re.sub("", "-", "x" * 1000)))
