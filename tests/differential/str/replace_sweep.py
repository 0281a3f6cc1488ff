# replace with every small text, pattern, substitute and count, by position and keyword, checked by hand-made splitting.
import itertools
def replaced(s, old, new, count):
    if count < 0: count = 10**9
    out, i, n = "", 0, 0
    if not old:
        for i, c in enumerate(s):
            if n < count: out += new; n += 1
            out += c
        return out + (new if n < count else "")
    while i < len(s):
        if n < count and s[i:i + len(old)] == old: out += new; i += len(old); n += 1
        else: out += s[i]; i += 1
    return out
wrong = total = 0
for letters in ("ab", "a\u20ac", "\xe9\U0001f600"):
    texts = ["".join(t) for n in range(5) for t in itertools.product(letters, repeat=n)]
    parts = ["".join(t) for n in range(3) for t in itertools.product(letters, repeat=n)]
    for s in texts:
        for old in parts:
            for new in ("", letters[0], "xy", "\u20ac\u20ac\u20ac"):
                for count in (-1, 0, 1, 2, 3):
                    total += 1; wrong += s.replace(old, new, count) != replaced(s, old, new, count); wrong += s.replace(old, new, count=count) != replaced(s, old, new, count)
                    if letters == "ab": wrong += s.encode().replace(old.encode(), new.encode(), count).decode() != replaced(s, old, new, count)
print(wrong, total)
def t(*a, **k):
    try: print(ascii("abcabc".replace(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
t("b", "x", count=1); t("b", "x", 1, count=1); t("b", new="x"); t(old="b", new="x"); t("b"); t(); t("b", "x", 1, 2); t("b", "x", "1"); t("b", "x", None); t("b", "x", count=None); t("b", "x", 1.0); t(5, "x"); t("b", 5); t(None, "x"); t("b", "x", True); t("b", "x", 10**30); t("b", "x", -10**30); t("b", "x", cnt=1); t(b"b", "x")
s = "abc"; print(s.replace("q", "r") is s, s.replace("a", "a") == s, s.replace("", "") == s, s.replace("a", "b", 0) is s)
class S(str): pass
print(type(S("abc").replace("q", "r")), type(S("abc").replace("a", "b")), S("abc").replace(S("a"), S("b")))
