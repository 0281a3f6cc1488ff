# what the compiler refuses in comprehensions, with the place and the words; and odd forms that it takes
wrong = """[x for x in]
[x for in y]
[for x in y]
[x for x y]
[x for x in y if]
[x for x in y else z]
[x if y for x in z]
[x for x in 1, 2]
[x, y for x, y in z]
{x, y for x, y in z}
(x, y for x, y in z)
[*x for x in y]
{*x for x in y}
(*x for x in y)
{**x for x in y}
{x: y, z: w for x in y}
{x: *y for x in y}
{x: y for x in y, z: w}
{x: y for x: y in z}
[x for 1 in y]
[x for x() in y]
[x for x + 1 in y]
[x for x, 1 in y]
[x for (x, f()) in y]
[x for [x, "s"] in y]
[x for None in y]
[x for True, x in y]
[x for (x := 1) in y]
[x for x if y in z]
[x for *x in y]
[x for x in *y]
[x for x in y for]
[x := 1 for x in y]
[(x := 1) for x in y]
[x for y in (x := [1])]
[x for x in y if (x := 1)]
[[x := 1 for y in z] for x in w]
[y for x in (lambda: (y := 1))() if (x := y)]
[x = 1 for x in y]
[x for x in y = z]
[x for x in lambda: y, 1]
[yield x for x in y]
[(yield x) for x in y]
[x for x in (yield y)]
[x for x in y if (yield)]
(x async for x in y)
[x async for x in y]
[await x for x in y]
f(x for x in y, 1)
f(1, x for x in y)
f(x for x in y, *z)
f(x for x in y, k=1)
f(k=x for x in y)
f(**x for x in y)
class C(x for x in y): pass
[x for x in y] = 1
(x for x in y) = 1
[x for x in y] += 1
(x for x in y) += 1
{x for x in y} = 1
{x: x for x in y} = 1
del [x for x in y]
del (x for x in y)
for [x for x in y] in z: pass
with a as [x for x in y]: pass
([x for x in y] := 1)
[x for x in y if z else w]
[x for x in y if z, w]
[x for x.y[0] in z for w.v in]
[x not for x in y]
[x for not x in y]
[x for x not in y]
[x for x is y]
def f(a=[yield for x in y]): pass
async def f(): return [x for x in y async if z]
async def f(): return (await x async for x in y
[x for x in y
[x for x in y)"""
for text in wrong.splitlines():
    try:
        compile(text, "here", "exec")
        print(f"{text!r} fine")
    except SyntaxError as error:
        print(f"{text!r} {type(error).__name__} {error.msg} {error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}")
y = [1, 2]
print([x for x in y if x if x > 1], [x for x in (lambda: y)()], [(x, z) for x, in [(1,)] for z, *_ in ["ab"]],
      [x for x in y or z], [x for x in [0] and y], [lambda: x for x in y][0](), [x if x > 1 else -x for x in y],
      [x for x in y if x not in (1,)], [not x for x in y], [x for[x]in[[1]]if x], {x: z for x, z in [(1, 2)]}, [x
      for x
      in y
      if x], sum(x for x in y), [*(x for x in y)], {**{x: x for x in y}}, [[x for x in range(n)] for n in y])
