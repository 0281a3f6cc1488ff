# f-strings in every place of a program: keys, decorators, defaults, annotations, assertions, raise, match subjects.
def deco(text): return lambda f: (setattr(f, "tag", text), f)[1]
n = 3
@deco(f"tag {n}")
def f(a=f"default {n}", *, k: f"note {n}" = f"kw {n!r}") -> f"returns {n}": return a, k
print(f(), f.tag, f.__annotations__)
try: assert n == 4, f"n was {n}"
except AssertionError as e: print(e)
try: raise ValueError(f"bad {n=}")
except ValueError as e: print(repr(e))
match f"v{n}":
    case "v3": print("matched")
d = {f"k{n}": f"v{n}", **{f"j{i}": i for i in range(2)}}
print(d, d[f"k{n}"], f"{n}" in d, {f"{n}"}, [*f"{n}{n}"], (f"{n}",), f"{n}" f"{n}" == "33")
x: f"annotation {n}" = 1
print(__annotations__ if "__annotations__" in globals() else "")
with_text = [f"{i}" for i in range(2) if f"{i}" != "0"]
lam = lambda q=f"{n}": f"{q}{q}"
print(with_text, lam(), f"{n}".zfill(3), f"{n}" * 2, f"{n}" if f"{n}" else "", not f"", bool(f"{''}"), f"{n}"[::-1], getattr(f"{n}", "upper")())
class C:
    __slots__ = (f"slot{n}",)
    f"{n} no doc"
print(C.__slots__, C.__doc__)
print(eval('f"{n}"'), eval("f'{n=}'"), eval('f"{n!r:>3}"'), eval("f'''{\nn\n}'''"))
exec("g = f'{n}'"); print(g)
ns = {}; exec('def h(v): return f"{v:>{w}}"\nw = 4', ns); print(ns["h"]("z"))
print(f"{n}"
      f"{n + 1}"
      "plain", f"{f"{n}" "b"}", "%s" % f"{n}", f"{n}%s" % 4, (f"{n}" "x").upper())
