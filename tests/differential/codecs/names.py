# Names of encodings: spellings, aliases, unknown ones, those that are no text.
for n in ["utf-8", "UTF-8", "utf8", "Utf_8", "utf 8", "utf--8", "U8", "utf", "utf8_ucs2", "cp65001", "_utf8_", "utf-8-", "ascii", "US-ASCII", "646", "ansi_x3.4_1968", "latin1", "latin-1", "ISO-8859-1", "iso8859-1", "8859", "l1", "utf-16", "UTF16", "utf_16_le", "utf-16LE", "utf16le", "UTF-32BE", "u16", "cp1252", "CP-1252", "windows-1252", "1252", "koi8-r", "koi8_u", "iso-8859-15", "latin9", "l9", "macroman", "mac-roman", "macintosh", "ibm437", "437", "tis-620", "thai", "greek", "hebrew", "arabic", "cyrillic", "unicode_escape", "unicode-escape", "raw_unicode_escape", "utf-7", "cp037", "hp-roman8", "r8"]:
    try: print(n, b"a".decode(n))
    except Exception as e: print(n, type(e).__name__, e)
for n in ["", " ", "nope", "utf-9", "utf-8.5", "x" * 30, "\u20ac", "latin-99", "cp99999", "\ud800", "hex", "base64", "rot13", "rot-13", "zlib", "bz2", "quopri", "uu", "HEX", "utf/8", "utf.8", "os", "encodings", "aliases", "../x"]:
    for f in (lambda: b"a".decode(n), lambda: "a".encode(n), lambda: str(b"a", n), lambda: bytes("a", n)):
        try: print(ascii(n), ascii(f()))
        except Exception as e: print(ascii(n), type(e).__name__, ascii(str(e)))
