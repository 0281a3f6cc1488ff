# The = form: its text to the letter, with spaces, comments, newlines, conversions, specs, strings.
x, y = 5, "q"
def g(a=1): return a
print(f"{x=}", f"{x = }", f"{ x=}", f"{x= }", f"{ x = }", f"{x	=	}", f"{x=!s}", f"{y=!s}", f"{y=}", f"{y=!r}", f"{y=:>5}", f"{y=!r:>5}", f"{x=:05}", f"{x=:{x}}", f"{x = !r:^{20}}|", f"a{x=}b{y=}c")
print(f"{x+1=}", f"{x + 1 = }", f"{g(a=3)=}", f"{g(a = 3) = }", f"{x==5=}", f"{x>=5=}", f"{x<=5 =}", f"{(x:=6)=}", f"{'a'=}", f'{"a"=}', f"{'''b'''=}", f"{f'{x}'=}", f"{f'{x=}'=}", f"{ {'k': 1}['k']=}", f"{[i for i in (1,2)]=}", f"{x,=}", f"{x,y=}", f"{*[1],=}")
print(f"""{x
=}""", f"""{
x = }""", f"""{x # comment
=}""", f"""{
    x
    +
    1
    =
}""", f"""{x=
}""", f"""{x=!r:
>4}""")
class R:
    def __repr__(self): return "r"
    def __str__(self): return "s"
    def __format__(self, s): return f"f<{s}>"
r = R()
print(f"{r=}", f"{r=!s}", f"{r=!a}", f"{r=:}", f"{r=:x}", f"{r=!r:>3}", f"{r=!s:>3}", f"{x=}{x=}", f"{x=}" f"{y=}", rf"{x=}\n", f"{x=:{'>'}{4}}", f"{x=:%}")
print(f"{0==1=}", f"{x if x else y=}", f"{not x=}", f"{x is None=}", f"{x in [6]=}", f"{ -x=}", f"{x:=>5}", f"{x :=5}", f"{y[0]=}", f"{r.__class__.__name__=}", f"{x=}"[2:], f"{'ä€'=}", f"{'a' 'b'=}", f"{1_0=}", f"{ 1 + (
 2) =}")
