# finditer and scanner(): one match after the other, ends, empty matches, positions, what they hold.
import re

it = re.finditer(r"\w", "a b")
print(next(it), next(it), next(it, "end"), next(it, "end"), iter(it) is it, type(it).__name__)
for text in ("aab", "éaé", ""):
    for pattern in ("a", "a*", "", "é|b"):
        scanner = re.compile(pattern).scanner(text)
        print(pattern, text, [scanner.match() for _ in range(4)], scanner.pattern.pattern)
        scanner = re.compile(pattern).scanner(text, 1)
        print([m and m.span() for m in (scanner.search(), scanner.search(), scanner.match(), scanner.search())])
print([m.span() for m in re.compile("a").finditer("aaaa", 1, 3)], [m.span() for m in re.compile("é").finditer("éééé", 1, 3)])
print([(m.start(), m.group()) for m in re.finditer("日|x", "ab日x日é" * 3)])
data = bytearray(b"a-b")
it = re.finditer(b"[ab]", data)
print(next(it))
try:
    data.extend(b"c")
except BufferError as e:
    print(e)
print(next(it).group())
del it
data.extend(b"c")
print(data)
try:
    re.finditer("a", 1)
except TypeError as e:
    print(e)
