# how lists use __length_hint__ and __len__ of what they are made of, and the errors of these
class Hint:
    def __init__(self, hint, items=3):
        self.hint, self.items = hint, items

    def __iter__(self):
        return iter(range(self.items))

    def __length_hint__(self):
        print("  hint asked")
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in (0, 3, 100, NotImplemented, -1, "x", 1.5, TypeError("type"), ValueError("value"), None, 10**30):
    for act in (lambda h: list(h), lambda h: [].extend(h), lambda h: [1, *h], lambda h: tuple(h)):
        try:
            print(repr(hint)[:12], act(Hint(hint)))
        except Exception as error:
            print(repr(hint)[:12], type(error).__name__, error)


class Sized(Hint):
    def __len__(self):
        print("  len asked")
        return 2


print(list(Sized(7)))


class BadLen:
    def __iter__(self):
        return iter("ab")

    def __len__(self):
        raise RuntimeError("len")


class NoLen(BadLen):
    def __len__(self):
        raise TypeError("no len")


for kind in (BadLen, NoLen):
    try:
        print(list(kind()))
    except RuntimeError as error:
        print(error)
