# Repetition, concatenation and joining of texts of every width, sizes and sums of them, with all kinds of counts and pieces.
class Index:
    def __index__(self): return 2
class S(str):
    def __add__(self, other): return "S.add"
    def __radd__(self, other): return "S.radd"
    def __mul__(self, n): return "S.mul"
pieces = ["", "a", "\xe9", "\u20ac", "\U0001f600", "\ud800", "ab\u20ac"]
for x in pieces:
    for y in pieces: z = x + y; print(len(z), ascii(z), z.isascii(), max(map(ord, z), default=-1), end="; ")
    print()
    for n in (-1, 0, 1, 2, 3, True, False, Index()): print(ascii(x * n), ascii(n * x), end=" ")
    print()
for n in (1.5, "2", None, [], 10**30, -10**30, 2**62, 2**63 - 1):
    for f in (lambda: "ab" * n, lambda: n * "ab", lambda: "" * n, lambda: "ab".__mul__(n), lambda: "\u20ac" * n):
        try: print(ascii(f()), end=" | ")
        except (TypeError, OverflowError, MemoryError) as e: print(type(e).__name__, e, end=" | ")
    print()
print(S("x") + "y", "y" + S("x"), S("x") * 3, 3 * S("x"), S("x") + S("y"), "".join([S("x"), "y"]), type("".join([S("x")])).__name__, type(S("").join(["a"])).__name__)
for other in (5, None, b"b", ["c"], bytearray(b"d"), 1.5):
    for f in (lambda: "a" + other, lambda: other + "a", lambda: "a".__add__(other), lambda: "a".join([other]), lambda: "-".join(["x", other, 5])):
        try: print(f(), end=" | ")
        except (TypeError, AttributeError) as e: print(e, end=" | ")
    print()
x = "a"; y = x; x += "b"; print(x, y); x += ""; x *= 2; print(x)
try: x += 5
except TypeError as e: print(e, x)
def build(n):
    s = ""
    for i in range(n): s += chr(97 + i % 26) if i % 50 else "\u20ac"
    return s
print(len(build(1000)), build(60)[-12:], hash(build(500)) == hash("".join("\u20ac" if i % 50 == 0 else chr(97 + i % 26) for i in range(500))))
for source in ([], [""], ["a"], ["a", "b"], ("x", "y"), iter("abc"), "word", {"k": 1}, {"one"}, (c for c in "gen"), range(0), map(str, range(3)), None, 5, [1], ["a", None], [["a"]], [b"a"], dict.fromkeys("ab"), reversed("abc")):
    for sep in (", ", "", "\u20ac"):
        if hasattr(source, "__next__") and sep: continue
        try: print(ascii(sep.join(source)), end=" | ")
        except TypeError as e: print(e, end=" | ")
    print()
def failing():
    yield "a"; raise KeyError("inside")
try: "".join(failing())
except KeyError as e: print("KeyError", e)
class Changing(list):
    def __iter__(self): self.append("more"); return super().__iter__()
print("-".join(Changing(["a"])), "-".join(c for c in "ab" for _ in range(2)), "ab".join("\u20ac\U0001f600") == "\u20acab\U0001f600")
