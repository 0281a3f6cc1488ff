# TypeErrors of keywords: unexpected with suggestion, several values, positional-only passed by name.
def attempt(call):
    try: print(call())
    except TypeError as error: print(error)
def f(first, second=2, *, third=3): return first, second, third
def p(a, b, /, c): return a, b, c
def q(a, /, **kw): return a, kw
def many(apple, banana, cherry): pass
def nothing(): pass
def varargs(*args): return args
attempt(lambda: f(1, frist=1))
attempt(lambda: f(1, secnd=2))
attempt(lambda: f(1, thrid=2))
attempt(lambda: f(1, zzz=2))
attempt(lambda: f(1, first=2))
attempt(lambda: f(1, 2, second=2))
attempt(lambda: f(1, first=2, zzz=3))
attempt(lambda: f(zzz=2))
attempt(lambda: f(first=1, second=2, third=3))
attempt(lambda: many(aple=1, banana=2, chery=3))
attempt(lambda: nothing(x=1))
attempt(lambda: varargs(x=1))
attempt(lambda: varargs(args=(1,)))
attempt(lambda: p(1, 2, c=3))
attempt(lambda: p(1, b=2, c=3))
attempt(lambda: p(a=1, b=2, c=3))
attempt(lambda: p(c=3))
attempt(lambda: p(1, c=3, b=2, a=1))
attempt(lambda: q(1, a=2))
attempt(lambda: q(a=2))
attempt(lambda: f(**{"first": 1, "frst": 2}))
attempt(lambda: f(1, **{"": 2}))
attempt(lambda: f(1, **{1: 2}))
attempt(lambda: f(**{"first": 1, None: 2}))
attempt(lambda: nothing(**{1: 2}))
attempt(lambda: q(1, **{2: 3}))
class S(str): pass
attempt(lambda: f(**{S("first"): 1}))
attempt(lambda: f(**{S("frist"): 1}))
