import weakref


class Thing:
    pass


class Named(weakref.ref):
    def __new__(cls, thing, name):
        return super().__new__(cls, thing)

    def __init__(self, thing, name):
        super().__init__(thing)
        self.name = name


a = Thing()
one, two = Named(a, "one"), Named(a, "two")
print(one() is a, one.name, two.name, one is two, isinstance(one, weakref.ref), weakref.getweakrefcount(a))
# expect: True one two False True 2
del a
print(one(), two())  # expect: None None
