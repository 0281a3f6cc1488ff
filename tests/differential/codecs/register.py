# Codecs of programs: search functions, what they are asked and may give, str.encode and bytes.decode through them.
import codecs
asked = []
class Inc(codecs.IncrementalEncoder):
    def encode(self, input, final=False): return input.upper().encode()
def search(name):
    asked.append(name)
    if name == "shout": return codecs.CodecInfo(lambda s, e="strict": (s.upper().encode(), len(s)), lambda b, e="strict": (bytes(b).decode().lower(), len(b)), name="shout", incrementalencoder=Inc)
    if name == "plain": return (lambda s, e="strict": (b"plain " + e.encode(), 1), lambda b, e="strict": ("plain " + e, 1), None, None)
    if name == "bad_tuple": return (1, 2, 3)
    if name == "not_text": return codecs.CodecInfo(lambda s, e="strict": (s, 1), lambda s, e="strict": (s, 1), _is_text_encoding=False, name="not_text")
    if name == "wrong": return codecs.CodecInfo(lambda s, e="strict": ("text", 1), lambda b, e="strict": (b"bytes", 1), name="wrong")
    if name == "no_tuple": return codecs.CodecInfo(lambda s, e="strict": 5, lambda b, e="strict": 5, name="no_tuple")
    if name == "raises": return codecs.CodecInfo(lambda s, e="strict": 1 / 0, lambda b, e="strict": {}["k"], name="raises")
    if name == "search_fails": raise ValueError("search failed")
codecs.register(search)
def t(f, *a):
    try: print(ascii(f(*a)))
    except Exception as e: print(type(e).__name__, ascii(str(e)), getattr(e, "__notes__", None))
t("abc".encode, "shout"); t(b"ABC".decode, "Shout"); t(str, b"ABC", "SHOUT"); t(bytes, "abc", "shout"); t("x".encode, "plain"); t("x".encode, "plain", "ignore"); t(b"x".decode, "plain", "replace")
for n in ("bad-tuple", "not text", "wrong", "no_tuple", "raises", "search_fails", "unknown one"):
    t("x".encode, n); t(b"x".decode, n); t(codecs.encode, "x", n); t(codecs.decode, b"x", n)
print(asked)
asked.clear(); "x".encode("shout"); codecs.lookup("SHOUT"); print(asked, codecs.lookup("shout").name)
print(codecs.getincrementalencoder("shout")().encode("abc")); t(codecs.getincrementaldecoder, "shout"); t(codecs.getincrementaldecoder, "plain")
codecs.unregister(search); t("x".encode, "shout"); t(codecs.lookup, "plain"); codecs.unregister(search)
print(asked)
