# str.join: iterables of every kind, the errors with their positions, subclasses and identity.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


t(",".join, []); t(",".join, ["a"]); t(",".join, ["a", "b"]); t(",".join, ("a", "b", "c")); t(",".join, "xyz")
t("".join, (c for c in "gen")); t("--".join, {"k": 1, "l": 2}); t(",".join, iter(["a"])); t("\u20ac".join, ["a", "\U0001F600"])
t(",".join, ["a", 1]); t(",".join, [1]); t(",".join, ["a", None, "b"]); t(",".join, ["a", b"b"]); t("".join, [b"x", "y"])
t(",".join, 5); t(",".join, None); t(",".join); t(",".join, [], []); t(",".join, 5.0)
t(str.join, ",", ["a", "b"]); t(str.join, ["a"], ","); t(str.join, 5, ["a"]); t(str.join)
def failing():
    yield "a"
    raise RuntimeError("stop here")
t(",".join, failing())
class Sub(str): pass
s = Sub("q")
print(type("".join([s])), "".join([s]) is s, type(Sub(",").join(["a", "b"])))
one = "one-word"
print("".join([one]) is one, "x".join((one,)) is one)
class Seq:
    def __init__(self, items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
t(" ".join, Seq(["a", "b"])); t(" ".join, Seq(["a", 3]))
t("".join, [["a"]]); t("ab".join, map(str, range(4))); t(" ".join, {"one"})
big = [str(i) for i in range(1000)]
print(len(",".join(big)), ",".join(big)[-20:])
