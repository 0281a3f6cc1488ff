x = 1
globals()["made"] = 5
print(made, globals()["x"], "x" in globals(), locals() is globals())  # expect: 5 1 True True


def f(a):
    b = 2
    return sorted(locals().items())


print(f(1))  # expect: [('a', 1), ('b', 2)]


class A:
    y = 1
    names = sorted(n for n in locals() if not n.startswith("_"))


print(A.names, __name__, __doc__)  # expect: ['y'] __main__ None
