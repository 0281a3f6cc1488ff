# Iterators of text: their types by content, pickling, state, length hints, exhaustion, and of subclasses with __iter__.
class S(str): pass
class Own(str):
    def __iter__(self): return iter([1, 2])
    def __getitem__(self, i): return "item"
    def __len__(self): return 99
for s in ("abc", "\xe9", "\u20ac", "\U0001f600", "", "\ud800", S("abc"), S("\xe9"), S(""), Own("ab")):
    it = iter(s)
    print(ascii(s), type(it).__name__, type(reversed(s)).__name__, ascii(list(s)), end=" ")
    if hasattr(it, "__reduce__") and not isinstance(s, Own): print(ascii(it.__reduce__()), it.__length_hint__(), end=" "); list(it); print(ascii(it.__reduce__()), it.__length_hint__(), next(it, "end"))
    else: print()
it = iter("abc"); next(it); print(it.__reduce__()); it.__setstate__(0); print(next(it)); it.__setstate__(-5); print(next(it)); it.__setstate__(10); print(list(it), it.__reduce__())
it = iter("a\u20acb"); it.__setstate__(1); print(ascii(next(it)), it.__length_hint__())
for bad in ("a", None, 1.5, 10**30):
    try: iter("abc").__setstate__(bad)
    except Exception as e: print(type(e).__name__, e)
for action in (lambda: iter("a").__setstate__(), lambda: type(iter("a"))(), lambda: iter("a")[0], lambda: len(iter("a")), lambda: iter("a").x, lambda: iter("a", 5), lambda: "a".__iter__(1), lambda: next(iter("")), lambda: reversed("a").__setstate__("x")):
    try: print(action())
    except Exception as e: print(type(e).__name__, e)
r = reversed("abc"); print(next(r), r.__length_hint__(), r.__reduce__()); r.__setstate__(0); print(list(r), r.__length_hint__())
print(list(zip("ab", "\xe9\u20ac", "\U0001f600x")) == [("a", "\xe9", "\U0001f600"), ("b", "\u20ac", "x")], sorted("hello"), max("h\u20acb") == "\u20ac", list(enumerate("ab", 5)), dict.fromkeys("aab"), "".join(c * 2 for c in "a\xe9"), [*"ab", *"\xe9"] == ["a", "b", "\xe9"], "a" in iter("ba"), sum(1 for _ in "\u20ac" * 5), ("ab" "cd").__iter__().__next__())
a, *b, c = "x\u20acyz"; print(a, ascii(b), c)
for word in ("ab", "a\u20ac"):
    for x in word:
        for y in word: print(ascii(x + y), end=" ")
print()
