# encoding= and errors=: what is written and read, byte order marks, complaints.
from _scratch import name, print
text = "aé€\U0001f600"
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32-be"):
    with open(name, "w", encoding=encoding) as f:
        f.write(text)
        f.write("!")
        print(f.encoding, f.errors)
    with open(name, "rb") as f:
        print(f.read())
    with open(name, encoding=encoding) as f:
        print(f.read() == text + "!")
for encoding, errors in (("ascii", None), ("latin-1", "strict"), ("ascii", "ignore"), ("ascii", "replace"), ("ascii", "backslashreplace"),
                         ("latin-1", "xmlcharrefreplace"), ("ascii", "namereplace"), ("cp1252", "replace")):
    try:
        with open(name, "w", encoding=encoding, errors=errors) as f:
            f.write(text)
        print(encoding, errors, open(name, "rb").read())
    except UnicodeEncodeError as error:
        print(encoding, errors, error)
with open(name, "wb") as f:
    f.write(b"ok\xffbad\xe2\x82")
for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    try:
        with open(name, encoding="utf-8", errors=errors) as f:
            print(errors, ascii(f.read()))
    except UnicodeDecodeError as error:
        print(errors, error)
for arguments in ({"encoding": "nope"}, {"mode": "rb", "encoding": "utf-8"}, {"mode": "rb", "errors": "strict"}, {"mode": "rb", "newline": ""},
                  {"buffering": 0}, {"encoding": 5}, {"errors": 5}):
    try:
        open(name, **arguments)
    except (LookupError, ValueError, TypeError) as error:
        print(arguments, type(error).__name__, error)
