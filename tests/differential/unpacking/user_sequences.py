# unpacking classes of programs: __iter__, __getitem__ only, __len__ that lies, hints, subclasses of list and tuple that iterate otherwise
class Old:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, at):
        print("get", at, end="; ")
        return self.items[at]

class Lying(Old):
    def __len__(self):
        print("len", end="; ")
        return 50

class Hinting:
    def __init__(self, hint):
        self.hint, self.at = hint, 0

    def __iter__(self):
        print("iter", end="; ")
        return self

    def __next__(self):
        self.at += 1
        if self.at > 3:
            raise StopIteration
        return self.at

    def __length_hint__(self):
        print("hint", end="; ")
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint

class Listed(list):
    def __iter__(self):
        print("list iter", end="; ")
        return iter("xyz")

class Tupled(tuple):
    def __iter__(self):
        print("tuple iter", end="; ")
        yield from "pq"

class Refusing(Old):
    __iter__ = None

class Bad:
    def __iter__(self):
        return [1]

class Failing:
    def __iter__(self):
        raise KeyError("iter failed")

def exactly(source):
    a, b, c = source
    return a, b, c

def starred(source):
    a, *b, c = source
    return a, b, c

def display(source):
    return [0, *source]

def packed(source):
    return *source, 9

def call(source):
    return (lambda *args: args)(*source)

def into_set(source):
    return sorted({*source}, key=str)

def slice_store(source):
    target = [0, 0]
    target[1:] = source
    return target

makers = [lambda: Old(1, 2, 3), lambda: Old(1), lambda: Lying(1, 2, 3), lambda: Hinting(3), lambda: Hinting(-1),
          lambda: Hinting("a"), lambda: Hinting(NotImplemented), lambda: Hinting(TypeError("t")), lambda: Hinting(ValueError("v")),
          lambda: Listed([1]), lambda: Tupled((1, 2, 3)), lambda: Refusing(1, 2, 3), lambda: Bad(), lambda: Failing(),
          lambda: 5, lambda: "abc", lambda: "añ𝄞", lambda: b"abc", lambda: {3: 1, 2: 2, 1: 3}, lambda: Hinting(1 << 40 >> 38)]
for number, make in enumerate(makers):
    print(number, type(make()).__name__)
    for work in (exactly, starred, display, packed, call, into_set, slice_store):
        try:
            print("  ", work.__name__, work(make()))
        except Exception as error:
            print("  ", work.__name__, type(error).__name__, error)
