# sub with functions: what they are given, what they may return, errors in them, matching inside of them.
import re

def show(m):
    print(m, m.groups(), m.start(), m.string)
    return m.group().upper()

print(re.sub("[a-c](x)?", show, "axbyc"), re.subn("é|z", show, "日é-z-é"))
print(re.sub("a", lambda m: None, "bab"), re.sub("a", lambda m: r"\1\n", "bab"), re.sub("a", str, "ba")[:20])
print(re.sub("a", lambda m: re.sub("a", "c", m.group() * 2), "bab"))
pattern = re.compile(r"(\w)(\d)")
print(pattern.sub(lambda m: pattern.sub(r"\2\1", m.group()) + (pattern.search("q9") or m)[0], "a1 b2"))

class Callable:
    count = 0
    def __call__(self, m):
        self.count += 1
        return str(self.count)

print(re.sub("a", Callable(), "aaa"), re.sub(b"a", lambda m: bytearray(b"xy"), b"bab"))
for returned in (1, b"b", ["a"], object):
    try:
        print(re.sub("a", lambda m: returned, "bab"))
    except TypeError as e:
        print(e)
try:
    re.sub(b"a", lambda m: "s", b"bab")
except TypeError as e:
    print(e)
try:
    re.sub("a", lambda m: 1 / 0, "bab")
except ZeroDivisionError as e:
    print(e)
