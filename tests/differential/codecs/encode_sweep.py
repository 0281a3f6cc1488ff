# Encoding of texts with characters that do not fit, under every handler of the interpreter, for every kind of codec.
texts = ["abc", "a\xe9b", "a\u20acb", "\u20ac\u20ac\u20ac", "a\U0001f600\u20acb\xe9", "\ud800", "a\udc80\udcffb", "\udc80\u20ac", "\ud83d\ude00", "\x00\x7f\x80\xff", "\u0100\u0101x\u0102", "", "\U0010ffff", "<&>\u2028\"'"]
handlers = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "nohandler"]
for codec in ("ascii", "latin-1", "utf-8", "utf-16-le", "utf-32-be", "utf-7", "unicode_escape", "raw_unicode_escape", "cp437", "cp1252", "koi8-r", "iso8859-15", "mac-roman", "utf-8-sig"):
    for handler in handlers:
        row = []
        for text in texts:
            try: row.append(text.encode(codec, handler).hex())
            except UnicodeEncodeError as e: row.append(f"!{e.encoding}:{e.start}-{e.end}:{e.reason}")
            except LookupError as e: row.append("!!" + str(e))
        print(codec, handler, *row)
