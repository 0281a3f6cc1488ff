# Format specs: nested fields, conversions within, empty ones, escapes, width from expressions, date-like specs.
import math
w, p, c = 10, 4, "*"
v = 3.14159265
print(f"{v:10.4}|{v:{w}.{p}}|{v:{c}^{w}.{p}f}|{v:{'>'}{w}}|{v:{w!r}}|{v:{w:d}}|{v:{w:{'d'}}}|{v:}|{v:{''}}|{v:{c}>{w}}")
class S:
    def __format__(self, spec): return f"<{spec!r}>"
s = S()
print(f"{s:}|{s: }|{s:a b}|{s:{w}}|{s:{{}}}|" if False else f"{s:}|{s: }|{s:a b}|{s:{w}}|{s:%Y-%m}|{s:a{w}b{p}c}|{s::}|{s:!r}|{s:=}|{s:'}|{s:x'y}|{s:#x}")
print(f'{s:"}', f"{s:\n}", f"{s:\x41\u20ac}" .encode("ascii", "backslashreplace"), rf"{s:\n}", f"{s:\N{DIGIT ONE}}", f"{s:{'{'}}", f"{s:{'}'}>10}", f"{s:{w}{'x'!r}{'y':>3}}")
print(f"{5:{'x'}} {255:#{'x'}} {255:{'0'}{'8'}{'b'}} {1234567:,} {1234567:_} {0.5:%} {5:+} {5: } {-5:=8} {5:08} {5:<8}| {'a':>5} {'abc':.2} {True:d} {True} {None!s:>6} {1e10:g} {12:c}"[:-1])
print(f"""{s:
}|{s:a
b}|{v:
>10}""")
print(f"{v:{w}.{p}}" f"{v:.{p-1}f}" f"{v:.{max(1, 2)}f}" f"{v:{w if p else 0}}", f"{v!r:.{p}}", f"{'x':{'*^' + str(w)}}", f"{3:{(lambda: '4')()}}", f"{1:{2}{3}}" == format(1, "23"), f"{math.nan:>{6}}")
for f in (lambda: f"{5:s}", lambda: f"{'a':d}", lambda: f"{5:{'zz'}}", lambda: f"{None:5}", lambda: f"{[]:x}", lambda: f"{5:{-5}}", lambda: f"{s:{nope}}", lambda: f"{5:{None}}", lambda: f"{5.5:d}", lambda: f"{5:.2}", lambda: f"{'a':=5}", lambda: f"{5:{10**30}}"):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
