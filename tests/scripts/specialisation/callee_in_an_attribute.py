class Holder:
    def __init__(self, f):
        self.f = f


class Classic(Holder):
    def f(self, x):
        return "method", x


class Data(Holder):
    @property
    def f(self):
        return lambda x: ("property", x)

    @f.setter
    def f(self, value):
        self.__dict__["f"] = value


class Listed(list):
    def f(self, x):
        return "of a list", x, len(self)


class Caught(Holder):
    def __getattribute__(self, name):
        return lambda x: (name, x)


def ask(holder, x):
    return holder.f(x)


def double(x):
    return x * 2


holders = [Holder(double), Holder(str), Holder(lambda x, y=3: x + y), Holder(Holder), Classic(double), Data(double),
           Listed([1, 2]), Caught(1)]
for _ in range(3):
    for holder in holders:
        answer = ask(holder, 4)
        print(answer.f if isinstance(answer, Holder) else answer)
# expect: 8
# expect: 4
# expect: 7
# expect: 4
# expect: 8
# expect: ('property', 4)
# expect: ('of a list', 4, 2)
# expect: ('f', 4)
# expect: 8
# expect: 4
# expect: 7
# expect: 4
# expect: 8
# expect: ('property', 4)
# expect: ('of a list', 4, 2)
# expect: ('f', 4)
# expect: 8
# expect: 4
# expect: 7
# expect: 4
# expect: 8
# expect: ('property', 4)
# expect: ('of a list', 4, 2)
# expect: ('f', 4)

# The class gets a data descriptor, the instance loses the attribute, a list gets one of its own.
plain = Holder(double)
for _ in range(3):
    print(ask(plain, 1))
# expect: 2
# expect: 2
# expect: 2
Holder.f = property(lambda self: lambda x: ("later", x), lambda self, value: None)
print(ask(plain, 2))  # expect: ('later', 2)
del Holder.f
print(ask(plain, 3))  # expect: 6
del plain.f
try:
    ask(plain, 4)
except AttributeError as error:
    print(error)  # expect: 'Holder' object has no attribute 'f'

listed = Listed()
for _ in range(3):
    print(ask(listed, 5))
# expect: ('of a list', 5, 0)
# expect: ('of a list', 5, 0)
# expect: ('of a list', 5, 0)
listed.f = double
print(ask(listed, 6))  # expect: 12
del listed.f
print(ask(listed, 7))  # expect: ('of a list', 7, 0)
Listed.f = lambda self, x: ("new", x)
print(ask(listed, 8))  # expect: ('new', 8)
