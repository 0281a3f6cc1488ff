import functools
base2 = functools.partial(int, base=2)
print(base2("101"), base2.func, base2.args, base2.keywords)
# expect: 5 <class 'int'> () {'base': 2}
f = functools.partial(print, "a", sep="-")
f("b", end="!\n")  # expect: a-b!
print(functools.partial(lambda *a, **k: (a, k), 1, x=2)(3, y=4))
# expect: ((1, 3), {'x': 2, 'y': 4})
