# Text to UTF-8: surrogates alone and in runs under every error handler.
def show(text):
    for h in ("strict", "replace", "ignore", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "nonsense"):
        try: print(ascii(text), h, text.encode("utf-8", h))
        except UnicodeEncodeError as e: print(ascii(text), h, e, (e.encoding, e.object == text, e.start, e.end, e.reason))
        except LookupError as e: print(e)
for t in ["abc", "\xe9\u20ac\U0001F600", "\ud800", "a\udc80b", "\udcff\udc80", "\ud83d\ude00", "a\ud800\udc80\udfffb", "\udc7f", "\ud800x\ud801", "\u20ac\udc41"]: show(t)
