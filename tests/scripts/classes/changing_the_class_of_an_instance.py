class Caterpillar:
    def move(self):
        return f"{self.name} crawls"


class Butterfly:
    def move(self):
        return f"{self.name} flies"


c = Caterpillar()
c.name = "Eric"
print(c.move())  # expect: Eric crawls
c.__class__ = Butterfly
print(c.move(), type(c).__name__, isinstance(c, Butterfly))  # expect: Eric flies Butterfly True
try:
    c.__class__ = int
except TypeError as error:
    print(error)
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
