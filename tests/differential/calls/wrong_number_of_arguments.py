# TypeErrors of too many and too few arguments, in every wording.
def attempt(call):
    try: print(call())
    except TypeError as error: print(error)
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def four(a, b, c, d): pass
def default1(a=1): pass
def default2(a, b=1): pass
def default3(a=1, b=2): pass
def kwonly(*, k): pass
def kwonly2(*, k, l): pass
def kwonly3(a, *, k, l, m, n=1): pass
def mixed(a, b=1, *, k=2): pass
def posonly(a, b, /): pass
def posonly_default(a, b=1, /, c=2): pass
def star(a, *args): pass
def one_kw(a, *, k=1): pass
for f in (none, one, two, three, four, default1, default2, default3, kwonly, kwonly2, kwonly3, mixed, posonly,
          posonly_default, star, one_kw):
    attempt(lambda: f())
    attempt(lambda: f(1))
    attempt(lambda: f(1, 2))
    attempt(lambda: f(1, 2, 3, 4, 5))
attempt(lambda: kwonly(1, k=1))
attempt(lambda: kwonly2(1, k=1))
attempt(lambda: kwonly2(1, 2, k=1, l=1))
attempt(lambda: one_kw(1, 2, k=1))
attempt(lambda: one_kw(k=1))
attempt(lambda: mixed(1, 2, 3, k=1))
attempt(lambda: two(b=1))
attempt(lambda: three(b=1))
attempt(lambda: four(c=1))
attempt(lambda: four())
