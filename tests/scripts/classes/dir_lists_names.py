class A:
    x = 1

    def f(self):
        pass


a = A()
a.y = 2
print([name for name in dir(a) if not name.startswith("__")], "__init__" in dir(A))
# expect: ['f', 'x', 'y'] True


class B:
    def __dir__(self):
        return ["b", "a"]


print(dir(B()))  # expect: ['a', 'b']
