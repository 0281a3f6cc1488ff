# split: groups in the result, maxsplit of every sign, empty parts, patterns that match nothing.
import re

for pattern in [",", "(,)", r"\s*,\s*", "(a)|(,)", "[,;]+", "x", "(?=,)", "(?<=,)", r"(\W+)"]:
    for text in ["", ",", "a,b", " a , b;c,,d ", ",a,", "abc"]:
        print(pattern, repr(text), re.split(pattern, text))
for most in (-2, -1, 0, 1, 2, 3, 100):
    print(most, re.split(",", "a,b,c,d", maxsplit=most), re.compile("(,)").split("a,b,c,d", most))
print(re.split(b",", b"a,b"), re.split(b",", bytearray(b"a,b")), re.split(b"(,)", memoryview(b"a,b")))
for call in (lambda: re.split(), lambda: re.split(","), lambda: re.split(",", "a", 1, 2, 3),
             lambda: re.split(",", "a", most=1), lambda: re.split(",", "a", 1, maxsplit=1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
