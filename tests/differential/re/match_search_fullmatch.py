# match, search and fullmatch: where each may begin and end, with pos and endpos, of functions and of patterns.
import re

texts = ["", "a", "ab", "ba", "aab", "xaabx", "a\n", "\na", "aaa"]
for pattern in ["a", "a*", "a+b", "^a", "a$", r"a\Z", r"\Aa", "a|ab", "(a)(b)?", "a??", "$"]:
    for text in texts:
        row = [function(pattern, text) for function in (re.match, re.search, re.fullmatch)]
        print(repr(pattern), repr(text), [m and m.span() for m in row])

pattern = re.compile("a+")
for pos in (-5, 0, 1, 2, 3, 10):
    for endpos in (-1, 0, 1, 2, 4, 99):
        found = [m and (m.span(), m.pos, m.endpos) for m in (
            pattern.match("baaab", pos, endpos), pattern.search("baaab", pos, endpos),
            pattern.fullmatch("baaab", pos, endpos))]
        print(pos, endpos, found)
print(re.compile("^a").match("ba", 1), re.compile("(?m)^a").match("b\na", 2), re.compile("a$").search("aab", 0, 2))
print(re.compile("(?<=b)a").match("ba", 1), re.compile(r"\ba").match("ba", 1), re.compile(r"\Aa").search("ba", 1))
print(pattern.search(string="xa", pos=0, endpos=2), re.match(pattern="a", string="a", flags=re.I))
