# Patterns of bytes: high bytes, escapes, sets, subjects of every bytes-like kind, templates, LOCALE.
import re

data = bytes(range(256))
for pattern in [rb"\xff", rb"\377", b"\xff", rb"[\x80-\xff]", rb"[^\x00-\x7f]", rb".", rb"\w", rb"[\s]", b"[\xe0-\xef]", rb"\0", rb"(?i)[a-c]", rb"(?s).", rb"(?L)\w", rb"(?Li)\xe9"]:
    found = re.findall(pattern, data)
    print(pattern, len(found), found[:3], found[-2:])
for subject in (b"key=value", bytearray(b"key=value"), memoryview(b"key=value"), memoryview(b"xkey=value")[1:]):
    m = re.match(rb"(\w+)=(\w+)", subject)
    print(m.groups(), m.group(), m.span(2), type(m.string).__name__, m.expand(rb"\2=\1"), re.sub(rb"=(.)", rb":\1", subject))
m = re.search(b"b+", array := bytearray(b"abbc"))
array[1:3] = b"XY"
print(m.group(), m.span(), m)
print(re.sub(b"(.)", rb"\1\x00"[:2], b"ab"), re.sub(rb"\\", rb"/", b"a\\b"), re.split(rb"\n", b"a\nb"))
try:
    re.match(b"a", memoryview(b"abcd")[::2])
except TypeError as e:
    print(e)
