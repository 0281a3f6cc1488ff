# Names of encodings in all their spellings, and what lookup says they are called; aliases, unknown ones, odd characters.
import codecs
names = "ascii us-ascii 646 ANSI_X3.4-1968 iso646-us utf8 UTF-8 Utf_8 utf-8-sig U8 utf cp65001 utf16 UTF-16LE utf-16-be utf_16_be u16 utf32 UTF-32-LE u32 latin1 latin-1 L1 iso8859-1 ISO-8859-1 iso_8859_1 8859 cp819 iso-ir-100 iso8859-15 latin9 l9 iso-8859-2 latin2 cp1252 windows-1252 1252 cp1251 windows-1251 koi8-r KOI8_R koi8u mac-roman macintosh macroman cp437 IBM437 437 cp850 cp866 utf7 UTF-7 unicode-1-1-utf-7 unicode_escape unicode-escape raw-unicode-escape rot13 rot-13 hex hex_codec punycode hp-roman8 roman8 r8 tis620 thai iso8859-11 iso-8859-11 greek hebrew arabic cyrillic turkish latin5 latin-6 arabic ebcdic-cp-us cp037 IBM037 ptcp154 kz1048 strk1048_2002 mac_latin2 maclatin2 mac-centeuro latin10 iso_8859_16_2001".split()
for name in names:
    row = []
    for spelling in (name, name.upper(), name.replace("-", "_"), name.replace("_", "-"), name.replace("-", " "), " " + name + " ", name.replace("-", "--"), name.replace("-", "")):
        try: row.append(codecs.lookup(spelling).name)
        except LookupError as e: row.append("!")
    print(name, row[0] if len(set(row)) == 1 else row)
for name in ("", " ", "-", "utf", "utf-9", "utf 8", "utf.8", "utf8!", "utf-8\n", "\tutf-8", "utf--8", "utf_8_", "_utf_8", "utf-8-", "UTF\u20138", "utf\u20ac8", "latin\xe9", "iso-8859", "iso-8859-99", "cp", "cp0", "cp99999", "none", "None", "x" * 300, "utf-8;q=1", "utf8.utf8", "encodings.utf_8", "os", "sys", "__init__", "aliases", "../x", "a/b", "nul\0", "\ud800"):
    for f in (codecs.lookup, lambda n: "a".encode(n), lambda n: b"a".decode(n), lambda n: bytes("a", n)):
        try: r = f(name); print(ascii(name[:20]), getattr(r, "name", r), end=" | ")
        except Exception as e: print(ascii(name[:20]), type(e).__name__, ascii(str(e)[:60]), end=" | ")
    print()
for bad in (None, 5, b"utf-8", ["utf-8"]):
    for f in (codecs.lookup, "a".encode, b"a".decode, codecs.getencoder, codecs.getreader):
        try: print(f(bad))
        except TypeError as e: print(e)
