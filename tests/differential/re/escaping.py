# re.escape: each character of ASCII, others, bytes; what is escaped matches itself.
import re

print(ascii(re.escape("".join(map(chr, range(128))))))
print(re.escape(bytes(range(256))))
print(re.escape("é日\U0001f600"), re.escape(""), re.escape(b""), re.escape(bytearray(b"a.b")), type(re.escape(bytearray(b"a"))))
for text in ["a.b*c", "[x]{2}", "tab\tnew\nline", "a#b c", "\\d", "\x00\x7f", "(?i)", "-", "^$"]:
    assert re.fullmatch(re.escape(text), text) and re.fullmatch(re.escape(text), text, re.X), text
    assert re.fullmatch(b"[" + re.escape(text.encode()) + b"]+", text.encode()), text
for wrong in (1, None, ["a"]):
    try:
        re.escape(wrong)
    except TypeError as e:
        print(e)
