# \b \B ^ $ \A \Z: at the ends, at line feeds, in nothing, in text that is not ASCII, with and without re.MULTILINE.
import re

texts = ["", "a", " ", "a b", " a ", "a\n", "\na", "a\n\nb", "\n", "é", "é à", "a日-b", "_a1-", "\r\na", "a\u2028b"]
for pattern in [r"\b", r"\B", "^", "$", r"\A", r"\Z", r"\b\w", r"\w\b", r"\B\w", r"^.", r".$", r"$\n", r"\n^", r"^$", r"(?a)\b"]:
    for text in texts:
        print(pattern, ascii(text), [m.span() for m in re.finditer(pattern, text)],
              [m.span() for m in re.finditer(pattern, text, re.M)])
print([m.span() for m in re.finditer(rb"\b", b"a \xe9 b")], re.search(r"a$", "a\n\n"), re.search(r"a\Z", "a\n"))
print(re.fullmatch("a$", "a\n"), re.match("a$", "a\n"), re.sub("$", "!", "a\n"), re.sub("(?m)$", "!", "a\nb\n"))
