class A:
    def get(self):
        return self._x

    def set(self, value):
        self._x = value

    x = property(get, set, doc="doc")
    write_only = property(fset=set)


a = A()
a.x = 4
a.write_only = 9
print(a.x, A.x.__doc__, A.x.fget is A.get)  # expect: 9 doc True
try:
    a.write_only
except AttributeError as error:
    print(error)  # expect: property 'write_only' of 'A' object has no getter
