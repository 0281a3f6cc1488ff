# Alternatives: order, empty ones, common beginnings, single characters, nested; many of them.
import re

texts = ["", "a", "b", "c", "ab", "abc", "abcd", "bcd", "é", "aé", "\n"]
for pattern in ["a|b", "a|b|c", "ab|a", "a|ab", "|a", "a|", "a||b", "(a|b)c", "(?:a|b|)c", "a|[bc]|d", r"\d|a|\w", "abc|abd|ab", "(a|ab)(c|bcd)(d*)", "(?:a|é)+", "a|é|\n", "(?i)A|B", "(?:a|b)|c", "((a)|(b)|(c))", "(?:a|b){2}", "^a|b$", "(|a)+", "(a|)+b", ".|\n", "[^a]|a"]:
    print(repr(pattern), [[m and (m.group(), m.groups()) for m in (re.search(pattern, t), re.fullmatch(pattern, t))] for t in texts])
keywords = "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split()
pattern = re.compile(r"\b(?:" + "|".join(keywords) + r")\b")
print(pattern.findall("if x is not None and notable: return classy or class_ in (for, import)"))
