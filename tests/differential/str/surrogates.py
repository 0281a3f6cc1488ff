# Lone surrogates in text: length, indexing, search, comparison, joining them does not make pairs.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


hi, lo = "\ud83d", "\ude00"
s = hi + lo
print(len(s), s == "\U0001F600", [hex(ord(c)) for c in s], ascii(s), hi in s, lo in s, s.find(lo), s.index(hi), hi in "\U0001F600", lo in "\U0001F600", "\U0001F600" in s)
print(ascii("".join([hi, lo])), len("".join([hi, lo])), ascii(s[::-1]), ascii(s.replace(hi, "x")), ascii(hi * 3), (hi + "a").split("a")[0] == hi, ascii(s.upper()), ascii(s.title()))
print(s.isprintable(), s.isalpha(), s.isidentifier(), s.isspace(), s.isascii(), hash(s) == hash(hi + lo), {s: 1}[hi + lo], s < "\U0001F600", s > "\uffff", sorted([lo, hi, "\ue000", "a", "\U00010000"]) == ["a", hi, lo, "\ue000", "\U00010000"])
print(ascii(chr(0xd800)), ord("\udfff"), ascii("%c" % 0xd800), ascii("{:c}".format(0xdc00)), ascii(f"{hi}{lo}"), len(f"{hi}{lo}"), ascii("%s%s" % (hi, lo)), len("%s%s" % (hi, lo)))
for codec in ("utf-8", "utf-16", "utf-32", "ascii", "latin-1", "cp1252", "utf-16-be"):
    t(s.encode, codec); t(("ab" + lo + "c").encode, codec)
a = hi; a += lo; print(len(a), ascii(a)); print(len(hi.ljust(2, lo)), len(hi.translate({0xd83d: s})), ascii(s.partition(lo)), ascii(s.rpartition(hi)), ascii(s.strip(lo)), ascii(s.split(hi)), ascii(s.removesuffix(lo)), ascii(s.expandtabs()), s.startswith(hi), s.endswith(lo), s.count(lo))
print(ascii("\U0001F600".strip(lo)), ascii("\U0001F600".replace(hi, "")), "\U0001F600".endswith(lo), "\U0001F600".startswith(hi), ascii("x\U0001F600".partition(lo)), "\U0001F600".count(hi), ascii("\U0001F600".split(lo)))
t(print, s); t(int, s); t(float, s); t(exec, s); t(compile, "x = '\ud800'", "f", "exec"); t(eval, "'\udc00'"); t(getattr, s, "x" + lo); t(setattr, print, "\udc80", 1)
