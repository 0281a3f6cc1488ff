# Every code page: which bytes and which letters of a sample are undefined, in each direction, with handlers.
pages = "cp037 cp273 cp424 cp437 cp500 cp720 cp737 cp775 cp850 cp852 cp855 cp856 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp866 cp869 cp874 cp875 cp1006 cp1026 cp1125 cp1140 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 hp-roman8 iso8859-1 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 iso8859-10 iso8859-11 iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-t koi8-u kz1048 mac-croatian mac-cyrillic mac-farsi mac-greek mac-iceland mac-latin2 mac-roman mac-romanian mac-turkish ptcp154 palmos tis-620".split()
sample = "A\xe9\xdf\u0105\u0416\u03a9\u05d0\u0627\u0e01\u20ac\u2022\u2500\xa0\x80\xff\u0130\U0001f600\ud800"
for page in pages:
    missing = []
    for i in range(256):
        try: bytes([i]).decode(page)
        except UnicodeDecodeError as e: missing.append(i); last = (e.encoding, e.start, e.end, e.reason, e.object)
    fits = []
    for c in sample:
        try: fits.append(c.encode(page).hex())
        except UnicodeEncodeError as e: fits.append("--")
    print(page, len(missing), missing[:4], " ".join(fits), ascii(bytes(missing[:2]).decode(page, "replace")), ascii(bytes([65, *missing[:1]]).decode(page, "surrogateescape")), sample.encode(page, "ignore").hex(), "\u4e00".encode(page, "xmlcharrefreplace").hex(), ascii(b"\x81\xa0".decode(page, "backslashreplace")))
for page in ("cp1252", "koi8-r", "cp037"):
    for text in ("a\u4e00\u4e01b\u4e02", "\u4e00", ""):
        for errors in ("strict", "replace", "backslashreplace", "namereplace", "xmlcharrefreplace", "surrogateescape"):
            try: print(page, errors, text.encode(page, errors))
            except UnicodeEncodeError as e: print(page, errors, e, e.start, e.end, getattr(e, "__notes__", None))
