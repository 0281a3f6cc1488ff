# format_map and format at work with own mappings: defaults, nested look-ups, counters, case, recursion, and what they leave alone.
class Default(dict):
    def __missing__(self, key): return "{" + key + "}"
class Upper:
    def __getitem__(self, key): return key.upper()
class Chain:
    def __init__(self, *maps): self.maps = maps
    def __getitem__(self, key):
        for m in self.maps:
            if key in m: return m[key]
        raise KeyError(key)
class Counter:
    def __init__(self): self.n = 0
    def __getitem__(self, key): self.n += 1; return f"{key}{self.n}"
print("{a} {b} {c!r} {d:>3}".format_map(Default(a=1)), "{x}-{y:>5}-{z!r}".format_map(Upper()), "{a}{b}{a}".format_map(Chain({"a": 1}, {"a": 2, "b": 3})), "{k} {k} {k}".format_map(Counter()))
text = "{greeting}, {name}! {count:03d} {price:.2f} {{literal}} {items[0]} {items[1][k]} {obj.real}"
data = {"greeting": "Hi", "name": "Ann", "count": 7, "price": 1.999, "items": ["first", {"k": "v"}], "obj": 5}
print(text.format_map(data)); print(text.format(**data)); print(text.format_map(data) == text.format(**data))
step = "{a}"
for i in range(3): step = step.format_map(Default(a="<{b}>", b="[{a}]"))
print(step)
def t(f, m):
    try: print(ascii(f), ascii(f.format_map(m)))
    except Exception as e: print(ascii(f), type(e).__name__, ascii(str(e)))
for m in ({}, {"a": 1}, Default(), Upper(), [5, 6], "text", None, 5, {0: "zero"}, {"0": "text zero"}, (1, 2)):
    for f in ("{a}", "{0}", "{}", "{a.b}", "{a[0]}", "plain", "{{}}", "{a!r:>{w}}", "{a", "}", "{a!x}"): t(f, m)
try: "{a}".format_map()
except TypeError as e: print(e)
try: "{a}".format_map({}, {})
except TypeError as e: print(e)
try: "{a}".format_map(mapping={})
except TypeError as e: print(e)
class S(str): pass
print(type(S("{a}").format_map({"a": S("x")})).__name__, type(S("plain").format_map({})).__name__, "{0}{1}{0}".format(*"ab"), "{:{}{}{}.{}}".format("wide text", "*", "^", 12, 4), "{0:{1}}{2:{1}}".format(1, ">4", 2), "{:>{w}}|{:<{w}}|{:^{w}}".format("a", "b", "c", w=5), "{0[0]}{0[1]}{1.imag}".format([1, 2], 3j), "{a}{b}".format(**dict.fromkeys("ab", "-")), "{!r}{!s}{!a}".format("\xe9", "\xe9", "\xe9") == "'\xe9'\xe9'\\xe9'")
