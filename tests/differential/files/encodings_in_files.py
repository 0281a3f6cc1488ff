# open(encoding=): byte order marks, appending, seeking back to the start, errors in writing and reading, single-byte code pages.
from _scratch import name, print
text = "aé€\n漢𝄞\r\nend"
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-7", "cp1252", "latin-1", "ascii", "iso8859-15", "koi8-r", "cp437", "unicode_escape", "raw_unicode_escape"):
    for errors in ("strict", "replace", "xmlcharrefreplace", "ignore"):
        try:
            with open(name, "w", encoding=encoding, errors=errors, newline="") as f: f.write(text[:3]); f.write(text[3:])
            raw = open(name, "rb").read()
            with open(name, encoding=encoding, newline="") as f: back = f.read()
            print(encoding, errors, raw, ascii(back), back == text)
            if errors == "strict": break
        except UnicodeError as error:
            print(encoding, errors, type(error).__name__, error)
for encoding in ("utf-8-sig", "utf-16", "utf-32"):
    with open(name, "w", encoding=encoding) as f: f.write("a"); f.write("b")
    with open(name, "a", encoding=encoding) as f: f.write("c")
    with open(name, "r+", encoding=encoding) as f: print(f.read(), f.tell(), f.seek(0), f.read(1), f.seek(0), f.write("X"))
    print(encoding, open(name, "rb").read())
    with open(name, "w+", encoding=encoding) as f: print(f.write("one"), f.seek(0), f.write("two"), f.seek(0), f.read(), f.tell())
    print(encoding, open(name, "rb").read())
open(name, "wb").write(b"ok\n\xff\xfe bad\nrest\n")
for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    with open(name, encoding="utf-8", errors=errors) as f:
        try:
            print(errors, [ascii(x) for x in f])
        except UnicodeDecodeError as error:
            print(errors, error, error.start, error.end, error.object)
with open(name, encoding="utf-8", errors="surrogateescape", newline="") as f: kept = f.read()
with open(name, "w", encoding="utf-8", errors="surrogateescape", newline="") as f: f.write(kept)
print(open(name, "rb").read())
for text in ("\ud800", "x\udfffy"):
    for errors in ("strict", "surrogatepass", "replace", "backslashreplace", "namereplace"):
        try:
            with open(name, "w", encoding="utf-8", errors=errors) as f: f.write(text)
            print(ascii(text), errors, open(name, "rb").read())
        except UnicodeEncodeError as error:
            print(ascii(text), errors, error)
