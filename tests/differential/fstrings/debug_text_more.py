# The text of {x=}: everything between the braces as it was written, blanks, comments, line ends, quotes and nested fields.
x, y, items, d = 5, "text", [1, 2], {"a": {"b": 3}}
def f(*a, **k): return (a, k)
print(f"{x=}|{x =}|{x= }|{x = }|{ x=}|{ x = }|{x	=	}|{  x  =  }")
print(f"{x=!r}|{y=!s}|{y=!a}|{y = !r}|{y=!r:>10}|{y=:>10}|{x=:>5}|{x=:{x}}|{x=:}|{y=!s:}|{x=:05.1f}")
print(f"{x+1=}|{x + 1=}|{(x)=}|{x if x else y=}|{not x=}|{x==5=}|{x>=5=}|{x<=5=}|{x!=5=}|{x!=5=!r}|{(x:=6)=}|{x=}")
print(f"{items[0]=}|{items[-1] = }|{d['a']['b']=}|{d["a"]["b"]=}|{f(1, a=2)=}|{f(a = 1) = }|{f'{x}'=}|{f'{x=}'=}|{f"{x=}"=}")
print(f"{'a' 'b'=}|{"it's"=}|{'"'=}|{'{}'=}|{"{{"=}|{'\n'=}|{'\\'=}|{r'\d'=}|{b'\x00'=}|{'\u20ac'=}|{'€'=}")
print(f"{[i for i in items]=}|{ {1: 2}=}|{ {1}=}|{(lambda a: a)(1)=}|{(lambda: {})()=}|{items[0:1]=}|{x,=}|{x, y=}|{*items,=}|{1,2=}")
print(f'''{
x
=}|{x  # a comment
=}|{
    # only a comment
    x = }|{x
=
}|{f(1,  # one
     2)  # two
   =!r}''')
print(f"""{x=
}|{x =
:>5}|{x = !r
}|{y=  !r:>8}""")
print(f"{x=}{y=}", f"{x=} {y=!r} {items=}", f"a{x=}b{{{y=}}}c", "plain" f"{x=}" "more" f"{y=!s}")
print(rf"{x=}\n{y=}\{x=}", fr"{'\n'=}", f"{x=:\x3e5}|{y=:\u003e8}|{x=:{'>'}{5}}|{x=:{'>' + str(5)}}")
class R:
    def __repr__(self): return "repr"
    def __str__(self): return "str"
    def __format__(self, spec): return f"format({spec})"
r = R()
print(f"{r=}|{r=!s}|{r=!r}|{r=!a}|{r=:}|{r=:x}|{r=!s:>5}|{r=!r:>6}|{r = :%Y-%m}|{r=: }|{r=:{{}}}" if False else f"{r=}|{r=!s}|{r=!r}|{r=!a}|{r=:}|{r=:x}|{r=!s:>5}|{r=!r:>6}|{r = :%Y-%m}|{r=: }")
print(f"{x=:{x=}}" if False else f"{f'{x=}':>10}|{x=:{f'{x}'}}|{f'{f'{x=}'=}'=}")
print(f"{x.real=}|{x.bit_length()=}|{x . real = }|{x**2=}|{-x=}|{~x=}|{x@y=}" if False else f"{x.real=}|{x.bit_length()=}|{x . real = }|{x**2=}|{-x=}|{~x=}")
print(f"{0=}|{0x1F=}|{1_000=}|{1e3=}|{1.=}|{.5=}|{1j=}|{None=}|{True=}|{...=}|{''=}|{()=}|{[]=}|{ {}=}|{__name__=}|{'=' = }|{'='=}|{x == 5 = }")
