# deque: when items die, weak references, subclasses with arguments and attributes, pickling state
from collections import deque
import weakref


class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  dies", self.name)

    def __eq__(self, other):
        return isinstance(other, str) and other == self.name


def items(names="abc", most=None):
    return deque((Item(n) for n in names), most)


for text in ("d.pop()", "d.popleft()", "d.clear()", "d.append(Item('n'))", "del d[1]", "d[0] = 1", "d.remove('b')", "d.rotate(1)", "d.extend('xy')",
             "d.extendleft('xy')", "d *= 0", "d.__init__('z')", "d = d.copy()", "d.reverse()", "d = d + deque()", "d.insert(1, d.pop())", "d = deque(d, 1)"):
    for most in (None, 3):
        d = items("abc", most)
        print(text, most)
        try:
            exec(text)
        except IndexError as error:
            print("  ", error)
        print("  rest")
        d = None


class Sub(deque):
    def __init__(self, items=(), maxlen=None, label="none"):
        super().__init__(items, maxlen)
        self.label = label


s = Sub("abc", label="x")
for thing in (s.copy(), s + deque("d"), s * 2, s.__copy__()):
    print(type(thing).__name__, thing, thing.label)
print(s.__reduce__()[:3], s.__dict__)
r = weakref.ref(s)
print(r() is s, s)
del s
print(r())


class Odd(deque):
    def __new__(cls, *args):
        return [1]


class NoArguments(deque):
    def __init__(self):
        pass


odd = deque.__new__(deque)
for make in (lambda: deque.__new__(Odd).copy(), lambda: deque.__new__(Odd) + deque(), lambda: deque.__new__(Odd) * 2, lambda: NoArguments().copy()):
    try:
        print(make())
    except TypeError as error:
        print(error)


class Slots(deque):
    __slots__ = ("a",)


t = Slots("xy")
t.a = 1
print(t.__reduce__()[:3])


class Sees:
    def __del__(self):
        print("  length", len(watched))


watched = deque([Sees(), Sees(), 1])
watched.popleft()
watched[0] = None
watched.append(Sees())
watched.clear()
