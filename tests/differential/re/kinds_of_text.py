# str and bytes: what goes with what, the errors, and what kind of object comes back from each.
import re

class Text(str):
    pass

class Data(bytes):
    pass

print([type(x) for x in (re.match("a", Text("a")).group(), re.sub("x", "", Text("a")), re.split(",", Text("a"))[0],
                         re.match(Text("a"), "a").re.pattern, re.findall("a", Text("a"))[0])])
print([type(x) for x in (re.match(b"a", Data(b"a")).group(), re.sub(b"x", b"", Data(b"a")),
                         re.match(b"a", bytearray(b"a")).group(), re.match(b"a", memoryview(b"a")).group(0),
                         re.split(b",", bytearray(b"a,b"))[0], re.sub(b"a", b"b", memoryview(b"a")))])
text = "unchanged"
print(re.sub("x", "y", text) is text, re.match(".*", text).group() is text, re.split("x", text)[0] is text)
data = b"unchanged"
print(re.sub(b"x", b"y", data) is data, re.match(b".*", data).group() is data)
for pattern, subject in [("a", b"a"), (b"a", "a"), ("a", 1), ("a", None), (b"a", 1), (1, "a"), (None, "a"),
                         (["a"], "a"), (bytearray(b"a"), b"a"), ("a", bytearray(b"a")), ("a", ["a"])]:
    for function in (re.match, re.findall, re.split):
        try:
            print(function(pattern, subject))
        except TypeError as e:
            print(pattern, subject, e)
for pattern, replacement, subject in [("a", b"b", "xax"), ("a", 1, "a"), ("a", None, "b"), (b"a", "b", b"a"),
                                      ("a", b"b", "x"), ("a", bytearray(b"b"), "a"), (b"a", "b", b"x")]:
    try:
        print(re.sub(pattern, replacement, subject))
    except TypeError as e:
        print(pattern, replacement, subject, e)
