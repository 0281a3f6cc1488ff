# ord, chr, len, min, max, sorted, reversed, enumerate, zip, any, all, sum, map, filter with text.
def t(f, *a, **k):
    try: print(ascii(f(*a, **k)))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
for c in ["a", "\xe9", "\u20ac", "\U0001F600", "\ud800", "", "ab", b"a", b"", b"ab", bytearray(b"x"), 5, None]: t(ord, c)
for n in [0, 97, 0xd800, 0x10ffff, 0x110000, -1, 10**30, True, "a", 1.5, None]: t(chr, n)
print(len("\u20ac\U0001F600"), min("hello"), max("hello"), sorted("hello"), list(reversed("ab\u20ac")) == ["\u20ac", "b", "a"], list(enumerate("ab")), list(zip("ab", "cd")), any(""), all(""), any("a"), list(map(str.upper, "ab")), list(filter(str.isdigit, "a1b2")), set("aab") == {"a", "b"}, tuple("ab"), dict(zip("ab", "cd")), dict(["ab", "cd"]), [*"ab"], "a" "b" in ["ab"], bool(""), bool(" "), str("x"), iter("a").__next__())
t(min, ""); t(max, "", default="none"); t(sum, "ab"); t(sum, ["a", "b"], ""); t(sum, [b"a"], b""); t(dict, ["abc"]); t(abs, "a"); t(round, "a"); t(divmod, "a", 1); t(pow, "a", 2); t(bin, "a"); t(hex, "a"); t(range, "a"); t(isinstance, "a", "str"); t(issubclass, "a", str); t(getattr, "a", 5); t(hasattr, "a", "upper"); t(callable, "a"); t(id.__class__, "a") if False else None; t(sorted, ["b", 1]); t(max, "a", 1); t(iter, "a", "b"); t(next, "a"); t(len, 5); t(vars, "a"); t(slice, "a"); t(bytes.__len__, "a")
a, b = "xy"; print(a, b); first, *rest = "xyz"; print(first, rest)
try: a, b = "x"
except ValueError as e: print(e)
try: a, b = "xyz"
except ValueError as e: print(e)
"""
"""
for i, c in enumerate("ab", 1): print(i, c, end=" ")
print()
match "word":
    case str() as s if len(s) == 4: print("str", s)
match "ab":
    case [_, _]: print("sequence")
    case _: print("text is no sequence here")
