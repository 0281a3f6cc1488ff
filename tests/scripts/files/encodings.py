import _scratch


def attempt(call):
    try:
        print(ascii(call()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


def write(text, mode="w", **more):
    with open(_scratch.name, mode, **more) as file:
        return file.write(text)


def read(mode="r", **more):
    with open(_scratch.name, mode, **more) as file:
        return file.read()


for encoding in ("utf-8", "latin-1", "ascii", "utf-16", "utf-16-le", "utf-32", "utf-8-sig", "cp1252"):
    print(encoding)
    attempt(lambda: write("h\xe9llo\n\u20ac", encoding=encoding))
    attempt(lambda: read("rb"))
    attempt(lambda: read(encoding=encoding))
    # A byte order mark stands once, however often the file is written to.
    with open(_scratch.name, "w", encoding=encoding) as file:
        file.write("a")
        file.write("b")
    write("c", "a", encoding=encoding)
    attempt(lambda: read("rb"))

write(b"\xff\xfea\xe2\x82", "wb")
for errors in ("strict", "replace", "ignore", "surrogateescape", "backslashreplace"):
    attempt(lambda: read(errors=errors))
attempt(lambda: read(encoding="no such"))

# A code point that straddles two reads of the file.
write("x" * 8191 + "\u20ac" * 5000)
print(len(read()), read().count("\u20ac"))
_scratch.remove()
