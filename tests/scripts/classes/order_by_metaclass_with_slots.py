# A metaclass that orders by itself, for classes that have slots and several bases.
class Ordering(type):
    def mro(cls):
        order = super().mro()
        print("mro", cls.__name__, [base.__name__ for base in order])
        return order


class Slotted(metaclass=Ordering):  # expect: mro Slotted ['Slotted', 'object']
    __slots__ = ("x", "y")


class Plain:
    pass


class Both(Slotted, Plain, metaclass=Ordering):
    pass
# expect: mro Both ['Both', 'Slotted', 'Plain', 'object']


class Names(Plain, dict, metaclass=Ordering):
    __slots__ = ("z",)
# expect: mro Names ['Names', 'Plain', 'dict', 'object']


thing = Both()
thing.x, thing.z = 1, 2
print(thing.x, thing.z, Names(a=1), Names.__base__.__name__)  # expect: 1 2 {'a': 1} dict


class Foreign(type):
    def mro(cls):
        return [cls, int, object]


try:
    Foreign("Odd", (dict,), {})
except TypeError as error:
    print(error)  # expect: mro() returned base with unsuitable layout ('int')
