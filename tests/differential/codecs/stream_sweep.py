# StreamReader and StreamWriter in pieces: read by bytes and by characters, lines of every end, iteration, seeking, errors.
import codecs, io
text = "one\n\u20actwo\r\nthr\xe9\u2028four\x85\nfive\x0csix\rseven"
for encoding in ("utf-8", "utf-16", "utf-16-be", "utf-8-sig", "utf-32", "utf-7", "latin-1", "cp1252", "unicode_escape"):
    data = text.encode(encoding, "replace")
    make = lambda errors="strict": codecs.getreader(encoding)(io.BytesIO(data), errors)
    print(encoding, ascii(make().read()), [ascii(line) for line in make()] == [ascii(line) for line in make().readlines()], ascii(make().readlines()), ascii(make().readlines(None, False)))
    for size in (1, 2, 3, 5, 7, 100):
        r = make(); pieces = []
        while piece := r.read(size): pieces.append(piece)
        r = make(); characters = []
        while piece := r.read(-1, size): characters.append(piece)
        r = make(); lines = []
        while line := r.readline(): lines.append(line)
        r = make(); short = [r.readline(size), r.readline(size, False), r.read(2), r.readline(keepends=False)]
        print(size, "".join(pieces) == "".join(characters) == "".join(lines), len(pieces), len(characters), len(lines), ascii(short))
    r = make(); first = r.readline(); rest = r.read(); r.seek(0); print(ascii(first), r.read() == first + rest, r.read() == "", r.readline() == "")
    out = io.BytesIO(); w = codecs.getwriter(encoding)(out, "backslashreplace"); w.write("a\u20ac"); w.writelines(["b", "\xe9", ""]); w.write(""); w.reset(); w.write("c"); print(out.getvalue())
    w.seek(0); w.write("x"); print(out.getvalue()[:8], w.tell() if encoding != "utf-7" else "")
for encoding, bad in (("utf-8", b"ab\xffcd\n\xe2\x82"), ("ascii", b"a\x80b\nc"), ("utf-16-le", b"a\0\0\xdcb\0c"), ("cp1252", b"a\x81\nb")):
    for errors in ("strict", "ignore", "replace", "backslashreplace"):
        r = codecs.getreader(encoding)(io.BytesIO(bad), errors)
        for f in (r.readline, r.readline, r.read):
            try: print(ascii(f()), end=" ")
            except UnicodeDecodeError as e: print(e, end=" ")
        print()
both = codecs.StreamReaderWriter(io.BytesIO(b"\xe2\x82\xac line\nmore"), codecs.getreader("utf-8"), codecs.getwriter("utf-8"))
print(ascii(both.readline()), ascii(next(both)), both.write("\xe9"), both.stream.getvalue(), both.encoding)
recode = codecs.EncodedFile(io.BytesIO("caf\xe9\nth\xe9".encode("latin-1")), "utf-8", "latin-1")
print(recode.readline(), recode.read(), recode.write("\xe8!".encode()), recode.stream.getvalue(), recode.data_encoding, recode.file_encoding)
with codecs.getreader("utf-8")(io.BytesIO(b"in with")) as r: print(r.read())
print(r.stream.closed, list(codecs.iterdecode([b"\xe2", b"\x82", b"\xac!"], "utf-8")) == ["\u20ac", "!"], list(codecs.iterencode("a\u20ac", "utf-16")))
