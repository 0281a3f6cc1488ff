class Plugin:
    known = []

    def __init_subclass__(cls, /, tag=None, **keywords):
        super().__init_subclass__(**keywords)
        cls.known.append((cls.__name__, tag))


class A(Plugin, tag="first"):
    pass


class B(A):
    pass


print(Plugin.known)  # expect: [('A', 'first'), ('B', None)]
try:
    class C(Plugin, other=1):
        pass
except TypeError as error:
    print(error)  # expect: C.__init_subclass__() takes no keyword arguments
