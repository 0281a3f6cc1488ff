# open() for text: every mode, what it does to an existing file, attributes, repr.
import sys
from _scratch import name, print
def text():
    with open(name) as f:
        return f.read()
with open(name, "w") as f:
    print(f.write("one\ntwo\n"), f.mode, f.name, f.encoding.lower(), f.errors, f.closed, f.readable(), f.writable(), f.seekable(), f.isatty())
    print(repr(f).lower())
print(f.closed, repr(f).lower(), repr(text()))
with open(name, "a") as f:
    f.write("three\n")
    print(f.mode, f.tell())
with open(name, "r+") as f:
    print(f.read(3), f.readable(), f.writable(), repr(f).lower())
    f.seek(0)
    f.write("ONE")
print(repr(text()))
with open(name, "w+") as f:
    f.write("abc")
    f.seek(0)
    print(f.read())
with open(name, "a+") as f:
    f.write("def")
    f.seek(0)
    print(f.read())
try:
    open(name, "x")
except FileExistsError as error:
    print(type(error).__name__, error, error.errno, error.strerror, error.filename)
for mode in ("", "b", "rw", "rr", "r++", "q", "tb", "rbt", "w+r", "U", "rU", "ab+x", "+", "r b"):
    try:
        open(name, mode)
    except ValueError as error:
        print(repr(mode), error)
for mode in (5, None, b"r"):
    try:
        open(name, mode)
    except TypeError as error:
        print(error)
with open(name, "rt", encoding="utf-8") as f:
    print(f.mode, f.encoding.lower(), type(f).__name__, type(f.buffer).__name__)
open(name, "w").close()
