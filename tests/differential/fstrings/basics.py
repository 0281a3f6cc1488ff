# Plain replacement fields: any expression, adjacent text, doubled braces, empty ones, implicit concatenation.
x, y = 5, [1, 2]
class A:
    b = {"k": [10, 20]}
    def m(self, *a, **k): return a, k
a = A()
print(f"", f'', f"""""", f"a", f"{x}", f"a{x}b{x}c", f"{{}}", f"{{{x}}}", f"}}{{", f"{{x}}", f"{x}}}", f"{{{{{x}")
print(f"{x + 1} {x*2} {y[0]} {a.b['k'][1]} {a.m(1, k=2)} {[i for i in y]} { {i for i in (3,)} } { {'d': 1}['d'] } {(lambda q: q * 2)(4)} {x if x else y} {x and y} {not x} {x, y} {x,} {*y, 3} {-x} {~x} {x < 9 < 10} {x is x} {'a' 'b'}")
print(f"{ x }", f"{  x  }", f"{	x	}", f"{(x)}", f"{(x,)}", f"{()}", f"{[]}", f"{ {} }", f"{...}", f"{None}", f"{1_000}", f"{0x1F}", f"{1e3}", f"{1j}", f"{b'x'}", f"{u'y'}", f"{r'\n'}")
print("a" f"{x}" "b" f"{{" r"\n" fr"\d{x}\{x}" rf"{x}\n" F"{x}" Rf"{x}\t" fR"{x}" f'{x}' 'c' "d{x}")
print(f"{x}" "{x}" f"{x!r}" "{{" f"{{")
print(f"{'a' if x else 'b'} {'nested ' + f'{x} {f"{y}"}'} {f'{f"{f'{x}'}"}'}")
print(f"{(x := 7)} {x} {(z := x)}", z, f"{x:=5}", f"{(lambda: 3)()} {(lambda x: x)(2)}", f"{x!=5} {x==7} {x>=3} {x<=3}")
print(f"""multi
{x}
  {
  x
  +
  1
} line {x
}""", f'''{
y[
0
]}''')
print(f"\x41\u0042\N{LATIN SMALL LETTER C}{x}\n\t\101\\", rf"\x41{x}\N", f"\
joined {x}\
 again")
print(type(f"").__name__, f"{'only'}" == "only", len(f"{x}" f"{y}"), f"{x}" in {"7"}, f"%s {x}" % 1, f"{{0}} {x}".format("f"), f"{x}".join("ab"), f"{x}"[0], f"{'%d' % 3}")
def doc():
    f"not a doc string {x}"
print(doc.__doc__)
