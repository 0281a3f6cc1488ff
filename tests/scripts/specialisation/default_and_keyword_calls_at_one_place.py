def call(f, *a, **k):
    return f(*a, **k)


def one(a, b=2, *, c=3):
    return a, b, c


print(call(one, 1), call(one, 1, 5), call(one, 1, c=9), call(one, b=7, a=1), call(one, *[1, 2], **{"c": 0}))
# expect: (1, 2, 3) (1, 5, 3) (1, 2, 9) (1, 7, 3) (1, 2, 0)
one.__defaults__ = ("new",)
one.__kwdefaults__ = {"c": "kw"}
print(call(one, 1), one(1), one(1, 2), one(1, c=4))
# expect: (1, 'new', 'kw') (1, 'new', 'kw') (1, 2, 'kw') (1, 'new', 4)
