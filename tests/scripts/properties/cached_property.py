import functools


class A:
    @functools.cached_property
    def x(self):
        print("computing")
        return 5


a = A()
print(a.x, a.x, a.__dict__)
# expect: computing
# expect: 5 5 {'x': 5}
del a.x
print(a.x)
# expect: computing
# expect: 5
